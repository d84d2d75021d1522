"""Preflight: everything a show stands on is looked at once, and told in one sentence.

It reads, and asks whether the API secret is valid; no line and no context is ever sent as a probe.
It stands in nothing's way: whatever it finds, every button works as before.
"""

from __future__ import annotations

import asyncio
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, Protocol, TypeVar

from bithuman_panel.core.checkup import MOST_AGENTS_ASKED, Checkup
from bithuman_panel.core.errors import ApiFailed, FailureKind
from bithuman_panel.core.findings import Finding, FindingState, fail, warn
from bithuman_panel.core.gate import SECRET_REFUSED
from bithuman_panel.core.preflight import (
    Note,
    Standing,
    Way,
    credits_left,
    in_order,
    looking,
    verdict,
)
from bithuman_panel.core.readbudget import Share
from bithuman_panel.core.sheet_checks import at_hand_notes, text_notes
from bithuman_panel.core.showtime import show_time
from bithuman_panel.core.target_checks import Scene, agents_of, goals, seen, target_notes
from bithuman_panel.core.wording import Sentence, say

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable, Sequence

    from bithuman_panel.core.activity import Activity
    from bithuman_panel.core.models import Account, Agent, Room, Target
    from bithuman_panel.core.show import RunSheet, Show
    from bithuman_panel.core.showtime import ShowTime
    from bithuman_panel.presenters.ports import Clock

    # One look at this computer; it may take its time, and ends by itself.
    Look = Callable[[], Awaitable[Finding]]

LOOK_S = 5.0
_ASKED = ("key", "account", "agents", "rooms", "credits")
T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class PreflightShown:
    """The sentence, and what stands below it, the worst first.

    ``covered`` is the sentence behind the stage shield. ``is_done`` is False while it still looks.
    """

    sentence: Sentence
    covered: Sentence
    notes: tuple[Note, ...]
    is_done: bool


class PreflightView(Protocol):
    """The card."""

    def show_preflight(self, shown: PreflightShown) -> None:
        """Show what was found by now."""
        ...


class Platform(Protocol):
    """What is asked of the platform: reads alone. Each raises ``ApiFailed``."""

    def allows(self, share: Share) -> bool:
        """Return whether the read budget has room for one more."""
        ...

    async def validate(self) -> bool:
        """Return whether the platform knows the API secret."""
        ...

    async def account(self) -> Account:
        """Return whose it is."""
        ...

    async def every_agent(self) -> tuple[Agent, ...]:
        """Return all agents of the account."""
        ...

    async def rooms(self, code: str) -> tuple[Room, ...]:
        """Return the live rooms of an agent."""
        ...

    async def credits(self) -> float | None:
        """Return the credits left."""
        ...


@dataclass(frozen=True, slots=True)
class Surroundings:
    """What others know already; each is asked for at the moment it is needed.

    ``chosen`` are the current targets; ``name_of`` is the operator's own name of a room; ``shut``
    is why nothing would leave whatever is pressed, None where it would.
    """

    show: Callable[[], Show]
    sheet: Callable[[], RunSheet]
    is_on: Callable[[], bool]
    chosen: Callable[[], tuple[Target, ...]]
    name_of: Callable[[Target], str | None]
    activity: Callable[[], Activity | None]
    finds_secret: Callable[[str], bool]
    shut: Callable[[], Sentence | None]


@dataclass(slots=True)
class _Flight:
    """One preflight: what it has found so far."""

    whole: int
    done: int = 0
    scene: Scene = field(default_factory=Scene)
    is_asked: bool = False
    time: ShowTime | None = None
    judge: Checkup = field(default_factory=Checkup)
    notes: list[Note] = field(default_factory=list)


class PreflightPresenter:
    """Looks, and shows what it finds as it comes. All calls in the GUI thread."""

    def __init__(
        self, view: Callable[[], PreflightView], around: Surroundings, clock: Clock
    ) -> None:
        self._view = view
        self._around = around
        self._clock = clock
        self._flight: _Flight | None = None
        self._texts: tuple[Show, RunSheet, tuple[Note, ...]] | None = None

    async def run(self, looks: Sequence[Look], platform: Platform | None) -> None:
        """Look at everything anew; ``platform`` None: no account is open."""
        flight = _Flight(len(looks) + (len(_ASKED) if platform else 0))
        self._flight = flight
        flight.scene = Scene(self._around.chosen())
        self._show(flight)
        if platform is None:
            told = say("No account is open. Open one, or rehearse.")
            self._add(flight, Note(fail(told), Way.ACCOUNT))
        asking = self._ask_all(flight, platform) if platform else _nothing()
        await asyncio.gather(asking, *(self._look(flight, look) for look in looks))

    def retell(self) -> None:
        """Judge anew what is known here: an edit, Show mode, a hold."""
        if self._flight:
            self._show(self._flight)

    def close(self) -> None:
        """Show nothing more of it."""
        self._flight = None

    async def _look(self, flight: _Flight, look: Look) -> None:
        try:
            found = await asyncio.wait_for(look(), LOOK_S)
        except TimeoutError:
            found = warn(
                say("A part of this computer does not answer. Look again, or restart the panel.")
            )
        flight.done += 1
        self._add(flight, Note(found))

    async def _ask_all(self, flight: _Flight, platform: Platform) -> None:
        judge = flight.judge
        await self._ask(flight, platform.validate, judge.key)
        account = await self._ask(flight, platform.account, judge.account)
        agents = await self._ask(flight, platform.every_agent, None)
        self._take_agents(flight, agents)
        await self._ask_rooms(flight, platform)
        left = await self._ask(flight, platform.credits, None)
        if left is None and account:
            left = account.credits
        flight.time = show_time(left, self._around.activity())
        flight.is_asked = True
        if not judge.obstacle:
            self._add(flight, credits_left(flight.time))
        self._add(flight, Note(judge.round_trip()))

    async def _ask(
        self,
        flight: _Flight,
        call: Callable[[], Awaitable[T]],
        judge: Callable[[T], Finding] | None,
    ) -> T | None:
        """Return the answer, None where there is none; what it comes to is shown."""
        answer = None
        if not flight.judge.obstacle:
            began = self._clock.monotonic()
            try:
                answer = await call()
            except ApiFailed as failed:
                self._failed(flight, failed)
            else:
                flight.judge.answered_in(self._clock.monotonic() - began)
                if judge:
                    self._judged(flight, judge(answer))
        flight.done += 1
        self._show(flight)
        return answer

    def _judged(self, flight: _Flight, found: Finding) -> None:
        note = Note(found, Way.NONE if found.state is FindingState.OK else Way.ACCOUNT)
        # What fails alike in every call is one thing to mend.
        if note not in flight.notes:
            flight.notes.append(note)

    def _failed(self, flight: _Flight, failed: ApiFailed) -> None:
        found = flight.judge.failed(failed.failure)
        # What an older server cannot tell is told where it is missed.
        if failed.failure.kind is not FailureKind.WRONG_ADDRESS:
            self._judged(flight, found)
        if failed.failure.kind in SECRET_REFUSED and not flight.judge.obstacle:
            # Each further try with it would count against the address (api-facts, 1.12).
            flight.judge.obstacle = failed.failure.title

    def _take_agents(self, flight: _Flight, agents: tuple[Agent, ...] | None) -> None:
        flight.scene = replace(flight.scene, agents=agents)
        if agents == ():
            self._add(flight, Note(flight.judge.agents(agents)))

    async def _ask_rooms(self, flight: _Flight, platform: Platform) -> None:
        """List the rooms of each agent that the show goes to, as far as the budget allows."""
        found: dict[str, tuple[Room, ...] | None] = {}
        is_listed = True
        for code in agents_of(self._around.sheet(), flight.scene.chosen)[:MOST_AGENTS_ASKED]:
            if flight.judge.obstacle or not is_listed or not platform.allows(Share.HAND):
                break
            began = self._clock.monotonic()
            try:
                found[code] = await platform.rooms(code)
            except ApiFailed as failed:
                is_listed = failed.failure.kind is not FailureKind.WRONG_ADDRESS
                if failed.failure.kind is not FailureKind.AGENT_NOT_FOUND:
                    self._failed(flight, failed)
            else:
                flight.judge.answered_in(self._clock.monotonic() - began)
            flight.scene = replace(flight.scene, rooms=dict(found))
        flight.done += 1
        self._show(flight)

    def _add(self, flight: _Flight, note: Note) -> None:
        flight.notes.append(note)
        self._show(flight)

    def _show(self, flight: _Flight) -> None:
        if flight is not self._flight:
            return
        around = self._around
        notes = (*flight.notes, *self._of_show(flight))
        is_done, is_on = flight.done >= flight.whole, around.is_on()
        if is_done:
            standing = self._standing(flight)
            told = verdict(notes, standing, is_on=is_on)
            covered = verdict(notes, standing, is_on=is_on, is_covered=True)
        else:
            told = covered = looking(flight.done, flight.whole)
        self._view().show_preflight(
            PreflightShown(told, covered, in_order(notes, is_on=is_on), is_done)
        )

    def _of_show(self, flight: _Flight) -> tuple[Note, ...]:
        around = self._around
        show, sheet = around.show(), around.sheet()
        targets = target_notes(sheet, self._named(flight.scene)) if flight.is_asked else ()
        # A long sheet is read once for each edit, not for each answer.
        if self._texts is None or self._texts[0] is not show or self._texts[1] is not sheet:
            finds = around.finds_secret
            notes = (*text_notes(show, sheet, finds), *at_hand_notes(show, finds))
            self._texts = (show, sheet, notes)
        shut = around.shut()
        gate = (Note(warn(shut)),) if shut else ()
        return (*gate, *targets, *self._texts[2])

    def _named(self, scene: Scene) -> Scene:
        targets = goals(self._around.sheet(), scene.chosen)
        names = {target: self._around.name_of(target) or "" for target in targets}
        return replace(scene, names=names)

    def _standing(self, flight: _Flight) -> Standing:
        sheet = self._around.sheet()
        standing = Standing(
            answer_ms=flight.judge.fastest_ms, time=flight.time, cues=len(sheet.cues)
        )
        return seen(standing, sheet, flight.scene)


async def _nothing() -> None:
    """Ask nobody."""
