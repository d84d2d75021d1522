"""The machine's clocks, and times in file names."""

from __future__ import annotations

import time

from bithuman_panel.services.clock import SystemClock, utc_stamp


def test_the_system_clock_is_the_systems() -> None:
    clock = SystemClock()
    before, steady_before = time.time(), time.monotonic()
    assert before <= clock.now() <= time.time()
    assert steady_before <= clock.monotonic() <= time.monotonic()


def test_stamps_are_utc_and_fit_for_a_file_name() -> None:
    assert utc_stamp(0.9) == "19700101T000000Z"
