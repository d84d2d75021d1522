from __future__ import annotations

from dataclasses import replace

import pytest

from bithuman_panel.core.delivery import Outcome, Verdict
from bithuman_panel.core.entry import Correction, Stage
from bithuman_panel.core.marks import Mark
from bithuman_panel.core.models import Mode, Target, line_of
from bithuman_panel.core.run import PrimeState, Wait
from bithuman_panel.core.running import (
    UNLOCKED,
    already_waits,
    follow_objection,
    prime_objection,
    said_before,
)
from bithuman_panel.core.wording import say
from tests.core.entries import done


def mark(outcome: Outcome = Outcome.DELIVERED, mode: Mode = Mode.SPEAK) -> Mark:
    entry = done(Verdict(outcome))
    return Mark(replace(entry, line=line_of(mode, "Hello.", Target("A1", "lobby"))))


def test_a_repeat_is_told_with_its_time_and_its_room() -> None:
    told = "Already said in Lobby at 14:03. Hold GO to say it again, or press Shift+F5."
    assert str(said_before(mark(), "Lobby", "14:03")) == told
    assert "told in Lobby at 14:03" in str(said_before(mark(mode=Mode.CONTEXT), "Lobby", "14:03"))
    assert "ALL rooms at 14:03" in str(said_before(mark(), "", "14:03"))
    assert "may have been said" in str(said_before(mark(Outcome.UNKNOWN), "Lobby", "14:03"))
    silent = mark(Outcome.UNKNOWN, Mode.CONTEXT)
    assert "Nobody can tell" in str(said_before(silent, "Lobby", "14:03"))


def test_what_is_on_its_way_is_not_told_as_said() -> None:
    flying = replace(mark().entry, stage=Stage.IN_FLIGHT, verdict=None)
    assert "may have been said" in str(said_before(Mark(flying), "Lobby", "14:03"))
    partly = said_before(mark(Outcome.PARTLY_DELIVERED), "", "14:03")
    assert "Already sent to ALL rooms" in str(partly)
    spoken = mark(Outcome.UNKNOWN).entry.corrected(Correction.SPOKEN, 1.0)
    assert "Already said in Lobby" in str(said_before(Mark(spoken), "Lobby", "14:03"))


def test_what_waits_says_how_long_and_whether_that_is_a_guess() -> None:
    assert "in 3 s" in str(already_waits(Wait.PRE_WAIT, 2.2))
    assert "in about 1 s" in str(already_waits(Wait.NEXT, 0.0))


@pytest.mark.parametrize(
    ("state", "is_confirmed", "is_allowed"),
    [
        (PrimeState.NONE, True, False),
        (PrimeState.NEEDED, False, True),
        (PrimeState.ON_ITS_WAY, True, False),
        (PrimeState.CONFIRMED, True, False),
        (PrimeState.FAILED, False, True),
        (PrimeState.UNKNOWN, False, False),
        (PrimeState.UNKNOWN, True, True),
    ],
)
def test_a_room_is_primed_once_and_again_only_where_it_failed(
    state: PrimeState, is_confirmed: bool, is_allowed: bool
) -> None:
    assert (prime_objection(state, is_confirmed=is_confirmed) is None) is is_allowed


@pytest.mark.parametrize(
    ("is_broadcast", "is_said", "state", "words"),
    [
        (True, False, PrimeState.NONE, "ALL rooms"),
        (False, True, PrimeState.NONE, "sent there before"),
        (False, False, PrimeState.NEEDED, "not confirmed"),
        (False, False, PrimeState.UNKNOWN, "not confirmed"),
    ],
)
def test_what_a_plain_press_would_not_let_go_does_not_follow(
    is_broadcast: bool, is_said: bool, state: PrimeState, words: str
) -> None:
    told = follow_objection(None, is_broadcast=is_broadcast, is_said=is_said, state=state)
    assert words in str(told)


@pytest.mark.parametrize("state", sorted(UNLOCKED))
def test_a_fresh_cue_of_one_room_follows(state: PrimeState) -> None:
    assert follow_objection(None, is_broadcast=False, is_said=False, state=state) is None


def test_what_is_in_the_way_is_told_of_a_cue_that_does_not_follow() -> None:
    told = follow_objection(
        say("Write something."), is_broadcast=True, is_said=True, state=PrimeState.NEEDED
    )
    assert str(told) == "The next cue does not follow by itself. Write something."
