"""The way of the keyboard through a window with something to press in every pane."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from bithuman_panel.core.delivery import Outcome
from bithuman_panel.core.models import Agent, Room
from bithuman_panel.core.release_words import QUESTION
from bithuman_panel.core.wording import say
from bithuman_panel.presenters.targets_view import RoomItem
from bithuman_panel.ui.main_window import MainWindow
from tests.ui.entries import entry_of, with_outcome
from tests.ui.rows import add_line, choose_line

TAB, BACKTAB, F6 = Qt.Key.Key_Tab, Qt.Key.Key_Backtab, Qt.Key.Key_F6
UNKNOWN = with_outcome(Outcome.UNKNOWN)


def fill(window: MainWindow) -> None:
    """Put something to press into every pane."""
    room = Room("lobby", 5)
    window.targets.show_agents((Agent("A1", "Ava"),), "A1")
    window.targets.show_rooms((RoomItem("lobby", room),), "lobby", is_broadcast=False)
    window.notice.show_notice(QUESTION, say("Look once a day"), say("No"))
    window.queue.show_queue((entry_of("e2"),), is_held=True)
    add_line(window, UNKNOWN)
    choose_line(window, "e1")
    window.telling.show_details(UNKNOWN)


def focused() -> QWidget:
    widget = QApplication.focusWidget()
    assert widget is not None
    return widget


def round_by(qtbot: QtBot, key: Qt.Key) -> list[QWidget]:
    """Press ``key`` until the keyboard is where it began; return where it was, each place once.

    In a page of the help Tab goes from link to link.
    """
    seen: list[QWidget] = [focused()]
    for _ in range(200):
        qtbot.keyClick(focused(), key)
        if focused() is seen[0]:
            return seen
        if focused() is not seen[-1]:
            seen.append(focused())
    raise AssertionError(f"it does not leave {seen[-1]}")
