"""What is opened by a key to find or change something: the switcher, the keys, a cue list."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from bithuman_panel.core.keymap import Act
from bithuman_panel.ui.main_window import MainWindow
from tests.ui.importable import BOOK, shown_of


def switching(window: MainWindow) -> QWidget:
    """The quick switcher offers everything there is."""
    window.cards.switcher().open()
    return window.cards.switcher()


def switching_in_vain(window: MainWindow) -> QWidget:
    """Nothing has these words."""
    switching(window)
    window.cards.switcher().field.setText("zzz")
    window.cards.switcher().typed.emit("zzz")
    return window.cards.switcher()


def keys_listed(window: MainWindow) -> QWidget:
    """The keys that work where the keyboard is."""
    window.composer.message.setFocus()
    window.toggle_keys()
    return window.cards.keys()


def cues_brought_in(window: MainWindow) -> QWidget:
    """A cue list before it is added, with rows that cannot be used."""
    window.cards.imports().show_import(shown_of(BOOK))
    return window.cards.imports()


def keys_changed(window: MainWindow) -> QWidget:
    """A key is asked for that already does something else."""
    card = window.cards.keys_editor()
    card.open()
    card.show_key_taken(Act.GO, "Ctrl+K", Act.COVER)
    return card


SWITCHER = (switching, switching_in_vain)
KEYS = (keys_listed, cues_brought_in, keys_changed)
