"""What the history is narrowed to, and what is kept of it under a name."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import datetime

import pytest

from bithuman_panel.core.errors import StoreFailed, Superseded
from bithuman_panel.core.models import Mode
from bithuman_panel.core.query import Choices, Played, Query
from bithuman_panel.core.saved_filters import MOST_FILTERS, Days, SavedFilter
from bithuman_panel.core.secret import Redactor, Secret
from bithuman_panel.core.wording import Sentence, say
from bithuman_panel.presenters.filters import FiltersPresenter
from tests.presenters.historical import ONLY_REJECTED, REJECTED, opened, settled

BROKEN = StoreFailed(say("The history cannot be read. Check the disk."))
CHOICES = Choices(("A1",), (("A1", "lobby"),), ("default",), (Played("r1", "Gala", 1.0, 40),))
NOW = datetime(2026, 11, 28, 14, 30)
SECRET = "filters-secret-0123456789-0123456789-0123456789"


@dataclass
class FiltersScreen:
    """The card as it looks now."""

    choices: Choices = field(default_factory=Choices)
    query: Query = field(default_factory=Query)
    days: Days | None = None
    saved: tuple[str, ...] = ()
    current: str | None = None
    title: str | None = None
    refusals: list[str] = field(default_factory=list)
    times: int = 0

    def come(self) -> None:
        self.times += 1

    def show_choices(self, choices: Choices) -> None:
        self.choices = choices

    def show_filters(self, query: Query, days: Days | None) -> None:
        self.query, self.days = query, days

    def show_saved(self, names: tuple[str, ...], current: str | None) -> None:
        self.saved, self.current = names, current

    def name_show(self, title: str | None) -> None:
        self.title = title

    def refuse(self, sentence: Sentence) -> None:
        self.refusals.append(str(sentence))


@dataclass
class FiltersInHand:
    """What is remembered of filters."""

    kept: tuple[SavedFilter, ...] = ()

    def filters(self) -> tuple[SavedFilter, ...]:
        return self.kept

    def keep_filters(self, filters: tuple[SavedFilter, ...]) -> None:
        self.kept = filters


@dataclass
class ScriptedChoices:
    """A history that knows what was played where; ``meanwhile`` is done before it answers."""

    failure: Exception | None = None
    meanwhile: Callable[[], object] | None = None

    async def choices(self) -> Choices:
        if self.meanwhile:
            self.meanwhile()
        if self.failure:
            raise self.failure
        return CHOICES


class Card:
    """The filters of a small history."""

    def __init__(self) -> None:
        self.desk = opened(settled(1, REJECTED), settled(2))
        self.desk.clock.at += NOW.timestamp() - self.desk.clock.now()
        self.screen, self.memory = FiltersScreen(), FiltersInHand()
        self.choosing = ScriptedChoices()
        self.filters = FiltersPresenter(
            self.screen,
            self.choosing,
            self.memory,
            self.desk.history,
            self.desk.clock,
            Redactor([Secret(SECRET)]),
            self.desk.loop.start,
        )
        self.filters.open()

    def shown(self) -> FiltersScreen:
        """Return the card as it looks now."""
        return self.screen

    @property
    def query(self) -> Query:
        return self.desk.history.query


def test_it_shows_what_there_is_to_choose_from() -> None:
    card = Card()
    assert card.screen.choices == CHOICES
    assert card.screen.times == 1


def test_a_filter_that_is_chosen_before_there_are_choices_stays_chosen() -> None:
    card = Card()
    card.filters.save("Mine")
    card.choosing.meanwhile = lambda: card.filters.use("Mine")
    card.filters.open()
    assert card.screen.current == "Mine"


@pytest.mark.parametrize(("failure", "told"), [(BROKEN, [str(BROKEN)]), (Superseded(), [])])
def test_what_cannot_be_read_is_told(failure: Exception, told: list[str]) -> None:
    card = Card()
    card.choosing.failure = failure
    card.filters.open()
    assert card.shown().refusals == told


def test_each_choice_is_in_the_list_at_once_and_the_words_stay() -> None:
    card = Card()
    card.desk.search("line")
    card.filters.narrow(ONLY_REJECTED, None)
    assert card.desk.screen.ids == ["e1"]
    assert card.query == Query(words="line", outcomes=ONLY_REJECTED.outcomes)
    card.filters.clear()
    assert card.desk.screen.ids == ["e2", "e1"]
    assert card.query == card.screen.query == Query(words="line")


@pytest.mark.parametrize(
    ("days", "first", "last"),
    [
        (Days.TODAY, 28, 28),
        (Days.YESTERDAY, 27, 27),
        (Days.WEEK, 22, 28),
    ],
)
def test_days_are_those_of_the_operator(days: Days, first: int, last: int) -> None:
    card = Card()
    card.filters.narrow(Query(), days)
    assert card.query.since == datetime(2026, 11, first).timestamp()
    assert card.query.until == datetime(2026, 11, last + 1).timestamp()
    card.filters.open()
    assert card.shown().days is days
    card.desk.history.show_all()
    card.filters.open()
    assert (card.shown().days, card.query) == (None, Query())


def test_the_title_of_a_show_stands_beside_what_was_found() -> None:
    card = Card()
    card.filters.narrow(Query(run="r1"), None)
    assert card.shown().title == "Gala"
    card.filters.narrow(Query(run="r9"), None)
    assert card.shown().title is None
    card.filters.narrow(Query(), None)
    assert card.shown().title is None


def test_filters_are_kept_under_a_name_and_used_again() -> None:
    card = Card()
    card.desk.search("line")
    card.filters.narrow(ONLY_REJECTED, Days.TODAY)
    assert card.shown().current is None
    card.filters.save("Failed today")
    assert (card.shown().saved, card.shown().current) == (("Failed today",), "Failed today")
    was = card.query
    card.desk.history.show_all()
    card.desk.clock.at += 86_400
    card.filters.use("Failed today")
    assert card.query.words == "line"
    assert was.since
    assert card.query.since == was.since + 86_400, "of another day"
    assert (card.shown().days, card.shown().current) == (Days.TODAY, "Failed today")
    card.filters.use("gone")
    assert card.shown().current == "Failed today"


def test_one_name_is_one_filter_and_there_are_not_too_many() -> None:
    card = Card()
    card.filters.save("Mine")
    card.filters.narrow(Query(mode=Mode.SPEAK), None)
    card.filters.save(" Mine ")
    assert [each.query.mode for each in card.memory.kept] == [Mode.SPEAK]
    for number in range(MOST_FILTERS):
        card.filters.save(str(number))
    assert len(card.memory.kept) == MOST_FILTERS
    assert "Mine" not in card.screen.saved, "the oldest has made room"


def test_without_a_name_nothing_is_kept() -> None:
    card = Card()
    card.filters.save("  ")
    assert card.memory.kept == ()
    assert card.shown().refusals == ["Type a name for these filters first."]


def test_the_secret_is_no_name_and_no_word_of_what_is_kept() -> None:
    card = Card()
    card.filters.save("One")
    card.filters.save(f"Mine {SECRET}")
    card.filters.rename("One", SECRET)
    card.desk.search(f"line {SECRET}")
    card.filters.save("Two")
    assert card.memory.kept == (SavedFilter("One"),)
    assert len(card.shown().refusals) == 3
    assert set(card.shown().refusals) == {
        "That is the API secret. Enter it under Account, never here."
    }


def test_a_filter_is_renamed_and_deleted_and_what_is_shown_stays() -> None:
    card = Card()
    card.filters.narrow(ONLY_REJECTED, None)
    for name in ("One", "Two"):
        card.filters.save(name)
    card.filters.rename("One", "Three")
    assert (card.shown().saved, card.shown().current) == (("Three", "Two"), "Three")
    card.filters.rename("Three", "Two")
    assert card.shown().saved == ("Two",)
    for name, other in (("gone", "Four"), ("Two", " ")):
        card.filters.rename(name, other)
    assert card.shown().saved == ("Two",)
    assert len(card.screen.refusals) == 2
    card.filters.delete("Two")
    assert (card.shown().saved, card.shown().current) == ((), None)
    assert card.query == ONLY_REJECTED
