"""A text and its mode are one: silent context comes back by no way to be spoken."""

from __future__ import annotations

import pytest

from bithuman_panel.core.models import Draft, Mode, line_of
from tests.presenters.desk import HALL, LOBBY, Desk
from tests.presenters.fakes import StillMemory

CALM = "Budget was cut; stay calm."
OWN, ASIDE = "The lobby's own.", "Without a target."


def kept(**drafts: Draft) -> StillMemory:
    """Return a memory with drafts of the lobby, the hall, or no target (``aside``)."""
    reaches = {"lobby": LOBBY.target, "hall": HALL.target, "aside": None}
    memory = StillMemory()
    memory.keep_drafts({reaches[name]: draft for name, draft in drafts.items()})
    return memory


def seen(desk: Desk) -> tuple[str, Mode | None]:
    return desk.screen.text, desk.screen.mode


def test_a_draft_comes_back_in_the_mode_it_was_written_in(desk: Desk) -> None:
    desk.composer.choose(HALL)
    desk.composer.choose_mode(Mode.CONTEXT)
    desk.write(CALM)
    desk.composer.choose(LOBBY)
    assert seen(desk) == ("Welcome.", Mode.SPEAK)
    assert desk.screen.sentence.startswith("Speak to")
    desk.composer.choose(HALL)
    assert seen(desk) == (CALM, Mode.CONTEXT)
    assert not desk.screen.sentence.startswith("Speak to")
    desk.press()
    assert desk.entries[-1].line == line_of(Mode.CONTEXT, CALM, HALL.target)


def test_it_does_so_after_a_restart() -> None:
    before = Desk()
    before.composer.choose(HALL)
    before.write(CALM)
    before.composer.choose_mode(Mode.CONTEXT)
    desk = Desk(memory=before.memory)
    desk.composer.choose(HALL)
    assert seen(desk) == (CALM, Mode.CONTEXT)


def test_what_was_left_without_a_target_has_its_mode_too() -> None:
    desk = Desk(memory=kept(aside=Draft(ASIDE, Mode.CONTEXT)))
    assert seen(desk) == (ASIDE, Mode.CONTEXT)
    desk.composer.choose(LOBBY)
    assert seen(desk) == (ASIDE, Mode.CONTEXT)
    assert desk.memory.draft(LOBBY.target) == Draft(ASIDE, Mode.CONTEXT)


@pytest.mark.parametrize("mode", Mode)
def test_where_there_is_no_draft_the_mode_stays(desk: Desk, mode: Mode) -> None:
    desk.composer.choose_mode(mode)
    desk.composer.choose(HALL)
    assert seen(desk) == ("", mode)


def test_drafts_change_places_with_their_modes() -> None:
    desk = Desk(memory=kept(aside=Draft(ASIDE, Mode.CONTEXT), lobby=Draft(OWN, Mode.SPEAK)))
    desk.composer.choose(LOBBY)
    assert seen(desk) == (OWN, Mode.SPEAK)
    desk.undo.undo()
    assert seen(desk) == (ASIDE, Mode.CONTEXT)
    assert desk.screen.undoable == [], "the field would bring the other text back in this mode"
    assert desk.memory.draft(None) == Draft(OWN, Mode.SPEAK)


def test_the_same_text_in_another_mode_is_another_draft() -> None:
    desk = Desk(memory=kept(aside=Draft(OWN, Mode.SPEAK), lobby=Draft(OWN, Mode.CONTEXT)))
    desk.composer.choose(LOBBY)
    assert seen(desk) == (OWN, Mode.CONTEXT)
    assert desk.memory.draft(None) == Draft(OWN, Mode.SPEAK)


def test_two_texts_in_one_place_are_silent_where_one_of_them_is() -> None:
    desk = Desk(memory=kept(aside=Draft(ASIDE, Mode.CONTEXT), lobby=Draft(OWN, Mode.SPEAK)))
    desk.screen.text = "Good eve"
    desk.composer.start("Good eve")
    assert desk.memory.draft(None) == Draft(f"{ASIDE}\nGood eve", Mode.CONTEXT)
    desk.composer.choose_mode(Mode.SPEAK)
    desk.undo.undo()
    assert seen(desk) == (ASIDE, Mode.CONTEXT)


@pytest.mark.parametrize("is_back_there", [True, False])
def test_what_made_room_for_an_earlier_line_comes_back_in_its_mode(
    desk: Desk, is_back_there: bool
) -> None:
    desk.composer.choose_mode(Mode.CONTEXT)
    desk.write(CALM)
    desk.composer.reuse(line_of(Mode.SPEAK, "An earlier line.", LOBBY.target))
    assert desk.screen.undoable == [], "Ctrl+Z would bring the context back to be spoken"
    if not is_back_there:
        desk.composer.choose(HALL)
    desk.undo.undo()
    desk.composer.choose(LOBBY)
    assert seen(desk) == (CALM, Mode.CONTEXT)


def test_another_mode_keeps_the_text_and_ends_what_can_be_undone(desk: Desk) -> None:
    desk.composer.choose_mode(Mode.CONTEXT)
    desk.press()
    assert desk.screen.undoable == ["Welcome."], "a line that went can be taken up again"
    desk.write("Hello")
    desk.composer.choose_mode(Mode.CONTEXT)
    assert desk.screen.undoable == ["Welcome."]
    desk.composer.choose_mode(Mode.SPEAK)
    assert desk.screen.undoable == []
    assert seen(desk) == ("Hello", Mode.SPEAK)
    assert desk.memory.draft(LOBBY.target) == Draft("Hello", Mode.SPEAK)
