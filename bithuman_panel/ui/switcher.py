"""The quick switcher: a field and what it finds, over the page. It never sends a line."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from bithuman_panel.core.wording import counted
from bithuman_panel.ui.card_row import HEADING, MORE, CardRow
from bithuman_panel.ui.cover import Cover, is_sending
from bithuman_panel.ui.qt_rows import add_row
from bithuman_panel.ui.soon import Soon
from bithuman_panel.ui.spaces import Spaces
from bithuman_panel.ui.texts import Texts
from bithuman_panel.ui.translate import listed, said, tr

if TYPE_CHECKING:
    from bithuman_panel.presenters.switcher import Found, Place, Source
    from bithuman_panel.ui.look import Look

_WIDTH = 620
_CHOICE = Qt.ItemDataRole.UserRole + 1
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_STEPS = {
    Qt.Key.Key_Up: -1,
    Qt.Key.Key_Backtab: -1,
    Qt.Key.Key_Down: 1,
    Qt.Key.Key_Tab: 1,
}
_PAGE = {Qt.Key.Key_PageUp: -5, Qt.Key.Key_PageDown: 5}
_HINT = "Up and Down choose, Enter goes there, Esc closes. Nothing is sent from here."


class Switcher(Cover):
    """The view of ``SwitcherPresenter``. The keyboard stays in the field.

    Signals:
        typed: what stands in the field, whenever it changes.
        chosen: a ``Source`` and one of its ``Place``s.
    """

    typed = Signal(str)
    chosen = Signal(object, object)

    def __init__(self, look: Look, page: QWidget) -> None:
        super().__init__(look, page, _WIDTH)
        self._texts = texts = Texts(self)
        self._found: tuple[Found, ...] = ()
        texts.put(self.setAccessibleName, "Quick switcher")
        self.field = QLineEdit()
        self.field.setObjectName("switcher")
        texts.put(self.field.setPlaceholderText, "Agent, room or command")
        texts.put(self.field.setAccessibleName, "Find an agent, a room or a command")
        self.field.textEdited.connect(self.typed)
        self.field.installEventFilter(self)
        self.rows = QListWidget()
        self.rows.setItemDelegate(CardRow(look, self.rows))
        self.rows.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.rows.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.rows.setUniformItemSizes(False)
        texts.put(self.rows.setAccessibleName, "Found")
        self.rows.itemClicked.connect(self._on_row)
        self._nothing = texts.label("Nothing has these words. Try fewer letters.", wraps=True)
        self._hint = texts.label(_HINT, object_name="muted", wraps=True)
        self._lay_out()
        self._tell_rows()
        texts.redo(Soon(self, self._search_again))

    def open(self) -> None:
        """Come with an empty field; from here on the presenter is told what is typed."""
        self.field.clear()
        self.borrow(self.field)
        self.typed.emit("")

    def forget(self) -> None:
        """Go away, and keep nothing of what was typed and found."""
        self.leave()
        self.field.clear()
        self._found = ()
        self._tell_rows()

    def show_found(self, found: tuple[Found, ...]) -> None:
        """Show what fits; the first place is the one that Enter takes."""
        self._found = found
        self._tell_rows()
        self.place()
        self.rows.scrollToTop()
        self._tell_found()

    def current(self) -> str:
        """Return the words of the place that Enter takes; empty for none."""
        row = self.rows.currentItem()
        return row.text() if row else ""

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Let the keys of the field choose among the rows."""
        is_key = watched is self.field and event.type() == QEvent.Type.KeyPress
        if is_key and isinstance(event, QKeyEvent) and self._on_key(event):
            return True
        return super().eventFilter(watched, event)

    def tell_nothing_leaves(self) -> None:
        """Say that nothing leaves from here."""
        self.tell(tr(_HINT))

    def _on_key(self, event: QKeyEvent) -> bool:
        key = Qt.Key(event.key())
        if is_sending(event):
            self.tell_nothing_leaves()
        elif key in _ENTER:
            row = self.rows.currentItem()
            # One that is still down has done its work: it chose, or it came from elsewhere.
            if row and not event.isAutoRepeat():
                self._on_row(row)
        elif key in _STEPS:
            self._step(_STEPS[key], wraps=True)
        elif key in _PAGE:
            self._step(_PAGE[key], wraps=False)
        else:
            return False
        return True

    def _step(self, step: int, *, wraps: bool) -> None:
        rows = [row for row in range(self.rows.count()) if self._choice(row)]
        if not rows:
            return
        at = rows.index(self.rows.currentRow()) + step
        row = rows[at % len(rows) if wraps else min(max(at, 0), len(rows) - 1)]
        self.rows.setCurrentRow(row)
        if self.rows.item(row - 1).data(HEADING):
            self.rows.scrollToItem(self.rows.item(row - 1))
        self.tell(self._told(row))

    def _on_row(self, row: QListWidgetItem) -> None:
        choice = row.data(_CHOICE)
        if choice:
            self.chosen.emit(*choice)

    def _choice(self, row: int) -> tuple[Source, Place] | None:
        choice: tuple[Source, Place] | None = self.rows.item(row).data(_CHOICE)
        return choice

    def _told(self, row: int) -> str:
        """Return what a screen reader says of a row."""
        return str(self.rows.item(row).data(Qt.ItemDataRole.AccessibleTextRole))

    def _search_again(self) -> None:
        """Find the places by their names in another language, once they have them."""
        if self.lies_over:
            self.typed.emit(self.field.text())

    def _tell_rows(self) -> None:
        self.rows.clear()
        for found in self._found:
            self._add_heading(found)
            for place in found.places:
                self._add_place(found.source, place)
        self.rows.setCurrentRow(1 if self._found else -1)
        self.rows.setVisible(bool(self._found))
        self._nothing.setVisible(not self._found)

    def _add_heading(self, found: Found) -> None:
        row = add_row(self.rows, said(found.source.title))
        row.setFlags(Qt.ItemFlag.NoItemFlags)
        row.setData(HEADING, True)
        hidden = found.count - len(found.places)
        if hidden:
            row.setData(MORE, said(counted("{count} more", "{count} more", hidden)))

    def _add_place(self, source: Source, place: Place) -> None:
        row = add_row(self.rows, place.words)
        row.setData(MORE, place.more)
        words = listed(part for part in (place.words, place.more) if part)
        row.setData(Qt.ItemDataRole.AccessibleTextRole, words)
        row.setData(_CHOICE, (source, place))

    def _tell_found(self) -> None:
        count = sum(found.count for found in self._found)
        if count:
            self.tell(
                said(
                    counted(
                        "{count} found: {first}",
                        "{count} found, the first: {first}",
                        count,
                        first=self._told(self.rows.currentRow()),
                    )
                )
            )
        else:
            self.tell(self._nothing.text())

    def heightForPage(self, most: int) -> int:
        """Return the height at which every row is seen, if there is room for it."""
        rows = sum(self.rows.sizeHintForRow(row) for row in range(self.rows.count()))
        frame = self._look.px(12)
        self.rows.setMinimumHeight(min(rows + frame, max(most // 3, 0)))
        around = self.sizeHint().height() - self.rows.sizeHint().height()
        return min(around + rows + frame, most) if self._found else self.sizeHint().height()

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        Spaces(self, self._look).give(column, (12, 12, 12, 10), 8)
        for widget in (self.field, self._nothing):
            column.addWidget(widget)
        column.addWidget(self.rows, 1)
        column.addWidget(self._hint)
