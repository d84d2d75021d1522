"""The newest entries as a table, newest first: a window over history, never all of it."""

from __future__ import annotations

from enum import IntEnum
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QAbstractTableModel, QDateTime, QLocale, QModelIndex, Qt
from PySide6.QtGui import QColor

from bithuman_panel.core.advice import headline, state_word
from bithuman_panel.core.models import Mode
from bithuman_panel.core.visible import one_line
from bithuman_panel.core.wording import say
from bithuman_panel.ui.icons import icon
from bithuman_panel.ui.last_line import state_icon
from bithuman_panel.ui.tokens import ICON
from bithuman_panel.ui.translate import in_own_order, said, tr

if TYPE_CHECKING:
    from PySide6.QtCore import QPersistentModelIndex

    from bithuman_panel.core.entry import Entry
    from bithuman_panel.ui.look import Look

WINDOW = 500
# What fits a cell at any width; a line may have a megabyte, and a cell is painted often.
SHOWN_CHARACTERS = 300


class Column(IntEnum):
    """What a row says, from left to right."""

    TIME = 0
    OUTCOME = 1
    LINE = 2
    TARGET = 3


class HistoryModel(QAbstractTableModel):
    """Rows of :class:`Entry`. Text is plain and safe to look at."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._entries: list[Entry] = []

    def show_entries(self, entries: tuple[Entry, ...]) -> None:
        """Show these entries, newest first."""
        self.beginResetModel()
        self._entries = list(entries[:WINDOW])
        self.endResetModel()

    def add_entry(self, entry: Entry) -> None:
        """Put a new entry on top; the oldest over the window goes."""
        self.beginInsertRows(QModelIndex(), 0, 0)
        self._entries.insert(0, entry)
        self.endInsertRows()
        if len(self._entries) > WINDOW:
            self.beginRemoveRows(QModelIndex(), WINDOW, WINDOW)
            self._entries.pop()
            self.endRemoveRows()

    def update_entry(self, entry: Entry) -> None:
        """Repaint the row of ``entry``, if it is in the window."""
        row = self.row_of(entry.id)
        if row is not None:
            self._entries[row] = entry
            self.dataChanged.emit(self.index(row, 0), self.index(row, len(Column) - 1))

    def retell(self) -> None:
        """Tell the views that every word is another now: in another language, or hidden."""
        self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, len(Column) - 1)
        if self._entries:
            last = self.index(len(self._entries) - 1, len(Column) - 1)
            self.dataChanged.emit(self.index(0, 0), last)

    def row_of(self, entry_id: str) -> int | None:
        """Return the row of an entry, or None when it has left the window."""
        rows = (row for row, entry in enumerate(self._entries) if entry.id == entry_id)
        return next(rows, None)

    def entry_at(self, row: int) -> Entry | None:
        """Return the entry of a row."""
        return self._entries[row] if 0 <= row < len(self._entries) else None

    def words_in(self, column: Column) -> dict[str, int]:
        """Return all that the cells of a column say, and a row for each that says it."""
        return {self._words(entry, column): row for row, entry in enumerate(self._entries)}

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex = QModelIndex()) -> int:  # noqa: B008
        """Return how many entries are in the window."""
        return 0 if parent.isValid() else len(self._entries)

    def columnCount(self, parent: QModelIndex | QPersistentModelIndex = QModelIndex()) -> int:  # noqa: B008
        """Return how many columns a row has."""
        return 0 if parent.isValid() else len(Column)

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
        entry = self.entry_at(index.row())
        if entry is None:
            return None
        column = Column(index.column())
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return self._words(entry, column)
            case Qt.ItemDataRole.DecorationRole:
                return self._icon(entry, column)
            case Qt.ItemDataRole.ForegroundRole:
                return self._ink(entry, column)
            case Qt.ItemDataRole.AccessibleDescriptionRole if column is Column.OUTCOME:
                return self._told(entry)
            case Qt.ItemDataRole.AccessibleDescriptionRole if column is Column.LINE:
                return _mode_word(entry)
            case _:
                return None

    def _ink(self, entry: Entry, column: Column) -> QColor | None:
        """Return the colour of the words: the line itself is what is looked for first."""
        if column is Column.OUTCOME:
            return QColor(self._look.theme.outcome(entry.outcome))
        return None if column is Column.LINE else QColor(self._look.theme.muted)

    def _words(self, entry: Entry, column: Column) -> str:
        match column:
            case Column.TIME:
                return clock_time(entry.created_at)
            case Column.OUTCOME:
                return said(state_word(entry))
            case Column.LINE:
                line = one_line(entry.line.text[:SHOWN_CHARACTERS])
                return in_own_order(self._look.shield.covers(line))
            case Column.TARGET:
                return in_own_order(self._look.shield.covers(target_words(entry)))

    def _told(self, entry: Entry) -> str:
        """Return the whole row in one breath, for who goes down the rows by ear.

        It describes the cell of the outcome, where the keyboard is at first. As a cell's name it
        would be read again with the names of its neighbours where a row is read by its cells.
        """
        return said(
            say(
                "{headline} {mode}, {time}, {target}: {text}",
                headline=self._look.shield.says(headline(entry)),
                mode=_mode_word(entry),
                time=clock_time(entry.created_at),
                target=self._words(entry, Column.TARGET),
                text=self._words(entry, Column.LINE),
            )
        )

    def _icon(self, entry: Entry, column: Column) -> object:
        side = self._look.px(ICON)
        if column is Column.OUTCOME:
            return icon(state_icon(entry), self._look.theme.outcome(entry.outcome), side)
        if column is Column.LINE:
            name = "speak" if entry.line.mode is Mode.SPEAK else "context"
            return icon(name, self._look.theme.mode(entry.line.mode), side)
        return None


def _mode_word(entry: Entry) -> str:
    return tr("Speak") if entry.line.mode is Mode.SPEAK else tr("Context")


def clock_time(at: float) -> str:
    """Return a moment (Unix seconds) as local time of day, in the user's own form."""
    moment = QDateTime.fromMSecsSinceEpoch(round(at * 1000))
    return QLocale().toString(moment.time(), QLocale.FormatType.ShortFormat)


def target_words(entry: Entry) -> str:
    """Return where the line went: the room, or all rooms, and the agent's code."""
    target = entry.line.target
    if target.room is None:
        return said(say("ALL rooms · {agent}", agent=target.agent))
    return f"{one_line(target.room)} · {target.agent}"
