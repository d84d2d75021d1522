"""What a picture says: every word and state on it, as a screen reader finds them.

They depend neither on fonts nor on the system: any computer can tell whether a picture is stale.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtGui import QAccessible, QAccessibleInterface

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtWidgets import QWidget

_STATES = ("checked", "disabled", "selected", "focused")
# Only there where the text does not fit, which is a matter of fonts.
_BY_SIZE = frozenset({QAccessible.Role.ScrollBar, QAccessible.Role.Grip})


def words_of(widget: QWidget) -> str:
    """Return one line for each thing on ``widget`` that has a word, in a screen reader's order."""
    interface = QAccessible.queryAccessibleInterface(widget)
    lines = dict.fromkeys(_lines(interface))
    return "".join(f"{line}\n" for line in lines)


def _lines(interface: QAccessibleInterface) -> Iterator[str]:
    state = interface.state()
    if state.invisible or interface.role() in _BY_SIZE:
        return
    told = _told(interface)
    if told:
        marks = [name for name in _STATES if getattr(state, name)]
        yield " ".join([f"{interface.role().name}:", told, *(f"[{mark}]" for mark in marks)])
    for number in range(interface.childCount()):
        child = interface.child(number)
        if child is not None and child.isValid():
            yield from _lines(child)


def _told(interface: QAccessibleInterface) -> str:
    """Return name and value; empty where there is neither."""
    parts = [interface.text(kind) for kind in (QAccessible.Text.Name, QAccessible.Text.Value)]
    return " | ".join(part.replace("\n", "\n    ") for part in dict.fromkeys(parts) if part)
