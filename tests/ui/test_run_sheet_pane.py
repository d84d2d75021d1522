"""The run sheet whole: what it asks for, what it shows where, and that 5,000 cues stall nothing."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest
from PySide6.QtCore import QEventLoop, QPoint, Qt, QTimer
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from bithuman_panel.core.marks import Mark
from bithuman_panel.core.models import Mode, Target
from bithuman_panel.core.run import Wait, Waiting
from bithuman_panel.core.show import RunSheet
from bithuman_panel.core.wording import say
from bithuman_panel.presenters.outlet import Key
from bithuman_panel.presenters.record import Urgency
from bithuman_panel.ui.density import Density
from bithuman_panel.ui.look import Look
from bithuman_panel.ui.main_window import MainWindow
from bithuman_panel.ui.run_sheet_model import Column
from bithuman_panel.ui.run_sheet_pane import RunSheetPane
from bithuman_panel.ui.standby_words import CUE_CLOSED
from bithuman_panel.ui.tokens import HOLD_MS
from tests.e2e.stalls import Heart, Stalls, idle_gap_ms
from tests.ui.conftest import Show
from tests.ui.sheet_things import FIRST, ITEMS, MANY, SECOND, at_hand, mark, standby

LEFT = Qt.MouseButton.LeftButton
NEW = replace(FIRST, id="new")
SHEETS = (RunSheet("s1", "Premiere"), RunSheet("s2"))
menus = pytest.mark.qt_log_ignore("does not support")


@pytest.fixture
def pane(look: Look, show: Show) -> RunSheetPane:
    made = show(RunSheetPane(look), 640, 520)
    made.show_items(ITEMS)
    made.show_standby(standby())
    return made


def listen(pane: RunSheetPane, *names: str) -> list[Any]:
    told: list[Any] = []
    for name in names:
        signal = getattr(pane, f"{name}_requested")
        signal.connect(lambda *given, name=name: told.append((name, *given)))
    return told


def test_go_cover_and_steer_ask_with_the_key_that_was_meant(pane: RunSheetPane) -> None:
    told = listen(pane, "go", "cover", "steer")
    pane.show_at_hand(at_hand(Mode.SPEAK, "One moment."), at_hand(Mode.CONTEXT, "It rains."))
    for button in (pane.go, pane.cover, pane.steer):
        QTest.mouseClick(button, LEFT)
    pane.go.key_down()
    pane.show_standby(replace(standby(), said=mark()))
    pane.go.key_down()
    pane.go._animation.setCurrentTime(HOLD_MS)
    plain = [(name, Key.PLAIN, False) for name in ("go", "cover", "steer")]
    assert told == [*plain, ("go", Key.PLAIN, True), ("go", Key.CONFIRMED, True)]


def test_a_cue_that_changed_under_the_hand_is_told(pane: RunSheetPane) -> None:
    told: list[Any] = []
    pane.news.connect(lambda sentence, urgency: told.append((str(sentence), urgency)))
    QTest.mousePress(pane.go, LEFT)
    pane.show_standby(standby(SECOND))
    QTest.mouseRelease(pane.go, LEFT)
    assert told == [(pane.told(), Urgency.ASSERTIVE)]
    assert "changed under your hand" in pane.told()
    pane.clear_refusal()
    assert pane.told() == ""


def test_that_the_room_of_the_cue_on_standby_closed_is_told_once(pane: RunSheetPane) -> None:
    told: list[tuple[str, Urgency]] = []
    pane.news.connect(lambda sentence, urgency: told.append((str(sentence), urgency)))
    aimed = replace(FIRST, target=Target("A12345678", "hall"))
    for cue, is_there in ((aimed, True), (aimed, False), (aimed, False), (FIRST, False)):
        pane.show_standby(replace(standby(cue), is_there=is_there))
    assert told == [(str(CUE_CLOSED), Urgency.ASSERTIVE)]
    pane.show_standby(replace(standby(aimed), is_there=False))
    assert len(told) == 2, "it came to standby again"


def test_an_empty_sheet_takes_one_row_and_still_says_what_is_told(pane: RunSheetPane) -> None:
    whole = pane.least_height(640)
    pane.table.setFocus()
    pane.show_items(())
    assert pane.least_height(640) < whole / 2
    assert pane.head.add.hasFocus()
    assert not pane.go.isVisible()
    pane.tell(say("The show was opened."))
    assert pane.told() == "The show was opened."
    pane.refuse(say("No cue is on standby."))
    assert pane.told() == "No cue is on standby."
    pane.clear_refusal()
    assert pane.told() == ""
    pane.show_at_hand(at_hand(Mode.SPEAK, "One moment."), at_hand(Mode.CONTEXT, ""))
    assert pane.cover.isVisible()


def test_show_mode_takes_away_what_edits_and_says_so(pane: RunSheetPane) -> None:
    told = listen(pane, "show_mode")
    locked: list[bool] = []
    pane.locked.connect(locked.append)
    assert pane.head.badge.text() == "EDIT"
    QTest.mouseClick(pane.show_mode, LEFT)
    assert told == [("show_mode", True)]
    pane.show_show_mode(is_on=True)
    pane.show_show_mode(is_on=True)
    assert locked == [True]
    assert pane.head.badge.text() == "SHOW"
    assert not pane.head.add.isVisible()
    assert pane.is_locked
    assert pane.show_mode.isChecked()


def test_its_parts_are_found_by_their_names(pane: RunSheetPane) -> None:
    parts = {
        "Run sheet": pane.table,
        "Standby": pane.standby.words,
        "GO": pane.go,
        "Show mode": pane.show_mode,
        "Cover line": pane.cover,
        "Steer": pane.steer,
    }
    for is_on in (False, True):
        pane.show_show_mode(is_on=is_on)
        for name, part in parts.items():
            found = QAccessible.queryAccessibleInterface(part)
            assert found.text(QAccessible.Text.Name) == name


def test_the_mode_is_seen_in_the_frame_from_afar(window: MainWindow, look: Look) -> None:
    sheet = window.sheet

    def frame() -> set[str]:
        picture = sheet.grab().toImage()
        return {picture.pixelColor(x, picture.height() // 2).name() for x in range(1, 4)}

    sheet.show_items(ITEMS)
    assert look.theme.text not in frame()
    sheet.show_show_mode(is_on=True)
    assert frame() == {look.theme.text}
    sheet.show_show_mode(is_on=False)
    assert look.theme.text not in frame()


def test_the_list_scrolls_with_standby_so_that_the_next_lines_are_in_sight(
    pane: RunSheetPane,
) -> None:
    pane.show_items(MANY)
    table = pane.table

    def is_in_sight(row: int) -> bool:
        place = table.visualRect(pane.model.index(row, Column.LINE))
        return table.viewport().rect().contains(place.center())

    for row in (0, 1, 2, 30, 2500, len(MANY) - 3):
        # Somebody has looked elsewhere meanwhile.
        table.verticalScrollBar().setValue(1000)
        pane.show_standby(standby(MANY[row]))
        assert [is_in_sight(row + further) for further in range(3)] == [True] * 3
    pane.show_standby(standby(MANY[-1]))
    assert is_in_sight(len(MANY) - 1)


@menus
def test_the_menu_of_a_row_edits_in_edit_mode_alone(pane: RunSheetPane) -> None:
    told = listen(pane, "standby", "add", "add_group", "edit", "double", "move", "remove")
    pane.table.select("c2")
    menu = pane.open_menu(QPoint(5, 5))
    for action in menu.actions():
        action.trigger()
    menu.close()
    assert told == [
        ("standby", "c2"),
        ("add", "c2"),
        ("add_group", "c2"),
        ("edit", ["c2"]),
        ("double", ["c2"]),
        ("move", ["c2"], "c1"),
        ("move", ["c2"], "c3"),
        ("remove", ["c2"]),
    ]
    pane.show_show_mode(is_on=True)
    menu = pane.open_menu(QPoint(5, 5))
    assert [action.text() for action in menu.actions()] == ["&Stand by"]
    menu.close()
    pane.show_items(())
    pane.table.menu_requested.emit(QPoint(5, 5))


@menus
def test_run_sheets_are_chosen_added_renamed_and_removed(pane: RunSheetPane) -> None:
    told = listen(pane, "add_sheet", "rename_sheet", "remove_sheet", "add", "add_group")
    pane.sheet_chosen.connect(lambda chosen: told.append(("chosen", chosen)))
    head = pane.head
    assert not head.chooser.isVisible()
    pane.show_sheets(SHEETS, "s1")
    assert [head.chooser.itemText(row) for row in range(2)] == ["Premiere", "Run sheet 2"]
    head.chooser.activated.emit(1)
    QTest.mouseClick(head.add, LEFT)
    group, _, add, rename, remove = head.open_menu().actions()[:5]
    group.trigger()
    remove.trigger()
    add.trigger()
    assert head.name.hasFocus()
    QTest.keyClicks(head.name, "Matinee")
    QTest.keyClick(head.name, Qt.Key.Key_Return)
    assert pane.table.hasFocus()
    rename.trigger()
    assert head.name.text() == "Premiere"
    QTest.keyClicks(head.name, "Gala")
    QTest.keyClick(head.name, Qt.Key.Key_Return)
    add.trigger()
    QTest.keyClick(head.name, Qt.Key.Key_Return)
    assert told == [
        ("chosen", "s2"),
        ("add", "c1"),
        ("add_group", "c1"),
        ("remove_sheet",),
        ("add_sheet", "Matinee"),
        ("rename_sheet", "Gala"),
    ]


@menus
def test_in_show_mode_the_menu_keeps_what_is_offered_by_others(window: MainWindow) -> None:
    head = window.sheet.head
    window.sheet.show_show_mode(is_on=True)
    menu = head.open_menu()
    texts = [action.text() for action in menu.actions() if action.text()]
    assert window.commands["show.open"].text() in texts
    assert not any("group" in text for text in texts)
    menu.close()


def test_what_waits_is_what_delete_takes_back(pane: RunSheetPane) -> None:
    told = listen(pane, "withdraw", "remove")
    pane.table.select("c2")
    pane.show_waiting(Waiting(FIRST, Wait.NEXT, "One.", 3.0, 5.0))
    QTest.keyClick(pane.table, Qt.Key.Key_Delete)
    pane.show_waiting(None)
    QTest.keyClick(pane.table, Qt.Key.Key_Delete)
    assert told == [("withdraw",), ("remove", ["c2"])]


def test_a_go_is_shown_and_so_is_what_came_of_it(pane: RunSheetPane, qtbot: QtBot) -> None:
    usual = pane.go.grab().toImage()
    pane.show_gone()
    assert pane.go.grab().toImage() != usual
    qtbot.waitUntil(lambda: pane.go.grab().toImage() == usual)
    pane.show_cue_marks("c1", (mark(),))
    pane.show_marks({})
    assert pane.model.marks_of("c1") == ()


@pytest.mark.parametrize("density", Density)
def test_nothing_of_it_wants_more_than_its_least(pane: RunSheetPane, density: Density) -> None:
    for width in (320, 640):
        pane.pack(density, is_loud=False)
        pane.resize(width, pane.least_height(width))
        pane.refuse(say("This cue was said there before. Hold GO to say it again."))
        pane.resize(width, pane.least_height(width))
        for part in (pane.go, pane.cover, pane.standby, pane.table):
            assert inside(pane, part), (part, width)
        pane.clear_refusal()
    pane.pack(density, is_loud=True, is_bare=True)
    assert not pane.head.isVisible()
    assert not pane.table.isVisible()


def inside(pane: RunSheetPane, part: QWidget) -> bool:
    layout = pane.layout()
    assert layout
    layout.activate()
    return pane.rect().contains(part.mapTo(pane, part.rect().bottomRight()))


@pytest.mark.steady
def test_five_thousand_cues_open_scroll_and_change(
    window: MainWindow, pytestconfig: pytest.Config
) -> None:
    sheet = window.sheet
    # Only where it is asked for: a noisy machine says nothing of the window.
    is_held_to_it = "steady" in pytestconfig.getoption("-m")
    stalls = Stalls(idle_gap_ms())
    # Making the marks is the test's own work: it must not count as the window's.
    marks: dict[str, tuple[Mark, ...]] = {cue.id: (mark(),) for cue in MANY}
    acts = (
        lambda: sheet.show_items(MANY),
        lambda: sheet.show_standby(standby(MANY[2500])),
        lambda: sheet.show_items((*MANY[:2500], NEW, *MANY[2500:])),
        lambda: sheet.show_items((*MANY[:2500], replace(NEW, text="Else."), *MANY[2500:])),
        lambda: sheet.show_items(MANY[::-1]),
        lambda: sheet.show_marks(marks),
        lambda: sheet.show_cue_marks("c17", (mark(),)),
        lambda: sheet.table.verticalScrollBar().setValue(4900),
        lambda: window.shield.put(is_up=True),
    )
    for number, act in enumerate(acts):
        loop, heart = QEventLoop(), Heart()
        heart.start()
        QTimer.singleShot(20, act)
        QTimer.singleShot(120, loop.quit)
        loop.exec()
        gap = heart.stop()
        stalls.record(str(number), gap)
        assert not (is_held_to_it and stalls.is_too_long(gap)), stalls
    assert sheet.model.rowCount() == len(MANY)


def test_an_empty_run_sheet_offers_to_import_cues(window: MainWindow) -> None:
    head, asked = window.sheet.head, []
    head.bring_requested.connect(lambda: asked.append("import"))
    assert head.bring.isVisible()
    head.bring_requested.disconnect(window.importing.ask_for_cues)
    QTest.mouseClick(head.bring, LEFT)
    assert asked == ["import"]
    window.sheet.show_show_mode(is_on=True)
    assert not head.bring.isVisible()
    window.sheet.show_show_mode(is_on=False)
    window.sheet.show_items(ITEMS)
    assert not head.bring.isVisible()


@pytest.mark.qt_log_ignore("This plugin does not support")
def test_it_says_what_the_show_is_called(window: MainWindow) -> None:
    head = window.sheet.head
    window.sheet.show_name("Gala")
    assert "Gala" in head.badge.toolTip()
    menu = head.open_menu()
    assert menu.actions()[0].text() == "Gala"
    assert not menu.actions()[0].isEnabled()
    menu.close()
    window.sheet.show_name("")
    assert not head.badge.toolTip()
