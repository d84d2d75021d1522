from __future__ import annotations

from dataclasses import replace
from itertools import combinations

import pytest
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from bithuman_panel.core.advice import advice, headline, state_word
from bithuman_panel.core.delivery import Outcome, Verdict
from bithuman_panel.core.entry import Entry, Stage
from bithuman_panel.core.heard import Heard
from bithuman_panel.ui.density import Density
from bithuman_panel.ui.last_line import LastLine, state_icon
from bithuman_panel.ui.look import Look
from bithuman_panel.ui.palettes import DARK
from bithuman_panel.ui.resources import resource
from bithuman_panel.ui.spaces import least_height
from bithuman_panel.ui.theme import own_style_sheet
from tests.core.entries import EXCHANGE
from tests.ui.conftest import Show
from tests.ui.entries import HOSTILE, HOSTILE_SHOWN, entry_of, every_state, with_outcome


@pytest.fixture
def last(show: Show, look: Look) -> LastLine:
    return show(LastLine(look))


def test_before_the_first_line_it_says_what_to_do(last: LastLine) -> None:
    assert last._word.text() == "Nothing sent yet"
    assert "Ctrl+Enter" in last._sentence.text()
    assert not last._advice.isVisible()
    assert "since the panel was started" not in last._sentence.text()
    last.show_nothing(was_before=True)
    assert "since the panel was started" in last._sentence.text()


def of_press(last: LastLine, look: Look) -> tuple[Entry, Entry]:
    """Show a press of which one room heard nothing, and return its lines."""
    unheard = with_outcome(Outcome.NOT_HEARD)
    other = replace(with_outcome(Outcome.DELIVERED), id="other")
    other = replace(other, line=entry_of(text=unheard.line.text, room="hall").line)
    last.show_entry(unheard, (other, unheard))
    return unheard, other


def test_of_a_press_the_room_that_missed_it_is_named(last: LastLine, look: Look) -> None:
    unheard, _ = of_press(last, look)
    room = unheard.line.target.room
    assert room
    assert last._word.text() == "Not heard"
    for label in (last._sentence, last._short):
        assert label.text() == f"{room}: {headline(unheard)}"
    look.shield.nicknames.keep(unheard.line.target.agent, room, "The foyer")
    look.again()
    assert last._sentence.text() == f"The foyer: {headline(unheard)}"
    look.shield.put(is_up=True)
    assert last._sentence.text() == f"Room 1: {headline(unheard)}"
    look.shield.put(is_up=False)
    last.show_entry(unheard)
    assert last._sentence.text() == str(headline(unheard)), "alone it needs no name"


def test_a_newer_line_is_told_small(last: LastLine, look: Look, qtbot: QtBot) -> None:
    unknown = with_outcome(Outcome.UNKNOWN)
    newer = replace(entry_of(text="Another."), id="newer")
    last.show_entry(unknown, (unknown,), newer)
    qtbot.waitUntil(lambda: last._newer_line.text() == "A newer line: Queued")
    assert last._word.text() == "Unknown"
    assert last._newer_line.isVisible()
    assert last._newer_line.ink == ""
    unheard = newer.done(EXCHANGE, Verdict(Outcome.NOT_HEARD, 404))
    last.show_entry(unknown, (unknown,), unheard)
    assert last._newer_line.text() == "A newer line: Not heard"
    assert last._newer_line.ink == look.theme.outcome(Outcome.NOT_HEARD)
    last.pack(Density.TINY)
    assert not last._newer_line.isVisible()
    assert (last._word.text(), last._short.text()) == ("Unknown", "A newer line: Not heard")
    assert last._short.ink == look.theme.outcome(Outcome.NOT_HEARD)
    last.pack(Density.ROOMY)
    last.show_entry(unheard)
    qtbot.waitUntil(lambda: last._word.text() == "Not heard")
    assert not last._newer_line.isVisible()
    last.pack(Density.TINY)
    assert last._short.text() == str(headline(unheard))
    assert last._short.ink == ""


@pytest.mark.parametrize("entry", every_state(), ids=lambda e: str(e.outcome or e.stage))
def test_every_state_by_word_sentence_colour_and_icon(
    last: LastLine, look: Look, entry: Entry
) -> None:
    last.show_entry(entry)
    assert last._word.text() == str(state_word(entry))
    assert last._sentence.text() == str(headline(entry))
    assert last._word.ink == look.theme.outcome(entry.outcome)
    assert last._advice.text() == str(advice(entry))
    needs_advice = entry.outcome not in (None, Outcome.DELIVERED)
    assert last._advice.isVisible() == needs_advice
    assert resource("icons", f"{state_icon(entry)}.svg").is_file()


def test_advice_goes_when_nothing_is_to_be_done(last: LastLine) -> None:
    last.show_entry(with_outcome(Outcome.UNKNOWN))
    last.show_entry(with_outcome(Outcome.DELIVERED))
    assert not last._advice.isVisible()


def test_other_lines_come_at_a_pace_and_what_becomes_of_one_at_once(
    show: Show, look: Look, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("bithuman_panel.ui.last_line._PACE_MS", 60_000)
    last = show(LastLine(look))
    last.show_entry(entry_of("first", text="First."))
    last.show_entry(entry_of("first", text="First.").withdrawn())
    assert last._word.text() == "Withdrawn"
    for name in ("second", "third"):
        last.show_entry(entry_of(name, text=f"{name}."))
    assert last._text.text() == "“First.”"
    last.show_entry(entry_of("third", text="third.").withdrawn())
    last._show_newest._timer.start(0)
    qtbot.waitUntil(lambda: last._text.text() == "“third.”")
    assert last._word.text() == "Withdrawn"


def test_the_text_is_plain_visible_and_short(last: LastLine) -> None:
    last.show_entry(entry_of(text=HOSTILE))
    assert last._text.text() == f"“{HOSTILE_SHOWN}”"
    last.show_entry(entry_of(text="a " * 60))
    assert last._text.text() == "“" + ("a " * 60)[:89] + "…”"
    last.show_entry(entry_of(text="Two\nlines"))
    assert last._text.text() == "“Two lines”"
    last.show_entry(entry_of(text="W" * 90))
    assert last._text.text() == "“" + "W" * 90 + "”"
    assert last.minimumSizeHint().width() < 320, "an endless word does not widen the window"


def test_a_line_whose_outcome_nobody_wrote_down_is_unknown(last: LastLine) -> None:
    entry = replace(entry_of(), stage=Stage.DONE)
    assert state_icon(entry) == "unknown"
    last.show_entry(entry)
    assert last._word.text() == "Unknown"


def edge(last: LastLine) -> QImage:
    """Return the upper edge without its colour."""
    image = last.grab().toImage().convertToFormat(QImage.Format.Format_Grayscale8)
    strip = image.copy(40, 0, 200, 5)
    dark = min(strip.pixelColor(x, y).lightness() for x in range(200) for y in range(5))
    for x in range(200):
        for y in range(5):
            is_ink = strip.pixelColor(x, y).lightness() > dark + 60
            strip.setPixelColor(x, y, QColor("white" if is_ink else "black"))
    return strip


def test_the_edge_tells_the_grave_from_the_good_without_colour(show: Show) -> None:
    last = LastLine(Look(DARK))
    last.setStyleSheet(own_style_sheet(DARK))
    show(last)
    kinds = (Outcome.DELIVERED, Outcome.NOT_SENT, Outcome.NOT_HEARD, Outcome.UNKNOWN)
    edges = []
    for outcome in kinds:
        last.show_entry(with_outcome(outcome))
        edges.append(edge(last))
    assert all(one != other for one, other in combinations(edges, 2))


def test_it_is_empty_again(last: LastLine, qtbot: QtBot) -> None:
    last.show_entry(with_outcome(Outcome.UNKNOWN))
    last.show_nothing()
    assert last._word.text() == "Nothing sent yet"
    assert last._word.ink == ""
    assert last._text.text() == ""
    assert not last._advice.isVisible()


def test_the_link_of_a_refusal_is_a_button(last: LastLine, qtbot: QtBot) -> None:
    last.show_entry(with_outcome(Outcome.REJECTED))
    assert last.page.text() == "More on bithuman.ai …"
    with qtbot.waitSignal(last.page_requested) as asked:
        last.page.click()
    assert asked.args == ["https://www.bithuman.ai/agents"]
    last.page.setFocus()
    with qtbot.waitSignal(last.left):
        last.show_entry(with_outcome(Outcome.DELIVERED))
    assert not last.page.isVisible()
    with qtbot.assertNotEmitted(last.page_requested):
        last.page.click()


def test_there_is_no_room_for_the_link_in_the_smallest_one(last: LastLine) -> None:
    last.show_entry(with_outcome(Outcome.REJECTED))
    last.pack(Density.TINY)
    assert not last.page.isVisible()
    last.pack(Density.TIGHT)
    assert last.page.isVisible()


def test_that_it_was_heard_stands_where_there_is_nothing_to_advise(
    last: LastLine, look: Look
) -> None:
    lobby, hall = (Heard(room, 9.0, 2.1, 0.97, "rs") for room in ("lobby", "hall"))
    entry = with_outcome(Outcome.DELIVERED).heard_in(lobby)
    last.show_entry(entry)
    assert last._advice.text() == "Heard in lobby, 2.1 s later (97 % sure)"
    assert last._advice.isVisible()
    look.shield.put(is_up=True)
    assert "lobby" not in last._advice.text()
    look.shield.put(is_up=False)
    last.show_entry(entry.heard_in(hall))
    assert last._advice.text() == "Heard in 2 rooms"
    unknown = with_outcome(Outcome.UNKNOWN)
    last.show_entry(unknown.heard_in(lobby))
    assert last._advice.text() == str(advice(unknown)), "what to do comes first"


def test_a_line_that_goes_takes_the_same_room_all_the_way(show: Show) -> None:
    last = LastLine(Look(DARK))
    last.setStyleSheet(own_style_sheet(DARK))
    show(last, 500, 200)
    living = (replace(entry_of(), stage=stage) for stage in (Stage.QUEUED, Stage.IN_FLIGHT))
    for entry in (*living, with_outcome(Outcome.DELIVERED)):
        last.show_entry(entry)
        QApplication.processEvents()
        wanted = least_height(last.layout(), 500)
        assert wanted <= last.minimumHeight(), "the message would shrink and grow with each line"
