from __future__ import annotations

from itertools import product

import pytest

from bithuman_panel.core.delivery import Outcome
from bithuman_panel.core.earcon import Earcon, earcon_of, gravest


@pytest.mark.parametrize("outcome", list(Outcome))
def test_only_what_all_heard_sounds_delivered(outcome: Outcome) -> None:
    assert (earcon_of(outcome) is Earcon.DELIVERED) is (outcome is Outcome.DELIVERED)


@pytest.mark.parametrize("outcome", [Outcome.PARTLY_DELIVERED, Outcome.UNKNOWN])
def test_what_somebody_may_have_heard_never_sounds_safe_to_send_again(outcome: Outcome) -> None:
    assert earcon_of(outcome) is Earcon.UNKNOWN


@pytest.mark.parametrize("outcome", list(Outcome))
def test_what_other_rooms_heard_never_sounds_as_if_all_were_well(outcome: Outcome) -> None:
    assert earcon_of(outcome, is_astray=True) is Earcon.UNKNOWN


@pytest.mark.parametrize(("one", "other"), list(product(Earcon, Earcon)))
def test_the_gravest_is_the_one_that_must_not_be_missed(one: Earcon, other: Earcon) -> None:
    heard = gravest(one, other)
    assert heard is gravest(other, one)
    if Earcon.UNKNOWN in (one, other):
        assert heard is Earcon.UNKNOWN
    elif Earcon.NOT_HEARD in (one, other):
        assert heard is Earcon.NOT_HEARD
