"""How far the platform's clock is ahead, as its replies show it."""

from __future__ import annotations

from email.utils import formatdate

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bithuman_panel.core.clockgap import ClockGap, gap_shown
from bithuman_panel.core.exchange import Exchange, Timing

NOW = 1_767_225_600.0


def reply(date: str | None, total_ms: float = 200.0) -> Exchange:
    headers = () if date is None else (("date", date),)
    return Exchange("POST", "u", reply_headers=headers, timing=Timing(total_ms=total_ms))


def test_a_reply_leaves_a_stretch_as_long_as_it_took_and_its_second() -> None:
    shown = gap_shown(reply(formatdate(NOW + 60)), NOW + 0.5)
    assert shown is not None
    assert shown.least == pytest.approx(59.5)
    assert shown.most == pytest.approx(60.7)
    assert shown.ahead_s == pytest.approx(60.1)


@pytest.mark.parametrize("date", [None, "", "yesterday", "Thu, 99 Foo 2026 00:00:00 GMT"])
def test_a_reply_without_a_sound_date_shows_nothing(date: str | None) -> None:
    assert gap_shown(reply(date), NOW) is None


def test_a_slow_reply_shows_nothing_of_use() -> None:
    assert gap_shown(reply(formatdate(NOW), 9_000.0), NOW) is None


def test_a_clock_that_was_put_right_is_believed() -> None:
    assert ClockGap(1, 2).narrowed(ClockGap(30, 31)) == ClockGap(30, 31)
    assert ClockGap(1, 2).narrowed(ClockGap(1.5, 3)) == ClockGap(1.5, 2)


@given(
    ahead=st.floats(-500, 500),
    moments=st.lists(st.tuples(st.floats(0, 900), st.floats(1, 900)), min_size=1, max_size=20),
)
def test_the_true_gap_is_never_left_out(ahead: float, moments: list[tuple[float, float]]) -> None:
    gap: ClockGap | None = None
    for asked, took_ms in moments:
        # Made half way between.
        made = NOW + asked + took_ms / 2000 + ahead
        shown = gap_shown(reply(formatdate(int(made)), took_ms), NOW + asked + took_ms / 1000)
        assert shown is not None
        gap = gap.narrowed(shown) if gap else shown
    assert gap is not None
    assert gap.least - 1e-3 <= ahead <= gap.most + 1e-3
