"""Where a run stands: after a crash, in another show, on another sheet, and begun again."""

from __future__ import annotations

from dataclasses import replace

import pytest

from bithuman_panel.core.cue import Group
from bithuman_panel.core.delivery import Outcome, Verdict
from bithuman_panel.core.entry import Entry, Stage
from bithuman_panel.core.models import CueRef, Mode, Target, line_of
from bithuman_panel.core.run import PrimeState
from bithuman_panel.core.show import RunSheet
from tests.core.shows import cues, show_of
from tests.presenters.desk import LOBBY
from tests.presenters.run_desk import RunDesk

A, B, C = cues(3)
ONE = Target("A1", "lobby")


@pytest.fixture
def desk() -> RunDesk:
    desk = RunDesk()
    desk.play(A, Group("g"), B, C)
    return desk


def test_beginning_again_makes_every_cue_unsaid_and_can_be_undone(desk: RunDesk) -> None:
    desk.go()
    desk.settle()
    first = desk.run.run
    desk.run.begin_again()
    assert desk.run.run != first
    assert desk.on_standby == "c1"
    assert desk.sheet.marks == {}
    assert not desk.standby().wants_hold
    desk.undo.undo()
    assert desk.run.run == first
    assert desk.on_standby == "c2"
    assert list(desk.sheet.marks) == ["c1"]


def test_in_show_mode_a_run_does_not_begin_again(desk: RunDesk) -> None:
    desk.go()
    run = desk.run.run
    desk.show.lock(is_on=True)
    desk.run.begin_again()
    assert desk.run.run == run
    assert "Show mode" in desk.refusal


def test_undoing_a_beginning_does_nothing_to_another_show(desk: RunDesk) -> None:
    desk.run.begin_again()
    show = replace(show_of(B), id="other")
    desk.show.open(show)
    desk.undo.undo()
    assert desk.sheet.standby is None
    desk.run.open(())
    assert desk.on_standby == "c2"


def test_an_undone_beginning_leaves_standby_where_its_cue_is_gone(desk: RunDesk) -> None:
    desk.run.step(1)
    desk.run.begin_again()
    desk.show.remove(["c2"])
    desk.undo.undo()
    desk.undo.undo()
    desk.show.redo()
    assert desk.on_standby is not None


def test_another_show_ends_the_run_until_it_is_taken_up(desk: RunDesk) -> None:
    desk.go()
    desk.show.open(replace(show_of(B, C), id="other"))
    assert desk.sheet.standby is None
    desk.go()
    assert "still being opened" in desk.refusal
    desk.run.open(())
    assert desk.on_standby == "c2"
    assert desk.sheet.marks == {}
    assert not desk.runs.runs["show"].is_open
    assert desk.runs.runs["other"].is_open


def test_a_first_show_needs_no_question_about_a_crash(desk: RunDesk) -> None:
    assert desk.crashes == []
    desk.run.close()
    desk.run.close()
    assert not desk.runs.runs["show"].is_open


def line_entry(run: str, cue: str, entry_id: str, outcome: Outcome = Outcome.UNKNOWN) -> Entry:
    line = line_of(Mode.SPEAK, f"Line {cue[1:]}.", ONE, cue=CueRef(run, cue))
    return Entry(entry_id, line, "show", 1.0, Stage.DONE, Verdict(outcome))


def test_after_a_crash_the_run_stands_after_the_last_go_and_is_held(desk: RunDesk) -> None:
    # The settings know nothing of the second GO: they are written a moment later.
    desk.go()
    kept = desk.runs.runs["show"]
    run = desk.run.run
    entries = [desk.settle(Outcome.UNKNOWN), line_entry(run, "c2", "e2")]
    again = RunDesk()
    again.runs.runs["show"] = kept
    again.play(A, B, C, entries=entries)
    assert again.on_standby == "c3"
    assert len(again.crashes) == 1
    assert "did not close in order" in again.crashes[0]
    assert sorted(again.sheet.marks) == ["c1", "c2"]
    assert again.sent == []
    again.run.step(-1)
    again.go()
    assert "may have been said" in again.refusal
    assert again.sent == []


def test_whenever_a_crash_comes_the_cue_that_has_gone_is_not_on_standby(desk: RunDesk) -> None:
    # Each state may be what the disk has: another thread writes it, whenever it has its turn.
    before = len(desk.runs.kept)
    desk.go()
    entry = desk.settle(Outcome.UNKNOWN)
    kept = desk.runs.kept[before - 1 :]
    assert len(kept) > 1
    for state in kept:
        again = RunDesk()
        again.runs.runs["show"] = state
        again.play(A, B, C, entries=[entry])
        assert again.on_standby == "c2", state


def test_a_run_that_was_closed_is_taken_up_without_a_word(desk: RunDesk) -> None:
    desk.go()
    desk.run.step(1)
    desk.show.lock(is_on=True)
    desk.run.close()
    again = RunDesk(runs=desk.runs)
    again.play(A, B, C, entries=[line_entry(desk.run.run, "c1", "e1")])
    assert again.on_standby == "c3"
    assert again.crashes == []
    assert again.show.in_show_mode


def test_a_crash_before_the_first_go_holds_nothing(desk: RunDesk) -> None:
    again = RunDesk(runs=desk.runs)
    again.play(A, B, C)
    assert again.crashes == []


def test_where_the_last_cue_is_gone_standby_stays_or_goes_behind_the_last_mark(
    desk: RunDesk,
) -> None:
    desk.go()
    entries = [line_entry(desk.run.run, "c1", "e1"), line_entry(desk.run.run, "c9", "e9")]
    stays, behind = RunDesk(), RunDesk()
    for again in (stays, behind):
        again.runs.runs["show"] = desk.runs.runs["show"]
    stays.play(A, B, C, entries=entries)
    assert stays.on_standby == "c2"
    behind.play(A, C, entries=entries)
    assert behind.on_standby == "c3"


def test_a_run_whose_sheet_was_all_said_stands_on_its_last_cue(desk: RunDesk) -> None:
    for _ in range(3):
        desk.go()
    run = desk.run.run
    again = RunDesk()
    again.runs.runs["show"] = replace(desk.runs.runs["show"], standby="gone", after="e0")
    again.play(A, B, entries=[line_entry(run, "c1", "e1"), line_entry(run, "c2", "e2")])
    assert again.on_standby == "c2"
    again.runs.runs["show"] = replace(desk.runs.runs["show"], standby="gone", after="e2")
    again.play(A, B, entries=[line_entry(run, "c1", "e1"), line_entry(run, "c2", "e2")])
    assert again.on_standby == "c2"


def test_a_run_is_taken_up_on_the_sheet_of_its_last_go(desk: RunDesk) -> None:
    show = replace(show_of(A), sheets=(RunSheet("s1", "One", (A,)), RunSheet("s2", "Two", (B, C))))
    desk.play_show(show)
    desk.show.choose_sheet("s2")
    desk.run.close()
    again = RunDesk(runs=desk.runs)
    again.play_show(show)
    assert (again.on_standby, again.document.chosen) == ("c2", "s2")
    again.show.choose_sheet("s1")
    after = RunDesk(runs=again.runs)
    after.play_show(show, [line_entry(again.run.run, "c2", "e1")])
    assert (after.on_standby, after.document.chosen) == ("c3", "s2")


def test_what_comes_while_the_journal_is_read_is_not_lost() -> None:
    desk = RunDesk()
    desk.show.open(show_of(A, B))
    desk.run.aim(LOBBY)
    desk.outlet.let_go(line_of(Mode.SPEAK, "Line 1.", ONE, cue=CueRef("run", "c1")))
    desk.runs.keep_run(replace(RunDesk().run._place._state, show="show", run="run"))
    desk.run.open(())
    assert list(desk.sheet.marks) == ["c1"]
    assert desk.standby().wants_hold


def test_each_sheet_keeps_its_standby(desk: RunDesk) -> None:
    desk.go()
    desk.show.add_sheet("Late")
    assert desk.sheet.standby is None
    desk.show.choose_sheet("s1")
    assert desk.on_standby == "c2"


def test_standby_goes_on_from_a_cue_that_is_removed(desk: RunDesk) -> None:
    desk.run.step(1)
    desk.show.remove(["c2"])
    assert desk.on_standby == "c3"
    desk.show.remove(["c3"])
    assert desk.on_standby == "c1"
    desk.show.remove(["c1"])
    assert desk.sheet.standby is None
    desk.show.undo()
    assert desk.on_standby == "c1"


def test_an_edit_shows_at_once_and_no_other_marks_are_shown_anew(desk: RunDesk) -> None:
    marks = desk.sheet.marks
    desk.show.change(replace(A, text="Other."))
    assert desk.standby().text == "Other."
    assert desk.sheet.marks is marks
    desk.go()
    assert desk.sent == ["Other."]


def test_a_run_that_is_open_is_not_taken_up_again(desk: RunDesk) -> None:
    desk.go()
    desk.run.open(())
    assert list(desk.sheet.marks) == ["c1"]
    assert desk.on_standby == "c2"


def test_what_became_of_a_line_meanwhile_is_known_where_a_beginning_is_undone(
    desk: RunDesk,
) -> None:
    desk.show.change(replace(A, prime="Know this."))
    desk.go()
    desk.run.begin_again()
    desk.settle()
    desk.undo.undo()
    assert desk.standby().prime_state is PrimeState.CONFIRMED


def test_what_became_of_a_line_while_another_show_is_opened_is_known_afterwards(
    desk: RunDesk,
) -> None:
    desk.go()
    in_journal = tuple(desk.entries)
    desk.run.close()
    desk.show.open(replace(show_of(B), id="other"))
    desk.run.open(())
    desk.show.open(show_of(A, B))
    desk.settle(Outcome.NOT_HEARD)
    desk.run.open(in_journal)
    outcomes = [desk.sheet.marks["c1"][0].entry.outcome]
    desk.change(stage=Stage.QUEUED, verdict=None)
    desk.show.open(replace(show_of(B), id="third"))
    desk.change(stage=Stage.IN_FLIGHT)
    desk.show.open(show_of(A, B))
    desk.run.open(())
    desk.settle()
    desk.run.close()
    desk.run.open(desk.entries)
    outcomes.append(desk.sheet.marks["c1"][0].entry.outcome)
    assert outcomes == [Outcome.NOT_HEARD, Outcome.DELIVERED]


def test_a_line_sent_anew_from_the_queue_moves_no_standby_after_a_crash(desk: RunDesk) -> None:
    desk.go()
    desk.go()
    assert desk.on_standby == "c3"
    desk.outlet.let_go(desk.entries[0].line)
    assert desk.on_standby == "c3"
    after = RunDesk(runs=desk.runs)
    after.play(A, Group("g"), B, C, entries=desk.entries)
    assert after.crashes
    assert after.on_standby == "c3"


@pytest.mark.parametrize("kept", [0, 1, 2], ids=["none", "the first", "the first two"])
def test_standby_never_moves_back_and_what_is_gone_from_history_stays_said(
    desk: RunDesk, kept: int
) -> None:
    # Lines were deleted, got too old, or an older copy of the journal was put back.
    for _ in range(3):
        desk.go()
        desk.settle()
    desk.run.close()
    again = RunDesk(runs=desk.runs)
    again.play(A, B, C, *cues(5)[3:], entries=desk.entries[:kept])
    assert again.on_standby == "c3"
    assert again.standby().wants_hold
    again.go()
    assert again.sent == []
    assert "may have been said already" in again.refusal
    assert sorted(again.sheet.marks) == ["c1", "c2"][:kept]
    again.run.step(1)
    assert not again.standby().wants_hold
    again.go()
    again.settle()
    for cue in ("c1", "c2"):
        again.run.stand_by(cue)
        again.go()
    assert again.sent == ["Line 4."]


def test_a_cue_that_is_gone_from_history_is_said_again_by_a_held_press_alone(
    desk: RunDesk,
) -> None:
    desk.go()
    desk.settle()
    desk.run.close()
    runs = desk.runs
    for told in range(2):
        again = RunDesk(runs=runs)
        again.play(A, B, C)
        again.run.stand_by("c1")
        again.go()
        assert again.sent == []
        again.hold_go()
        again.settle(Outcome.NOT_HEARD)
        assert again.sent == ["Line 1."], told
        again.run.close()
        runs = again.runs


def kept_of(desk: RunDesk) -> list[str]:
    """Return the cues that are kept as said."""
    return [kept.cue for kept in desk.runs.runs["show"].said]


def test_nothing_of_what_a_deleted_line_said_or_of_its_room_is_kept(desk: RunDesk) -> None:
    desk.go()
    entry = desk.settle()
    kept = repr(desk.runs.runs["show"])
    assert entry.id in kept
    assert entry.line.text not in kept
    assert ONE.agent not in kept
    assert repr(entry.line.target.room) not in kept


def test_what_nobody_heard_is_not_kept_as_said_nor_is_a_cue_that_is_gone(desk: RunDesk) -> None:
    desk.go()
    desk.settle(Outcome.NOT_HEARD)
    assert desk.runs.runs["show"].said == ()
    desk.go()
    desk.settle(Outcome.UNKNOWN)
    assert kept_of(desk) == ["c2"]
    desk.run.close()
    again = RunDesk(runs=desk.runs)
    again.play(A, C)
    assert again.runs.runs["show"].said == ()


def test_a_run_that_begins_again_keeps_nothing_as_said_until_that_is_undone(desk: RunDesk) -> None:
    desk.go()
    desk.settle()
    desk.run.begin_again()
    assert desk.runs.runs["show"].said == ()
    desk.undo.undo()
    assert kept_of(desk) == ["c1"]


def test_where_the_cue_on_standby_is_gone_what_is_gone_from_history_counts_as_gone(
    desk: RunDesk,
) -> None:
    desk.go()
    desk.settle()
    desk.run.close()
    again = RunDesk(runs=desk.runs)
    again.play(A, C)
    assert again.on_standby == "c3"
