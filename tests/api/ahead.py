"""Connections that a wire has ahead of its lines: asked for, and waited for."""

from __future__ import annotations

import threading
from typing import TYPE_CHECKING

from bithuman_panel.core.delivery import Outcome
from bithuman_panel.core.models import Mode, Target, line_of
from tests.api.hostile import as_json, until

if TYPE_CHECKING:
    from bithuman_panel.api.lines import LineWire
    from bithuman_panel.core.exchange import Exchange

LINE = line_of(Mode.SPEAK, "Hello.", Target("A1", "r1"))
OK = as_json("200 OK", delivered_to_rooms=1)


def warmed(wire: LineWire, count: int = 1) -> None:
    """Have so many connections ahead, and wait for them."""
    wire.warm(count)
    opened()


def opened() -> None:
    until(lambda: not any(thread.name == "bithuman-spare" for thread in threading.enumerate()))


def delivered(wire: LineWire) -> Exchange:
    exchange, verdict = wire.send(LINE, deadline_s=8, may_leave=lambda: True)
    assert verdict.outcome is Outcome.DELIVERED
    return exchange
