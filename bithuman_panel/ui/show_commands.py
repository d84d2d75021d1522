"""The commands of the show: its file, and what is on its run sheet."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bithuman_panel.core.keymap import USUAL, Act
from bithuman_panel.ui.commands import Menu

if TYPE_CHECKING:
    from bithuman_panel.ui.main_window import MainWindow


def add_show_commands(window: MainWindow) -> None:
    """Add what can be done with the show in ``window``. None of them sends a line."""
    add, files = window.commands.add, window.files
    add("show.new", Menu.SHOW, "&New show", files.new_show_requested.emit, keys="Ctrl+Shift+N")
    add("show.open", Menu.SHOW, "&Open a show …", files.ask_for_show, keys="Ctrl+O")
    add("show.copy", Menu.SHOW, "&Save a copy of the show …", files.ask_for_show_copy)
    add("cues.import", Menu.SHOW, "&Import cues …", window.importing.ask_for_cues)
    add("cues.paste", Menu.SHOW, "&Paste rows as cues", window.importing.paste)
    add("cues.export", Menu.SHOW, "&Export the run sheet …", window.importing.ask_for_export)
    mode = add(
        "show.mode",
        Menu.SHOW,
        "Show &mode",
        lambda: window.sheet.show_mode_requested.emit(not window.sheet.is_locked),
        keys=USUAL[Act.SHOW_MODE],
        is_listened_for=False,
    )
    mode.setCheckable(True)
    window.sheet.locked.connect(mode.setChecked)
    add("preflight", Menu.SHOW, "Pre&flight …", window.preflight_requested.emit, keys="F3")
    add("run.again", Menu.SHOW, "&Begin the run again", window.begin_again_requested.emit)
    window.sheet.head.bring_requested.connect(window.importing.ask_for_cues)
    names = ("show.new", "show.open", "show.copy", "", "cues.import", "cues.paste", "cues.export")
    offered = (*names, "", "phrases", "run.again")
    window.sheet.head.add_actions([window.commands[each] if each else None for each in offered])
