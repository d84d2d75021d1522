"""What a screen reader is to tell."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from PySide6.QtCore import QObject


def tell_aloud(source: QObject, words: str, *, interrupts: bool = False) -> None:
    """Tell a screen reader ``words`` about ``source``: when it is free, or at once."""
    # Here: they have two hundred names, and a start tells nothing before a line can go.
    from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent

    event = QAccessibleAnnouncementEvent(source, words)
    kinds = QAccessible.AnnouncementPoliteness
    event.setPoliteness(kinds.Assertive if interrupts else kinds.Polite)
    QAccessible.updateAccessibility(event)
