"""A table of names and texts, with the fields of one row below it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QLineEdit,
    QTableWidget,
    QVBoxLayout,
    QWidget,
)

from bithuman_panel.core.visible import one_line
from bithuman_panel.ui.flow import Flow
from bithuman_panel.ui.labels import plain
from bithuman_panel.ui.spaces import Spaces
from bithuman_panel.ui.texts import Texts
from bithuman_panel.ui.translate import in_own_order, tr
from bithuman_panel.ui.written_field import WrittenField

if TYPE_CHECKING:
    from bithuman_panel.core.wording import Sentence
    from bithuman_panel.ui.look import Look

_ROWS, _AROUND_ROWS = 4, 4
_SHOWN_CHARACTERS = 200


class PhraseTable(QWidget):
    """One table with fields and buttons of these names; ``lines`` is how high the text's field is.

    Signals:
        chosen: a row is to be in the fields; None: a new one.
        name_written, text_written: what stands in a field, whenever a hand changes it.
        left: the keyboard has left a field.
        remove_requested: remove the row that is in the fields.
        complained: the ``Sentence`` of a new complaint.
    """

    chosen = Signal(object)
    name_written = Signal(str)
    text_written = Signal(str)
    left = Signal()
    remove_requested = Signal()
    complained = Signal(object)

    def __init__(
        self, look: Look, title: str, name: str, text: str, add: str, remove: str, *, lines: int = 1
    ) -> None:
        super().__init__()
        self._look = look
        self._told: Sentence | None = None
        self._texts = texts = Texts(self)
        self.rows = _table()
        texts.put(self.rows.setAccessibleName, title)
        texts.redo(self._tell_headings)
        self.name = WrittenField(look, name)
        self.text = WrittenField(look, text, lines=lines)
        self.add = texts.button(add)
        self.remove = texts.button(remove)
        self._complaint = plain(object_name="refusal", wraps=True)
        self._lay_out(title)
        self._connect()

    def show_rows(self, rows: tuple[tuple[str, str], ...], current: int | None) -> None:
        """Show all rows, with one of them chosen, or none for a new one."""
        self.rows.blockSignals(True)
        self.rows.setRowCount(len(rows))
        for place, row in enumerate(rows):
            for column, words in enumerate(row):
                self._put(place, column, words)
        if current is None:
            self.rows.clearSelection()
            self.rows.setCurrentCell(-1, -1)
        else:
            self.rows.setCurrentCell(current, 0)
        self._tell_empty()
        self.rows.blockSignals(False)
        self.remove.setEnabled(current is not None)

    def show_row(self, name: str, text: str) -> None:
        """Show what is kept of the chosen row."""
        self.name.show_text(name)
        self.text.show_text(text)

    def complain(self, sentence: Sentence | None) -> None:
        """Say why what stands in the fields is not kept; None: it is."""
        is_new, self._told = sentence not in (None, self._told), sentence
        self._texts.put(self._complaint.setText, sentence)
        self._texts.put(self.name.field.setAccessibleDescription, sentence)
        self._complaint.setVisible(sentence is not None)
        if is_new:
            self.complained.emit(sentence)

    def complaint(self) -> str:
        """Return what is said below the fields; empty for nothing."""
        return self._complaint.text()

    def lock(self, *, names: bool, texts: bool) -> None:
        """Let names and texts be read only; then nothing is added and removed, either."""
        self.name.field.setReadOnly(names)
        self.text.field.setReadOnly(texts)
        if names and (self.add.hasFocus() or self.remove.hasFocus()):
            self.rows.setFocus()
        for button in (self.add, self.remove):
            button.setVisible(not names)

    def begin_row(self) -> None:
        """Have the fields for a new row, with the keyboard on its name."""
        self.chosen.emit(None)
        self.name.field.setFocus()

    def go_on(self) -> None:
        """Go to the row after this one, or begin a new one after the last."""
        row = self.rows.currentRow() + 1
        if 0 < row < self.rows.rowCount():
            self.chosen.emit(row)
            self.text.field.setFocus()
        elif self.add.isVisible():
            self.begin_row()

    def _put(self, place: int, column: int, words: str) -> None:
        shown = in_own_order(one_line(words[:_SHOWN_CHARACTERS]))
        model = self.rows.model()
        index = model.index(place, column)
        if index.data() != shown:
            # Qt makes what is not there yet: rows that Python made have crashed the process.
            model.setData(index, shown)

    def _tell_headings(self) -> None:
        self.rows.setHorizontalHeaderLabels([tr("Name"), tr("Text")])

    def _connect(self) -> None:
        self.rows.itemSelectionChanged.connect(self._on_selection)
        self.add.clicked.connect(self.begin_row)
        self.remove.clicked.connect(self.remove_requested)
        self.name.edited.connect(self.name_written)
        self.text.edited.connect(self.text_written)
        for written in (self.name, self.text):
            written.left.connect(self.left)
        for written in (self.name, self.text):
            if isinstance(written.field, QLineEdit):
                step = self.go_on if written is self.text else self.text.field.setFocus
                written.field.returnPressed.connect(step)
        self._texts.redo(self._tell_empty)
        self._look.changed.connect(self._fit)
        self._fit()

    def _on_selection(self) -> None:
        row = self.rows.currentRow()
        if row >= 0:
            self.chosen.emit(row)

    def _tell_empty(self) -> None:
        """Let a screen reader say of a cell that there is nothing in it."""
        cells = (self.rows.item(n, c) for n in range(self.rows.rowCount()) for c in range(2))
        for cell in filter(None, cells):
            told = cell.text() or tr("empty")
            cell.setData(Qt.ItemDataRole.AccessibleTextRole, told)

    def _fit(self) -> None:
        self.rows.ensurePolished()
        row = self.rows.fontMetrics().lineSpacing() + self._look.px(12)
        self.rows.verticalHeader().setDefaultSectionSize(row)
        self.rows.setFixedHeight((_ROWS + 1) * row + self._look.px(_AROUND_ROWS))

    def _lay_out(self, title: str) -> None:
        column = QVBoxLayout(self)
        column.addWidget(self._texts.label(title, object_name="name", wraps=True))
        for part in (self.rows, self.name, self.text, self._complaint):
            column.addWidget(part)
        buttons = Flow.into(column, self.add, self.remove)
        self._complaint.hide()
        spaces = Spaces(self, self._look)
        spaces.give(buttons, (0, 0, 0, 0), 6)
        spaces.give(column, (0, 0, 0, 0), 6)


def _table() -> QTableWidget:
    table = QTableWidget(0, 2)
    table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
    table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
    # The fields below are where one writes: a cell would hide its letters at 300 %.
    table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
    table.setTabKeyNavigation(False)
    table.setWordWrap(False)
    table.verticalHeader().hide()
    table.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    header = table.horizontalHeader()
    header.setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
    header.setHighlightSections(False)
    header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter)
    return table
