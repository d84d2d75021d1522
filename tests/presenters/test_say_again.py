"""An unknown line that is said again: where it went, and told of in the moment it leaves."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from bithuman_panel.core.errors import FailureKind
from bithuman_panel.core.models import Mode, Target, line_of
from tests.core.entries import entry_of
from tests.presenters.column import HALL as HALL_ROOM
from tests.presenters.column import LOBBY as LOBBY_ROOM
from tests.presenters.column import Column, column
from tests.presenters.desk import HALL, Desk
from tests.presenters.fakes import ScriptedReads, StillMemory, api_failed

if TYPE_CHECKING:
    from collections.abc import Callable

UNKNOWN = replace(entry_of("Fire exit is on the left.", "lobby"), id="e9")


def taken_up(desk: Desk) -> Desk:
    desk.composer.say_again(UNKNOWN)
    assert (desk.screen.text, desk.again) == (UNKNOWN.line.text, [])
    return desk


def test_it_is_told_just_before_the_line_leaves(desk: Desk) -> None:
    seen: list[int] = []
    desk.followers.append(lambda _entry: seen.append(len(desk.again)))
    taken_up(desk).press()
    assert (desk.again, seen) == ([UNKNOWN], [1])
    desk.write("Another.")
    desk.press()
    assert desk.again == [UNKNOWN], "once"


def test_a_line_that_stays_is_not_said_again(desk: Desk) -> None:
    taken_up(desk)
    desk.gate.is_held = True
    desk.press()
    assert desk.again == []


def test_it_may_be_mended_before(desk: Desk) -> None:
    taken_up(desk).write("The fire exit is on the left.")
    desk.press()
    assert desk.again == [UNKNOWN]


def empty(desk: Desk) -> None:
    desk.write(" ")
    desk.write("Something else.")


@pytest.mark.parametrize(
    "turn_away",
    [
        empty,
        lambda desk: desk.composer.choose_mode(Mode.CONTEXT),
        lambda desk: desk.composer.reuse(line_of(Mode.SPEAK, "Another.", HALL.target)),
        lambda desk: (desk.composer.choose(HALL), desk.write("For the hall.")),
        lambda desk: desk.undo.undo(),
    ],
    ids=["emptied", "other mode", "other line", "other room", "undone"],
)
def test_another_text_is_another_line(desk: Desk, turn_away: Callable[[Desk], object]) -> None:
    turn_away(taken_up(desk))
    desk.press()
    assert (len(desk.entries), desk.again) == (1, [])


def test_what_made_room_for_it_comes_back(desk: Desk) -> None:
    assert taken_up(desk).undo_screen.offered == "Noted: it is in the composer, to be said again."
    desk.undo.undo()
    assert desk.screen.text == "Welcome."


def why_not(made: Column, room: str | None, *, agent: str = "A1", profile: str = "Main") -> str:
    line = line_of(Mode.SPEAK, "Hello.", Target(agent, room))
    entry = replace(UNKNOWN, line=line, profile="Main")
    return str(made.targets.why_not(entry, profile) or "")


def test_it_goes_where_a_hand_could_aim() -> None:
    made = column(LOBBY_ROOM, HALL_ROOM, typed={"A1": ["attic"]})
    assert [why_not(made, room) for room in ("hall", "attic", None)] == ["", "", ""]
    assert why_not(made, "hall", agent="B2") == "", "nobody knows its rooms yet"


def test_it_goes_nowhere_else() -> None:
    made = column(LOBBY_ROOM, HALL_ROOM)
    made.reads.live["A1"] = (LOBBY_ROOM,)
    made.list_again()
    assert [room for room in ("hall", "cellar", "lobby") if why_not(made, room)] == [
        "hall",
        "cellar",
    ]
    assert "has closed" in why_not(made, "hall")
    assert "belong together" in why_not(made, "lobby", profile="Other")
    assert "belong together" in why_not(made, "lobby", agent="C3")


def test_the_agent_that_is_aimed_at_is_there_though_no_list_came() -> None:
    gone = api_failed(FailureKind.UNREACHABLE)
    made = Column(ScriptedReads(gone, {"A1": gone}), StillMemory(last=Target("A1", "lobby")))
    made.open()
    assert why_not(made, "lobby") == ""
