"""What the connection saw of a line, in plain words, and why its outcome follows from it."""

from __future__ import annotations

from typing import TYPE_CHECKING, assert_never

from bithuman_panel.core.delivery import Outcome, Verdict
from bithuman_panel.core.entry import Stage
from bithuman_panel.core.exchange import Exchange, Fault
from bithuman_panel.core.wording import Sentence, say

if TYPE_CHECKING:
    from collections.abc import Iterator

    from bithuman_panel.core.entry import Entry


def proof_words(entry: Entry) -> tuple[Sentence, ...]:
    """Return the facts of the connection, then what they prove; nothing before an outcome."""
    if entry.stage is Stage.WITHDRAWN:
        return (say("It was taken back before the connection had any of it."),)
    if entry.stage is not Stage.DONE:
        return ()
    verdict = entry.verdict or Verdict(Outcome.UNKNOWN)
    if entry.exchange is None:
        return (say("What the connection saw of it was not kept."), _why(verdict, None))
    return (*_seen(entry.exchange), _why(verdict, entry.exchange))


def _seen(exchange: Exchange) -> Iterator[Sentence]:
    if exchange.handed_over:
        yield say("The line left this computer, or a part of it did.")
        yield from _reply(exchange)
    else:
        yield say("Nothing of the line left this computer.")
    if exchange.fault:
        yield fault_words(exchange.fault)


def _reply(exchange: Exchange) -> Iterator[Sentence]:
    if exchange.status is None:
        yield say("No answer began.")
        return
    yield say("An answer began, with status {status}.", status=str(exchange.status))
    if exchange.body_whole:
        yield say("The answer was read to its end.")
    else:
        yield say("The answer broke off before its end.")


def fault_words(fault: Fault) -> Sentence:
    """Return why an exchange ended without a whole reply."""
    match fault:
        case Fault.NAME_NOT_FOUND:
            return say("The platform's address could not be looked up.")
        case Fault.NO_CONNECTION:
            return say("There was no connection to the platform.")
        case Fault.CERTIFICATE:
            return say("The connection could not be proved to be private.")
        case Fault.PROXY:
            return say("The network's proxy let nothing through.")
        case Fault.DEADLINE:
            return say("The time for an answer was up.")
        case Fault.WITHDRAWN:
            return say("It was held back at the last moment.")
        case Fault.INTERRUPTED:
            return say("The panel was stopped meanwhile.")
        case Fault.LOST:
            return say("The connection broke.")
        case Fault.BROKEN_REPLY:
            return say("What came back could not be read as an answer.")
        case Fault.REPLY_TOO_LARGE:
            return say("The answer was longer than the panel reads.")
        case Fault.JOURNAL:
            return say("It could not be written to the journal, which comes first.")
        case Fault.STALE:
            return say("It had waited longer than a line may.")
        case Fault.LOCAL:
            return say("Something went wrong inside the panel.")
        case _:
            assert_never(fault)


def _why(verdict: Verdict, exchange: Exchange | None) -> Sentence:
    """Return why the line counts as what it counts as."""
    match verdict.outcome:
        case Outcome.DELIVERED if verdict.delivered_to_rooms is None:
            return say("It counts as delivered: the platform accepted it.")
        case Outcome.DELIVERED:
            return say("It counts as delivered: the answer tells how many rooms it reached.")
        case Outcome.PARTLY_DELIVERED:
            return say("It counts as partly delivered: the answer tells of rooms without it.")
        case Outcome.NOT_HEARD:
            return say("It counts as not heard: the answer says that no room got it.")
        case Outcome.REJECTED:
            return say("It counts as rejected: the platform refused it, and said so.")
        case Outcome.THROTTLED:
            return say("It counts as throttled: the platform asked to wait, and did not act.")
        case Outcome.NOT_SENT:
            return say("It counts as not sent: what never left cannot have been heard.")
        case Outcome.UNKNOWN:
            return _why_unknown(exchange)
        case _:
            assert_never(verdict.outcome)


def _why_unknown(exchange: Exchange | None) -> Sentence:
    if exchange is None:
        return say("It counts as unknown: nothing proves that it was said, or that it was not.")
    if exchange.status is None:
        return say("It counts as unknown: it may have arrived, and no answer says so.")
    if 200 <= exchange.status < 300:
        return say("It counts as unknown: the answer says yes and no at once.")
    return say("It counts as unknown: with this status it may have been passed on all the same.")
