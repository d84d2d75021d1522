"""A show by ear alone: what a screen reader is told, and what it finds when it looks."""

from __future__ import annotations

import sys
import time
from dataclasses import dataclass
from typing import TYPE_CHECKING

import pytest

from bithuman_panel.presenters.queue import HURRY_S
from tests.desktop import hands
from tests.desktop.accessible import VIEWS, Accessible, Role, State, program
from tests.desktop.listener import ASSERTIVE, POLITE, Listener
from tests.desktop.polling import wait_for

if TYPE_CHECKING:
    from collections.abc import Iterator

    from tests.desktop.desktop import Desktop

pytestmark = pytest.mark.desktop

REHEARSAL = [sys.executable, "-m", "bithuman_panel", "--rehearsal"]
TEXT = "Welcome everybody"


@dataclass
class Show:
    """A running panel, its tree, and an ear."""

    desktop: Desktop
    tree: Accessible
    ear: Listener

    def room(self, room_id: str) -> None:
        """Type the id of a room, as somebody does who cannot see the list."""
        hands.click(self.desktop, self.tree.find("Room", Role.COMBO_BOX))
        hands.press(self.desktop, "ctrl+a")
        self.desktop.xdotool("type", "--delay", "2", room_id)
        hands.press(self.desktop, "Return")

    def line(self, text: str) -> None:
        """Write a line and send it."""
        hands.type_into(self.desktop, self.tree.find("Message", Role.TEXT), text)
        hands.press(self.desktop, "ctrl+Return")

    def history(self) -> list[str]:
        """What the cells of the history say."""
        return [cell.name for cell in self.tree.find("History", *VIEWS).children()]


@pytest.fixture
def show(desktop: Desktop) -> Iterator[Show]:
    process = desktop.popen(REHEARSAL)
    bus = desktop.accessibility_bus()
    try:
        with Listener(desktop.accessibility_address()) as ear:
            tree = wait_for(
                lambda: program(bus, process.pid),
                lambda: f"the window; the panel said: {desktop.log.read_text()}",
                limit_s=90,
            )
            # A newcomer is shown around; this one has seen it.
            hands.click(desktop, tree.find("Skip"))
            hands.choose(desktop, tree.find("Agent", Role.COMBO_BOX), "Chiyo")
            yield Show(desktop, tree, ear)
    finally:
        bus.close()


def test_what_became_of_a_line_is_told_and_found_again(show: Show) -> None:
    show.room("nowhere-9")
    show.line(TEXT)
    told = show.ear.hears("Nobody heard this")
    assert told.politeness == ASSERTIVE, "it interrupts"
    assert told.text.endswith("send again."), "and says what to do"
    wait_for(lambda: "Not heard" in show.history(), lambda: f"not {show.history()}")
    assert TEXT in show.history()

    show.room("booth-3")
    show.line("And again")
    assert show.ear.hears("Delivered").politeness == POLITE


def test_a_hold_and_its_release_are_told(show: Show) -> None:
    hands.click(show.desktop, show.tree.find("Message", Role.TEXT))
    hands.press(show.desktop, "Escape")
    assert show.ear.hears("ON HOLD").politeness == ASSERTIVE
    assert show.tree.find("Hold").has(State.CHECKED), "and it says so when it is looked at"
    hands.press(show.desktop, "ctrl+Return")
    assert show.ear.hears("The line is empty").politeness == ASSERTIVE
    time.sleep(HURRY_S)
    hands.press(show.desktop, "Escape")
    assert show.ear.hears("Released").politeness == ASSERTIVE


def test_the_window_is_read_from_its_beginning(show: Show) -> None:
    """Targets, then the stage, then the record: as they stand, not as they were made."""
    names = [thing.called for thing in show.tree.everything() if thing.has(State.SHOWING)]
    places = [names.index(name) for name in ("Agent", "Room", "Message", "History", "Details")]
    assert places == sorted(places), names
