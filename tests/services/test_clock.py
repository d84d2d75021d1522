"""The machine's clocks, and times in file names."""

from __future__ import annotations

import time

from bithuman_panel.services.clock import Moment, SystemClock, utc_stamp
from tests.services.samples import SteppedClock


def test_the_system_clock_is_the_systems() -> None:
    clock = SystemClock()
    before, steady_before = time.time(), time.monotonic()
    assert before <= clock.now() <= time.time()
    assert steady_before <= clock.monotonic() <= time.monotonic()


def test_stamps_are_utc_and_fit_for_a_file_name() -> None:
    assert utc_stamp(0.9) == "19700101T000000Z"


def test_a_wait_is_what_the_clock_that_counts_more_of_it_says() -> None:
    clock = SteppedClock()
    began = Moment.on(clock)
    assert began.waited_s(clock) == 0
    clock.steady += 5
    assert began.waited_s(clock) == 5
    clock.time += 7
    assert began.waited_s(clock) == 7
    clock.time -= 3600
    assert began.waited_s(clock) == 5
