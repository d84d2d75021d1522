"""The times of the run: from the clock, the sheet and the marks, and after a crash as before."""

from __future__ import annotations

import os
import time
from collections.abc import Iterator
from dataclasses import dataclass, field

import pytest

from bithuman_panel.core.cue import DAY_S, Cue, Group
from bithuman_panel.core.delivery import Outcome, Verdict
from bithuman_panel.core.entry import Entry
from bithuman_panel.core.exchange import Exchange
from bithuman_panel.core.marks import Mark
from bithuman_panel.core.models import Mode, Target, line_of
from bithuman_panel.core.show import RunSheet
from bithuman_panel.core.timing import CueTime
from bithuman_panel.presenters.times import Progress, RunTimes, TimesPresenter, local_seconds
from tests.presenters.fakes import HandClock
from tests.presenters.screens import TimesScreen

HOUR = 3600
# What the clock shows at first: 20:00.
BEGIN = 20.0 * HOUR
TARGET = Target("A1", "lobby")
SHEET = RunSheet(
    "s",
    items=(
        Cue("a", text="One.", planned_s=20 * HOUR, target=TARGET),
        Group("g"),
        Cue("b", text="Two.", pre_wait_s=5.0),
        Cue("c", text="Fact.", mode=Mode.CONTEXT),
    ),
)


def said(cue_id: str, at: float, outcome: Outcome = Outcome.DELIVERED) -> Mark:
    entry = Entry(f"{cue_id}{at}", line_of(Mode.SPEAK, "x", TARGET), "show", at)
    return Mark(entry.done(Exchange("POST", "https://api.example"), Verdict(outcome)))


@dataclass
class Evening:
    """A sheet whose cues take ten seconds each of A1 and twenty of anybody else."""

    sheet: RunSheet = SHEET
    standby: str | None = "a"
    marks: dict[str, tuple[Mark, ...]] = field(default_factory=dict)
    screen: TimesScreen = field(default_factory=TimesScreen)
    counted: list[str] = field(default_factory=list)

    def __post_init__(self) -> None:
        self.clock = HandClock()
        self.zero = self.clock.now() - BEGIN
        self.presenter = TimesPresenter(
            self.screen,
            self.clock,
            sheet=lambda: self.sheet,
            progress=lambda: Progress(self.standby, None, self.marks),
            lasts_s=self._lasts_s,
            local_s=lambda at: at - self.zero,
        )

    def _lasts_s(self, text: str, agent: str | None) -> float:
        self.counted.append(text)
        return 10.0 if agent == "A1" else 20.0

    def tick(self, seconds: float = 0.0) -> RunTimes | None:
        self.clock.at += seconds
        self.presenter.tick()
        return self.screen.times

    def say(self, cue_id: str, outcome: Outcome = Outcome.DELIVERED) -> None:
        marks = self.marks.get(cue_id, ())
        self.marks[cue_id] = (*marks, said(cue_id, self.clock.now(), outcome))


def test_before_the_first_go_there_is_an_end_and_nothing_elapsed() -> None:
    evening = Evening()
    assert evening.tick() == RunTimes(BEGIN, None, BEGIN + 35, BEGIN + 35, None)
    assert evening.screen.cue_times
    assert evening.screen.cue_times("b").start == BEGIN + 10
    assert evening.screen.cue_times("c").start == BEGIN + 35
    assert evening.screen.cue_times("g") == CueTime(None, None, None, None)


def test_a_sheet_without_cues_has_no_times() -> None:
    evening = Evening()
    evening.tick()
    evening.sheet = RunSheet("s", items=(Group("g"),))
    assert evening.tick() is None


def test_time_runs_from_the_first_go_that_may_have_been_heard() -> None:
    evening = Evening()
    evening.tick(60.0)
    evening.say("a", Outcome.REJECTED)
    assert evening.tick(5.0) == RunTimes(BEGIN + 65, None, BEGIN + 100, BEGIN + 35, 65.0)
    evening.say("a", Outcome.UNKNOWN)
    evening.standby = "b"
    times = evening.tick(30.0)
    assert times == RunTimes(BEGIN + 95, 30.0, BEGIN + 120, BEGIN + 35, 85.0)
    assert evening.presenter.of("a").start == BEGIN + 65
    evening.say("a")
    assert evening.tick(1.0) == RunTimes(BEGIN + 96, 31.0, BEGIN + 130, BEGIN + 35, 95.0)


def test_after_a_crash_the_marks_tell_the_same() -> None:
    before = Evening()
    before.say("a")
    before.standby = "b"
    after = Evening(standby="b", marks=before.marks)
    assert before.tick(40.0) == after.tick(40.0)


def test_a_text_is_counted_once() -> None:
    evening = Evening()
    evening.tick()
    evening.tick(1.0)
    assert evening.counted == ["One.", "Two."]
    evening.sheet = evening.sheet.put(Cue("b", text="Three."))
    evening.tick(1.0)
    assert evening.counted == ["One.", "Two.", "Three."]
    evening.presenter.forget()
    evening.tick(1.0)
    assert evening.counted[3:] == ["One.", "Three."]


def test_of_thousands_some_are_counted_at_a_time() -> None:
    items = tuple(Cue(f"c{n}", text="x" * 30) for n in range(800))
    evening = Evening(RunSheet("s", items=items), "c0")
    times = evening.tick()
    assert len(evening.counted) == 500
    assert times
    assert times.end_s == BEGIN + 500 * 20 + 300 * 2, "the rest by their letters"
    times = evening.tick(1.0)
    assert len(evening.counted) == 800
    assert times
    assert times.end_s == BEGIN + 1 + 800 * 20
    evening.tick(1.0)
    assert len(evening.counted) == 800


def test_contexts_alone_have_times_too() -> None:
    evening = Evening(RunSheet("s", items=(Cue("c", text="Fact.", mode=Mode.CONTEXT),)))
    assert evening.tick() == RunTimes(BEGIN, None, None, None, None)


def test_another_agent_is_faster() -> None:
    evening = Evening()
    evening.tick()
    evening.presenter.aim("A1")
    assert evening.tick() == RunTimes(BEGIN, None, BEGIN + 25, BEGIN + 25, None)
    evening.counted.clear()
    evening.presenter.aim("A1")
    evening.tick()
    assert evening.counted == []


def test_a_plan_is_for_the_nearest_day_and_once_begun_for_that_of_the_run() -> None:
    evening = Evening()
    evening.tick(DAY_S)
    assert evening.presenter.of("a").planned == BEGIN + DAY_S
    evening.say("a")
    evening.tick(14.0 * HOUR)
    assert evening.presenter.of("a").planned == BEGIN + DAY_S
    evening.marks.clear()
    evening.tick()
    assert evening.presenter.of("a").planned == BEGIN + 2 * DAY_S


def test_another_desk_begins_with_nothing() -> None:
    evening = Evening()
    evening.tick()
    evening.presenter.close()
    assert (evening.screen.times, evening.screen.cue_times) == (None, None)


@pytest.fixture
def in_berlin() -> Iterator[None]:
    before = os.environ.get("TZ")
    os.environ["TZ"] = "CET-1"
    time.tzset()
    yield
    os.environ.pop("TZ")
    if before is not None:
        os.environ["TZ"] = before
    time.tzset()


@pytest.mark.skipif(not hasattr(time, "tzset"), reason="Windows keeps its own zone")
@pytest.mark.usefixtures("in_berlin")
def test_local_seconds_are_those_of_the_clock_on_the_wall() -> None:
    assert local_seconds(0.25) % DAY_S == HOUR + 0.25
    assert local_seconds(23.5 * HOUR) - local_seconds(0.0) == 23.5 * HOUR


def test_without_another_clock_it_is_the_one_on_the_wall() -> None:
    evening = Evening()
    made = TimesPresenter(
        evening.screen,
        evening.clock,
        sheet=lambda: evening.sheet,
        progress=lambda: Progress(None, None, {}),
        lasts_s=lambda _text, _agent: 1.0,
    )
    made.tick()
    assert evening.screen.times
    assert evening.screen.times.now_s == local_seconds(evening.clock.now())
    assert evening.screen.times._replace(now_s=0.0) == RunTimes(
        0.0, None, None, made.of("c").planned_end, None
    )
