"""Favourites come first in the operator's order; those of other accounts are left alone."""

from __future__ import annotations

from dataclasses import dataclass, field

from bithuman_panel.core.models import Agent
from bithuman_panel.core.wording import Sentence
from bithuman_panel.presenters.favourites import FavouritesPresenter

AVA, BEN, CLEO = Agent("A1", "Ava"), Agent("B2", "Ben"), Agent("C3", "Cleo")
ALL = (AVA, BEN, CLEO)


@dataclass
class FavouritesInHand:
    """What is remembered, and nothing of it on a disk."""

    kept: tuple[str, ...] = ()

    def favourites(self) -> tuple[str, ...]:
        return self.kept

    def keep_favourites(self, codes: tuple[str, ...]) -> None:
        self.kept = codes


@dataclass
class FavouritesScreen:
    """Which agents are marked, and what was said."""

    codes: tuple[str, ...] = ()
    told: list[str] = field(default_factory=list)

    def show_favourites(self, codes: tuple[str, ...]) -> None:
        self.codes = codes

    def show_state(self, sentence: Sentence | None) -> None:
        self.told.append(str(sentence))


@dataclass
class Fans:
    """A presenter with everything around it."""

    memory: FavouritesInHand = field(default_factory=FavouritesInHand)
    screen: FavouritesScreen = field(default_factory=FavouritesScreen)
    changes: int = 0

    def __post_init__(self) -> None:
        self.presenter = FavouritesPresenter(self.screen, self.memory)
        self.presenter.listen(self._on_change)

    def _on_change(self) -> None:
        self.changes += 1


def test_what_was_marked_before_is_marked_at_once() -> None:
    fans = Fans(FavouritesInHand(("C3", "A1")))
    assert fans.screen.codes == ("C3", "A1")
    assert fans.presenter.codes == ("C3", "A1")
    assert fans.changes == 0


def test_an_agent_becomes_the_last_favourite_and_no_favourite_again() -> None:
    fans = Fans(FavouritesInHand(("C3",)))
    fans.presenter.toggle(BEN)
    assert fans.memory.kept == fans.screen.codes == ("C3", "B2")
    fans.presenter.toggle(CLEO)
    assert list(fans.memory.kept) == ["B2"]
    assert fans.changes == 2
    assert fans.screen.told == []


def test_a_favourite_moves_by_steps_and_stays_at_the_ends() -> None:
    fans = Fans(FavouritesInHand(("A1", "B2", "C3")))
    fans.presenter.move(CLEO, -1, ALL)
    assert fans.memory.kept == ("A1", "C3", "B2")
    fans.presenter.move(CLEO, -1, ALL)
    fans.presenter.move(CLEO, -1, ALL)
    assert fans.memory.kept == ("C3", "A1", "B2")
    fans.presenter.move(CLEO, 1, ALL)
    assert fans.memory.kept == ("A1", "C3", "B2")


def test_favourites_of_another_account_keep_their_places() -> None:
    fans = Fans(FavouritesInHand(("A1", "X9", "B2", "Y8")))
    fans.presenter.move(BEN, -1, ALL)
    assert fans.memory.kept == ("B2", "X9", "A1", "Y8")


def test_without_an_agent_or_a_favourite_it_says_what_to_do() -> None:
    fans = Fans()
    fans.presenter.toggle(None)
    fans.presenter.move(None, 1, ALL)
    fans.presenter.move(AVA, 1, ALL)
    assert fans.memory.kept == ()
    assert fans.screen.told == [
        "Choose an agent first. Then mark it as a favourite.",
        "Only a favourite can be moved. Mark the agent as one.",
        "Only a favourite can be moved. Mark the agent as one.",
    ]
