"""The files of a bundle as rows."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QObject, Qt
from pytestqt.qtbot import QtBot

from bithuman_panel.core.bundle import Piece
from bithuman_panel.ui.card_row import MORE
from bithuman_panel.ui.piece_model import PieceModel


def test_a_row_is_a_file_and_its_size(qtbot: QtBot) -> None:
    owner = QObject()
    model = PieceModel(owner)
    model.show_pieces((Piece("about.txt", b"x" * 2000),))
    index = model.index(0)
    assert (model.rowCount(), model.rowCount(index)) == (1, 0)
    assert (index.data(), index.data(MORE)) == ("about.txt", "2 kB")
    assert index.data(Qt.ItemDataRole.AccessibleTextRole) == "about.txt · 2 kB"
    assert index.data(Qt.ItemDataRole.ToolTipRole) is None
    assert model.data(QModelIndex()) is None
