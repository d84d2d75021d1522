"""Finds which keys work where the keyboard is in a window, and shows them."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QAbstractButton

from bithuman_panel.core.models import Mode
from bithuman_panel.ui.keys import KEYS, Part, Row, Section

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from bithuman_panel.ui.keys_page import KeysPage
    from bithuman_panel.ui.main_window import MainWindow

# They stand among the keys of the stage already.
_ON_STAGE = frozenset(row.act for row in KEYS[Part.STAGE].rows)

# While one of these lies over the stage, the keys of the stage do nothing.
_CARDS = frozenset(
    {Part.CUE_EDITOR, Part.SHOW_TABLES, Part.ACCOUNT, Part.ENDING, Part.PREFLIGHT, Part.NAMING}
    | {Part.BUNDLE, Part.LOG, Part.REPORT, Part.FILTERS}
)


class KeysHere:
    """Joins a window, its commands and the card that lists their keys."""

    def __init__(self, window: MainWindow) -> None:
        self._window = window
        targets, record = window.targets, window.record
        self._parts: dict[QWidget, Part] = {
            window.sheet.table: Part.RUN_SHEET,
            window.composer.message: Part.MESSAGE,
            **{window.composer.mode_button(mode): Part.MODES for mode in Mode},
            targets.agent: Part.PICKERS,
            targets.room: Part.PICKERS,
            targets.rooms: Part.ROOMS,
            window.queue.rows: Part.QUEUE,
            record.history: Part.HISTORY,
            record.bar.field: Part.SEARCH,
            record.details: Part.DETAILS,
            window.transcript.rows: Part.TRANSCRIPT,
            window.ledger.facts: Part.LEDGER,
            window.ledger.fact: Part.DETAILS,
            window.welcome: Part.FIRST_PAGE,
        }
        window.cards.cue_editor.once_made(lambda card: self.add(card, Part.CUE_EDITOR))
        window.cards.show_tables.once_made(lambda card: self.add(card, Part.SHOW_TABLES))
        window.cards.account.once_made(lambda card: self.add(card, Part.ACCOUNT))
        window.cards.ending.once_made(lambda card: self.add(card, Part.ENDING))
        window.cards.preflight.once_made(lambda card: self.add(card, Part.PREFLIGHT))
        window.cards.bundle.once_made(lambda card: self.add(card, Part.BUNDLE))
        window.cards.log.once_made(lambda card: self.add(card, Part.LOG))
        window.cards.report.once_made(lambda card: self.add(card, Part.REPORT))
        window.cards.filters.once_made(lambda card: self.add(card, Part.FILTERS))
        window.cards.nickname.once_made(lambda card: self.add(card, Part.NAMING))
        self._place: QWidget | None = None
        window.cards.keys.once_made(self._join)

    def add(self, place: QWidget, part: Part) -> None:
        """Let the keys of ``part`` be those of a place that is made late."""
        self._parts[place] = part

    def toggle(self) -> None:
        """Show the keys of the place where the keyboard is; where they are shown, close them."""
        keys = self._window.cards.keys
        if keys.lies_over:
            keys.leave()
        else:
            self._place = self._window.focusWidget()
            keys().open(self.sections(self._place))

    def sections(self, place: QWidget | None) -> tuple[Section, ...]:
        """Return the keys that work at ``place``, its own first, then those around it."""
        here = self._part(place)
        parts = [here] if here else []
        if self._window.composer.isVisible() and here not in _CARDS:
            parts.append(Part.STAGE)
        everywhere = KEYS[Part.EVERYWHERE]
        rows = (*everywhere.rows, *self._commands())
        return (*(self._section(KEYS[part]) for part in parts), Section(everywhere.title, rows))

    def _section(self, usual: Section) -> Section:
        """Return a section with the keys that are chosen now; what has none is left out."""
        rows = (self._row(row) for row in usual.rows)
        return replace(usual, rows=tuple(row for row in rows if row.keys))

    def _row(self, row: Row) -> Row:
        return replace(row, keys=self._window.keymap.keys(row.act)) if row.act else row

    def _join(self, keys: KeysPage) -> None:
        keys.help_requested.connect(self._window.pages.show_help)
        keys.retold.connect(self._retell)

    def _retell(self) -> None:
        self._window.cards.keys().show_sections(self.sections(self._place))

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
            if command.keys and command.isEnabled() and command.name not in _ON_STAGE
        ]
