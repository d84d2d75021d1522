"""The files of a support bundle as rows, each with its size."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QAbstractListModel, QLocale, QModelIndex, Qt

from bithuman_panel.ui.card_row import MORE
from bithuman_panel.ui.translate import listed

if TYPE_CHECKING:
    from PySide6.QtCore import QObject, QPersistentModelIndex

    from bithuman_panel.core.bundle import Piece


_SI = QLocale.DataSizeFormat.DataSizeSIFormat


class PieceModel(QAbstractListModel):
    """Rows of :class:`Piece`."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.pieces: tuple[Piece, ...] = ()

    def show_pieces(self, pieces: tuple[Piece, ...]) -> None:
        """Show these."""
        self.beginResetModel()
        self.pieces = pieces
        self.endResetModel()

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex = QModelIndex()) -> int:
        """Return how many files there are."""
        return 0 if parent.isValid() else len(self.pieces)

    def data(
        self, index: QModelIndex | QPersistentModelIndex, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:  # noqa: ANN401 - Qt's variant
        """Return what a row shows, and what is read aloud for it."""
        if not 0 <= index.row() < len(self.pieces):
            return None
        piece = self.pieces[index.row()]
        size = QLocale().formattedDataSize(len(piece.content), 0, _SI)
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return piece.name
            case Qt.ItemDataRole.AccessibleTextRole:
                return listed((piece.name, size))
            case _ if role == MORE:
                return size
            case _:
                return None
