"""Lines that wait in the lanes of a desk, and those that are in flight."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from tests.core.entries import entry_of, in_flight
from tests.presenters.desk import Desk

if TYPE_CHECKING:
    from bithuman_panel.core.entry import Entry


def waits(entry_id: str, text: str = "") -> Entry:
    return replace(entry_of(text or f"Line {entry_id}."), id=entry_id)


def flies(entry_id: str) -> Entry:
    return replace(in_flight(), id=entry_id)


def queued(desk: Desk, *entries: Entry) -> None:
    """These are in the lanes now, and the pane shows it."""
    desk.sender.waiting = entries
    desk.queue.refresh()


def held(*entries: Entry) -> Desk:
    desk = Desk()
    desk.queue.toggle_hold()
    queued(desk, *entries)
    desk.sender.acts.clear()
    return desk


def rows(desk: Desk) -> list[str]:
    return [entry.id for entry in desk.queue_screen.rows]


def texts(desk: Desk) -> list[str]:
    return [entry.line.text for entry in desk.sender.submitted]
