"""What an entry means in plain words: its state in a word or two, a sentence, and what to do."""

from __future__ import annotations

from typing import TYPE_CHECKING, assert_never

from bithuman_panel.core.delivery import Outcome, Verdict
from bithuman_panel.core.entry import Correction, Entry, Stage
from bithuman_panel.core.exchange import Fault
from bithuman_panel.core.late_words import late_advice, late_headline
from bithuman_panel.core.models import Mode
from bithuman_panel.core.wording import Sentence, counted, say

if TYPE_CHECKING:
    from bithuman_panel.core.exchange import Exchange

# Of the rooms that a line was not for; the details have all of them.
ROOMS_NAMED = 3


def state_word(entry: Entry) -> Sentence:
    """Return the entry's state as its row shows it."""
    match entry.stage:
        case Stage.QUEUED:
            return say("Queued")
        case Stage.IN_FLIGHT:
            return say("In flight")
        case Stage.WITHDRAWN:
            return say("Withdrawn")
        case Stage.DONE:
            return outcome_word(entry.outcome or Outcome.UNKNOWN)
        case _:
            assert_never(entry.stage)


def outcome_word(outcome: Outcome) -> Sentence:
    """Return the outcome as a word or two."""
    match outcome:
        case Outcome.DELIVERED:
            return say("Delivered")
        case Outcome.PARTLY_DELIVERED:
            return say("Partly delivered")
        case Outcome.NOT_HEARD:
            return say("Not heard")
        case Outcome.REJECTED:
            return say("Rejected")
        case Outcome.THROTTLED:
            return say("Throttled")
        case Outcome.NOT_SENT:
            return say("Not sent")
        case Outcome.UNKNOWN:
            return say("Unknown")
        case _:
            assert_never(outcome)


def headline(entry: Entry) -> Sentence:
    """Return what became of the line, in one sentence."""
    match entry.stage:
        case Stage.QUEUED:
            return say("This line waits. Nothing of it has left.")
        case Stage.IN_FLIGHT:
            return say("This line is on its way. A sentence being spoken cannot be stopped.")
        case Stage.WITHDRAWN:
            return say("This line was withdrawn before any of it left.")
        case Stage.DONE:
            verdict = entry.verdict or Verdict(Outcome.UNKNOWN)
            if entry.strays:
                return _astray(len(entry.strays))
            if entry.has(Correction.LATE_ANSWER):
                return late_headline(entry, verdict)
            return _done(entry, verdict)
        case _:
            assert_never(entry.stage)


def _done(entry: Entry, verdict: Verdict) -> Sentence:
    match verdict.outcome:
        case Outcome.DELIVERED:
            return _delivered(verdict)
        case Outcome.PARTLY_DELIVERED:
            return _partly_delivered(verdict)
        case Outcome.NOT_HEARD:
            return say("Nobody heard this: no room is connected to the agent.")
        case Outcome.REJECTED:
            return _rejected(verdict)
        case Outcome.THROTTLED:
            return say("The platform asked to wait: too many lines in one minute. It did not act.")
        case Outcome.NOT_SENT:
            return not_sent(entry.exchange)
        case Outcome.UNKNOWN:
            return _unknown(entry)
        case _:
            assert_never(verdict.outcome)


def _astray(rooms: int) -> Sentence:
    # Without their names: behind the shield it must still be told.
    return counted(
        "This reached a room that it was not for.",
        "This reached {count} rooms that it was not for.",
        rooms,
    )


def _delivered(verdict: Verdict) -> Sentence:
    match verdict.delivered_to_rooms:
        case None:
            return say(
                "Accepted by the platform. How many rooms it reached, the reply did not say."
            )
        case rooms:
            return counted("Delivered to one room.", "Delivered to {count} rooms.", rooms)


def _partly_delivered(verdict: Verdict) -> Sentence:
    reached = verdict.delivered_to_rooms
    if verdict.report is None or reached is None:
        return say("Some rooms got this line, others did not.")
    return say(
        "Reached rooms: {reached}. Rooms that did not get it: {missed}.",
        reached=reached,
        missed=verdict.report.missed,
    )


def _rejected(verdict: Verdict) -> Sentence:
    if verdict.failure:
        return verdict.failure.title
    return say("The platform refused this line (status {status}).", status=str(verdict.status))


def _unknown(entry: Entry) -> Sentence:
    if entry.has(Correction.SPOKEN):
        return say("You marked this line as spoken.")
    if entry.line.mode is Mode.SPEAK:
        return say("This may have been spoken. No reply proves it either way.")
    return say("The agent may know this now. No reply proves it either way.")


def not_sent(exchange: Exchange | None) -> Sentence:
    """Return why nothing of the line left this computer."""
    match exchange.fault if exchange else None:
        case Fault.NAME_NOT_FOUND:
            return say("Not sent: the platform's address could not be looked up.")
        case Fault.NO_CONNECTION:
            return say("Not sent: no connection to the platform.")
        case Fault.CERTIFICATE:
            return say("Not sent: the connection could not be proved to be private.")
        case Fault.PROXY:
            return say("Not sent: the network's proxy did not let it through.")
        case Fault.DEADLINE:
            return say("Not sent: no connection in time, so it was held back.")
        case Fault.WITHDRAWN:
            return say("Not sent: it was held back before the first byte left.")
        case Fault.INTERRUPTED:
            return say("Not sent: the panel was stopped before the first byte left.")
        case Fault.JOURNAL:
            return say("Not sent: it could not be written to the journal on this computer.")
        case Fault.STALE:
            return say("Not sent: it had waited too long in the queue.")
        case _:
            return say("Not sent: nothing of it left this computer.")


def advice(entry: Entry) -> Sentence:
    """Return what the operator should do next."""
    match entry.stage:
        case Stage.QUEUED:
            return say("Withdraw it if it should no longer be said.")
        case Stage.IN_FLIGHT:
            return say("Wait for the answer before you send it again.")
        case Stage.WITHDRAWN:
            return say("Send it again if it is still wanted.")
        case Stage.DONE:
            verdict = entry.verdict or Verdict(Outcome.UNKNOWN)
            if entry.has(Correction.LATE_ANSWER):
                return late_advice(entry, verdict.outcome) or _advice(entry, verdict)
            return _advice(entry, verdict)
        case _:
            assert_never(entry.stage)


def _advice(entry: Entry, verdict: Verdict) -> Sentence:
    if entry.strays:
        return _look_at(entry.strays)
    match verdict.outcome:
        case Outcome.DELIVERED:
            return say("Nothing to do.")
        case Outcome.PARTLY_DELIVERED:
            return say("Send it again to the rooms that missed it, one by one.")
        case Outcome.NOT_HEARD:
            return say("Open the agent's page in a browser, wait until it is live, send again.")
        case Outcome.REJECTED if verdict.failure:
            return verdict.failure.hint
        case Outcome.REJECTED:
            return say("Check the agent, the room and the text, then send again.")
        case Outcome.THROTTLED:
            return _throttled(verdict)
        case Outcome.NOT_SENT:
            return _not_sent_advice(entry.exchange)
        case Outcome.UNKNOWN if entry.has(Correction.SPOKEN):
            return say("Nothing to do.")
        case Outcome.UNKNOWN:
            return say("Look at the stage before you send it again.")
        case _:
            assert_never(verdict.outcome)


def _look_at(rooms: tuple[str, ...]) -> Sentence:
    # Most lines reach no room but their own.
    from bithuman_panel.core.choice import both_ends

    more = "…" if len(rooms) > ROOMS_NAMED else ""
    named = ", ".join(map(both_ends, rooms[:ROOMS_NAMED])) + more
    return say("Look there before you send anything again: {rooms}.", rooms=named)


def _throttled(verdict: Verdict) -> Sentence:
    match verdict.failure.retry_after_s if verdict.failure else None:
        case None:
            return say("Wait a minute, then send it again.")
        case 0:
            return say("Send it again.")
        case seconds:
            return counted(
                "Wait one second, then send it again.",
                "Wait {count} seconds, then send it again.",
                seconds,
            )


def _not_sent_advice(exchange: Exchange | None) -> Sentence:
    match exchange.fault if exchange else None:
        case Fault.CERTIFICATE:
            return say("Check this computer's date and network, or ask your IT for its CA file.")
        case Fault.JOURNAL:
            return say("Free some disk space, then send again. It is safe to send again.")
        case Fault.STALE:
            return say("If it should still be said, it is safe to send again.")
        case Fault.NAME_NOT_FOUND | Fault.NO_CONNECTION | Fault.DEADLINE | Fault.PROXY:
            return say("Check the network. It is safe to send again.")
        case _:
            return say("It is safe to send again.")
