from __future__ import annotations

import asyncio

import pytest

from bithuman_panel.core.activity import Activity
from bithuman_panel.core.errors import FailureKind
from bithuman_panel.core.showtime import USUAL_RATE, Running, ShowTime
from bithuman_panel.presenters.account import REFRESH_S, AccountPresenter
from tests.presenters.fakes import ScriptedReads, api_failed
from tests.presenters.screens import Strip


class Naps:
    """A sleep that takes no time and ends the watch after some naps."""

    def __init__(self, most: int) -> None:
        self.taken: list[float] = []
        self._most = most

    async def __call__(self, seconds: float) -> None:
        self.taken.append(seconds)
        if len(self.taken) == self._most:
            raise asyncio.CancelledError


def test_an_answer_shows_the_credits() -> None:
    strip = Strip()
    assert asyncio.run(AccountPresenter(strip, ScriptedReads(left=125.0)).refresh())
    assert strip.credits == "Credits for about 12 min (estimate)"


def test_an_answer_without_credits_shows_none() -> None:
    strip = Strip(credits="Credits for about 12 min")
    assert asyncio.run(AccountPresenter(strip, ScriptedReads(left=None)).refresh())
    assert strip.credits is None


@pytest.mark.parametrize(
    ("kind", "asks_again"),
    [
        (FailureKind.UNREACHABLE, True),
        (FailureKind.SERVER_FAULT, True),
        (FailureKind.BAD_SECRET, False),
        (FailureKind.MISSING_SECRET, False),
        (FailureKind.WRONG_ADDRESS, False),
    ],
)
def test_a_failure_leaves_what_is_known_and_a_refused_key_is_not_tried_again(
    kind: FailureKind, asks_again: bool
) -> None:
    strip = Strip(credits="Credits for about 12 min")
    presenter = AccountPresenter(strip, ScriptedReads(left=api_failed(kind)))
    assert asyncio.run(presenter.refresh()) is asks_again
    assert strip.credits == "Credits for about 12 min"


def test_the_watch_reads_once_a_minute_until_it_is_cancelled() -> None:
    strip, reads, naps = Strip(), ScriptedReads(left=5000.0), Naps(3)
    presenter = AccountPresenter(strip, reads, naps)
    with pytest.raises(asyncio.CancelledError):
        asyncio.run(presenter.watch())
    assert reads.asked == ["credits"] * 3
    assert naps.taken == [REFRESH_S] * 3


def test_the_watch_ends_with_a_refused_key() -> None:
    reads, naps = ScriptedReads(left=api_failed(FailureKind.BAD_SECRET)), Naps(9)
    asyncio.run(AccountPresenter(Strip(), reads, naps).watch())
    assert reads.asked == ["credits"]
    assert naps.taken == []


def read(presenter: AccountPresenter) -> None:
    assert asyncio.run(presenter.refresh())


def test_what_is_live_says_how_fast_credits_run() -> None:
    strip = Strip()
    presenter = AccountPresenter(strip, ScriptedReads(left=1200.0))
    read(presenter)
    assert strip.credits == "Credits for about 2 h 0 min (estimate)"
    presenter.take_activity(Activity(burn_rate=20.0))
    assert strip.credits == "Credits for about 1 h 0 min at this rate"
    presenter.take_activity(Activity(burn_rate=0.0))
    assert strip.credits == "Credits do not run now"
    presenter.take_activity(None)
    assert strip.credits == "Credits for about 2 h 0 min (estimate)"


def test_whoever_listens_is_told_of_each_change() -> None:
    presenter = AccountPresenter(Strip(), ScriptedReads(left=1200.0))
    seen: list[ShowTime | None] = []
    presenter.listen(lambda: seen.append(presenter.now))
    presenter.take_activity(None)
    read(presenter)
    assert seen == [None, ShowTime(1200.0, USUAL_RATE, Running.ASSUMED)]


def test_low_credits_are_an_alarm_that_is_told_once() -> None:
    strip, reads = Strip(), ScriptedReads(left=400.0)
    presenter = AccountPresenter(strip, reads)
    read(presenter)
    shown = [strip.is_low]
    for left in (290.0, 280.0):
        reads.left = left
        read(presenter)
        shown.append(strip.is_low)
    # Fewer people: the same credits last longer for a while.
    for rate in (2.0, 20.0):
        presenter.take_activity(Activity(burn_rate=rate))
        shown.append(strip.is_low)
    assert shown == [False, True, True, False, True]
    assert strip.told == ["Credits run low: about 29 min at this rate. Open Account to buy some."]


def test_credits_that_run_low_again_are_told_again() -> None:
    strip, reads = Strip(), ScriptedReads()
    presenter = AccountPresenter(strip, reads)
    for left in (100.0, 5000.0, 90.0):
        reads.left = left
        read(presenter)
    assert len(strip.told) == 2
