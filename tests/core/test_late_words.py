from __future__ import annotations

from dataclasses import replace

import pytest

from bithuman_panel.core.advice import advice, headline, state_word
from bithuman_panel.core.delivery import Outcome, Report, Verdict
from bithuman_panel.core.entry import Correction, Entry
from bithuman_panel.core.errors import Failure, FailureKind
from bithuman_panel.core.models import Mode, Route
from bithuman_panel.core.wording import say
from tests.core.entries import AT, EXCHANGE, done

REFUSED = Failure(FailureKind.OTHER, say("No such agent."), say("Check it."))
UNKNOWN = Verdict(Outcome.UNKNOWN, 500)


def late(verdict: Verdict, *meanwhile: Correction) -> Entry:
    """Return a line told unknown, what a person said of it meanwhile, and its late answer."""
    entry = done(Verdict(Outcome.UNKNOWN))
    for number, what in enumerate(meanwhile):
        entry = entry.corrected(what, AT + number)
    return entry.answered_late(EXCHANGE, verdict, AT + 9)


@pytest.mark.parametrize(
    ("verdict", "word", "told"),
    [
        (Verdict(Outcome.DELIVERED, 200, Report(1)), "Delivered", "delivered to one room."),
        (Verdict(Outcome.DELIVERED, 200, Report(3)), "Delivered", "delivered to 3 rooms."),
        (
            Verdict(Outcome.DELIVERED, 200),
            "Delivered",
            "accepted. How many rooms it reached, it did not say.",
        ),
        (
            Verdict(Outcome.PARTLY_DELIVERED, 200),
            "Partly delivered",
            "some rooms got this line, others did not.",
        ),
        (
            Verdict(Outcome.PARTLY_DELIVERED, 200, Report()),
            "Partly delivered",
            "some rooms got this line, others did not.",
        ),
        (
            Verdict(Outcome.NOT_HEARD, 200, Report(0)),
            "Not heard",
            "nobody heard this, no room is connected to the agent.",
        ),
        (Verdict(Outcome.REJECTED, 404), "Rejected", "the platform refused this line."),
        (
            Verdict(Outcome.REJECTED, 404, None, REFUSED),
            "Rejected",
            "the platform refused this line. No such agent.",
        ),
        (
            Verdict(Outcome.THROTTLED, 429),
            "Throttled",
            "the platform asked to wait. It did not act.",
        ),
    ],
)
def test_the_row_tells_the_new_outcome_and_the_headline_that_it_came_late(
    verdict: Verdict, word: str, told: str
) -> None:
    entry = late(verdict)
    assert str(state_word(entry)) == word
    assert str(headline(entry)) == f"A late answer came: {told}"
    assert str(advice(entry)) == str(advice(done(verdict))), "as if it had come in time"


def test_a_partly_delivered_line_counts_both_sides() -> None:
    entry = late(Verdict(Outcome.PARTLY_DELIVERED, 200, Report(2, rooms_failed=("a",))))
    assert str(headline(entry)) == (
        "A late answer came. Reached rooms: 2. Rooms that did not get it: 1."
    )


def test_an_answer_that_proves_nothing_leaves_the_line_unknown_and_says_so() -> None:
    spoken, context = late(UNKNOWN), late(UNKNOWN)
    line = replace(context.line, mode=Mode.CONTEXT, route=Route.ADD_CONTEXT)
    context = replace(context, line=line)
    assert str(state_word(spoken)) == "Unknown"
    assert str(headline(spoken)).endswith("it proves nothing. This may have been spoken.")
    assert str(headline(context)).endswith("it proves nothing. The agent may know this now.")
    assert str(advice(spoken)) == "Look at the stage before you send it again."


def test_what_a_person_saw_outlives_an_answer_that_proves_nothing() -> None:
    entry = late(UNKNOWN, Correction.SPOKEN)
    assert str(headline(entry)).startswith("You marked this line as spoken.")
    assert str(advice(entry)) == "Nothing to do."


@pytest.mark.parametrize(
    "outcome", [Outcome.NOT_HEARD, Outcome.REJECTED, Outcome.THROTTLED, Outcome.NOT_SENT]
)
def test_who_saw_it_spoken_is_not_told_to_send_it_again(outcome: Outcome) -> None:
    text = str(advice(late(Verdict(outcome, 404), Correction.SPOKEN)))
    assert text == "You saw it spoken, the platform says it was not. Trust what you saw."


@pytest.mark.parametrize("outcome", list(Outcome))
def test_who_took_it_up_again_is_not_told_to_do_so_once_more(outcome: Outcome) -> None:
    entry = late(Verdict(outcome, 200), Correction.SAID_AGAIN)
    assert str(advice(entry)).startswith("You took this line up again. Look at the stage")


def test_a_line_that_was_seen_spoken_and_proved_delivered_asks_for_nothing() -> None:
    entry = late(Verdict(Outcome.DELIVERED, 200, Report(1)), Correction.SPOKEN)
    assert str(advice(entry)) == "Nothing to do."
