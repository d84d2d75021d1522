"""How one list of rows becomes another by single steps."""

from __future__ import annotations

import operator
from typing import Any, NamedTuple

from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, Qt

from bithuman_panel.ui.row_steps import MOST_STEPS, take_rows, turn

DISPLAY = Qt.ItemDataRole.DisplayRole
LISTS = st.lists(st.sampled_from("abcdefgh"), unique=True)


class Row(NamedTuple):
    id: str
    words: str = ""


class Rows(QAbstractListModel):
    """Rows as the model of a view has them, and what views were told."""

    def __init__(self, *ids: str) -> None:
        super().__init__()
        self.shown = [Row(each) for each in ids]
        self.told: list[str] = []
        self.modelReset.connect(lambda: self.told.append("all"))
        self.roles: list[list[int]] = []
        self.dataChanged.connect(lambda *at: self.told.append(f"{at[0].row()}-{at[1].row()}"))
        self.dataChanged.connect(lambda *at: self.roles.append(list(at[2])))
        self.rowsInserted.connect(lambda _, *at: self.told.append(f"+{at[0]}-{at[1]}"))
        self.rowsRemoved.connect(lambda _, *at: self.told.append(f"-{at[0]}-{at[1]}"))

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex = QModelIndex()) -> int:
        return 0 if parent.isValid() else len(self.shown)

    def data(
        self,
        index: QModelIndex | QPersistentModelIndex,
        role: int = Qt.ItemDataRole.DisplayRole,
    ) -> Any:  # noqa: ANN401 - Qt's variant
        return self.shown[index.row()].id

    def take(self, *rows: Row) -> bool:
        return take_rows(self, self.shown, rows, operator.ne)

    def take_with_roles(self, *rows: Row) -> bool:
        return take_rows(self, self.shown, rows, operator.ne, roles=lambda *_: [DISPLAY])


@given(LISTS, LISTS)
def test_the_steps_make_the_one_list_the_other(before: list[str], after: list[str]) -> None:
    step, made = turn(before, after), list(before)
    for first, last in step.removed:
        del made[first : last + 1]
    if step.order is not None:
        made.sort(key=step.order.index)
    for first, last in step.inserted:
        made[first:first] = after[first : last + 1]
    assert made == after


@given(LISTS, LISTS)
def test_what_stays_keeps_its_index(before: list[str], after: list[str]) -> None:
    rows = Rows(*before)
    kept = {each: QPersistentModelIndex(rows.index(n, 0)) for n, each in enumerate(before)}
    has_moved = rows.take(*map(Row, after))
    assert [row.id for row in rows.shown] == after
    assert has_moved == (before != after)
    for each, index in kept.items():
        assert index.row() == (after.index(each) if each in after else -1)


def test_what_says_something_else_is_told_and_nothing_more() -> None:
    rows = Rows("a", "b", "c", "d")
    assert not rows.take(Row("a"), Row("b", "other"), Row("c", "other"), Row("d"))
    assert rows.told == ["1-2"]
    rows.take(Row("b", "other"), Row("c", "other"), Row("d"), Row("e"))
    assert rows.told == ["1-2", "-0-0", "+3-3"]


def test_where_it_is_known_what_changed_each_row_is_told_of_alone() -> None:
    ids = [f"{each}" for each in range(MOST_STEPS + 1)]
    rows = Rows(*ids)
    rows.take_with_roles(Row("0"), *(Row(each, "other") for each in ids[1:]))
    assert rows.told == [f"{row}-{row}" for row in range(1, MOST_STEPS + 1)]
    assert rows.roles == [[DISPLAY]] * MOST_STEPS
    rows.told, rows.roles = [], []
    rows.take_with_roles(*(Row(each, "else") for each in ids))
    assert rows.told == [f"0-{MOST_STEPS}"]
    assert rows.roles == [[]], "all of them"


def test_where_very_much_changes_all_is_told_anew() -> None:
    rows = Rows(*(f"{each}" for each in range(0, 4 * MOST_STEPS, 2)))
    assert rows.take(*(Row(f"{each}") for each in range(4 * MOST_STEPS)))
    assert rows.told == ["all"]
