"""The history as rows, newest first: whatever is asked for of it, and never all of it."""

from __future__ import annotations

import time
from dataclasses import dataclass
from enum import IntEnum
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, Qt, Signal
from PySide6.QtGui import QColor

from bithuman_panel.core.advice import headline, state_word
from bithuman_panel.core.models import Mode
from bithuman_panel.core.visible import one_line
from bithuman_panel.core.wording import say
from bithuman_panel.ui.icons import icon
from bithuman_panel.ui.last_line import state_icon
from bithuman_panel.ui.line_words import SHOWN_CHARACTERS, heard_in, mode_word, target_words
from bithuman_panel.ui.time_words import clock_time, day_and_time, day_of, is_today
from bithuman_panel.ui.tokens import ICON
from bithuman_panel.ui.translate import in_own_order, listed, said, tr

if TYPE_CHECKING:
    from collections.abc import Iterable

    from PySide6.QtCore import QPersistentModelIndex
    from PySide6.QtGui import QIcon

    from bithuman_panel.core.entry import Entry
    from bithuman_panel.presenters.history_view import Rows
    from bithuman_panel.ui.look import Look


class Column(IntEnum):
    """What a row says, from left to right."""

    TIME = 0
    OUTCOME = 1
    LINE = 2
    TARGET = 3


# What the line itself says: the last ones.
_OF_LINE = (Column.LINE, Column.TARGET)
_COLUMNS = len(Column)
# Some screens of rows.
_MOST_KEPT = 120


@dataclass(frozen=True, slots=True)
class Cell:
    """What one cell shows. Without ``ink`` it is in the colour of all text."""

    words: str
    ink: QColor | None = None
    icon: QIcon | None = None


_EMPTY, _NOT_READ = Cell(""), Cell("…")
_MISSED = tuple(_NOT_READ if column is Column.LINE else _EMPTY for column in Column)


class ListedRows:
    """Rows that are all here: ``presenters.history_view.Rows`` of a list, newest first."""

    def __init__(self, entries: Iterable[Entry] = ()) -> None:
        self._entries = tuple(entries)

    @property
    def count(self) -> int:
        """How many there are."""
        return len(self._entries)

    def entry_at(self, row: int) -> Entry | None:
        """Return the entry of a row."""
        return self._entries[row] if 0 <= row < len(self._entries) else None

    def want(self, first: int, last: int) -> None:
        """Read nothing: all are here."""


class HistoryModel(QAbstractTableModel):
    """Rows of :class:`Entry`, most of them not in memory. Text is plain and safe to look at.

    Signals:
        missed: a row was asked for that has not been read.
    """

    missed = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._rows: Rows = ListedRows()
        self._is_wide = False
        # As the views were told: what the rows themselves have may be ahead of it, by so many rows
        # from one row on.
        self._count = 0
        self._ahead = (0, 0)
        # What rows show, for each is painted often; and what they showed it under.
        self._kept: dict[str, tuple[Entry, tuple[Cell, ...]]] = {}
        self._kept_under = self._circumstances()
        # Of the few there are, each is in many rows.
        self._icons: dict[tuple[str, str], QIcon] = {}
        look.changed.connect(self._forget)

    def show_rows(self, rows: Rows) -> None:
        """Show these rows, newest first."""
        self._forget()
        self.beginResetModel()
        self._rows, self._count = rows, rows.count
        self.endResetModel()

    def insert_rows(self, first: int, count: int) -> None:
        """Tell that rows have come."""
        self._ahead = (first, count)
        self.beginInsertRows(QModelIndex(), first, first + count - 1)
        self._count += count
        self._ahead = (0, 0)
        self.endInsertRows()

    def remove_rows(self, first: int, count: int) -> None:
        """Tell that rows have gone."""
        self._forget()
        self._ahead = (first, -count)
        self.beginRemoveRows(QModelIndex(), first, first + count - 1)
        self._count -= count
        self._ahead = (0, 0)
        self.endRemoveRows()

    def change_rows(self, first: int, last: int) -> None:
        """Tell that rows say something else; of a single one, where it may say something else."""
        if first == last and self._has_line(first):
            # Asked for an index, Qt asks in turn how many rows and columns there are.
            changed = self.createIndex(first, Column.OUTCOME)
            self.dataChanged.emit(changed, changed)
        else:
            self.dataChanged.emit(self.index(first, 0), self.index(last, len(Column) - 1))

    def want(self, first: int, last: int) -> None:
        """Have rows read that are in sight and missing."""
        self._rows.want(first, last)

    def use_width(self, *, is_wide: bool) -> None:
        """Say of a line of another day the time, too, where there is room for it."""
        if is_wide != self._is_wide:
            self._is_wide = is_wide
            self.retell()

    def retell(self) -> None:
        """Tell the views that every word is another now: in another language, or hidden."""
        self._forget()
        self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, len(Column) - 1)
        if self._count:
            self.change_rows(0, self._count - 1)

    def entry_at(self, row: int) -> Entry | None:
        """Return the entry of a row, None while it has not been read."""
        if not 0 <= row < self._count:
            return None
        first, grown = self._ahead
        now = row + grown if row >= first else row
        has_gone = row >= first > now
        return None if has_gone else self._rows.entry_at(now)

    def words_in(self, column: Column, first: int, last: int) -> dict[str, int]:
        """Return what the cells of a column say, and a row for each that says it."""
        entries = ((row, self.entry_at(row)) for row in range(first, last + 1))
        return {self._cells(entry)[column].words: row for row, entry in entries if entry}

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex = QModelIndex()) -> int:
        """Return how many rows there are, here and on disk."""
        return 0 if parent.isValid() else self._count

    def columnCount(self, parent: QModelIndex | QPersistentModelIndex = QModelIndex()) -> int:
        """Return how many columns a row has."""
        return 0 if parent.isValid() else _COLUMNS

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> str | None:
        """Return the name of a column."""
        if role != Qt.ItemDataRole.DisplayRole or orientation is not Qt.Orientation.Horizontal:
            return None
        return (tr("Time"), tr("Outcome"), tr("Line"), tr("To"))[section]

    def data(
        self, index: QModelIndex | QPersistentModelIndex, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:  # noqa: ANN401 - Qt's variant
        """Return what a cell shows, in which icon and colour, and what is read aloud for it."""
        if not index.isValid():
            return None
        row, column = index.row(), Column(index.column())
        if role == Qt.ItemDataRole.DisplayRole:
            return self.cells(row)[column].words or None
        entry = self.entry_at(row)
        if entry is None:
            return None
        match role:
            case Qt.ItemDataRole.DecorationRole:
                return self._cells(entry)[column].icon
            case Qt.ItemDataRole.ForegroundRole:
                return self._cells(entry)[column].ink
            case Qt.ItemDataRole.AccessibleDescriptionRole if column is Column.OUTCOME:
                return self._told(entry)
            case Qt.ItemDataRole.AccessibleDescriptionRole if column is Column.LINE:
                return mode_word(entry.line.mode)
            case _:
                return None

    def cells(self, row: int) -> tuple[Cell, ...]:
        """Return what each cell of a row shows; one that has not been read is missed."""
        entry = self.entry_at(row)
        if entry:
            return self._cells(entry)
        self.missed.emit()
        return _MISSED

    def _cells(self, entry: Entry) -> tuple[Cell, ...]:
        """Return what a row shows, kept for as long as entry and circumstances are the same."""
        under = self._circumstances()
        if under != self._kept_under or len(self._kept) >= _MOST_KEPT:
            self._forget()
            self._kept_under = under
        known = self._kept.get(entry.id)
        if known and known[0] is entry:
            return known[1]
        made = tuple(self._cell(entry, column) for column in Column if column not in _OF_LINE)
        of_line = known[1] if known and known[0].line is entry.line else None
        made += tuple(of_line[each] if of_line else self._cell(entry, each) for each in _OF_LINE)
        self._kept[entry.id] = entry, made
        return made

    def _has_line(self, row: int) -> bool:
        """Return whether a row has the very line that it showed last.

        What becomes of a line changes neither its words nor where it goes.
        """
        entry = self.entry_at(row)
        known = self._kept.get(entry.id) if entry else None
        return bool(entry and known and known[0].line is entry.line)

    def _cell(self, entry: Entry, column: Column) -> Cell:
        return Cell(self._words(entry, column), self._ink(entry, column), self._icon(entry, column))

    def _forget(self) -> None:
        self._kept.clear()
        self._icons.clear()

    def _circumstances(self) -> tuple[object, ...]:
        """Return what the words of an entry change with, whether or not somebody tells of it.

        The shield, so that nothing is ever shown that was kept from before it went up; the day, for
        today's lines have a time; and how rooms are called.
        """
        shield = self._look.shield
        return shield.is_up, shield.nicknames.changes, time.localtime().tm_yday

    def _ink(self, entry: Entry, column: Column) -> QColor | None:
        """Return the colour of the words: the line itself is what is looked for first."""
        if column is Column.OUTCOME:
            return QColor(self._look.theme.outcome(entry.outcome))
        return None if column is Column.LINE else QColor(self._look.theme.muted)

    def _words(self, entry: Entry, column: Column) -> str:
        match column:
            case Column.TIME:
                return self._when(entry.created_at)
            case Column.OUTCOME:
                # Beside the outcome, which it never changes.
                heard = [tr("heard")] if entry.heard else []
                return listed([said(state_word(entry)), *heard])
            case Column.LINE:
                line = one_line(entry.line.text[:SHOWN_CHARACTERS])
                return in_own_order(self._look.shield.covers(line))
            case Column.TARGET:
                shield = self._look.shield
                words = target_words(entry.line.target, shield.nicknames)
                return in_own_order(shield.covers(words))

    def _when(self, at: float) -> str:
        if is_today(at):
            return clock_time(at)
        return day_and_time(at) if self._is_wide else day_of(at)

    def _told(self, entry: Entry) -> str:
        """Return the whole row in one breath, for who goes down the rows by ear.

        It describes the cell of the outcome, where the keyboard is at first. As a cell's name it
        would be read again with the names of its neighbours where a row is read by its cells.
        """
        whole = say(
            "{headline} {mode}, {time}, {target}: {text}",
            headline=self._look.shield.says(headline(entry)),
            mode=mode_word(entry.line.mode),
            time=_told_when(entry.created_at),
            target=self._words(entry, Column.TARGET),
            text=self._words(entry, Column.LINE),
        )
        return listed([said(whole), *heard_in(entry, self._look.shield)])

    def _icon(self, entry: Entry, column: Column) -> QIcon | None:
        theme = self._look.theme
        if column is Column.OUTCOME:
            return self._drawn(state_icon(entry), theme.outcome(entry.outcome))
        if column is Column.LINE:
            name = "speak" if entry.line.mode is Mode.SPEAK else "context"
            return self._drawn(name, theme.mode(entry.line.mode))
        return None

    def _drawn(self, name: str, colour: str) -> QIcon:
        known = self._icons.get((name, colour))
        if known is None:
            known = self._icons[name, colour] = icon(name, colour, self._look.px(ICON))
        return known


def _told_when(at: float) -> str:
    return clock_time(at) if is_today(at) else day_and_time(at)
