from __future__ import annotations

import pytest

from bithuman_panel.core.ending import Closed, Ended, Ending, ending_sentence, judge_ending
from bithuman_panel.core.errors import Failure, FailureKind
from bithuman_panel.core.exchange import Exchange, Fault
from bithuman_panel.core.wording import say

GONE = FailureKind.AGENT_NOT_FOUND


def failure(kind: FailureKind) -> Failure:
    return Failure(kind, say("It failed."), say("Do this."))


def answered(status: int | None, fault: Fault | None = None, *, left: bool = True) -> Exchange:
    return Exchange("POST", "https://x.example", handed_over=left, status=status, fault=fault)


def judged(exchange: Exchange, closed: Closed | None, kind: FailureKind | None = None) -> Ending:
    told = failure(kind) if kind else None
    return judge_ending(exchange, "rs_1", closed, told).ending


@pytest.mark.parametrize(
    ("closed", "ending"),
    [
        (Closed("rs_1", closed=True, ended=True), Ending.ENDED),
        (Closed(None, closed=True), Ending.ENDED),
        (Closed("rs_1", ended=True), Ending.ENDED),
        (Closed("rs_1", closed=False, ended=True), Ending.OVER),
        (Closed("rs_1", closed=False, ended=False), Ending.UNKNOWN),
        (Closed("rs_1", closed=False), Ending.UNKNOWN),
        (Closed("rs_1"), Ending.UNKNOWN),
        (Closed("rs_2", closed=True, ended=True), Ending.UNKNOWN),
        (None, Ending.UNKNOWN),
    ],
)
def test_only_an_answer_that_says_so_is_an_end(closed: Closed | None, ending: Ending) -> None:
    assert judged(answered(200), closed) is ending


@pytest.mark.parametrize(
    ("status", "kind", "ending"),
    [
        (200, FailureKind.SERVER_FAULT, Ending.UNKNOWN),
        (302, FailureKind.WRONG_ADDRESS, Ending.UNKNOWN),
        (401, FailureKind.BAD_SECRET, Ending.REFUSED),
        (403, FailureKind.FORBIDDEN, Ending.REFUSED),
        (404, GONE, Ending.OVER),
        (404, FailureKind.NO_ACTIVE_ROOMS, Ending.OVER),
        (410, FailureKind.GONE, Ending.OVER),
        (404, FailureKind.WRONG_ADDRESS, Ending.REFUSED),
        (408, FailureKind.SERVER_FAULT, Ending.UNKNOWN),
        (409, FailureKind.NOT_READY, Ending.UNKNOWN),
        (429, FailureKind.THROTTLED, Ending.REFUSED),
        (500, FailureKind.SERVER_FAULT, Ending.UNKNOWN),
    ],
)
def test_an_error_is_judged_by_its_status(status: int, kind: FailureKind, ending: Ending) -> None:
    assert judged(answered(status), Closed("rs_1", closed=True), kind) is ending


@pytest.mark.parametrize(
    ("fault", "left", "ending"),
    [
        (Fault.NO_CONNECTION, False, Ending.NOT_SENT),
        (Fault.NAME_NOT_FOUND, False, Ending.NOT_SENT),
        (Fault.CERTIFICATE, False, Ending.NOT_SENT),
        (Fault.PROXY, False, Ending.NOT_SENT),
        # The head may have left, and a server may act on it.
        (Fault.LOST, False, Ending.UNKNOWN),
        (Fault.DEADLINE, True, Ending.UNKNOWN),
        (Fault.NO_CONNECTION, True, Ending.UNKNOWN),
    ],
)
def test_without_an_answer_only_a_missing_connection_is_proof(
    fault: Fault, left: bool, ending: Ending
) -> None:
    assert judged(answered(None, fault, left=left), None, FailureKind.UNREACHABLE) is ending


@pytest.mark.parametrize(
    ("ending", "with_failure", "without"),
    [
        (Ending.ENDED, "The session was ended.", "The session was ended."),
        (Ending.OVER, "The session was over already.", "The session was over already."),
        (
            Ending.REFUSED,
            "The session was not ended. It failed. Do this.",
            "The session was not ended.",
        ),
        (
            Ending.NOT_SENT,
            "The session goes on: nothing left this computer. It failed.",
            "The session was not ended.",
        ),
        (
            Ending.UNKNOWN,
            "Nobody knows whether the session has ended. Look at the room.",
            "Nobody knows whether the session has ended. Look at the room.",
        ),
    ],
)
def test_each_end_has_a_sentence(ending: Ending, with_failure: str, without: str) -> None:
    failed = Ended(ending, failure(FailureKind.FORBIDDEN))
    assert str(ending_sentence(failed)) == with_failure
    assert str(ending_sentence(Ended(ending))) == without
