from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from bithuman_panel.core.copy_as import as_curl, as_python
from bithuman_panel.core.delivery import Outcome
from bithuman_panel.core.entry import Correction
from bithuman_panel.core.wording import say
from bithuman_panel.ui.commands import unmarked
from bithuman_panel.ui.history_model import Column
from bithuman_panel.ui.look import Look
from bithuman_panel.ui.record_pane import RecordPane
from bithuman_panel.ui.theme import LIGHT
from tests.ui.conftest import Show
from tests.ui.entries import AT, EXCHANGE, entry_of, with_outcome

LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def pane(show: Show, look: Look) -> RecordPane:
    return show(RecordPane(look), 540, 700)


def button(pane: RecordPane, name: str) -> QPushButton:
    (found,) = [
        b
        for b in pane.findChildren(QPushButton)
        if name in (b.accessibleName(), unmarked(b.text()))
    ]
    return found


def clipboard() -> str:
    return QGuiApplication.clipboard().text()


def test_rows_come_change_and_go(pane: RecordPane) -> None:
    pane.show_entries((entry_of("b"), entry_of("a")))
    pane.add_entry(entry_of("c"))
    pane.update_entry(replace(with_outcome(Outcome.DELIVERED), id="a"))
    shown = [pane.entry_at(row) for row in range(3)]
    assert [(e.id, e.outcome) for e in shown if e] == [
        ("c", None),
        ("b", None),
        ("a", Outcome.DELIVERED),
    ]
    assert pane.entry_at(3) is None
    assert pane.history.accessibleName() == "History"


def test_the_row_that_is_chosen_is_told(pane: RecordPane, qtbot: QtBot) -> None:
    chosen: list[str] = []
    pane.entry_chosen.connect(chosen.append)
    pane.show_entries((entry_of("b"), entry_of("a")))
    pane.select("b")
    qtbot.keyClick(pane.history, Qt.Key.Key_Down)
    pane.select("left the window")
    assert chosen == ["b", "a"]
    pane.history.setCurrentIndex(pane.history.model().index(-1, -1))
    assert chosen == ["b", "a", ""]


def test_an_older_row_stays_in_view_while_lines_are_sent(pane: RecordPane, qtbot: QtBot) -> None:
    pane.show_entries(tuple(entry_of(str(number)) for number in range(200)))
    bar = pane.history.verticalScrollBar()
    pane.add_entry(entry_of("new"))
    assert bar.value() == 0, "who looks at the newest sees the new one"
    qtbot.waitUntil(lambda: bar.maximum() > 0)
    pane.select("150")
    where = bar.value()
    assert where > 1
    pane.add_entry(entry_of("newer"))
    assert bar.value() >= where


def test_a_narrow_column_leaves_the_target_to_the_details(pane: RecordPane) -> None:
    assert not pane.history.isColumnHidden(Column.TARGET)
    pane.resize(400, 700)
    assert pane.history.isColumnHidden(Column.TARGET)
    assert not pane.history.isColumnHidden(Column.OUTCOME)


def test_without_an_entry_there_is_nothing_to_do_with_it(pane: RecordPane) -> None:
    for name in ("Edit and send again", "Copy as curl", "Copy as Python"):
        assert not button(pane, name).isEnabled()
    assert not button(pane, "It was spoken").isVisible()


def test_an_entry_is_edited_and_sent_again(pane: RecordPane, qtbot: QtBot) -> None:
    pane.show_details(entry_of())
    with qtbot.waitSignal(pane.reuse_requested):
        qtbot.mouseClick(button(pane, "Edit and send again"), LEFT)
    assert not button(pane, "Copy as curl").isEnabled(), "nothing of it was ever a request"


def test_a_request_is_copied_without_the_secret(pane: RecordPane, qtbot: QtBot) -> None:
    pane.show_details(with_outcome(Outcome.DELIVERED))
    qtbot.mouseClick(button(pane, "Copy as curl"), LEFT)
    assert clipboard() == as_curl(EXCHANGE)
    qtbot.mouseClick(button(pane, "Copy as Python"), LEFT)
    assert clipboard() == as_python(EXCHANGE)
    assert "BITHUMAN_API_SECRET" in clipboard()


def test_an_entry_that_lost_its_request_copies_nothing(pane: RecordPane) -> None:
    QGuiApplication.clipboard().setText("as it was")
    pane.show_details(entry_of())
    pane._copy(as_curl)
    pane.show_details(None)
    pane._copy(as_curl)
    assert clipboard() == "as it was"


@pytest.mark.parametrize(
    ("words", "what"),
    [
        ("It was spoken", Correction.SPOKEN),
        ("Say it again", Correction.SAID_AGAIN),
        ("Leave it", Correction.LEFT),
    ],
)
def test_an_unknown_outcome_asks_for_a_persons_word(
    pane: RecordPane, qtbot: QtBot, words: str, what: Correction
) -> None:
    pane.show_details(with_outcome(Outcome.UNKNOWN))
    chosen = button(pane, words)
    assert chosen.isVisible()
    assert not chosen.isDefault()
    assert not chosen.autoDefault(), "Enter never chooses it"
    with qtbot.waitSignal(pane.unknown_judged) as judged:
        qtbot.mouseClick(chosen, LEFT)
    assert judged.args == [what]
    pane.show_details(with_outcome(Outcome.DELIVERED))
    assert not chosen.isVisible()


@pytest.mark.parametrize("what", [Correction.SPOKEN, Correction.SAID_AGAIN, Correction.LEFT])
def test_after_a_persons_word_it_asks_no_more(pane: RecordPane, what: Correction) -> None:
    unknown = with_outcome(Outcome.UNKNOWN)
    pane.show_details(unknown.corrected(Correction.PANEL_DIED, AT))
    assert button(pane, "Leave it").isVisible(), "that was no person's word"
    pane.show_details(unknown.corrected(what, AT))
    assert not button(pane, "Leave it").isVisible()


def test_a_problem_is_said_and_taken_back(pane: RecordPane) -> None:
    assert not pane._problem.isVisible()
    pane.show_problem(say("The history cannot be read."))
    assert pane._problem.isVisible()
    assert pane._problem.text() == "The history cannot be read."
    pane.show_details(with_outcome(Outcome.UNKNOWN))
    pane.add_entry(entry_of())
    pane.begin_afresh(is_rehearsal=False)
    assert not pane._problem.isVisible()
    assert pane.entry_at(0) is None
    assert not button(pane, "Edit and send again").isEnabled()


def test_where_a_line_went_takes_its_share_at_every_size(pane: RecordPane, look: Look) -> None:
    header = pane.history.horizontalHeader()
    usual = header.sectionSize(Column.TARGET)
    look.change(look.theme, 200)
    pane.resize(1200, 900)
    assert header.sectionSize(Column.TARGET) == 2 * usual
    header.resizeSection(Column.TARGET, 300)
    look.change(LIGHT, 200)
    assert header.sectionSize(Column.TARGET) == 300, "what a hand has chosen stays"
