from __future__ import annotations

import pytest

from bithuman_panel.core.delivery import Outcome, Report
from bithuman_panel.core.entry import Correction
from bithuman_panel.core.telling import Telling, Told
from tests.core.contexts import AT, context, done, told

NOBODY = (Outcome.NOT_HEARD, Outcome.REJECTED, Outcome.THROTTLED, Outcome.NOT_SENT)


def test_a_context_for_one_room_tells_that_room() -> None:
    telling = told("1", "The hall is full.", "lobby", ("lobby",))
    assert (telling.rooms, telling.others) == ({"lobby": Told.TOLD}, None)
    assert telling.has_told
    assert telling.may_have_told


@pytest.mark.parametrize("outcome", NOBODY)
def test_what_nobody_heard_told_nobody(outcome: Outcome) -> None:
    one, every = told("1", "x", "lobby", outcome=outcome), told("2", "x", None, outcome=outcome)
    assert (one.rooms, one.others) == ({"lobby": Told.NOT_TOLD}, None)
    assert (every.rooms, every.others) == ({}, Told.NOT_TOLD)
    assert not one.may_have_told
    assert not every.has_told


def test_what_waits_or_flies_is_on_its_way() -> None:
    for entry in (context("1", "x", "lobby"), context("1", "x", "lobby").in_flight()):
        assert Telling(entry).rooms == {"lobby": Told.ON_ITS_WAY}
        assert not Telling(entry).has_told
    assert Telling(context("1", "x", None)).others is Told.ON_ITS_WAY


def test_what_nobody_can_prove_may_have_been_told() -> None:
    telling = told("1", "x", "lobby", outcome=Outcome.UNKNOWN)
    assert telling.rooms == {"lobby": Told.PERHAPS}
    assert (telling.has_told, telling.may_have_told) == (False, True)
    assert told("1", "x", None, outcome=Outcome.UNKNOWN).others is Told.PERHAPS


def test_a_person_s_word_counts_until_it_is_taken_back() -> None:
    unknown = told("1", "x", "lobby", outcome=Outcome.UNKNOWN).entry
    spoken = unknown.corrected(Correction.SPOKEN, AT)
    assert Telling(spoken).rooms == {"lobby": Told.TOLD}
    reopened = spoken.corrected(Correction.REOPENED, AT)
    assert Telling(reopened).rooms == {"lobby": Told.PERHAPS}


def test_a_broadcast_tells_the_rooms_that_its_reply_names() -> None:
    report = Report(1, ("lobby",), ("booth",), ("roof",))
    telling = Telling(done(context("1", "x", None), Outcome.PARTLY_DELIVERED, report))
    assert telling.rooms == {
        "lobby": Told.TOLD,
        "booth": Told.NOT_TOLD,
        "roof": Told.NOT_TOLD,
    }
    assert telling.others is None


@pytest.mark.parametrize(
    "report",
    [
        None,
        Report(2),
        Report(3, ("lobby",), is_ours=False),
        # It counts nobody and names somebody: no proof of whom.
        Report(0, ("lobby",)),
    ],
)
def test_a_broadcast_whose_reply_names_nobody_told_whoever_was_there(
    report: Report | None,
) -> None:
    telling = Telling(done(context("1", "x", None), Outcome.DELIVERED, report))
    assert (telling.rooms, telling.others) == ({}, Told.TOLD)


def test_a_reply_that_counts_more_than_it_names_leaves_others_in_doubt() -> None:
    telling = Telling(done(context("1", "x", None), Outcome.DELIVERED, Report(3, ("lobby",))))
    assert (telling.rooms, telling.others) == ({"lobby": Told.TOLD}, Told.TOLD)


def test_a_room_that_was_skipped_was_not_told() -> None:
    report = Report(1, ("lobby",), ("booth",))
    entry = done(context("1", "x", "booth"), Outcome.PARTLY_DELIVERED, report)
    assert Telling(entry).rooms == {"booth": Told.NOT_TOLD}


@pytest.mark.parametrize(
    ("date", "at"),
    [
        (None, AT),
        ("Thu, 01 Jan 2026 00:05:00 GMT", AT + 300),
        ("the day before yesterday", AT),
    ],
)
def test_it_is_dated_by_the_platform_s_clock_where_that_is_known(
    date: str | None, at: float
) -> None:
    entry = done(context("1", "x", "lobby"), Outcome.DELIVERED, date=date)
    assert Telling(entry).at == at


def test_what_never_left_is_dated_by_this_computer_s_clock() -> None:
    assert Telling(context("1", "x", "lobby")).at == AT


def test_what_was_worked_out_is_the_same() -> None:
    telling = told("1", "x", None, ("lobby",))
    assert telling.worked_out() is telling
    assert telling.rooms == {"lobby": Told.TOLD}
