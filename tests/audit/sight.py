"""A window as it stands: what is in it, and what is written there, is looked up once."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property

from PySide6.QtWidgets import QWidget

from tests.audit.written import Written, written_in


@dataclass(frozen=True)
class Sight:
    """What there is below ``root``; another state of the window is another sight."""

    root: QWidget

    @cached_property
    def all(self) -> tuple[QWidget, ...]:
        """Every widget, ``root`` first, whether it can be seen or not."""
        return (self.root, *self.root.findChildren(QWidget))

    @cached_property
    def shown(self) -> tuple[QWidget, ...]:
        """The widgets of this window that are not hidden."""
        window = self.root.window()
        return tuple(
            widget
            for widget in self.all
            if widget.isVisibleTo(self.root) and widget.window() is window
        )

    @cached_property
    def texts(self) -> tuple[Written, ...]:
        """Every text in sight."""
        return tuple(text for widget in self.shown for text in written_in(widget))
