from __future__ import annotations

import itertools
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bithuman_panel.core.gate import LOCKOUT_S, Gate, Press
from bithuman_panel.core.models import Mode, Target, line_of

LINE = line_of(Mode.SPEAK, "Welcome.", Target("A12345678", "lobby"))
PRESS = Press(LINE, at=100.0)


def sentence(gate: Gate, press: Press) -> str | None:
    refused = gate.ask(press)
    return str(refused.sentence) if refused else None


def test_a_plain_press_goes() -> None:
    assert Gate().ask(PRESS) is None


@pytest.mark.parametrize(
    ("press", "word"),
    [
        (replace(PRESS, is_repeat=True), "still down"),
        (replace(PRESS, target_is_there=False), "has closed"),
    ],
)
def test_a_press_that_may_not_go_is_told_why(press: Press, word: str) -> None:
    gate = Gate()
    assert word in (sentence(gate, press) or "")
    assert gate.ask(PRESS) is None, "a refused press starts no lockout"


def test_a_hold_refuses_everything_until_it_is_released() -> None:
    gate = Gate()
    gate.is_held = True
    assert "On hold" in (sentence(gate, PRESS) or "")
    assert "On hold" in (sentence(gate, replace(PRESS, at=900.0)) or "")
    gate.is_held = False
    assert gate.ask(PRESS) is None


def test_a_second_press_within_the_lockout_is_refused() -> None:
    gate = Gate()
    gate.ask(PRESS)
    assert "too soon" in (sentence(gate, replace(PRESS, at=100.0 + LOCKOUT_S / 2)) or "")
    assert gate.ask(replace(PRESS, at=100.0 + LOCKOUT_S)) is None


def test_a_refused_press_does_not_make_the_lockout_longer() -> None:
    gate = Gate(lockout_s=1.0)
    gate.ask(replace(PRESS, at=0.0))
    assert gate.ask(replace(PRESS, at=0.9)) is not None
    assert gate.ask(replace(PRESS, at=1.0)) is None


def test_the_first_press_goes_at_any_reading_of_the_clock() -> None:
    assert Gate().ask(replace(PRESS, at=0.0)) is None


@given(st.lists(st.floats(0, 5, allow_nan=False), max_size=30))
def test_two_lines_are_never_let_go_within_one_lockout(steps: list[float]) -> None:
    gate, at, gone = Gate(), 0.0, []
    for step in steps:
        at += step
        if gate.ask(Press(LINE, at)) is None:
            gone.append(at)
    assert all(later - earlier >= LOCKOUT_S for earlier, later in itertools.pairwise(gone))
