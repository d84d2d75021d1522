"""The list of the run sheet: arrows move standby and send nothing; edits are asked for."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QItemSelectionModel, QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QDropEvent,
    QFont,
    QFontMetrics,
    QKeyEvent,
    QMouseEvent,
    QResizeEvent,
)
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView

from bithuman_panel.core.cue import Cue, Group
from bithuman_panel.ui.run_sheet_model import Column, RunSheetModel
from bithuman_panel.ui.run_sheet_row import RunSheetRow
from bithuman_panel.ui.sheet_rows import landing, one_further

if TYPE_CHECKING:
    from PySide6.QtCore import SignalInstance

    from bithuman_panel.ui.look import Look

_ROW, _LOW_ROW = 32, 28
_NUMBER, _TIME, _LASTS, _FULL, _AROUND_OUTCOME = 54, 72, 92, 250, 46
# From these widths on (at 100 %) there is room for more than cue, line and outcome.
_WITH_OUTCOME_TIME, _WITH_LASTS, _WITH_TIMES, _WIDE = 480, 600, 740, 860
# Standby stands so far down: a third, so that what comes next is in sight.
_PART_ABOVE = 3
_KEYS = Qt.Key
_ENTER = (_KEYS.Key_Return, _KEYS.Key_Enter)
_FLAGS = QItemSelectionModel.SelectionFlag


class RunSheetTable(QTableView):
    """A view of :class:`RunSheetModel`. Plain arrows take standby along, and the selection.

    Signals:
        steps_requested: move standby by so many cues.
        standby_requested: put the cue of this id on standby.
        edit_requested, remove_requested, double_requested: do it with the items of these ids.
        move_requested: move the items of these ids before another one; empty: to the end.
        withdraw_requested: take back what waits to go by itself.
        menu_requested: show what can be done here; where on the screen.
    """

    steps_requested = Signal(int)
    standby_requested = Signal(str)
    edit_requested = Signal(list)
    remove_requested = Signal(list)
    double_requested = Signal(list)
    move_requested = Signal(list, str)
    withdraw_requested = Signal()
    menu_requested = Signal(QPoint)

    def __init__(self, model: RunSheetModel, look: Look) -> None:
        super().__init__()
        self._sheet = model
        self._look = look
        # Set by the pane: then Delete takes back what waits, and removes no row.
        self.something_waits = False
        self._carries = False
        self._least_rows = 1
        self._is_low = False
        # Kept here: a view does not own its delegate.
        self.row = RunSheetRow(model, look)
        self.setModel(model)
        self.setItemDelegate(self.row)
        self.setMouseTracking(False)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerItem)
        self.setDefaultDropAction(Qt.DropAction.MoveAction)
        self.setDragDropOverwriteMode(False)
        self._set_up_headers()
        self.be_locked(is_locked=False)
        look.changed.connect(self.fit)
        for changed in (model.rowsInserted, model.rowsRemoved, model.modelReset):
            changed.connect(self.fit)
        self.fit()

    def be_locked(self, *, is_locked: bool) -> None:
        """Let rows be dragged, or in Show mode not."""
        self._sheet.is_locked = is_locked
        modes = QAbstractItemView.DragDropMode
        self.setDragDropMode(modes.NoDragDrop if is_locked else modes.InternalMove)

    def chosen(self) -> list[str]:
        """Return the ids of what an edit is for: what is selected, else the row of the keyboard."""
        rows = sorted({index.row() for index in self.selectionModel().selectedRows()})
        items = [self._sheet.item_at(row) for row in rows or [self.currentIndex().row()]]
        return [item.id for item in items if item is not None]

    def select(self, item_id: str) -> None:
        """Select the row of an item, and have it in sight."""
        row = self._sheet.row_of(item_id)
        if row is not None:
            self.setCurrentIndex(self._sheet.index(row, Column.LINE))

    def reveal(self, item_id: str) -> None:
        """Select the row of an item; its group unfolds."""
        group = self._sheet.group_of(item_id)
        if group and self._sheet.is_folded(group):
            self._sheet.fold(group, is_folded=False)
        self.select(item_id)

    def follow_standby(self) -> None:
        """Go to the row of standby and have what comes after it in sight."""
        row = self._sheet.row_of(self._sheet.standby or "")
        if row is None:
            return
        index = self._sheet.index(row, Column.LINE)
        takes_along = _FLAGS.ClearAndSelect | _FLAGS.Rows
        self.selectionModel().setCurrentIndex(
            index, takes_along if self._carries else _FLAGS.NoUpdate
        )
        self._show_standby_at_a_third()

    def _show_standby_at_a_third(self) -> None:
        row = self._sheet.row_of(self._sheet.standby or "")
        if row is None:
            return
        rows_in_sight = max(self.viewport().height() // max(self.rowHeight(row), 1), 1)
        self.verticalScrollBar().setValue(row - (rows_in_sight - 1) // _PART_ABOVE)

    def move_chosen(self, way: int) -> None:
        """Ask to move what is chosen one up (-1) or down (1)."""
        ids = self.chosen()
        further = one_further(self._sheet.items, ids, way)
        if further and not self._sheet.is_locked:
            self.move_requested.emit(ids, further[0] or "")

    def fit(self) -> None:
        """Give each column the width that its words need, and the rest to the line."""
        px, header = self._look.px, self.horizontalHeader()
        width, percent = self.width(), self._look.percent / 100
        times = width >= _WITH_TIMES * percent
        for column, is_shown in (
            (Column.PLANNED, times and self._sheet.has_planned),
            (Column.EXPECTED, times and self._sheet.has_times),
            (Column.LASTS, width >= _WITH_LASTS * percent),
        ):
            self.setColumnHidden(column, not is_shown)
        self.row.shows_room = width >= _WIDE * percent
        self.row.shows_time = width >= _WITH_OUTCOME_TIME * percent
        for column, wanted in (
            (Column.NUMBER, _NUMBER),
            (Column.PLANNED, _TIME),
            (Column.EXPECTED, _TIME),
            (Column.LASTS, _LASTS),
            (Column.OUTCOME, _FULL if self.row.shows_room else 0),
        ):
            name = str(self._sheet.headerData(column, Qt.Orientation.Horizontal))
            least = header.fontMetrics().horizontalAdvance(name) + px(26)
            header.resizeSection(column, max(px(wanted), least))
        if not self.row.shows_room:
            told = self._sheet.outcome_words(with_time=self.row.shows_time)
            widest = max(map(self._letters().horizontalAdvance, told), default=0)
            least = header.sectionSize(Column.OUTCOME)
            header.resizeSection(Column.OUTCOME, max(widest + px(_AROUND_OUTCOME), least))
        self.verticalHeader().setDefaultSectionSize(self._row_height())
        self.setMinimumHeight(self.height_of(self._least_rows))

    def _letters(self) -> QFontMetrics:
        """Return the widest letters that a row has: those of the one on standby."""
        font = QFont(self.font())
        font.setBold(True)
        return QFontMetrics(font)

    def pack(self, rows: int, *, is_low: bool) -> None:
        """Keep at least so many rows in sight; ``is_low``: without a header, and closer."""
        if (rows, is_low) != (self._least_rows, self._is_low):
            self._least_rows, self._is_low = rows, is_low
            self.horizontalHeader().setHidden(is_low)
            self.fit()

    def height_of(self, rows: int) -> int:
        """Return how high it is with so many rows."""
        header = self.horizontalHeader()
        around = 0 if header.isHidden() else header.sizeHint().height()
        return self._row_height() * rows + around + 2 * self.frameWidth() + self._look.px(4)

    def sizeHint(self) -> QSize:
        """Return the size with all rows, up to what is worth having."""
        return QSize(self._look.px(300), self.height_of(min(self._sheet.rowCount(), 8)))

    def minimumSizeHint(self) -> QSize:
        """Return the size with the rows that it keeps; Qt would want room for scroll bars."""
        return QSize(self._look.px(120), self.height_of(self._least_rows))

    def sizeHintForColumn(self, column: int) -> int:
        """Return the width that a column has: nobody measures thousands of rows."""
        return self.columnWidth(column)

    def sizeHintForRow(self, _row: int) -> int:
        """Return the height that every row has."""
        return self._row_height()

    def keyboardSearch(self, _search: str) -> None:
        """Look for nothing: letters may be keys of a clicker."""

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Show the columns that there is room for, and standby where it was."""
        super().resizeEvent(event)
        self.fit()
        self._show_standby_at_a_third()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move standby with plain arrows; edit with the keys for it."""
        if not self._takes(event):
            super().keyPressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Put a cue on standby by its number, and fold a group by its arrow."""
        index = self.indexAt(event.position().toPoint())
        is_plain = event.button() is Qt.MouseButton.LeftButton and not event.modifiers()
        was_selecting = self.state() is not QAbstractItemView.State.DraggingState
        super().mouseReleaseEvent(event)
        if is_plain and was_selecting and index.column() == Column.NUMBER:
            item = self._sheet.item_at(index.row())
            if isinstance(item, Cue):
                self.standby_requested.emit(item.id)
            elif item is not None:
                self._fold(item, is_folded=not self._sheet.is_folded(item.id))

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Edit in Edit mode; in Show mode put the cue on standby."""
        index = self.indexAt(event.position().toPoint())
        super().mouseDoubleClickEvent(event)
        item = self._sheet.item_at(index.row())
        if item is None or index.column() == Column.NUMBER:
            return
        if not self._sheet.is_locked:
            self.edit_requested.emit([item.id])
        elif isinstance(item, Cue):
            self.standby_requested.emit(item.id)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Tell what can be done here, where the mouse is or at the row of the keyboard."""
        place = event.globalPos()
        if event.reason() is QContextMenuEvent.Reason.Keyboard:
            row = self.visualRect(self.currentIndex())
            place = self.viewport().mapToGlobal(row.center())
        self.menu_requested.emit(place)

    def dropEvent(self, event: QDropEvent) -> None:
        """Ask for the rows to be moved; the view itself moves none."""
        if event.source() is not self or self._sheet.is_locked:
            event.ignore()
            return
        ids = self.chosen()
        before = landing(self._sheet.shown, self._row_below(event.position().toPoint()), ids)
        # Else the view would take the rows away that were dragged.
        event.setDropAction(Qt.DropAction.CopyAction)
        event.accept()
        self.stopAutoScroll()
        self.setState(QAbstractItemView.State.NoState)
        self.viewport().update()
        self.move_requested.emit(ids, before or "")

    def _row_height(self) -> int:
        return self._look.px(_LOW_ROW if self._is_low else _ROW)

    def _row_below(self, place: QPoint) -> int:
        index = self.indexAt(place)
        if not index.isValid():
            return self._sheet.rowCount()
        rect: QRect = self.visualRect(index)
        return index.row() + (place.y() > rect.center().y())

    def _set_up_headers(self) -> None:
        rows, header = self.verticalHeader(), self.horizontalHeader()
        rows.hide()
        rows.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        rows.setMinimumSectionSize(1)
        header.setHighlightSections(False)
        header.setSectionsClickable(False)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        header.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        header.setSectionResizeMode(Column.LINE, QHeaderView.ResizeMode.Stretch)

    def _takes(self, event: QKeyEvent) -> bool:
        keypad = Qt.KeyboardModifier.KeypadModifier
        match event.modifiers() & ~keypad:
            case Qt.KeyboardModifier.NoModifier:
                return self._takes_plain(event)
            case Qt.KeyboardModifier.AltModifier if event.key() in (_KEYS.Key_Up, _KEYS.Key_Down):
                self.move_chosen(-1 if event.key() == _KEYS.Key_Up else 1)
                return True
            case Qt.KeyboardModifier.ControlModifier if event.key() == _KEYS.Key_D:
                self._edit(self.double_requested)
                return True
            case _:
                return False

    def _takes_plain(self, event: QKeyEvent) -> bool:
        key = event.key()
        if key in (_KEYS.Key_Up, _KEYS.Key_Down, _KEYS.Key_Home, _KEYS.Key_End):
            self._carries = True
            self._move_standby(key)
            self._carries = False
        elif key in (_KEYS.Key_Left, _KEYS.Key_Right):
            self._fold_by(key)
        elif key in (*_ENTER, _KEYS.Key_F2):
            self._edit(self.edit_requested)
        elif key == _KEYS.Key_Backspace or (key == _KEYS.Key_Delete and self.something_waits):
            self.withdraw_requested.emit()
        elif key == _KEYS.Key_Delete:
            self._edit(self.remove_requested)
        else:
            return False
        return True

    def _move_standby(self, key: int) -> None:
        if key in (_KEYS.Key_Up, _KEYS.Key_Down):
            self.steps_requested.emit(-1 if key == _KEYS.Key_Up else 1)
            return
        cues = [item for item in self._sheet.items if isinstance(item, Cue)]
        if cues:
            self.standby_requested.emit(cues[0 if key == _KEYS.Key_Home else -1].id)

    def _edit(self, signal: SignalInstance) -> None:
        ids = self.chosen()
        if ids and not self._sheet.is_locked:
            signal.emit(ids)

    def _fold_by(self, key: int) -> None:
        is_mirrored = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        folds = (key == _KEYS.Key_Left) is not is_mirrored
        item = self._sheet.item_at(self.currentIndex().row())
        if isinstance(item, Group):
            self._fold(item, is_folded=folds)
        elif isinstance(item, Cue) and folds:
            self.select(self._sheet.group_of(item.id) or "")

    def _fold(self, group: Group, *, is_folded: bool) -> None:
        self._sheet.fold(group.id, is_folded=is_folded)
        self.select(group.id)
