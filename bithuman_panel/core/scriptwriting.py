"""A run sheet as a script that people read: Markdown, which becomes the same run sheet again.

What is written is told in docs/reference/script.md; ``scriptreading`` reads it, and more.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from bithuman_panel.core.cells import planned_written, pre_wait_written, room_written
from bithuman_panel.core.cue import Colour, Cue, Link
from bithuman_panel.core.markup import escaped, escaped_line
from bithuman_panel.core.models import Mode

if TYPE_CHECKING:
    from collections.abc import Iterator

    from bithuman_panel.core.cue import Group
    from bithuman_panel.core.show import RunSheet

# Between the name of a cue and what is told of it.
PART = " · "
FIRST = "**First:** "
MODES = {Mode.SPEAK: "Speak", Mode.CONTEXT: "Context"}


def script_of(sheet: RunSheet) -> Iterator[str]:
    """Yield the script piece by piece, one for each item."""
    yield f"# {escaped_line(sheet.name)}".rstrip() + "\n"
    for item in sheet.items:
        yield "\n" + (_cue(item) if isinstance(item, Cue) else _heading(item)) + "\n"


def _heading(group: Group) -> str:
    colour = "" if group.colour is Colour.NONE else f"{PART}{group.colour}"
    return f"## {escaped_line(group.name)}{colour}".rstrip()


def _cue(cue: Cue) -> str:
    blocks = [PART.join(_parts(cue))]
    if cue.prime:
        blocks.append(_quoted(FIRST + escaped(cue.prime)))
    if cue.note:
        blocks.append(_quoted(escaped(cue.note)))
    if cue.text:
        blocks.append(escaped(cue.text))
    return "\n\n".join(blocks)


def _parts(cue: Cue) -> Iterator[str]:
    mode = MODES[cue.mode]
    if cue.name:
        yield f"**{escaped_line(cue.name)}**"
        yield mode
    else:
        yield f"**{mode}**"
    if cue.target:
        agent, room = cue.target.agent, room_written(cue.target.room)
        yield f"to {escaped_line(agent)} in {escaped_line(room)}"
    if cue.planned_s is not None:
        yield f"at {planned_written(cue.planned_s)}"
    if cue.pre_wait_s:
        yield f"wait {pre_wait_written(cue.pre_wait_s)}"
    if cue.link is Link.FOLLOW:
        yield cue.link.value
    if cue.colour is not Colour.NONE:
        yield cue.colour.value


def _quoted(text: str) -> str:
    return "\n".join(f"> {line}".rstrip() for line in text.split("\n"))
