"""Rules for names, roles and states: what a screen reader would stumble over."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from itertools import pairwise

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QMenuBar, QSplitterHandle, QWidget

from tests.audit.sight import Sight
from tests.audit.things import ROLE, Thing, things

_MNEMONIC = re.compile(r"&\w")
_MARKUP = re.compile(r"</?[A-Za-z][^>]*>")
# Roles that say nothing of what one can do there.
_VAGUE = frozenset({ROLE.NoRole, ROLE.Client, ROLE.Border, ROLE.Pane, ROLE.Whitespace})
_ITEMS = frozenset({ROLE.Cell, ROLE.ListItem, ROLE.TreeItem, ROLE.RowHeader, ROLE.ColumnHeader})
_TOLD = frozenset(
    {ROLE.StaticText, ROLE.Graphic, ROLE.ColumnHeader, ROLE.MenuItem, ROLE.ProgressBar}
)

Rule = Callable[[Thing], str | None]


def unnamed(thing: Thing) -> str | None:
    """What can have the keyboard, and what tells something, has a name."""
    is_button = isinstance(thing.widget, QAbstractButton)
    if (thing.is_focusable or is_button or thing.role in _TOLD) and not thing.name.strip():
        return "has no name"
    return None


def spoilt(thing: Thing) -> str | None:
    """No name or description reads out a mark of an Alt letter, or markup."""
    for text in (thing.name, thing.description):
        if _MNEMONIC.search(text) or _MARKUP.search(text):
            return f"reads out {text!r}"
    return None


def vague(thing: Thing) -> str | None:
    """What can have the keyboard has a role."""
    return "has no role" if thing.is_focusable and thing.role in _VAGUE else None


def repeated(thing: Thing) -> str | None:
    """A description says more than the name; a tool tip that is the name is left out by ear."""
    if thing.widget is None or thing.widget.toolTip() == thing.name or not thing.name:
        return None
    if thing.description.casefold().startswith(thing.name.casefold()):
        return "has its name for a description, and is read twice"
    return None


def stateless(thing: Thing) -> str | None:
    """What looks switched on says so."""
    button = thing.widget
    if not isinstance(button, QAbstractButton) or not button.isCheckable():
        return None
    says = thing.is_checkable and thing.is_checked == button.isChecked()
    return None if says else "does not say whether it is on"


RULES: tuple[Rule, ...] = (unnamed, spoilt, vague, repeated, stateless)


def stumbles(sight: Sight) -> list[str]:
    """Return everything in ``sight`` that breaks a rule of names."""
    found = things(sight.root)
    told = [f"{thing} {words}" for thing in found for rule in RULES if (words := rule(thing))]
    return told + _twins(found) + _echoes(found) + _deaf(sight, found) + _jumps(found)


def _twins(found: Sequence[Thing]) -> list[str]:
    """Two things of one part of the window that cannot be told apart by ear."""
    named = Counter(
        (thing.pane, thing.role.name, thing.name)
        for thing in found
        if thing.is_focusable and thing.role not in _ITEMS and thing.name
    )
    return [f"{count} times {who}" for who, count in named.items() if count > 1]


def _echoes(found: Sequence[Thing]) -> list[str]:
    """A picture, or a text, and a text beside it that say the same."""
    return [
        f"{one} is read again as {other}"
        for one, other in pairwise(found)
        if one.name == other.name and {one.role, other.role} <= {ROLE.Graphic, ROLE.StaticText}
    ]


def _jumps(found: Sequence[Thing]) -> list[str]:
    """Neighbours that are read in another order than they stand in."""
    return [
        f"{other} stands before {one}, and is read after it"
        for one, other in _siblings(found)
        if one.widget and other.widget and _stands_before(other.widget, one.widget)
    ]


def _siblings(found: Sequence[Thing]) -> Iterator[tuple[Thing, Thing]]:
    families: dict[int, list[Thing]] = {}
    for thing in found:
        is_part_of_qt = thing.widget is None or thing.widget.objectName().startswith("qt_")
        if not is_part_of_qt:
            families.setdefault(thing.parent, []).append(thing)
    for family in families.values():
        yield from pairwise(family)


def _stands_before(one: QWidget, other: QWidget) -> bool:
    """Whether ``one`` is above ``other``, or beside it where reading begins."""
    if one.parent() is not other.parent() or isinstance(other, QSplitterHandle | QMenuBar):
        return False
    here, there = one.geometry(), other.geometry()
    if here.bottom() < there.top():
        return True
    if there.bottom() < here.top():
        return False
    is_mirrored = one.layoutDirection() is Qt.LayoutDirection.RightToLeft
    return here.left() > there.right() if is_mirrored else here.right() < there.left()


def _deaf(sight: Sight, found: Sequence[Thing]) -> list[str]:
    """Widgets that take the keyboard and are not found by a screen reader."""
    heard = {id(thing.widget) for thing in found if thing.is_focusable}
    return [
        f"{type(widget).__name__} {widget.objectName()!r} takes the keyboard unheard"
        for widget in sight.all
        if widget.isVisible()
        and widget.isEnabled()
        and widget.focusPolicy() & Qt.FocusPolicy.TabFocus
        and widget.focusProxy() is None
        and id(widget) not in heard
    ]
