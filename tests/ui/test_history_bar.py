"""The bar above the history: search, filters, and in words what was found."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QLineEdit, QPushButton
from pytestqt.qtbot import QtBot

from bithuman_panel.core.delivery import Outcome
from bithuman_panel.core.models import Mode
from bithuman_panel.core.query import Query
from bithuman_panel.core.wording import say
from bithuman_panel.presenters.history_view import ListState
from bithuman_panel.ui.history_bar import HistoryBar
from bithuman_panel.ui.look import Look
from bithuman_panel.ui.query_words import day_of
from bithuman_panel.ui.soon import NextFrame
from tests.ui.conftest import Show
from tests.ui.entries import AT

LEFT = Qt.MouseButton.LeftButton
DAY = 86_400
WHOLE = Query(
    outcomes=frozenset({Outcome.UNKNOWN, Outcome.REJECTED}),
    mode=Mode.CONTEXT,
    agent="A1",
    room="lobby",
    profile="Tour",
    run="r1",
)


@pytest.fixture
def bar(show: Show, look: Look) -> HistoryBar:
    return show(HistoryBar(look), 520, 120)


def test_it_says_nothing_of_the_whole_history(bar: HistoryBar) -> None:
    bar.show_state(ListState(found=1204))
    assert bar.text() == ""
    assert bar.filters.text() == "Filters"
    assert not bar.all.isVisible()
    assert bar.field.accessibleName() == "Search history"
    assert bar.field.placeholderText() == "Words, agent, room or code"


def test_it_says_what_is_typed_at_each_letter(bar: HistoryBar, qtbot: QtBot) -> None:
    typed: list[str] = []
    bar.searched.connect(typed.append)
    qtbot.keyClicks(bar.field, "hall")
    assert typed == ["h", "ha", "hal", "hall"]


def test_it_says_how_many_were_found(bar: HistoryBar) -> None:
    for found, words in ((None, "Counting …"), (0, "0 lines found"), (1, "One line found")):
        bar.show_state(ListState(Query(words="hall"), found))
        assert bar.text() == words
    assert bar.field.text() == "hall"
    assert bar.all.isVisible()
    bar.field.setText("hall ")
    bar.show_state(ListState(Query(words="hall"), 1))
    assert bar.field.text() == "hall ", "nothing is taken out of a hand that types"


def test_what_is_looked_for_is_laid_out_a_frame_after_its_letter_or_with_what_is_found(
    bar: HistoryBar, qtbot: QtBot
) -> None:
    laid_out: list[None] = []
    bar.resized.connect(lambda: laid_out.append(None))
    qtbot.keyClicks(bar.field, "hall")
    bar.show_state(ListState(Query(words="hall")))
    assert not bar.all.isVisible()
    qtbot.waitUntil(bar.all.isVisible)
    assert bar.text() == "Counting …"
    assert len(laid_out) == 1
    bar.show_state(ListState(Query(words="hal")))
    bar.show_state(ListState(Query(words="hal"), 3))
    assert len(laid_out) == 2
    qtbot.wait(2 * NextFrame.FRAME_MS)
    assert len(laid_out) == 2
    bar.show_state(ListState(Query()))
    bar.show_state(ListState(Query(), 9))
    qtbot.waitUntil(lambda: not bar.all.isVisible())


def test_it_says_what_the_list_is_narrowed_to(bar: HistoryBar, look: Look) -> None:
    bar.show_title = "Gala"
    bar.show_state(ListState(WHOLE, 12))
    assert bar.text() == "12 lines found · Rejected · Unknown · Context · A1 · lobby · Tour · Gala"
    assert bar.filters.text() == "Filters (6)"
    bar.show_state(ListState(Query(agent="A1"), 12))
    assert bar.filters.text() == "Filters (one)"
    bar.show_title = None
    bar.show_state(ListState(Query(run="r1"), 2))
    assert bar.text() == "2 lines found · One show"
    look.shield.put(is_up=True)
    bar.show_state(ListState(WHOLE, 12))
    assert "A1" not in bar.text()
    assert "lobby" not in bar.text()
    assert "Tour" not in bar.text()
    assert bar.field.echoMode() is QLineEdit.EchoMode.NoEcho
    assert not bar.filters.isEnabled()
    look.shield.put(is_up=False)
    assert bar.field.echoMode() is QLineEdit.EchoMode.Normal


@pytest.mark.parametrize(
    ("query", "words"),
    [
        (Query(since=AT, until=AT + 1), day_of(AT)),
        (Query(since=AT, until=AT + 2 * DAY), f"{day_of(AT)} to {day_of(AT + 2 * DAY - 1)}"),
        (Query(since=AT), f"From {day_of(AT)} on"),
        (Query(until=AT + 1), f"Until {day_of(AT)}"),
    ],
)
def test_it_says_which_days(bar: HistoryBar, query: Query, words: str) -> None:
    bar.show_state(ListState(query, 2))
    assert bar.text() == f"2 lines found · {words}"
    assert bar.filters.text() == "Filters (one)"


def test_it_says_what_is_not_in_the_list(bar: HistoryBar) -> None:
    bar.show_state(ListState(Query(words="hall"), 2, hidden=1))
    assert bar.text() == "2 lines found · One new line is not among them"
    bar.show_state(ListState(Query(words="hall"), 2, hidden=3, behind=7))
    _, hidden, behind = bar.text().split(" · ")
    assert hidden == "3 new lines are not among them"
    assert behind == "Older lines are still being taken in"
    bar.show_state(ListState(found=3, note=say("All lines are shown again.")))
    assert bar.text() == "All lines are shown again."
    bar.begin_afresh()
    assert (bar.text(), bar.field.text()) == ("", "")


def test_nothing_that_was_said_of_another_account_stays_in_sight(bar: HistoryBar) -> None:
    bar.show_state(ListState(WHOLE, 12, note=say("All lines are shown again.")))
    assert "A1" in words_in_sight(bar)
    bar.begin_afresh()
    assert words_in_sight(bar) == "Filters Report"


def words_in_sight(bar: HistoryBar) -> str:
    words: list[QPushButton | QLabel] = [*bar.findChildren(QPushButton)]
    words += bar.findChildren(QLabel)
    return " ".join(each.text() for each in words if each.isVisible())


def test_esc_clears_the_field_and_then_leads_to_the_table(bar: HistoryBar, qtbot: QtBot) -> None:
    heard: list[str] = []
    bar.searched.connect(heard.append)
    bar.left.connect(lambda: heard.append("left"))
    bar.escaped.connect(lambda: heard.append("escaped"))
    bar.field.setText("hall")
    qtbot.keyClick(bar.field, Qt.Key.Key_Escape)
    assert (heard, bar.field.text()) == (["", "escaped"], "")
    qtbot.keyClick(bar.field, Qt.Key.Key_Escape)
    assert heard == ["", "escaped", "left", "escaped"], "what is on its way is frozen as everywhere"
    qtbot.keyClick(bar.field, Qt.Key.Key_Down)
    assert heard[-1] == "left"


def test_each_button_asks_for_what_it_says(bar: HistoryBar, qtbot: QtBot) -> None:
    bar.show_state(ListState(Query(words="hall"), 2))
    bar.show_newer(1)
    assert bar.newer.text() == "One new line"
    for button, signal in (
        (bar.filters, bar.filters_requested),
        (bar.report, bar.report_requested),
        (bar.all, bar.all_requested),
        (bar.newer, bar.newest_requested),
    ):
        with qtbot.waitSignal(signal):
            qtbot.mouseClick(button, LEFT)


def test_it_stands_in_two_rows_where_it_is_narrow(bar: HistoryBar, qtbot: QtBot) -> None:
    def is_below() -> bool:
        top = bar.filters.mapTo(bar, bar.filters.rect().topLeft()).y()
        return top >= bar.field.geometry().bottom()

    assert not is_below()
    bar.resize(240, 160)
    qtbot.waitUntil(is_below)
    bar.resize(700, 160)
    qtbot.waitUntil(lambda: not is_below())


def test_only_what_takes_other_room_is_told(bar: HistoryBar, qtbot: QtBot) -> None:
    bar.show_state(ListState(found=1204))
    with qtbot.assertNotEmitted(bar.resized):
        bar.show_state(ListState(found=1205))
    for change in (
        lambda: bar.show_newer(1),
        lambda: bar.show_newer(2),
        lambda: bar.show_state(ListState(Query(words="hall"), found=3)),
        lambda: bar.show_state(ListState(Query(words="hall"), found=4)),
        lambda: bar.show_state(ListState()),
    ):
        with qtbot.waitSignal(bar.resized):
            change()
