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

from bithuman_panel.core.keymap import USUAL, Act
from bithuman_panel.core.wording import say
from bithuman_panel.ui.translate import in_own_order

if TYPE_CHECKING:
    from bithuman_panel.core.wording import Sentence


class Part(StrEnum):
    """Where the keyboard can be, and what lies around it."""

    RUN_SHEET = "run sheet"
    CUE_EDITOR = "cue editor"
    SHOW_TABLES = "show tables"
    ACCOUNT = "account"
    ENDING = "ending"
    PREFLIGHT = "preflight"
    BUNDLE = "bundle"
    LOG = "log"
    REPORT = "report"
    NAMING = "naming"
    MESSAGE = "message"
    MODES = "modes"
    PICKERS = "pickers"
    ROOMS = "rooms"
    QUEUE = "queue"
    HISTORY = "history"
    SEARCH = "search"
    FILTERS = "filters"
    DETAILS = "details"
    TRANSCRIPT = "transcript"
    LEDGER = "ledger"
    FIRST_PAGE = "first page"
    HELP = "help"
    BUTTONS = "buttons"
    STAGE = "stage"
    EVERYWHERE = "everywhere"


@dataclass(frozen=True, slots=True)
class Row:
    """One or more keys, and what they do; a text is in the window's language already.

    Of an ``act`` they are the usual ones: the operator may have chosen others.
    """

    keys: tuple[str, ...]
    does: Sentence | str
    act: Act | None = None


@dataclass(frozen=True, slots=True)
class Section:
    """The keys of one part of the window."""

    title: Sentence
    rows: tuple[Row, ...]


def _by(act: Act, does: Sentence) -> Row:
    return Row(USUAL[act], does, act)


_UP_DOWN = ("Up", "Down")
KEYS = MappingProxyType(
    {
        Part.RUN_SHEET: Section(
            say("On the run sheet"),
            (
                Row(_UP_DOWN, say("Put the next line on standby, or the one before")),
                Row(("Home", "End"), say("Put the first line on standby, or the last")),
                Row(("Enter", "F2"), say("Edits what is chosen")),
                Row(("Del",), say("Removes what is chosen, or takes back what waits")),
                Row(("Backspace",), say("Takes back what waits to go by itself")),
                Row(("Ctrl+D",), say("Doubles what is chosen")),
                Row(("Alt+Up", "Alt+Down"), say("Move what is chosen up, or down")),
                Row(("Left", "Right"), say("Fold a group, or unfold it")),
                Row(("Ctrl+V",), say("Brings in rows that were copied from a spreadsheet")),
            ),
        ),
        Part.CUE_EDITOR: Section(
            say("Where a cue is edited"),
            (
                Row(("Ctrl+Down", "Ctrl+Up"), say("Go on to the next cue, or the one before")),
                Row(("Esc",), say("Closes it; what was written is kept")),
            ),
        ),
        Part.SHOW_TABLES: Section(
            say("In the tables of variables and snippets"),
            (
                Row(_UP_DOWN, say("Look at another row")),
                Row(("Enter",), say("Goes to the text of the row, and from there to the next one")),
                Row(("Del",), say("Removes the row")),
            ),
        ),
        Part.ACCOUNT: Section(
            say("On the card Account"),
            (
                Row(_UP_DOWN, say("Look at another session")),
                Row(("Esc",), say("Closes the card")),
            ),
        ),
        Part.PREFLIGHT: Section(
            say("On the card Preflight"),
            (
                Row(("Tab",), say("Goes to the next thing that can be mended")),
                Row(("Esc",), say("Closes the card")),
            ),
        ),
        Part.BUNDLE: Section(
            say("On the card Support bundle"),
            (
                Row(_UP_DOWN, say("Look at another file")),
                Row(("Tab",), say("Goes to the text of the file, then to Save")),
                Row(("Esc",), say("Closes the card")),
            ),
        ),
        Part.LOG: Section(
            say("On the card Log"),
            (
                Row(_UP_DOWN, say("Look at another record")),
                Row(("Ctrl+C",), say("Copies the record")),
                Row(("Esc",), say("Closes the card")),
            ),
        ),
        Part.REPORT: Section(
            say("On the card Report"),
            (
                Row(_UP_DOWN, say("Choose what the report is of, or its form")),
                Row(("Esc",), say("Closes the card")),
            ),
        ),
        Part.ENDING: Section(
            say("Where a session is ended"),
            (
                Row(("Enter",), say("Ends the session, if the name of its room is typed")),
                Row(("Esc",), say("Closes the card, and ends nothing")),
            ),
        ),
        Part.NAMING: Section(
            say("Where a room is named"),
            (
                Row(("Enter",), say("Keeps the name")),
                Row(("Esc",), say("Closes it; the name stays as it was")),
            ),
        ),
        Part.MESSAGE: Section(
            say("In the message"),
            (
                Row(("Up",), say("Brings back the last line, where nothing is written")),
                Row(("Down",), say("Goes on to the line after it")),
                Row(("Enter",), say("Begins a new line of the text")),
                Row(("/",), say("Opens the list of snippets, at the start of a word")),
                Row(("Tab",), say("Takes a snippet, while that list is open")),
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
                Row(("Space",), say("Ticks a room, to choose several")),
                Row(("F2",), say("Gives the room a name")),
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
                Row(("Home", "End"), say("The newest line, the oldest line")),
            ),
        ),
        Part.SEARCH: Section(
            say("Where the history is searched"),
            (
                Row(("Down",), say("Goes to the lines that were found")),
                Row(("Esc",), say("Clears the field; from an empty one it goes to the history")),
            ),
        ),
        Part.FILTERS: Section(
            say("On the card Filters"),
            (
                Row(("Space",), say("Chooses an outcome, or no longer")),
                Row(("Esc",), say("Closes the card; what is chosen stays")),
            ),
        ),
        Part.TRANSCRIPT: Section(
            say("In the transcript"),
            (
                Row(_UP_DOWN, say("Look at another message")),
                Row(
                    ("Enter",),
                    say(
                        "Makes a context of what a visitor said, or goes to the entry of your line"
                    ),
                ),
                Row(("Home", "End"), say("The first message that is shown, or the last")),
            ),
        ),
        Part.DETAILS: Section(
            say("In the details"),
            (
                Row(_UP_DOWN, say("Move through the text")),
                Row(("Ctrl+A", "Ctrl+C"), say("Select all of it, copy what is selected")),
            ),
        ),
        Part.LEDGER: Section(
            say("In the ledger"),
            (
                Row(_UP_DOWN, say("Look at another fact")),
                Row(("Ctrl+Home", "Ctrl+End"), say("The newest fact, the oldest fact")),
                Row(("Tab",), say("Go on to what is missing, then to the fact")),
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
                _by(Act.SEND, say("Sends the line to the room that the button names")),
                _by(Act.SEND_CONFIRMED, say("Sends it, also where it goes to all rooms")),
                _by(Act.GO, say("GO: lets the line on standby go")),
                _by(Act.GO_CONFIRMED, say("GO once more, or where it goes to all rooms")),
                _by(Act.STANDBY_NEXT, say("Puts the next line on standby, and sends nothing")),
                _by(Act.STANDBY_BEFORE, say("Puts the line before on standby, and sends nothing")),
                _by(Act.COVER, say("Says the cover line at once")),
                _by(Act.STEER, say("Steers: adds the prepared context at once")),
                _by(Act.SHOW_MODE, say("Show mode")),
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
