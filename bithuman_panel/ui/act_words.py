"""What can be done by a key, in words: first what is done on the stage, then each command."""

from __future__ import annotations

from types import MappingProxyType
from typing import TYPE_CHECKING, NamedTuple

from bithuman_panel.core.keymap import USUAL, Act
from bithuman_panel.core.wording import say
from bithuman_panel.ui.commands import unmarked
from bithuman_panel.ui.menus import TITLES
from bithuman_panel.ui.translate import listed, said

if TYPE_CHECKING:
    from collections.abc import Mapping

    from bithuman_panel.core.wording import Sentence
    from bithuman_panel.ui.commands import Command, Commands

ACT_WORDS: Mapping[Act, Sentence] = MappingProxyType(
    {
        Act.GO: say("GO with the line on standby"),
        Act.GO_CONFIRMED: say("GO once more, or to all rooms"),
        Act.STANDBY_NEXT: say("Put the next line on standby"),
        Act.STANDBY_BEFORE: say("Put the line before on standby"),
        Act.COVER: say("Say the cover line at once"),
        Act.STEER: say("Steer with the prepared context at once"),
        Act.SHOW_MODE: say("Show mode on, or off"),
        Act.SEND: say("Send the line to the room that the button names"),
        Act.SEND_CONFIRMED: say("Send the line, also to all rooms"),
        Act.HOLD: say("Hold, or release"),
    }
)


class Group(NamedTuple):
    """Acts that stand together, and their words in the window's language."""

    title: str
    acts: tuple[tuple[str, str], ...]


def usual_keys(commands: Commands) -> dict[str, tuple[str, ...]]:
    """Return the usual keys of everything that can be done by a key."""
    own = {command.name: command.usual for command in commands.all() if _is_own(command)}
    return {**USUAL, **own}


def groups(commands: Commands) -> tuple[Group, ...]:
    """Return everything that can be done by a key, in order."""
    stage = tuple((act.value, said(words)) for act, words in ACT_WORDS.items())
    found = [Group(said(say("On the stage")), stage)]
    for menu, title in TITLES.items():
        own = [each for each in commands.all() if each.where is menu and _is_own(each)]
        acts = tuple((each.name, _words(commands, each)) for each in own)
        if acts:
            found.append(Group(unmarked(said(title)), acts))
    return tuple(found)


def _is_own(command: Command) -> bool:
    """Whether a command is no act of the stage by another name."""
    return command.name not in USUAL


def _words(commands: Commands, command: Command) -> str:
    if not command.group:
        return command.words
    return listed((commands.group_words(command.group), command.words))
