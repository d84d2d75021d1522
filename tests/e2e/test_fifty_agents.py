"""Fifty agents with two hundred rooms: what ten minutes of watching cost, and what they show."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass, field
from heapq import heappop, heappush
from itertools import count

from bithuman_panel.app.radar import WindowRadar
from bithuman_panel.core.activity import Activity, RuntimeSession
from bithuman_panel.core.cue import Cue
from bithuman_panel.core.errors import Failure
from bithuman_panel.core.exchange import Exchange
from bithuman_panel.core.models import Agent, Room, Target
from bithuman_panel.core.readbudget import LEAST_READS, ReadBudget, Share
from bithuman_panel.core.secret import Redactor
from bithuman_panel.core.transcript import Transcript
from bithuman_panel.presenters.account import AccountPresenter
from bithuman_panel.presenters.activity import ActivityPresenter
from bithuman_panel.presenters.show import ShowPresenter
from bithuman_panel.presenters.times import Progress
from bithuman_panel.presenters.transcripts import TranscriptsPresenter
from bithuman_panel.ui.look import Look
from bithuman_panel.ui.loop import Tasks
from bithuman_panel.ui.main_window import MainWindow
from bithuman_panel.ui.theme import own_style_sheet
from tests.core.shows import show_of
from tests.e2e.conftest import Play
from tests.e2e.stalls import Heart, Stalls
from tests.presenters.fakes import HandClock, StillMemory
from tests.presenters.show_screens import ShowScreen

CODES = tuple(f"A{number:09}" for number in range(50))
ROOMS_EACH = 4
TEN_MINUTES_S, WINDOW_S = 600.0, 60.0
# Cues name so many agents, the first of them is on standby.
CUED = CODES[10:18]


@dataclass
class Hours(HandClock):
    """Time that passes as fast as those who sleep have done what they woke up for."""

    _asleep: list[tuple[float, int, asyncio.Future[None]]] = field(default_factory=list)
    _number: count[int] = field(default_factory=count)

    async def sleep(self, seconds: float) -> None:
        """Sleep in this time."""
        waking = asyncio.get_running_loop().create_future()
        heappush(self._asleep, (self.at + seconds, next(self._number), waking))
        await waking

    async def pass_s(self, seconds: float, look: Callable[[], None]) -> None:
        """Let so much of it pass; ``look`` is called after whatever happened."""
        end = self.at + seconds
        while self._asleep and self._asleep[0][0] <= end:
            self.at, _, waking = heappop(self._asleep)
            if not waking.done():
                waking.set_result(None)
            # Whoever woke up reads, shows, and sleeps again; the window is painted.
            for _ in range(5):
                await asyncio.sleep(0)
            await asyncio.sleep(0.001)
            look()
        self.at = end


@dataclass
class BusyAccount:
    """A platform with much going on; every request is counted as a desk counts it."""

    clock: HandClock
    budget: ReadBudget
    asked: list[tuple[float, str]] = field(default_factory=list)

    async def agents(self, on_page: Callable[[tuple[Agent, ...]], None]) -> tuple[Agent, ...]:
        self._count("agents")
        return tuple(Agent(code, f"Agent {code[-2:]}", "ready") for code in CODES)

    async def rooms(self, code: str) -> tuple[Room, ...]:
        self._count(code)
        return self._live(code)

    async def credits(self) -> float | None:
        self._count("credits")
        return 900.0

    async def activity(self) -> Activity:
        self._count("activity")
        rooms = [(code, room.room_id) for code in CODES for room in self._live(code)]
        talks = (RuntimeSession(room, code, room, has_transcript=True) for code, room in rooms)
        return Activity(len(rooms), 10.0, sessions=tuple(talks))

    async def transcript(self, _session_id: str) -> Transcript:
        self._count("transcript")
        return Transcript()

    def allows(self, share: Share) -> bool:
        return self.budget.allows(share)

    def refusal(self) -> Failure | None:
        return None

    def _count(self, what: str) -> None:
        self.asked.append((self.clock.at, what))
        self.budget.note(Exchange("GET", "https://api.bithuman.ai/"), self.clock.now())

    def _live(self, code: str) -> tuple[Room, ...]:
        minute, number = int(self.clock.at // 20), CODES.index(code)
        return tuple(
            Room(f"room-{code}-{each}", (minute + each) % 9, self.clock.now() - 300, True)
            for each in range(ROOMS_EACH)
            if (minute + number + each) % 11
        )


@dataclass
class Hall:
    """A window and all that polls behind it, in a time of its own."""

    clock: Hours = field(default_factory=Hours)
    oldest_s: float = 0.0
    rows: int = 0

    def __post_init__(self) -> None:
        look = Look()
        self.account = BusyAccount(self.clock, ReadBudget(self.clock.monotonic))
        self.window = MainWindow(look)
        self.window.setStyleSheet(own_style_sheet(look.theme))
        self.window.resize(1440, 900)
        self.window.show_panel("Fifty", is_rehearsal=False)
        self.window.show()
        cues = [Cue(f"c{n}", text="Hi.", target=Target(code)) for n, code in enumerate(CUED)]
        show = ShowPresenter(ShowScreen(), lambda _show: None, lambda: "id")
        show.open(show_of(*cues))
        self.activity = ActivityPresenter(self.account, self.in_front, self.clock.sleep)
        self.credits = AccountPresenter(self.window.strip, self.account, self.clock.sleep)
        self.talks = TranscriptsPresenter(
            self.account,
            lambda: self.activity.activity,
            self.in_front,
            self.clock,
            self.clock.sleep,
        )
        self.radar = WindowRadar(
            self.window,
            self.account,
            StillMemory(last=Target(CODES[3], f"room-{CODES[3]}-0")),
            Redactor([]),
            self.clock,
            show,
            self.activity,
            Tasks(lambda _error: None),
            is_in_front=self.in_front,
            progress=lambda: Progress("c0", self.radar.targets.choice_of(Target(CUED[0]))[0], {}),
            on_choice=lambda _choice, _is_there: None,
            on_rooms=lambda: None,
            sleep=self.clock.sleep,
        )

    @staticmethod
    def in_front() -> bool:
        """The window is: then most is asked."""
        return True

    async def watch_for(self, seconds: float) -> None:
        """Let everything poll for so long."""
        self.talks.look_at(CODES[3], f"room-{CODES[3]}-0")
        polls = (self.radar.open(), self.activity.watch(), self.credits.watch(), self.talks.watch())
        tasks = [asyncio.ensure_future(poll) for poll in polls]
        await asyncio.sleep(0.05)
        await self.clock.pass_s(seconds, self._look)
        for task in tasks:
            task.cancel()
            with suppress(asyncio.CancelledError):
                await task
        self.rows = self.window.targets.rooms.count()
        self.window.let_close()
        # By Qt, and not by whoever drops the last reference to it: the next window is dressed then.
        self.window.deleteLater()

    def age_s(self, code: str) -> float:
        age = self.radar.rooms.age_s(code)
        assert age is not None, f"{code} was never listed"
        return age

    def _look(self) -> None:
        self.oldest_s = max(self.oldest_s, self.age_s(CODES[3]))


def busiest_minute(asked: list[tuple[float, str]]) -> int:
    """Return the most requests within any sixty seconds."""
    times = [at for at, _ in asked]
    return max(sum(start <= at < start + WINDOW_S for at in times) for start in times)


def test_ten_minutes_stay_within_the_free_plan_and_never_stall(play: Play, stalls: Stalls) -> None:
    heart = Heart()
    gaps: list[float] = []
    hall: list[Hall] = []

    async def scenario() -> None:
        hall.append(Hall())
        await asyncio.sleep(0.3)
        heart.start()
        await hall[0].watch_for(TEN_MINUTES_S)
        gaps.append(heart.stop())

    play(scenario(), 120.0)
    (seen,) = hall
    asked = seen.account.asked
    assert busiest_minute(asked) <= LEAST_READS
    assert seen.oldest_s <= 10.0, "the chosen agent's rooms are fresh all the time"
    assert seen.age_s(CUED[0]) <= 20.0, "and those of the cue on standby nearly so"
    assert max(seen.age_s(code) for code in CUED) <= 90.0, "of other cues, too"
    assert max(seen.age_s(code) for code in CODES) <= 400.0, "nobody is left out"
    assert {code for _, code in asked} >= {*CODES, "activity", "credits", "transcript"}
    assert seen.rows > ROOMS_EACH - 1
    assert not stalls.is_too_long(gaps[0]), f"{gaps[0]:.0f} ms"
