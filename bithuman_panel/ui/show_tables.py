"""The card for variables, snippets, cover line and steer. Nothing is sent from here."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from bithuman_panel.core.wording import counted, say
from bithuman_panel.presenters.phrases import LineKind, TableKind
from bithuman_panel.ui.flow import Flow
from bithuman_panel.ui.form_card import FormCard
from bithuman_panel.ui.labels import plain
from bithuman_panel.ui.phrase_table import PhraseTable
from bithuman_panel.ui.spaces import Spaces
from bithuman_panel.ui.texts import Texts
from bithuman_panel.ui.translate import said
from bithuman_panel.ui.written_field import WrittenField

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent

    from bithuman_panel.core.wording import Sentence
    from bithuman_panel.ui.look import Look

_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_LINES = 2
# More would push the snippets out of sight; the others come when these have been added.
_MOST_MISSING = 6
_LOCKED = "Show mode: the values of variables can be changed, everything else stays as it is."


class ShowTables(FormCard):
    """The view of ``PhrasesPresenter``.

    Signals:
        row_chosen: a ``TableKind`` and its row, None for a new one.
        name_written, text_written: a ``TableKind``, and what stands in the field.
        line_written: a ``LineKind``, and what stands in its field.
        remove_requested: remove the row that is in the fields of a ``TableKind``.
        missing_requested: add a row for the variable of this name.
        left: the keyboard has left a field.
    """

    row_chosen = Signal(object, object)
    name_written = Signal(object, str)
    text_written = Signal(object, str)
    line_written = Signal(object, str)
    remove_requested = Signal(object)
    missing_requested = Signal(str)
    left = Signal()

    def __init__(self, look: Look, page: QWidget) -> None:
        self.tables = {
            TableKind.VARIABLES: PhraseTable(
                look,
                "Variables",
                "Name of the variable",
                "Value",
                "Add a variable",
                "Remove this variable",
            ),
            TableKind.SNIPPETS: PhraseTable(
                look,
                "Snippets",
                "Name of the snippet",
                "Text of the snippet",
                "Add a snippet",
                "Remove this snippet",
                lines=_LINES,
            ),
        }
        self.lines = {
            LineKind.COVER: WrittenField(
                look, "Cover line", "Said while something goes wrong", lines=_LINES
            ),
            LineKind.STEER: WrittenField(
                look, "Steer", "A context that turns the talk; nobody hears it", lines=_LINES
            ),
        }
        self.missing = Missing(look)
        self._locked = plain(object_name="noticeText", wraps=True)
        form = QWidget()
        self._rows = QVBoxLayout(form)
        super().__init__(look, page, form, QHBoxLayout())
        for place in (self._title.setText, self.setAccessibleName):
            self._texts.put(place, "Variables, snippets and the lines at hand")
        self._texts.put(self._locked.setText, _LOCKED)
        self._fill()
        self._connect()

    def come(self) -> None:
        """Lie over the stage, with the keyboard."""
        self.arrive(self.tables[TableKind.VARIABLES].rows)

    def show_rows(
        self, kind: TableKind, rows: tuple[tuple[str, str], ...], current: int | None
    ) -> None:
        """Show a table, with the row whose fields are below it."""
        self.tables[kind].show_rows(rows, current)

    def show_row(self, kind: TableKind, name: str, text: str) -> None:
        """Show in the fields below a table what is kept of a row."""
        self.tables[kind].show_row(name, text)

    def show_complaint(self, kind: TableKind, sentence: Sentence | None) -> None:
        """Say why what stands in the fields of a table is not kept."""
        self.tables[kind].complain(sentence)

    def show_line(self, kind: LineKind, text: str) -> None:
        """Show the cover line or the steer."""
        self.lines[kind].show_text(text)

    def show_line_complaint(self, kind: LineKind, sentence: Sentence | None) -> None:
        """Say why what stands there is not kept."""
        self.lines[kind].complain(sentence)

    def show_missing(self, names: tuple[str, ...]) -> None:
        """Show which variables are used and stand in no row."""
        self.missing.show_names(names)

    def show_locked(self, *, is_locked: bool) -> None:
        """Let only the values of variables be changed, or everything."""
        self._locked.setVisible(is_locked)
        for kind, table in self.tables.items():
            table.lock(names=is_locked, texts=is_locked and kind is TableKind.SNIPPETS)
        for line in self.lines.values():
            line.field.setReadOnly(is_locked)
        self.missing.lock(is_locked=is_locked)
        if self.lies_over:
            self.place()

    def forget(self) -> None:
        """Keep nothing private while nobody looks."""
        for table in self.tables.values():
            table.show_rows((), None)
            table.show_row("", "")
            table.complain(None)
        for line in self.lines.values():
            line.show_text("")
            line.complain(None)
        self.missing.show_names(())

    def take_key(self, event: QKeyEvent) -> bool:
        """In a table Enter goes to the fields, and Delete removes the row."""
        for table in self.tables.values():
            if table.rows.hasFocus():
                if event.key() in _ENTER and not event.modifiers():
                    table.text.field.setFocus()
                    return True
                if event.key() == Qt.Key.Key_Delete and table.remove.isVisible():
                    table.remove_requested.emit()
                    return True
        return super().take_key(event)

    def _fill(self) -> None:
        variables, snippets = self.tables.values()
        parts = (self._locked, variables, self.missing, snippets, *self.lines.values())
        for part in parts:
            self._rows.addWidget(part)
        self._rows.addStretch(1)
        self._locked.hide()
        self._spaces.give(self._rows, (2, 0, 8, 0), 14)
        self._scroll.follow(*self.findChildren(QWidget))

    def _connect(self) -> None:
        for kind, table in self.tables.items():
            table.chosen.connect(lambda row, kind=kind: self.row_chosen.emit(kind, row))
            table.name_written.connect(lambda text, kind=kind: self.name_written.emit(kind, text))
            table.text_written.connect(lambda text, kind=kind: self.text_written.emit(kind, text))
            table.remove_requested.connect(lambda kind=kind: self.remove_requested.emit(kind))
            table.left.connect(self.left)
            table.complained.connect(self._tell)
        for which, line in self.lines.items():
            line.edited.connect(lambda text, which=which: self.line_written.emit(which, text))
            line.left.connect(self.left)
            line.complained.connect(self._tell)
        self.missing.chosen.connect(self._on_missing)

    def _on_missing(self, name: str) -> None:
        # Its button goes; the value is what comes next.
        self.tables[TableKind.VARIABLES].text.field.setFocus()
        self.missing_requested.emit(name)

    def _tell(self, sentence: Sentence) -> None:
        self.tell(said(sentence))


class Missing(QWidget):
    """Variables that are used and stand in no row, each with a button that adds it.

    Signals:
        chosen: the name of one.
    """

    chosen = Signal(str)

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._texts = Texts(self)
        self._names: tuple[str, ...] = ()
        self._is_locked = False
        self.buttons = tuple(self._button(place) for place in range(_MOST_MISSING))
        self._more = plain(object_name="muted", wraps=True)
        column = QVBoxLayout(self)
        column.addWidget(
            self._texts.label(
                "Used in the show, but not in the table:", object_name="muted", wraps=True
            )
        )
        row = Flow.into(column, *self.buttons)
        column.addWidget(self._more)
        spaces = Spaces(self, look)
        spaces.give(row, (0, 0, 0, 0), 6)
        spaces.give(column, (0, 0, 0, 0), 4)
        self.hide()

    def show_names(self, names: tuple[str, ...]) -> None:
        """Show the first of these names; the others are counted."""
        self._names = names
        self.setVisible(bool(names) and not self._is_locked)
        for place, button in enumerate(self.buttons):
            is_there = place < len(names)
            told = say("Add {name}", name=names[place]) if is_there else None
            self._texts.put(button.setText, told)
            button.setVisible(is_there)
        left = len(names) - _MOST_MISSING
        told = counted("and one more", "and {count} more", left) if left > 0 else None
        self._texts.put(self._more.setText, told)
        self._more.setVisible(told is not None)

    def more(self) -> str:
        """Return how many others there are; empty for none."""
        return self._more.text()

    def lock(self, *, is_locked: bool) -> None:
        """Let nothing be added, or again."""
        self._is_locked = is_locked
        self.show_names(self._names)

    def _button(self, place: int) -> QPushButton:
        button = QPushButton()
        button.setAutoDefault(False)
        button.clicked.connect(lambda: self.chosen.emit(self._names[place]))
        return button
