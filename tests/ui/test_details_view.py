from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import QDateTime, QLocale, Qt
from PySide6.QtWidgets import QApplication, QTextEdit
from pytestqt.qtbot import QtBot

from bithuman_panel.core.advice import advice, headline, state_word
from bithuman_panel.core.delivery import Outcome, Verdict
from bithuman_panel.core.entry import Correction, Entry
from bithuman_panel.core.errors import Failure, FailureKind
from bithuman_panel.core.exchange import Exchange, Fault, Timing
from bithuman_panel.core.heard import Heard
from bithuman_panel.core.kin import Kin, Origin
from bithuman_panel.core.wording import say
from bithuman_panel.ui.details_view import SHOWN_CHARACTERS, DetailsView
from bithuman_panel.ui.look import Look
from tests.ui.conftest import Show
from tests.ui.entries import (
    AT,
    EXCHANGE,
    FAILURE,
    HOSTILE,
    HOSTILE_SHOWN,
    done,
    entry_of,
    every_state,
    with_outcome,
)


@pytest.fixture
def details(show: Show, look: Look) -> DetailsView:
    return show(DetailsView(look))


def text_of(details: DetailsView, entry: Entry) -> str:
    details.show_entry(entry)
    return details.toPlainText()


def test_without_an_entry_it_says_how_to_choose_one(details: DetailsView) -> None:
    details.show_entry(entry_of())
    details.show_entry(None)
    assert details.toPlainText() == "Choose a line above to see what became of it."


def test_what_fails_to_be_written_keeps_nothing_else_from_being_seen(
    details: DetailsView, monkeypatch: pytest.MonkeyPatch
) -> None:
    details.show_entry(entry_of())
    height = details.document().size().height()
    with monkeypatch.context() as broken:
        broken.setattr(details, "_write_entry", lambda _entry: 1 / 0)
        with pytest.raises(ZeroDivisionError):
            text_of(details, with_outcome(Outcome.DELIVERED))
    details.show_entry(entry_of())
    assert details.document().size().height() == height


@pytest.mark.parametrize("entry", every_state(), ids=lambda e: str(e.outcome or e.stage))
def test_the_outcome_comes_first_then_what_to_do(details: DetailsView, entry: Entry) -> None:
    assert text_of(details, entry).split("\n")[:3] == [
        str(state_word(entry)),
        str(headline(entry)),
        str(advice(entry)),
    ]
    assert details.textCursor().atStart(), "it is read from its beginning"


def test_the_first_word_has_the_outcomes_colour(details: DetailsView, look: Look) -> None:
    text_of(details, with_outcome(Outcome.UNKNOWN))
    cursor = details.textCursor()
    cursor.movePosition(cursor.MoveOperation.Right)
    assert cursor.charFormat().foreground().color().name() == look.theme.doubt


def test_line_target_and_moment(details: DetailsView) -> None:
    lines = text_of(details, entry_of(text="First\nSecond")).split("\n")
    assert lines[3:6] == ["Line", "First", "Second"]
    assert lines[6] == "To\u2002lobby · A12345678"
    assert lines[7].startswith("When\u2002")
    moment = QDateTime.fromMSecsSinceEpoch(round(AT * 1000))
    assert lines[7].endswith(QLocale().toString(moment, QLocale.FormatType.ShortFormat))


def test_every_fact_of_the_reply(details: DetailsView) -> None:
    entry = replace(with_outcome(Outcome.PARTLY_DELIVERED), exchange=EXCHANGE)
    assert entry.verdict
    verdict = entry.verdict._replace(request_id="req-1", elapsed_ms=34)
    text = text_of(details, replace(entry, verdict=verdict))
    for fact in (
        "Status\u2002200",
        "Rooms reached\u20021",
        "Reached\u2002lobby",
        "No agent there\u2002hall",
        "Could not be reached\u2002roof",
        "Request id\u2002req-1",
        "What proves it\nThe line left this computer, or a part of it did.\n",
        "Timing\nConnection\u20021 ms\nTLS\u20023 ms\nWait for the answer\u200230 ms\n",
        "On the wire in all\u200234 ms",
        "POST https://api.bithuman.ai/v1/agent/A12345678/speak",
        "Request\n",
        '"message": "Welcome."',
        "Reply\nHTTP 200",
        "X-Request-Id: req-1",
        '"delivered_to_rooms": 1',
    ):
        assert fact in text, fact


def test_the_secret_header_is_masked(details: DetailsView) -> None:
    assert "api-secret: $BITHUMAN_API_SECRET" in text_of(details, with_outcome(Outcome.DELIVERED))


def test_every_fact_of_a_failure(details: DetailsView) -> None:
    text = text_of(details, done(Verdict(Outcome.REJECTED, 404, None, FAILURE)))
    for fact in (
        "The platform says\u2002No such agent.",
        "More on\u2002https://www.bithuman.ai/agents",
        "Status\u2002404 AGENT_NOT_FOUND",
    ):
        assert fact in text, fact


def test_what_nobody_knows_is_left_out(details: DetailsView) -> None:
    bare = Exchange("POST", "https://api.bithuman.ai/x", fault=Fault.NO_CONNECTION)
    text = text_of(details, done(Verdict(Outcome.NOT_SENT), bare))
    for name in ("Answer", "Status", "Rooms", "Request", "Timing", "Reply", "Fault", "HTTP"):
        assert name not in text.split("What proves it")[1], name


def test_a_connection_opened_ahead_and_the_systems_own_word(details: DetailsView) -> None:
    seen = replace(
        EXCHANGE,
        status=None,
        timing=Timing(None, None, 9.6, 10.0, on_spare=True),
        fault=Fault.LOST,
        detail="Connection reset\nby peer",
    )
    text = text_of(details, done(Verdict(Outcome.UNKNOWN), seen))
    assert "Timing\nConnection\u2002opened ahead\nWait for the answer\u200210 ms\n" in text
    assert "Fault\u2002Connection reset by peer" in text
    assert "Reply" not in text


@pytest.mark.parametrize("what", Correction)
def test_every_correction_is_told_with_its_moment(details: DetailsView, what: Correction) -> None:
    plain = text_of(details, with_outcome(Outcome.UNKNOWN))
    corrected = text_of(details, with_outcome(Outcome.UNKNOWN).corrected(what, AT))
    added = set(corrected.split("\n")) - set(plain.split("\n"))
    words = {
        Correction.SPOKEN: "You said: it was spoken",
        Correction.LEFT: "You left it as it is",
        Correction.SAID_AGAIN: "You took it up again",
        Correction.REOPENED: "You took that word back",
        Correction.LATE_ANSWER: "A late answer came",
        Correction.PANEL_DIED: "The panel ended",
    }
    assert any(line.startswith(words[what] + "\u2002") for line in added)


HOSTILE_BODY = '<img src=x onerror="alert(1)">\u202e'.encode() + b"\xff\x00\x1b[2J"


def test_a_hostile_reply_stays_plain_text(details: DetailsView) -> None:
    failure = Failure(FailureKind.OTHER, say("T"), say("H"), 400, HOSTILE, HOSTILE, HOSTILE)
    seen = replace(
        EXCHANGE,
        reply_body=HOSTILE_BODY,
        reply_headers=(("X-<b>", HOSTILE),),
        detail=HOSTILE,
        fault=Fault.LOST,
    )
    entry = replace(
        entry_of(text=HOSTILE, room=HOSTILE), verdict=Verdict(Outcome.REJECTED, 400, None, failure)
    )
    text = text_of(details, entry.done(seen, entry.verdict or Verdict(Outcome.REJECTED)))
    assert text.count(HOSTILE_SHOWN) == 7
    assert '<img src=x onerror="alert(1)">⟨U+202E⟩\ufffd⟨U+0000⟩⟨U+001B⟩[2J' in text
    assert "\u202e" not in text
    markup = details.document().toHtml()
    assert "<img" not in markup
    assert "<b>" not in markup


@pytest.mark.parametrize(
    ("body", "shown"),
    [
        (b"", "HTTP 200"),
        (b"[" * 100_000, "[" * SHOWN_CHARACTERS),
        (b'{"a":"\\ud800"}', '"a": "⟨U+D800⟩"'),
        (b'{"a":' + b"9" * 5000 + b"}", "9" * 4000),
        ('{"grüß": "👋"}'.encode(), '"grüß": "👋"'),
    ],
)
def test_any_body_can_be_shown(details: DetailsView, body: bytes, shown: str) -> None:
    assert shown in text_of(
        details, done(Verdict(Outcome.DELIVERED, 200), replace(EXCHANGE, reply_body=body))
    )


def test_a_line_of_a_megabyte_is_shown_in_part(details: DetailsView) -> None:
    text = text_of(details, entry_of(text="x" * 1_000_000))
    assert "x" * SHOWN_CHARACTERS in text
    assert len(text) < SHOWN_CHARACTERS + 500


def test_it_is_read_and_copied_by_keyboard_and_tab_leaves(
    details: DetailsView, qtbot: QtBot
) -> None:
    assert details.isReadOnly()
    assert details.accessibleName() == "Details"
    assert details.tabChangesFocus()
    details.show_entry(entry_of())
    qtbot.keyClick(details, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    qtbot.keyClick(details, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert "lobby" in QApplication.clipboard().text()
    qtbot.keyClick(details, Qt.Key.Key_X)
    assert "x" not in details.toPlainText().split("\n")[0]


def test_a_line_begins_where_the_window_does_whatever_its_own_direction(
    details: DetailsView,
) -> None:
    details.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    details.show_entry(replace(entry_of(text="Welcome."), exchange=EXCHANGE))
    document = details.document()
    sides = {
        block.text(): block.blockFormat().alignment()
        for block in (document.findBlockByNumber(number) for number in range(document.blockCount()))
    }
    aside = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignAbsolute
    assert sides["Welcome."] == aside
    request = next(text for text in sides if text.startswith(EXCHANGE.method))
    assert sides[request] != aside, "code is written from the left"


LOBBY, HALL = Heard("lobby", 9.0, 2.1, 0.97, "rs_1"), Heard("hall", 9.0, None, 0.8, "rs_2")


def test_where_it_was_heard_stands_below_the_advice_for_each_room(
    details: DetailsView, look: Look
) -> None:
    entry = with_outcome(Outcome.DELIVERED).heard_in(LOBBY).heard_in(HALL)
    assert text_of(details, entry).split("\n")[3:5] == [
        "Heard in lobby, 2.1 s later (97 % sure)",
        "Heard in hall (80 % sure)",
    ]
    look.shield.put(is_up=True)
    assert "lobby" not in text_of(details, entry)


def test_an_entry_of_a_list_says_only_what_its_row_knows(details: DetailsView, look: Look) -> None:
    listed = replace(with_outcome(Outcome.NOT_SENT), exchange=None)
    details.show_entry(listed, is_whole=False)
    text = details.toPlainText()
    assert text.startswith("Not sent\n…\nLine\nWelcome.\nTo\u2002lobby · A12345678\nWhen\u2002")
    for sentence in (headline(listed), advice(listed), "What proves it", "Answer"):
        assert str(sentence) not in text
    look.shield.put(is_up=True)
    details.show_entry(listed, is_whole=False)
    assert "lobby" not in details.toPlainText()


def test_who_has_scrolled_stays_there_unless_it_is_another_entry(details: DetailsView) -> None:
    entry = with_outcome(Outcome.DELIVERED)
    text_of(details, entry)
    bar = details.verticalScrollBar()
    bar.setValue(bar.maximum())
    place = bar.value()
    assert place > 0
    details.show_entry(entry.corrected(Correction.SPOKEN, AT))
    details.show_origin(Origin(Kin(replaces=entry_of("before"))))
    assert bar.value() == place
    text_of(details, replace(entry, id="another"))
    assert bar.value() == 0


def test_it_is_laid_out_once_however_much_there_is_to_say(
    details: DetailsView, qtbot: QtBot
) -> None:
    laid_out: list[None] = []
    details.document().contentsChanged.connect(lambda: laid_out.append(None))
    details.show_entry(with_outcome(Outcome.PARTLY_DELIVERED))
    # Once it was emptied, once it was written.
    assert len(laid_out) <= 2
    assert details.document().blockCount() > 20
    assert not details.document().isUndoAvailable(), "there is nothing to undo"


def test_in_sight_a_burst_of_lines_is_written_once_and_a_frame_later(
    details: DetailsView, qtbot: QtBot
) -> None:
    details.show_entry(None)
    before = QTextEdit.toPlainText(details)
    written: list[None] = []
    details.document().contentsChanged.connect(lambda: written.append(None))
    for number in range(20):
        details.show_entry(entry_of(f"e{number}", text=f"Line {number}."))
    assert QTextEdit.toPlainText(details) == before, "the rows come first"
    qtbot.waitUntil(lambda: "Line 19." in QTextEdit.toPlainText(details))
    assert len(written) <= 2, "once it was emptied, once it was written"


def test_whoever_reads_the_details_reads_what_is_so_now(details: DetailsView) -> None:
    details.show_entry(entry_of(text="The line before."))
    details.show_entry(entry_of("e2", text="The line of now."))
    assert "The line of now." in details.toPlainText()
    details.show_entry(entry_of("e3", text="The one after."))
    details.selectAll()
    assert "The one after." in details.textCursor().selectedText()


def test_what_the_shield_hides_waits_for_no_frame(details: DetailsView, look: Look) -> None:
    entry = entry_of(text="Nobody else may read this.")
    details.show_entry(entry)
    assert "Nobody else" in details.toPlainText()
    look.shield.put(is_up=True)
    details.show_entry(entry)
    assert "Nobody else" not in QTextEdit.toPlainText(details)
