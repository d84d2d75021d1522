"""What a screen reader finds in a window: each thing with name, role, state and place."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from PySide6.QtCore import QObject, QRect
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import QMenu, QWidget

from bithuman_panel.ui.scroll import Scroll

TEXT = QAccessible.Text
ROLE = QAccessible.Role
# Lists and tables make their rows only while somebody looks; more than these say nothing new.
MOST_CHILDREN = 200


@dataclass(frozen=True)
class Thing:
    """One thing of the accessibility tree, as it was when the tree was walked."""

    role: QAccessible.Role
    name: str
    description: str
    is_focusable: bool
    is_disabled: bool
    is_checkable: bool
    is_checked: bool
    rect: QRect
    widget: QWidget | None
    pane: str
    parent: int

    def __str__(self) -> str:
        kind = type(self.widget).__name__ if self.widget else "item"
        called = self.widget.objectName() if self.widget else ""
        return f"{self.role.name} {self.name!r} ({kind} {called!r} in {self.pane})"


def things(root: QWidget) -> list[Thing]:
    """Return what is in sight in ``root``, in the order in which it is read."""
    return list(_walk(QAccessible.queryAccessibleInterface(root), "window"))


def _walk(interface: QAccessibleInterface, pane: str) -> Iterator[Thing]:
    for number in range(min(interface.childCount(), MOST_CHILDREN)):
        child = interface.child(number)
        if child is None or not child.isValid() or child.state().invisible:
            continue
        found = child.object()
        # A closed menu is laid out, but nobody is in it.
        if isinstance(found, QMenu) and not found.isVisible():
            continue
        yield _thing(child, found, pane, id(interface.object()))
        yield from _walk(child, _pane(found, pane))


def _thing(interface: QAccessibleInterface, found: QObject | None, pane: str, parent: int) -> Thing:
    state = interface.state()
    return Thing(
        interface.role(),
        interface.text(TEXT.Name),
        interface.text(TEXT.Description),
        bool(state.focusable),
        bool(state.disabled),
        bool(state.checkable),
        bool(state.checked),
        interface.rect(),
        found if isinstance(found, QWidget) else None,
        pane,
        parent,
    )


def _pane(found: QObject | None, outer: str) -> str:
    """Return the name of the part of the window that ``found`` is, or ``outer``."""
    is_ours = type(found).__module__.startswith("bithuman_panel.ui")
    # What only scrolls is no part of its own.
    if isinstance(found, QWidget) and is_ours and not isinstance(found, Scroll):
        return type(found).__name__
    return outer
