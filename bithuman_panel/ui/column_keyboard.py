"""In which column the keyboard is, and where it goes when that column goes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from bithuman_panel.core.columns import Name
from bithuman_panel.ui.soon import Soon

if TYPE_CHECKING:
    from collections.abc import Mapping

    from PySide6.QtGui import QWindow
    from PySide6.QtWidgets import QWidget


class ColumnKeyboard(QObject):
    """Follows the keyboard through the columns of ``area``.

    Signals:
        moved: it is on something else in the area now, a ``QWidget``.
    """

    moved = Signal(object)

    def __init__(self, area: QWidget, columns: Mapping[Name, QWidget]) -> None:
        super().__init__(area)
        self._area = area
        self._follow_soon = Soon(self, self._follow)
        self._columns = columns
        self._back: QWidget | None = None
        self._watched: QWindow | None = None

    @property
    def place(self) -> QWidget | None:
        """What has the keyboard in the window."""
        return self._area.window().focusWidget()

    @property
    def column(self) -> Name:
        """The column with the keyboard; the stage, where none has it."""
        return next((name for name in self._columns if self.is_in(name)), Name.STAGE)

    def is_in(self, name: Name) -> bool:
        """Whether the keyboard is in a column."""
        place = self.place
        return place is not None and self._columns[name].isAncestorOf(place)

    def watch(self) -> None:
        """Follow the keyboard in the window that the area is shown in."""
        handle = self._area.window().windowHandle()
        if handle is not None and handle is not self._watched:
            self._watched = handle
            handle.focusObjectChanged.connect(self._on_focus)

    def keep_place(self) -> None:
        """Keep where it is now, for :meth:`leave`."""
        self._back = self.place

    def leave(self, name: Name, usual: QWidget) -> None:
        """Go from a column that goes to the place that was kept; else to the ``usual`` one."""
        if not self.is_in(name):
            return
        back = self._back if self._back and self._back.isVisible() else None
        is_here = back is not None and self._columns[name].isAncestorOf(back)
        (usual if back is None or is_here else back).setFocus()

    def _on_focus(self, _focused: QObject | None) -> None:
        # Qt tells while it is still on the way there.
        self._follow_soon()

    def _follow(self) -> None:
        place = self.place
        if place is not None and self._area.isAncestorOf(place):
            self.moved.emit(place)
