"""Lines put into the history's list by hand, as the presenter of a small history would."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bithuman_panel.ui.history_model import ListedRows
from bithuman_panel.ui.main_window import MainWindow

if TYPE_CHECKING:
    from collections.abc import Iterable

    from bithuman_panel.core.entry import Entry
    from bithuman_panel.ui.history_model import HistoryModel
    from bithuman_panel.ui.record_pane import RecordPane


def model_of(place: MainWindow | RecordPane) -> HistoryModel:
    """Return the model of the list in a window, or in its pane."""
    return _pane(place).list.model


def lines_in(place: MainWindow | RecordPane) -> list[Entry]:
    """Return the entries of the list, newest first."""
    model = model_of(place)
    entries = (model.entry_at(row) for row in range(model.rowCount()))
    return [entry for entry in entries if entry]


def show_lines(place: MainWindow | RecordPane, entries: Iterable[Entry]) -> None:
    """Show these entries, newest first."""
    shown = tuple(entries)
    _pane(place).show_rows(ListedRows(shown))
    if isinstance(place, MainWindow):
        place.telling.show_latest(shown[:3])


def add_line(place: MainWindow | RecordPane, entry: Entry) -> None:
    """Put a new entry on top."""
    pane = _pane(place)
    entries = [entry, *lines_in(place)]
    pane.list.model._rows = ListedRows(entries)
    pane.insert_rows(0, 1)
    if isinstance(place, MainWindow):
        place.telling.show_latest(tuple(entries[:3]))


def update_line(place: MainWindow | RecordPane, entry: Entry) -> None:
    """Put an entry that has changed into its row."""
    entries = [entry if each.id == entry.id else each for each in lines_in(place)]
    model_of(place)._rows = ListedRows(entries)
    for row, each in enumerate(entries):
        if each.id == entry.id:
            _pane(place).change_rows(row, row)
    if isinstance(place, MainWindow):
        place.telling.show_latest(tuple(entries[:3]))


def choose_line(place: MainWindow | RecordPane, entry_id: str) -> None:
    """Choose the row of an entry."""
    rows = (row for row, each in enumerate(lines_in(place)) if each.id == entry_id)
    _pane(place).select_row(next(rows), scrolls=True)


def _pane(place: MainWindow | RecordPane) -> RecordPane:
    return place.record if isinstance(place, MainWindow) else place
