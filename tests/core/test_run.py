from __future__ import annotations

import pytest

from bithuman_panel.core.choice import Choice, send_sentence
from bithuman_panel.core.cue import Cue
from bithuman_panel.core.marks import Mark
from bithuman_panel.core.models import Agent, Mode
from bithuman_panel.core.run import AtHand, Does, PrimeState, Standby, Wait, Waiting
from tests.core.entries import entry_of

CUE = Cue("c1", text="Hello.")
LOBBY, ALL = Choice(Agent("A1"), "lobby"), Choice(Agent("A1"))


def waiting(why: Wait) -> Waiting:
    return Waiting(CUE, why, "Hello.", 2.0, 4.0)


def standby(choice: Choice | None = LOBBY, **more: object) -> Standby:
    told = send_sentence(Mode.SPEAK, choice)
    # Whatever fields the test names.
    return Standby(CUE, 1, 2, "Hello.", choice, told, told, is_open=True, **more)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("given", "wants_hold"),
    [
        (standby(), False),
        (standby(None), False),
        (standby(ALL), True),
        (standby(said=Mark(entry_of())), True),
        (standby(does=Does.NEXT), False),
        (standby(does=Does.PRIME, prime_state=PrimeState.NEEDED), False),
        (standby(does=Does.PRIME, prime_state=PrimeState.NEEDED, said=Mark(entry_of())), False),
        (standby(does=Does.PRIME, prime_state=PrimeState.UNKNOWN), True),
        (standby(ALL, does=Does.PRIME, prime_state=PrimeState.NEEDED), True),
        (standby(waiting=waiting(Wait.PRE_WAIT)), True),
        (standby(waiting=waiting(Wait.NEXT)), True),
        (standby(waiting=waiting(Wait.FOLLOW)), False),
    ],
)
def test_what_needs_a_second_thought_wants_a_hold(given: Standby, wants_hold: bool) -> None:
    assert given.wants_hold is wants_hold


def test_a_line_at_hand_wants_a_hold_only_to_all_rooms() -> None:
    told = send_sentence(Mode.SPEAK, ALL)
    assert AtHand(Mode.SPEAK, "Um.", told, told, is_open=True, is_broadcast=True).wants_hold
    assert not AtHand(Mode.SPEAK, "Um.", told, told, is_open=True).wants_hold
