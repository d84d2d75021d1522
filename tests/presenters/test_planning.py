"""The plan of a run is kept from its first line on, and again when the show changes."""

from __future__ import annotations

import asyncio
from collections.abc import Coroutine

from bithuman_panel.core.cue import Cue
from bithuman_panel.core.delivery import Outcome, Verdict
from bithuman_panel.core.entry import Entry
from bithuman_panel.core.errors import StoreFailed
from bithuman_panel.core.exchange import Exchange
from bithuman_panel.core.marks import Mark
from bithuman_panel.core.models import Mode, Target, line_of
from bithuman_panel.core.show import RunSheet, Show
from bithuman_panel.core.wording import say
from bithuman_panel.presenters.planning import PlanningPresenter, Standing
from bithuman_panel.presenters.show import ShowPresenter
from tests.presenters.show_screens import ShowScreen

SHOW = Show("s1", "Gala", (RunSheet("x", "", (Cue("a", text="One."), Cue("b", text="Two."))),))


def mark(at: float, outcome: Outcome = Outcome.DELIVERED) -> Mark:
    entry = Entry(f"e{at}", line_of(Mode.SPEAK, "x", Target("A1", "lobby")), "show", at)
    return Mark(entry.done(Exchange("POST", "https://api.example"), Verdict(outcome)))


class Evening:
    """A show, its marks, and whoever keeps the plan."""

    def __init__(self) -> None:
        self.show = ShowPresenter(ShowScreen(), lambda _: None, iter("uvwxyz").__next__)
        self.marks: dict[str, tuple[Mark, ...]] = {}
        self.kept: list[Standing] = []
        self.fails = False
        self.tasks: list[Coroutine[None, None, None]] = []
        self.presenter = PlanningPresenter(
            self.show,
            lambda: ("r1", self.marks),
            self.keep,
            start=self.tasks.append,
            sleep=lambda _: asyncio.sleep(0),
        )
        self.show.listen(self.presenter.heed)

    async def keep(self, standing: Standing) -> None:
        if self.fails:
            raise StoreFailed(say("Full."))
        self.kept.append(standing)
        await asyncio.sleep(0)

    def work(self) -> None:
        """Let all that was started come to its end."""

        async def whole() -> None:
            while self.tasks:
                await self.tasks.pop(0)

        asyncio.run(whole())


def test_nothing_is_kept_before_the_first_line() -> None:
    evening = Evening()
    evening.marks = {"a": (mark(5.0),)}
    evening.presenter.heed()
    evening.work()
    assert evening.kept == []
    evening.marks = {}
    evening.show.open(SHOW)
    evening.work()
    assert evening.kept == []


def test_the_first_line_has_the_plan_kept_and_another_line_makes_no_other_plan() -> None:
    evening = Evening()
    evening.show.open(SHOW)
    evening.work()
    evening.marks = {"a": (mark(5.0), mark(7.0)), "b": (mark(6.0, Outcome.REJECTED),)}
    for _ in range(3):
        evening.presenter.heed()
    evening.work()
    (kept,) = evening.kept
    assert (kept.run, kept.show, kept.title, kept.begun_at) == ("r1", "s1", "Gala", 5.0)
    assert (kept.said, kept.is_locked, kept.sheet) == (frozenset("a"), False, SHOW.sheets[0])
    evening.marks = {**evening.marks, "b": (mark(6.5),)}
    evening.presenter.heed()
    evening.work()
    assert len(evening.kept) == 1


def test_each_change_of_the_show_has_it_kept_again() -> None:
    evening = Evening()
    evening.show.open(SHOW)
    evening.marks = {"a": (mark(5.0),)}
    evening.show.lock(is_on=True)
    evening.work()
    evening.show.set_value("city", "Graz")
    evening.work()
    assert [standing.is_locked for standing in evening.kept] == [True, True]
    assert evening.kept[1].phrases.values == {"city": "Graz"}


def test_what_cannot_be_kept_is_tried_again_with_the_next_change() -> None:
    evening = Evening()
    evening.show.open(SHOW)
    evening.marks = {"a": (mark(5.0),)}
    evening.fails = True
    evening.presenter.heed()
    evening.work()
    evening.fails = False
    evening.presenter.heed()
    evening.work()
    assert len(evening.kept) == 1
