from __future__ import annotations

import time
from dataclasses import replace

import pytest
from PySide6.QtCore import QDate, QModelIndex, Qt
from PySide6.QtGui import QColor, QIcon
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from bithuman_panel.core.advice import headline, state_word
from bithuman_panel.core.delivery import Outcome
from bithuman_panel.core.entry import Entry, Stage
from bithuman_panel.core.heard import Heard
from bithuman_panel.core.models import Mode
from bithuman_panel.ui.history_model import Column, HistoryModel, ListedRows
from bithuman_panel.ui.look import Look
from bithuman_panel.ui.palettes import LIGHT
from bithuman_panel.ui.time_words import clock_time, day_and_time, day_of
from tests.presenters.paging import OpenRows
from tests.ui.entries import AT, HOSTILE, HOSTILE_SHOWN, entry_of, every_state, with_outcome

Role = Qt.ItemDataRole


@pytest.fixture
def model(look: Look, qtbot: QtBot, qtmodeltester: ModelTester) -> HistoryModel:
    return HistoryModel(look)


def cell(model: HistoryModel, column: Column, role: int = Role.DisplayRole, row: int = 0) -> object:
    return model.data(model.index(row, column), role)


def test_it_keeps_qts_rules(model: HistoryModel, qtmodeltester: ModelTester) -> None:
    qtmodeltester.check(model)
    rows = OpenRows()
    model.show_rows(rows)
    for name in "ab":
        rows.entries.insert(0, entry_of(name))
        model.insert_rows(0, 1)
    rows.entries[1] = replace(with_outcome(Outcome.DELIVERED), id="a")
    model.change_rows(1, 1)
    del rows.entries[0]
    model.remove_rows(0, 1)
    model.show_rows(ListedRows(every_state()))
    qtmodeltester.check(model)


def test_the_columns_have_names(model: HistoryModel) -> None:
    heads = [model.headerData(n, Qt.Orientation.Horizontal) for n in range(model.columnCount())]
    assert heads == ["Time", "Outcome", "Line", "To"]
    assert model.headerData(0, Qt.Orientation.Vertical) is None
    assert model.headerData(0, Qt.Orientation.Horizontal, Role.DecorationRole) is None


def test_a_row_has_no_rows_below_it(model: HistoryModel) -> None:
    model.show_rows(ListedRows([entry_of()]))
    inside = model.index(0, 0)
    assert (model.rowCount(), model.rowCount(inside), model.columnCount(inside)) == (1, 0, 0)


@pytest.mark.parametrize("entry", every_state(), ids=lambda e: str(e.outcome or e.stage))
def test_every_state_by_word_icon_and_colour(model: HistoryModel, look: Look, entry: Entry) -> None:
    model.show_rows(ListedRows([entry]))
    assert cell(model, Column.OUTCOME) == str(state_word(entry))
    assert cell(model, Column.OUTCOME, Role.ForegroundRole) == QColor(
        look.theme.outcome(entry.outcome)
    )
    told = cell(model, Column.OUTCOME, Role.AccessibleDescriptionRole)
    assert told == f"{headline(entry)} Speak, {day_and_time(AT)}, lobby · A12345678: Welcome."
    icon = cell(model, Column.OUTCOME, Role.DecorationRole)
    assert isinstance(icon, QIcon)
    assert not icon.isNull()


def test_an_outcome_that_nobody_wrote_down_is_unknown(model: HistoryModel) -> None:
    model.show_rows(ListedRows([replace(entry_of(), stage=Stage.DONE)]))
    assert cell(model, Column.OUTCOME) == "Unknown"
    assert isinstance(cell(model, Column.OUTCOME, Role.DecorationRole), QIcon)


def test_the_other_columns(model: HistoryModel) -> None:
    model.show_rows(ListedRows([entry_of(text="Two\nlines")]))
    assert cell(model, Column.TIME) == day_of(AT)
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
        model.show_rows(ListedRows([entry_of(mode=mode)]))
        icon = cell(model, Column.LINE, Role.DecorationRole)
        assert isinstance(icon, QIcon)
        pictures.append(icon.pixmap(20, 20).toImage())
    assert pictures[0] != pictures[1]


def test_hostile_text_is_visible(model: HistoryModel) -> None:
    model.show_rows(ListedRows([entry_of(text=HOSTILE, room=HOSTILE)]))
    assert cell(model, Column.LINE) == HOSTILE_SHOWN
    assert cell(model, Column.TARGET) == f"{HOSTILE_SHOWN} · A12345678"


def test_an_entry_is_repainted_in_its_row(model: HistoryModel, qtbot: QtBot) -> None:
    rows = OpenRows(entry_of("b"), entry_of("a"))
    model.show_rows(rows)
    rows.entries[1] = replace(with_outcome(Outcome.UNKNOWN), id="a")
    with qtbot.waitSignal(model.dataChanged) as changed:
        model.change_rows(1, 1)
    first, last = changed.args[:2] if changed.args else (QModelIndex(), QModelIndex())
    assert (first.row(), first.column(), last.row(), last.column()) == (1, 0, 1, 3)
    assert cell(model, Column.OUTCOME, row=1) == "Unknown"


def test_of_a_line_that_was_shown_its_outcome_alone_is_told(
    model: HistoryModel, qtbot: QtBot
) -> None:
    shown = entry_of("a")
    rows = OpenRows(entry_of("b"), shown)
    model.show_rows(rows)
    assert cell(model, Column.LINE, row=1) == shown.line.text
    rows.entries[1] = replace(with_outcome(Outcome.DELIVERED), id="a", line=shown.line)
    with qtbot.waitSignal(model.dataChanged) as changed:
        model.change_rows(1, 1)
    first, last = changed.args[:2] if changed.args else (QModelIndex(), QModelIndex())
    assert first == last == model.index(1, Column.OUTCOME)
    assert cell(model, Column.OUTCOME, row=1) == "Delivered"


def test_a_row_that_is_not_read_yet_says_so_and_is_missed(
    model: HistoryModel, qtbot: QtBot
) -> None:
    rows = OpenRows(entry_of("b"), None)
    model.show_rows(rows)
    with qtbot.waitSignal(model.missed):
        assert cell(model, Column.LINE, row=1) == "…"
    assert cell(model, Column.TIME, row=1) is None
    with qtbot.assertNotEmitted(model.missed):
        assert cell(model, Column.LINE, Role.DecorationRole, row=1) is None
        assert cell(model, Column.LINE) == "Welcome."
    model.want(0, 1)
    assert rows.wanted == [(0, 1)]
    ListedRows([entry_of()]).want(0, 0)


def test_what_the_cells_of_some_rows_say(model: HistoryModel) -> None:
    model.show_rows(OpenRows(entry_of("c", text="One"), None, entry_of("a", text="Two")))
    assert model.words_in(Column.LINE, 0, 2) == {"One": 0, "Two": 2}
    assert model.words_in(Column.LINE, 0, 0) == {"One": 0}


def test_there_is_nothing_outside(model: HistoryModel) -> None:
    model.show_rows(ListedRows([entry_of()]))
    assert model.entry_at(0) == entry_of()
    assert model.entry_at(-1) is None
    assert model.entry_at(1) is None
    assert model.data(QModelIndex()) is None


def test_a_line_that_was_heard_says_so_beside_its_outcome(model: HistoryModel, look: Look) -> None:
    entry = with_outcome(Outcome.UNKNOWN).heard_in(Heard("lobby", 9.0, 2.1, 0.97, "rs_1"))
    model.show_rows(ListedRows([entry]))
    assert cell(model, Column.OUTCOME) == "Unknown · heard"
    told = str(cell(model, Column.OUTCOME, Role.AccessibleDescriptionRole))
    assert told.endswith("Heard in lobby, 2.1 s later (97 % sure)")
    look.shield.put(is_up=True)
    assert "lobby" not in str(cell(model, Column.OUTCOME, Role.AccessibleDescriptionRole))


def test_the_time_of_another_day_is_told_where_there_is_room(model: HistoryModel) -> None:
    today = replace(entry_of(), created_at=time.time())
    model.show_rows(ListedRows((today, entry_of("e2"))))
    for is_wide, told in ((True, day_and_time(AT)), (False, day_of(AT))):
        model.use_width(is_wide=is_wide)
        assert cell(model, Column.TIME) == clock_time(today.created_at)
        assert cell(model, Column.TIME, row=1) == told


def test_a_row_is_made_once_and_anew_when_its_entry_or_the_look_is_another(
    model: HistoryModel, look: Look
) -> None:
    rows = OpenRows(entry_of("b"), entry_of("a"))
    model.show_rows(rows)
    made = model.cells(0)
    assert model.cells(0) is made
    rows.entries.insert(0, entry_of("c"))
    model.insert_rows(0, 1)
    assert model.cells(1) is made, "it has moved, and says the same"
    rows.entries[1] = replace(with_outcome(Outcome.UNKNOWN), id="b")
    assert model.cells(1)[Column.OUTCOME].words == "Unknown"
    look.change(LIGHT, look.percent)
    assert model.cells(1)[Column.OUTCOME].ink == QColor(LIGHT.outcome(Outcome.UNKNOWN))


def test_nothing_is_shown_that_was_kept_from_before_the_shield(
    model: HistoryModel, look: Look
) -> None:
    model.show_rows(ListedRows([entry_of()]))
    private = [cell(model, column) for column in (Column.LINE, Column.TARGET)]
    assert private == ["Welcome.", "lobby · A12345678"]
    # Not even to whoever asks before this model is told.
    look.shield.blockSignals(True)
    look.shield.put(is_up=True)
    assert [cell(model, column) for column in (Column.LINE, Column.TARGET)] == ["hidden"] * 2
    look.shield.put(is_up=False)
    assert [cell(model, column) for column in (Column.LINE, Column.TARGET)] == private


def test_two_rooms_look_the_same_in_no_row_once_one_was_met(
    model: HistoryModel, look: Look
) -> None:
    look.shield.nicknames.keep("A12345678", "room-1234567", "lobby")
    rows = OpenRows(entry_of("a", room="room-1234567"))
    model.show_rows(rows)
    assert cell(model, Column.TARGET) == "lobby · A12345678"
    rows.entries.insert(0, entry_of("b", room="lobby"))
    model.insert_rows(0, 1)
    told = [cell(model, Column.TARGET, row=row) for row in (0, 1)]
    assert told == ["lobby · A12345678", "lobby (…234567) · A12345678"]


def test_a_line_of_today_is_of_another_day_tomorrow(
    model: HistoryModel, monkeypatch: pytest.MonkeyPatch
) -> None:
    entry = replace(entry_of(), created_at=time.time())
    model.show_rows(ListedRows([entry]))
    assert cell(model, Column.TIME) == clock_time(entry.created_at)
    tomorrow = QDate.currentDate().addDays(1)
    monkeypatch.setattr(QDate, "currentDate", lambda: tomorrow)
    day_after = time.localtime(time.time() + 86_400)
    monkeypatch.setattr(time, "localtime", lambda: day_after)
    assert cell(model, Column.TIME) == day_of(entry.created_at)


def test_so_much_is_kept_of_what_was_shown_and_nothing_of_what_was_deleted(
    model: HistoryModel,
) -> None:
    rows = OpenRows(*(entry_of(str(number)) for number in range(600)))
    model.show_rows(rows)
    for row in range(600):
        model.cells(row)
    assert 0 < len(model._kept) <= 250
    del rows.entries[:300]
    model.remove_rows(0, 300)
    assert not model._kept
    model.cells(0)
    model.show_rows(ListedRows())
    assert not model._kept


def test_what_becomes_of_a_line_leaves_its_words_as_they_were_made(look: Look) -> None:
    model = HistoryModel(look)
    entry = entry_of()
    model.show_rows(ListedRows([entry]))
    before = model.cells(0)
    model._rows = ListedRows([entry.withdrawn()])
    after = model.cells(0)
    assert after[Column.LINE] is before[Column.LINE]
    assert after[Column.OUTCOME].words == "Withdrawn"
