"""Which line the stage shows large, and where the details go by themselves."""

from __future__ import annotations

from dataclasses import replace

import pytest

from bithuman_panel.core.delivery import Outcome, Verdict
from bithuman_panel.core.entry import Correction, Entry
from bithuman_panel.core.models import Mode, Target, line_of
from bithuman_panel.presenters.record import WINDOW
from tests.presenters.recorded import DELIVERED, UNKNOWN, Stage, entry

UNHEARD = Verdict(Outcome.NOT_HEARD, 404)


def of_press(number: int, verdict: Verdict | None = None) -> Entry:
    """Return a line that went with the others of its press into a room of its own."""
    line = line_of(Mode.SPEAK, "To all of you.", Target("A12345678", f"room-{number}"))
    return replace(entry(number, verdict), line=line)


def large(stage: Stage) -> str | None:
    return stage.screen.last.id if stage.screen.last else None


def newer(stage: Stage) -> str | None:
    return stage.screen.newer.id if stage.screen.newer else None


@pytest.fixture
def stage() -> Stage:
    return Stage()


def test_the_worst_of_what_one_press_has_sent_is_large_and_looked_at(stage: Stage) -> None:
    for number in (1, 2, 3):
        stage.record.add(of_press(number))
    assert (large(stage), len(stage.screen.press)) == ("e3", 3)
    stage.record.change(of_press(3, DELIVERED))
    assert large(stage) == "e2", "it is under way still"
    stage.record.change(of_press(1, UNHEARD))
    stage.record.change(of_press(2, DELIVERED))
    assert (large(stage), newer(stage)) == ("e1", None)
    assert stage.screen.press == (
        of_press(1, UNHEARD),
        of_press(2, DELIVERED),
        of_press(3, DELIVERED),
    )
    assert stage.screen.details == of_press(1, UNHEARD)
    stage.record.add(entry(4))
    assert large(stage) == "e4", "the next press is another one"


def test_an_unknown_line_stays_until_somebody_has_answered_for_it(stage: Stage) -> None:
    for number in (1, 2):
        stage.record.add(entry(number))
    assert large(stage) == "e2"
    stage.record.change(entry(1, UNKNOWN))
    assert (large(stage), newer(stage)) == ("e1", "e2")
    assert stage.screen.details == entry(1, UNKNOWN), "with its three keys"
    stage.record.change(entry(2, DELIVERED))
    stage.record.add(entry(3))
    stage.record.change(entry(3, UNHEARD))
    assert (large(stage), newer(stage)) == ("e1", "e3")
    assert stage.screen.newer == entry(3, UNHEARD)
    assert stage.screen.details == entry(1, UNKNOWN)
    stage.journal.kept = [entry(1, UNKNOWN)]
    stage.judge(Correction.SPOKEN)
    assert (large(stage), newer(stage)) == ("e3", None)
    assert stage.screen.selected == "e1", "who has answered still has it before him"
    stage.record.add(entry(4))
    assert stage.screen.selected == large(stage) == "e4"


def test_an_answer_that_is_taken_back_brings_the_question_back(stage: Stage) -> None:
    stage.record.add(entry(1))
    stage.record.change(entry(1, UNKNOWN))
    stage.record.add(entry(2))
    stage.journal.kept = [entry(1, UNKNOWN)]
    stage.judge(Correction.LEFT)
    assert large(stage) == "e2"
    stage.judge(Correction.REOPENED)
    assert large(stage) == "e1"


def test_a_late_answer_answers_for_it_too(stage: Stage) -> None:
    for number in (1, 2):
        stage.record.add(entry(number))
    lost = entry(1, UNKNOWN)
    stage.record.change(lost)
    assert lost.exchange
    stage.record.change(lost.answered_late(lost.exchange, DELIVERED, 5.0))
    assert (large(stage), newer(stage)) == ("e2", None)
    assert stage.screen.selected == "e2"


def test_who_reads_an_older_line_stays_there(stage: Stage) -> None:
    for number in (1, 2, 3):
        stage.record.add(entry(number))
    stage.screen.select_row(2, scrolls=True)
    stage.record.change(entry(2, UNKNOWN))
    assert (large(stage), stage.screen.selected) == ("e2", "e1")


def test_of_an_earlier_start_only_its_newest_line_asks() -> None:
    stage = Stage([entry(3, UNKNOWN), entry(2, UNKNOWN), entry(1, DELIVERED)])
    stage.open()
    assert (large(stage), newer(stage)) == ("e3", None)
    assert stage.screen.selected == "e3"
    stage.record.add(entry(4))
    assert (large(stage), newer(stage)) == ("e3", "e4")
    stage.record.change(entry(4, UNKNOWN))
    assert large(stage) == "e4"
    for number in (4, 3):
        stage.record.change_quietly(entry(number, UNKNOWN).corrected(Correction.LEFT, 1.0))
    stage.record.change_quietly(entry(2, UNKNOWN))
    assert large(stage) == "e4", "nothing older comes up by itself"


def test_what_was_said_of_an_earlier_starts_line_is_shown_with_it() -> None:
    stage = Stage([entry(1, UNKNOWN)])
    stage.open()
    stage.judge(Correction.SPOKEN)
    assert stage.screen.last
    assert stage.screen.last.is_judged
    stage.record.forget(["e1"])
    stage.record.add(entry(2))
    assert (large(stage), newer(stage)) == ("e2", None)


def test_a_start_says_that_it_has_sent_nothing_where_earlier_ones_have() -> None:
    for kept, sent, says_it in (([], [], False), ([1], [], True), ([1], [2], False)):
        stage = Stage([entry(number, DELIVERED) for number in kept])
        for number in sent:
            stage.record.add(entry(number))
        stage.open()
        assert stage.screen.says_none_sent is says_it


def test_what_was_answered_before_is_not_shown_by_the_next_start() -> None:
    stage = Stage([entry(1, UNKNOWN).corrected(Correction.LEFT, 1.0)])
    stage.open()
    assert large(stage) is None


def test_a_line_that_was_deleted_asks_no_more(stage: Stage) -> None:
    for number in (1, 2):
        stage.record.add(entry(number))
    stage.record.change(entry(1, UNKNOWN))
    stage.record.forget(["e1"])
    stage.record.change(entry(2, DELIVERED))
    assert (large(stage), newer(stage)) == ("e2", None)


def test_a_line_asks_for_as_long_as_it_is_here(stage: Stage) -> None:
    stage.record.add(entry(0))
    stage.record.change(entry(0, UNKNOWN))
    for number in range(1, WINDOW):
        stage.record.add(entry(number))
    assert large(stage) == "e0"
    stage.record.add(entry(WINDOW))
    assert large(stage) == f"e{WINDOW}"
