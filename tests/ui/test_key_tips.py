"""What names a key names the one that works now."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QApplication

from bithuman_panel.core.columns import Name
from bithuman_panel.core.keymap import Keymap
from bithuman_panel.ui.act_words import usual_keys
from bithuman_panel.ui.main_window import MainWindow


def told(window: MainWindow) -> list[str]:
    return [
        window.strip.help.toolTip(),
        window.cards.keys().pages.toolTip(),
        window.strip.menu.toolTip(),
        window.composer.undo.undo.toolTip(),
        window.targets.refresh.accessibleDescription(),
        window.columns.fold_button(Name.TARGETS).accessibleDescription(),
        window.columns.fold_button(Name.RECORD).accessibleDescription(),
    ]


def test_the_usual_keys_are_named(window: MainWindow) -> None:
    assert told(window) == [
        "How everything works (Shift+F1)",
        "How everything works (Shift+F1)",
        "All commands (F10)",
        "Take it back (Ctrl+Z)",
        "Ctrl+R does the same.",
        "Ctrl+Shift+1 does the same.",
        "Ctrl+Shift+3 does the same.",
    ]


def test_other_keys_are_named_and_none_where_there_is_none(window: MainWindow) -> None:
    keymap = Keymap(usual_keys(window.commands))
    for command in ("help", "go.menu", "undo", "refresh", "fold.targets", "fold.record"):
        for key in keymap.keys(command):
            keymap = keymap.without_key(command, key)
    window.show_keymap(keymap.with_key("fold.record", "F13"))
    assert told(window) == [
        "How everything works",
        "How everything works",
        "All commands",
        "Take it back",
        "",
        "",
        "F13 does the same.",
    ]


@pytest.mark.parametrize("is_up", [False, True])
def test_the_bar_of_the_shield_names_what_lowers_it(window: MainWindow, is_up: bool) -> None:
    window.shield.put(is_up=is_up)
    keymap = Keymap(usual_keys(window.commands)).without_key("shield", "F9")
    window.show_keymap(keymap)
    window.shield.put(is_up=True)
    assert "Ctrl+Shift+H lowers it" in window.shield_bar.text()
    window.show_keymap(keymap.without_key("shield", "Ctrl+Shift+H"))
    QApplication.sendPostedEvents()
    assert "The menu View lowers it" in window.shield_bar.text()
