"""Which keys work where: the one table that the window shows (F1) and the guide is held to.

Keys are named as Qt names them. What the commands of the window have for keys stands with them
(``ui/window_commands.py``) and not here.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from types import MappingProxyType
from typing import TYPE_CHECKING

from PySide6.QtGui import QKeySequence

from bithuman_panel.core.wording import say
from bithuman_panel.ui.translate import in_own_order

if TYPE_CHECKING:
    from bithuman_panel.core.wording import Sentence


class Part(StrEnum):
    """Where the keyboard can be, and what lies around it."""

    MESSAGE = "message"
    MODES = "modes"
    PICKERS = "pickers"
    ROOMS = "rooms"
    QUEUE = "queue"
    HISTORY = "history"
    DETAILS = "details"
    FIRST_PAGE = "first page"
    HELP = "help"
    BUTTONS = "buttons"
    STAGE = "stage"
    EVERYWHERE = "everywhere"


@dataclass(frozen=True, slots=True)
class Row:
    """One or more keys, and what they do; a text is in the window's language already."""

    keys: tuple[str, ...]
    does: Sentence | str


@dataclass(frozen=True, slots=True)
class Section:
    """The keys of one part of the window."""

    title: Sentence
    rows: tuple[Row, ...]


_UP_DOWN = ("Up", "Down")
KEYS = MappingProxyType(
    {
        Part.MESSAGE: Section(
            say("In the message"),
            (
                Row(("Up",), say("Brings back the last line, where nothing is written")),
                Row(("Down",), say("Goes on to the line after it")),
                Row(("Enter",), say("Begins a new line of the text")),
            ),
        ),
        Part.MODES: Section(
            say("On Speak and Context"),
            (Row(("Left", "Right"), say("Choose the one or the other")),),
        ),
        Part.PICKERS: Section(
            say("In the fields Agent and Room"),
            (
                Row(_UP_DOWN, say("Open the list")),
                Row(("Enter",), say("Chooses what is picked or typed")),
            ),
        ),
        Part.ROOMS: Section(
            say("In the list of rooms"),
            (
                Row(_UP_DOWN, say("Look at another room")),
                Row(("Enter",), say("Chooses the room")),
            ),
        ),
        Part.QUEUE: Section(
            say("In the queue"),
            (
                Row(_UP_DOWN, say("Look at another line")),
                Row(("Space",), say("Ticks a line that is on hold")),
            ),
        ),
        Part.HISTORY: Section(
            say("In the history"),
            (
                Row(_UP_DOWN, say("Look at another line")),
                Row(("Ctrl+Home", "Ctrl+End"), say("The newest line, the oldest line")),
            ),
        ),
        Part.DETAILS: Section(
            say("In the details"),
            (
                Row(_UP_DOWN, say("Move through the text")),
                Row(("Ctrl+A", "Ctrl+C"), say("Select all of it, copy what is selected")),
            ),
        ),
        Part.FIRST_PAGE: Section(
            say("On this page"),
            (
                Row(("Enter",), say("In the field API secret: checks it and opens the account")),
                Row(("Esc",), say("Holds if a line is on its way, and then goes back to it")),
            ),
        ),
        Part.HELP: Section(
            say("In the help"),
            (
                Row(_UP_DOWN, say("Turn the pages in the list, move through a page")),
                Row(("Tab",), say("Goes to the page, then from link to link")),
                Row(("Enter",), say("Follows the link")),
                Row(("Esc",), say("Closes the help, and holds if a line is on its way")),
            ),
        ),
        Part.BUTTONS: Section(
            say("On this button"),
            (Row(("Space",), say("Presses it")),),
        ),
        Part.STAGE: Section(
            say("On the stage"),
            (
                Row(("Ctrl+Enter",), say("Sends the line to the room that the button names")),
                Row(("Ctrl+Shift+Enter",), say("Sends it, also where it goes to all rooms")),
            ),
        ),
        Part.EVERYWHERE: Section(
            say("Everywhere"),
            (
                Row(("Tab", "Shift+Tab"), say("Go to the next control, to the one before")),
                Row(("Alt",), say("With an underlined letter: opens the menu, presses the button")),
                Row(("Esc",), say("Closes an open menu or list first, and does nothing else then")),
            ),
        ),
    }
)


def key_text(key: str) -> str:
    """Return a key as it is called on this system, in the window's language."""
    sequence = QKeySequence(key)
    return in_own_order(sequence.toString(QKeySequence.SequenceFormat.NativeText) or key)
