"""The run sheet as a table: what each cell says, and that changes come row by row."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import QModelIndex, QPersistentModelIndex, Qt
from pytestqt.qtbot import QtBot

from bithuman_panel.core.cue import Item
from bithuman_panel.core.delivery import Outcome
from bithuman_panel.core.timing import CueTime
from bithuman_panel.ui.look import Look
from bithuman_panel.ui.run_sheet_model import Column, RunSheetModel
from tests.ui.sheet_things import CLOSING, FIRST, ITEMS, MANY, OPENING, SECOND, THIRD, mark

HEARD = Qt.ItemDataRole.AccessibleDescriptionRole


@pytest.fixture
def model(look: Look) -> RunSheetModel:
    made = RunSheetModel(look)
    made.show_items(ITEMS)
    return made


def cell(
    model: RunSheetModel,
    row: int,
    column: Column,
    role: Qt.ItemDataRole = Qt.ItemDataRole.DisplayRole,
) -> str:
    return str(model.data(model.index(row, column), role) or "")


def test_a_cue_says_its_number_line_time_and_duration(model: RunSheetModel) -> None:
    assert cell(model, 1, Column.NUMBER) == "1"
    assert cell(model, 1, Column.LINE) == "First · One."
    assert cell(model, 2, Column.LINE) == "Second · Two. · the next cue follows"
    assert cell(model, 4, Column.LINE) == "Three. · ALL rooms · A12345678"
    assert "30" in cell(model, 1, Column.PLANNED)
    assert cell(model, 2, Column.PLANNED) == cell(model, 1, Column.EXPECTED) == ""
    assert cell(model, 1, Column.LASTS) == "about 1 s"
    assert cell(model, 2, Column.LASTS) == "", "nobody hears a context"
    assert model.has_planned


def test_a_group_says_how_many_cues_and_how_long(model: RunSheetModel) -> None:
    assert cell(model, 0, Column.LINE) == "Opening · 2 cues · about 1 s"
    assert cell(model, 3, Column.LINE) == "Group without a name · One cue · about 1 s"
    assert cell(model, 0, Column.OUTCOME) == ""
    assert "Group" in cell(model, 0, Column.LINE, HEARD)
    model.fold("g1", is_folded=True)
    assert "· folded" in cell(model, 0, Column.LINE, HEARD)
    model.show_items((OPENING, *MANY[:401]))
    assert cell(model, 0, Column.LINE) == "Opening · 401 cues", "so many are not added up"


def test_a_mark_says_outcome_time_and_room_and_how_many_more(model: RunSheetModel) -> None:
    model.show_marks({"c1": (mark(),), "c3": (mark(Outcome.NOT_HEARD, None),)})
    assert cell(model, 1, Column.OUTCOME).startswith("Delivered ")
    assert cell(model, 1, Column.OUTCOME).endswith(" · lobby")
    assert cell(model, 4, Column.OUTCOME).endswith(" · ALL rooms")
    model.show_cue_marks("c1", (mark(room="hall"), mark()))
    assert cell(model, 1, Column.OUTCOME).endswith(" · lobby · and one more room")
    assert model.outcome_words(with_time=False) == {"Delivered", "Not heard"}


def test_a_row_is_read_in_one_breath(model: RunSheetModel) -> None:
    model.show_standby("c1")
    model.show_cue_marks("c1", (mark(),))
    told = cell(model, 1, Column.LINE, HEARD)
    assert told.startswith("On standby · Cue 1 · Speak · First · One. · Red · planned ")
    assert "Delivered" in told
    assert cell(model, 2, Column.LINE, HEARD).startswith("Cue 2 · Context · Second")


def test_an_empty_cell_has_a_name_by_ear(model: RunSheetModel) -> None:
    named = Qt.ItemDataRole.AccessibleTextRole
    assert cell(model, 1, Column.OUTCOME, named) == "Not said yet"
    assert cell(model, 1, Column.EXPECTED, named) == "Not set"
    assert cell(model, 1, Column.LINE, named) == "First · One."
    assert cell(model, 0, Column.OUTCOME, named) == "Group"


def test_what_is_expected_is_asked_when_it_is_shown(model: RunSheetModel) -> None:
    model.show_times(lambda _: CueTime(1.0, 2.0, 70_260.0, 4.0, speaking_s=7.2))
    assert "31" in cell(model, 1, Column.EXPECTED)
    assert cell(model, 1, Column.LASTS) == "about 7 s", "as fast as the agent is"
    assert cell(model, 0, Column.LINE) == "Opening · 2 cues · about 14 s"
    assert model.has_times


def test_the_shield_hides_names_texts_and_rooms(model: RunSheetModel, look: Look) -> None:
    model.show_cue_marks("c1", (mark(),))
    look.shield.put(is_up=True)
    for row in range(5):
        for role in (Qt.ItemDataRole.DisplayRole, HEARD, Qt.ItemDataRole.ToolTipRole):
            shown = " ".join(cell(model, row, column, role) for column in Column)
            assert not any(text in shown for text in ("First", "One.", "lobby", "Opening"))


def test_a_folded_group_unfolds_where_standby_comes(model: RunSheetModel) -> None:
    model.fold("g1", is_folded=True)
    assert model.rowCount() == 3
    model.show_standby("c2")
    assert model.row_of("c2") == 2
    assert model.group_of("c2") == "g1"
    assert model.item_of("c2") is SECOND
    assert model.item_of("none") is None


@pytest.mark.parametrize(
    "items",
    [
        (OPENING, SECOND, FIRST, CLOSING, THIRD),
        (OPENING, FIRST, CLOSING, THIRD),
        (THIRD, *ITEMS[:4]),
        (OPENING, FIRST, replace(SECOND, text="Else."), CLOSING, THIRD),
        (replace(FIRST, id="new"), *reversed(ITEMS[1:])),
        (),
    ],
)
def test_what_stays_is_still_known_by_the_views(
    model: RunSheetModel, items: tuple[Item, ...]
) -> None:
    told: list[str] = []
    model.modelReset.connect(lambda: told.append("reset"))
    kept = {item.id: QPersistentModelIndex(model.index(row, 0)) for row, item in enumerate(ITEMS)}
    model.show_items(items)
    assert [model.item_at(row) for row in range(model.rowCount())] == list(items)
    rows = {item.id: row for row, item in enumerate(items)}
    for item_id, index in kept.items():
        assert (index.row() if index.isValid() else None) == rows.get(item_id)
    assert told == []


def test_another_sheet_altogether_is_told_at_once(model: RunSheetModel) -> None:
    told: list[str] = []
    model.show_items(MANY)
    model.modelReset.connect(lambda: told.append("reset"))
    model.show_items(MANY[::2])
    assert told == ["reset"]
    assert model.rowCount() == 2500


def test_rows_are_dragged_in_edit_mode_alone(model: RunSheetModel) -> None:
    dragged = Qt.ItemFlag.ItemIsDragEnabled
    assert model.flags(model.index(1, 0)) & dragged
    assert model.flags(QModelIndex()) & Qt.ItemFlag.ItemIsDropEnabled
    model.is_locked = True
    assert not model.flags(model.index(1, 0)) & dragged
    assert model.flags(QModelIndex()) == Qt.ItemFlag.NoItemFlags
    assert model.supportedDropActions() is Qt.DropAction.MoveAction


def test_the_columns_have_names(model: RunSheetModel) -> None:
    names = [model.headerData(each, Qt.Orientation.Horizontal) for each in Column]
    assert names == ["Cue", "Line", "Planned", "Expected", "Takes", "Outcome"]
    assert model.headerData(0, Qt.Orientation.Vertical) is None
    assert model.data(QModelIndex()) is None


def test_the_same_cue_on_standby_is_not_painted_anew(model: RunSheetModel, qtbot: QtBot) -> None:
    with qtbot.waitSignal(model.dataChanged):
        model.show_standby("c1")
    with qtbot.assertNotEmitted(model.dataChanged):
        model.show_standby("c1")
    with qtbot.waitSignal(model.dataChanged):
        model.show_standby(None)
