"""Who speaks until when: lines add up, rooms and broadcasts meet, and nothing counts twice."""

from __future__ import annotations

from dataclasses import replace

import pytest

from bithuman_panel.core.delivery import Outcome, Report, Verdict
from bithuman_panel.core.entry import Correction, Entry
from bithuman_panel.core.exchange import Exchange
from bithuman_panel.core.models import Mode, Target, line_of
from bithuman_panel.core.talking import MOST_COUNTED, Stretch, Talking

ALL, LOBBY, HALL = Target("A1"), Target("A1", "lobby"), Target("A1", "hall")
EXCHANGE = Exchange("POST", "https://api.example")


def queued(target: Target = LOBBY, entry_id: str = "e1", mode: Mode = Mode.SPEAK) -> Entry:
    return Entry(entry_id, line_of(mode, "Hello.", target), "default", 1.0)


def done(
    outcome: Outcome = Outcome.DELIVERED,
    target: Target = LOBBY,
    entry_id: str = "e1",
    rooms: tuple[str, ...] | None = None,
) -> Entry:
    report = Report(rooms=rooms)
    return queued(target, entry_id).done(EXCHANGE, Verdict(outcome, 200, report))


def test_at_first_nobody_speaks() -> None:
    talking = Talking()
    assert talking.stretch(LOBBY, 0.0) is None
    assert talking.left(ALL, 0.0) == 0.0


@pytest.mark.parametrize("outcome", [Outcome.DELIVERED, Outcome.PARTLY_DELIVERED, Outcome.UNKNOWN])
def test_what_may_have_been_heard_is_spoken_for_a_while(outcome: Outcome) -> None:
    talking = Talking()
    assert talking.hear(done(outcome), 8.0, 100.0)
    assert talking.stretch(LOBBY, 102.0) == Stretch(100.0, 108.0)
    assert talking.left(LOBBY, 102.0) == 6.0
    assert talking.left(HALL, 102.0) == 0.0, "another room is silent"
    assert talking.left(Target("A2", "lobby"), 102.0) == 0.0
    assert talking.left(LOBBY, 107.5) == 0.5
    assert talking.left(LOBBY, 108.0) == 0.0


@pytest.mark.parametrize(
    "outcome", [Outcome.NOT_HEARD, Outcome.REJECTED, Outcome.THROTTLED, Outcome.NOT_SENT]
)
def test_what_nobody_heard_is_not_spoken(outcome: Outcome) -> None:
    talking = Talking()
    assert not talking.hear(done(outcome), 8.0, 100.0)
    assert talking.left(LOBBY, 100.0) == 0.0


def test_a_context_is_never_spoken() -> None:
    talking = Talking()
    assert not talking.hear(queued(mode=Mode.CONTEXT), 8.0, 100.0)
    assert talking.left(LOBBY, 100.0) == 0.0


def test_a_line_on_its_way_counts_until_it_is_known_what_became_of_it() -> None:
    talking = Talking()
    assert talking.hear(queued(), 8.0, 100.0)
    assert not talking.hear(queued().in_flight(), 8.0, 101.0), "it was known"
    assert talking.left(LOBBY, 105.0) == 8.0
    assert talking.left(ALL, 105.0) == 8.0
    assert talking.left(HALL, 105.0) == 0.0
    assert talking.stretch(LOBBY, 105.0) is None, "nobody says that it is being spoken"
    assert talking.hear(done(), 8.0, 106.0)
    assert talking.left(LOBBY, 107.0) == 7.0
    assert talking.hear(queued(entry_id="e2"), 3.0, 107.0)
    assert talking.hear(queued(entry_id="e2").withdrawn(), 3.0, 107.5)
    assert talking.hear(queued(entry_id="e3"), 3.0, 107.5)
    assert talking.hear(done(Outcome.REJECTED, entry_id="e3"), 3.0, 108.0)
    assert talking.left(LOBBY, 108.0) == 6.0


def test_lines_wait_behind_each_other() -> None:
    talking = Talking()
    talking.hear(done(), 8.0, 100.0)
    talking.hear(done(entry_id="e2"), 5.0, 103.0)
    assert talking.stretch(LOBBY, 104.0) == Stretch(100.0, 113.0)
    assert Stretch(100.0, 113.0).whole == 13.0
    talking.hear(done(entry_id="e3"), 5.0, 120.0)
    assert talking.stretch(LOBBY, 120.0) == Stretch(120.0, 125.0), "after silence it begins anew"


def test_an_entry_counts_once() -> None:
    talking = Talking()
    unknown = done(Outcome.UNKNOWN)
    talking.hear(unknown, 8.0, 100.0)
    assert not talking.hear(unknown, 8.0, 101.0)
    late = unknown.answered_late(EXCHANGE, Verdict(Outcome.DELIVERED), 5.0)
    assert not talking.hear(late, 8.0, 102.0)
    assert talking.left(LOBBY, 102.0) == 6.0
    assert not talking.hear(late.corrected(Correction.SPOKEN, 9.0), 8.0, 500.0)
    assert talking.left(LOBBY, 500.0) == 0.0, "a word on an old line is no news"


@pytest.mark.parametrize("target", [LOBBY, ALL])
def test_what_proves_unheard_after_all_is_taken_back(target: Target) -> None:
    talking = Talking()
    unknown = done(Outcome.UNKNOWN, target)
    talking.hear(unknown, 8.0, 100.0)
    talking.hear(done(target=LOBBY, entry_id="e2"), 5.0, 101.0)
    late = unknown.answered_late(EXCHANGE, Verdict(Outcome.NOT_HEARD), 5.0)
    assert talking.hear(late, 8.0, 102.0)
    assert talking.left(LOBBY, 102.0) == 3.0
    assert talking.left(HALL, 102.0) == 0.0
    assert not talking.hear(late, 8.0, 103.0)


def test_a_broadcast_is_spoken_in_every_room() -> None:
    talking = Talking()
    talking.hear(done(), 10.0, 100.0)
    talking.hear(done(target=ALL, entry_id="e2"), 4.0, 101.0)
    assert talking.left(LOBBY, 101.0) == 13.0
    assert talking.left(HALL, 101.0) == 4.0, "a room of which nothing else is known"
    assert talking.left(ALL, 101.0) == 13.0, "until the last room is silent"
    talking.hear(done(target=HALL, entry_id="e3"), 2.0, 102.0)
    assert talking.left(HALL, 102.0) == 5.0


def test_a_broadcast_is_spoken_in_the_rooms_that_it_reached() -> None:
    talking = Talking()
    talking.hear(done(target=ALL, rooms=("lobby",)), 4.0, 100.0)
    assert talking.left(LOBBY, 100.0) == 4.0
    assert talking.left(HALL, 100.0) == 0.0
    assert talking.left(ALL, 100.0) == 4.0
    talking.hear(done(target=ALL, entry_id="e2", rooms=()), 4.0, 100.0)
    assert talking.left(HALL, 100.0) == 4.0, "a reply that names none says nothing"


def test_what_is_over_is_forgotten() -> None:
    talking = Talking()
    for n in range(100):
        talking.hear(done(entry_id=f"e{n}"), 1.0, n * 2.0)
    assert len(talking._counted) == 1
    talking.hear(replace(done(Outcome.REJECTED), id="x"), 1.0, 900.0)
    assert (talking._counted, talking._places) == ({}, {})


def test_so_many_lines_can_be_taken_back_and_all_are_waited_for() -> None:
    talking = Talking()
    for n in range(2 * MOST_COUNTED):
        talking.hear(done(entry_id=f"e{n}"), 5.0, 0.0)
    assert len(talking._counted) == MOST_COUNTED
    assert talking.left(LOBBY, 0.0) == 10.0 * MOST_COUNTED
    assert not talking.hear(done(Outcome.REJECTED, entry_id="e0"), 5.0, 0.0), "too long ago"
    assert talking.hear(done(Outcome.REJECTED, entry_id=f"e{2 * MOST_COUNTED - 1}"), 5.0, 0.0)
    assert talking.left(LOBBY, 0.0) == 10.0 * MOST_COUNTED - 5.0
