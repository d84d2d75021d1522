"""Records of the log as rows, the newest on top."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, Qt

from bithuman_panel.core.visible import one_line
from bithuman_panel.ui.card_row import MORE
from bithuman_panel.ui.translate import listed

if TYPE_CHECKING:
    from PySide6.QtCore import QObject, QPersistentModelIndex

    from bithuman_panel.core.logbook import LogRecord

_TEXT_LENGTH = 200


class LogModel(QAbstractListModel):
    """Rows of :class:`LogRecord`. Its words are English: they are for whoever helps."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.records: tuple[LogRecord, ...] = ()

    def show_records(self, records: tuple[LogRecord, ...]) -> None:
        """Show these."""
        self.beginResetModel()
        self.records = records
        self.endResetModel()

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex = QModelIndex()) -> int:
        """Return how many there are."""
        return 0 if parent.isValid() else len(self.records)

    def data(
        self, index: QModelIndex | QPersistentModelIndex, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:  # noqa: ANN401 - Qt's variant
        """Return what a row shows, and what is read aloud for it."""
        if not 0 <= index.row() < len(self.records):
            return None
        record = self.records[index.row()]
        words, more = one_line(record.text[:_TEXT_LENGTH]), listed((record.level, record.moment))
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return words
            case Qt.ItemDataRole.AccessibleTextRole:
                return listed((record.level, words, record.moment))
            case _ if role == MORE:
                return more
            case _:
                return None
