"""What a good operator does earns all points; to say a line twice earns none."""

from __future__ import annotations

import pytest

from bithuman_panel.core.delivery import Outcome
from bithuman_panel.core.drill import Drill
from bithuman_panel.core.exam import Deed, Did, Exam, Trial
from bithuman_panel.core.examining import FULL, Finding, earned, find, most, points


def pressed(at: float) -> Deed:
    return Deed(Did.PRESSED, at)


def sent(at: float, entry: str = "a", place: str = "lobby", text: str = "Hello.") -> Deed:
    return Deed(Did.SENT, at, entry, place, text)


def became(at: float, outcome: Outcome, entry: str = "a") -> Deed:
    return Deed(Did.BECAME, at, entry, outcome=outcome)


def word(did: Did, at: float, entry: str = "a") -> Deed:
    return Deed(did, at, entry)


def heard(place: str = "lobby", text: str = "Hello.") -> Deed:
    return Deed(Did.HEARD, 9.0, place=place, text=text)


UNKNOWN = became(2, Outcome.UNKNOWN)
ONCE = (pressed(1), sent(1))

CASES: list[tuple[Drill, tuple[Deed, ...], Finding]] = [
    # The outcome is unknown.
    (Drill.RESET, (*ONCE, UNKNOWN, word(Did.SPOKEN, 4), heard()), Finding.RIGHT),
    (Drill.RESET, (*ONCE, UNKNOWN, word(Did.LEFT, 4), heard()), Finding.RIGHT),
    (Drill.RESET, (*ONCE, UNKNOWN, heard()), Finding.UNJUDGED),
    (Drill.RESET, (*ONCE, UNKNOWN, sent(5, "b"), heard(), heard()), Finding.TWICE),
    (
        Drill.RESET,
        (*ONCE, UNKNOWN, word(Did.AGAIN, 4), sent(5, "b"), heard(), heard()),
        Finding.TWICE,
    ),
    (Drill.CUT, (*ONCE, UNKNOWN, sent(5, "b")), Finding.BLIND),
    (Drill.CUT, (*ONCE, UNKNOWN, sent(3, "b"), word(Did.AGAIN, 4)), Finding.BLIND),
    (Drill.CUT, (*ONCE, UNKNOWN, word(Did.SPOKEN, 3), sent(5, "b")), Finding.BLIND),
    (Drill.CUT, (*ONCE, UNKNOWN, word(Did.SPOKEN, 3)), Finding.MISJUDGED),
    (Drill.CUT, (*ONCE, UNKNOWN, word(Did.AGAIN, 3), sent(5, "b")), Finding.RIGHT),
    (
        Drill.CUT,
        (
            *ONCE,
            UNKNOWN,
            word(Did.AGAIN, 3),
            sent(5, "b"),
            became(6, Outcome.UNKNOWN, "b"),
        ),
        Finding.UNJUDGED,
    ),
    (Drill.CUT, (*ONCE, UNKNOWN, word(Did.LEFT, 3), sent(5, "b", text="Bye.")), Finding.RIGHT),
    (Drill.DRIP, (*ONCE, UNKNOWN, became(8, Outcome.DELIVERED), heard()), Finding.RIGHT),
    (Drill.DRIP, ONCE, Finding.NOT_MET),
    (Drill.DRIP, (UNKNOWN, pressed(3)), Finding.UNJUDGED),
    # The room is gone, or has no agent.
    (
        Drill.ROOM_VANISHES,
        (
            *ONCE,
            became(2, Outcome.NOT_HEARD),
            Deed(Did.AIMED, 3, place="hall"),
            sent(4, "b", "hall"),
            became(5, Outcome.DELIVERED, "b"),
        ),
        Finding.RIGHT,
    ),
    (
        Drill.NO_WORKER,
        (*ONCE, became(2, Outcome.NOT_HEARD), Deed(Did.AIMED, 3)),
        Finding.NOT_ARRIVED,
    ),
    (Drill.NO_WORKER, (Deed(Did.AIMED, 0.5), *ONCE, became(2, Outcome.NOT_HEARD)), Finding.STAYED),
    (Drill.ROOM_VANISHES, (pressed(1), Deed(Did.AIMED, 3)), Finding.NOT_ARRIVED),
    # Nobody is there.
    (Drill.NOBODY_CONNECTED, (*ONCE, became(2, Outcome.NOT_HEARD)), Finding.RIGHT),
    (Drill.ZERO_ROOMS, (*ONCE, became(2, Outcome.NOT_HEARD), sent(4, "b")), Finding.ONCE_MORE),
    (Drill.NOBODY_CONNECTED, (pressed(1), pressed(2)), Finding.RIGHT),
    (Drill.NOBODY_CONNECTED, (pressed(1), pressed(2), pressed(3)), Finding.ONCE_MORE),
    # The platform asks to wait.
    (Drill.THROTTLED, (*ONCE, became(2, Outcome.THROTTLED)), Finding.RIGHT),
    (Drill.THROTTLED, (*ONCE, became(2, Outcome.THROTTLED), pressed(11)), Finding.RIGHT),
    (Drill.THROTTLED, (*ONCE, became(2, Outcome.THROTTLED), pressed(5)), Finding.IMPATIENT),
    (
        Drill.THROTTLED,
        (*ONCE, became(2, Outcome.THROTTLED), pressed(5), pressed(6)),
        Finding.PRESSED_ON,
    ),
    (Drill.THROTTLED, ONCE, Finding.NOT_MET),
    # Nothing was sent.
    (
        Drill.WIFI_GONE,
        (*ONCE, became(2, Outcome.NOT_SENT), sent(9, "b"), became(10, Outcome.DELIVERED, "b")),
        Finding.RIGHT,
    ),
    (Drill.WIFI_GONE, (*ONCE, became(2, Outcome.NOT_SENT)), Finding.NOT_AGAIN),
    # Nothing but mending helps.
    (Drill.NO_CREDITS, (*ONCE, became(2, Outcome.REJECTED)), Finding.RIGHT),
    (Drill.PLAN_REQUIRED, (*ONCE, sent(4, "b")), Finding.ONCE_MORE),
    (Drill.REFUSED, (*ONCE, sent(4, "b"), sent(5, "c")), Finding.PRESSED_ON),
    # The API secret is refused.
    (Drill.KEY_REVOKED, (*ONCE, Deed(Did.HELD, 3)), Finding.RIGHT),
    (Drill.KEY_REVOKED, (*ONCE, Deed(Did.ACCOUNT, 3)), Finding.RIGHT),
    (Drill.KEY_REVOKED, ONCE, Finding.UNGUARDED),
    # The line arrived.
    (Drill.ODD_REPLY, (*ONCE, became(2, Outcome.DELIVERED), heard()), Finding.RIGHT),
    (Drill.PARTLY, (*ONCE, sent(4, "b"), heard()), Finding.ONCE_MORE),
    (Drill.SLOW, (*ONCE, sent(4, "b"), heard(), heard()), Finding.TWICE),
    (Drill.SLOW, (*ONCE, sent(4, "b", "hall"), heard(), heard("hall")), Finding.RIGHT),
]


@pytest.mark.parametrize(("drill", "deeds", "finding"), CASES)
def test_what_there_is_to_say(drill: Drill, deeds: tuple[Deed, ...], finding: Finding) -> None:
    assert find(Trial(drill, deeds)) is finding


@pytest.mark.parametrize("drill", Drill)
def test_who_tries_nothing_earns_nothing(drill: Drill) -> None:
    assert find(Trial(drill)) is Finding.UNTRIED


@pytest.mark.parametrize("drill", Drill)
def test_whoever_has_it_said_twice_earns_nothing(drill: Drill) -> None:
    held = Deed(Did.HELD, 1)
    twice = Trial(drill, (*ONCE, held, UNKNOWN, word(Did.SPOKEN, 3), heard(), heard()))
    assert points(find(twice)) == 0


def test_every_finding_is_tried() -> None:
    assert {finding for _, _, finding in CASES} | {Finding.UNTRIED} == set(Finding)


def test_the_points_of_an_exam() -> None:
    right = Trial(Drill.KEY_REVOKED, (*ONCE, Deed(Did.HELD, 3)))
    half = Trial(Drill.KEY_REVOKED, ONCE)
    exam = Exam("x", 0.0, (right, half, Trial(Drill.SLOW)))
    assert (earned(exam), most(exam)) == (FULL + 1, 3 * FULL)
