from __future__ import annotations

import pytest

from bithuman_panel.core.delivery import Outcome, Report, Verdict
from bithuman_panel.core.earcon import Earcon
from bithuman_panel.core.entry import Entry
from bithuman_panel.core.view import View
from bithuman_panel.presenters.sounds import SoundsPresenter
from tests.core.entries import AT, EXCHANGE, done, entry_of, in_flight
from tests.presenters.fakes import RecordingPlayer, ViewInHand
from tests.presenters.screens import SoundsScreen

UNKNOWN = done(Verdict(Outcome.UNKNOWN))


class Ear:
    """The presenter of the sounds with everything around it."""

    def __init__(self, *, is_on: bool) -> None:
        self.screen = SoundsScreen()
        self.player = RecordingPlayer()
        self.memory = ViewInHand(View(sounds=is_on))
        self.sounds = SoundsPresenter(self.screen, self.player, self.memory)


@pytest.mark.parametrize("outcome", list(Outcome))
def test_nothing_is_heard_until_somebody_asks_for_it(outcome: Outcome) -> None:
    assert not View().sounds
    ear = Ear(is_on=False)
    ear.sounds.hear(done(Verdict(outcome)))
    assert ear.player.heard == []


@pytest.mark.parametrize(
    ("outcome", "sound"),
    [
        (Outcome.DELIVERED, Earcon.DELIVERED),
        (Outcome.NOT_HEARD, Earcon.NOT_HEARD),
        (Outcome.UNKNOWN, Earcon.UNKNOWN),
    ],
)
def test_an_outcome_is_heard(outcome: Outcome, sound: Earcon) -> None:
    ear = Ear(is_on=True)
    ear.sounds.hear(done(Verdict(outcome)))
    assert ear.player.heard == [sound]


def test_a_line_that_other_rooms_heard_does_not_sound_delivered() -> None:
    ear = Ear(is_on=True)
    ear.sounds.hear(done(Verdict(Outcome.DELIVERED, 200, Report(2, ("lobby", "attic")))))
    assert ear.player.heard == [Earcon.UNKNOWN]


@pytest.mark.parametrize("entry", [entry_of(), in_flight(), entry_of().withdrawn()])
def test_what_has_no_outcome_is_not_heard(entry: Entry) -> None:
    ear = Ear(is_on=True)
    ear.sounds.hear(entry)
    assert ear.player.heard == []


def test_a_late_answer_is_heard_after_the_unknown() -> None:
    ear = Ear(is_on=True)
    ear.sounds.hear(UNKNOWN)
    ear.sounds.hear(UNKNOWN.answered_late(EXCHANGE, Verdict(Outcome.DELIVERED), AT))
    assert ear.player.heard == [Earcon.UNKNOWN, Earcon.DELIVERED]


def test_turning_them_on_lets_one_be_heard() -> None:
    ear = Ear(is_on=True)
    ear.sounds.turned(is_on=True)
    assert ear.player.heard == ["again", Earcon.DELIVERED]


def test_turning_them_off_is_silent_at_once() -> None:
    ear = Ear(is_on=True)
    ear.memory.keep_view(View(sounds=False))
    ear.sounds.turned(is_on=False)
    ear.sounds.hear(UNKNOWN)
    assert ear.player.heard == []


def test_each_sound_can_be_learnt_while_they_are_off() -> None:
    ear = Ear(is_on=False)
    ear.sounds.try_out(Earcon.UNKNOWN)
    assert ear.player.heard == ["again", Earcon.UNKNOWN]


def test_a_computer_that_plays_nothing_is_told_with_what_to_do() -> None:
    ear = Ear(is_on=True)
    ear.sounds.fall_silent()
    (problem,) = ear.screen.problems
    assert problem.startswith("No sound can be played on this computer.")
    assert problem.endswith("then turn the sounds off and on again.")
