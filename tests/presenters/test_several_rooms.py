"""Ticks in the list of rooms: which are chosen together, and what becomes of them."""

from __future__ import annotations

from bithuman_panel.core.models import Target
from tests.presenters.column import HALL, LOBBY, Column, column


def chosen(made: Column) -> list[str | None]:
    choice, _ = made.aims[-1]
    return [target.room for target in choice.targets] if choice else []


def is_there(made: Column) -> bool:
    return made.aims[-1][1]


def test_ticked_rooms_are_chosen_in_the_order_of_the_ticks() -> None:
    made = column(LOBBY, HALL)
    made.targets.aim.choose_room("hall")
    made.targets.aim.tick_room("lobby")
    assert chosen(made) == ["hall", "lobby"]
    assert (made.screen.chosen_room, made.screen.also) == ("hall", ("lobby",))
    assert made.memory.last == Target("A1", "hall")
    made.targets.aim.tick_room("hall")
    assert chosen(made) == ["lobby"]


def test_the_last_tick_stays() -> None:
    made = column(LOBBY, HALL)
    made.targets.aim.tick_room("lobby")
    assert chosen(made) == ["lobby"]
    assert made.screen.state == "One room stays chosen. Choose another one instead."


def test_one_room_and_a_broadcast_end_the_choice_of_several() -> None:
    made = column(LOBBY, HALL)
    made.targets.aim.tick_room("hall")
    made.targets.aim.choose_broadcast()
    assert chosen(made) == [None]
    made.targets.aim.tick_room("hall")
    assert chosen(made) == ["hall"], "a broadcast goes to no room beside others"
    made.targets.aim.tick_room("lobby")
    made.targets.aim.choose_room("lobby")
    assert chosen(made) == ["lobby"]


def test_a_room_that_closes_among_several_is_named_until_it_is_unticked() -> None:
    made = column(LOBBY, HALL)
    made.targets.aim.tick_room("hall")
    made.reads.live["A1"] = (LOBBY,)
    made.list_again()
    assert chosen(made) == ["lobby", "hall"]
    assert not is_there(made)
    assert made.screen.alarm_text == "hall has closed. Untick it before you send."
    assert "One of the chosen rooms" in made.screen.covered_alarm
    made.targets.aim.tick_room("hall")
    assert is_there(made)
    assert made.screen.alarm_text is None


def test_another_agent_begins_with_one_room() -> None:
    made = column(LOBBY, HALL)
    made.targets.aim.tick_room("hall")
    made.targets.choose_agent("B2")
    made.targets.choose_agent("A1")
    assert chosen(made) == ["lobby"]


def test_of_a_tick_beside_a_remembered_room_that_is_gone_this_one_is_told() -> None:
    made = column(LOBBY, last=Target("A1", "old"), typed={"A1": ["attic"]})
    made.targets.aim.take_agent(made.targets.aim.agent)
    made.memory.last = Target("A1", "old")
    made.clock.at += 60
    made.targets.aim.take_agent(made.targets.aim.agent)
    made.targets.aim.tick_room("attic")
    assert chosen(made) == ["old", "attic"]
    made.list_again()
    assert chosen(made) == ["old", "attic"]
    assert "Untick it" in (made.screen.alarm_text or "")
    assert made.aims[-1][1] is False
