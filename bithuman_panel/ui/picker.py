"""A combo box to choose from, search in, or type into; a refresh never disturbs the typing."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import (
    QAbstractItemDelegate,
    QAbstractItemView,
    QComboBox,
    QCompleter,
    QLineEdit,
    QSizePolicy,
)

from bithuman_panel.ui.labels import leading
from bithuman_panel.ui.soon import Soon
from bithuman_panel.ui.texts import Texts
from bithuman_panel.ui.viewports import viewport_of

if TYPE_CHECKING:
    from PySide6.QtGui import QAction, QFocusEvent, QKeyEvent, QWheelEvent

_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


@dataclass(frozen=True, slots=True)
class Item:
    """A choice: the value it stands for, and the words shown for it."""

    value: str
    words: str


class Picker(QComboBox):
    """An editable combo box over :class:`Item`.

    ``completes``: Enter after a part of the words of one item alone picks that item. Without it,
    and where several fit, nothing is picked by a part: the first Enter asks, the second takes the
    text as it is, and leaving the field changes nothing. ``name`` and ``placeholder`` are
    templates.

    Signals:
        chosen: the value of the item that was picked, or the text that was typed.
        undecided: what was typed is a part of items in the list.
        searched: whether what is being typed is a part of any item; True when the search is over.
    """

    chosen = Signal(str)
    undecided = Signal()
    searched = Signal(bool)

    def __init__(self, name: str, placeholder: str, *, completes: bool = False) -> None:
        super().__init__()
        self._completes = completes
        self._asked = ""
        self._may_insist = False
        self._items: tuple[Item, ...] = ()
        self._shown = ""
        self._late: tuple[tuple[Item, ...], str | None] | None = None
        self._let_insist_soon = Soon(self, self._let_insist)
        self._edit = QLineEdit()
        self.setEditable(True)
        self.setLineEdit(self._edit)
        self.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setMinimumContentsLength(8)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMaxVisibleItems(14)
        texts = Texts(self)
        texts.put(self._edit.setPlaceholderText, placeholder)
        texts.put(self._edit.setAccessibleName, name)
        texts.put(self.setAccessibleName, name)
        completer = QCompleter(self.model(), self)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        completer.setCompletionMode(QCompleter.CompletionMode.PopupCompletion)
        self._completer = completer
        self.setCompleter(completer)
        for opened in filter(None, (self.view(), completer.popup())):
            texts.put(opened.setAccessibleName, name)
        self.activated.connect(self._on_activated)
        self._edit.returnPressed.connect(self._on_enter)
        self._edit.textEdited.connect(self._on_typed)
        self._edit.editingFinished.connect(self._on_left)
        self._lead()

    @property
    def items(self) -> tuple[Item, ...]:
        """What can be picked from the list."""
        return self._items

    def show_items(self, items: tuple[Item, ...], chosen: str | None) -> None:
        """Show ``items`` with ``chosen`` picked; what is being typed stays."""
        # Nothing moves under a hand that is about to pick.
        self._late = (items, chosen) if self.view().isVisible() else None
        if items != self._items:
            self._refill(items)
        words = next((item.words for item in items if item.value == chosen), chosen or "")
        typing = self._edit.hasFocus() and self._edit.text() != self._shown
        if typing or words == self._shown:
            return
        self._shown = words
        values = [item.value for item in self._items]
        self.setCurrentIndex(values.index(chosen) if chosen in values else -1)
        self.setEditText(words)
        self._edit.setCursorPosition(0)

    def forget_typing(self) -> None:
        """Close what is open, and show what is chosen in place of what is half typed."""
        self.hidePopup()
        for matches in self._lists()[1:]:
            matches.hide()
        self._asked = ""
        self.setEditText(self._shown)

    def draw_rows_with(self, rows: QAbstractItemDelegate) -> None:
        """Draw the rows of all lists with ``rows``, which must live as long as this does."""
        for view in self._lists():
            view.setItemDelegate(rows)

    def draw_again(self) -> None:
        """Draw what is open of the lists anew."""
        for view in self._lists():
            viewport_of(view).update()

    def listen_in_lists(self, action: QAction) -> None:
        """Let the keys of ``action`` work while a list is open: it has all keys for itself."""
        for view in self._lists():
            view.addAction(action)

    def changeEvent(self, event: QEvent) -> None:
        """Turn round with the window: Qt would put an English name beside the arrow."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LayoutDirectionChange:
            self._lead()

    def _lead(self) -> None:
        self._edit.setAlignment(leading(self) | Qt.AlignmentFlag.AlignVCenter)

    def _lists(self) -> list[QAbstractItemView]:
        views = (self.view(), self._completer.popup())
        return [view for view in views if view]

    def _refill(self, items: tuple[Item, ...]) -> None:
        if self.view().isVisible():
            return
        text, self._items = self.currentText(), items
        edit = self._edit
        cursor, marked = edit.cursorPosition(), (edit.selectionStart(), edit.selectionLength())
        self.blockSignals(True)
        self.clear()
        self.addItems([item.words for item in items])
        self.setCurrentIndex(self.findText(text, Qt.MatchFlag.MatchExactly))
        self.setEditText(text)
        edit.setCursorPosition(cursor)
        if marked[0] >= 0:
            edit.setSelection(*marked)
        self.blockSignals(False)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Open the list for an arrow key: it must never change the target unseen.

        Ctrl+Enter is the window's: it sends to the target that the Send button names.
        """
        if event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            self.showPopup()
        elif event.modifiers() & Qt.KeyboardModifier.ControlModifier and event.key() in _ENTER:
            event.ignore()
        else:
            super().keyPressEvent(event)

    def showPopup(self) -> None:
        """Open the list as wide as its longest words: a name that is cut may be another one."""
        view = self.view()
        edge = view.verticalScrollBar().sizeHint().width() + view.sizeHintForRow(0)
        wanted = max((view.sizeHintForColumn(0) + edge, self.width()))
        view.setMinimumWidth(min(wanted, self.screen().availableGeometry().width()))
        super().showPopup()

    def hidePopup(self) -> None:
        """Take what came while the list was open."""
        super().hidePopup()
        if self._late is not None:
            self.show_items(*self._late)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Leave the wheel to the page: a turn of it must never change the target."""
        event.ignore()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Leave no doubtful text behind: the field shows what is chosen."""
        super().focusOutEvent(event)
        if event.reason() is not Qt.FocusReason.PopupFocusReason:
            self._asked = ""
            self._on_left()

    def _on_typed(self, text: str) -> None:
        part = text.strip()
        self.searched.emit(not (part and self._items) or bool(self._fitting(part)))

    def _on_activated(self, index: int) -> None:
        if 0 <= index < len(self._items):
            self._choose(self._items[index].value)

    def _on_enter(self) -> None:
        text = self._edit.text().strip()
        fitting = self._fitting(text)
        if self._took_whole(text, fitting):
            return
        if self._completes and len(fitting) == 1:
            self._choose(fitting[0].value)
        elif self._asked == text and self._may_insist:
            self._choose(text)
        else:
            self._asked, self._may_insist = text, False
            # Qt gives one press to the field twice while the list of the search is open.
            self._let_insist_soon()
            self.undecided.emit()

    def _let_insist(self) -> None:
        self._may_insist = True

    def _on_left(self) -> None:
        """Take a whole text when the field is left; a part of an item is nobody's choice."""
        self.searched.emit(True)
        text = self._edit.text().strip()
        if self._edit.hasFocus() and text == self._asked:
            return
        if not self._took_whole(text, self._fitting(text)):
            self.setEditText(self._shown)

    def _took_whole(self, text: str, fitting: list[Item]) -> bool:
        """Deal with a text that leaves no doubt; return False for a part of items in the list."""
        if not text or text == self._shown:
            self.setEditText(self._shown)
            return True
        whole = next((item for item in fitting if text in (item.words, item.value)), None)
        if whole is None and fitting:
            return False
        self._choose(whole.value if whole else text)
        return True

    def _fitting(self, text: str) -> list[Item]:
        part = text.casefold()
        return [item for item in self._items if part in f"{item.words}\n{item.value}".casefold()]

    def _choose(self, value: str) -> None:
        self._asked = ""
        self._shown = self._edit.text().strip()
        self.chosen.emit(value)
