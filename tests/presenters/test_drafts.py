"""A text that was not sent stays with the target that it was written for, and is never lost."""

from __future__ import annotations

from collections.abc import Mapping

import pytest

from bithuman_panel.core.choice import Reach
from bithuman_panel.core.models import Draft, Mode, line_of
from tests.presenters.desk import CANARY, HALL, LOBBY, Desk
from tests.presenters.fakes import StillMemory

YESTERDAY = "From yesterday."
OWN, ASIDE = "The lobby's own.", "Without a target."


def test_a_draft_on_disk_never_holds_the_secret(desk: Desk) -> None:
    desk.write(f"the key is {CANARY}.")
    assert desk.memory.drafts == {LOBBY.target: "the key is •••."}
    desk.composer.choose(None)
    desk.write(CANARY)
    desk.composer.choose(LOBBY)
    assert CANARY not in str(desk.memory.drafts)


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


def test_what_was_written_before_there_was_a_desk_stays_under_the_hand() -> None:
    desk = Desk()
    desk.screen.text = "Good eve"
    desk.composer.start("Good eve")
    assert desk.screen.text == "Good eve"
    assert desk.memory.drafts == {None: "Good eve"}
    desk.composer.choose(LOBBY)
    assert desk.memory.drafts == {LOBBY.target: "Good eve"}


def begun(memory: dict[Reach | None, str]) -> Desk:
    """Return a desk in whose message something was written before it was there."""
    desk = Desk(memory=StillMemory())
    desk.memory.drafts.update(memory)
    desk.screen.text = "Good eve"
    desk.composer.start("Good eve")
    return desk


def test_it_is_not_spoken_together_with_what_was_left_without_a_target() -> None:
    desk = begun({None: YESTERDAY})
    assert desk.screen.text == "Good eve"
    assert desk.undo_screen.offered
    assert YESTERDAY in desk.memory.drafts[None], "drafts survive everything"
    desk.composer.choose(None)
    desk.write("Good evening")
    desk.composer.choose(LOBBY)
    assert desk.memory.drafts == {None: YESTERDAY, LOBBY.target: "Good evening"}
    desk.press()
    assert desk.sender.submitted[0].line.text == "Good evening"
    assert desk.memory.drafts == {None: YESTERDAY}


@pytest.mark.parametrize("has_target", [False, True])
def test_what_was_left_without_a_target_comes_back(has_target: bool) -> None:
    desk = begun({None: YESTERDAY})
    if has_target:
        desk.composer.choose(LOBBY)
    desk.undo.undo()
    assert desk.screen.text == YESTERDAY
    assert "Good eve" in desk.memory.drafts[None]
    desk.composer.choose(LOBBY)
    assert desk.memory.drafts == {None: "Good eve", LOBBY.target: YESTERDAY}


def test_neither_it_nor_the_targets_own_draft_nor_the_one_without_a_target_is_lost() -> None:
    desk = begun({None: YESTERDAY, LOBBY.target: OWN})
    desk.composer.choose(LOBBY)
    assert desk.screen.text == "Good eve"
    assert desk.memory.drafts == {None: f"{YESTERDAY}\n{OWN}", LOBBY.target: "Good eve"}


def test_none_is_lost_either_where_the_one_without_a_target_came_back() -> None:
    desk = begun({None: YESTERDAY, LOBBY.target: OWN})
    desk.undo.undo()
    desk.composer.choose(LOBBY)
    assert desk.memory.drafts == {None: f"Good eve\n{YESTERDAY}", LOBBY.target: OWN}


def test_what_was_left_stays_where_what_was_written_is_deleted() -> None:
    desk = begun({None: YESTERDAY})
    desk.write("")
    assert desk.memory.drafts == {None: YESTERDAY}
    desk.composer.choose(LOBBY)
    assert desk.memory.drafts == {None: YESTERDAY}
    assert desk.screen.text == ""


def test_a_text_of_an_earlier_start_never_takes_the_place_of_the_targets_own_draft() -> None:
    desk = Desk(memory=StillMemory({None: ASIDE, LOBBY.target: OWN}))
    shown = [desk.screen.text]
    desk.composer.choose(LOBBY)
    shown.append(desk.screen.text)
    assert shown == [ASIDE, OWN]
    assert desk.memory.drafts == {None: ASIDE, LOBBY.target: OWN}, "drafts survive everything"
    assert "put aside" in (desk.undo_screen.offered or "")
    desk.undo.undo()
    assert desk.screen.text == ASIDE
    assert desk.memory.drafts == {None: OWN, LOBBY.target: ASIDE}


def test_what_is_typed_stays_when_the_target_has_a_draft_of_its_own() -> None:
    desk = Desk(memory=StillMemory({LOBBY.target: OWN}))
    desk.write("Typed just now.")
    desk.composer.choose(LOBBY)
    assert desk.screen.text == "Typed just now."
    assert desk.memory.drafts == {None: OWN, LOBBY.target: "Typed just now."}
    desk.write("Typed just now, and on.")
    desk.undo.undo()
    assert desk.screen.text == OWN
    assert desk.screen.undoable == ["Typed just now, and on."], "the field can undo it, too"
    assert desk.memory.drafts == {None: "Typed just now, and on.", LOBBY.target: OWN}


class Watched(StillMemory):
    """Tells what a crash after each step would have left."""

    def keep_drafts(self, drafts: Mapping[Reach | None, Draft]) -> None:
        super().keep_drafts(drafts)
        self.left = [*getattr(self, "left", ()), " ".join(self.drafts.values())]


@pytest.mark.parametrize("typed", ["", "Typed just now."])
def test_a_crash_between_two_steps_loses_no_draft(typed: str) -> None:
    memory = Watched({None: ASIDE, LOBBY.target: OWN})
    desk = Desk(memory=memory)
    if typed:
        desk.write(typed)
    written = typed or ASIDE
    memory.left = []
    desk.composer.choose(LOBBY)
    desk.undo.undo()
    assert [left for left in memory.left if OWN not in left or written not in left] == []
    assert memory.left


def test_drafts_change_places_also_when_another_target_is_in_sight() -> None:
    desk = Desk(memory=StillMemory({None: ASIDE, LOBBY.target: OWN}))
    desk.composer.choose(LOBBY)
    desk.composer.choose(HALL)
    desk.undo.undo()
    assert desk.screen.text == ""
    assert desk.memory.drafts == {None: OWN, LOBBY.target: ASIDE}


def test_drafts_change_places_also_when_no_target_is_in_sight() -> None:
    desk = Desk(memory=StillMemory({None: ASIDE, LOBBY.target: OWN}))
    desk.composer.choose(LOBBY)
    desk.composer.choose(None)
    assert desk.screen.text == ASIDE
    desk.undo.undo()
    assert desk.screen.text == OWN
    assert desk.memory.drafts == {None: OWN, LOBBY.target: ASIDE}


def test_the_same_text_twice_is_one_draft() -> None:
    desk = Desk(memory=StillMemory({None: OWN, LOBBY.target: OWN}))
    desk.composer.choose(LOBBY)
    assert desk.memory.drafts == {LOBBY.target: OWN}
    assert desk.undo_screen.offers == []
