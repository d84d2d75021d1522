"""What becomes of the text in the composer: typed, an earlier line again, how long it takes."""

from __future__ import annotations

import pytest

from bithuman_panel.core.choice import Choice
from bithuman_panel.core.models import Mode, Room, line_of
from bithuman_panel.presenters.outlet import Key
from tests.presenters.desk import AVA, CANARY, HALL, LOBBY, ROOMS, Desk


def test_typing_takes_a_refusal_away(desk: Desk) -> None:
    desk.press(Key.REPEATED)
    desk.write("Welcome!")
    assert desk.screen.refusal is None


def test_a_fresh_list_of_rooms_disturbs_neither_text_nor_refusal(desk: Desk) -> None:
    desk.press(Key.REPEATED)
    desk.composer.choose(Choice(AVA, "lobby", (*ROOMS, Room("roof"))))
    assert desk.screen.text == "Welcome."
    assert "still down" in (desk.screen.refusal or "")


def test_an_earlier_line_comes_back_unsent(desk: Desk) -> None:
    desk.composer.reuse(line_of(Mode.CONTEXT, "An earlier fact.", HALL.target))
    assert desk.screen.text == "An earlier fact."
    assert desk.screen.mode is Mode.CONTEXT
    assert desk.sender.acts == []
    desk.press()
    assert desk.sender.submitted[0].line.target == LOBBY.target, "the target is the one chosen now"


def test_typing_shows_how_long_it_takes_to_say(desk: Desk) -> None:
    desk.write("one two three four five")
    assert desk.screen.estimate == (2, 23)


def test_another_agent_may_be_slower() -> None:
    desk = Desk(lasts_s=lambda text, agent: 0.4 if agent == LOBBY.agent.code else len(text))
    desk.write("Hello")
    assert desk.screen.estimate == (5, 5)
    desk.composer.choose(LOBBY)
    assert desk.screen.estimate == (1, 5), "what can be said at all takes a second"


def test_the_draft_that_made_room_for_an_earlier_line_comes_back(desk: Desk) -> None:
    desk.composer.reuse(line_of(Mode.CONTEXT, "An earlier fact.", HALL.target))
    assert desk.undo_screen.offers == ["Your draft made room for the earlier line."]
    assert desk.screen.undoable == [], "it would be undone into the other mode"
    desk.undo.undo()
    now = (desk.screen.text, desk.screen.mode, desk.undo_screen.offered)
    assert now == ("Welcome.", Mode.SPEAK, None)
    assert desk.sender.acts == []


def test_it_comes_back_to_its_own_target_and_never_with_the_secret(desk: Desk) -> None:
    desk.write(f"It is {CANARY}.")
    desk.composer.reuse(line_of(Mode.SPEAK, "An earlier line.", LOBBY.target))
    desk.composer.choose(HALL)
    desk.undo.undo()
    assert desk.screen.text == ""
    assert desk.memory.drafts == {LOBBY.target: "It is •••."}


@pytest.mark.parametrize("draft", ["", "  ", "An earlier line."])
def test_where_nothing_is_lost_nothing_is_offered(desk: Desk, draft: str) -> None:
    desk.write(draft)
    desk.composer.reuse(line_of(Mode.SPEAK, "An earlier line.", LOBBY.target))
    assert desk.undo_screen.offers == []


def test_a_line_that_goes_out_takes_the_offer_away(desk: Desk) -> None:
    desk.composer.reuse(line_of(Mode.SPEAK, "An earlier line.", LOBBY.target))
    desk.press()
    assert desk.undo_screen.offered is None
    desk.undo.undo()
    assert desk.screen.text == ""
