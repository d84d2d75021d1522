from __future__ import annotations

import pytest

from bithuman_panel.core.meter import Meter, WorkCancelled


def test_it_says_how_far_the_work_is() -> None:
    meter = Meter()
    far = [meter.at]
    meter.tell(3, 10)
    far.append(meter.at)
    assert meter.goes_on(4)
    far.append(meter.at)
    assert far == [(0, None), (3, 10), (4, None)]


def test_a_cancelled_work_ends_at_its_next_step() -> None:
    meter = Meter()
    meter.cancel()
    assert meter.is_cancelled
    assert not meter.goes_on(1)
    with pytest.raises(WorkCancelled):
        meter.tell(2, 10)
    assert meter.at == (2, 10)
