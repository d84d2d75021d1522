"""What ends the wait of a cue, and what does not."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest

from bithuman_panel.core.cue import Cue
from tests.fault_table import Observed
from tests.presenters.awaiting import (
    ANY,
    ENDS,
    ONE,
    WAITING,
    A,
    B,
    Begin,
    led,
    played,
    pre_waiting,
    waiting_next,
    waits,
)
from tests.presenters.desk import LOBBY
from tests.presenters.run_desk import RunDesk


@pytest.mark.parametrize("begin", ANY)
def test_a_hold_ends_what_waits_and_its_release_begins_nothing(begin: Begin) -> None:
    desk = begin()
    standby, sent = desk.on_standby, list(desk.sent)
    assert desk.is_waiting()
    desk.queue.toggle_hold()
    assert not desk.is_waiting()
    assert not desk.waits
    assert desk.refusal != ""
    desk.queue.toggle_hold()
    assert desk.refusal == "", "lines leave again"
    if begin is led:
        desk.settle()
    desk.loop.pass_s(60)
    assert desk.sent == sent
    assert desk.on_standby == standby


@pytest.mark.parametrize("begin", WAITING)
@pytest.mark.parametrize("end", ENDS)
def test_whatever_changes_what_waits_ends_it(begin: Begin, end: Callable[[RunDesk], None]) -> None:
    desk = begin()
    sent = list(desk.sent)
    end(desk)
    assert not desk.waits
    assert not desk.is_waiting()
    desk.loop.pass_s(60)
    assert desk.sent == sent


def test_a_withdrawn_cue_stays_on_standby_and_goes_by_the_next_press() -> None:
    desk = waiting_next()
    desk.run.withdraw()
    assert desk.on_standby == "c1"
    assert desk.sheet.told == ["The cue was withdrawn. It is on standby."]
    assert desk.standby().waiting is None
    desk.run.withdraw()
    assert len(desk.sheet.told) == 1
    desk.loop.pass_s(60)
    desk.go()
    assert desk.sent == ["Line 1."]


def test_to_stand_by_what_waits_ends_nothing() -> None:
    desk = waiting_next()
    desk.run.stand_by("c1")
    desk.show.change(replace(B, text="Other."))
    desk.loop.pass_s(60)
    assert desk.sent == ["Line 1."]


def test_a_value_that_changes_the_line_ends_its_wait() -> None:
    desk = played(Cue("c1", text="Hello {{guest}}.", pre_wait_s=5.0))
    desk.show.set_value("guest", "Ada")
    desk.go()
    desk.show.set_value("host", "Bo")
    assert desk.waiting()
    desk.show.set_value("guest", "Eve")
    assert not desk.waits
    assert "was changed" in desk.refusal


def test_a_room_that_closes_meanwhile_gets_nothing() -> None:
    desk = RunDesk()
    desk.play(replace(waits(A), target=ONE))
    desk.go()
    desk.closed.add(ONE)
    desk.loop.pass_s(10)
    assert desk.sent == []
    assert "has closed" in desk.refusal
    assert desk.on_standby == "c1"
    assert desk.standby().waiting is None


def test_what_was_said_by_another_way_meanwhile_is_not_said_again() -> None:
    desk = pre_waiting()
    line = desk.run._slot.due
    assert line is not None
    desk.outlet.let_go(line.line)
    desk.loop.pass_s(10)
    assert desk.sent == ["Line 1."]
    assert "may have been said already" in desk.refusal


def test_what_was_typed_meanwhile_is_not_said_again() -> None:
    desk = pre_waiting()
    desk.composer.choose(LOBBY)
    desk.write("Line 1.")
    desk.press()
    desk.loop.pass_s(10)
    assert desk.sent == ["Line 1."]
    assert "This very line was just sent there" in desk.refusal


@pytest.mark.fault(
    "crash", "the computer sleeps while a cue waits ({begin.__name__})", promise="P3"
)
@pytest.mark.parametrize("begin", WAITING)
def test_after_the_computer_slept_nothing_goes_by_itself(begin: Begin, observed: Observed) -> None:
    desk = begin()
    sent = list(desk.sent)
    desk.clock.slept_s = 3600.0
    desk.loop.pass_s(60)
    assert desk.sent == sent
    assert not desk.is_waiting()
    assert "asleep" in desk.refusal
    assert desk.standby().waiting is None
    observed.did("Not sent: it waits no longer, and is on standby")


def test_a_loop_that_hung_for_long_is_late_too() -> None:
    desk = pre_waiting()
    desk.clock.at += 60.0
    desk.loop.pass_s(0)
    assert desk.sent == []
    assert "too busy" in desk.refusal


def test_what_was_withdrawn_before_the_computer_slept_is_no_news() -> None:
    desk = pre_waiting()
    desk.run.withdraw()
    desk.clock.slept_s = 3600.0
    desk.loop.pass_s(60)
    assert desk.refusal == ""
