"""What became another target or text by itself cannot be meant yet: a press stays then."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from bithuman_panel.core.choice import Choice, Chooser
from bithuman_panel.core.gate import REACTION_S, TOO_SOON
from bithuman_panel.core.models import Draft, Mode
from bithuman_panel.presenters.outlet import Key
from tests.core.shows import cues
from tests.presenters.desk import ALL, HALL, LOBBY, Desk
from tests.presenters.fakes import StillMemory
from tests.presenters.run_desk import RunDesk

if TYPE_CHECKING:
    from collections.abc import Callable

OWN = "You are all fired."
SOON, LATER = REACTION_S / 2, REACTION_S + 0.01


def of_itself(choice: Choice, by: Chooser = Chooser.PANEL) -> Choice:
    return replace(choice, chosen_by=by)


@pytest.mark.parametrize(("choice", "key"), [(LOBBY, Key.PLAIN), (ALL, Key.CONFIRMED)])
def test_send_waits_a_moment_after_a_target_that_no_hand_chose(choice: Choice, key: Key) -> None:
    desk = Desk()
    desk.write("Good evening.")
    desk.composer.choose(of_itself(choice))
    desk.press(key, SOON, by_key=True)
    assert (desk.entries, desk.screen.refusal) == ([], str(TOO_SOON))
    desk.press(key, LATER - SOON, by_key=True)
    assert [entry.line.text for entry in desk.entries] == ["Good evening."]


def test_a_hand_that_chooses_means_it() -> None:
    desk = Desk()
    desk.write("Good evening.")
    desk.composer.choose(of_itself(LOBBY))
    desk.composer.choose(HALL)
    desk.write("Good evening.")
    desk.press(after_s=0.01)
    assert [entry.line.target for entry in desk.entries] == [HALL.target]


def test_so_does_one_that_chooses_the_same_room() -> None:
    desk = Desk()
    desk.write("Good evening.")
    desk.composer.choose(of_itself(LOBBY))
    desk.composer.choose(LOBBY)
    desk.press(after_s=0.01)
    assert [entry.line.target for entry in desk.entries] == [LOBBY.target]


@pytest.mark.parametrize("by", [Chooser.MEMORY, Chooser.PANEL])
def test_send_waits_a_moment_after_a_text_that_no_hand_wrote(by: Chooser) -> None:
    desk = Desk(memory=StillMemory({LOBBY.target: OWN}))
    desk.composer.choose(of_itself(LOBBY, by))
    desk.press(after_s=SOON)
    assert (desk.screen.text, desk.entries) == (OWN, [])
    desk.press(after_s=LATER)
    assert [entry.line.text for entry in desk.entries] == [OWN]


def test_so_it_does_after_a_start_that_brings_one() -> None:
    desk = Desk(memory=StillMemory({None: OWN}))
    desk.composer.choose(of_itself(LOBBY, Chooser.MEMORY))
    desk.press(after_s=SOON)
    assert (desk.screen.text, desk.entries) == (OWN, [])


def test_the_target_of_the_last_session_was_chosen_by_a_hand_then() -> None:
    desk = Desk()
    desk.write("Good evening.")
    desk.composer.choose(of_itself(LOBBY, Chooser.MEMORY))
    desk.press(after_s=0.01)
    assert [entry.line.text for entry in desk.entries] == ["Good evening."]


def test_what_is_typed_stays_and_the_targets_own_draft_waits() -> None:
    desk = Desk(memory=StillMemory({LOBBY.target: OWN}))
    desk.write("Good evening.")
    desk.composer.choose(of_itself(LOBBY))
    assert desk.screen.text == "Good evening."
    assert desk.memory.draft(None) == Draft(OWN, Mode.SPEAK)


def test_more_that_is_known_of_the_rooms_changes_nothing() -> None:
    desk = Desk()
    desk.composer.choose(of_itself(LOBBY))
    desk.write("Good evening.")
    desk.clock.at += LATER
    desk.composer.choose(of_itself(replace(LOBBY, rooms=())))
    desk.press(after_s=0.0)
    assert [entry.line.text for entry in desk.entries] == ["Good evening."]


@pytest.mark.parametrize(
    "let_go",
    [
        lambda desk: desk.run.go(Key.PLAIN, by_key=True),
        lambda desk: desk.run.go(Key.CONFIRMED),
        lambda desk: desk.run.cover(Key.PLAIN),
        lambda desk: desk.run.steer(Key.PLAIN),
    ],
    ids=["go", "held", "cover", "steer"],
)
def test_so_do_the_run_sheet_and_the_lines_at_hand(let_go: Callable[[RunDesk], None]) -> None:
    desk = RunDesk()
    desk.play(*cues(2))
    desk.show.set_cover("One moment, please.")
    desk.show.set_steer("Be brief.")
    desk.loop.pass_s(5)
    hall = of_itself(HALL)
    desk.composer.choose(hall)
    desk.run.aim(hall)
    desk.loop.pass_s(SOON)
    let_go(desk)
    assert (desk.entries, desk.sheet.refusal) == ([], str(TOO_SOON))
    desk.loop.pass_s(LATER)
    let_go(desk)
    assert [entry.line.target for entry in desk.entries] == [HALL.target]
