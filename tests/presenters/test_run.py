"""The run of a show: what GO sends, where standby goes, and what keeps a cue here."""

from __future__ import annotations

from dataclasses import replace

import pytest

from bithuman_panel.core.cue import Cue, Group
from bithuman_panel.core.delivery import Outcome
from bithuman_panel.core.entry import Correction
from bithuman_panel.core.gate import PROVED_UNHEARD
from bithuman_panel.core.models import CueRef, Mode, Target
from bithuman_panel.core.wording import say
from bithuman_panel.presenters.outlet import Key
from tests.core.shows import cues, show_of
from tests.presenters.desk import ALL, CANARY, HALL, LOBBY
from tests.presenters.run_desk import RunDesk

A, B, C = cues(3)
ONE = Target("A1", "lobby")


@pytest.fixture
def desk() -> RunDesk:
    desk = RunDesk()
    desk.play(A, Group("g"), B, C)
    return desk


def test_go_sends_the_cue_on_standby_once_and_standby_moves_on(desk: RunDesk) -> None:
    assert (desk.on_standby, desk.standby().number, desk.standby().count) == ("c1", 1, 3)
    assert desk.standby().following is B
    desk.go()
    assert desk.sent == ["Line 1."]
    assert desk.entries[0].line.cue == CueRef(desk.run.run, "c1")
    assert desk.on_standby == "c2"
    assert desk.sheet.gone == 1
    desk.go()
    assert desk.sent == ["Line 1.", "Line 2."]


def test_at_the_end_standby_stays_and_a_plain_go_says_nothing_twice(desk: RunDesk) -> None:
    for _ in range(3):
        desk.go()
        desk.settle()
    desk.go()
    assert desk.on_standby == "c3"
    assert desk.standby().following is None
    assert desk.sent == ["Line 1.", "Line 2.", "Line 3."]
    assert "Already said in lobby" in desk.refusal


def test_moving_standby_sends_nothing(desk: RunDesk) -> None:
    desk.run.step(1)
    desk.run.step(5)
    assert desk.on_standby == "c3"
    desk.run.step(1)
    desk.run.step(-1)
    assert desk.on_standby == "c2"
    desk.run.stand_by("c1")
    assert desk.on_standby == "c1"
    for other in ("g", "nobody"):
        desk.run.stand_by(other)
    assert desk.on_standby == "c1"
    assert desk.sent == []


def test_with_nothing_on_standby_go_says_so() -> None:
    desk = RunDesk()
    desk.play()
    assert desk.sheet.standby is None
    desk.run.step(1)
    desk.go()
    assert "No cue is on standby" in desk.refusal
    desk.run.prime(Key.PLAIN)
    assert len(desk.sheet.refusals) == 2
    assert desk.sent == []


def test_before_its_show_is_open_nothing_goes() -> None:
    desk = RunDesk()
    desk.run.aim(LOBBY)
    desk.run.stand_by("c1")
    desk.run.step(1)
    desk.run.begin_again()
    desk.go()
    assert "still being opened" in desk.refusal
    desk.run.close()
    assert desk.runs.runs == {}


def test_a_cue_that_was_said_there_wants_a_hold_and_says_when(desk: RunDesk) -> None:
    desk.go()
    desk.settle()
    desk.run.stand_by("c1")
    assert desk.standby().wants_hold
    desk.go()
    assert "Already said in lobby at <1001>." in desk.refusal
    assert desk.sent == ["Line 1."]
    desk.hold_go()
    assert desk.sent == ["Line 1.", "Line 1."]
    assert desk.on_standby == "c2"


def test_a_cue_that_was_said_in_another_room_goes_by_a_plain_press(desk: RunDesk) -> None:
    desk.go()
    desk.run.aim(HALL)
    desk.run.stand_by("c1")
    assert not desk.standby().wants_hold
    desk.go()
    assert [entry.line.target.room for entry in desk.entries] == ["lobby", "hall"]


def test_what_may_have_been_heard_is_never_said_again_by_a_plain_press(desk: RunDesk) -> None:
    desk.go()
    desk.settle(Outcome.UNKNOWN)
    desk.run.stand_by("c1")
    desk.go()
    assert "may have been said" in desk.refusal
    assert desk.sent == ["Line 1."]


@pytest.mark.parametrize("outcome", sorted(PROVED_UNHEARD))
def test_what_nobody_heard_goes_again_by_a_plain_press(desk: RunDesk, outcome: Outcome) -> None:
    desk.go()
    desk.settle(outcome)
    assert desk.on_standby == "c2"
    assert [mark.entry.outcome for mark in desk.sheet.marks["c1"]] == [outcome]
    desk.run.step(-1)
    desk.go()
    assert desk.sent == ["Line 1.", "Line 1."]


def test_a_held_key_lets_nothing_go(desk: RunDesk) -> None:
    desk.go(Key.REPEATED)
    assert "still down" in desk.refusal
    desk.go(by_key=True)
    desk.go(by_key=True)
    assert desk.sent == ["Line 1."]
    assert "still down" in desk.refusal
    desk.outlet.key_released()
    desk.go(by_key=True)
    assert desk.sent == ["Line 1.", "Line 2."]


def test_a_double_press_says_one_cue(desk: RunDesk) -> None:
    desk.go()
    desk.go(after_s=0.1)
    assert desk.sent == ["Line 1."]
    assert "too soon" in desk.refusal
    assert desk.on_standby == "c2"


def test_on_hold_nothing_goes_and_standby_shows_it(desk: RunDesk) -> None:
    assert desk.standby().is_open
    desk.queue.toggle_hold()
    assert not desk.standby().is_open
    desk.hold_go()
    assert "On hold" in desk.refusal
    assert desk.sent == []
    assert desk.on_standby == "c1"
    desk.run.gate_changed()
    assert "On hold" in desk.refusal
    desk.queue.toggle_hold()
    assert desk.refusal == ""
    desk.run.aim(ALL)
    desk.go()
    desk.run.gate_changed()
    assert "ALL rooms" in desk.refusal, "that had nothing to do with the hold"


def test_a_broadcast_wants_a_hold(desk: RunDesk) -> None:
    desk.run.aim(ALL)
    assert desk.standby().wants_hold
    desk.go()
    assert "ALL rooms" in desk.refusal
    desk.hold_go()
    assert desk.entries[0].line.target == Target("A1")
    desk.settle()
    desk.run.stand_by("c1")
    desk.go()
    assert "Already sent to ALL rooms" in desk.refusal


def test_a_cue_goes_to_the_target_that_it_names() -> None:
    desk = RunDesk()
    desk.play(replace(A, target=Target("B2", "hall")), at=None)
    assert str(desk.standby().go) == "Speak to B2 in hall"
    desk.go()
    assert desk.entries[0].line.target == Target("B2", "hall")


def test_a_room_that_has_closed_gets_no_cue() -> None:
    desk = RunDesk()
    desk.closed.add(Target("A1", "hall"))
    desk.play(replace(A, target=Target("A1", "hall")), B)
    desk.go()
    assert "This room has closed" in desk.refusal
    desk.run.stand_by("c2")
    desk.run.aim(LOBBY, is_there=False)
    desk.go()
    assert "This room has closed" in desk.refusal
    assert desk.sent == []


def test_without_a_target_go_asks_for_one(desk: RunDesk) -> None:
    desk.run.aim(None)
    assert not desk.standby().is_open
    assert "Choose an agent and a room" in str(desk.standby().complaint)
    desk.go()
    assert "Choose an agent and a room" in desk.refusal
    assert desk.sent == []


def test_variables_and_snippets_are_in_the_line_before_it_goes() -> None:
    desk = RunDesk()
    show = replace(
        show_of(Cue("c1", text="/hi {{guest}}, {{city|here}}!")), snippets=(("hi", "Welcome,"),)
    )
    desk.play_show(show)
    assert desk.standby().missing == ("guest",)
    desk.go()
    assert "guest" in desk.refusal
    desk.show.set_value("guest", "Ada")
    assert (desk.standby().text, desk.standby().complaint) == ("Welcome, Ada, here!", None)
    desk.go()
    assert desk.sent == ["Welcome, Ada, here!"]


def test_a_value_is_asked_for_once_and_then_known_to_every_cue() -> None:
    desk = RunDesk()
    desk.play(
        Cue("c1", text="Hello {{guest}}."),
        Cue("c2", text="{{guest}} is from {{city}}.", prime="{{guest}} is the guest."),
    )
    desk.show.lock(is_on=True)
    assert desk.standby().missing == ("guest",)
    desk.show.set_value("guest", "Ada")
    assert desk.standby().missing == ()
    desk.go()
    assert desk.on_standby == "c2"
    assert desk.standby().missing == ("city",)
    assert desk.kept[-1].values == {"guest": "Ada"}
    assert desk.sent == ["Hello Ada."]


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("/nosuch is here", "no snippet /nosuch"),
        ("", "Write"),
        (f"It is {CANARY}.", "API secret"),
        ("{{1+1}}", "no variable"),
    ],
)
def test_a_line_that_must_not_go_is_blocked_whatever_is_pressed(text: str, words: str) -> None:
    desk = RunDesk()
    desk.play(Cue("c1", text=text), B)
    assert words in str(desk.standby().complaint)
    desk.go()
    desk.hold_go()
    assert words in desk.refusal
    assert desk.sent == []
    assert desk.on_standby == "c1"


def test_a_silent_cue_is_added_as_context() -> None:
    desk = RunDesk()
    desk.play(replace(A, mode=Mode.CONTEXT))
    assert "Tell" in str(desk.standby().go)
    desk.go()
    assert desk.entries[0].line.mode is Mode.CONTEXT
    desk.settle()
    desk.go()
    assert "Already told in lobby" in desk.refusal


def test_a_correction_reaches_the_marks(desk: RunDesk) -> None:
    desk.go()
    entry = desk.settle(Outcome.UNKNOWN)
    desk.run.change(entry.corrected(Correction.SPOKEN, 5.0))
    assert desk.sheet.marks["c1"][0].is_confirmed


def test_a_connection_is_opened_ahead_once_for_each_cue_on_standby(desk: RunDesk) -> None:
    assert desk.sender.warmed == ["A1"]
    desk.run.gate_changed()
    assert desk.sender.warmed == ["A1"]
    desk.run.step(1)
    assert desk.sender.warmed == ["A1"] * 2
    desk.run.aim(None)
    desk.run.step(1)
    assert desk.sender.warmed == ["A1"] * 2


def test_the_show_goes_on_and_nothing_is_undone_into_it(desk: RunDesk) -> None:
    desk.undo.offer(say("Something was done."), lambda: None)
    desk.go()
    assert desk.undo_screen.offered is None


def test_its_progress_is_known_to_who_keeps_the_times(desk: RunDesk) -> None:
    desk.go()
    progress = desk.run.progress
    assert (progress.standby, progress.choice) == ("c2", LOBBY)
    assert list(progress.marks) == ["c1"]
    desk.show.add_sheet("Late")
    assert (desk.run.progress.standby, desk.run.progress.choice) == (None, None)
