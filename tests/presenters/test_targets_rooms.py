from __future__ import annotations

import asyncio
import itertools

import pytest

from bithuman_panel.core.choice import Choice, Chooser
from bithuman_panel.core.errors import FailureKind
from bithuman_panel.core.models import Room, Target
from bithuman_panel.core.radar import Happening, Moment, Source
from bithuman_panel.presenters.targets_view import RoomItem
from tests.presenters.column import (
    AVA,
    BEN,
    CANARY,
    HALL,
    LOBBY,
    SHUT,
    Column,
    column,
    failing,
    listed,
    typed,
)
from tests.presenters.fakes import ScriptedReads, StillMemory


def test_a_shut_room_is_never_chosen_by_itself() -> None:
    assert column(SHUT).target is None
    assert column(SHUT, LOBBY).target == Target("A1", "lobby")


def test_where_rooms_are_not_listed_a_room_can_be_typed() -> None:
    made = failing(FailureKind.WRONG_ADDRESS)
    made.open()
    assert "does not list rooms" in (made.screen.state or "")
    made.watch()
    assert made.reads.asked == ["agents", "rooms A1"]
    made.targets.aim.choose_room(" attic ")
    assert made.target == Target("A1", "attic")
    assert made.aims[-1] == (Choice(AVA, "attic", None), True)
    assert made.screen.rooms == (typed("attic"),)
    assert made.memory.rooms == {"A1": ["attic"]}
    made.targets.aim.choose_broadcast()
    assert made.target == Target("A1", None)


def test_a_chosen_room_is_remembered_only_if_it_was_typed() -> None:
    made = column(LOBBY, HALL)
    made.targets.aim.choose_room("hall")
    assert made.memory.rooms == {}
    made.targets.aim.choose_room("attic")
    assert made.memory.rooms == {"A1": ["attic"]}
    assert made.screen.rooms == (*listed(LOBBY, HALL), typed("attic"))


def test_a_room_that_was_typed_once_is_offered_again() -> None:
    memory = StillMemory(rooms={"A1": ["attic", "lobby"]})
    made = Column(ScriptedReads((AVA,), {"A1": (LOBBY,)}), memory)
    made.open()
    assert made.screen.rooms == (
        RoomItem("lobby", LOBBY, (Source.SESSIONS, Source.TYPED)),
        typed("attic"),
    )


def test_a_room_that_closes_while_it_is_aimed_at_raises_the_alarm() -> None:
    made = column(LOBBY, HALL)
    made.reads.live["A1"] = (HALL,)
    made.list_again()
    assert made.target == Target("A1", "lobby"), "nobody but the operator aims elsewhere"
    assert made.aims[-1][1] is False
    assert "has closed" in (made.screen.alarm_text or "")
    closed = Moment(made.clock.now(), Happening.CLOSED)
    shut = RoomItem("lobby", None, (), closed, is_closed=True)
    assert made.screen.rooms == (*listed(HALL), shut)
    made.targets.aim.choose_room("hall")
    assert made.aims[-1] == (Choice(AVA, "hall", (HALL,)), True)
    assert made.screen.alarm_text is None


def test_a_room_that_another_reading_finds_closed_raises_the_alarm_at_once() -> None:
    made = column(LOBBY, HALL)
    made.reads.live["A1"] = (HALL,)
    asyncio.run(made.known.refresh("A1"))
    assert made.aims[-1][1] is False, "Send must not go by what an older list said"
    assert "has closed" in (made.screen.alarm_text or "")


def test_what_one_reading_brings_is_shown_once() -> None:
    made = column(LOBBY, HALL)
    for rooms in ((LOBBY,), (LOBBY,), (LOBBY, HALL)):
        before, made.reads.live["A1"] = made.screen.shows, rooms
        made.list_again()
        assert made.screen.shows == before + 1, "two hundred rooms take their time"
        assert [room.room_id for room in made.screen.rooms if not room.is_closed] == [
            room.room_id for room in rooms
        ]


def test_a_room_that_opens_again_ends_the_alarm() -> None:
    made = column(LOBBY)
    seen = []
    for rooms in ((LOBBY,), (), (HALL,), (LOBBY, HALL)):
        made.reads.live["A1"] = rooms
        made.list_again()
        seen.append((made.aims[-1][1], made.screen.alarm_text is None))
    assert seen == [(True, True), (False, False), (False, False), (True, True)]


def test_a_typed_room_that_was_never_listed_is_not_called_closed() -> None:
    made = column(LOBBY)
    made.targets.aim.choose_room("attic")
    made.list_again()
    assert made.aims[-1][1] is True
    assert made.screen.alarm_text is None


def test_a_room_of_another_agent_is_not_called_closed_here() -> None:
    made = column(LOBBY)
    made.targets.choose_agent("B2")
    made.targets.aim.choose_room("lobby")
    made.list_again()
    assert made.aims[-1] == (Choice(BEN, "lobby", ()), True)


def test_a_broadcast_stays_a_broadcast_whatever_opens_or_closes() -> None:
    made = column(LOBBY, HALL)
    made.targets.aim.choose_broadcast()
    made.reads.live["A1"] = ()
    made.list_again()
    assert made.target == Target("A1", None)
    assert made.screen.is_broadcast
    assert made.screen.alarm_text is None
    made.targets.aim.choose_room("lobby")
    assert not made.screen.is_broadcast


def test_a_room_cannot_be_chosen_before_an_agent() -> None:
    made = column(agents=())
    made.targets.aim.choose_room("lobby")
    made.targets.aim.choose_broadcast()
    assert made.target is None
    assert made.memory.rooms == {}
    assert made.memory.last is None


@pytest.mark.parametrize("text", ["", "  ", "lob\aby"])
def test_a_refused_room_changes_nothing_and_says_why(text: str) -> None:
    made = column(LOBBY, HALL)
    before = len(made.aims)
    made.screen.chosen_room = text  # as it stands in the field
    made.targets.aim.choose_room(text)
    assert made.screen.chosen_room == "lobby"
    assert "room id" in (made.screen.state or "")
    assert len(made.aims) == before
    assert made.memory.rooms == {}


def test_another_agent_begins_without_a_room() -> None:
    made = column(LOBBY)
    assert made.targets.choose_agent("B2") is True
    assert made.target is None
    assert made.screen.card is BEN
    assert made.screen.rooms == ()
    assert made.memory.agents == []
    made.reads.live["B2"] = (HALL,)
    made.list_again()
    assert made.target == Target("B2", "hall")


def test_whether_anything_is_live_is_not_known_before_it_was_listed() -> None:
    made = column()
    known = [made.targets.rooms]
    made.targets.choose_agent("B2")
    known.append(made.targets.rooms)
    made.reads.live["B2"] = (HALL,)
    made.list_again()
    assert [*known, made.targets.rooms] == [(), None, (HALL,)]


def test_a_room_remembered_from_an_earlier_show_stays_and_is_told_to_have_closed() -> None:
    made = column(LOBBY, last=Target("A1", "yesterday"))
    assert {choice.target for choice, _ in made.aims if choice} == {Target("A1", "yesterday")}
    assert [is_there for _, is_there in made.aims][:: len(made.aims) - 1] == [True, False]
    assert "has closed" in (made.screen.alarm_text or "")
    shut = RoomItem("yesterday", None, is_closed=True)
    assert made.screen.rooms == (*listed(LOBBY), shut)
    assert not made.targets.choice_of(Target("A1", "yesterday"))[1], "a cue would go there, too"
    made.reads.live["A1"] = (LOBBY, Room("yesterday", 1))
    made.list_again()
    assert made.aims[-1][1] is True
    assert made.screen.alarm_text is None


def test_a_room_chosen_by_hand_before_the_first_list_is_nobodys_to_close() -> None:
    made = Column(ScriptedReads((AVA,), {"A1": (LOBBY,)}), StillMemory(last=Target("A1", "attic")))
    asyncio.run(made.targets.refresh_agents())
    made.targets.aim.choose_room("attic")
    made.list_again()
    assert made.aims[-1] == (Choice(AVA, "attic", (LOBBY,)), True)


def test_who_chose_the_room_goes_along_with_it() -> None:
    made = column(LOBBY, HALL)
    made.targets.aim.choose_room("hall")
    made.targets.aim.choose_broadcast()
    again = column(LOBBY, last=Target("A1", "lobby"))
    chosen = (choice for choice, _ in (*made.aims, *again.aims) if choice)
    steps = itertools.groupby(chosen, lambda choice: (choice.target, choice.chosen_by))
    by = [chosen_by for (_, chosen_by), _ in steps]
    assert by == [Chooser.PANEL, Chooser.HAND, Chooser.HAND, Chooser.MEMORY]


def test_a_remembered_room_that_was_typed_by_hand_stays() -> None:
    made = column(LOBBY, last=Target("A1", "own-worker"), typed={"A1": ["own-worker"]})
    assert made.target == Target("A1", "own-worker")


def test_the_secret_is_refused_as_a_room_and_as_an_agent() -> None:
    made = column(LOBBY)
    made.targets.aim.choose_room(CANARY)
    assert made.targets.choose_agent(CANARY) is False
    assert made.target == Target("A1", "lobby")
    assert made.memory.rooms == {}
    assert made.memory.agents == []
    assert CANARY not in str(made.screen.states)


def test_it_tells_what_a_cue_can_be_aimed_at() -> None:
    made = column(LOBBY, HALL)
    made.targets.choose_agent("B7")
    made.targets.choose_agent("A1")
    made.list_again()
    made.targets.aim.choose_room("attic")
    assert [agent.code for agent in made.targets.agents][-1] == "B7"
    assert AVA in made.targets.agents
    assert made.targets.rooms_of("A1") == ("lobby", "hall", "attic")
    assert made.targets.rooms_of("B7") == ()
    assert made.targets.target == Target("A1", "attic")
    assert Column(ScriptedReads(())).targets.target is None


def test_any_target_is_known_as_far_as_it_is_listed() -> None:
    made = column(LOBBY, HALL)
    known = made.targets.choice_of
    assert known(Target("A1", "hall")) == (Choice(AVA, "hall", (LOBBY, HALL)), True)
    assert known(Target("A1")) == (Choice(AVA, None, (LOBBY, HALL)), True)
    assert known(Target("A1", "typed")) == (Choice(AVA, "typed", (LOBBY, HALL)), True)
    assert known(Target("B2", "hall")) == (Choice(BEN, "hall", None), True)
    made.reads.live["A1"] = (HALL,)
    made.list_again()
    assert known(Target("A1", "lobby")) == (Choice(AVA, "lobby", (HALL,)), False)
