from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtGui import QColor, QIcon
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from bithuman_panel.core.advice import headline, state_word
from bithuman_panel.core.delivery import Outcome
from bithuman_panel.core.entry import Entry, Stage
from bithuman_panel.core.models import Mode
from bithuman_panel.ui.history_model import WINDOW, Column, HistoryModel, clock_time, target_words
from bithuman_panel.ui.look import Look
from tests.ui.entries import AT, HOSTILE, HOSTILE_SHOWN, entry_of, every_state, with_outcome

Role = Qt.ItemDataRole


@pytest.fixture
def model(look: Look, qtbot: QtBot, qtmodeltester: ModelTester) -> HistoryModel:
    return HistoryModel(look)


def cell(model: HistoryModel, column: Column, role: int = Role.DisplayRole, row: int = 0) -> object:
    return model.data(model.index(row, column), role)


def test_it_keeps_qts_rules(model: HistoryModel, qtmodeltester: ModelTester) -> None:
    qtmodeltester.check(model)
    model.add_entry(entry_of("a"))
    model.add_entry(entry_of("b"))
    model.update_entry(with_outcome(Outcome.DELIVERED))
    model.show_entries(every_state())
    qtmodeltester.check(model)


def test_the_columns_have_names(model: HistoryModel) -> None:
    heads = [model.headerData(n, Qt.Orientation.Horizontal) for n in range(model.columnCount())]
    assert heads == ["Time", "Outcome", "Line", "To"]
    assert model.headerData(0, Qt.Orientation.Vertical) is None
    assert model.headerData(0, Qt.Orientation.Horizontal, Role.DecorationRole) is None


def test_a_row_has_no_rows_below_it(model: HistoryModel) -> None:
    model.add_entry(entry_of())
    inside = model.index(0, 0)
    assert (model.rowCount(), model.rowCount(inside), model.columnCount(inside)) == (1, 0, 0)


@pytest.mark.parametrize("entry", every_state(), ids=lambda e: str(e.outcome or e.stage))
def test_every_state_by_word_icon_and_colour(model: HistoryModel, look: Look, entry: Entry) -> None:
    model.add_entry(entry)
    assert cell(model, Column.OUTCOME) == str(state_word(entry))
    assert cell(model, Column.OUTCOME, Role.ForegroundRole) == QColor(
        look.theme.outcome(entry.outcome)
    )
    told = cell(model, Column.OUTCOME, Role.AccessibleDescriptionRole)
    assert told == f"{headline(entry)} Speak, {clock_time(AT)}, lobby · A12345678: Welcome."
    icon = cell(model, Column.OUTCOME, Role.DecorationRole)
    assert isinstance(icon, QIcon)
    assert not icon.isNull()


def test_an_outcome_that_nobody_wrote_down_is_unknown(model: HistoryModel) -> None:
    model.add_entry(replace(entry_of(), stage=Stage.DONE))
    assert cell(model, Column.OUTCOME) == "Unknown"
    assert isinstance(cell(model, Column.OUTCOME, Role.DecorationRole), QIcon)


def test_the_other_columns(model: HistoryModel) -> None:
    model.add_entry(entry_of(text="Two\nlines"))
    assert cell(model, Column.TIME) == clock_time(AT)
    assert cell(model, Column.LINE) == "Two lines"
    assert cell(model, Column.TARGET) == "lobby · A12345678"
    assert cell(model, Column.TIME, Role.DecorationRole) is None
    assert cell(model, Column.LINE, Role.ForegroundRole) is None
    for quiet in (Column.TIME, Column.TARGET):
        assert cell(model, quiet, Role.ForegroundRole) == QColor(Look().theme.muted)
    assert cell(model, Column.LINE, Role.ToolTipRole) is None, "a tooltip would take markup"


def test_speak_and_context_have_their_own_icons(model: HistoryModel) -> None:
    pictures = []
    for mode in Mode:
        model.add_entry(entry_of(mode=mode))
        icon = cell(model, Column.LINE, Role.DecorationRole)
        assert isinstance(icon, QIcon)
        pictures.append(icon.pixmap(20, 20).toImage())
    assert pictures[0] != pictures[1]


def test_hostile_text_is_visible(model: HistoryModel) -> None:
    model.add_entry(entry_of(text=HOSTILE, room=HOSTILE))
    assert cell(model, Column.LINE) == HOSTILE_SHOWN
    assert cell(model, Column.TARGET) == f"{HOSTILE_SHOWN} · A12345678"


def test_a_broadcast_is_named_so() -> None:
    assert target_words(entry_of(room=None)) == "ALL rooms · A12345678"


def test_the_window_over_history_has_500_rows(model: HistoryModel) -> None:
    model.show_entries(tuple(entry_of(str(number)) for number in range(WINDOW + 50)))
    assert model.rowCount() == WINDOW == 500
    assert model.row_of("499") == 499
    model.add_entry(entry_of("new"))
    assert model.rowCount() == WINDOW
    assert (model.row_of("new"), model.row_of("499")) == (0, None)


def test_an_entry_is_repainted_in_its_row(model: HistoryModel, qtbot: QtBot) -> None:
    model.show_entries((entry_of("b"), entry_of("a")))
    with qtbot.waitSignal(model.dataChanged) as changed:
        model.update_entry(replace(with_outcome(Outcome.UNKNOWN), id="a"))
    first, last = changed.args[:2] if changed.args else (QModelIndex(), QModelIndex())
    assert (first.row(), first.column(), last.row(), last.column()) == (1, 0, 1, 3)
    assert cell(model, Column.OUTCOME, row=1) == "Unknown"
    with qtbot.assertNotEmitted(model.dataChanged):
        model.update_entry(entry_of("left the window"))


def test_there_is_nothing_outside(model: HistoryModel) -> None:
    model.add_entry(entry_of())
    assert model.entry_at(0) == entry_of()
    assert model.entry_at(-1) is None
    assert model.entry_at(1) is None
    assert model.data(QModelIndex()) is None
