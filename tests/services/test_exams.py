"""An exam comes back as it was kept, and junk on the disk as nothing."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from bithuman_panel.core.delivery import Outcome
from bithuman_panel.core.drill import Drill
from bithuman_panel.core.exam import Deed, Did, Exam, Trial
from bithuman_panel.services.exams import exam_of

if TYPE_CHECKING:
    from bithuman_panel.services.journal import Journal

DEEDS = (
    Deed(Did.SENT, 1.5, "e1", "lobby", "Hello \ud800."),
    Deed(Did.BECAME, 2.5, "e1", outcome=Outcome.UNKNOWN),
    Deed(Did.HELD, 3.0),
)


def taken(name: str, *, is_whole: bool = True) -> Exam:
    trials = (Trial(Drill.RESET, DEEDS), Trial(Drill.SLOW))
    return Exam(name, 1_800_000_000.0, trials, is_whole=is_whole)


def test_exams_come_back_newest_first(journal: Journal) -> None:
    first, second = taken("x1"), taken("x2", is_whole=False)
    for exam in (first, second):
        journal.exams.keep(exam)
    assert journal.exams.latest(9) == (second, first)
    assert journal.exams.latest(1) == (second,)


def test_an_exam_that_is_kept_stays_as_it_is(journal: Journal) -> None:
    journal.exams.keep(taken("x1"))
    journal.exams.keep(Exam("x1", 2.0, ()))
    assert journal.exams.latest(9) == (taken("x1"),)


@pytest.mark.parametrize("report", [None, "", "{", "[]", '{"trials": 3}', b"\xff"])
def test_junk_is_an_exam_without_trials(report: object) -> None:
    assert exam_of("x1", "never", report) == Exam("x1", 0.0, (), is_whole=False)


def test_what_cannot_be_told_is_left_out() -> None:
    report = """{"is_whole": true, "trials": [
        {"drill": "of tomorrow"},
        {"drill": "slow", "deeds": [1, {"did": "held"}, {"did": "flew", "at": 1},
                                    {"did": "held", "at": 2, "text": 3, "outcome": "odd"}]}
    ]}"""
    assert exam_of("x1", 1.0, report) == Exam("x1", 1.0, (Trial(Drill.SLOW, (Deed(Did.HELD, 2),)),))
