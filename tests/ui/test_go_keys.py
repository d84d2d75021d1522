"""The keys of the stage: what they tell, where they count, and when they are up again."""

from __future__ import annotations

from itertools import product

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QListWidget, QWidget

from bithuman_panel.core.columns import Name
from bithuman_panel.core.keymap import USUAL, Act, Keymap
from bithuman_panel.core.models import Mode
from bithuman_panel.ui import go_keys, window_keys
from bithuman_panel.ui.main_window import MainWindow
from tests.ui.asking import Asked
from tests.ui.hands import CTRL, NONE, press

F5, PAGE_DOWN, PAGE_UP, B = Qt.Key.Key_F5, Qt.Key.Key_PageDown, Qt.Key.Key_PageUp, Qt.Key.Key_B
SHIFT = Qt.KeyboardModifier.ShiftModifier


class Told:
    """What the keys of a window have told."""

    def __init__(self, window: MainWindow) -> None:
        self.told: list[object] = []
        window.go_keys.pressed.connect(lambda act, is_repeat: self.told.append((act, is_repeat)))
        window.go_keys.released.connect(self.told.append)
        window.go_keys.lost.connect(lambda act: self.told.append(("lost", act)))

    def take(self) -> list[object]:
        """Return what was told since the last time."""
        told, self.told[:] = list(self.told), []
        return told


@pytest.fixture
def told(window: MainWindow) -> Told:
    return Told(window)


GO = [(Act.GO, False), Act.GO]


def key(kind: QEvent.Type, which: Qt.Key, *, is_repeat: bool = False) -> QKeyEvent:
    return QKeyEvent(kind, which, NONE, "", is_repeat)


def places(window: MainWindow) -> list[QWidget]:
    composer, targets, record = window.composer, window.targets, window.record
    writing = [composer.message, targets.agent, targets.room]
    return [*writing, targets.rooms, record.history, record.details, window.strip.armed]


def test_a_key_that_prints_nothing_works_from_everywhere(window: MainWindow, told: Told) -> None:
    for place, (which, act) in product(places(window), ((F5, Act.GO), (Qt.Key.Key_F8, Act.COVER))):
        place.setFocus()
        press(place, which)
        assert told.take() == [(act, False), act], place


def test_each_has_its_key(window: MainWindow, told: Told) -> None:
    window.composer.message.setFocus()
    for which, modifiers, act in (
        (F5, SHIFT, Act.GO_CONFIRMED),
        (PAGE_DOWN, NONE, Act.GO),
        (PAGE_UP, NONE, Act.STANDBY_BEFORE),
        (Qt.Key.Key_Down, CTRL, Act.STANDBY_NEXT),
        (Qt.Key.Key_Up, CTRL, Act.STANDBY_BEFORE),
        (Qt.Key.Key_F7, NONE, Act.STEER),
        (Qt.Key.Key_S, CTRL | SHIFT, Act.SHOW_MODE),
    ):
        press(window.composer.message, which, modifiers)
        assert told.take() == [(act, False), act], which


def test_a_real_key_takes_the_same_way(window: MainWindow, told: Told) -> None:
    window.composer.message.setFocus()
    QTest.keyClick(window.windowHandle(), PAGE_DOWN)
    assert told.take() == GO
    window.composer.message.clearFocus()
    QTest.keyClick(window.windowHandle(), F5)
    assert told.take() == GO


def test_a_key_that_is_held_down_is_pressed_once(window: MainWindow, told: Told) -> None:
    message = window.composer.message
    message.setFocus()
    down, up = QEvent.Type.KeyPress, QEvent.Type.KeyRelease
    for event in (
        key(down, F5),
        key(up, F5, is_repeat=True),
        key(down, F5, is_repeat=True),
        # Some remote desktops repeat a key without saying so.
        key(down, F5),
        key(up, F5),
        key(up, F5),
    ):
        QApplication.sendEvent(message, event)
    assert told.take() == [(Act.GO, False), (Act.GO, True), (Act.GO, True), Act.GO]


def test_a_key_counts_as_up_where_its_coming_up_is_not_heard(
    window: MainWindow, told: Told
) -> None:
    message = window.composer.message
    message.setFocus()
    QApplication.sendEvent(message, key(QEvent.Type.KeyPress, F5))
    told.take()
    QApplication.sendEvent(message, QFocusEvent(QEvent.Type.FocusOut))
    assert told.take() == [("lost", Act.GO), Act.GO]
    QApplication.sendEvent(message, key(QEvent.Type.KeyPress, F5))
    told.take()
    QApplication.sendEvent(window, QEvent(QEvent.Type.WindowDeactivate))
    assert told.take() == [("lost", Act.GO), Act.GO]


def test_nothing_is_told_where_something_lies_over_the_stage(
    window: MainWindow, told: Told
) -> None:
    window.cards.switcher().open()
    press(window.cards.switcher().field, F5)
    window.cards.switcher().leave()
    window.toggle_keys()
    press(window.cards.keys().rows, PAGE_DOWN)
    window.cards.keys().leave()
    window.pages.show_help()
    press(window.pages.help.names, F5)
    window.pages.leave_help()
    window.pages.show_welcome(can_go_back=True)
    press(window.welcome, F5)
    assert told.take() == []
    window.pages.leave_welcome()
    press(window.composer.message, F5)
    assert told.take() == GO


def test_a_column_over_the_stage_goes_first_and_nothing_leaves(
    window: MainWindow, told: Told
) -> None:
    refused: list[str] = []
    window.composer.news.connect(lambda sentence, _urgency: refused.append(str(sentence)))
    window.resize(620, 560)
    window.columns.reveal(window.record.history)
    assert window.columns.part(Name.RECORD).isVisible()
    press(window.record.history, F5)
    assert told.take() == [Act.GO]
    assert refused == ["Not sent: a column lay over the line. Look, then press again."]
    press(window.composer.message, F5)
    assert told.take() == GO


def test_pages_are_turned_in_lists_and_texts_while_a_show_is_prepared(
    window: MainWindow, told: Told
) -> None:
    is_show_mode = window.go_keys.is_show_mode
    for at in (1, 3, 4, 5):
        place = places(window)[at]
        place.setFocus()
        window.go_keys.is_show_mode = is_show_mode
        press(place, PAGE_DOWN)
        assert told.take() == [], place
        window.go_keys.is_show_mode = lambda: True
        press(place, PAGE_DOWN)
        assert told.take() == GO, place


def test_in_the_run_sheet_a_page_key_is_go(window: MainWindow, told: Told) -> None:
    rows = QListWidget(window)
    rows.show()
    rows.setFocus()
    press(rows, PAGE_DOWN)
    assert told.take() == []
    window.go_keys.sheet = rows
    press(rows, PAGE_DOWN)
    assert told.take() == GO


def learned(window: MainWindow, act: str, key: str) -> None:
    usual = {**USUAL, **{command.name: command.usual for command in window.commands.all()}}
    window.show_keymap(Keymap(usual).with_key(act, key))


def test_a_letter_is_written_where_text_is_written(window: MainWindow, told: Told) -> None:
    learned(window, Act.GO, "B")
    for at in (0, 1, 3, 4, 5, 6):
        window.composer.message.clear()
        place = places(window)[at]
        place.setFocus()
        press(place, B)
        assert told.take() == ([] if at < 2 else GO), place
        assert window.composer.message.toPlainText() == ("B" if at == 0 else ""), place


def test_space_presses_what_it_always_presses(window: MainWindow, told: Told) -> None:
    learned(window, Act.GO, "Space")
    button = window.composer.mode_button(Mode.SPEAK)
    button.setFocus()
    press(button, Qt.Key.Key_Space)
    assert told.take() == []


def test_another_key_works_at_once_and_the_old_one_for_its_new_act(
    window: MainWindow, told: Told
) -> None:
    learned(window, Act.COVER, "F5")
    press(window.composer.message, F5)
    assert told.take() == [(Act.COVER, False), Act.COVER]


def test_a_key_of_a_command_is_a_command(window: MainWindow, told: Told) -> None:
    learned(window, "keys", "F5")
    QTest.keyClick(window.windowHandle(), F5)
    assert window.cards.keys().lies_over
    assert told.take() == []


def test_more_keys_send_and_hold(window: MainWindow) -> None:
    asked, ups = Asked(window), []
    window.key_released.connect(lambda: ups.append(1))
    usual = Keymap({**USUAL, **{each.name: each.usual for each in window.commands.all()}})
    window.show_keymap(
        usual.with_key(Act.SEND, "F13")
        .with_key(Act.SEND_CONFIRMED, "F14")
        .with_key(Act.HOLD, "F15")
    )
    for which in (Qt.Key.Key_F13, Qt.Key.Key_F14, Qt.Key.Key_F15):
        press(window.composer.message, which)
    assert [str(what) for what in asked.told] == ["plain", "confirmed", "hold"]
    assert ups == [1, 1]
    window.cards.switcher().open()
    press(window.cards.switcher().field, Qt.Key.Key_F13)
    assert len(asked.told) == 3


def test_nobody_asks_for_the_name_of_the_key_that_sends(
    window: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked, named = Asked(window), list[int]()

    def name(event: QKeyEvent) -> str:
        named.append(event.key())
        return ""

    for asking in (go_keys, window_keys):
        monkeypatch.setattr(asking, "key_of", name)
    window.composer.message.setFocus()
    press(window.composer.message, Qt.Key.Key_Return, CTRL)
    assert asked.told == ["plain"]
    assert not named
