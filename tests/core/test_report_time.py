"""Times of a report, and what is no time."""

from __future__ import annotations

from datetime import UTC, timedelta, timezone

import pytest

from bithuman_panel.core.report_time import (
    clock,
    clock_of_day,
    day,
    drift,
    length,
    local_s,
    moment,
    stamp,
    zone_of,
)

AT = 1_795_892_400.0  # 2026-11-28T19:00:00Z
NEPAL = timezone(timedelta(hours=5, minutes=45))


def test_a_moment_is_written_in_its_zone() -> None:
    assert (day(AT, NEPAL), clock(AT, NEPAL)) == ("2026-11-29", "00:45:00")
    assert stamp(AT, UTC) == "2026-11-28 19:00:00"
    assert (zone_of(AT, UTC), zone_of(AT, NEPAL)) == ("UTC+00:00", "UTC+05:45")
    assert local_s(AT + 0.5, UTC) == local_s(AT, NEPAL) - 5.75 * 3600 + 0.5  # type: ignore[operator]


@pytest.mark.parametrize("odd", [None, 1e300, float("nan"), float("inf")])
def test_what_no_calendar_has_is_written_as_nothing(odd: float | None) -> None:
    assert moment(odd, UTC) is None
    assert [each(odd, UTC) for each in (day, clock, stamp, zone_of)] == [""] * 4
    assert odd is None or local_s(odd, UTC) is None


def test_the_computers_own_zone_is_taken_where_none_is_given() -> None:
    assert moment(AT, None) == moment(AT, UTC)


def test_lengths_and_differences() -> None:
    assert [length(seconds) for seconds in (0, 59.6, 3600, -75)] == [
        "0:00",
        "1:00",
        "1:00:00",
        "1:15",
    ]
    assert [drift(seconds) for seconds in (None, 0.4, 12, -75)] == ["", "±0:00", "+0:12", "−1:15"]
    assert [clock_of_day(seconds) for seconds in (None, 86_400 + 61)] == ["", "00:01:01"]
