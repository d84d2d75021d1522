"""Naming a room: asked by a hand, looked over, kept, and shown at once."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

import pytest

from bithuman_panel.core.nicknames import Nicknames
from bithuman_panel.core.secret import Redactor, Secret
from bithuman_panel.core.wording import Sentence
from bithuman_panel.presenters.nicknames import NicknamesPresenter
from tests.presenters.column import HALL, LOBBY, Column, column

CANARY = "bh-canary-0123456789"


@dataclass
class NamesInHand:
    """The names that are remembered, and nothing of them on a disk."""

    kept: dict[tuple[str, str], str] = field(default_factory=dict)

    def nicknames(self) -> Mapping[tuple[str, str], str]:
        return self.kept

    def keep_nickname(self, agent: str, room: str, name: str) -> None:
        self.kept[agent, room] = name


@dataclass
class CardScreen:
    """The card as it looks now; ``asked`` None: it is not there."""

    asked: tuple[str, str, str] | None = None
    refusal: str = ""
    lefts: int = 0

    def ask(self, agent: str, room: str, name: str) -> None:
        self.asked = (agent, room, name)

    def refuse(self, sentence: Sentence) -> None:
        self.refusal = str(sentence)

    def leave(self) -> None:
        self.asked, self.lefts = None, self.lefts + 1


@dataclass
class Naming:
    """A presenter with everything around it."""

    memory: NamesInHand = field(default_factory=NamesInHand)
    card: CardScreen = field(default_factory=CardScreen)
    names: Nicknames = field(default_factory=Nicknames)
    refused: list[str] = field(default_factory=list)
    changes: int = 0
    is_shielded: bool = False

    def __post_init__(self) -> None:
        self.presenter = NicknamesPresenter(
            lambda: self.card,
            self.names,
            self.memory,
            Redactor([Secret(CANARY)]),
            is_shielded=lambda: self.is_shielded,
            refuse=lambda told: self.refused.append(str(told)),
            on_change=self._on_change,
        )

    def _on_change(self) -> None:
        self.changes += 1


def test_a_name_is_kept_and_shown_at_once() -> None:
    naming = Naming()
    naming.presenter.ask("A1", "r1")
    assert naming.card.asked == ("A1", "r1", "")
    naming.presenter.give("A1", "r1", "  The lobby ")
    assert naming.names.title("A1", "r1") == "The lobby"
    assert naming.memory.kept == {("A1", "r1"): "The lobby"}
    assert naming.changes == 1
    assert naming.card.lefts == 1
    naming.presenter.ask("A1", "r1")
    assert naming.card.asked == ("A1", "r1", "The lobby")


def test_an_empty_name_takes_it_away() -> None:
    naming = Naming(NamesInHand({("A1", "r1"): "Lobby"}))
    naming.presenter.open()
    assert naming.names.title("A1", "r1") == "Lobby"
    naming.presenter.give("A1", "r1", " ")
    assert naming.names.title("A1", "r1") is None
    assert naming.memory.kept == {("A1", "r1"): ""}


@pytest.mark.parametrize(
    ("text", "word"), [(f"my {CANARY}", "That is the API secret"), ("x" * 31, "Make it shorter")]
)
def test_what_cannot_be_a_name_stays_in_the_card(text: str, word: str) -> None:
    naming = Naming()
    naming.presenter.ask("A1", "r1")
    naming.presenter.give("A1", "r1", text)
    assert word in naming.card.refusal
    assert CANARY not in naming.card.refusal
    assert naming.card.asked is not None
    assert (naming.memory.kept, naming.changes) == ({}, 0)


def test_behind_the_shield_nothing_is_asked() -> None:
    naming = Naming(is_shielded=True)
    naming.presenter.ask("A1", "r1")
    assert naming.card.asked is None
    assert "The shield is up" in naming.refused[0]


def named() -> Column:
    made = column(LOBBY, HALL)
    made.nicknames.keep("A1", "lobby", "Foyer")
    made.nicknames.keep("A1", "hall", "Great hall")
    made.targets.aim.retell()
    return made


def test_the_choice_is_called_so_wherever_it_is_shown() -> None:
    made = named()
    choice, _ = made.aims[-1]
    assert choice is not None
    assert choice.room_title == "Foyer"
    cue, _ = made.targets.choice_of(choice.target)
    assert cue.room_title == "Foyer"
    made.targets.aim.tick_room("hall")
    made.reads.live["A1"] = (LOBBY,)
    made.list_again()
    assert made.screen.alarm_text == "Great hall has closed. Untick it before you send."


def test_a_name_is_told_from_the_id_of_a_room_that_comes() -> None:
    made = named()
    made.nicknames.keep("A1", "lobby", "roof")
    made.reads.live["A1"] = (LOBBY, HALL, type(HALL)("roof"))
    made.list_again()
    choice, _ = made.aims[-1]
    assert choice is not None
    assert choice.room_title == "roof (…lobby)"


def test_without_an_agent_there_is_nothing_to_call() -> None:
    made = Column()
    made.targets.aim.retell()
    assert made.aims == [(None, True)]
