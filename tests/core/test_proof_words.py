from __future__ import annotations

from dataclasses import replace

import pytest

from bithuman_panel.core.delivery import Outcome, Report, Verdict, judge
from bithuman_panel.core.entry import Entry, Stage
from bithuman_panel.core.exchange import Exchange, Fault
from bithuman_panel.core.models import Mode, Target, line_of
from bithuman_panel.core.proof_words import fault_words, proof_words

QUEUED = Entry("e1", line_of(Mode.SPEAK, "Hello.", Target("A1", "r1")), "default", 0.0)
ANSWERED = Exchange("POST", "u", handed_over=True, status=200, body_whole=True)
LEFT = "The line left this computer, or a part of it did."
CAME, WHOLE = "An answer began, with status 200.", "The answer was read to its end."


def words(verdict: Verdict, exchange: Exchange | None) -> list[str]:
    entry = replace(QUEUED, stage=Stage.DONE, verdict=verdict, exchange=exchange)
    return [str(sentence) for sentence in proof_words(entry)]


@pytest.mark.parametrize("stage", [Stage.QUEUED, Stage.IN_FLIGHT])
def test_before_an_outcome_there_is_nothing_to_prove(stage: Stage) -> None:
    assert proof_words(replace(QUEUED, stage=stage)) == ()


def test_what_was_withdrawn_never_met_the_connection() -> None:
    (told,) = proof_words(QUEUED.withdrawn())
    assert str(told) == "It was taken back before the connection had any of it."


def test_a_delivered_line_left_and_was_answered_whole() -> None:
    verdict = Verdict(Outcome.DELIVERED, 200, Report(2, ("r1", "r2")))
    assert words(verdict, ANSWERED) == [
        LEFT,
        CAME,
        WHOLE,
        "It counts as delivered: the answer tells how many rooms it reached.",
    ]


def test_an_accepted_line_whose_answer_broke_off_counts_as_delivered() -> None:
    seen = replace(ANSWERED, body_whole=False, fault=Fault.LOST)
    assert words(judge(seen, None, None), seen) == [
        LEFT,
        CAME,
        "The answer broke off before its end.",
        "The connection broke.",
        "It counts as delivered: the platform accepted it.",
    ]


def test_without_an_answer_it_counts_as_unknown_and_says_why() -> None:
    seen = Exchange("POST", "u", handed_over=True, fault=Fault.DEADLINE)
    assert words(judge(seen, None, None), seen) == [
        LEFT,
        "No answer began.",
        "The time for an answer was up.",
        "It counts as unknown: it may have arrived, and no answer says so.",
    ]


def test_what_never_left_is_proved_by_that_alone() -> None:
    seen = Exchange("POST", "u", fault=Fault.NO_CONNECTION)
    assert words(judge(seen, None, None), seen) == [
        "Nothing of the line left this computer.",
        "There was no connection to the platform.",
        "It counts as not sent: what never left cannot have been heard.",
    ]


@pytest.mark.parametrize(
    ("exchange", "why"),
    [
        (None, "It counts as unknown: nothing proves that it was said, or that it was not."),
        (ANSWERED, "It counts as unknown: the answer says yes and no at once."),
        (
            replace(ANSWERED, status=503),
            "It counts as unknown: with this status it may have been passed on all the same.",
        ),
    ],
)
def test_an_unknown_outcome_has_its_own_reason(exchange: Exchange | None, why: str) -> None:
    assert words(Verdict(Outcome.UNKNOWN), exchange)[-1] == why


def test_a_line_left_by_a_panel_that_died_says_that_nothing_was_kept() -> None:
    told = words(Verdict(Outcome.UNKNOWN), None)
    assert told[0] == "What the connection saw of it was not kept."
    done = replace(QUEUED, stage=Stage.DONE)
    assert [str(each) for each in proof_words(done)] == told, "no verdict is unknown, too"


@pytest.mark.parametrize("outcome", Outcome)
def test_every_outcome_says_why_it_is_that(outcome: Outcome) -> None:
    said = words(Verdict(outcome), ANSWERED)[-1]
    assert said.startswith(f"It counts as {outcome.value.replace('-', ' ')}: ")


def test_every_fault_has_a_sentence_of_its_own() -> None:
    told = {str(fault_words(fault)) for fault in Fault}
    assert len(told) == len(Fault)
