from __future__ import annotations

import asyncio

import pytest

from bithuman_panel.core.errors import FailureKind
from bithuman_panel.presenters.account import REFRESH_S, AccountPresenter, credits_sentence
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


def test_an_answer_shows_the_connection_and_the_credits() -> None:
    strip = Strip()
    assert asyncio.run(AccountPresenter(strip, ScriptedReads(left=125.0)).refresh())
    assert strip.connections[-1] == "Connected"
    assert strip.credits == "Credits for about 12 min"


def test_an_answer_without_credits_shows_none() -> None:
    strip = Strip(credits="Credits for about 12 min")
    assert asyncio.run(AccountPresenter(strip, ScriptedReads(left=None)).refresh())
    assert strip.credits is None


@pytest.mark.parametrize(
    ("kind", "asks_again", "shown"),
    [
        (FailureKind.UNREACHABLE, True, "It is unreachable."),
        (FailureKind.SERVER_FAULT, True, "It is server-fault."),
        (FailureKind.BAD_SECRET, False, "It is bad-secret."),
        (FailureKind.MISSING_SECRET, False, "It is missing-secret."),
        (FailureKind.WRONG_ADDRESS, False, "Connected"),
    ],
)
def test_a_failure_is_shown_and_a_refused_key_is_not_tried_again(
    kind: FailureKind, asks_again: bool, shown: str
) -> None:
    strip = Strip(credits="Credits for about 12 min")
    presenter = AccountPresenter(strip, ScriptedReads(left=api_failed(kind)))
    assert asyncio.run(presenter.refresh()) is asks_again
    assert strip.connections[-1] == shown
    assert strip.credits == "Credits for about 12 min"


def test_the_watch_reads_once_a_minute_until_it_is_cancelled() -> None:
    strip, reads, naps = Strip(), ScriptedReads(left=5000.0), Naps(3)
    presenter = AccountPresenter(strip, reads, naps)
    with pytest.raises(asyncio.CancelledError):
        asyncio.run(presenter.watch())
    assert reads.asked == ["credits"] * 3
    assert naps.taken == [REFRESH_S] * 3


def test_the_strip_does_not_flicker_while_it_is_read_again() -> None:
    strip, naps = Strip(), Naps(3)
    with pytest.raises(asyncio.CancelledError):
        asyncio.run(AccountPresenter(strip, ScriptedReads(left=5000.0), naps).watch())
    assert strip.connections == ["Connecting …", "Connected", "Connected", "Connected"]


def test_the_watch_ends_with_a_refused_key() -> None:
    reads, naps = ScriptedReads(left=api_failed(FailureKind.BAD_SECRET)), Naps(9)
    asyncio.run(AccountPresenter(Strip(), reads, naps).watch())
    assert reads.asked == ["credits"]
    assert naps.taken == []


@pytest.mark.parametrize(
    ("left", "text"),
    [
        (-3.0, "No credits left"),
        (0.0, "No credits left"),
        (0.5, "Credits for less than a minute"),
        (9.99, "Credits for less than a minute"),
        (10.0, "Credits for about 1 min"),
        (599.0, "Credits for about 59 min"),
        (600.0, "Credits for about 1 h 0 min"),
        (12345.0, "Credits for about 20 h 34 min"),
    ],
)
def test_credits_are_told_as_show_time(left: float, text: str) -> None:
    assert str(credits_sentence(left)) == text
