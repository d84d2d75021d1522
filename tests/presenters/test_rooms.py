"""What is known of rooms, whoever told of them, and who hears that it changed."""

from __future__ import annotations

import asyncio
from collections.abc import Iterator

import pytest

from bithuman_panel.core.activity import Activity, RuntimeSession
from bithuman_panel.core.delivery import Outcome, Report, Verdict
from bithuman_panel.core.entry import Entry, Stage
from bithuman_panel.core.errors import ApiFailed, FailureKind
from bithuman_panel.core.models import Line, Mode, Room, Route, Target
from bithuman_panel.core.radar import CLOSED_KNOWN_S, Happening, Source
from bithuman_panel.presenters.aim import age_sentence
from bithuman_panel.presenters.rooms import RoomsPresenter
from tests.presenters.column import AVA, HALL, LOBBY, Column, column, typed
from tests.presenters.fakes import ScriptedReads, StillMemory, api_failed

TALK = RuntimeSession("s1", "A1", "cs_91", started_at=5.0)


def entry(verdict: Verdict | None) -> Entry:
    line = Line(Mode.SPEAK, "Welcome.", Target("A1"), Route.SPEAK)
    return Entry("e1", line, "default", 1.0, Stage.DONE, verdict)


def delivered(*rooms: str) -> Entry:
    return entry(Verdict(Outcome.DELIVERED, report=Report(len(rooms), rooms)))


def test_the_account_tells_of_rooms_that_the_sessions_do_not_have() -> None:
    made = column(LOBBY)
    made.known.take_activity(Activity(sessions=(TALK, RuntimeSession("s2", "A1", "lobby"))))
    shown = {room.room_id: room.sources for room in made.screen.rooms}
    assert shown == {"lobby": (Source.SESSIONS, Source.ACCOUNT), "cs_91": (Source.ACCOUNT,)}
    made.known.take_activity(None)
    assert [room.room_id for room in made.screen.rooms] == ["lobby"]


def test_whoever_listens_hears_of_news_alone() -> None:
    made = column(LOBBY)
    heard: list[str] = []
    made.known.listen(heard.append)
    made.list_again()
    made.known.take_activity(Activity(sessions=(TALK,)))
    made.known.take_activity(Activity(active=1, sessions=(TALK,)))
    made.known.heed(entry(None))
    made.known.heed(entry(Verdict(Outcome.UNKNOWN)))
    assert heard == ["A1"]
    made.known.heed(delivered("hall"))
    assert heard == ["A1", "A1"]
    made.clock.at += 1
    made.known.heed(delivered("hall"))
    assert heard == ["A1", "A1"], "nothing new, and the list may be long"


def test_a_list_of_the_account_is_gone_through_once_however_many_agents_it_has() -> None:
    times: list[None] = []

    class Sessions(tuple[RuntimeSession, ...]):
        __slots__ = ()

        def __iter__(self) -> Iterator[RuntimeSession]:
            times.append(None)
            return super().__iter__()

    made = column(LOBBY)
    many = Sessions(RuntimeSession(f"s{n}", f"A{n % 50}", f"room-{n}") for n in range(100))
    made.known.take_activity(Activity(sessions=many))
    assert len(times) <= 2
    assert [room.room_id for room in made.known.known("A7", ())] == ["room-7", "room-57"]


def test_a_reply_tells_of_rooms() -> None:
    made = column(LOBBY)
    made.known.heed(delivered("lobby", "hall"))
    assert [room.sources for room in made.screen.rooms] == [
        (Source.SESSIONS, Source.REPLY),
        (Source.REPLY,),
    ]
    made.known.heed(delivered("lobby", "hall"))


def test_news_of_another_agent_are_not_shown() -> None:
    made = column(LOBBY)
    before = made.screen.rooms
    made.known.take_activity(Activity(sessions=(RuntimeSession("s1", "B2", "hall"),)))
    assert made.screen.rooms is before


def test_what_happened_last_is_shown() -> None:
    made = column(Room("lobby", 4))
    made.reads.live["A1"] = (Room("lobby", 6),)
    made.list_again()
    moment = made.screen.rooms[0].moment
    assert moment is not None
    assert (moment.kind, moment.count) == (Happening.JOINED, 2)


def test_a_closed_room_leaves_the_list_after_a_while() -> None:
    made = column(LOBBY, HALL)
    made.reads.live["A1"] = (LOBBY,)
    made.list_again()
    assert [room.is_closed for room in made.screen.rooms] == [False, True]
    made.clock.at += 121
    made.aim.tell_age(late_after_s=999.0)
    assert [room.room_id for room in made.screen.rooms] == ["lobby"]


def test_without_a_list_of_sessions_the_others_still_count() -> None:
    made = Column(ScriptedReads((AVA,), {"A1": api_failed(FailureKind.WRONG_ADDRESS)}))
    made.open()
    made.aim.choose_room("attic")
    made.known.take_activity(Activity(sessions=(TALK,)))
    assert [room.room_id for room in made.screen.rooms] == ["cs_91", "attic"]
    assert made.screen.rooms[1] == typed("attic")
    assert "does not list rooms" in (made.screen.state or ""), "it stays so"
    made.targets.choose_agent("B2")
    assert "does not list rooms" in (made.screen.state or "")
    made.list_again()
    assert made.reads.asked == ["agents", "rooms A1"], "one agent shows it for all"
    made.open()
    assert made.reads.asked[2:] == ["agents", "rooms B2"], "a hand may ask once more"


def test_an_agent_that_was_just_listed_needs_no_other_look() -> None:
    made = column(LOBBY)
    made.reads.live["B2"] = (HALL,)
    asyncio.run(made.known.refresh("B2"))
    made.targets.choose_agent("B2")
    assert made.target == Target("B2", "hall")
    made.targets.choose_agent("A1")
    made.clock.at += 11
    made.targets.choose_agent("B2")
    assert made.screen.chosen_room is None, "it may have closed since"
    assert made.screen.age == "Rooms as of 11 s ago"
    made.list_again()
    assert made.target == Target("B2", "hall")
    assert made.screen.age is None


def test_a_last_room_that_is_known_to_be_gone_is_told_to_have_closed() -> None:
    made = column(LOBBY, HALL)
    made.reads.live["A1"] = (HALL,)
    made.list_again()
    assert made.target == Target("A1", "lobby")
    made.targets.choose_agent("B7")
    made.memory.last = Target("A1", "lobby")
    made.clock.at += 60
    made.targets.choose_agent("A1")
    assert made.screen.chosen_room == "lobby"
    assert "has closed" in (made.screen.alarm_text or "")
    assert made.aims[-1][1] is False


@pytest.mark.parametrize(
    ("age", "words"),
    [(40.4, "Rooms as of 40 s ago"), (119.9, "Rooms as of 120 s ago"), (130, "2 min ago")],
)
def test_an_age_in_words(age: float, words: str) -> None:
    assert words in str(age_sentence(age))


def test_a_failed_look_leaves_what_was_known() -> None:
    made = column(LOBBY)
    made.reads.live["A1"] = api_failed(FailureKind.SERVER_FAULT)
    with pytest.raises(ApiFailed):
        asyncio.run(made.known.refresh("A1"))
    assert made.known.live("A1") == (LOBBY,)
    assert made.known.asked_s("A1") == 0
    assert made.known.age_s("C3") is None


def test_a_passing_fault_of_a_late_read_does_not_let_it_read_again() -> None:
    made = column(LOBBY)
    made.targets.stop_reading()
    made.known.fail(api_failed(FailureKind.SERVER_FAULT).failure)
    assert not made.known.can_ask


def test_a_platform_that_lists_no_agents_may_still_list_rooms() -> None:
    unlisted = api_failed(FailureKind.WRONG_ADDRESS)
    made = Column(ScriptedReads(unlisted, {"A1": (LOBBY,)}), StillMemory(last=Target("A1")))
    made.open()
    assert made.target == Target("A1", "lobby")
    assert made.known.is_listed


def test_a_room_that_closed_long_ago_is_there_again_unless_a_line_may_be_meant_for_it() -> None:
    made = column(LOBBY, HALL)
    asked: list[str] = []

    def needed(code: str) -> set[str]:
        asked.append(code)
        return {"lobby"}

    rooms = RoomsPresenter(made.reads, made.clock, needed)
    asyncio.run(rooms.refresh("A1"))
    made.reads.live["A1"] = ()
    for seconds, is_there in ((1.0, False), (CLOSED_KNOWN_S, False), (1.0, True)):
        made.clock.at += seconds
        asyncio.run(rooms.refresh("A1"))
        assert not rooms.is_there(Target("A1", "lobby"))
        assert rooms.is_there(Target("A1", "hall")) is is_there
    assert set(asked) == {"A1"}
