"""Finds which keys work where the keyboard is in a window, and shows them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QAbstractButton

from bithuman_panel.core.models import Mode
from bithuman_panel.ui.keys import KEYS, Part, Row, Section

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from bithuman_panel.ui.main_window import MainWindow


class KeysHere:
    """Joins a window, its commands and the card that lists their keys."""

    def __init__(self, window: MainWindow) -> None:
        self._window = window
        targets, record = window.targets, window.record
        self._parts: dict[QWidget, Part] = {
            window.composer.message: Part.MESSAGE,
            **{window.composer.mode_button(mode): Part.MODES for mode in Mode},
            targets.agent: Part.PICKERS,
            targets.room: Part.PICKERS,
            targets.rooms: Part.ROOMS,
            window.queue.rows: Part.QUEUE,
            record.history: Part.HISTORY,
            record.details: Part.DETAILS,
            window.welcome: Part.FIRST_PAGE,
            window.help: Part.HELP,
        }
        self._place: QWidget | None = None
        window.keys.help_requested.connect(window.pages.show_help)
        window.keys.retold.connect(self._retell)

    def toggle(self) -> None:
        """Show the keys of the place where the keyboard is; where they are shown, close them."""
        if self._window.keys.lies_over:
            self._window.keys.leave()
        else:
            self._place = self._window.focusWidget()
            self._window.keys.open(self.sections(self._place))

    def sections(self, place: QWidget | None) -> tuple[Section, ...]:
        """Return the keys that work at ``place``, its own first, then those around it."""
        here = self._part(place)
        parts = [here] if here else []
        if self._window.composer.isVisible():
            parts.append(Part.STAGE)
        everywhere = KEYS[Part.EVERYWHERE]
        rows = (*everywhere.rows, *self._commands())
        return (*(KEYS[part] for part in parts), Section(everywhere.title, rows))

    def _retell(self) -> None:
        self._window.keys.show_sections(self.sections(self._place))

    def _part(self, place: QWidget | None) -> Part | None:
        around = place
        while around is not None and around not in self._parts:
            around = around.parentWidget()
        if isinstance(place, QAbstractButton) and around is not place:
            return Part.BUTTONS
        return self._parts[around] if around else None

    def _commands(self) -> list[Row]:
        return [
            Row(tuple(key.toString() for key in command.keys[:1]), command.words)
            for command in self._window.commands.all()
            if command.keys and command.isEnabled()
        ]
