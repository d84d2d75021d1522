"""The menus: how their keys are written, and what stands between their parts."""

from __future__ import annotations

from itertools import pairwise

import pytest
from PySide6.QtCore import QLocale
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QStyleOptionMenuItem
from pytestqt.qtbot import QtBot

from bithuman_panel.ui.commands import Commands, Menu
from bithuman_panel.ui.main_window import MainWindow
from bithuman_panel.ui.menus import FIRST_OF_THEIR_PART, KeyMenu


@pytest.mark.parametrize(
    ("locale", "shown"), [("en_GB", "Larger\tCtrl++"), ("ar_EG", "Larger\t\u2068Ctrl++\u2069")]
)
def test_keys_keep_their_order_beside_words_from_the_right(
    qtbot: QtBot, locale: str, shown: str
) -> None:
    QLocale.setDefault(QLocale(locale))
    menu = KeyMenu()
    qtbot.addWidget(menu)
    larger = QAction("Larger", menu)
    larger.setShortcut("Ctrl++")
    menu.addAction(larger)
    option = QStyleOptionMenuItem()
    menu.initStyleOption(option, larger)
    assert option.text == shown


def test_a_command_without_keys_is_its_words(qtbot: QtBot) -> None:
    menu = KeyMenu()
    qtbot.addWidget(menu)
    plain = QAction("Tour", menu)
    menu.addAction(plain)
    option = QStyleOptionMenuItem()
    menu.initStyleOption(option, plain)
    assert option.text.rstrip("\t") == "Tour"


@pytest.mark.parametrize(
    ("keys", "shown"), [(("Esc", "F12"), "Hold, or release\tEsc"), ((), "Hold, or release")]
)
def test_a_command_shows_its_keys_where_the_window_itself_listens_for_them(
    qtbot: QtBot, keys: tuple[str, ...], shown: str
) -> None:
    menu = KeyMenu()
    qtbot.addWidget(menu)
    hold = Commands(menu).add(
        "hold", Menu.SHOW, "Hold, or release", lambda: None, keys=keys, is_listened_for=False
    )
    menu.addAction(hold)
    option = QStyleOptionMenuItem()
    menu.initStyleOption(option, hold)
    assert option.text.rstrip("\t") == shown
    assert hold.shortcut().isEmpty()


def test_what_belongs_together_stands_between_lines(window: MainWindow) -> None:
    menus = [action.menu() for action in window.menuBar().actions()]
    for menu in menus:
        assert isinstance(menu, QMenu)
        lines = [place for place, each in enumerate(menu.actions()) if each.isSeparator()]
        assert lines
        # None stands first, or last, or behind another.
        assert lines[0] > 0
        assert lines[-1] < len(menu.actions()) - 1
        assert all(after - before > 1 for before, after in pairwise(lines))
    assert {command.name for command in window.commands.all()} >= FIRST_OF_THEIR_PART


def test_deleting_stands_apart_from_closing(window: MainWindow) -> None:
    panel = window.menuBar().actions()[0].menu()
    assert isinstance(panel, QMenu)
    delete, line, close = panel.actions()[-3:]
    assert (delete, close) == (window.commands["delete"], window.commands["close"])
    assert line.isSeparator()
