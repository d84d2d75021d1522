"""A platform with two live rooms, and what the ledger shows of what they were told."""

from __future__ import annotations

import json

from bithuman_panel.core.models import Mode
from bithuman_panel.ui.ledger_model import FactColumn
from tests.api.hostile import Hostile, as_json
from tests.e2e.directing import AGENT, Platform
from tests.e2e.recording import posts
from tests.e2e.show import Show

FULL, DOORS = "The hall is full.", "Doors close at eight."


def list_rooms(platform: Platform, *rooms: str) -> None:
    """Have these rooms live from now on, opened before anything was told."""
    sessions = [{"room_id": room, "created_at": 1_000_000} for room in rooms]
    platform.directed.to_reads = as_json("200 OK", "Connection: close", data=[], sessions=sessions)


def told(server: Hostile) -> list[tuple[str | None, str]]:
    """Return each context that came: its room, and what it says."""
    came = [body for first, _, body in posts(server) if "/add-context " in first and body]
    return [(said.get("room_id"), said["context"]) for said in map(json.loads, came)]


def ledger(show: Show) -> list[tuple[str, str]]:
    """Return the rows of the ledger: how each fact stands, and what it says; newest first."""
    model = show.window.ledger.model
    return [
        (
            model.index(row, FactColumn.STANDING).data(),
            model.index(row, FactColumn.FACT).data(),
        )
        for row in range(model.rowCount())
    ]


async def tell(show: Show, *facts: str, room: str = "lobby") -> None:
    """Tell these facts in a room, one after the other."""
    await show.aim(AGENT, room)
    show.choose(Mode.CONTEXT)
    for fact in facts:
        await show.send(fact)
