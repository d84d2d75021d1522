"""Who is asked when, and that nobody is where that may not be."""

from __future__ import annotations

import asyncio
from dataclasses import dataclass

import pytest

from bithuman_panel.core.errors import FailureKind
from bithuman_panel.core.models import Room
from bithuman_panel.core.readbudget import Share
from bithuman_panel.core.rounds import Turn
from bithuman_panel.presenters.naps import IDLE_S
from bithuman_panel.presenters.room_watch import RoomWatch
from tests.presenters.column import AVA, HALL, LOBBY, Column, column
from tests.presenters.fakes import ScriptedReads, api_failed

CUED = Turn("B2", 4.0, Share.BEHIND)


def watched(made: Column, seconds: int) -> list[str]:
    """Return what is asked in so many seconds."""
    made.reads.asked.clear()
    made.naps.clear()
    made.most_naps = seconds
    made.watch()
    return made.reads.asked


def test_the_chosen_agent_is_asked_every_five_seconds_in_front_and_slower_behind() -> None:
    made = column(LOBBY)
    assert len(watched(made, 60)) == 12
    made.is_in_front = False
    assert len(watched(made, 60)) == 4


def test_another_agent_is_asked_in_turn_but_never_instead_of_the_chosen_one() -> None:
    made = column(LOBBY)
    made.turns = (CUED,)
    asked = watched(made, 20)
    assert asked.count("rooms A1") == 4
    assert asked.count("rooms B2") == 4
    made.is_in_front = False
    assert watched(made, 24).count("rooms B2") == 2


def test_a_cue_of_another_agent_knows_its_room() -> None:
    made = column(LOBBY)
    made.turns = (CUED,)
    made.reads.live["B2"] = (HALL,)
    watched(made, 3)
    assert made.targets.rooms_of("B2") == ("hall",)
    assert made.screen.rooms[0].room_id == "lobby"


def test_where_the_budget_has_no_room_nothing_is_asked_and_the_list_says_how_old_it_is() -> None:
    made = column(LOBBY)
    made.turns = (CUED,)
    made.reads.refused = {Share.FRONT, Share.BEHIND}
    assert watched(made, 40) == []
    assert made.screen.age == "Rooms as of 40 s ago"
    made.reads.refused.clear()
    watched(made, 1)
    assert made.screen.age is None


@dataclass
class SilentReads(ScriptedReads):
    """A platform that takes the question, and does not answer any more."""

    is_silent: bool = False

    async def rooms(self, code: str) -> tuple[Room, ...]:
        if self.is_silent:
            await asyncio.get_running_loop().create_future()
        return await super().rooms(code)


def test_the_list_says_how_old_it_is_while_a_read_gets_no_answer() -> None:
    reads = SilentReads((AVA,), {"A1": (LOBBY,)})
    made = Column(reads, most_naps=60)
    made.open()
    reads.is_silent = True

    async def a_minute() -> None:
        asking = asyncio.ensure_future(made.targets.aim.refresh())
        with pytest.raises(asyncio.CancelledError):
            await made.watching.tell_age()
        asking.cancel()

    asyncio.run(a_minute())
    assert made.screen.age == "Rooms as of 60 s ago"


def test_a_list_that_is_as_old_as_it_may_be_says_nothing() -> None:
    made = column(LOBBY)
    made.reads.refused = {Share.FRONT}
    watched(made, 10)
    assert made.screen.age is None
    watched(made, 1)
    assert made.screen.age == "Rooms as of 11 s ago"


def test_a_refused_secret_or_a_missing_call_ends_all_asking() -> None:
    for kind in (FailureKind.BAD_SECRET, FailureKind.WRONG_ADDRESS):
        made = column(LOBBY)
        made.turns = (CUED,)
        made.reads.live["B2"] = api_failed(kind)
        assert watched(made, 30) == ["rooms B2"]


def test_a_passing_fault_of_one_agent_ends_nothing() -> None:
    made = column(LOBBY)
    made.turns = (CUED,)
    made.reads.live["B2"] = api_failed(FailureKind.SERVER_FAULT)
    assert watched(made, 10).count("rooms A1") == 2
    assert made.screen.state is None


def test_without_an_agent_only_the_others_are_asked() -> None:
    made = Column(ScriptedReads(()))
    made.open()
    made.turns = (Turn(AVA.code, 10.0, Share.COURTESY),)
    assert watched(made, 10) == ["rooms A1"]


def test_news_end_the_nap_of_one_who_has_nobody_to_ask() -> None:
    made = Column(ScriptedReads(()))
    made.open()
    made.reads.asked.clear()
    slept: list[float] = []

    async def for_ever(seconds: float) -> None:
        slept.append(seconds)
        await asyncio.Event().wait()

    watch = RoomWatch(
        made.known, made.targets.aim, lambda _: True, lambda: True, lambda: made.turns, for_ever
    )

    async def turns() -> None:
        for _ in range(9):
            await asyncio.sleep(0)

    async def told() -> None:
        watching = asyncio.ensure_future(watch.watch())
        await turns()
        assert slept == [IDLE_S]
        made.turns = (Turn(AVA.code, 10.0, Share.COURTESY),)
        await turns()
        assert made.reads.asked == [], "nobody told it"
        watch.tell_news()
        await turns()
        assert made.reads.asked == ["rooms A1"]
        watching.cancel()

    asyncio.run(told())


def test_that_rooms_are_listed_nowhere_is_said_whoever_showed_it() -> None:
    made = column(LOBBY)
    made.turns = (CUED,)
    made.reads.live["B2"] = api_failed(FailureKind.WRONG_ADDRESS)
    watched(made, 2)
    assert "does not list rooms" in (made.screen.state or "")
    made.screen.state = None
    watched(made, 2)
    assert made.screen.state is None, "once is enough"
    made.list_again()
    assert "does not list rooms" in (made.screen.state or ""), "where a hand asks, it is said again"
