"""One press for several rooms: all of its lines go, or none does."""

from __future__ import annotations

import pytest

from bithuman_panel.core.delivery import Outcome
from bithuman_panel.core.gate import LOCKOUT_S, Gate, Press
from bithuman_panel.core.models import Line, Mode, Target, line_of


def line(room: str, text: str = "Welcome.") -> Line:
    return line_of(Mode.SPEAK, text, Target("A12345678", room))


LOBBY, HALL, ROOF = line("lobby"), line("hall"), line("roof")
ALL_THREE = Press(LOBBY, at=100.0, also=(HALL, ROOF))


def told(gate: Gate, press: Press) -> str:
    refused = gate.ask(press)
    return str(refused.sentence) if refused else ""


def later(press: Press, seconds: float = 10.0) -> Press:
    return press._replace(at=press.at + seconds)


@pytest.mark.parametrize("again", [LOBBY, HALL, ROOF])
def test_each_of_its_lines_is_known_when_it_comes_again(again: Line) -> None:
    gate = Gate()
    assert told(gate, ALL_THREE) == ""
    assert "just sent there" in told(gate, later(Press(again, ALL_THREE.at)))


def test_the_same_lines_again_are_asked_about_once_in_any_order() -> None:
    gate = Gate()
    gate.ask(ALL_THREE)
    other_way = later(Press(ROOF, ALL_THREE.at, also=(LOBBY, HALL)))
    assert "just sent to 3 of these 3 rooms" in told(gate, other_way)
    assert "too soon" in told(gate, later(other_way, LOCKOUT_S / 2)), "no second thought"
    assert told(gate, later(ALL_THREE, 20.0)) == ""


def test_a_line_that_was_sent_to_one_of_the_rooms_is_asked_about() -> None:
    gate = Gate()
    gate.ask(Press(HALL, at=90.0))
    assert "just sent to one of these 3 rooms" in told(gate, ALL_THREE)
    fewer = later(Press(LOBBY, ALL_THREE.at, also=(HALL,)))
    assert "just sent to one of these 2 rooms" in told(gate, fewer), "another press is another one"
    assert told(gate, later(fewer)) == ""


def test_of_several_only_what_nobody_heard_goes_again_without_a_question() -> None:
    gate = Gate()
    gate.ask(ALL_THREE)
    gate.settled(HALL, Outcome.NOT_HEARD)
    gate.settled(LOBBY, Outcome.UNKNOWN)
    assert told(gate, later(Press(HALL, 100.0))) == ""
    gate.ask(later(ALL_THREE, 20.0))
    assert told(gate, later(ALL_THREE, 30.0)) == "", "the second thought"


def test_ticks_of_one_release_are_all_remembered_and_a_press_begins_anew() -> None:
    gate = Gate()
    for waited in (LOBBY, HALL):
        assert told(gate, Press(waited, 100.0, is_tick=True)) == ""
    assert "just sent to 2 of these 3 rooms" in told(gate, later(ALL_THREE))
    assert told(gate, later(Press(line("lobby", "Next."), 120.0))) == ""
    assert told(gate, later(ALL_THREE, 40.0)) == ""


def test_one_closed_room_keeps_them_all() -> None:
    closed = ALL_THREE._replace(target_is_there=False)
    assert "One of the chosen rooms has closed. Untick it" in told(Gate(), closed)


@pytest.mark.parametrize(
    ("room_for", "words"),
    [
        (None, ""),
        (3, ""),
        (2, "takes 2 more lines, and this would be 3"),
        (1, "takes one more line, and this would be 3"),
        (0, "This minute takes no more lines"),
        (-2, "This minute takes no more lines"),
    ],
)
def test_they_go_only_where_the_budget_takes_them_all(room_for: int | None, words: str) -> None:
    refusal = told(Gate(), ALL_THREE._replace(room_for=room_for))
    assert words in refusal
    assert bool(refusal) is bool(words)


def test_of_one_line_the_platform_itself_says_whether_it_is_too_many() -> None:
    assert told(Gate(), Press(LOBBY, 100.0, room_for=0)) == ""
