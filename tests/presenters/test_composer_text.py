from __future__ import annotations

import pytest

from bithuman_panel.core.choice import Choice
from bithuman_panel.core.models import Mode, Room, line_of
from bithuman_panel.presenters.composer import Key, speaking_seconds
from tests.presenters.desk import AVA, CANARY, HALL, LOBBY, ROOMS, Desk
from tests.presenters.fakes import StillMemory


def test_a_draft_on_disk_never_holds_the_secret(desk: Desk) -> None:
    desk.write(f"the key is {CANARY}.")
    assert desk.memory.drafts == {LOBBY.target: "the key is •••."}
    desk.composer.choose(None)
    desk.write(CANARY)
    desk.composer.choose(LOBBY)
    assert CANARY not in str(desk.memory.drafts)


def test_typing_takes_a_refusal_away(desk: Desk) -> None:
    desk.press(Key.REPEATED)
    desk.write("Welcome!")
    assert desk.screen.refusal is None


def test_each_target_keeps_its_own_draft(desk: Desk) -> None:
    desk.composer.choose(HALL)
    assert desk.screen.text == ""
    desk.write("For the hall.")
    desk.composer.choose(LOBBY)
    assert desk.screen.text == "Welcome."
    desk.composer.choose(HALL)
    assert desk.screen.text == "For the hall."
    desk.press()
    assert desk.sender.submitted[0].line == line_of(Mode.SPEAK, "For the hall.", HALL.target)
    assert desk.memory.drafts == {LOBBY.target: "Welcome."}


def test_a_fresh_list_of_rooms_disturbs_neither_text_nor_refusal(desk: Desk) -> None:
    desk.press(Key.REPEATED)
    desk.composer.choose(Choice(AVA, "lobby", (*ROOMS, Room("roof"))))
    assert desk.screen.text == "Welcome."
    assert "still down" in (desk.screen.refusal or "")


def test_text_that_was_typed_before_a_target_was_chosen_goes_along() -> None:
    desk = Desk()
    desk.write("Early words.")
    assert desk.memory.drafts == {None: "Early words."}
    desk.composer.choose(None)
    assert desk.memory.drafts == {None: "Early words."}
    desk.composer.choose(LOBBY)
    assert desk.screen.text == "Early words."
    assert desk.memory.drafts == {LOBBY.target: "Early words."}
    desk.press()
    assert desk.sender.submitted[0].line.text == "Early words."


def test_without_such_text_the_first_choice_brings_its_draft() -> None:
    desk = Desk(memory=StillMemory({LOBBY.target: "From yesterday."}))
    assert desk.screen.text == ""
    desk.composer.choose(LOBBY)
    assert desk.screen.text == "From yesterday."
    assert desk.memory.drafts == {LOBBY.target: "From yesterday."}


def test_a_start_shows_what_was_left_without_a_target() -> None:
    desk = Desk(memory=StillMemory({None: "From yesterday."}))
    assert desk.screen.text == "From yesterday."
    assert desk.screen.mode is Mode.SPEAK
    assert desk.screen.sentence == "Speak to …"
    assert desk.sender.acts == []


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


@pytest.mark.parametrize(
    ("text", "seconds"),
    [("", 0), ("word " * 150, 60), ("你" * 300, 10), ("a" * 12, 0), ("one two three", 1)],
)
def test_the_estimate_counts_words_and_text_without_spaces(text: str, seconds: int) -> None:
    assert speaking_seconds(text) == seconds
