"""A line that was heard is not forgotten because the same one, sent once more, was not."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from bithuman_panel.core.delivery import Outcome
from bithuman_panel.core.gate import MOST_REMEMBERED, Gate, Press
from bithuman_panel.core.models import Line, Mode, Target, line_of

DOORS = line_of(Mode.SPEAK, "Doors open.", Target("A12345678", "lobby"))
OTHER = line_of(Mode.SPEAK, "And now.", Target("A12345678", "lobby"))


class Hand:
    """A hand that presses once a minute, and a window that lets go what the gate lets by."""

    def __init__(self) -> None:
        self.gate = Gate()
        self.at = 0.0

    def sends(self, line: Line = DOORS) -> bool:
        """Press once, and return whether the line went."""
        self.at += 60
        if self.gate.ask(Press(line, self.at)):
            return False
        self.gate.passed(line)
        return True

    def insists(self, line: Line = DOORS) -> bool:
        """Press, and press again where the gate asks."""
        return not self.sends(line) and self.sends(line)


UNHEARD: list[Callable[[Gate], None]] = [
    lambda gate: gate.unheard(DOORS),
    lambda gate: gate.settled(DOORS, Outcome.NOT_HEARD),
]


@pytest.mark.parametrize("is_first_over", [True, False])
@pytest.mark.parametrize("unheard", UNHEARD, ids=["withdrawn", "not heard"])
def test_the_first_of_two_was_heard(
    unheard: Callable[[Gate], None], *, is_first_over: bool
) -> None:
    hand = Hand()
    assert hand.sends()
    if is_first_over:
        hand.gate.settled(DOORS, Outcome.DELIVERED)
    assert hand.insists()
    unheard(hand.gate)
    assert not hand.sends(), "it was asked before it is said a second time"


@pytest.mark.parametrize("unheard", UNHEARD, ids=["withdrawn", "not heard"])
def test_of_what_nobody_heard_either_time_nothing_is_asked(
    unheard: Callable[[Gate], None],
) -> None:
    hand = Hand()
    assert hand.sends()
    assert hand.insists()
    unheard(hand.gate)
    unheard(hand.gate)
    assert hand.sends()


def test_what_went_before_another_line_counts_while_it_is_on_its_way() -> None:
    hand = Hand()
    assert hand.sends()
    assert hand.sends(OTHER)
    assert hand.sends()
    hand.gate.settled(DOORS, Outcome.NOT_HEARD)
    assert not hand.sends(), "the second one is on its way"
    hand.gate.settled(DOORS, Outcome.NOT_HEARD)
    assert hand.sends()


def test_what_was_heard_before_another_line_is_no_exact_repeat() -> None:
    hand = Hand()
    assert hand.sends()
    hand.gate.settled(DOORS, Outcome.DELIVERED)
    assert hand.sends(OTHER)
    hand.gate.settled(DOORS, Outcome.DELIVERED)
    assert hand.sends()
    hand.gate.unheard(DOORS)
    assert hand.sends()


def test_what_is_forgotten_as_the_oldest_is_forgotten_whole() -> None:
    hand = Hand()
    hand.gate.passed(DOORS)
    hand.gate.settled(DOORS, Outcome.DELIVERED)
    for number in range(MOST_REMEMBERED):
        hand.gate.passed(line_of(Mode.SPEAK, f"Line {number}.", DOORS.target))
    assert hand.sends()
    hand.gate.unheard(DOORS)
    assert hand.sends()
