from __future__ import annotations

import itertools
from collections.abc import Callable
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bithuman_panel.core.delivery import Outcome
from bithuman_panel.core.gate import LOCKOUT_S, MOST_REMEMBERED, PROVED_UNHEARD, Gate, Press
from bithuman_panel.core.models import Line, Mode, Target, line_of
from bithuman_panel.core.wording import say

LINE = line_of(Mode.SPEAK, "Welcome.", Target("A12345678", "lobby"))
OTHER = line_of(Mode.SPEAK, "And now.", Target("A12345678", "lobby"))
PRESS = Press(LINE, at=100.0)


def sentence(gate: Gate, press: Press) -> str | None:
    refused = gate.ask(press)
    return str(refused.sentence) if refused else None


def later(press: Press, seconds: float = 10.0) -> Press:
    return press._replace(at=press.at + seconds)


def test_a_plain_press_goes() -> None:
    assert Gate().is_open
    assert Gate().ask(PRESS) is None


@pytest.mark.parametrize(
    ("press", "word"),
    [
        (PRESS._replace(is_repeat=True), "still down"),
        (PRESS._replace(target_is_there=False), "has closed"),
        (PRESS._replace(opens_in_s=7.2), "Press again in 8 s."),
    ],
)
def test_a_press_that_may_not_go_is_told_why(press: Press, word: str) -> None:
    gate = Gate()
    assert word in (sentence(gate, press) or "")
    assert gate.ask(PRESS) is None, "a refused press starts no lockout"


def hold(gate: Gate) -> None:
    gate.is_held = True


def stop(gate: Gate) -> None:
    gate.stopped_by = say("Enter the new secret.")


def disarm(gate: Gate) -> None:
    gate.is_armed = False


@pytest.mark.parametrize(
    ("shut", "word"), [(hold, "On hold"), (stop, "Enter the new secret."), (disarm, "Safe:")]
)
def test_a_shut_gate_refuses_everything(shut: Callable[[Gate], None], word: str) -> None:
    gate = Gate()
    shut(gate)
    assert not gate.is_open
    for press in (PRESS, PRESS._replace(is_repeat=True), later(PRESS, 3600.0)):
        assert word in (sentence(gate, press) or "")
    gate.is_held, gate.is_armed, gate.stopped_by = False, True, None
    assert gate.ask(PRESS) is None


def test_a_second_press_within_the_lockout_is_refused() -> None:
    gate = Gate()
    gate.ask(PRESS)
    second = Press(OTHER, 100.0 + LOCKOUT_S / 2)
    assert "too soon" in (sentence(gate, second) or "")
    assert gate.ask(second._replace(at=100.0 + LOCKOUT_S)) is None


def test_a_refused_press_does_not_make_the_lockout_longer() -> None:
    gate = Gate(lockout_s=1.0)
    gate.ask(PRESS._replace(at=0.0))
    assert gate.ask(Press(OTHER, 0.9)) is not None
    assert gate.ask(Press(OTHER, 1.0)) is None


def test_the_first_press_goes_at_any_reading_of_the_clock() -> None:
    assert Gate().ask(PRESS._replace(at=0.0)) is None


def test_a_key_that_is_still_down_sends_nothing_more() -> None:
    gate = Gate()
    assert gate.ask(PRESS._replace(by_key=True)) is None
    again = later(Press(OTHER, PRESS.at, by_key=True))
    assert "still down" in (sentence(gate, again) or ""), "even if nobody says it repeats itself"
    gate.key_released()
    assert gate.ask(again) is None


def test_a_hand_on_the_mouse_does_not_wait_for_the_key() -> None:
    gate = Gate()
    gate.ask(PRESS._replace(by_key=True))
    assert gate.ask(later(Press(OTHER, PRESS.at))) is None
    assert gate.ask(later(Press(LINE, PRESS.at, by_key=True), 20.0)) is None


def test_the_key_of_a_refused_press_need_not_come_up() -> None:
    gate = Gate()
    gate.ask(PRESS._replace(by_key=True, target_is_there=False))
    assert gate.ask(PRESS._replace(by_key=True)) is None


def test_the_same_line_again_is_asked_about_once() -> None:
    gate = Gate()
    gate.ask(PRESS)
    assert "just sent there" in (sentence(gate, later(PRESS)) or "")
    assert gate.ask(later(PRESS, 20.0)) is None, "the second thought"
    assert "just sent there" in (sentence(gate, later(PRESS, 30.0)) or ""), "each time anew"


def test_a_double_press_is_no_second_thought() -> None:
    gate = Gate()
    gate.ask(PRESS)
    asked_at = later(PRESS)
    assert "just sent there" in (sentence(gate, asked_at) or "")
    assert "too soon" in (sentence(gate, later(asked_at, LOCKOUT_S / 2)) or "")
    assert gate.ask(later(asked_at, LOCKOUT_S)) is None


@pytest.mark.parametrize(
    "other",
    [
        line_of(Mode.SPEAK, "Welcome!", LINE.target),
        line_of(Mode.CONTEXT, LINE.text, LINE.target),
        line_of(Mode.SPEAK, LINE.text, Target("A12345678", "hall")),
        line_of(Mode.SPEAK, LINE.text, Target("A12345678")),
        line_of(Mode.SPEAK, LINE.text, LINE.target, via_add_context=True),
    ],
)
def test_another_line_in_between_ends_the_question(other: Line) -> None:
    gate = Gate()
    gate.ask(PRESS)
    assert gate.ask(later(Press(other, PRESS.at))) is None, "another text, mode, route or target"
    assert gate.ask(later(PRESS, 20.0)) is None


@pytest.mark.parametrize("outcome", Outcome)
def test_only_what_nobody_heard_goes_again_without_a_question(outcome: Outcome) -> None:
    gate = Gate()
    gate.ask(PRESS)
    gate.settled(OTHER, Outcome.NOT_SENT)
    gate.settled(LINE, outcome)
    assert (gate.ask(later(PRESS)) is None) is (outcome in PROVED_UNHEARD)


def test_what_may_have_been_heard_is_never_counted_as_unheard() -> None:
    heard = {Outcome.DELIVERED, Outcome.PARTLY_DELIVERED, Outcome.UNKNOWN}
    assert set(Outcome) - heard == PROVED_UNHEARD


def test_a_line_taken_back_goes_again_without_a_question() -> None:
    gate = Gate()
    gate.ask(PRESS)
    gate.unheard(OTHER)
    assert gate.ask(later(PRESS)) is not None
    gate.unheard(LINE)
    assert gate.ask(later(PRESS, 20.0)) is None


def test_a_line_that_went_by_a_tick_is_asked_about_too() -> None:
    gate = Gate()
    gate.passed(LINE)
    assert "just sent there" in (sentence(gate, PRESS) or "")


def test_of_lines_that_went_by_themselves_the_newest_are_remembered() -> None:
    gate = Gate()
    gate.passed(OTHER)
    for number in range(MOST_REMEMBERED - 1):
        gate.passed(replace(LINE, text=f"Line {number}."))
    gate.passed(OTHER)
    gate.passed(LINE)
    assert len(gate._last_lines) == MOST_REMEMBERED
    assert "just sent there" in (sentence(gate, PRESS._replace(line=OTHER)) or ""), "it went again"
    assert sentence(Gate(), PRESS) is None


# In the order of the checks: what makes each of them object, and a word of what it then says.
REASONS: tuple[tuple[str, str], ...] = (
    ("held", "On hold"),
    ("stopped", "Enter the new secret."),
    ("safe", "Safe:"),
    ("soon", "too soon"),
    ("key down", "still down"),
    ("room closed", "has closed"),
    ("repeated", "just sent there"),
    ("no budget", "takes no more lines"),
)


@given(st.sets(st.sampled_from([name for name, _ in REASONS])), st.booleans())
def test_of_several_reasons_the_first_is_told(reasons: set[str], by_repeat: bool) -> None:
    gate = Gate()
    gate.ask(PRESS._replace(line=LINE if "repeated" in reasons else OTHER, by_key=True))
    if "key down" not in reasons or by_repeat:
        gate.key_released()
    gate.is_held = "held" in reasons
    gate.stopped_by = say("Enter the new secret.") if "stopped" in reasons else None
    gate.is_armed = "safe" not in reasons
    told = sentence(
        gate,
        Press(
            LINE,
            PRESS.at + (LOCKOUT_S / 2 if "soon" in reasons else LOCKOUT_S),
            is_repeat="key down" in reasons and by_repeat,
            by_key=True,
            target_is_there="room closed" not in reasons,
            opens_in_s=5.0 if "no budget" in reasons else 0.0,
        ),
    )
    first = next((word for name, word in REASONS if name in reasons), None)
    if first is None:
        assert told is None
    else:
        assert first in (told or "")


@given(
    st.lists(
        st.tuples(
            st.sampled_from([LINE, OTHER]),
            st.floats(0, 5, allow_nan=False),
            st.booleans(),
            st.booleans(),
        ),
        max_size=30,
    )
)
def test_two_lines_are_never_let_go_within_one_lockout_or_one_press_of_the_key(
    presses: list[tuple[Line, float, bool, bool]],
) -> None:
    gate, at, gone, key_came_up = Gate(), 0.0, [], True
    for line, step, by_key, comes_up in presses:
        at += step
        if gate.ask(Press(line, at, by_key=by_key)) is None:
            assert key_came_up or not by_key
            gone.append(at)
            key_came_up = not by_key
        if comes_up:
            gate.key_released()
            key_came_up = True
    assert all(b - a >= LOCKOUT_S for a, b in itertools.pairwise(gone))


def test_a_tick_is_asked_about_safe_a_refused_secret_and_the_wait_alone() -> None:
    gate = Gate()
    tick = Press(LINE, 1.0, is_tick=True)
    gate.is_held = True
    assert sentence(gate, tick) is None, "the release is the human act"
    assert sentence(gate, tick) is None, "two ticks in one breath are two lines"
    assert "no more lines for now" in (sentence(gate, tick._replace(opens_in_s=3.0)) or "")
    gate.is_armed = False
    assert "Safe" in (sentence(gate, tick) or "")
    gate.stopped_by = say("Stopped.")
    assert sentence(gate, tick) == "Stopped."


def test_a_repeat_that_is_insisted_on_goes_at_once_but_not_past_a_hold() -> None:
    gate = Gate()
    assert gate.ask(PRESS) is None
    assert gate.ask(later(PRESS)._replace(insists=True)) is None
    gate.is_held = True
    assert gate.ask(later(PRESS, 20.0)._replace(insists=True)) is not None


def test_a_press_for_later_starts_the_lockout_and_is_not_the_line_that_went() -> None:
    gate = Gate()
    assert gate.ask(PRESS) is None
    wait = later(PRESS)._replace(line=OTHER, is_for_later=True, by_key=True)
    assert gate.ask(wait) is None
    assert "too soon" in (sentence(gate, wait._replace(at=wait.at + LOCKOUT_S / 2)) or "")
    assert "still down" in (sentence(gate, later(wait)) or "")
    gate.key_released()
    assert "just sent" in (sentence(gate, later(PRESS, 30.0)) or "")


def test_a_line_that_is_due_minds_everything_but_the_hand() -> None:
    gate = Gate()
    assert gate.ask(PRESS._replace(by_key=True)) is None
    due = PRESS._replace(line=OTHER, is_due=True)
    assert gate.ask(due) is None
    assert "just sent" in (sentence(gate, due) or "")
    assert sentence(gate, due._replace(insists=True)) is None
    assert "still down" in (sentence(gate, later(PRESS._replace(by_key=True))) or "")
    assert "has closed" in (sentence(gate, due._replace(target_is_there=False)) or "")
    assert "Press again in 8 s." in (sentence(gate, due._replace(insists=True, opens_in_s=8)) or "")
    gate.is_held = True
    assert "On hold" in (sentence(gate, due) or "")
    gate.is_held, gate.is_armed = False, False
    assert "Safe" in (sentence(gate, due) or "")
