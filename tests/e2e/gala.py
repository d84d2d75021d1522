"""A show of forty cues as somebody keeps it in a spreadsheet, and the hand that runs it."""

from __future__ import annotations

import asyncio
from pathlib import Path

from openpyxl import Workbook
from PySide6.QtCore import Qt

from bithuman_panel.core.cue import Cue
from bithuman_panel.core.entry import Entry, Stage
from bithuman_panel.core.gate import REACTION_S
from tests.e2e.directing import AGENT
from tests.e2e.show import LOCKOUT_S, Show, press
from tests.e2e.venue import HALL, LOBBY

HEADINGS = (
    "Group",
    "Name",
    "Mode",
    "Text",
    "Agent",
    "Room",
    "Note",
    "Planned time",
    "Prime",
)
GROUPS = ("Opening", "Panel", "Questions", "Closing")
CONTEXTS, IN_HALL = (5, 18, 33), (6, 16, 24)
GUEST, PRIMED, TO_ALL, THROTTLED, DROPPED, KEPT, CITY = 7, 8, 9, 10, 15, 20, 30
PRIME = "Ada wrote the first program."
SHIFT = Qt.KeyboardModifier.ShiftModifier
NONE = Qt.KeyboardModifier.NoModifier


def text_of(number: int) -> str:
    """Return what is written in the cue of this number."""
    return {
        GUEST: "Hello {{guest|dear guest}}.",
        CITY: "Hello {{city}}.",
    }.get(number, f"Line {number}.")


def said_of(number: int) -> str:
    """Return what is said of the cue of this number."""
    return {GUEST: "Hello dear guest.", CITY: "Hello Graz."}.get(number, text_of(number))


def write_workbook(file: Path) -> None:
    """Write the show as a spreadsheet program would, with a row that cannot be used."""
    book = Workbook()
    sheet = book.active
    assert sheet is not None
    sheet.append(HEADINGS)
    for number in range(1, 41):
        room = "*" if number == TO_ALL else HALL if number in IN_HALL else ""
        sheet.append(
            [
                GROUPS[(number - 1) // 10],
                f"Cue {number}",
                "Context" if number in CONTEXTS else "Speak",
                text_of(number),
                AGENT if room else "",
                room,
                "Wait for silence" if number == 1 else "",
                f"19:{number:02}",
                PRIME if number == PRIMED else "",
            ]
        )
    sheet.append(["Closing", "Broken", "Shout", "This mode is not known."])
    book.save(file)


class Caller:
    """Who calls the show, with one finger on a key."""

    def __init__(self, show: Show) -> None:
        self.show = show
        self.document = show.panel.shows.document

    async def begin(self) -> None:
        """Aim at the lobby, once the show of the last session is open."""
        await self.show.aim(AGENT, LOBBY)
        await self.show.until(lambda: self.document.is_open)

    async def import_cues(self, file: Path) -> None:
        """Drop the file on the window, and take what can be used."""
        page = self.show.window.cards.imports()
        self.show.window.importing.file_chosen.emit(str(file))
        await self.show.until(lambda: page.isVisible() and page.add.isEnabled())
        page.add.click()
        await self.show.until(lambda: len(self.document.cues) == 40)

    @property
    def standby(self) -> Cue | None:
        """The cue on standby, as the table marks it."""
        wanted = self.show.window.sheet.model.standby
        return next((cue for cue in self.document.cues if cue.id == wanted), None)

    async def stands_by(self, number: int) -> None:
        """Wait until the cue of this number is on standby."""
        await self.show.until(
            lambda: self.standby is not None and self.standby.name == f"Cue {number}"
        )

    async def press_go(self, modifiers: Qt.KeyboardModifier = NONE) -> None:
        """Press F5 where the keyboard is, when the gate takes a line again.

        Who is told that it was too soon, behind a cue that went by itself, presses again.
        """
        window = self.show.window
        for pause_s in (LOCKOUT_S, REACTION_S):
            await asyncio.sleep(pause_s)
            press(window.focusWidget() or window, Qt.Key.Key_F5, modifiers)
            if "too soon" not in window.sheet.told():
                break

    async def go(self, number: int, modifiers: Qt.KeyboardModifier = NONE) -> Entry:
        """Let the cue of this number go, and return its entry once nothing more will become of it.

        While the agent still speaks, a plain GO lets it wait for its turn.
        """
        await self.stands_by(number)
        await self.press_go(modifiers)
        return await self.became(said_of(number))

    async def became(self, text: str) -> Entry:
        """Return the newest entry, of ``text``, once it is settled."""

        def is_settled() -> bool:
            newest = self.show.newest()
            is_it = newest is not None and newest.line.text == text
            return is_it and newest is not None and newest.stage is Stage.DONE

        await self.show.until(is_settled)
        newest = self.show.newest()
        assert newest
        return newest
