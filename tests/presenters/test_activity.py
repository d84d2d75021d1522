"""What is live of the account: how often it is read, and what each answer means."""

from __future__ import annotations

import asyncio
from dataclasses import dataclass, field

import pytest

from bithuman_panel.core.activity import Activity, RuntimeSession
from bithuman_panel.core.errors import FailureKind
from bithuman_panel.core.readbudget import Share
from bithuman_panel.presenters.activity import BEHIND_S, FRONT_S, ActivityPresenter
from tests.presenters.fakes import answer, api_failed

ONE = Activity(1, 10.0, 5.0, (RuntimeSession("s1", "A1", "lobby"),))
NONE = Activity(0, 0.0, 15.0)


@dataclass
class ScriptedActivity:
    """Answers one after the other, the last one again and again."""

    answers: list[Activity | Exception]
    refused: set[Share] = field(default_factory=set)
    asked: int = 0

    async def activity(self) -> Activity:
        self.asked += 1
        return answer(self.answers.pop(0) if len(self.answers) > 1 else self.answers[0])

    def allows(self, share: Share) -> bool:
        return share not in self.refused


@dataclass
class Watch:
    """A presenter whose naps end at once; after ``naps`` of them it is cancelled."""

    reads: ScriptedActivity
    front: bool = True
    slept: list[float] = field(default_factory=list)
    told: list[Activity | None] = field(default_factory=list)

    def __post_init__(self) -> None:
        self.presenter = ActivityPresenter(self.reads, lambda: self.front, self._nap)
        self.presenter.listen(lambda: self.told.append(self.presenter.activity))

    async def _nap(self, seconds: float) -> None:
        self.slept.append(seconds)
        if len(self.slept) == self.naps:
            raise asyncio.CancelledError

    def run(self, naps: int) -> None:
        self.naps = naps
        try:
            asyncio.run(self.presenter.watch())
        except asyncio.CancelledError:
            return
        assert not self.presenter.is_served


def test_who_listens_is_told_of_what_is_new() -> None:
    watch = Watch(ScriptedActivity([ONE, ONE, NONE]))
    watch.run(4)
    assert watch.told == [ONE, NONE]
    assert watch.reads.asked == 4


@pytest.mark.parametrize(
    ("front", "seconds", "share"), [(True, FRONT_S, Share.FRONT), (False, BEHIND_S, Share.BEHIND)]
)
def test_behind_other_windows_it_reads_less_often_and_leaves_more(
    front: bool, seconds: float, share: Share
) -> None:
    watch = Watch(ScriptedActivity([ONE]), front)
    watch.run(2)
    assert watch.slept == [seconds] * 2
    refused = Watch(ScriptedActivity([ONE], {share}), front)
    refused.run(2)
    assert refused.reads.asked == 0


@pytest.mark.parametrize(
    "kind", [FailureKind.WRONG_ADDRESS, FailureKind.FORBIDDEN, FailureKind.BAD_SECRET]
)
def test_where_it_is_not_to_be_had_it_ends_and_says_so(kind: FailureKind) -> None:
    watch = Watch(ScriptedActivity([ONE, api_failed(kind)]))
    watch.run(9)
    assert (watch.reads.asked, watch.told, watch.presenter.is_served) == (2, [ONE, None], False)


@pytest.mark.parametrize("kind", [FailureKind.SERVER_FAULT, FailureKind.UNREACHABLE])
def test_what_passes_is_tried_again_and_what_was_known_stays(kind: FailureKind) -> None:
    watch = Watch(ScriptedActivity([ONE, api_failed(kind), NONE]))
    watch.run(3)
    assert watch.told == [ONE, NONE]
