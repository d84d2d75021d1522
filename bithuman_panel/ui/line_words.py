"""What every list says of a line: how it goes, and where."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bithuman_panel.core.heard_words import heard_sentence
from bithuman_panel.core.models import Mode
from bithuman_panel.core.visible import one_line
from bithuman_panel.core.wording import counted, say
from bithuman_panel.ui.translate import said, tr

if TYPE_CHECKING:
    from bithuman_panel.core.entry import Entry
    from bithuman_panel.core.models import Target
    from bithuman_panel.core.nicknames import Nicknames
    from bithuman_panel.ui.shield import Shield

# What fits a cell at any width; a line may have a megabyte, and a cell is painted often.
SHOWN_CHARACTERS = 300


def mode_word(mode: Mode) -> str:
    """Return a mode as a word."""
    return tr("Speak") if mode is Mode.SPEAK else tr("Context")


def target_words(target: Target, nicknames: Nicknames) -> str:
    """Return where a line goes: the room as it is called, or all rooms, and the agent's code."""
    if target.room is None:
        return said(say("ALL rooms · {agent}", agent=target.agent))
    room = nicknames.title(target.agent, target.room) or one_line(target.room)
    return f"{room} · {target.agent}"


def heard_in(entry: Entry, shield: Shield) -> list[str]:
    """Return where a transcript has the line, a sentence for each room."""
    agent = entry.line.target.agent
    rooms = ((heard, shield.room(agent, heard.room)) for heard in entry.heard)
    return [said(heard_sentence(heard, room)) for heard, room in rooms]


def heard_briefly(entry: Entry, shield: Shield) -> str:
    """Return where a transcript has the line, in one sentence however many rooms there are."""
    if len(entry.heard) == 1:
        return heard_in(entry, shield)[0]
    return said(counted("Heard in one room", "Heard in {count} rooms", len(entry.heard)))
