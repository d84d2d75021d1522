"""Lanes with everything around them that a test looks at."""

from __future__ import annotations

import threading
from typing import TYPE_CHECKING

from bithuman_panel.services.lanes import Lanes
from tests.services.samples import LoopWire, SteppedClock, Told

if TYPE_CHECKING:
    from collections.abc import Callable

    from bithuman_panel.services.journal import Journal


class Desk:
    """Lanes with everything that a test looks at."""

    def __init__(self, journal: Journal) -> None:
        self.journal = journal
        self.clock = SteppedClock()
        self.told = Told()
        self.wires: list[LoopWire] = []
        self.next_wires: list[LoopWire] = []
        self.lanes = self.open()

    def open(self, idle_s: float = 60.0, open_wire: Callable[[], LoopWire] | None = None) -> Lanes:
        self.lanes = Lanes(
            self.journal,
            open_wire or self.open_wire,
            self.told,
            self.clock,
            deadline_s=7.0,
            idle_s=idle_s,
            retry_s=0.01,
        )
        return self.lanes

    def open_wire(self) -> LoopWire:
        wire = self.next_wires.pop(0) if self.next_wires else LoopWire()
        self.wires.append(wire)
        return wire

    def wire(self) -> LoopWire:
        """Return the wire that the next lane will get."""
        wire = LoopWire()
        self.next_wires.append(wire)
        return wire

    def stored(self, entry_id: str) -> str | None:
        found = self.journal.find(entry_id)
        return found.stage.value if found else None


def lane_threads() -> list[str]:
    names = (thread.name for thread in threading.enumerate())
    return sorted(name for name in names if name.startswith("bithuman-lane-"))
