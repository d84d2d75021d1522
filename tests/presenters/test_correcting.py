from __future__ import annotations

from dataclasses import replace

import pytest

from bithuman_panel.core.models import Mode, Target, line_of
from bithuman_panel.presenters.correcting import Replaced
from tests.presenters.desk import ALL, HALL, LOBBY, Desk

OLD = Replaced("e0", "The hall is full.")


@pytest.fixture
def desk() -> Desk:
    desk = Desk()
    desk.composer.choose(LOBBY)
    return desk


def replaces(desk: Desk) -> str | None:
    return desk.screen.correcting


def corrects(desk: Desk) -> list[str | None]:
    return [entry.line.corrects for entry in desk.entries]


def test_a_correction_is_written_from_the_old_fact_and_names_it(desk: Desk) -> None:
    desk.composer.correct(OLD)
    assert (desk.screen.mode, desk.screen.text) == (Mode.CONTEXT, OLD.text)
    assert replaces(desk) == OLD.text
    desk.write("The hall is half full.")
    desk.press()
    assert corrects(desk) == ["e0"]
    assert desk.entries[0].line.mode is Mode.CONTEXT
    assert replaces(desk) is None
    desk.write("Something else.")
    desk.press()
    assert corrects(desk) == ["e0", None]


def test_it_is_kept_when_the_gate_refuses(desk: Desk) -> None:
    desk.composer.correct(OLD)
    desk.queue.toggle_hold()
    desk.press()
    assert replaces(desk) == OLD.text


def test_it_can_be_dropped_by_hand(desk: Desk) -> None:
    desk.composer.correct(OLD)
    desk.composer.drop_correction()
    desk.composer.drop_correction()
    assert (desk.screen.correcting, desk.screen.text) == (None, OLD.text)
    desk.press()
    assert corrects(desk) == [None]


@pytest.mark.parametrize("choice", [HALL, ALL, None])
def test_another_target_drops_it(desk: Desk, choice: object) -> None:
    desk.composer.correct(OLD)
    desk.composer.choose(choice)  # type: ignore[arg-type]  # one of the desk's, or nobody
    assert replaces(desk) is None
    desk.composer.choose(LOBBY)
    assert replaces(desk) is None
    assert desk.screen.text == OLD.text


def test_the_same_target_listed_anew_keeps_it(desk: Desk) -> None:
    desk.composer.correct(OLD)
    desk.composer.choose(LOBBY, room_is_there=False)
    assert replaces(desk) == OLD.text


def test_another_mode_drops_it(desk: Desk) -> None:
    desk.composer.correct(OLD)
    desk.composer.choose_mode(Mode.CONTEXT)
    assert replaces(desk) == OLD.text
    desk.composer.choose_mode(Mode.SPEAK)
    assert replaces(desk) is None
    desk.press()
    assert corrects(desk) == [None]


@pytest.mark.parametrize("text", ["", "  \n"])
def test_text_that_is_emptied_drops_it(desk: Desk, text: str) -> None:
    desk.composer.correct(OLD)
    desk.write(text)
    assert replaces(desk) is None
    desk.write("A fact of its own.")
    desk.press()
    assert corrects(desk) == [None]


def test_a_draft_that_comes_back_drops_it(desk: Desk) -> None:
    desk.write("My draft.")
    desk.composer.correct(OLD)
    assert desk.undo_screen.offered == "Your draft made room for the correction."
    desk.write("My draft.")
    assert replaces(desk) is None
    desk.composer.correct(OLD)
    desk.undo.undo()
    assert (desk.screen.text, desk.screen.mode) == ("My draft.", Mode.CONTEXT)
    assert replaces(desk) is None


def test_a_draft_that_is_the_old_fact_does_not(desk: Desk) -> None:
    desk.write(OLD.text)
    desk.composer.correct(OLD)
    desk.write(OLD.text)
    assert replaces(desk) == OLD.text


def test_an_earlier_line_in_its_place_drops_it(desk: Desk) -> None:
    desk.composer.correct(OLD)
    desk.composer.reuse(line_of(Mode.CONTEXT, "Another.", Target("A1", "lobby")))
    assert replaces(desk) is None


def test_a_correction_that_was_withdrawn_is_one_again(desk: Desk) -> None:
    desk.facts["e0"] = OLD.text
    line = line_of(Mode.CONTEXT, "Half full.", Target("A1", "lobby"), corrects="e0")
    assert desk.composer.take_up(line)
    assert replaces(desk) == OLD.text
    desk.press()
    assert corrects(desk) == ["e0"]


def test_a_correction_that_is_sent_again_is_one_again(desk: Desk) -> None:
    desk.facts["e0"] = OLD.text
    line = line_of(Mode.CONTEXT, "Half full.", Target("A1", "lobby"), corrects="e0")
    desk.composer.reuse(line)
    assert replaces(desk) == OLD.text
    desk.composer.reuse(replace(line, corrects="of another agent"))
    assert replaces(desk) is None


def test_a_correction_goes_to_each_of_several_rooms(desk: Desk) -> None:
    desk.composer.choose(replace(LOBBY, also=("hall",)))
    desk.composer.correct(OLD)
    desk.press()
    assert corrects(desk) == ["e0", "e0"]


def test_a_line_let_go_again_by_hand_corrects_still(desk: Desk) -> None:
    line = line_of(Mode.CONTEXT, "Half full.", Target("A1", "lobby"), corrects="e0")
    assert desk.composer.resend(line)
    assert corrects(desk) == ["e0"]
