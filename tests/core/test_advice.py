from __future__ import annotations

from dataclasses import replace
from itertools import product
from typing import TYPE_CHECKING

import pytest

from bithuman_panel.core.advice import advice, headline, not_sent, outcome_word, state_word
from bithuman_panel.core.delivery import Outcome, Report, Verdict
from bithuman_panel.core.entry import Correction, Entry, Stage
from bithuman_panel.core.errors import Failure, FailureKind
from bithuman_panel.core.exchange import Exchange, Fault
from bithuman_panel.core.models import Mode, Route
from bithuman_panel.core.pseudonyms import may_be_read
from bithuman_panel.core.wording import say
from tests.core.entries import AT, EXCHANGE, done, entry_of, unsent

if TYPE_CHECKING:
    from collections.abc import Iterator

CANARY = "bh-canary-0123456789"
STATE_WORDS = {
    *("Queued", "In flight", "Withdrawn", "Delivered", "Partly delivered", "Not heard"),
    *("Rejected", "Throttled", "Not sent", "Unknown"),
}


def failure(kind: FailureKind = FailureKind.OTHER, wait_s: int | None = None) -> Failure:
    title, hint = say("It failed."), say("Mend it, then send again.")
    return Failure(kind, title, hint, 400, CANARY, CANARY, CANARY, wait_s)


REPORTS = (None, Report(), Report(1, (CANARY,)), Report(2, rooms_failed=("roof",)))
FAILURES = (None, failure(), failure(FailureKind.THROTTLED, 30))
CORRECTIONS: tuple[Correction | None, ...] = (None, *Correction)


def exchanges() -> Iterator[Exchange | None]:
    yield None
    for fault in (None, *Fault):
        yield replace(
            EXCHANGE,
            fault=fault,
            detail=CANARY,
            request_headers=(("api-secret", CANARY),),
            request_body=CANARY.encode(),
            reply_headers=(("X-Echo", CANARY),),
            reply_body=CANARY.encode(),
        )


def verdicts() -> Iterator[Verdict | None]:
    yield None
    for outcome, report, failed in product(Outcome, REPORTS, FAILURES):
        yield Verdict(outcome, 418, report, failed, CANARY, 42)


def entries(stage: Stage, mode: Mode) -> Iterator[Entry]:
    route = Route.SPEAK if mode is Mode.SPEAK else Route.ADD_CONTEXT
    entry = entry_of(CANARY, room=CANARY)
    entry = replace(entry, stage=stage, line=replace(entry.line, mode=mode, route=route))
    for exchange, verdict, what in product(exchanges(), verdicts(), CORRECTIONS):
        told = replace(entry, exchange=exchange, verdict=verdict)
        yield told.corrected(what, AT) if what else told


@pytest.mark.parametrize("mode", list(Mode))
@pytest.mark.parametrize("stage", list(Stage))
def test_whatever_became_of_a_line_there_is_a_whole_sentence_for_it(
    stage: Stage, mode: Mode
) -> None:
    for entry in entries(stage, mode):
        assert str(state_word(entry)) in STATE_WORDS
        for sentence in (headline(entry), advice(entry)):
            text = str(sentence)
            assert text.endswith(".")
            assert text[0].isupper()
            assert "{" not in text
            assert "None" not in text
            assert CANARY not in text


@pytest.mark.parametrize("mode", list(Mode))
def test_only_what_is_proved_not_sent_is_called_safe_to_send_again(mode: Mode) -> None:
    safe = [each for each in entries(Stage.DONE, mode) if "safe to send" in str(advice(each))]
    assert safe
    assert {entry.outcome for entry in safe} == {Outcome.NOT_SENT}


def test_an_unknown_line_is_never_called_delivered_or_lost() -> None:
    for entry in entries(Stage.DONE, Mode.SPEAK):
        if entry.outcome in (None, Outcome.UNKNOWN) and not entry.corrections:
            assert str(state_word(entry)) == "Unknown"
            assert str(headline(entry)).startswith("This may have been spoken.")
            assert str(advice(entry)) == "Look at the stage before you send it again."


@pytest.mark.parametrize(
    ("entry", "word"),
    [
        (entry_of(), "Queued"),
        (entry_of().in_flight(), "In flight"),
        (entry_of().withdrawn(), "Withdrawn"),
        (replace(entry_of(), stage=Stage.DONE), "Unknown"),
    ],
)
def test_the_state_of_a_line_without_an_outcome(entry: Entry, word: str) -> None:
    assert str(state_word(entry)) == word


def test_each_outcome_has_its_own_word() -> None:
    words = {str(outcome_word(outcome)) for outcome in Outcome}
    assert len(words) == len(Outcome)
    assert words < STATE_WORDS


@pytest.mark.parametrize(
    ("report", "text"),
    [
        (Report(1), "Delivered to one room."),
        (Report(3), "Delivered to 3 rooms."),
        (None, "Accepted by the platform. How many rooms it reached, the reply did not say."),
    ],
)
def test_a_delivered_line_tells_how_far_it_went(report: Report | None, text: str) -> None:
    assert str(headline(done(Verdict(Outcome.DELIVERED, 200, report)))) == text


def test_a_partly_delivered_line_counts_both_sides() -> None:
    entry = done(Verdict(Outcome.PARTLY_DELIVERED, 200, Report(2, rooms_failed=("a", "b", "c"))))
    assert str(headline(entry)) == "Reached rooms: 2. Rooms that did not get it: 3."


def test_a_rejected_line_speaks_in_the_words_of_its_failure() -> None:
    entry = done(Verdict(Outcome.REJECTED, 403, failure=failure()))
    assert str(headline(entry)) == "It failed."
    assert str(advice(entry)) == "Mend it, then send again."


def test_a_rejected_line_without_a_failure_tells_the_status() -> None:
    assert "418" in str(headline(done(Verdict(Outcome.REJECTED, 418))))


@pytest.mark.parametrize(
    ("wait_s", "text"),
    [
        (None, "Wait a minute, then send it again."),
        (0, "Send it again."),
        (1, "Wait one second, then send it again."),
        (30, "Wait 30 seconds, then send it again."),
    ],
)
def test_a_throttled_line_tells_how_long_to_wait(wait_s: int | None, text: str) -> None:
    failed = failure(FailureKind.THROTTLED, wait_s)
    assert str(advice(done(Verdict(Outcome.THROTTLED, 429, failure=failed)))) == text


def test_a_throttled_line_without_a_failure_waits_a_minute() -> None:
    assert "a minute" in str(advice(done(Verdict(Outcome.THROTTLED, 429))))


def test_every_fault_of_an_unsent_line_has_words_of_its_own() -> None:
    told = {
        fault: str(not_sent(replace(EXCHANGE, fault=fault)))
        for fault in Fault
        if fault not in (Fault.LOST, Fault.BROKEN_REPLY, Fault.REPLY_TOO_LARGE, Fault.LOCAL)
    }
    assert len(set(told.values())) == len(told)
    assert all(text.startswith("Not sent: ") for text in told.values())
    assert str(not_sent(None)) == "Not sent: nothing of it left this computer."


@pytest.mark.parametrize(
    ("fault", "word"),
    [
        (Fault.CERTIFICATE, "CA file"),
        (Fault.JOURNAL, "disk space"),
        *((fault, "network") for fault in (Fault.NAME_NOT_FOUND, Fault.NO_CONNECTION)),
        *((fault, "network") for fault in (Fault.DEADLINE, Fault.PROXY)),
        (Fault.STALE, "still be said"),
        (Fault.WITHDRAWN, "It is safe to send again."),
        (Fault.LOCAL, "It is safe to send again."),
    ],
)
def test_the_advice_for_an_unsent_line_is_what_can_be_mended(fault: Fault, word: str) -> None:
    assert word in str(advice(unsent(fault)))


def test_an_unknown_context_is_not_called_spoken() -> None:
    entry = done(Verdict(Outcome.UNKNOWN))
    silent = replace(entry, line=replace(entry.line, mode=Mode.CONTEXT, route=Route.ADD_CONTEXT))
    assert "spoken" not in str(headline(silent))


def test_a_line_that_a_person_saw_spoken_asks_for_nothing_more() -> None:
    entry = done(Verdict(Outcome.UNKNOWN)).corrected(Correction.SPOKEN, AT)
    assert str(headline(entry)) == "You marked this line as spoken."
    assert str(advice(entry)) == "Nothing to do."


@pytest.mark.parametrize("what", [what for what in Correction if what is not Correction.SPOKEN])
def test_any_other_word_leaves_an_unknown_line_unknown(what: Correction) -> None:
    entry = done(Verdict(Outcome.UNKNOWN)).corrected(what, AT)
    assert "may have been spoken" in str(headline(entry))
    assert "Look at the stage" in str(advice(entry))


def astray(*rooms: str, room: str | None = "lobby", late: bool = False) -> Entry:
    entry = entry_of(room=room)
    verdict = Verdict(Outcome.DELIVERED, 200, Report(len(rooms), rooms))
    entry = replace(entry, stage=Stage.DONE, verdict=verdict)
    return entry.corrected(Correction.LATE_ANSWER, AT) if late else entry


@pytest.mark.parametrize("late", [False, True])
def test_a_line_that_reached_other_rooms_says_so_first_and_names_them(late: bool) -> None:
    told = astray("lobby", "hall", late=late)
    assert told.strays == ("hall",)
    assert str(headline(told)) == "This reached a room that it was not for."
    assert str(advice(told)) == "Look there before you send anything again: hall."
    told = astray("lobby", *"abcd", late=late)
    assert str(headline(told)) == "This reached 4 rooms that it was not for."
    assert str(advice(told)) == "Look there before you send anything again: a, b, c…."
    # Behind the shield as well.
    assert may_be_read(headline(told))
    assert not may_be_read(advice(told))


def test_a_name_that_the_server_gives_is_shown_without_tricks() -> None:
    assert "\x1b" not in str(advice(astray("lobby", "ha\x1b[2Jll")))


@pytest.mark.parametrize(
    "entry", [astray("lobby"), astray("lobby", "hall", room=None), entry_of(), entry_of(room=None)]
)
def test_a_line_that_reached_its_own_rooms_alone_has_none_to_look_at(entry: Entry) -> None:
    assert entry.strays == ()
    assert "not for" not in str(headline(entry))
