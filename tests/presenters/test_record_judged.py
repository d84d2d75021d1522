"""A person's word on an unknown line, and what a transcript says of it: added, kept, taken back."""

from __future__ import annotations

import pytest

from bithuman_panel.core.delivery import Outcome, Verdict
from bithuman_panel.core.entry import Corrected, Correction
from bithuman_panel.core.heard import Heard
from bithuman_panel.presenters.record import WINDOW, Urgency
from tests.presenters.recorded import BROKEN, DELIVERED, UNKNOWN, Stage, entry, ids

LOBBY = Heard("lob\u202eby", 12.0, 2.1, 0.97, "rs_1")


@pytest.mark.parametrize("what", [Correction.SPOKEN, Correction.LEFT])
def test_a_persons_word_is_added_to_an_unknown_line_and_kept(what: Correction) -> None:
    stage = Stage([entry(1, UNKNOWN)])
    stage.open()
    stage.judge(what)
    word = Corrected(what, stage.clock.now())
    assert stage.journal.corrections == [("e1", word)]
    assert stage.screen.details is not None
    assert stage.screen.details.corrections == (word,)
    assert stage.screen.rows == [stage.screen.details]
    assert stage.screen.details.outcome is Outcome.UNKNOWN
    assert stage.screen.heard == [], "the person knows it already"
    assert stage.again == []


def test_say_it_again_is_noted_when_the_line_leaves_and_not_before() -> None:
    unknown = entry(1, UNKNOWN)
    stage = Stage([unknown])
    stage.open()
    stage.judge(Correction.SAID_AGAIN)
    assert stage.again == [unknown]
    assert stage.journal.corrections == []
    assert not stage.screen.rows[0].is_judged
    stage.record.said_again(unknown)
    word = Corrected(Correction.SAID_AGAIN, stage.clock.now())
    assert stage.screen.rows[0].corrections == (word,)
    assert stage.journal.corrections == [("e1", word)]
    assert [each.id for each in stage.corrected] == ["e1"]


def test_a_second_word_is_added_to_the_first() -> None:
    stage = Stage([entry(1, UNKNOWN)])
    stage.open()
    stage.judge(Correction.LEFT)
    stage.judge(Correction.SPOKEN)
    made = [corrected.what for corrected in stage.screen.rows[0].corrections]
    assert made == [Correction.LEFT, Correction.SPOKEN]


def test_a_persons_word_on_the_last_line_is_shown_on_the_stage() -> None:
    stage = Stage()
    stage.record.add(entry(1))
    stage.record.change(entry(1, UNKNOWN))
    stage.journal.kept = [entry(1, UNKNOWN)]
    stage.judge(Correction.SPOKEN)
    assert stage.screen.last == stage.screen.details
    assert stage.screen.last is not None
    assert stage.screen.last.corrections[0].what is Correction.SPOKEN


def test_a_persons_word_that_cannot_be_kept_still_stands_on_the_screen() -> None:
    stage = Stage([entry(1, UNKNOWN)])
    stage.open()
    stage.journal.failure = BROKEN
    stage.judge(Correction.SPOKEN)
    assert stage.screen.problems == [str(BROKEN)]
    assert stage.screen.rows[0].corrections[0].what is Correction.SPOKEN


@pytest.mark.parametrize(
    "verdict", [None, *(Verdict(each) for each in Outcome if each is not Outcome.UNKNOWN)]
)
def test_what_is_known_is_not_up_to_anybody(verdict: Verdict | None) -> None:
    stage = Stage([entry(1, verdict)])
    stage.open()
    stage.judge(Correction.SPOKEN)
    assert stage.journal.corrections == []
    assert stage.screen.rows == [entry(1, verdict)]


def test_without_a_choice_there_is_nothing_to_judge() -> None:
    stage = Stage()
    stage.judge(Correction.SAID_AGAIN)
    assert stage.journal.corrections == []
    assert stage.again == []


def test_repainting_a_line_that_is_not_looked_at_leaves_the_details() -> None:
    stage = Stage([entry(2, UNKNOWN), entry(1, UNKNOWN)])
    stage.open()
    stage.record.change_quietly(entry(1, UNKNOWN).corrected(Correction.LEFT, 1.0))
    assert stage.screen.details == entry(2, UNKNOWN)
    assert stage.screen.rows[1].corrections != ()


@pytest.mark.parametrize(
    ("what", "told"),
    [
        (Correction.SPOKEN, "Noted: it was spoken."),
        (Correction.LEFT, "Noted: it is left as it is."),
    ],
)
def test_a_persons_word_can_be_taken_back_and_both_stay_in_the_history(
    what: Correction, told: str
) -> None:
    stage = Stage([entry(1, UNKNOWN)])
    stage.open()
    stage.judge(what)
    assert stage.undo_screen.offered == told
    was_judged = stage.screen.rows[0].is_judged
    stage.undo.undo()
    assert (was_judged, stage.screen.rows[0].is_judged) == (True, False)
    made = [corrected.what for _, corrected in stage.journal.corrections]
    assert made == [what, Correction.REOPENED], "the journal only ever grows"
    stage.undo.undo()
    assert len(stage.journal.corrections) == 2


def test_a_word_on_a_line_that_has_left_the_window_is_taken_back_on_disk() -> None:
    stage = Stage([entry(1, UNKNOWN)])
    stage.open()
    stage.judge(Correction.LEFT)
    for number in range(2, WINDOW + 3):
        stage.record.add(entry(number))
    stage.undo.undo()
    assert stage.journal.corrections[-1][1].what is Correction.REOPENED


def test_whoever_keeps_marks_hears_a_persons_word_and_that_it_is_taken_back() -> None:
    stage = Stage([entry(1, UNKNOWN)])
    stage.open()
    stage.judge(Correction.SPOKEN)
    stage.undo.undo()
    assert [each.has(Correction.SPOKEN) for each in stage.corrected] == [True, False]


def test_a_line_that_was_heard_shows_it_and_keeps_its_outcome() -> None:
    stage = Stage()
    stage.record.add(entry(1))
    stage.record.change(entry(1, DELIVERED))
    news = len(stage.screen.heard)
    stage.record.hear("e1", LOBBY)
    assert stage.screen.rows[0].heard == (LOBBY,)
    assert stage.screen.rows[0].outcome is Outcome.DELIVERED
    assert stage.screen.details == stage.screen.last == stage.screen.rows[0]
    assert len(stage.screen.heard) == news, "it went well, and was told"
    stage.record.change(entry(1, DELIVERED))
    assert stage.screen.rows[0].heard == (LOBBY,), "the lane knows nothing of it"


def test_of_an_unknown_line_it_is_told_aloud_until_a_person_has_decided() -> None:
    stage = Stage([entry(2), entry(1)])
    for number in (1, 2):
        stage.record.add(entry(number))
        stage.record.change(entry(number, UNKNOWN))
    stage.judge(Correction.SPOKEN)
    before = len(stage.screen.heard)
    stage.record.hear("e1", LOBBY)
    stage.record.hear("e2", LOBBY)
    ((told, how),) = stage.screen.heard[before:]
    assert "A transcript of A12345678's 6 letters has this line" in str(told), (
        "as the room is called"
    )
    assert how is Urgency.POLITE
    assert stage.screen.rows[0].outcome is Outcome.UNKNOWN


def test_a_line_that_has_left_the_window_is_heard_in_silence() -> None:
    stage = Stage()
    stage.record.hear("e1", LOBBY)
    assert stage.screen.rows == []
    assert stage.record.entries() == ()
    stage.record.add(entry(1))
    stage.record.add(entry(2))
    assert ids(stage.record.entries()) == ["e1", "e2"]
