"""The run sheet as a table: groups and cues, with standby and what became of each."""

from __future__ import annotations

import operator
from enum import IntEnum
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, Qt

from bithuman_panel.core.advice import state_word
from bithuman_panel.core.cue import Cue
from bithuman_panel.core.speaking import whole_seconds
from bithuman_panel.ui import run_sheet_words as words
from bithuman_panel.ui.labels import tip
from bithuman_panel.ui.last_line import state_icon
from bithuman_panel.ui.row_steps import take_rows
from bithuman_panel.ui.sheet_rows import Durations, SheetRows
from bithuman_panel.ui.time_words import clock_short
from bithuman_panel.ui.translate import listed, number, said, tr

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtCore import QPersistentModelIndex

    from bithuman_panel.core.cue import Group, Item
    from bithuman_panel.core.entry import Entry
    from bithuman_panel.core.marks import Mark
    from bithuman_panel.core.timing import CueTime
    from bithuman_panel.ui.look import Look

# To add up what more of them take, for a heading, would take longer than a frame.
_MOST_ADDED_UP = 400


class Column(IntEnum):
    """What a row says, from left to right."""

    NUMBER = 0
    LINE = 1
    PLANNED = 2
    EXPECTED = 3
    LASTS = 4
    OUTCOME = 5


class RunSheetModel(QAbstractTableModel):
    """Rows of items; the cues of folded groups have none. Text is plain and safe to look at."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._rows = SheetRows()
        self._shown: list[Item] = []
        self._folded: set[str] = set()
        self._lasts = Durations()
        self._marks: dict[str, tuple[Mark, ...]] = {}
        self._times: Callable[[str], CueTime] | None = None
        self.standby: str | None = None
        self.is_locked = False

    def show_items(self, items: tuple[Item, ...]) -> None:
        """Show these items in place of those before; what stays keeps its row in the views."""
        self._turn(SheetRows(items, self._folded))

    def fold(self, group_id: str, *, is_folded: bool) -> None:
        """Hide the cues of a group, or show them again."""
        if is_folded:
            self._folded.add(group_id)
        else:
            self._folded.discard(group_id)
        self._turn(SheetRows(self._rows.items, self._folded))
        self._repaint(group_id)

    def is_folded(self, group_id: str) -> bool:
        """Whether the cues of a group are hidden."""
        return group_id in self._folded

    def show_standby(self, cue_id: str | None) -> None:
        """Mark the cue that is on standby; its group unfolds."""
        before, self.standby = self.standby, cue_id
        group = self._rows.groups.get(cue_id or "")
        if group in self._folded:
            self.fold(str(group), is_folded=False)
        for changed in {before, cue_id} if before != cue_id else ():
            self._repaint(changed)

    def show_marks(self, marks: dict[str, tuple[Mark, ...]]) -> None:
        """Show what became of each cue."""
        if marks != self._marks:
            self._marks = dict(marks)
            self._repaint_column(Column.NUMBER, Column.OUTCOME)

    def show_cue_marks(self, cue_id: str, marks: tuple[Mark, ...]) -> None:
        """Show what became of one cue."""
        self._marks[cue_id] = marks
        self._repaint(cue_id)

    def show_times(self, times: Callable[[str], CueTime] | None) -> None:
        """Ask ``times`` from now on when each cue is planned and expected."""
        self._times = times
        self._repaint_column(Column.PLANNED, Column.EXPECTED)

    def retell(self) -> None:
        """Tell the views that every word is another now: in another language, or hidden."""
        self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, len(Column) - 1)
        self._repaint_column(Column.NUMBER, Column.OUTCOME)

    def row_of(self, item_id: str) -> int | None:
        """Return the row of an item, None if it is not in sight."""
        return self._rows.row.get(item_id)

    def item_of(self, item_id: str) -> Item | None:
        """Return the item of an id that has a row."""
        row = self.row_of(item_id)
        return None if row is None else self.item_at(row)

    def item_at(self, row: int) -> Item | None:
        """Return the item of a row."""
        return self._shown[row] if 0 <= row < len(self._shown) else None

    @property
    def items(self) -> tuple[Item, ...]:
        """All items of the run sheet, folded or not."""
        return self._rows.items

    @property
    def shown(self) -> tuple[Item, ...]:
        """The items that have a row."""
        return tuple(self._shown)

    def group_of(self, cue_id: str) -> str | None:
        """Return the group that a cue belongs to, None for none."""
        return self._rows.groups.get(cue_id)

    def marks_of(self, cue_id: str) -> tuple[Mark, ...]:
        """Return what became of a cue."""
        return self._marks.get(cue_id, ())

    def last_entry(self, cue_id: str) -> Entry | None:
        """Return the entry of the last GO of a cue, None before the first."""
        marks = self._marks.get(cue_id)
        return marks[-1].entry if marks else None

    def outcome_words(self, *, with_time: bool) -> set[str]:
        """Return how outcomes are told, one text for each kind, for the width of their column."""
        kinds = {
            (marks[-1].entry.stage, marks[-1].entry.outcome): marks[-1].entry
            for marks in self._marks.values()
            if marks
        }
        return {self.told_outcome(entry, with_time=with_time) for entry in kinds.values()}

    def told_outcome(self, entry: Entry, *, with_time: bool) -> str:
        """Return what became of a line in few words."""
        return words.outcome_of(entry) if with_time else said(state_word(entry))

    @property
    def has_planned(self) -> bool:
        """Whether any cue has a time to keep."""
        return any(isinstance(item, Cue) and item.planned_s is not None for item in self._shown)

    @property
    def has_times(self) -> bool:
        """Whether somebody keeps the times."""
        return self._times is not None

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex = QModelIndex()) -> int:
        """Return how many items are in sight."""
        return 0 if parent.isValid() else len(self._shown)

    def columnCount(self, parent: QModelIndex | QPersistentModelIndex = QModelIndex()) -> int:
        """Return how many columns a row has."""
        return 0 if parent.isValid() else len(Column)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> str | None:
        """Return the name of a column."""
        if role != Qt.ItemDataRole.DisplayRole or orientation is not Qt.Orientation.Horizontal:
            return None
        names = (tr("Cue"), tr("Line"), tr("Planned"), tr("Expected"), tr("Takes"), tr("Outcome"))
        return names[section]

    def flags(self, index: QModelIndex | QPersistentModelIndex) -> Qt.ItemFlag:
        """Return what can be done with a row: it is dragged in Edit mode alone."""
        if not index.isValid():
            # Between the rows, never on one.
            return Qt.ItemFlag.NoItemFlags if self.is_locked else Qt.ItemFlag.ItemIsDropEnabled
        flags = Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsEnabled
        return flags if self.is_locked else flags | Qt.ItemFlag.ItemIsDragEnabled

    def supportedDropActions(self) -> Qt.DropAction:
        """Return that rows are moved."""
        return Qt.DropAction.MoveAction

    def data(
        self, index: QModelIndex | QPersistentModelIndex, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:  # noqa: ANN401 - Qt's variant
        """Return what a cell shows, and what is read aloud for it."""
        item = self.item_at(index.row())
        if item is None:
            return None
        column = Column(index.column())
        if role == Qt.ItemDataRole.DisplayRole:
            return self._cue(item, column) if isinstance(item, Cue) else self._group(item, column)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self._named(item, column)
        if column is Column.LINE and role == Qt.ItemDataRole.AccessibleDescriptionRole:
            return self._told(item)
        if role == Qt.ItemDataRole.ToolTipRole and isinstance(item, Cue):
            return tip(self._cue(item, column)) if self._cue(item, column) else None
        return None

    def icon_of(self, cue: Cue) -> str:
        """Return the name of the icon for what became of a cue; empty before its first GO."""
        entry = self.last_entry(cue.id)
        return state_icon(entry) if entry else ""

    def sum_of(self, group_id: str) -> str:
        """Return how many cues a group has, and about how long they take."""
        cues = self._rows.members(group_id)
        is_quick = len(cues) <= _MOST_ADDED_UP
        return words.sum_of(len(cues), sum(map(self._seconds_of, cues)) if is_quick else None)

    def times_of(self, cue: Cue) -> CueTime | None:
        """Return the times of a cue, None where nobody keeps them."""
        return self._times(cue.id) if self._times else None

    def _seconds_of(self, cue: Cue) -> int:
        """Return about how many seconds a cue takes to say; 0 for what nobody hears."""
        times = self.times_of(cue)
        return self._lasts.of(cue) if times is None else whole_seconds(times.speaking_s)

    def _named(self, item: Item, column: Column) -> str:
        """Return what a cell is called by ear: an empty one, too."""
        if not isinstance(item, Cue):
            return self._group(item, column) or tr("Group")
        if column is Column.OUTCOME and not self.marks_of(item.id):
            return tr("Not said yet")
        return self._cue(item, column) or tr("Not set")

    def _cue(self, cue: Cue, column: Column) -> str:
        shield = self._look.shield
        match column:
            case Column.NUMBER:
                return number(self._rows.numbers[cue.id])
            case Column.LINE:
                return words.line_of(cue, shield)
            case Column.PLANNED:
                return "" if cue.planned_s is None else clock_short(cue.planned_s)
            case Column.EXPECTED:
                times = self.times_of(cue)
                start = times.start if times else None
                return "" if start is None else clock_short(start)
            case Column.LASTS:
                seconds = self._seconds_of(cue)
                return words.length_of(seconds) if seconds else ""
            case Column.OUTCOME:
                return words.mark_of(self.marks_of(cue.id), shield)

    def _group(self, group: Group, column: Column) -> str:
        if column is not Column.LINE:
            return ""
        return listed((words.heading_of(group, self._look.shield), self.sum_of(group.id)))

    def _told(self, item: Item) -> str:
        if isinstance(item, Cue):
            return words.told_cue(
                item,
                self._rows.numbers[item.id],
                self.marks_of(item.id),
                self._look.shield,
                is_standby=item.id == self.standby,
            )
        folded = tr("folded") if self.is_folded(item.id) else tr("unfolded")
        return listed((tr("Group"), self._group(item, Column.LINE), folded))

    def _turn(self, rows: SheetRows) -> None:
        """Become ``rows`` by single steps, so that selection and scrolling stay where they are."""
        self._rows = rows
        if take_rows(self, self._shown, rows.shown, operator.is_not, len(Column)):
            self._repaint_column(Column.NUMBER, Column.NUMBER)

    def _repaint_column(self, first: Column, last: Column) -> None:
        if self._shown:
            bottom = len(self._shown) - 1
            self.dataChanged.emit(self.index(0, first), self.index(bottom, last))

    def _repaint(self, item_id: str | None) -> None:
        row = self.row_of(item_id or "")
        if row is not None:
            self.dataChanged.emit(self.index(row, 0), self.index(row, len(Column) - 1))
