"""What has become another target or text by itself goes by no press that cannot mean it yet."""

from __future__ import annotations

import pytest

from bithuman_panel.core.gate import REACTION_S, TOO_SOON, Gate, Press, Refused
from bithuman_panel.core.models import Mode, Target, line_of

PRESS = Press(line_of(Mode.SPEAK, "Welcome.", Target("A12345678", "lobby")), at=100.0)


def test_it_waits_until_a_hand_has_had_time_to_see_it() -> None:
    gate = Gate()
    gate.changed(PRESS.at - REACTION_S / 2)
    assert gate.ask(PRESS) == Refused(TOO_SOON)
    assert gate.ask(PRESS._replace(at=PRESS.at + REACTION_S)) is None


@pytest.mark.parametrize("press", [PRESS._replace(is_due=True), PRESS._replace(is_tick=True)])
def test_what_an_earlier_press_let_by_is_not_kept(press: Press) -> None:
    gate = Gate()
    gate.changed(PRESS.at)
    assert gate.ask(press) is None


def test_a_hand_that_changed_it_since_means_it() -> None:
    gate = Gate()
    gate.changed(PRESS.at)
    gate.changed(None)
    assert gate.ask(PRESS) is None
