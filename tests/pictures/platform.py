"""A platform that does as the scene says: no network, no threads, no time of its own."""

from __future__ import annotations

import json
from contextlib import ExitStack
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, TypeVar, cast

from bithuman_panel.api.failures import failure_of
from bithuman_panel.api.schemas import body_of, path_of, report_of
from bithuman_panel.app.desk import REHEARSAL
from bithuman_panel.app.journals import open_journal
from bithuman_panel.app.pages import DeskPages
from bithuman_panel.core.activity import Activity, RuntimeSession
from bithuman_panel.core.delivery import judge
from bithuman_panel.core.ending import Ended, Ending
from bithuman_panel.core.exchange import Exchange, Fault, Timing
from bithuman_panel.core.models import DEFAULT_BASE_URL, Account, Agent, Profile, Room
from bithuman_panel.core.transcript import Said, Transcript
from bithuman_panel.services.reader import Reader

if TYPE_CHECKING:
    from collections.abc import Callable

    from bithuman_panel.app.desk import Desk
    from bithuman_panel.core.drill import Arrival, Drill
    from bithuman_panel.core.entry import Entry
    from bithuman_panel.core.wording import Sentence
    from bithuman_panel.services.clock import Clock
    from bithuman_panel.services.journal import Journal
    from bithuman_panel.services.paths import Paths
    from bithuman_panel.services.retention import Retention

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


# People, and the minutes for which each has been open, of Ava's rooms.
ROOMS = {"lobby": (4, 42), "main-stage": (9, 23), "foyer-west": (1, 7)}


def opened_at(minutes: int) -> float:
    """Return since when a room is live that is so old when the evening begins."""
    return EVENING - 60 * minutes - 20


@dataclass
class ShowClock:
    """Both clocks; whoever acts moves them on."""

    at: float = 0.0

    def now(self) -> float:
        return EVENING + self.at

    def monotonic(self) -> float:
        return 1000.0 + self.at

    def take_a_moment(self) -> None:
        """Let so much time pass as an answer takes."""
        self.at += 0.18


@dataclass
class ScriptedLanes:
    """Takes lines; what becomes of each is said by the scene."""

    on_change: Callable[[Entry], None]
    waiting: list[Entry] = field(default_factory=list)

    def submit(self, entry: Entry, *, is_ahead: bool = False) -> bool:
        self.waiting.append(entry)
        return False

    def warm(self, agent: str, lines: int = 1) -> None:
        pass

    def withdraw(self, entry_id: str) -> bool:
        found = [entry for entry in self.waiting if entry.id == entry_id]
        self.waiting = [entry for entry in self.waiting if entry.id != entry_id]
        return bool(found)

    def pending(self) -> tuple[Entry, ...]:
        return tuple(self.waiting)

    def hold(self, _why: object = None) -> None:
        pass

    def release(self, _why: object = None) -> None:
        pass


@dataclass
class ScriptedReads:
    """Lists; a room that is ``closed`` is on none of them, ``came`` are people who joined since.

    ``said`` is what was said in each room; the platform writes nothing down of the others.
    ``on_asked`` is called with each question.
    """

    listed: tuple[Agent, ...] = CAST
    closed: set[str] = field(default_factory=set)
    came: dict[str, int] = field(default_factory=dict)
    on_asked: Callable[[], None] = lambda: None
    said: dict[str, list[Said]] = field(default_factory=lambda: {"lobby": []})

    def agents(self, _goes_on: object = None) -> tuple[Agent, ...]:
        self.on_asked()
        return self.listed

    def rooms(self, code: str) -> tuple[Room, ...]:
        self.on_asked()
        if code == "A63QLN5508":
            return (Room("booth-3", 3, opened_at(31), True),)
        if code != AVA.code:
            return ()
        return tuple(
            Room(name, people + self.came.get(name, 0), opened_at(minutes), True)
            for name, (people, minutes) in ROOMS.items()
            if name not in self.closed
        )

    def credits(self) -> float | None:
        self.on_asked()
        return 412.0

    def me(self) -> Account:
        self.on_asked()
        return Account("u-1", "stage@bithuman.example", "business", "membership_business", 412.0)

    def activity(self, _user_id: str) -> Activity:
        sessions = (
            RuntimeSession(
                f"rs_{room}",
                AVA.code,
                room,
                AVA.name,
                "managed_conversation",
                started_at=opened_at(minutes),
                minutes=float(minutes),
                credits=10.0 * minutes,
                burn_rate=10.0,
                status="live",
                has_transcript=room in self.said,
            )
            for room, (_, minutes) in ROOMS.items()
            if room not in self.closed
        )
        return Activity(3 - len(self.closed), 10.0, 412.0, tuple(sessions))

    def transcript(self, _user_id: str, session_id: str) -> Transcript:
        return Transcript(tuple(self.said[session_id.removeprefix("rs_")]))

    def validate(self) -> bool:
        self.on_asked()
        return True

    def exchanges(self) -> tuple[Exchange, ...]:
        return ()


class Here(Reader):
    """Reads in the thread of the loop."""

    async def run(self, call: Callable[[], T]) -> T:
        return call()

    def close(self) -> None:
        pass


class NoPictures:
    """No agent has a portrait."""

    async def kept(self, _agent: Agent, _decoded: object) -> None:
        return None

    async def fetched(self, _agent: Agent, _decoded: object) -> None:
        return None


@dataclass
class ScriptedDrills:
    """The rehearsal's server, as far as drills go: it notes which one was staged last."""

    staged: Drill | None = None
    arrived: list[Arrival] = field(default_factory=list)

    def set_drill(self, drill: Drill | None, _room: str | None = None) -> None:
        self.staged = drill

    def arrivals(self) -> tuple[Arrival, ...]:
        return tuple(self.arrived)


@dataclass
class ScriptedDesk:
    """What one open profile needs; stands in for ``app.desk.Desk``. Its history is on disk."""

    profile: Profile
    lanes: ScriptedLanes
    journal: Journal
    retention: Retention
    pages: DeskPages
    closing: ExitStack
    reads: ScriptedReads = field(default_factory=ScriptedReads)
    reader: Here = field(default_factory=Here)
    details: Here = field(default_factory=Here)
    notice: Sentence | None = None
    left_queued: tuple[Entry, ...] = ()
    pictures: NoPictures = field(default_factory=NoPictures)
    drills: ScriptedDrills | None = None

    def end(self, _user_id: str, _session_id: str) -> Ended:
        return Ended(Ending.ENDED)

    def close(self) -> None:
        self.closing.close()

    def as_desk(self) -> Desk:
        return cast("Desk", self)


def desk_of(
    profile: Profile,
    paths: Paths,
    clock: Clock,
    on_change: Callable[[Entry], None],
    drills: ScriptedDrills | None = None,
) -> ScriptedDesk:
    """Return the desk of a profile, or of the rehearsal, which has ``drills``."""
    with ExitStack() as stack:
        opening = open_journal(paths, clock, rehearsal=profile.is_rehearsal)
        journal = stack.enter_context(opening)
        retention = journal.retention
        stack.callback(retention.close)
        pages = DeskPages(journal.browse(), Here(), catch_up=journal.catch_up)
        stack.callback(pages.close)
        lanes = ScriptedLanes(on_change)
        return ScriptedDesk(
            profile, lanes, journal, retention, pages, stack.pop_all(), drills=drills
        )


def rehearsal_desk(paths: Paths, clock: Clock, on_change: Callable[[Entry], None]) -> ScriptedDesk:
    """Return the desk of the rehearsal."""
    return desk_of(REHEARSAL, paths, clock, on_change, ScriptedDrills())


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
