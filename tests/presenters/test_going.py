"""Next and pre-wait: what goes by itself after a press."""

from __future__ import annotations

from dataclasses import replace

import pytest

from bithuman_panel.core.models import Mode, Target
from bithuman_panel.core.run import Does, Wait
from bithuman_panel.presenters.outlet import Key
from tests.presenters.awaiting import (
    ONE,
    WAITING,
    A,
    B,
    Begin,
    following,
    leads,
    played,
    pre_waiting,
    waiting_next,
    waits,
)
from tests.presenters.desk import ALL, HALL, LOBBY


def test_a_go_while_somebody_speaks_is_next_and_goes_in_the_silence() -> None:
    desk = waiting_next()
    waiting = desk.waiting()
    assert (waiting.why, waiting.left_s, waiting.text) == (Wait.NEXT, 3.0, "Line 1.")
    assert desk.on_standby == "c1"
    assert desk.standby().waiting is not None
    assert desk.sent == []
    desk.loop.pass_s(2.9)
    assert desk.sent == []
    assert desk.waiting().left_s < 0.5
    desk.loop.pass_s(0.2)
    assert desk.sent == ["Line 1."]
    assert desk.on_standby == "c2"
    assert not desk.waits
    assert desk.sheet.gone == 1


def test_a_second_plain_go_does_nothing_and_says_how_long() -> None:
    desk = waiting_next()
    desk.go()
    assert "is next, in about 2 s" in desk.refusal
    desk.loop.pass_s(10)
    assert desk.sent == ["Line 1."]


def test_a_second_plain_go_in_a_pre_wait_says_how_long() -> None:
    desk = pre_waiting()
    desk.go()
    assert "goes in 4 s" in desk.refusal


def test_a_held_go_means_now_instead_of_next() -> None:
    desk = played(A, B)
    desk.speak(ONE, 60.0)
    desk.run.gate_changed()
    assert desk.standby().does is Does.NEXT
    desk.hold_go()
    assert desk.sent == ["Line 1."]


@pytest.mark.parametrize("begin", WAITING)
def test_a_held_go_lets_what_waits_go_now(begin: Begin) -> None:
    desk = begin()
    before = len(desk.sent)
    desk.hold_go()
    assert len(desk.sent) == before + 1
    assert not desk.waits or begin is following
    desk.loop.pass_s(60)
    assert len(desk.sent) == before + 1


def test_a_plain_go_on_what_follows_makes_it_next() -> None:
    desk = following()
    desk.go()
    assert desk.waiting().why is Wait.NEXT
    desk.loop.pass_s(10)
    assert desk.sent == ["Line 2.", "Line 3."]


def test_a_plain_go_on_what_follows_skips_its_pre_wait() -> None:
    desk = played(leads(A), waits(B, 30.0))
    desk.go()
    desk.settle()
    desk.go()
    assert desk.sent == ["Line 1.", "Line 2."]


def test_what_needs_a_hold_anyway_is_next_by_the_first_hold_and_now_by_the_second() -> None:
    desk = played(A, B)
    desk.run.aim(ALL)
    desk.speak(Target("A1"), 60.0)
    desk.go()
    assert "ALL rooms" in desk.refusal
    desk.hold_go()
    assert desk.sent == []
    assert desk.waiting()
    desk.hold_go()
    assert desk.sent == ["Line 1."]


def test_what_was_said_before_and_is_asked_for_again_waits_for_silence_too() -> None:
    desk = played(A, B)
    desk.go()
    desk.settle()
    desk.run.stand_by("c1")
    desk.speak(ONE, 2.0)
    desk.hold_go()
    assert desk.sent == ["Line 1."]
    desk.loop.pass_s(3.0)
    assert desk.sent == ["Line 1.", "Line 1."]


def test_a_context_never_waits_for_speech() -> None:
    desk = played(replace(A, mode=Mode.CONTEXT))
    desk.speak(ONE, 60.0)
    desk.go()
    assert desk.sent == ["Line 1."]


def test_another_room_is_not_waited_for() -> None:
    desk = played(A)
    desk.speak(Target("A1", "hall"), 60.0)
    desk.go()
    assert desk.sent == ["Line 1."]


def test_a_cover_line_makes_next_later_and_ends_it_not() -> None:
    desk = played(A)
    desk.show.set_cover("Um.")
    desk.speak(ONE, 4.0)
    desk.go()
    desk.loop.pass_s(1.0)
    desk.run.cover(Key.PLAIN)
    desk.speak(ONE, 6.0)
    desk.loop.pass_s(4.0)
    assert desk.sent == ["Um."]
    assert desk.waiting().whole_s > 5
    desk.loop.pass_s(3.0)
    assert desk.sent == ["Um.", "Line 1."]


def test_a_pre_wait_is_counted_down_and_then_the_line_goes() -> None:
    desk = pre_waiting()
    waiting = desk.waiting()
    assert (waiting.why, waiting.left_s) == (Wait.PRE_WAIT, 5.0)
    desk.loop.pass_s(4.9)
    assert desk.sent == []
    desk.loop.pass_s(0.2)
    assert desk.sent == ["Line 1."]


def test_a_pre_wait_ends_in_next_where_somebody_speaks_by_then() -> None:
    desk = pre_waiting()
    desk.speak(ONE, 8.0)
    desk.loop.pass_s(6.0)
    assert desk.sent == []
    assert desk.waiting().why is Wait.NEXT
    desk.loop.pass_s(3.0)
    assert desk.sent == ["Line 1."]


def test_a_pre_wait_that_was_held_for_minds_no_speech() -> None:
    desk = played(waits(A))
    desk.hold_go()
    desk.speak(ONE, 60.0)
    desk.loop.pass_s(6.0)
    assert desk.sent == ["Line 1."]


def test_silence_is_watched_at_the_target_that_counts() -> None:
    desk = played(A)
    desk.speak(ONE, 2.0)
    desk.speak(Target("A1", "hall"), 4.0)
    desk.run.gate_changed()
    desk.run.aim(HALL)
    desk.loop.pass_s(2.5)
    assert desk.standby().does is Does.NEXT
    desk.run.aim(LOBBY)
    assert desk.standby().does is Does.GO
    desk.run.aim(HALL)
    desk.run.close()
    desk.loop.pass_s(2.0)
    assert desk.standby().does is Does.NEXT
