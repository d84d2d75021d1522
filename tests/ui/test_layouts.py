"""The three layouts: every command within reach, big letters, and the keyboard left in place.

That nothing is cut or out of sight in any of them is held by ``tests/audit/test_audit.py``.
"""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMenu, QMenuBar
from pytestqt.qtbot import QtBot

from bithuman_panel.core.view import Layout
from bithuman_panel.ui.look import Look
from bithuman_panel.ui.main_window import MainWindow

WHOLE, STAGE, COMPACT = Layout


# The offscreen platform says so of every menu.
@pytest.mark.qt_log_ignore("does not support")
def test_every_command_is_within_reach_without_a_menu_bar(window: MainWindow, qtbot: QtBot) -> None:
    window.layouts.show(COMPACT)
    window.commands["go.menu"].trigger()
    menu = window.strip.menu.findChild(QMenu)
    assert menu is not None
    shown = [action.menu() for action in menu.actions()]
    found = {action for each in shown if isinstance(each, QMenu) for action in each.actions()}
    assert {window.commands["account"], window.commands["help"]} <= found
    qtbot.keyClick(menu, Qt.Key.Key_Escape)
    window.layouts.show(WHOLE)
    window.commands["go.menu"].trigger()
    bar = window.menuBar()
    assert isinstance(bar, QMenuBar)
    assert bar.activeAction() is bar.actions()[0]


def test_big_text_is_as_large_as_the_window_allows(window: MainWindow, look: Look) -> None:
    usual = window.composer.message.fontMetrics().height()
    window.layouts.show(STAGE)
    big = window.composer.message.fontMetrics().height()
    assert big > 1.4 * usual
    window.resize(900, 600)
    assert usual < window.composer.message.fontMetrics().height() < big
    look.change(look.theme, 300)
    window.layouts.show(WHOLE)
    look.change(look.theme, 100)
    assert window.composer.message.fontMetrics().height() == usual


def test_a_layout_leaves_the_keyboard_where_it_is(window: MainWindow) -> None:
    window.composer.message.setFocus()
    for layout in (STAGE, COMPACT, WHOLE, COMPACT):
        window.layouts.show(layout)
        assert window.composer.message.hasFocus(), layout
    window.layouts.show(WHOLE)
    window.record.history.setFocus()
    window.layouts.show(COMPACT)
    assert window.composer.message.hasFocus(), "the history is not in sight any more"
