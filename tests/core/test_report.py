"""What a report says of a show: lines, totals, and what was planned against what was said."""

from __future__ import annotations

from dataclasses import fields, replace

import pytest

from bithuman_panel.core import report as reports
from bithuman_panel.core.delivery import Outcome, Report, Verdict
from bithuman_panel.core.entry import Correction
from bithuman_panel.core.errors import InputRefused
from bithuman_panel.core.models import Mode
from bithuman_panel.core.report import Kind, Names, report_of
from bithuman_panel.core.report_cues import Became, unplanned
from bithuman_panel.core.report_line import Origin, ReportLine, Rooms
from tests.core.reports import BEGUN, HALL, LOBBY, entry, plan, planned, record, scope


def test_each_line_tells_where_it_came_from_and_who_got_it() -> None:
    found = report_of(record(), scope())
    assert [line.origin for line in found.lines][:3] == [Origin.PRIME, Origin.CUE, Origin.HAND]
    assert found.lines[1].rooms == Rooms(1, ("lobby",))
    assert found.lines[12].rooms == Rooms(1, ("lobby",), ("hall", "roof"))
    assert found.lines[7].code == "NO_CREDITS"
    assert found.lines[7].request_id == "req-5"
    assert (found.begun_at, found.ended_at) == (BEGUN + 50, BEGUN + 450)


def test_a_cue_of_another_run_is_a_line_by_hand_and_of_any_run_its_own_where_all_is_told() -> None:
    other = entry(1, "Hello.", "c1", run="r0")
    assert report_of([other], scope()).lines[0].origin is Origin.HAND
    assert report_of([other], scope(run=None, plan=None)).lines[0].origin is Origin.CUE


def test_totals_count_what_is_proved_and_what_is_not_and_nothing_that_is_on_its_way() -> None:
    totals = dict(report_of(record(), scope()).totals)
    assert totals == {
        Outcome.DELIVERED: 9,
        Outcome.PARTLY_DELIVERED: 1,
        Outcome.NOT_HEARD: 1,
        Outcome.REJECTED: 1,
        Outcome.THROTTLED: 0,
        Outcome.NOT_SENT: 1,
        Outcome.UNKNOWN: 1,
    }
    troubles = [line.text for line in report_of(record(), scope()).troubles]
    assert troubles == ["Four.", "Five.", "Lost.", "All."]


def test_each_cue_has_its_story() -> None:
    found = report_of(record(), scope())
    assert [story.became for story in found.cues] == [
        Became.SAID,
        Became.SAID,
        Became.SAID,
        Became.PERHAPS,
        Became.FAILED,
        Became.SAID,
        Became.BY_HAND,
        Became.LEFT_OUT,
    ]
    assert [story.is_as_planned for story in found.cues] == [True] + [False] * 7
    assert [story.is_changed for story in found.cues] == [False, True] + [False] * 3 + [True] + [
        False
    ] * 2
    assert [story.times for story in found.cues] == [1, 2, 1, 1, 0, 2, 1, 0]
    assert [story.is_elsewhere for story in found.cues].index(True) == 2
    assert [story.drift_s for story in found.cues] == [2, 1, 2, None, None, 0, -10, None]
    assert [line.text for line in unplanned(found.cues, found.lines)] == [
        "=1+1 by hand",
        "Lost.",
        "All.",
        "Nine.",
    ]


def test_a_cue_on_its_way_may_be_heard_and_one_that_somebody_saw_was_said() -> None:
    lines = (
        entry(60, "One.", "c1", outcome=None),
        entry(120, "Two.", "c2", Outcome.UNKNOWN).corrected(Correction.SPOKEN, BEGUN + 130),
    )
    found = report_of(lines, scope())
    assert [story.became for story in found.cues[:2]] == [Became.PERHAPS, Became.SAID]
    assert str(found.lines[1].told).startswith("No reply proves it, but")


def test_a_line_by_hand_that_nobody_heard_says_nothing_of_a_cue() -> None:
    lines = (entry(60, "One.", outcome=Outcome.NOT_HEARD), entry(61, "One.", mode=Mode.CONTEXT))
    assert report_of(lines, scope()).cues[0].became is Became.LEFT_OUT


def test_a_prime_of_a_cue_that_was_not_planned_is_told_for_itself() -> None:
    told = report_of(record(), scope(plan=replace(plan(), cues=())))
    assert len(unplanned(told.cues, told.lines)) == len(told.lines)


def test_a_show_past_midnight_has_its_times_on_both_days() -> None:
    late = replace(
        plan(),
        cues=(planned(1, "One.", planned_s=23 * 3600 + 3540), planned(2, "Two.", planned_s=60)),
    )
    lines = (entry(17_940, "One.", "c1"), entry(18_065, "Two.", "c2"))
    found = report_of(lines, scope(plan=late))
    assert [story.drift_s for story in found.cues] == [0, 5]


def test_a_time_that_no_calendar_has_leaves_the_plan_without_times() -> None:
    odd = replace(entry(60, "One.", "c1"), created_at=1e300)
    found = report_of([odd], scope())
    assert found.cues[0].became is Became.SAID
    assert [story.planned_at for story in found.cues] == [None] * 8
    near = report_of([replace(odd, created_at=1e300), entry(61, "One.", "c1")], scope())
    assert near.cues[0].drift_s is None or near.cues[0].drift_s == 1


def test_without_lines_there_is_a_plan_and_nothing_else() -> None:
    found = report_of((), scope())
    assert (found.begun_at, found.ended_at, found.talking_s, found.silent_s) == (None, None, 0, 0)
    assert {story.became for story in found.cues} == {Became.LEFT_OUT}
    assert report_of((), scope(plan=None)).cues == ()


def test_who_talks_at_once_counts_once_and_silence_is_between() -> None:
    lines = (
        entry(0, "x" * 10),
        entry(4, "x" * 10, target=HALL),
        entry(6, "x" * 2),
        entry(20, "x" * 5),
        entry(21, "x" * 9, outcome=Outcome.REJECTED),
        entry(22, "x" * 9, mode=Mode.CONTEXT),
        entry(30, "x"),
    )
    found = report_of(lines, scope(plan=None))
    assert (found.talking_s, found.silent_s) == (20, 11)


def test_a_reply_about_something_else_proves_no_room() -> None:
    verdict = Verdict(Outcome.DELIVERED, 200, Report(1, ("lobby",), is_ours=False))
    other = replace(entry(1, "One."), verdict=verdict)
    nobody = replace(entry(2, "One."), verdict=Verdict(Outcome.NOT_HEARD, 200, Report(0, ())))
    assert [line.rooms for line in report_of([other, nobody], scope()).lines] == [
        Rooms(),
        Rooms(0),
    ]


def test_far_too_many_lines_are_an_export(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(reports, "MOST_LINES", 3)
    assert len(report_of(record()[:3], scope()).lines) == 3
    with pytest.raises(InputRefused, match="more than 3 lines"):
        report_of(record(), scope())


def test_what_has_no_name_is_called_by_its_id() -> None:
    names = Names({"A1": ""}, {})
    assert (names.agent("A1"), names.agent("A2")) == ("A1", "A2")
    assert names.room("A1", "lobby") == "lobby"
    assert LOBBY.room == "lobby"


def test_a_line_has_no_field_for_what_was_on_the_wire() -> None:
    words = " ".join(field.name for field in fields(ReportLine))
    assert not any(name in words for name in ("header", "body", "url", "secret", "exchange"))
    assert [str(kind) for kind in Kind] == ["html", "md", "xlsx", "csv", "json"]
