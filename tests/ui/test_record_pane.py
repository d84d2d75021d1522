from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QApplication, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from bithuman_panel.core.delivery import Outcome
from bithuman_panel.core.entry import Correction
from bithuman_panel.core.foreign import Foreign
from bithuman_panel.core.heard import Heard
from bithuman_panel.core.wording import say
from bithuman_panel.presenters.history_view import ListState
from bithuman_panel.ui.commands import unmarked
from bithuman_panel.ui.details_view import DetailsView
from bithuman_panel.ui.history_model import Column
from bithuman_panel.ui.look import Look
from bithuman_panel.ui.record_pane import RecordPane
from bithuman_panel.ui.theme import LIGHT, own_style_sheet
from tests.audit.history_scenes import NARROWED
from tests.ui.conftest import Show
from tests.ui.entries import AT, entry_of, with_outcome
from tests.ui.rows import add_line, choose_line, show_lines, update_line

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


def test_rows_come_change_and_go(pane: RecordPane) -> None:
    show_lines(pane, (entry_of("b"), entry_of("a")))
    add_line(pane, entry_of("c"))
    update_line(pane, replace(with_outcome(Outcome.DELIVERED), id="a"))
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
    show_lines(pane, (entry_of("b"), entry_of("a")))
    choose_line(pane, "b")
    qtbot.keyClick(pane.history, Qt.Key.Key_Down)
    assert chosen == ["b", "a"]
    pane.history.setCurrentIndex(pane.history.model().index(-1, -1))
    assert chosen == ["b", "a", ""]


def test_an_older_row_stays_in_view_while_lines_are_sent(pane: RecordPane, qtbot: QtBot) -> None:
    show_lines(pane, tuple(entry_of(str(number)) for number in range(200)))
    bar = pane.history.verticalScrollBar()
    add_line(pane, entry_of("new"))
    assert bar.value() == 0, "who looks at the newest sees the new one"
    qtbot.waitUntil(lambda: bar.maximum() > 0)
    choose_line(pane, "150")
    where = bar.value()
    assert where > 1
    add_line(pane, entry_of("newer"))
    assert bar.value() >= where


def test_a_narrow_column_leaves_the_target_to_the_details(pane: RecordPane) -> None:
    assert not pane.history.isColumnHidden(Column.TARGET)
    pane.resize(400, 700)
    assert pane.history.isColumnHidden(Column.TARGET)
    assert not pane.history.isColumnHidden(Column.OUTCOME)


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
    add_line(pane, entry_of())
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


def test_the_link_of_a_refusal_is_a_button_below_the_details(
    pane: RecordPane, qtbot: QtBot
) -> None:
    pane.show_details(with_outcome(Outcome.REJECTED))
    with qtbot.waitSignal(pane.page_requested) as asked:
        button(pane, "More on bithuman.ai …").click()
    assert asked.args == ["https://www.bithuman.ai/agents"]
    pane.below.page.setFocus()
    pane.show_details(with_outcome(Outcome.DELIVERED))
    assert not pane.below.page.isVisible()
    assert pane.details.hasFocus()
    with qtbot.assertNotEmitted(pane.page_requested):
        pane.below.open_page()


def test_beside_the_three_answers_stands_what_a_transcript_has(
    pane: RecordPane, look: Look
) -> None:
    entry = with_outcome(Outcome.UNKNOWN)
    pane.show_details(entry)
    assert not pane.below.found.isVisible()
    found = entry.heard_in(Heard("lobby", 9.0, 2.1, 0.97, "rs_1"))
    pane.show_details(found)
    assert pane.below.found.text() == (
        "A transcript of lobby has this line (97 % sure). You decide what became of it."
    )
    assert button(pane, "It was spoken").isVisible()
    look.shield.put(is_up=True)
    assert "lobby" not in pane.below.found.text()
    assert "97" in pane.below.found.text()
    pane.show_details(found.corrected(Correction.SPOKEN, AT))
    assert not pane.below.found.isVisible()


def test_all_that_is_said_of_an_opened_history_can_be_read(pane: RecordPane, qtbot: QtBot) -> None:
    pane.resize(430, 560)
    pane.foreign.show_foreign(Foreign("gala.json", 3, left_out=2, is_newer=True, is_cut=True))
    pane.foreign.show_meanwhile(2)
    labels = (pane.foreign._sentence, pane.foreign._remarks, pane.foreign._news)
    qtbot.waitUntil(
        lambda: all(label.height() >= label.heightForWidth(label.width()) for label in labels)
    )


def test_all_that_is_said_of_the_list_can_be_read(pane: RecordPane, qtbot: QtBot) -> None:
    pane.resize(430, 460)
    pane.show_state(ListState(NARROWED, 1204, 2, behind=9))
    told = pane.bar._told
    qtbot.waitUntil(lambda: told.height() >= told.heightForWidth(told.width()) > 40)


def test_the_rows_have_their_room_while_a_long_work_is_told(pane: RecordPane) -> None:
    pane.resize(540, 300)
    QApplication.processEvents()
    shown = pane.list.rect()
    assert shown.contains(pane.history.geometry())
    pane.work.show_work(say("Exporting the history: 1 of 3 lines"), 1, 3)
    QApplication.processEvents()
    assert pane.list.rect().contains(pane.history.geometry())
    assert pane.work.height() >= pane.work.heightForWidth(pane.work.width())
    pane.work.clear_work()
    QApplication.processEvents()
    assert pane.list.rect() == shown


def test_what_is_as_it_was_lays_nothing_out(pane: RecordPane, qtbot: QtBot) -> None:
    show_lines(pane, (entry_of("b"), entry_of("a")))
    choose_line(pane, "b")
    asked = Asked(pane)
    qtbot.waitUntil(asked.is_still)
    update_line(pane, replace(with_outcome(Outcome.DELIVERED), id="b"))
    pane.show_details(replace(with_outcome(Outcome.DELIVERED), id="b"))
    QApplication.processEvents()
    assert asked.names == []


def test_what_is_behind_the_rows_is_not_painted_with_them(
    pane: RecordPane, look: Look, qtbot: QtBot
) -> None:
    pane.setStyleSheet(own_style_sheet(look.theme))
    show_lines(pane, (entry_of("b"), entry_of("a")))
    painted = Asked(pane, QEvent.Type.Paint)
    qtbot.waitUntil(painted.is_still)
    pane.history.viewport().update()
    QApplication.processEvents()
    assert painted.names == ["QWidget qt_scrollarea_viewport"]
    image = pane.grab().toImage()
    area = pane.history.viewport()
    ground = image.pixelColor(area.mapTo(pane, area.rect().bottomLeft()))
    assert ground == QColor(look.theme.surface), "it looks as all around it does"


class Asked(QObject):
    """Who in a widget was asked to be laid out anew, or to do what else an event wants."""

    def __init__(self, widget: QWidget, wanted: QEvent.Type = QEvent.Type.LayoutRequest) -> None:
        super().__init__(widget)
        self._wanted = wanted
        self.names: list[str] = []
        for part in (widget, *widget.findChildren(QWidget)):
            # It may need its scroll bar, or no more.
            if not isinstance(part, DetailsView):
                part.installEventFilter(self)

    def is_still(self) -> bool:
        self.names.clear()
        QApplication.processEvents()
        return not self.names

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is self._wanted:
            self.names.append(f"{type(watched).__name__} {watched.objectName()}")
        return super().eventFilter(watched, event)
