"""The menus: how their keys are written."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QLocale
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QStyleOptionMenuItem
from pytestqt.qtbot import QtBot

from bithuman_panel.ui.menus import KeyMenu


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
