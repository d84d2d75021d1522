"""What each row of a cue list becomes, as a table: read by the view row by row, as it is seen."""

from __future__ import annotations

from enum import IntEnum
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, Qt
from PySide6.QtGui import QColor

from bithuman_panel.core.cue import Cue
from bithuman_panel.core.models import Mode
from bithuman_panel.core.visible import one_line
from bithuman_panel.core.wording import say
from bithuman_panel.ui.icons import icon
from bithuman_panel.ui.labels import tip
from bithuman_panel.ui.line_words import SHOWN_CHARACTERS, mode_word
from bithuman_panel.ui.tokens import ICON
from bithuman_panel.ui.translate import in_own_order, number, said, tr

if TYPE_CHECKING:
    from PySide6.QtCore import QPersistentModelIndex

    from bithuman_panel.core.table import Preview, Row
    from bithuman_panel.ui.look import Look


class Column(IntEnum):
    """What is said of a row, from left to right."""

    NUMBER = 0
    BECOMES = 1
    WORDS = 2


class ImportModel(QAbstractTableModel):
    """The rows of a ``Preview``. Text is plain, safe to look at, and hidden by the shield."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._rows: tuple[Row, ...] = ()

    def show_preview(self, preview: Preview) -> None:
        """Show these rows in place of those before."""
        self.beginResetModel()
        self._rows = preview.rows
        self.endResetModel()

    def retell(self) -> None:
        """Tell the views that every word is another now."""
        self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, len(Column) - 1)
        if self._rows:
            last = self.index(len(self._rows) - 1, len(Column) - 1)
            self.dataChanged.emit(self.index(0, 0), last)

    def row_at(self, row: int) -> Row | None:
        """Return what stands in a row."""
        return self._rows[row] if 0 <= row < len(self._rows) else None

    def failure_after(self, row: int) -> int | None:
        """Return the next row that cannot be used, from the top again after the last."""
        failed = [n for n, each in enumerate(self._rows) if each.failure]
        return next((n for n in failed if n > row), failed[0] if failed else None)

    def whole(self, row: int) -> str:
        """Return all that a narrow cell cuts: why a row cannot be used, and what it says."""
        found = self.row_at(row)
        if found is None:
            return ""
        text = self._covered(found.shown)
        if found.failure is None:
            return text
        why = self._look.shield.says(found.failure)
        return said(say("{why} The row says: {text}", why=why, text=text))

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex = QModelIndex()) -> int:
        """Return how many rows there are."""
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: QModelIndex | QPersistentModelIndex = QModelIndex()) -> int:
        """Return how many things are said of a row."""
        return 0 if parent.isValid() else len(Column)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> str | None:
        """Return the name of a column."""
        if role != Qt.ItemDataRole.DisplayRole or orientation is not Qt.Orientation.Horizontal:
            return None
        return (tr("Row"), tr("Becomes"), tr("What it says"))[section]

    def data(
        self, index: QModelIndex | QPersistentModelIndex, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:  # noqa: ANN401 - Qt's variant
        """Return what a cell shows, in which icon and colour."""
        row = self.row_at(index.row())
        if row is None:
            return None
        column = Column(index.column())
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return self._words(row, column)
            case Qt.ItemDataRole.DecorationRole if column is Column.BECOMES:
                return self._icon(row)
            case Qt.ItemDataRole.ForegroundRole:
                return self._ink(row, column)
            case Qt.ItemDataRole.ToolTipRole if column is Column.WORDS:
                return tip(self.whole(index.row()))
            case Qt.ItemDataRole.ToolTipRole if column is Column.BECOMES:
                return tip(_becomes(row))
            case Qt.ItemDataRole.AccessibleDescriptionRole if column is Column.WORDS:
                return self._covered(row.shown) if row.failure else None
            case _:
                return None

    def _words(self, row: Row, column: Column) -> str:
        match column:
            case Column.NUMBER:
                return number(row.number)
            case Column.BECOMES:
                return _becomes(row)
            case Column.WORDS:
                if row.failure:
                    return self._look.shield.says(row.failure)
                return self._covered(row.shown)

    def _covered(self, text: str) -> str:
        return in_own_order(self._look.shield.covers(one_line(text[:SHOWN_CHARACTERS])))

    def _icon(self, row: Row) -> object:
        side, theme = self._look.px(ICON), self._look.theme
        if row.failure:
            return icon("alarm", theme.bad, side)
        cue = row.items[-1]
        if not isinstance(cue, Cue):
            return icon("targets", theme.muted, side)
        name = "speak" if cue.mode is Mode.SPEAK else "context"
        return icon(name, theme.mode(cue.mode), side)

    def _ink(self, row: Row, column: Column) -> QColor | None:
        is_bad = row.failure is not None and column is not Column.NUMBER
        return QColor(self._look.theme.bad) if is_bad else None


def _becomes(row: Row) -> str:
    if row.failure:
        return tr("Cannot be used")
    last = row.items[-1]
    if not isinstance(last, Cue):
        return tr("Group")
    return mode_word(last.mode)
