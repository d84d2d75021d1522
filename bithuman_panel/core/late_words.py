"""A late answer in plain words: what it says became of the line, and what is to be done now."""

from __future__ import annotations

from typing import TYPE_CHECKING, assert_never

from bithuman_panel.core.delivery import Outcome, Verdict
from bithuman_panel.core.entry import Correction, Entry
from bithuman_panel.core.models import Mode
from bithuman_panel.core.wording import Sentence, counted, say

if TYPE_CHECKING:
    from bithuman_panel.core.errors import Failure


def late_headline(entry: Entry, verdict: Verdict) -> Sentence:
    """Return what the late answer says became of the line, in one sentence."""
    match verdict.outcome:
        case Outcome.DELIVERED:
            return _delivered(verdict.delivered_to_rooms)
        case Outcome.PARTLY_DELIVERED:
            return _partly_delivered(verdict)
        case Outcome.NOT_HEARD:
            return say("A late answer came: nobody heard this, no room is connected to the agent.")
        case Outcome.REJECTED:
            return _rejected(verdict.failure)
        case Outcome.THROTTLED:
            return say("A late answer came: the platform asked to wait. It did not act.")
        case Outcome.UNKNOWN | Outcome.NOT_SENT:
            return _unknown(entry)
        case _:
            assert_never(verdict.outcome)


def _delivered(rooms: int | None) -> Sentence:
    match rooms:
        case None:
            return say("A late answer came: accepted. How many rooms it reached, it did not say.")
        case _:
            return counted(
                "A late answer came: delivered to one room.",
                "A late answer came: delivered to {count} rooms.",
                rooms,
            )


def _partly_delivered(verdict: Verdict) -> Sentence:
    reached = verdict.delivered_to_rooms
    if verdict.report is None or reached is None:
        return say("A late answer came: some rooms got this line, others did not.")
    return say(
        "A late answer came. Reached rooms: {reached}. Rooms that did not get it: {missed}.",
        reached=reached,
        missed=verdict.report.missed,
    )


def _rejected(failure: Failure | None) -> Sentence:
    if failure is None:
        return say("A late answer came: the platform refused this line.")
    return say("A late answer came: the platform refused this line. {why}", why=failure.title)


def _unknown(entry: Entry) -> Sentence:
    if entry.has(Correction.SPOKEN):
        return say("You marked this line as spoken. A late answer came, but it proves nothing.")
    if entry.line.mode is Mode.SPEAK:
        return say("A late answer came, but it proves nothing. This may have been spoken.")
    return say("A late answer came, but it proves nothing. The agent may know this now.")


def late_advice(entry: Entry, outcome: Outcome) -> Sentence | None:
    """Return what to do where a person's word and the late answer meet; None: as always."""
    if entry.has(Correction.SAID_AGAIN):
        return say("You took this line up again. Look at the stage before you send it once more.")
    was_heard = outcome in (Outcome.DELIVERED, Outcome.PARTLY_DELIVERED, Outcome.UNKNOWN)
    if entry.has(Correction.SPOKEN) and not was_heard:
        return say("You saw it spoken, the platform says it was not. Trust what you saw.")
    return None
