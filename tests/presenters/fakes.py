"""Hand-written stand-ins for what the presenters ask: each answers as scripted and records."""

from __future__ import annotations

import asyncio
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, TypeVar

from bithuman_panel.core.entry import Entry
from bithuman_panel.core.errors import ApiFailed, Failure, FailureKind
from bithuman_panel.core.hearing import heard_lines
from bithuman_panel.core.models import Draft, Mode, Target, line_of
from bithuman_panel.core.pace import Pace
from bithuman_panel.core.release import NoNews, Release, ReleaseMemory
from bithuman_panel.core.view import View
from bithuman_panel.core.wording import say

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable, Mapping, Sequence

    from bithuman_panel.core.choice import Reach
    from bithuman_panel.core.earcon import Earcon
    from bithuman_panel.core.entry import Corrected
    from bithuman_panel.core.errors import StoreFailed
    from bithuman_panel.core.heard import Heard
    from bithuman_panel.core.hearing import LetGo, Match
    from bithuman_panel.core.models import Agent, Profile, Room
    from bithuman_panel.core.readbudget import Share
    from bithuman_panel.core.run import RunState
    from bithuman_panel.core.secret import Secret
    from bithuman_panel.core.transcript import Said, Transcript

T = TypeVar("T")


def api_failed(kind: FailureKind) -> ApiFailed:
    """Return the failure of a read, with words of its own for each kind."""
    return ApiFailed(Failure(kind, say(f"It is {kind}."), say("Mend it.")))


def answer(value: T | Exception) -> T:
    """Return what was scripted, or raise it."""
    if isinstance(value, Exception):
        raise value
    return value


@dataclass
class HandClock:
    """Both clocks, moved by hand; ``slept_s``: while the steady one stood still."""

    at: float = 1000.0
    slept_s: float = 0.0

    def now(self) -> float:
        return 1_767_225_600.0 + self.at + self.slept_s

    def monotonic(self) -> float:
        return self.at


@dataclass
class StillMemory:
    """What is remembered, and nothing of it on a disk; ``silent``: whose draft is Context."""

    drafts: dict[Reach | None, str] = field(default_factory=dict)
    agents: list[str] = field(default_factory=list)
    rooms: dict[str, list[str]] = field(default_factory=dict)
    last: Target | None = None
    silent: set[Reach | None] = field(default_factory=set)

    def draft(self, reach: Reach | None) -> Draft:
        mode = Mode.CONTEXT if reach in self.silent else Mode.SPEAK
        return Draft(self.drafts.get(reach, ""), mode)

    def keep_draft(self, reach: Reach | None, draft: Draft) -> None:
        self.keep_drafts({reach: draft})

    def keep_drafts(self, drafts: Mapping[Reach | None, Draft]) -> None:
        kept = {reach: text for reach, text in self.drafts.items() if reach not in drafts}
        new = {reach: draft.text for reach, draft in drafts.items() if draft.text}
        self.drafts = {**kept, **new}
        silent = {reach for reach in drafts if drafts[reach].mode is Mode.CONTEXT}
        self.silent = (self.silent - {*drafts}) | silent

    def typed_agents(self) -> tuple[str, ...]:
        return tuple(self.agents)

    def typed_rooms(self, agent: str) -> tuple[str, ...]:
        return tuple(self.rooms.get(agent, ()))

    def remember_agent(self, code: str) -> None:
        self.agents.insert(0, code)

    def remember_room(self, agent: str, room: str) -> None:
        self.rooms.setdefault(agent, []).insert(0, room)

    def last_target(self) -> Target | None:
        return self.last

    def keep_target(self, target: Target) -> None:
        self.last = target


@dataclass
class RunsInHand:
    """Where each run stood, and nothing of it on a disk; ``kept`` is all that was, in order."""

    runs: dict[str, RunState] = field(default_factory=dict)
    kept: list[RunState] = field(default_factory=list)

    def run_state(self, show: str) -> RunState | None:
        return self.runs.get(show)

    def keep_run(self, state: RunState) -> None:
        self.runs[state.show] = state
        self.kept.append(state)


@dataclass
class ScriptedSpeech:
    """Who speaks, and for how long, as scripted."""

    clock: HandClock
    ends: dict[Target, float] = field(default_factory=dict)

    def left(self, target: Target) -> float:
        met = [ends for there, ends in self.ends.items() if there.meets(target)]
        return max(0.0, max(met, default=0.0) - self.clock.at)


@dataclass
class RecordingSender:
    """Lanes that send nothing: what they were asked to do, in order.

    ``waiting`` is what they say is queued or in flight; ``past_recall`` holds the ids of lines that
    leave in the very moment in which they are to be taken back; ``warmed`` has the agents for whom
    connections were asked for, and for how many lines if for several.
    """

    acts: list[str] = field(default_factory=list)
    warmed: list[str] = field(default_factory=list)
    submitted: list[Entry] = field(default_factory=list)
    waiting: tuple[Entry, ...] = ()
    past_recall: set[str] = field(default_factory=set)

    def submit(self, entry: Entry, *, is_ahead: bool = False) -> bool:
        self.acts.append(f"submit {entry.id}{' ahead' * is_ahead}")
        self.submitted.append(entry)
        return not self.waiting

    def warm(self, agent: str, lines: int = 1) -> None:
        self.warmed.append(agent if lines == 1 else f"{agent} × {lines}")

    def withdraw(self, entry_id: str) -> bool:
        self.acts.append(f"withdraw {entry_id}")
        if entry_id in self.past_recall:
            return False
        self.waiting = tuple(entry for entry in self.waiting if entry.id != entry_id)
        return True

    def pending(self) -> tuple[Entry, ...]:
        return self.waiting

    def hold(self) -> None:
        self.acts.append("hold")

    def release(self) -> None:
        self.acts.append("release")


@dataclass
class ScriptedReads:
    """Reads that answer as scripted; ``asked`` tells which were made."""

    listed: tuple[Agent, ...] | Exception = ()
    pages: tuple[tuple[Agent, ...], ...] = field(default=(), kw_only=True)
    live: dict[str, tuple[Room, ...] | Exception] = field(default_factory=dict)
    left: float | Exception | None = None
    asked: list[str] = field(default_factory=list)
    refused: set[Share] = field(default_factory=set)

    async def agents(self, on_page: Callable[[tuple[Agent, ...]], None]) -> tuple[Agent, ...]:
        self.asked.append("agents")
        for page in self.pages:
            on_page(page)
        return answer(self.listed)

    async def rooms(self, code: str) -> tuple[Room, ...]:
        self.asked.append(f"rooms {code}")
        return answer(self.live.get(code, ()))

    async def credits(self) -> float | None:
        self.asked.append("credits")
        return answer(self.left)

    def allows(self, share: Share) -> bool:
        return share not in self.refused


@dataclass
class ListJournal:
    """A journal in memory, newest first; with ``failure`` set its disk is broken."""

    kept: list[Entry] = field(default_factory=list)
    corrections: list[tuple[str, Corrected]] = field(default_factory=list)
    failure: Exception | None = None
    # How each line is found.
    waits: Callable[[], Awaitable[None]] | None = None

    async def latest(self, limit: int) -> tuple[Entry, ...]:
        if self.failure:
            raise self.failure
        return tuple(self.kept[:limit])

    async def find(self, entry_id: str) -> Entry | None:
        if self.failure:
            raise self.failure
        found = next((entry for entry in self.kept if entry.id == entry_id), None)
        if self.waits:
            await self.waits()
        return found

    async def correct(self, entry_id: str, corrected: Corrected) -> Entry:
        if self.failure:
            raise self.failure
        self.corrections.append((entry_id, corrected))
        return next(entry for entry in self.kept if entry.id == entry_id)


@dataclass
class ScriptedAccounts:
    """A platform and a secret store that answer as scripted."""

    verdict: bool | Exception = True
    store: Exception | None = None
    asked: list[tuple[Profile, Secret]] = field(default_factory=list)
    kept: dict[str, Secret] = field(default_factory=dict)

    async def is_valid(self, profile: Profile, secret: Secret) -> bool:
        self.asked.append((profile, secret))
        return answer(self.verdict)

    async def keep(self, profile: str, secret: Secret) -> None:
        if self.store:
            raise self.store
        self.kept[profile] = secret


@dataclass
class Opened:
    """What the first page handed on."""

    profiles: list[tuple[Profile, Secret]] = field(default_factory=list)

    def __call__(self, profile: Profile, secret: Secret) -> None:
        self.profiles.append((profile, secret))


@dataclass
class ScriptedAnnouncements:
    """An announcement that is as scripted; ``may_answer`` keeps looks waiting while it is clear."""

    found: Release | NoNews
    asked: list[Release | None] = field(default_factory=list)
    may_answer: asyncio.Event | None = None

    async def look(self, newest: Release | None) -> Release | NoNews:
        self.asked.append(newest)
        if self.may_answer:
            await self.may_answer.wait()
        return self.found


@dataclass
class KeptInHand:
    """What is remembered of releases, and nothing of it on a disk."""

    kept: ReleaseMemory = field(default_factory=ReleaseMemory)

    def releases(self) -> ReleaseMemory:
        return self.kept

    def keep_releases(self, kept: ReleaseMemory) -> None:
        self.kept = kept


@dataclass
class ViewInHand:
    """How the window is seen, and nothing of it on a disk."""

    kept: View = field(default_factory=View)

    def view(self) -> View:
        return self.kept

    def keep_view(self, view: View) -> None:
        self.kept = view


@dataclass
class PaceInHand:
    """How fast agents speak, and nothing of it on a disk."""

    kept: Pace = field(default_factory=Pace)

    def pace(self) -> Pace:
        return self.kept

    def keep_pace(self, pace: Pace) -> None:
        self.kept = pace


@dataclass
class ScriptedTalks:
    """Conversations as scripted, by id; ``asked`` tells which were read."""

    said: dict[str, Transcript | Exception] = field(default_factory=dict)
    refused: Failure | None = None
    kept_back: set[Share] = field(default_factory=set)
    asked: list[str] = field(default_factory=list)

    async def transcript(self, session_id: str) -> Transcript:
        self.asked.append(session_id)
        return answer(self.said[session_id])

    def allows(self, share: Share) -> bool:
        return share not in self.kept_back

    def refusal(self) -> Failure | None:
        return self.refused


@dataclass
class OpenEars:
    """Compares at once, and keeps in memory, or fails as scripted."""

    kept: list[tuple[str, Heard]] = field(default_factory=list)
    failure: StoreFailed | None = None
    compared: int = 0

    async def heard_lines(
        self, messages: Sequence[Said], let_go: Sequence[LetGo], ahead_s: float | None
    ) -> tuple[Match, ...]:
        self.compared += 1
        return heard_lines(messages, let_go, ahead_s)

    async def mark_heard(self, entry_id: str, heard: Heard) -> Entry:
        if self.failure:
            raise self.failure
        self.kept.append((entry_id, heard))
        line = line_of(Mode.SPEAK, "Kept.", Target("A1", heard.room))
        return Entry(entry_id, line, "default", 0.0, heard=(heard,))


@dataclass
class RecordingPlayer:
    """Plays nothing; ``heard`` has each sound, and "again" where it was tried anew."""

    heard: list[str] = field(default_factory=list)

    def play(self, earcon: Earcon) -> None:
        self.heard.append(earcon)

    def look_again(self) -> None:
        self.heard.append("again")
