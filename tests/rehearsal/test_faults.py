from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING

from bithuman_panel.rehearsal.faults import gone_within

if TYPE_CHECKING:
    from starlette.types import Message


class Client:
    """Sends what is left of its request, then goes (or stays)."""

    def __init__(self, *messages: str) -> None:
        self._messages = list(messages)

    async def receive(self) -> Message:
        if self._messages:
            return {"type": self._messages.pop(0)}
        await asyncio.Event().wait()
        raise AssertionError("nobody sets the event")


def test_only_a_disconnect_ends_the_wait() -> None:
    leaves = Client("http.request", "http.disconnect")
    assert asyncio.run(gone_within(leaves.receive, 5)) is True
    stays = Client("http.request")
    assert asyncio.run(gone_within(stays.receive, 0.01)) is False
