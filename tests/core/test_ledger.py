from __future__ import annotations

import pytest

from bithuman_panel.core.delivery import Outcome
from bithuman_panel.core.ledger import SHOW_S, Ledger, ledger_of
from bithuman_panel.core.telling import Telling, Told
from tests.core.contexts import AT, context, told

FULL, DOORS = "The hall is full.", "Doors close at eight."
LIVE = {"lobby": AT - 100, "booth": AT - 50}


def ledger(*tellings: Telling, live: dict[str, float | None] | None = None) -> Ledger:
    """Return the ledger a minute later; without ``live`` the lobby and the booth are there."""
    return ledger_of(tellings, dict(LIVE) if live is None else live, AT + 60)


def texts(*facts: object) -> list[str]:
    return [getattr(fact, "text", "") for fact in facts]


def test_an_empty_journal_has_no_fact() -> None:
    empty = ledger()
    assert empty.facts == ()
    assert empty.find("1") is None
    assert empty.missing("lobby") == ()
    assert Ledger().facts == ()


def test_the_same_words_are_one_fact_to_however_many_rooms() -> None:
    book = ledger(told("1", FULL, "lobby"), told("2", DOORS, "lobby"), told("3", FULL, "booth"))
    full, doors = book.facts
    assert (full.text, doors.text) == (FULL, DOORS)
    assert [each.entry.id for each in full.tellings] == ["1", "3"]
    assert full.latest.entry.id == "3"
    assert book.find("3") is full
    assert [(each.room, each.told) for each in book.rooms(full)] == [
        ("lobby", Told.TOLD),
        ("booth", Told.TOLD),
    ]
    assert book.missing("booth") == (doors,)
    assert book.missing("lobby") == ()


def test_what_may_have_been_told_is_not_missing() -> None:
    book = ledger(told("1", FULL, "lobby"), told("2", FULL, "booth", outcome=Outcome.UNKNOWN))
    assert book.told(book.facts[0], "booth") is Told.PERHAPS
    assert book.missing("booth") == ()
    assert book.perhaps("booth") == book.facts


def test_what_is_on_its_way_is_not_missing() -> None:
    book = ledger(told("1", FULL, "lobby"), Telling(context("2", FULL, "booth")))
    assert book.told(book.facts[0], "booth") is Told.ON_ITS_WAY
    assert book.missing("booth") == ()


def test_what_was_refused_is_missing_still() -> None:
    book = ledger(told("1", FULL, "lobby"), told("2", FULL, "booth", outcome=Outcome.REJECTED))
    assert book.told(book.facts[0], "booth") is Told.NOT_TOLD
    assert book.missing("booth") == book.facts


def test_what_nobody_was_told_for_sure_is_missing_nowhere() -> None:
    book = ledger(
        told("1", FULL, "lobby", outcome=Outcome.UNKNOWN),
        told("2", DOORS, "lobby", outcome=Outcome.NOT_HEARD),
    )
    assert book.missing("booth") == ()
    assert [book.overall(fact) for fact in book.facts] == [Told.PERHAPS, Told.NOT_TOLD]


def test_a_broadcast_counts_for_the_rooms_that_it_names() -> None:
    book = ledger(told("1", FULL, None, ("lobby",)))
    assert book.told(book.facts[0], "lobby") is Told.TOLD
    assert book.missing("booth") == book.facts
    assert book.missing("lobby") == ()


def test_a_broadcast_that_names_nobody_may_have_told_who_was_there() -> None:
    live = {"lobby": AT - 100, "late": AT + 30, "odd": None}
    book = ledger(told("1", FULL, None), live=live)
    (full,) = book.facts
    assert book.told(full, None) is Told.TOLD
    assert book.told(full, "lobby") is Told.PERHAPS
    assert book.told(full, "odd") is Told.PERHAPS
    assert book.told(full, "late") is None
    assert book.told(full, "another") is None
    assert book.missing("late") == (full,)
    assert book.missing("lobby") == ()
    assert book.overall(full) is Told.TOLD


def test_a_broadcast_of_unknown_outcome_may_have_told_who_was_there() -> None:
    book = ledger(told("1", FULL, None, outcome=Outcome.UNKNOWN))
    assert book.told(book.facts[0], "lobby") is Told.PERHAPS
    assert book.told(book.facts[0], None) is Told.PERHAPS
    assert book.missing("lobby") == ()


def test_a_broadcast_is_gone_when_nobody_is_left_who_was_there() -> None:
    book = ledger(told("1", FULL, None), live={"late": AT + 30})
    assert book.told(book.facts[0], None) is Told.GONE
    # It was meant for every room of the show.
    assert book.missing("late") == book.facts


def test_a_broadcast_of_another_day_is_missing_nowhere() -> None:
    old = told("1", FULL, None, at=AT - SHOW_S)
    assert ledger(old, live={"late": AT}).missing("late") == ()
    assert ledger_of((old,), None, AT + 60).missing("late") == ()


def test_a_session_that_ended_takes_its_facts_along() -> None:
    book = ledger(told("1", FULL, "lobby"), live={"booth": AT - 50})
    assert book.told(book.facts[0], "lobby") is Told.GONE
    assert book.overall(book.facts[0]) is Told.GONE
    assert book.missing("booth") == ()


def test_a_room_that_opened_again_was_not_told() -> None:
    both = (told("1", FULL, "lobby"), told("2", FULL, "booth"))
    book = ledger(*both, live={"lobby": AT + 30, "booth": AT - 50})
    assert book.told(book.facts[0], "lobby") is Told.GONE
    assert book.missing("lobby") == book.facts
    again = ledger(
        *both,
        told("3", FULL, "lobby", at=AT + 40),
        live={"lobby": AT + 30, "booth": AT - 50},
    )
    assert again.told(again.facts[0], "lobby") is Told.TOLD


def test_a_list_from_before_says_nothing_of_a_room_that_was_told_since() -> None:
    new = told("1", FULL, None, ("lobby", "new"))
    book = ledger_of((new,), dict(LIVE), AT + 60, listed_at=AT - 1)
    assert book.told(book.facts[0], "new") is Told.TOLD
    later = ledger_of((new,), dict(LIVE), AT + 60, listed_at=AT + 5)
    assert later.told(later.facts[0], "new") is Told.GONE


def test_a_second_between_the_clocks_ends_no_session() -> None:
    book = ledger(told("1", FULL, "lobby"), live={"lobby": AT + 0.9})
    assert book.told(book.facts[0], "lobby") is Told.TOLD


def test_where_nobody_knows_which_rooms_are_there_none_is_gone() -> None:
    tellings = (told("1", FULL, "lobby"), told("2", DOORS, None))
    book = ledger_of(tellings, None, AT + 60)
    full, doors = book.facts
    assert book.told(full, "lobby") is Told.TOLD
    assert book.told(doors, None) is Told.TOLD
    assert book.told(doors, "booth") is Told.PERHAPS
    assert book.missing("booth") == (full,)
    assert ledger_of(tellings, None, AT + SHOW_S + 1).missing("booth") == ()


def test_a_correction_replaces_where_it_was_told() -> None:
    book = ledger(
        told("1", FULL, "lobby"),
        told("2", FULL, "booth"),
        told("3", "It is half full.", "lobby", corrects="1"),
    )
    full, half = book.facts
    assert full.replaced_by == (half.id,)
    assert half.corrects == "1"
    assert full.corrects is None
    assert book.told(full, "lobby") is Told.REPLACED
    assert book.told(full, "booth") is Told.TOLD
    assert book.missing("booth") == (half,)
    assert book.overall(full) is Told.TOLD


def test_a_correction_that_nobody_heard_replaces_nothing() -> None:
    book = ledger(
        told("1", FULL, "lobby"),
        told("2", "It is half full.", "lobby", corrects="1", outcome=Outcome.NOT_SENT),
    )
    assert book.facts[0].replaced_by == ()
    assert book.told(book.facts[0], "lobby") is Told.TOLD
    assert book.missing("booth") == book.facts[:1]


def test_what_is_perhaps_replaced_is_told_to_nobody_else() -> None:
    book = ledger(
        told("1", FULL, "lobby"),
        told("2", "It is half full.", "lobby", corrects="1", outcome=Outcome.UNKNOWN),
    )
    assert book.told(book.facts[0], "lobby") is Told.TOLD
    assert book.missing("booth") == ()


def test_a_correction_of_a_correction_replaces_both() -> None:
    book = ledger(
        told("1", FULL, "lobby"),
        told("2", FULL, "booth"),
        told("3", "It is half full.", "lobby", corrects="1"),
        told("4", "It is empty.", "booth", corrects="3"),
    )
    assert book.told(book.facts[0], "booth") is Told.REPLACED
    assert [each.text for each in book.successors(book.facts[0])] == [
        "It is half full.",
        "It is empty.",
    ]


def test_two_corrections_that_meet_are_followed_once() -> None:
    book = ledger(
        told("1", FULL, "lobby"),
        told("2", "It is half full.", "lobby", corrects="1"),
        told("3", "It is empty.", "lobby", corrects="1"),
        told("4", "It is empty.", "lobby", corrects="2"),
    )
    assert len(list(book.successors(book.facts[0]))) == 2


def test_words_told_again_after_their_correction_are_a_new_fact() -> None:
    book = ledger(
        told("1", FULL, "lobby"),
        told("2", "It is half full.", "lobby", corrects="1"),
        told("3", FULL, "lobby", corrects="2"),
    )
    first, half, again = book.facts
    assert (first.text, again.text) == (FULL, FULL)
    assert [book.told(fact, "lobby") for fact in book.facts] == [
        Told.REPLACED,
        Told.REPLACED,
        Told.TOLD,
    ]
    assert half.replaced_by == (again.id,)


def test_a_fact_that_was_closed_before_can_be_corrected_again() -> None:
    book = ledger(
        told("1", FULL, "lobby"),
        told("2", "It is half full.", "lobby", corrects="1"),
        told("3", FULL, "lobby", corrects="2"),
        told("4", "It is empty.", "lobby", corrects="1"),
    )
    # The correction of the first leaves the words that were told anew alone.
    assert book.facts[2].replaced_by == ()
    assert book.missing("booth")[0].text == FULL


def test_words_that_correct_themselves_are_told_anew() -> None:
    book = ledger(told("1", FULL, "lobby"), told("2", FULL, "lobby", corrects="1"))
    first, again = book.facts
    assert first.replaced_by == (again.id,)


def test_a_correction_of_what_is_not_in_the_ledger_is_a_fact_like_any() -> None:
    book = ledger(told("1", FULL, "lobby", corrects="of another agent"))
    assert texts(*book.facts) == [FULL]


@pytest.mark.parametrize("named", [True, False])
def test_two_thousand_facts_of_two_hundred_rooms_are_read_in_time(named: bool) -> None:
    rooms = tuple(f"room-{number}" for number in range(200))
    told_ = [told(str(n), f"fact {n}", None, rooms if named else None) for n in range(2_000)]
    book = ledger_of(told_, dict.fromkeys((*rooms, "late"), AT - 10), AT + 60)
    assert len(book.missing("late")) == (2_000 if named else 0)
