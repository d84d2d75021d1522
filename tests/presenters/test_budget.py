from __future__ import annotations

import asyncio
from dataclasses import dataclass, field, replace

import pytest

from bithuman_panel.core.budget import Budget, BudgetState
from bithuman_panel.core.entry import Entry
from bithuman_panel.presenters.budget import BudgetPresenter, budget_sentence
from tests.core.entries import EXCHANGE, entry_of, throttled
from tests.presenters.fakes import HandClock
from tests.presenters.screens import BudgetScreen


def answered(remaining: str, reset: float | None = None) -> Entry:
    headers = [("x-ratelimit-remaining", remaining)]
    if reset is not None:
        headers.append(("X-RateLimit-Reset", f"{reset:.0f}"))
    return replace(entry_of(), exchange=replace(EXCHANGE, reply_headers=tuple(headers)))


@dataclass
class Counter:
    """A budget in the strip; to sleep moves its clock, and ``meanwhile`` happens in the naps."""

    strip: BudgetScreen = field(default_factory=BudgetScreen)
    clock: HandClock = field(default_factory=HandClock)
    meanwhile: list[Entry] = field(default_factory=list)
    starts: list[bool] = field(default_factory=list)

    def __post_init__(self) -> None:
        self.budget = Budget(self.clock.monotonic)
        self.presenter = BudgetPresenter(self.strip, self.budget, self.clock, self._sleep)

    async def _sleep(self, seconds: float) -> None:
        self.clock.at += seconds
        if self.meanwhile:
            self.starts.append(self.presenter.note(self.meanwhile.pop(0)))

    def count_down(self) -> None:
        asyncio.run(self.presenter.count_down())


@pytest.mark.parametrize(
    ("header", "shown"),
    [("29", "29 lines left this minute"), ("1", "One line left this minute"), ("soon", None)],
)
def test_the_budget_comes_from_the_rate_header(header: str, shown: str | None) -> None:
    counter = Counter()
    assert counter.presenter.note(answered(header)) is False
    assert counter.strip.said == [shown]


def test_an_answer_without_the_header_leaves_the_budget_as_it_was() -> None:
    counter = Counter()
    counter.presenter.note(answered("29"))
    counter.presenter.note(entry_of())
    counter.presenter.note(replace(entry_of(), exchange=EXCHANGE))
    assert set(counter.strip.said) == {"29 lines left this minute"}


def test_a_wait_is_counted_down_by_the_second_and_then_gone() -> None:
    counter = Counter()
    assert counter.presenter.note(throttled(3)) is True
    counter.count_down()
    assert counter.strip.said == [
        "No lines for 3 s",
        "No lines for 2 s",
        "No lines for 1 s",
        None,
    ]


def test_the_moment_of_reset_is_taken_by_the_wall_clock() -> None:
    counter = Counter()
    assert counter.presenter.note(answered("0", counter.clock.now() + 2)) is True
    assert counter.strip.said == ["No lines for 2 s"]


def test_only_one_countdown_runs_and_it_takes_a_longer_wait_along() -> None:
    counter = Counter(meanwhile=[throttled(2)])
    counter.presenter.note(throttled(2))
    counter.count_down()
    assert counter.starts == [False], "one runs already"
    assert counter.strip.said[-3:] == ["No lines for 2 s", "No lines for 1 s", None]
    assert counter.presenter.note(throttled(2)) is True, "the next wait is counted anew"


def test_a_countdown_that_is_cancelled_can_begin_again() -> None:
    async def cancelled(_: float) -> None:
        raise asyncio.CancelledError

    counter = Counter()
    presenter = BudgetPresenter(counter.strip, counter.budget, counter.clock, cancelled)
    assert presenter.note(throttled(3)) is True
    with pytest.raises(asyncio.CancelledError):
        asyncio.run(presenter.count_down())
    assert presenter.note(throttled(3)) is True


def test_without_a_wait_there_is_nothing_to_count() -> None:
    counter = Counter()
    counter.count_down()
    assert counter.strip.said == []


@pytest.mark.parametrize(
    ("state", "words"),
    [
        (BudgetState(None, 0, 0.0), None),
        (BudgetState(None, 1, 0.0), None),
        (BudgetState(None, 2, 0.0), "2 lines sent this minute"),
        (BudgetState(0, 2, 0.0), "0 lines left this minute"),
        (BudgetState(1, 2, 0.0), "One line left this minute"),
        (BudgetState(59, 2, 0.0), "59 lines left this minute"),
        (BudgetState(59, 2, 0.1), "No lines for 1 s"),
        (BudgetState(None, 0, 7.5), "No lines for 8 s"),
    ],
)
def test_the_budget_in_words(state: BudgetState, words: str | None) -> None:
    sentence = budget_sentence(state)
    assert (None if sentence is None else str(sentence)) == words
