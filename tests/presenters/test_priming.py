"""Prime: a context that must be confirmed before its line may go."""

from __future__ import annotations

from dataclasses import replace

import pytest

from bithuman_panel.core.delivery import Outcome
from bithuman_panel.core.models import Mode, Part
from bithuman_panel.core.run import Does, PrimeState
from bithuman_panel.presenters.outlet import Key
from tests.presenters.awaiting import (
    ONE,
    A,
    B,
    leads,
    played,
)
from tests.presenters.desk import ALL, HALL, LOBBY
from tests.presenters.run_desk import RunDesk

FAILED = sorted({*Outcome} - {Outcome.DELIVERED, Outcome.PARTLY_DELIVERED})


def primed(text: str = "She is a baker.") -> RunDesk:
    return played(replace(A, prime=text), B)


def test_the_first_go_primes_the_room_and_the_line_waits_for_the_proof() -> None:
    desk = primed()
    assert (desk.standby().does, desk.standby().prime_state) == (Does.PRIME, PrimeState.NEEDED)
    assert desk.standby().prime == "She is a baker."
    desk.loop.pass_s(60)
    assert desk.sent == []
    desk.go()
    prime = desk.entries[0].line
    assert (prime.mode, prime.text, prime.target) == (Mode.CONTEXT, "She is a baker.", ONE)
    assert prime.cue is not None
    assert prime.cue.part is Part.PRIME
    assert desk.on_standby == "c1"
    assert desk.standby().prime_state is PrimeState.ON_ITS_WAY
    desk.go()
    desk.hold_go()
    assert "on its way" in desk.refusal
    assert len(desk.sent) == 1
    desk.settle()
    assert (desk.standby().does, desk.standby().prime_state) == (Does.GO, PrimeState.CONFIRMED)
    assert len(desk.sent) == 1
    desk.go()
    assert desk.sent == ["She is a baker.", "Line 1."]
    assert "c1" in desk.sheet.marks


@pytest.mark.parametrize("outcome", sorted({*FAILED} - {Outcome.UNKNOWN}))
def test_a_room_that_was_not_primed_is_primed_again_by_the_next_press(outcome: Outcome) -> None:
    desk = primed()
    desk.go()
    desk.settle(outcome)
    assert (desk.standby().does, desk.standby().prime_state) == (Does.PRIME, PrimeState.FAILED)
    desk.go()
    assert desk.sent == ["She is a baker."] * 2


def test_a_room_of_which_nobody_knows_is_primed_again_by_a_held_press_alone() -> None:
    desk = primed()
    desk.go()
    desk.settle(Outcome.UNKNOWN)
    assert desk.standby().wants_hold
    desk.go()
    assert "Nobody can tell" in desk.refusal
    desk.hold_go()
    assert desk.sent == ["She is a baker."] * 2


def test_a_room_is_primed_ahead_and_once() -> None:
    desk = primed()
    desk.loop.pass_s(1)
    desk.run.prime(Key.PLAIN)
    desk.settle()
    desk.loop.pass_s(1)
    desk.run.prime(Key.PLAIN)
    assert "is confirmed" in desk.refusal
    assert desk.sent == ["She is a baker."]
    desk.run.step(1)
    desk.run.prime(Key.PLAIN)
    assert "needs no context" in desk.refusal


def test_a_prime_counts_for_its_room_and_its_words_alone() -> None:
    desk = primed("{{who}} is a baker.")
    desk.run.prime(Key.PLAIN)
    assert "who" in desk.refusal
    desk.show.set_value("who", "Ada")
    desk.go()
    desk.settle()
    assert desk.standby().prime_state is PrimeState.CONFIRMED
    desk.run.aim(HALL)
    assert desk.standby().prime_state is PrimeState.NEEDED
    desk.run.aim(LOBBY)
    desk.show.set_value("who", "Eve")
    assert desk.standby().prime_state is PrimeState.NEEDED
    desk.run.aim(None)
    assert desk.standby().prime_state is PrimeState.NEEDED


def test_the_gate_is_asked_for_a_prime_as_for_a_line() -> None:
    desk = primed()
    desk.run.aim(ALL)
    desk.go()
    assert "ALL rooms" in desk.refusal
    desk.run.aim(LOBBY)
    desk.queue.toggle_hold()
    desk.go()
    assert "On hold" in desk.refusal
    assert desk.sent == []


def test_a_prime_is_no_go_and_leads_nothing() -> None:
    desk = played(leads(replace(A, prime="Know.")), B)
    desk.go()
    desk.settle()
    assert desk.sheet.marks.get("c1", ()) == ()
    assert not desk.is_waiting()
    desk.go()
    assert desk.is_waiting()
