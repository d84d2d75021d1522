"""Panes, cards and what leads to them, found by name as a screen reader asks for them."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QWidget

from bithuman_panel.ui.main_window import MainWindow
from tests.audit import (
    account_scenes,
    history_scenes,
    preflight_scenes,
    record_scenes,
    report_scenes,
    room_scenes,
    support_scenes,
)
from tests.audit.scenes import aimed
from tests.audit.things import ROLE, things

PANES: dict[tuple[str, QAccessible.Role], Callable[[MainWindow], QWidget | None]] = {
    ("Rooms radar", ROLE.List): room_scenes.radar,
    ("Transcript", ROLE.List): record_scenes.transcribed,
    ("Ledger", ROLE.Table): record_scenes.ledger_of_all,
    # Of a card it is the frame around all that belongs to it.
    ("Preflight", ROLE.Border): preflight_scenes.preflight,
    ("Search history", ROLE.EditableText): lambda _: None,
    ("Filters", ROLE.Button): lambda _: None,
    ("Filters", ROLE.Border): history_scenes.filters,
    ("Report", ROLE.Button): lambda _: None,
    ("Report", ROLE.Border): report_scenes.report,
    ("Support bundle", ROLE.Border): support_scenes.bundle,
    ("Account", ROLE.Border): account_scenes.account,
}


def test_one_thing_in_sight_has_the_name(window: MainWindow) -> None:
    for pane, scene in PANES.items():
        aimed(window)
        scene(window)
        found = [(thing.name, thing.role) for thing in things(window)]
        assert found.count(pane) == 1, pane
