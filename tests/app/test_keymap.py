"""The keys of a window: what was kept is obeyed from the first frame, and changes are kept."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from bithuman_panel.app.keymap import WindowKeymap
from bithuman_panel.app.memory import SettingsMemory
from bithuman_panel.core.keymap import Act
from bithuman_panel.core.wording import Sentence
from bithuman_panel.services.settings import SettingsFile
from bithuman_panel.ui.look import Look
from bithuman_panel.ui.main_window import MainWindow


def ignored(_sentence: Sentence, _act: Callable[[], object]) -> None:
    """Nothing can be undone here."""


def test_what_was_chosen_is_kept_between_starts(
    qapp: QApplication, qtbot: QtBot, tmp_path: Path
) -> None:
    file = tmp_path / "settings.json"
    first, second = MainWindow(Look()), MainWindow(Look())
    for window in (first, second):
        qtbot.addWidget(window)
    memory = SettingsMemory(SettingsFile(file))
    keymap = WindowKeymap(first, memory, ignored)
    first.cards.keys_editor().learned.emit(Act.GO, "B")
    first.cards.keys_editor().learned.emit("tour", "F5")
    assert first.keymap.act_of("F5") == Act.GO
    first.cards.keys_editor().taken.emit("tour", "F5")
    first.cards.keys_editor().removed.emit("refresh", "Ctrl+R")
    first.cards.keys_editor().learned.emit("tour", "Esc")
    assert "Esc always holds" in first.cards.keys_editor().told()
    memory.close()
    kept = SettingsMemory(SettingsFile(file))
    again = WindowKeymap(second, kept, ignored)
    assert second.keymap.keys(Act.GO) == ("PgDown", "B")
    assert second.commands["tour"].shortcut().toString() == "F5"
    assert second.commands["refresh"].shortcuts() == []
    assert second.go_keys.keymap is second.keymap
    second.cards.keys_editor().restored.emit(None)
    assert second.keymap.is_usual(Act.GO)
    kept.close()
    del keymap, again
    for window in (first, second):
        window.let_close()
