"""Up and Down bring back earlier lines, and never send one."""

from __future__ import annotations

import pytest

from bithuman_panel.core.choice import Choice
from bithuman_panel.core.models import Mode
from tests.presenters.desk import ALL, HALL, LOBBY, Desk


@pytest.fixture
def told(desk: Desk) -> Desk:
    """Two lines have gone to the lobby; nothing is written."""
    desk.press()
    desk.write("The doors are open.")
    desk.press()
    desk.sender.acts.clear()
    return desk


def test_up_brings_back_the_last_line_as_a_draft_and_sends_nothing(told: Desk) -> None:
    told.composer.recall_older()
    assert told.screen.text == "The doors are open."
    assert told.screen.estimate[1] == len("The doors are open.")
    assert told.memory.drafts == {LOBBY.target: "The doors are open."}
    told.composer.recall_older()
    told.composer.recall_older()
    assert told.screen.text == "Welcome."
    told.composer.recall_newer()
    told.composer.recall_newer()
    assert told.screen.text == ""
    assert told.memory.drafts == {}
    assert told.sender.acts == []


def test_what_was_changed_is_a_text_of_its_own(told: Desk) -> None:
    told.composer.recall_older()
    told.write("The doors are closed.")
    told.composer.recall_older()
    told.composer.recall_newer()
    assert told.screen.text == "The doors are closed."


@pytest.mark.parametrize("choice", [HALL, ALL])
def test_another_target_has_lines_of_its_own(told: Desk, choice: Choice) -> None:
    told.composer.choose(choice)
    told.composer.recall_older()
    assert told.screen.text == ""


def test_silent_context_never_comes_back_to_be_spoken(told: Desk) -> None:
    told.composer.choose_mode(Mode.CONTEXT)
    told.write("The guest is late.")
    told.press()
    told.composer.choose_mode(Mode.SPEAK)
    told.composer.recall_older()
    assert told.screen.text == "The doors are open."
    assert told.screen.mode is Mode.SPEAK


def test_without_a_target_there_is_nothing_to_bring_back() -> None:
    desk = Desk()
    desk.composer.recall_older()
    desk.composer.recall_newer()
    assert desk.screen.text == ""


def test_another_mode_ends_the_walk_through_the_lines_of_the_one_before(told: Desk) -> None:
    told.composer.choose_mode(Mode.CONTEXT)
    for text in ("The guest is ill.", "The guest is late."):
        told.write(text)
        told.press()
    told.sender.acts.clear()
    told.composer.recall_older()
    told.composer.choose_mode(Mode.SPEAK)
    told.composer.recall_older()
    told.composer.recall_newer()
    assert told.screen.text == "The guest is late.", "what is in sight stays, and nothing follows"
    told.write("")
    told.composer.recall_older()
    assert told.screen.text == "The doors are open."


def test_what_has_left_in_one_mode_cannot_be_undone_into_the_other(told: Desk) -> None:
    told.composer.choose_mode(Mode.CONTEXT)
    told.write("The guest is late.")
    told.press()
    assert told.screen.undoable[-1:] == ["The guest is late."]
    told.composer.choose_mode(Mode.CONTEXT)
    assert told.screen.undoable != []
    told.composer.choose_mode(Mode.SPEAK)
    assert told.screen.undoable == []
