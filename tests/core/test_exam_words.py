"""An exam is told in whole sentences, each with what would have been right."""

from __future__ import annotations

import pytest

from bithuman_panel.core.delivery import Outcome
from bithuman_panel.core.drill import Drill
from bithuman_panel.core.exam import Deed, Did, Exam, Trial
from bithuman_panel.core.exam_words import (
    deed_words,
    found_words,
    right_words,
    score_words,
    staged_words,
)


@pytest.mark.parametrize("drill", Drill)
def test_every_drill_has_what_would_have_been_right(drill: Drill) -> None:
    assert str(right_words(drill)).startswith("Right: ")
    assert str(found_words(Trial(drill))) == "0 of 2 points: No line was tried."


def test_what_was_staged() -> None:
    assert str(staged_words(Trial(Drill.NO_CREDITS))) == (
        "No credits. The account has no credits left."
    )


@pytest.mark.parametrize("did", Did)
def test_every_deed_is_told_with_its_time(did: Did) -> None:
    assert str(deed_words(Deed(did, 2.4))).startswith("2 s: ")
    assert "{" not in str(deed_words(Deed(did, 2.4)))


@pytest.mark.parametrize(
    ("deed", "told"),
    [
        (Deed(Did.SENT, 1, place="lobby"), "1 s: You let a line go to lobby"),
        (Deed(Did.SENT, 1), "1 s: You let a line go to all rooms"),
        (Deed(Did.AIMED, 1, place="hall"), "1 s: You chose hall"),
        (Deed(Did.AIMED, 1), "1 s: You chose all rooms"),
        (Deed(Did.BECAME, 1, outcome=Outcome.REJECTED), "1 s: It became: Rejected"),
        (Deed(Did.BECAME, 1), "1 s: It became: Unknown"),
        (Deed(Did.HEARD, 1, place="hall"), "1 s: The stage heard it in hall"),
    ],
)
def test_where_it_was(deed: Deed, told: str) -> None:
    assert str(deed_words(deed)) == told


def test_the_score() -> None:
    exam = Exam("x", 0.0, (Trial(Drill.SLOW),))
    assert str(score_words(exam)) == "0 of 2 points."
    assert str(score_words(Exam("x", 0.0, (), is_whole=False))) == "0 of 0 points, ended early."
