"""The log in the window, and more of it for an hour."""

from __future__ import annotations

import asyncio

import pytest

from bithuman_panel.core.errors import StoreFailed
from bithuman_panel.core.logbook import LOUD_S, Level, LogRecord
from bithuman_panel.core.wording import Sentence, say
from bithuman_panel.presenters.log import LOOK_S, LogPresenter

RECORD = LogRecord("", Level.INFO, "", "Opened")


class Views:
    def __init__(self) -> None:
        self.records: list[tuple[LogRecord, ...]] = []
        self.troubles: list[str] = []
        self.minutes: list[int | None] = []

    def show_records(self, records: tuple[LogRecord, ...]) -> None:
        self.records.append(records)

    def show_log_trouble(self, told: Sentence) -> None:
        self.troubles.append(str(told))

    def show_more(self, minutes: int | None) -> None:
        self.minutes.append(minutes)


class Log:
    def __init__(self) -> None:
        self.fault: StoreFailed | None = None
        self.is_on: list[bool] = []

    async def newest(self) -> tuple[LogRecord, ...]:
        if self.fault:
            raise self.fault
        return (RECORD,)

    def write_more(self, *, is_on: bool) -> None:
        self.is_on.append(is_on)


class Clock:
    """Steady time that passes while somebody sleeps."""

    def __init__(self) -> None:
        self.now = 1000.0
        self.slept: list[float] = []
        self.is_stopped = False

    def monotonic(self) -> float:
        return self.now

    async def sleep(self, seconds: float) -> None:
        self.slept.append(seconds)
        if self.is_stopped:
            await asyncio.Event().wait()
        self.now += seconds
        await asyncio.sleep(0)


@pytest.fixture
def views() -> Views:
    return Views()


@pytest.fixture
def log() -> Log:
    return Log()


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def presenter(views: Views, log: Log, clock: Clock) -> LogPresenter:
    return LogPresenter(lambda: views, views, log, clock.monotonic, clock.sleep)


def test_the_newest_records_are_shown(presenter: LogPresenter, views: Views, log: Log) -> None:
    asyncio.run(presenter.read())
    assert views.records == [(RECORD,)]
    log.fault = StoreFailed(say("The log cannot be read."))
    asyncio.run(presenter.read())
    assert views.troubles == ["The log cannot be read."]


def test_more_is_written_for_an_hour_and_then_no_more(
    presenter: LogPresenter, views: Views, log: Log, clock: Clock
) -> None:
    asyncio.run(presenter.write_more())
    assert log.is_on == [True, False]
    assert (views.minutes[0], views.minutes[-2:]) == (60, [1, None])
    assert clock.now == 1000.0 + LOUD_S
    assert max(clock.slept) == LOOK_S
    assert not presenter.is_loud


def test_a_computer_that_slept_finds_the_hour_over(
    presenter: LogPresenter, log: Log, clock: Clock
) -> None:
    async def scenario() -> None:
        task = asyncio.ensure_future(presenter.write_more())
        await asyncio.sleep(0)
        assert presenter.is_loud
        clock.now += LOUD_S
        await task

    asyncio.run(scenario())
    assert log.is_on == [True, False]
    assert len(clock.slept) == 1


def test_it_is_ended_by_hand(presenter: LogPresenter, views: Views, log: Log) -> None:
    async def scenario() -> None:
        task = asyncio.ensure_future(presenter.write_more())
        await asyncio.sleep(0)
        presenter.write_as_usual()
        presenter.write_as_usual()
        assert views.minutes[-1] is None
        await task

    asyncio.run(scenario())
    assert log.is_on == [True, False]


def test_asked_for_again_it_is_an_hour_from_then_on(
    presenter: LogPresenter, views: Views, clock: Clock, log: Log
) -> None:
    async def scenario() -> None:
        task = asyncio.ensure_future(presenter.write_more())
        await asyncio.sleep(0)
        clock.now += 1800
        await presenter.write_more()
        assert views.minutes[-1] == 60
        await task

    asyncio.run(scenario())
    assert log.is_on == [True, False]
    assert clock.now >= 1000 + 1800 + LOUD_S


def test_a_panel_that_closes_ends_it(presenter: LogPresenter, log: Log, clock: Clock) -> None:
    async def scenario() -> None:
        clock.is_stopped = True
        task = asyncio.ensure_future(presenter.write_more())
        await asyncio.sleep(0)
        task.cancel()
        await asyncio.gather(task, return_exceptions=True)

    asyncio.run(scenario())
    assert log.is_on == [True, False]
