"""Which entries a query asks for."""

from __future__ import annotations

from dataclasses import replace

import pytest

from bithuman_panel.core.delivery import Outcome, Report, Verdict
from bithuman_panel.core.entry import Entry, Stage
from bithuman_panel.core.errors import Failure, FailureKind
from bithuman_panel.core.exchange import Exchange, Fault
from bithuman_panel.core.models import CueRef, Line, Mode, Route, Target
from bithuman_panel.core.query import Query
from bithuman_panel.core.wording import say

CUE = CueRef("run-1", "cue-1")
LINE = Line(Mode.SPEAK, "Welcome to the show", Target("A1", "hall"), Route.SPEAK, CUE)
ENTRY = Entry(
    "1",
    LINE,
    "Default",
    1000.0,
    Stage.DONE,
    Verdict(Outcome.DELIVERED, 200, Report(rooms=("hall",))),
)


def broadcast(reached: tuple[str, ...] | None) -> Entry:
    verdict = Verdict(Outcome.DELIVERED, 200, Report(rooms=reached))
    return replace(ENTRY, line=replace(LINE, target=Target("A1")), verdict=verdict)


@pytest.mark.parametrize(
    "query",
    [
        Query(),
        Query(outcomes=frozenset({Outcome.DELIVERED, Outcome.UNKNOWN})),
        Query(mode=Mode.SPEAK),
        Query(agent="A1"),
        Query(agent="A1", room="hall"),
        Query(profile="Default"),
        Query(run="run-1"),
        Query(since=1000.0, until=1000.5),
        Query(words="show hall a1"),
    ],
)
def test_an_entry_is_asked_for(query: Query) -> None:
    assert query.admits(ENTRY)


@pytest.mark.parametrize(
    "query",
    [
        Query(outcomes=frozenset({Outcome.UNKNOWN})),
        Query(mode=Mode.CONTEXT),
        Query(agent="A2"),
        Query(agent="A1", room="foyer"),
        Query(profile="Other"),
        Query(run="run-2"),
        Query(since=1000.5),
        Query(until=1000.0),
        Query(words="show foyer"),
        Query(words="show", mode=Mode.CONTEXT),
    ],
)
def test_an_entry_is_not_asked_for(query: Query) -> None:
    assert not query.admits(ENTRY)


def test_a_line_by_hand_is_of_no_run() -> None:
    assert not Query(run="run-1").admits(replace(ENTRY, line=replace(LINE, cue=None)))


def test_a_withdrawn_line_counts_as_not_sent() -> None:
    withdrawn = replace(ENTRY, stage=Stage.WITHDRAWN, verdict=None)
    assert Query(outcomes=frozenset({Outcome.NOT_SENT})).admits(withdrawn)


def test_a_room_was_told_what_was_told_to_all() -> None:
    asked = Query(agent="A1", room="hall")
    assert asked.admits(broadcast(None))
    assert asked.admits(broadcast(("hall", "foyer")))
    assert not asked.admits(broadcast(("foyer",)))
    assert asked.admits(replace(broadcast(None), verdict=None))


def test_code_status_message_and_fault_are_searched() -> None:
    told = say("Slow")
    failure = Failure(FailureKind.THROTTLED, told, told, 429, "RATE_LIMITED", "Slow down, please")
    verdict = Verdict(Outcome.THROTTLED, 429, failure=failure)
    exchange = Exchange("POST", "https://x", fault=Fault.DEADLINE, detail="No space left")
    entry = replace(ENTRY, verdict=verdict, exchange=exchange)
    for words in ("429", "rate_lim", "slow down", "deadline", '"no space"'):
        assert Query(words=words).admits(entry), words


def test_what_asks_for_everything() -> None:
    assert Query(words='  "" ').is_all
    assert not Query(words="x").is_all
    assert Query(words="x").is_unfiltered
    assert not Query(run="r").is_unfiltered
    assert not Query(outcomes=frozenset({Outcome.UNKNOWN})).is_all
