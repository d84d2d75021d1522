"""Follow-on: a cue that goes by itself behind the one before."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest

from bithuman_panel.core.cue import Cue
from bithuman_panel.core.delivery import Outcome, Report, Verdict
from bithuman_panel.core.entry import Correction, Stage
from bithuman_panel.core.models import Mode, Target
from bithuman_panel.core.run import Wait
from bithuman_panel.presenters.outlet import Key
from tests.core.shows import show_of
from tests.presenters.awaiting import (
    ONE,
    A,
    B,
    Begin,
    C,
    another_sheet,
    another_show,
    begin_again,
    following,
    leads,
    led,
    move,
    played,
    safe,
    waiting_next,
    waits,
    withdraw,
)
from tests.presenters.desk import HALL
from tests.presenters.run_desk import RunDesk

FAILED = sorted({*Outcome} - {Outcome.DELIVERED, Outcome.PARTLY_DELIVERED})


def test_a_follow_on_goes_after_the_speaking_time_of_the_one_before() -> None:
    desk = following()
    waiting = desk.waiting()
    assert (waiting.why, waiting.left_s, waiting.cue.id) == (Wait.FOLLOW, 3.0, "c3")
    assert not desk.standby().wants_hold
    desk.loop.pass_s(2.9)
    assert desk.sent == ["Line 2."]
    desk.loop.pass_s(0.2)
    assert desk.sent == ["Line 2.", "Line 3."]


def test_one_go_leads_through_a_chain() -> None:
    desk = played(leads(A), leads(waits(B, 2.0)), C)
    desk.go()
    desk.change(stage=Stage.IN_FLIGHT)
    assert not desk.waits
    desk.settle()
    desk.loop.pass_s(1.9)
    assert desk.sent == ["Line 1."]
    desk.loop.pass_s(0.2)
    assert desk.sent == ["Line 1.", "Line 2."]
    desk.settle(Outcome.PARTLY_DELIVERED)
    assert desk.sent == ["Line 1.", "Line 2.", "Line 3."]
    assert not desk.is_waiting()


def test_after_a_context_nothing_is_waited_for() -> None:
    desk = played(leads(replace(A, mode=Mode.CONTEXT)), replace(B, mode=Mode.CONTEXT))
    desk.speak(ONE, 60.0)
    desk.go()
    desk.settle()
    assert desk.sent == ["Line 1.", "Line 2."]


@pytest.mark.parametrize("outcome", FAILED)
def test_nothing_follows_a_line_that_did_not_arrive_for_certain(outcome: Outcome) -> None:
    desk = led()
    desk.settle(outcome)
    assert "does not follow by itself" in desk.refusal
    desk.settle(Outcome.DELIVERED)
    desk.loop.pass_s(60)
    assert desk.sent == ["Line 2."]


def test_nothing_follows_a_line_that_reached_another_room() -> None:
    desk = led()
    room = desk.entries[-1].line.target.room
    assert room is not None
    report = Report(2, (room, "attic"))
    desk.change(stage=Stage.DONE, verdict=Verdict(Outcome.DELIVERED, 200, report))
    desk.loop.pass_s(60)
    assert "does not follow by itself" in desk.refusal
    assert desk.sent == ["Line 2."]


def test_nothing_follows_a_line_that_was_withdrawn() -> None:
    desk = led()
    desk.change(stage=Stage.WITHDRAWN)
    assert "does not follow by itself" in desk.refusal
    assert not desk.is_waiting()


def test_the_outcome_of_another_line_leads_nothing() -> None:
    desk = led()
    desk.show.set_cover("Um.")
    desk.loop.pass_s(1)
    desk.run.cover(Key.PLAIN)
    desk.settle()
    assert not desk.waits
    assert desk.is_waiting()


@pytest.mark.parametrize("end", [safe, move, another_sheet, another_show, withdraw, begin_again])
def test_what_would_follow_is_ended_before_it_counts(end: Callable[[RunDesk], None]) -> None:
    desk = led()
    end(desk)
    assert not desk.is_waiting()
    desk.settle()
    desk.loop.pass_s(60)
    assert desk.sent == ["Line 2."]


@pytest.mark.parametrize("begin", [following, led])
def test_leaving_show_mode_ends_a_follow_on(begin: Begin) -> None:
    desk = begin()
    desk.show.lock(is_on=True)
    assert desk.is_waiting()
    desk.show.lock(is_on=False)
    assert not desk.is_waiting()
    assert "follow" in desk.refusal


def test_leaving_show_mode_ends_no_other_wait() -> None:
    desk = waiting_next()
    desk.show.lock(is_on=True)
    desk.show.lock(is_on=False)
    desk.loop.pass_s(60)
    assert desk.sent == ["Line 1."]


@pytest.mark.parametrize(
    ("second", "words"),
    [
        (replace(B, target=Target("A1")), "ALL rooms"),
        (replace(B, text="{{guest}}"), "guest"),
        (replace(B, prime="Know this."), "not confirmed"),
    ],
)
def test_what_a_plain_press_would_not_say_does_not_follow(second: Cue, words: str) -> None:
    desk = played(leads(A), second)
    desk.go()
    desk.settle()
    assert "does not follow by itself" in desk.refusal
    assert words in desk.refusal
    desk.loop.pass_s(60)
    assert desk.sent == ["Line 1."]
    assert desk.on_standby == "c2"


def test_what_was_said_before_does_not_follow() -> None:
    desk = played(leads(A), B)
    desk.run.step(1)
    desk.go()
    desk.settle()
    desk.run.stand_by("c1")
    desk.go()
    desk.settle()
    assert "was sent there before" in desk.refusal
    assert desk.sent == ["Line 2.", "Line 1."]


def test_without_a_target_nothing_follows() -> None:
    desk = played(leads(A), B)
    desk.go()
    desk.run.aim(None)
    desk.settle()
    assert "does not follow by itself" in desk.refusal


def test_the_last_cue_leads_nowhere() -> None:
    desk = played(leads(A))
    desk.go()
    assert not desk.is_waiting()
    desk.settle()
    assert desk.sheet.refusals == []


def edit_what_would_follow(desk: RunDesk) -> None:
    desk.show.change(replace(C, text="Half a li"))


def aim_elsewhere(desk: RunDesk) -> None:
    desk.run.aim(HALL)


def take_its_snippet_away(desk: RunDesk) -> None:
    desk.show.set_snippets((("c", "Another text."),))


@pytest.mark.parametrize("change", [edit_what_would_follow, aim_elsewhere, take_its_snippet_away])
def test_what_would_follow_is_what_it_was_at_the_go_or_does_not(
    change: Callable[[RunDesk], None],
) -> None:
    desk = RunDesk()
    show = show_of(A, leads(B), replace(C, text="Then /c"))
    desk.play_show(replace(show, snippets=(("c", "a text."),)))
    desk.run.stand_by("c2")
    desk.go()
    assert desk.is_waiting()
    change(desk)
    assert not desk.is_waiting()
    assert "does not follow by itself" in desk.refusal
    desk.settle()
    desk.loop.pass_s(60)
    assert desk.sent == ["Line 2."]


def test_a_value_that_comes_in_time_lets_it_follow() -> None:
    desk = played(leads(A), replace(B, text="Hello {{guest}}."))
    desk.go()
    desk.show.set_value("guest", "Ada")
    assert desk.is_waiting()
    desk.settle()
    desk.loop.pass_s(1)
    assert desk.sent == ["Line 1.", "Hello Ada."]


def test_a_press_for_what_has_just_gone_by_itself_does_nothing() -> None:
    desk = following()
    desk.loop.pass_s(3.1)
    assert desk.sent == ["Line 2.", "Line 3."]
    desk.run.stand_by("c1")
    for key in (Key.PLAIN, Key.CONFIRMED):
        desk.go(key, after_s=0.25)
        assert "too soon" in desk.refusal
    desk.go(after_s=0.25)
    assert desk.sent[-1] == "Line 1."


def test_what_waits_for_its_time_does_not_go_where_its_context_is_doubted_again() -> None:
    desk = played(replace(waits(A), prime="Know this."), B)
    desk.go()
    unknown = desk.settle(Outcome.UNKNOWN)
    spoken = unknown.corrected(Correction.SPOKEN, 1.0)
    desk.run.change(spoken)
    desk.go()
    assert desk.waits
    desk.run.change(spoken.corrected(Correction.REOPENED, 2.0))
    desk.loop.pass_s(10)
    assert desk.sent == ["Know this."]
    assert "not confirmed" in desk.refusal
