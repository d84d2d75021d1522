from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QListWidgetItem, QPushButton
from pytestqt.qtbot import QtBot

from bithuman_panel.core.models import Mode
from bithuman_panel.ui.commands import unmarked
from bithuman_panel.ui.look import Look
from bithuman_panel.ui.queue_pane import QueuePane
from tests.ui.conftest import Show
from tests.ui.entries import HOSTILE, HOSTILE_SHOWN, entry_of
from tests.ui.hands import press

LEFT = Qt.MouseButton.LeftButton
CHECKED, UNCHECKED = Qt.CheckState.Checked, Qt.CheckState.Unchecked
A, B, C = entry_of("a", "One."), entry_of("b", "Two."), entry_of("c", "Three.", mode=Mode.CONTEXT)


@pytest.fixture
def pane(show: Show, look: Look) -> QueuePane:
    shown = show(QueuePane(look), 560, 240)
    shown.show_queue((A, B, C), is_held=False)
    return shown


def row(pane: QueuePane, number: int) -> QListWidgetItem:
    item = pane.rows.item(number)
    assert item
    return item


def words(pane: QueuePane) -> list[str]:
    return [row(pane, number).text() for number in range(pane.rows.count())]


def tick(pane: QueuePane, number: int) -> None:
    row(pane, number).setCheckState(CHECKED)


def buttons(pane: QueuePane) -> list[QPushButton]:
    return [button for button in pane.findChildren(QPushButton) if button.isVisible()]


def button(pane: QueuePane, text: str) -> QPushButton:
    (found,) = [button for button in buttons(pane) if unmarked(button.text()) == text]
    return found


def test_what_waits_is_shown_in_order_with_its_target(pane: QueuePane) -> None:
    assert pane.isVisible()
    assert pane._heading.text() == "Queued"
    assert words(pane) == [
        "lobby · A12345678: One.",
        "lobby · A12345678: Two.",
        "lobby · A12345678: Three.",
    ]
    speak, context = (row(pane, n).icon().pixmap(16).toImage() for n in (0, 2))
    assert speak != context, "the mode is a shape too"
    assert pane.rows.accessibleName() == "Queue"


def test_a_broadcast_that_waits_is_called_one(pane: QueuePane) -> None:
    pane.show_queue((entry_of("d", "To all.", room=None),), is_held=False)
    assert words(pane) == ["ALL rooms · A12345678: To all."]


def test_it_is_hidden_while_nothing_waits(pane: QueuePane) -> None:
    pane.show_queue((), is_held=False)
    assert not pane.isVisible()
    assert pane.rows.count() == 0
    pane.show_queue((A,), is_held=True)
    assert pane.isVisible()


def test_when_it_goes_the_place_of_the_keyboard_is_told(pane: QueuePane, qtbot: QtBot) -> None:
    pane._withdraw_all.setFocus()
    with qtbot.waitSignal(pane.left):
        pane.show_queue((), is_held=False)
    pane.show_queue((A,), is_held=False)
    pane._withdraw_all.clearFocus()
    with qtbot.assertNotEmitted(pane.left):
        pane.show_queue((), is_held=False)


def test_only_on_hold_a_line_can_be_ticked(pane: QueuePane) -> None:
    assert row(pane, 0).data(Qt.ItemDataRole.CheckStateRole) is None
    assert [unmarked(b.text()) for b in buttons(pane)] == ["Withdraw", "Withdraw all"]
    pane.show_queue((A, B, C), is_held=True)
    assert [row(pane, n).checkState() for n in range(3)] == [UNCHECKED] * 3, "nothing by itself"
    assert pane._heading.text() == "Queued, frozen by the hold"
    assert [unmarked(b.text()) for b in buttons(pane)] == [
        "Withdraw",
        "Withdraw all",
        "Release: send what is ticked",
    ]
    pane.show_queue((A, B, C), is_held=False)
    assert row(pane, 0).data(Qt.ItemDataRole.CheckStateRole) is None
    assert len(buttons(pane)) == 2


def test_what_is_ticked_stays_ticked_while_other_lines_come_and_go(pane: QueuePane) -> None:
    pane.show_queue((A, B), is_held=True)
    tick(pane, 1)
    pane.show_queue((A, B, C), is_held=True)
    assert pane.ticked() == ("b",)
    pane.show_queue((B, C), is_held=True)
    assert pane.ticked() == ("b",)
    tick(pane, 1)
    assert pane.ticked() == ("b", "c"), "in the order of the queue"
    pane.show_queue((B, C), is_held=False)
    assert pane.ticked() == ()
    pane.show_queue((B, C), is_held=True)
    assert pane.ticked() == (), "a new hold begins without ticks"


def test_the_same_queue_again_leaves_the_hand_where_it_is(pane: QueuePane) -> None:
    pane.rows.setCurrentRow(2)
    pane.show_queue((A, B, C), is_held=False)
    assert pane.rows.currentRow() == 2


def test_the_question_says_what_will_become_of_each_line(pane: QueuePane) -> None:
    pane.show_queue((A, B), is_held=True)
    pane.ask()
    assert "Tick what is still to be sent." in pane._heading.text()
    assert "All else is withdrawn" in pane._heading.text()
    assert pane.rows.hasFocus()
    assert pane.rows.currentRow() == 0
    press(pane.rows, Qt.Key.Key_Space)
    assert pane.ticked() == ("a",), "by the keyboard alone"


def test_one_line_is_withdrawn_the_chosen_one_else_the_first(pane: QueuePane, qtbot: QtBot) -> None:
    with qtbot.waitSignal(pane.withdraw_requested) as asked:
        qtbot.mouseClick(button(pane, "Withdraw"), LEFT)
    assert asked.args == ["a"]
    pane.rows.setCurrentRow(1)
    with qtbot.waitSignal(pane.withdraw_requested) as asked:
        qtbot.mouseClick(button(pane, "Withdraw"), LEFT)
    assert asked.args == ["b"]


def test_with_nothing_there_nothing_is_withdrawn(pane: QueuePane, qtbot: QtBot) -> None:
    pane.show_queue((), is_held=False)
    with qtbot.assertNotEmitted(pane.withdraw_requested):
        pane._withdraw.click()


def test_all_are_withdrawn(pane: QueuePane, qtbot: QtBot) -> None:
    with qtbot.waitSignal(pane.withdraw_all_requested):
        qtbot.mouseClick(button(pane, "Withdraw all"), LEFT)


def test_the_release_takes_no_focus_and_no_key(pane: QueuePane, qtbot: QtBot) -> None:
    pane.show_queue((A,), is_held=True)
    pane.rows.setFocus()
    release = button(pane, "Release: send what is ticked")
    with qtbot.waitSignal(pane.release_requested):
        qtbot.mouseClick(release, LEFT)
    assert QApplication.focusWidget() is pane.rows
    with qtbot.assertNotEmitted(pane.release_requested):
        for key in (Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter):
            press(pane.rows, key)
    assert not any(b.isDefault() or b.autoDefault() for b in buttons(pane))


def test_hold_is_passed_on(pane: QueuePane, qtbot: QtBot) -> None:
    for is_held in (True, False):
        with qtbot.waitSignal(pane.hold_changed) as held:
            pane.show_hold(is_held=is_held)
        assert held.args == [is_held]


def test_hostile_text_is_shown_as_what_it_is(pane: QueuePane) -> None:
    pane.show_queue((entry_of("d", HOSTILE),), is_held=True)
    assert words(pane) == [f"lobby · A12345678: {HOSTILE_SHOWN}"]
    tip = pane.rows.item(0).toolTip()
    assert "<img" not in tip, "a tool tip would load it"
    assert "&lt;img" in tip


def test_a_long_queue_scrolls_in_four_rows(pane: QueuePane) -> None:
    pane.show_queue((A,), is_held=False)
    one = pane.rows.height()
    pane.show_queue(tuple(entry_of(str(n), "W" * 5000) for n in range(50)), is_held=False)
    assert one < pane.rows.height() < 5 * one
    assert pane.rows.count() == 50
