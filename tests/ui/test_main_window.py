from __future__ import annotations

from itertools import product

import pytest
from PySide6.QtCore import QEvent, QPoint, QRect, Qt
from PySide6.QtGui import (
    QAccessible,
    QKeyEvent,
)
from PySide6.QtWidgets import QApplication, QCheckBox, QLabel, QWidget
from pytestqt.qtbot import QtBot

from bithuman_panel.core.delivery import Outcome
from bithuman_panel.core.models import Agent, Mode, Room
from bithuman_panel.core.release_words import QUESTION
from bithuman_panel.core.view import Layout
from bithuman_panel.core.wording import say
from bithuman_panel.presenters.outlet import Key
from bithuman_panel.presenters.record import Urgency
from bithuman_panel.presenters.targets_view import RoomItem
from bithuman_panel.ui.look import Look
from bithuman_panel.ui.main_window import MainWindow
from tests.ui.asking import Asked
from tests.ui.conftest import Show
from tests.ui.ear import Ear
from tests.ui.entries import entry_of, with_outcome
from tests.ui.hands import CTRL, CTRL_SHIFT, NONE, press
from tests.ui.rows import add_line, choose_line, show_lines, update_line

COVERED = say("Speak to Ava in room 1")


def let_go(widget: QWidget, key: Qt.Key, *, is_repeat: bool = False) -> None:
    event = QKeyEvent(QEvent.Type.KeyRelease, key, NONE, "", is_repeat)
    QApplication.sendEvent(widget, event)


RETURN, ENTER, ESCAPE = Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Escape


def places(window: MainWindow) -> list[QWidget]:
    """Return everything that the keyboard can be on."""
    composer = window.composer
    return [
        composer.message,
        composer.mode_button(Mode.SPEAK),
        window.targets.agent,
        window.targets.room,
        window.targets.rooms,
        window.record.history,
        window.record.details,
        window.strip,
    ]


def test_the_keys_work_from_everywhere(window: MainWindow) -> None:
    asked = Asked(window)
    for widget in places(window):
        asked.told.clear()
        widget.setFocus()
        press(widget, RETURN, CTRL)
        press(widget, ENTER, CTRL | Qt.KeyboardModifier.KeypadModifier)
        press(widget, RETURN, CTRL, held=True)
        press(widget, RETURN, CTRL_SHIFT)
        press(widget, RETURN, CTRL_SHIFT, held=True)
        press(widget, ESCAPE)
        assert asked.told == [
            Key.PLAIN,
            Key.PLAIN,
            Key.REPEATED,
            Key.CONFIRMED,
            Key.REPEATED,
            "hold",
        ], widget


def test_enter_coming_up_is_told_from_everywhere(window: MainWindow) -> None:
    ups: list[str] = []
    window.key_released.connect(lambda: ups.append("up"))
    for widget, key in product([*places(window), window.queue.rows], (RETURN, ENTER)):
        widget.setFocus()
        ups.clear()
        press(widget, key, CTRL, held=True)
        let_go(widget, Qt.Key.Key_Control)
        assert ups == []
        let_go(widget, key, is_repeat=True)
        assert ups == [], "a key that repeats itself is still down"
        let_go(widget, key)
        assert ups == ["up"], "also without Ctrl, which may have come up before"


def test_a_window_left_behind_forgets_the_key(window: MainWindow, qtbot: QtBot) -> None:
    other = QWidget()
    qtbot.addWidget(other)
    with qtbot.waitSignal(window.key_released), qtbot.waitActive(other):
        other.show()
        other.activateWindow()
    with qtbot.assertNotEmitted(window.key_released), qtbot.waitActive(window):
        window.activateWindow()


def test_enter_alone_and_a_held_escape_ask_for_nothing(window: MainWindow) -> None:
    asked = Asked(window)
    press(window, RETURN)
    press(window, Qt.Key.Key_Space)
    press(window, ESCAPE, held=True)
    press(window.composer.message, RETURN)
    assert asked.told == []


def test_on_the_first_page_no_key_sends(window: MainWindow) -> None:
    asked = Asked(window)
    window.pages.show_welcome(can_go_back=True)
    assert window.welcome.isVisible()
    press(window, RETURN, CTRL)
    press(window, ESCAPE)
    assert asked.told == []
    window.pages.leave_welcome()
    assert not window.welcome.isVisible()
    press(window, ESCAPE)
    assert asked.told == ["hold"]


def test_the_panel_opens_on_the_message(window: MainWindow) -> None:
    assert window.composer.message.hasFocus()


def test_a_rehearsal_is_marked_across_the_window(window: MainWindow) -> None:
    assert not window._watermark.isVisible()
    window.show_panel("Rehearsal", is_rehearsal=True)
    assert window._watermark.isVisible()
    assert "nobody outside this computer hears this" in window._watermark.text()


def test_closing_is_a_question_until_it_is_answered(window: MainWindow, qtbot: QtBot) -> None:
    with qtbot.waitSignal(window.close_requested):
        assert window.close() is False
    assert window.isVisible()
    with qtbot.assertNotEmitted(window.close_requested):
        window.let_close()
    assert not window.isVisible()


def test_an_answer_in_the_question_itself_closes_at_once(window: MainWindow) -> None:
    window.close_requested.connect(window.let_close)
    assert window.close() is True
    assert not window.isVisible()


def test_the_first_frame_is_told_once(show: Show, look: Look, qtbot: QtBot) -> None:
    window = MainWindow(look)
    frames: list[str] = []
    window.painted.connect(lambda: frames.append("painted"))
    with qtbot.waitSignal(window.painted):
        show(window)
    window.repaint()
    window.resize(1000, 700)
    assert frames == ["painted"]
    window.let_close()


def test_geometry_survives_as_text(window: MainWindow, look: Look, qtbot: QtBot) -> None:
    window.resize(1010, 690)
    text = window.geometry_text()
    other = MainWindow(look)
    qtbot.addWidget(other)
    other.restore_geometry_text(text, Layout.WHOLE)
    assert other.height() == 690, "the offscreen screen is too narrow for the width"
    for junk in ("", "ÄÖ%%%", "QUJD"):
        other.restore_geometry_text(junk, Layout.WHOLE)
    assert other.height() == 690
    other.let_close()


def test_what_is_recorded_is_shown(window: MainWindow) -> None:
    show_lines(window, (entry_of("a"),))
    add_line(window, entry_of("b"))
    update_line(window, with_outcome(Outcome.UNKNOWN))
    choose_line(window, "a")
    assert window.record.history.currentIndex().row() == 1
    window.telling.show_details(with_outcome(Outcome.UNKNOWN))
    assert window.record.details.toPlainText().startswith("Unknown")
    window.telling.show_last(with_outcome(Outcome.UNKNOWN))
    assert window.composer.last_line._word.text() == "Unknown"
    window.telling.show_problem(say("The history cannot be read."))
    assert window.record._problem.isVisible()


def test_a_new_desk_shows_nothing_of_the_old_one(window: MainWindow) -> None:
    show_lines(window, (with_outcome(Outcome.UNKNOWN),))
    window.telling.show_last(with_outcome(Outcome.UNKNOWN))
    window.telling.show_details(with_outcome(Outcome.UNKNOWN))
    window.telling.show_problem(say("The history cannot be read."))
    window.strip.show_hold(is_held=True)
    window.queue.show_queue((entry_of(),), is_held=True)
    window.strip.show_credits(say("Credits for about 5 min"))
    window.commands["route"].trigger()
    window.composer.refuse(say("The line is empty."))
    window.show_panel("Rehearsal", is_rehearsal=True)
    assert window.record.entry_at(0) is None
    assert window.record.details.toPlainText().startswith("Choose a line")
    assert window.composer.last_line._word.text() == "Nothing sent yet"
    assert not window.record._problem.isVisible()
    assert not window.composer._refusal.isVisible()
    assert window.strip.hold.text() == "HOLD", "a new desk begins released"
    assert not window.queue.isVisible()
    assert not window.strip._credits.isVisible()
    assert not window.commands["route"].isChecked()


def test_the_call_that_a_speak_takes_is_chosen_in_the_menu_and_by_nothing_beside_the_modes(
    window: MainWindow,
) -> None:
    told: list[bool] = []
    window.route_chosen.connect(told.append)
    route = window.commands["route"]
    assert not route.isChecked()
    route.trigger()
    window.show_panel("Rehearsal", is_rehearsal=True)
    window.show_panel("Rehearsal", is_rehearsal=True)
    assert told == [True, False], "another desk begins with its own call"
    assert not window.composer.writing.findChildren(QCheckBox)


def test_outcomes_are_announced(window: MainWindow, monkeypatch: pytest.MonkeyPatch) -> None:
    ear = Ear()
    # The offscreen platform has no screen reader to ask what it heard.
    monkeypatch.setattr(QAccessible, "updateAccessibility", ear.hear)
    window.telling.announce(say("Delivered to {rooms} rooms.", rooms=2), Urgency.POLITE)
    window.telling.announce(say("Nobody heard this."), Urgency.ASSERTIVE)
    politeness = QAccessible.AnnouncementPoliteness
    assert ear.heard == [
        ("Delivered to 2 rooms.", politeness.Polite),
        ("Nobody heard this.", politeness.Assertive),
    ]


def test_the_names_a_screen_reader_finds(window: MainWindow) -> None:
    composer = window.composer
    composer.show_sentence(say("Speak to Ava in lobby"), COVERED, is_broadcast=False, can_send=True)
    wanted = {
        "Message": composer.message,
        "Speak": composer.mode_button(Mode.SPEAK),
        "Context": composer.mode_button(Mode.CONTEXT),
        "Hold": window.strip.hold,
        "History": window.record.history,
        "Details": window.record.details,
        "Agent": window.targets.agent,
        "Room": window.targets.room,
        "Speak to Ava in lobby": composer._send,
    }
    for name, widget in wanted.items():
        interface = QAccessible.queryAccessibleInterface(widget)
        assert interface.text(QAccessible.Text.Name) == name


def test_tab_goes_around_and_never_to_the_send_button(window: MainWindow, qtbot: QtBot) -> None:
    window.queue.show_queue((entry_of(),), is_held=True)
    window.composer.message.setFocus()
    seen: list[QWidget] = []
    for _ in range(40):
        focused = QApplication.focusWidget()
        assert focused is not None
        if focused in seen:
            break
        seen.append(focused)
        qtbot.keyClick(focused, Qt.Key.Key_Tab)
    assert window.composer._send not in seen
    assert window.strip.hold not in seen, "Space must not hold by accident; Esc does"
    assert window.queue._release not in seen
    reached = (window.targets.rooms, window.record.history, window.record.details)
    for widget in (*reached, window.strip.help):
        assert widget in seen


LONG = "W" * 300


@pytest.mark.parametrize("is_held", [False, True])
def test_it_is_usable_at_900_by_600_whatever_it_has_to_show(
    window: MainWindow, *, is_held: bool
) -> None:
    window.show_panel("W" * 40, is_rehearsal=True)
    window.targets.show_agents((Agent("A" * 64, LONG, LONG),), "A" * 64)
    window.targets.show_agent(Agent("A" * 64, LONG, LONG, LONG))
    window.targets.show_rooms((RoomItem(LONG, Room(LONG, 5)),), LONG, is_broadcast=False)
    window.targets.show_state(say(LONG))
    window.targets.alarm(say(LONG))
    window.strip.show_connection(say(LONG))
    window.composer.show_sentence(
        say("Speak to " + LONG), COVERED, is_broadcast=True, can_send=True
    )
    window.composer.refuse(say(LONG))
    add_line(window, entry_of(text=LONG, room=LONG))
    window.telling.show_last(entry_of(text=LONG, room=LONG))
    window.telling.show_details(with_outcome(Outcome.UNKNOWN))
    window.telling.show_problem(say(LONG))
    window.queue.show_queue(
        tuple(entry_of(str(number), text=LONG, room=LONG) for number in range(9)), is_held=is_held
    )
    window.strip.show_hold(is_held=is_held)
    window.resize(900, 600)
    assert window.minimumSizeHint().width() <= 900
    assert window.size().toTuple() == (900, 600)
    for widget in (window.strip.hold, window.composer._send, window.composer.message):
        corner = widget.mapTo(window, widget.rect().bottomRight())
        assert window.rect().contains(corner), widget
        assert widget.height() > 20
    hold = window.strip.findChildren(QLabel, "profile")[1]
    assert hold.isVisible() is is_held


def test_a_disabled_window_takes_no_key(window: MainWindow) -> None:
    asked = Asked(window)
    window.setEnabled(False)
    press(window.composer.message, RETURN, CTRL)
    assert asked.told == []


def settle(window: MainWindow) -> None:
    """Let everything find its place at once."""
    layout = window.layout()
    assert layout
    layout.activate()


def where(window: MainWindow, widget: QWidget) -> QRect:
    """Return the place of a widget in the window."""
    return QRect(widget.mapTo(window, QPoint(0, 0)), widget.size())


@pytest.mark.parametrize("size", [(900, 600), (1440, 860)])
def test_a_notice_moves_nothing_that_is_pressed_on_stage(
    window: MainWindow, size: tuple[int, int]
) -> None:
    window.resize(*size)
    settle(window)
    pressed = (window.strip.hold, window.strip.armed, window.composer._send)
    before = [where(window, widget) for widget in pressed]
    focused = window.focusWidget()
    window.notice.show_notice(QUESTION, say("Look once a day"), say("No"))
    settle(window)
    assert [where(window, widget) for widget in pressed] == before
    assert window.size().toTuple() == size, "it finds its room inside"
    assert window.focusWidget() is focused
    strip, bar = where(window, window.strip), where(window, window.notice)
    assert bar.top() == strip.bottom() + 1
    assert bar.width() == window.width()
    window.notice.clear()
    settle(window)
    assert [where(window, widget) for widget in pressed] == before


def test_the_keys_work_from_a_notice_and_the_keyboard_goes_back_to_the_message(
    window: MainWindow,
) -> None:
    asked = Asked(window)
    window.notice.show_notice(QUESTION, say("Look once a day"), say("No"))
    window.notice.accept.setFocus()
    press(window.notice.accept, RETURN, CTRL)
    press(window.notice.accept, ESCAPE)
    assert asked.told == [Key.PLAIN, "hold"]
    window.notice.clear()
    assert window.composer.message.hasFocus()
