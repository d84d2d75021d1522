"""The bars beside the targets: whose time runs where, in words that call it an estimate."""

from __future__ import annotations

from dataclasses import dataclass, field

import pytest

from bithuman_panel.core.choice import Choice
from bithuman_panel.core.delivery import Outcome, Verdict
from bithuman_panel.core.entry import Entry
from bithuman_panel.core.exchange import Exchange
from bithuman_panel.core.models import Agent, Mode, Target, line_of
from bithuman_panel.core.pseudonyms import Pseudonyms
from bithuman_panel.presenters.talking import Speaking, TalkingPresenter
from tests.presenters.desk import HALL, LOBBY
from tests.presenters.fakes import HandClock
from tests.presenters.screens import TalkingScreen


@dataclass
class Room:
    """Two bars, one beside the chosen target and one beside the cue on standby."""

    clock: HandClock = field(default_factory=HandClock)
    targets: TalkingScreen = field(default_factory=TalkingScreen)
    standby: TalkingScreen = field(default_factory=TalkingScreen)

    def __post_init__(self) -> None:
        self.presenter = TalkingPresenter(
            self.clock, lambda text, agent: len(text) + len(agent or ""), Pseudonyms()
        )

    def speak(self, text: str, target: Target, outcome: Outcome = Outcome.DELIVERED) -> None:
        entry = Entry(text, line_of(Mode.SPEAK, text, target), "show", 1.0)
        self.presenter.change(entry)
        self.presenter.change(
            entry.done(Exchange("POST", "https://api.example"), Verdict(outcome, 200))
        )


def test_it_shrinks_beside_its_target_alone() -> None:
    room = Room()
    room.presenter.show_at(room.targets, LOBBY)
    room.presenter.show_at(room.standby, HALL)
    room.speak("x" * 8, LOBBY.target)
    speaking = room.targets.speaking
    assert speaking
    assert (speaking.left_s, speaking.whole_s) == (10.0, 10.0)
    assert str(speaking.told) == "Ava is speaking, about 10 s left (estimate)"
    assert str(speaking.brief) == "Still speaking: about 10 s left (estimate)"
    assert room.standby.speaking is None
    room.clock.at += 2.5
    room.presenter.tick()
    assert room.targets.speaking
    assert str(room.targets.speaking.told) == "Ava is speaking, about 8 s left (estimate)"
    room.clock.at += 7.5
    room.presenter.tick()
    assert room.targets.speaking is None


def test_a_bar_follows_its_target() -> None:
    room, left = Room(), []
    room.presenter.show_at(room.targets, LOBBY)
    room.speak("x" * 8, LOBBY.target)
    for choice in (HALL, None, LOBBY):
        room.presenter.show_at(room.targets, choice)
        left.append(room.targets.speaking.left_s if room.targets.speaking else None)
    assert left == [None, None, 10.0]
    room.presenter.close()
    room.presenter.tick()
    assert room.targets.speaking is None


def test_what_is_no_news_shows_nothing_anew() -> None:
    room = Room()
    room.presenter.show_at(room.targets, LOBBY)
    told = room.targets.told
    entry = Entry("e", line_of(Mode.CONTEXT, "x", LOBBY.target), "show", 1.0)
    room.presenter.change(entry)
    assert room.targets.told == told


@pytest.mark.parametrize(("outcome", "left"), [(Outcome.UNKNOWN, 10.0), (Outcome.REJECTED, 0.0)])
def test_the_guard_is_told_how_long_to_wait(outcome: Outcome, left: float) -> None:
    room = Room()
    room.speak("x" * 8, LOBBY.target, outcome)
    assert room.presenter.left(LOBBY.target) == left
    assert room.presenter.left(HALL.target) == 0.0


def test_behind_the_shield_it_has_the_other_name() -> None:
    room = Room()
    room.presenter.show_at(room.targets, Choice(Agent("A1", "Room of A1"), "lobby"))
    room.speak("x" * 8, LOBBY.target)
    assert isinstance(room.targets.speaking, Speaking)
    assert str(room.targets.speaking.covered) == "#1 is speaking, about 10 s left (estimate)"


def test_of_several_rooms_it_shows_the_one_that_is_silent_last() -> None:
    room = Room()
    both = Choice(Agent("A1", "Ava"), "lobby", also=("hall",))
    room.presenter.show_at(room.targets, both)
    room.speak("x" * 2, LOBBY.target)
    room.speak("x" * 8, HALL.target)
    speaking = room.targets.speaking
    assert speaking is not None
    assert speaking.left_s == 10.0
