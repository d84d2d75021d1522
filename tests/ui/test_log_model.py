"""Records of the log as rows."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QObject, Qt
from pytestqt.qtbot import QtBot

from bithuman_panel.core.logbook import Level, LogRecord
from bithuman_panel.ui.card_row import MORE
from bithuman_panel.ui.log_model import LogModel


def test_a_row_is_one_line_of_a_record(qtbot: QtBot) -> None:
    owner = QObject()
    model = LogModel(owner)
    record = LogRecord("2026-11-28T10:00:02.250+00:00", Level.INFO, "x", "two\nlines " + "y" * 900)
    model.show_records((record,))
    index = model.index(0)
    assert (model.rowCount(), model.rowCount(index)) == (1, 0)
    assert index.data().startswith("two lines yyy")
    assert len(index.data()) == 200
    assert index.data(MORE) == "INFO · 2026-11-28 10:00:02 UTC"
    assert index.data(Qt.ItemDataRole.AccessibleTextRole).startswith("INFO · two lines")
    assert index.data(Qt.ItemDataRole.ToolTipRole) is None
    assert model.data(QModelIndex()) is None
