"""One list of rooms out of four, and what happened in them."""

from __future__ import annotations

import pytest

from bithuman_panel.core.activity import RuntimeSession
from bithuman_panel.core.delivery import Report
from bithuman_panel.core.models import Room
from bithuman_panel.core.radar import (
    CLOSED_KNOWN_S,
    CLOSED_SHOWN_S,
    MOMENTS_KEPT,
    MOST_CLOSED,
    MOST_NAMED,
    NAMED_SHOWN_S,
    Happening,
    KnownRoom,
    Moment,
    Radar,
    Source,
)

LOBBY, HALL = Room("lobby", 4, 900.0, deliverable=True), Room("hall", 2)
OPENED, CLOSED = Happening.OPENED, Happening.CLOSED


def ids(rooms: tuple[KnownRoom, ...]) -> list[str]:
    return [room.room_id for room in rooms]


def moments(radar: Radar, room: str) -> list[tuple[float, Happening, int]]:
    return [(each.at, each.kind, each.count) for each in radar.moments[room]]


def test_nothing_is_known_before_anybody_told() -> None:
    radar = Radar()
    assert radar.live is None
    assert radar.known(0.0) == ()
    assert not radar.is_gone("lobby")


def test_what_was_there_at_the_first_list_did_not_just_open() -> None:
    radar = Radar().listing((LOBBY,), 10.0)
    assert radar.known(10.0) == (KnownRoom("lobby", LOBBY, (Source.SESSIONS,)),)


def test_rooms_open_close_and_open_again() -> None:
    radar = Radar().listing((LOBBY,), 10.0).listing((HALL, LOBBY), 15.0)
    assert moments(radar, "hall") == [(15.0, OPENED, 1)]
    radar = radar.listing((LOBBY,), 20.0)
    assert moments(radar, "hall") == [(20.0, CLOSED, 1), (15.0, OPENED, 1)]
    assert radar.is_gone("hall")
    radar = radar.listing((LOBBY, HALL), 25.0)
    assert moments(radar, "hall")[0] == (25.0, OPENED, 1)
    assert not radar.is_gone("hall")


@pytest.mark.parametrize(
    ("before", "after", "seen"),
    [
        (2, 5, Moment(15.0, Happening.JOINED, 3)),
        (5, 4, Moment(15.0, Happening.LEFT, 1)),
        (4, 4, None),
        (None, 4, None),
        (4, None, None),
    ],
)
def test_people_join_and_leave_where_both_numbers_are_known(
    before: int | None, after: int | None, seen: Moment | None
) -> None:
    radar = Radar().listing((Room("hall", before),), 10.0).listing((Room("hall", after),), 15.0)
    assert radar.moments["hall"] == ((seen,) if seen else ())


def test_only_the_newest_moments_are_kept() -> None:
    radar = Radar()
    for people in range(9):
        radar = radar.listing((Room("hall", people),), float(people))
    assert [each.at for each in radar.moments["hall"]] == [8.0, 7.0, 6.0, 5.0]
    assert len(radar.moments["hall"]) == MOMENTS_KEPT


def test_a_closed_room_stays_for_a_while_and_stays_closed_for_whoever_wants_it() -> None:
    radar = Radar().listing((LOBBY, HALL), 10.0).listing((HALL,), 20.0)
    shut = KnownRoom("lobby", None, (), (Moment(20.0, CLOSED),), is_closed=True)
    assert radar.known(20.0 + CLOSED_SHOWN_S)[-1] == shut
    late = 20.1 + CLOSED_SHOWN_S
    assert ids(radar.known(late)) == ["hall"]
    assert radar.known(late, wanted=("lobby",))[-1] == shut
    assert radar.listing((HALL,), late).is_gone("lobby"), "it is known for longer"


def test_a_room_that_closed_long_ago_is_forgotten_but_where_a_line_may_be_meant_for_it() -> None:
    radar = Radar().listing((LOBBY, HALL), 10.0).listing((HALL,), 20.0)
    assert radar.without_old(20.0 + CLOSED_KNOWN_S, ()) is radar
    late = 20.1 + CLOSED_KNOWN_S
    assert radar.without_old(late, {"lobby"}) is radar
    radar = radar.without_old(late, {"hall"})
    assert not radar.is_gone("lobby")
    assert set(radar.moments) == {"hall"}


def test_of_rooms_that_close_without_end_the_newest_are_known() -> None:
    radar, at = Radar(), 0.0
    for visit in range(3 * MOST_CLOSED // 100):
        at = float(visit)
        rooms = tuple(Room(f"r{visit}-{n}") for n in range(100))
        radar = radar.listing(rooms, at).without_old(at, {"r0-0"})
        assert len(radar.closed) <= MOST_CLOSED + 1
    assert len(radar.closed) == len(radar.moments) - 100 == MOST_CLOSED + 1
    assert radar.is_gone("r0-0")
    assert not radar.is_gone("r0-1")
    assert radar.is_gone(f"r{visit - 1}-0")


def test_one_room_has_every_source_that_told_of_it() -> None:
    radar = Radar().listing((LOBBY,), 10.0).replied(Report(1, ("lobby",)), 11.0)
    told = (RuntimeSession("s1", "A1", "lobby", started_at=5.0),)
    found = radar.known(12.0, told, typed=("lobby", "attic"))
    assert found == (
        KnownRoom("lobby", LOBBY, tuple(Source)),
        KnownRoom("attic", None, (Source.TYPED,)),
    )


def test_a_runtime_session_that_equals_no_room_is_not_tied() -> None:
    told = (RuntimeSession("s1", "A1", "cs_91", started_at=5.0), RuntimeSession("s2", "A1"))
    room = Radar().listing((LOBBY,), 10.0).known(12.0, told)[1]
    assert room == KnownRoom("cs_91", Room("cs_91", opened_at=5.0), (Source.ACCOUNT,))


def test_a_reply_tells_of_rooms_that_no_list_has() -> None:
    report = Report(1, ("hall",), ("deaf",), ("lost",))
    radar = Radar().replied(report, 10.0)
    assert radar.known(11.0) == (
        KnownRoom("deaf", Room("deaf", deliverable=False), (Source.REPLY,)),
        KnownRoom("hall", None, (Source.REPLY,)),
        KnownRoom("lost", None, (Source.REPLY,)),
    )
    assert radar.known(10.1 + NAMED_SHOWN_S) == ()


def test_a_reply_that_is_not_ours_or_names_nothing_tells_nothing() -> None:
    assert Radar().replied(Report(1, ("hall",), is_ours=False), 10.0) == Radar()
    assert Radar().replied(Report(1), 10.0) == Radar()


def test_replies_that_name_rooms_without_end_are_cut_to_the_newest() -> None:
    radar = Radar().replied(Report(1, ("old",)), 1.0)
    radar = radar.replied(Report(1, tuple(f"r{n}" for n in range(MOST_NAMED))), 2.0)
    assert len(radar.named) == MOST_NAMED
    assert "old" not in radar.named


def test_what_is_wanted_is_listed_before_what_was_once_typed() -> None:
    found = Radar().listing((LOBBY,), 1.0).known(2.0, typed=("attic",), wanted=("cellar",))
    assert ids(found) == ["lobby", "cellar", "attic"]
    assert found[1].sources == ()


def test_a_room_of_an_earlier_start_that_nobody_has_is_closed_until_it_is_listed_again() -> None:
    radar = Radar().listing((LOBBY,), 1.0).missing("cellar", 2.0)
    assert radar.is_gone("cellar")
    assert radar.known(3.0)[-1] == KnownRoom("cellar", is_closed=True)
    assert not radar.listing((LOBBY, Room("cellar")), 4.0).is_gone("cellar")
