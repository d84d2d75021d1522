"""A platform that does as the scene says: no network, no threads, no time of its own."""

from __future__ import annotations

import json
import time
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar, cast

from bithuman_panel.api.failures import failure_of
from bithuman_panel.api.schemas import body_of, path_of, report_of
from bithuman_panel.app.desk import REHEARSAL
from bithuman_panel.core.delivery import judge
from bithuman_panel.core.exchange import Exchange, Fault, Timing
from bithuman_panel.core.models import DEFAULT_BASE_URL, Agent, Profile, Room

if TYPE_CHECKING:
    from collections.abc import Callable

    from bithuman_panel.app.desk import Desk
    from bithuman_panel.core.entry import Corrected, Entry
    from bithuman_panel.core.wording import Sentence

T = TypeVar("T")

# Ten past seven on the evening of a show, UTC.
EVENING = 1_779_390_600.0
LIVE = Profile("Main stage")
AVA = Agent("A48KTR2917", "Ava", "ready", "essence-2")
CAST = (
    AVA,
    Agent("A27MVW6043", "Basil", "ready", "essence-2"),
    Agent("A63QLN5508", "Chiyo", "ready", "expression-2"),
    Agent("A91HCD7726", "Dario", "ready", "essence-1"),
)


def rooms() -> tuple[Room, ...]:
    """Return Ava's rooms; their ages are told by the computer's own clock."""
    now = time.time()
    return (
        Room("lobby", 4, now - 42 * 60 - 20, True),
        Room("main-stage", 9, now - 23 * 60 - 20, True),
        Room("foyer-west", 1, now - 7 * 60 - 20, True),
    )


@dataclass
class ShowClock:
    """Both clocks; whoever acts moves them on."""

    at: float = 0.0

    def now(self) -> float:
        return EVENING + self.at

    def monotonic(self) -> float:
        return 1000.0 + self.at


@dataclass
class ScriptedLanes:
    """Takes lines; what becomes of each is said by the scene."""

    on_change: Callable[[Entry], None]
    waiting: list[Entry] = field(default_factory=list)

    def submit(self, entry: Entry) -> None:
        self.waiting.append(entry)

    def warm(self, agent: str) -> None:
        pass

    def withdraw(self, entry_id: str) -> bool:
        found = [entry for entry in self.waiting if entry.id == entry_id]
        self.waiting = [entry for entry in self.waiting if entry.id != entry_id]
        return bool(found)

    def pending(self) -> tuple[Entry, ...]:
        return tuple(self.waiting)

    def hold(self) -> None:
        pass

    def release(self) -> None:
        pass


@dataclass
class ScriptedReads:
    """Lists; a room that is ``closed`` is on none of them."""

    listed: tuple[Agent, ...] = CAST
    closed: set[str] = field(default_factory=set)

    def agents(self, _goes_on: object = None) -> tuple[Agent, ...]:
        return self.listed

    def rooms(self, code: str) -> tuple[Room, ...]:
        if code == "A63QLN5508":
            return (Room("booth-3", 3, time.time() - 31 * 60 - 20, True),)
        if code != AVA.code:
            return ()
        return tuple(room for room in rooms() if room.room_id not in self.closed)

    def credits(self) -> float | None:
        return 412.0


class Here:
    """Reads in the thread of the loop."""

    async def run(self, call: Callable[[], T]) -> T:
        return call()


@dataclass
class ListJournal:
    """A journal in memory, newest first; its folder is nowhere."""

    kept: list[Entry] = field(default_factory=list)
    folder: Path = Path("/no-such-folder")

    def latest(self, limit: int) -> tuple[Entry, ...]:
        return tuple(self.kept[:limit])

    def count(self) -> int:
        return len(self.kept)

    def oldest_first(self) -> tuple[Entry, ...]:
        return tuple(reversed(self.kept))

    def correct(self, entry_id: str, corrected: Corrected) -> Entry:
        found = next(entry for entry in self.kept if entry.id == entry_id)
        return found.corrected(corrected.what, corrected.at)


@dataclass
class ScriptedDesk:
    """What one open profile needs; stands in for ``app.desk.Desk``."""

    profile: Profile
    lanes: ScriptedLanes
    reads: ScriptedReads = field(default_factory=ScriptedReads)
    reader: Here = field(default_factory=Here)
    journal: ListJournal = field(default_factory=ListJournal)
    notice: Sentence | None = None
    left_queued: tuple[Entry, ...] = ()

    def close(self) -> None:
        pass

    def as_desk(self) -> Desk:
        return cast("Desk", self)


def desk_of(profile: Profile, on_change: Callable[[Entry], None]) -> ScriptedDesk:
    """Return the desk of a profile, or of the rehearsal."""
    return ScriptedDesk(profile, ScriptedLanes(on_change))


def rehearsal_desk(on_change: Callable[[Entry], None]) -> ScriptedDesk:
    """Return the desk of the rehearsal."""
    return desk_of(REHEARSAL, on_change)


def answered(entry: Entry, status: int, reply: dict[str, object]) -> Entry:
    """Return ``entry`` with the platform's answer, judged as any other."""
    body = json.dumps(reply).encode()
    exchange = Exchange(
        "POST",
        DEFAULT_BASE_URL + path_of(entry.line),
        (("api-secret", "$BITHUMAN_API_SECRET"), ("Content-Type", "application/json")),
        body_of(entry.line),
        handed_over=True,
        status=status,
        reply_headers=(("X-Request-Id", "5f0c2d7a91e44b08"), ("Content-Type", "application/json")),
        reply_body=body,
        body_whole=True,
        timing=Timing(None, None, 118.0, 121.0, on_spare=True),
    )
    report = report_of(body, entry.line) if 200 <= status < 300 else None
    return entry.done(exchange, judge(exchange, report, failure_of(exchange)))


def reached(entry: Entry, *names: str, missed: tuple[str, ...] = ()) -> Entry:
    """Return ``entry`` delivered to the rooms called ``names``."""
    reply: dict[str, object] = {
        "success": True,
        "agent_code": entry.line.target.agent,
        "delivered_to_rooms": len(names),
        "rooms": list(names),
        "rooms_skipped": list(missed),
    }
    return answered(entry, 200, reply)


def lost(entry: Entry) -> Entry:
    """Return ``entry`` of which nobody knows what became."""
    exchange = Exchange(
        "POST",
        DEFAULT_BASE_URL + path_of(entry.line),
        (("api-secret", "$BITHUMAN_API_SECRET"), ("Content-Type", "application/json")),
        body_of(entry.line),
        handed_over=True,
        fault=Fault.DEADLINE,
        timing=Timing(None, None, 15_000.0, 15_000.0, on_spare=True),
    )
    return entry.done(exchange, judge(exchange, None, None))


def unheard(entry: Entry) -> Entry:
    """Return ``entry`` for which no room was live."""
    error = {"code": "NO_ACTIVE_ROOMS", "message": "No active rooms for this agent."}
    return answered(entry, 404, {"success": False, "error": error})
