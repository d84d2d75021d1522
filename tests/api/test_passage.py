"""The deadline, the gate and the stop of one crossing, on a clock of the test's."""

from __future__ import annotations

import pytest

from bithuman_panel.api.passage import Passage, Stopped
from bithuman_panel.core.exchange import Fault


class Clock:
    """Two hands that move when told: the monotonic one may stand still while the wall's goes on."""

    def __init__(self) -> None:
        self.monotonic = 100.0
        self.wall = 1000.0


def passage_on(clock: Clock, *, may_leave: bool = True) -> Passage:
    return Passage(5.0, lambda: may_leave, now=lambda: clock.monotonic, wall=lambda: clock.wall)


def test_what_remains_runs_down_to_the_deadline() -> None:
    clock = Clock()
    passage = passage_on(clock)
    clock.monotonic += 3
    assert passage.remaining() == 2.0
    assert passage.elapsed_ms() == 3000.0
    clock.monotonic += 2
    with pytest.raises(Stopped) as caught:
        passage.remaining()
    assert caught.value.fault is Fault.DEADLINE


def test_nothing_leaves_after_the_deadline_not_even_after_a_suspend() -> None:
    clock = Clock()
    passage = passage_on(clock)
    clock.wall += 600
    with pytest.raises(Stopped) as caught:
        passage.leave()
    assert (caught.value.fault, caught.value.detail) == (Fault.DEADLINE, "the machine slept")


def test_a_small_step_of_the_wall_clock_stops_nothing() -> None:
    clock = Clock()
    passage = passage_on(clock)
    clock.wall += 6
    passage.leave()


def test_the_gate_keeps_a_line_back() -> None:
    with pytest.raises(Stopped) as caught:
        passage_on(Clock(), may_leave=False).leave()
    assert caught.value.fault is Fault.WITHDRAWN


def test_the_first_reason_to_stop_counts_and_the_cut_is_made() -> None:
    passage = passage_on(Clock())
    cuts: list[str] = []
    passage.watch(lambda: cuts.append("cut"))
    passage.stop(Fault.INTERRUPTED)
    passage.stop(Fault.LOST)
    assert cuts == ["cut", "cut"]
    with pytest.raises(Stopped) as caught:
        passage.leave()
    assert caught.value.fault is Fault.INTERRUPTED


def test_waiting_is_measured_from_the_last_byte_to_the_head() -> None:
    passage = passage_on(Clock())
    assert passage.wait_ms() is None
    passage.sent_at = 1.0
    assert passage.wait_ms() is None
    passage.head_at = 1.5
    assert passage.wait_ms() == 500.0
