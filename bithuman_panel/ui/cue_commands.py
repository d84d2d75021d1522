"""The commands of the run sheet's cues, and of what stands around them. None sends a line."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from bithuman_panel.core.running import NOTHING_ON_STANDBY
from bithuman_panel.ui.commands import Menu

if TYPE_CHECKING:
    from bithuman_panel.ui.main_window import MainWindow


def add_cue_commands(window: MainWindow) -> None:
    """Add what can be done with cues in ``window``."""
    sheet = window.sheet
    window.commands.add_group("cues", "&Cues")
    add = partial(window.commands.add, group="cues")
    add(
        "cue.edit",
        Menu.SHOW,
        "&Edit the cue on standby",
        lambda: _edit_standby(window),
        keys="Ctrl+E",
    )
    add(
        "cue.add",
        Menu.SHOW,
        "Add a &cue after the one on standby",
        lambda: sheet.add_requested.emit(_standby(window)),
        keys="Ctrl+Shift+A",
    )
    add(
        "cue.group",
        Menu.SHOW,
        "Add a &group after the cue on standby",
        lambda: sheet.add_group_requested.emit(_standby(window)),
    )
    add(
        "cue.message",
        Menu.SHOW,
        "Make a cue of the &message",
        window.message_cue_requested.emit,
        keys="Ctrl+Shift+M",
    )
    add(
        "cue.line",
        Menu.SHOW,
        "Make a cue of the &line in the details",
        window.record.below.make_cue,
    )
    window.commands.add(
        "phrases",
        Menu.SHOW,
        "&Variables, snippets, cover line …",
        window.phrases_requested.emit,
        keys="Ctrl+Shift+V",
    )


def _standby(window: MainWindow) -> str:
    return window.sheet.model.standby or ""


def _edit_standby(window: MainWindow) -> None:
    standby = _standby(window)
    if standby:
        window.sheet.edit_requested.emit([standby])
    else:
        window.sheet.refuse(NOTHING_ON_STANDBY)
