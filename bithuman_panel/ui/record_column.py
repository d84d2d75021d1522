"""The right column: what became of lines, what is said in the room, what it was told."""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QTabBar, QVBoxLayout, QWidget

from bithuman_panel.core.wording import Sentence, say
from bithuman_panel.ui.icons import icon
from bithuman_panel.ui.spaces import Spaces
from bithuman_panel.ui.texts import Texts
from bithuman_panel.ui.translate import said

if TYPE_CHECKING:
    from bithuman_panel.ui.look import Look
    from bithuman_panel.ui.record_pane import RecordPane

_MARK = 14


class Page(StrEnum):
    """What the column can show."""

    HISTORY = "history"
    TRANSCRIPT = "transcript"
    LEDGER = "ledger"


class Tabs(QTabBar):
    """A row of tabs.

    Signals:
        lettered: the Alt letter of the tab that shows now was pressed.
    """

    lettered = Signal()

    def tabSizeHint(self, index: int) -> QSize:
        """Leave room for the mark of a letter in brackets: Qt counts it and would cut the title."""
        hint = super().tabSizeHint(index)
        marks = self.tabText(index).count("(&")
        return hint + QSize(marks * self.fontMetrics().horizontalAdvance("&"), 0)

    def event(self, event: QEvent) -> bool:
        """Tell of a letter: Qt itself would only turn the page."""
        is_done = super().event(event)
        if event.type() == QEvent.Type.Shortcut:
            self.lettered.emit()
        return is_done


class RecordColumn(QWidget):
    """One page at a time, below a row of tabs; each page has a place where the keyboard lands.

    Signals:
        page_changed: another ``Page`` is shown.
    """

    page_changed = Signal(Page)

    def __init__(self, look: Look, history: RecordPane) -> None:
        super().__init__()
        self._look = look
        self._pages: list[tuple[Page, Sentence, QWidget]] = []
        self._marked: set[Page] = set()
        self.tabs = Tabs()
        self.tabs.setObjectName("pages")
        self.tabs.setDrawBase(False)
        self.tabs.setExpanding(False)
        self.tabs.setUsesScrollButtons(False)
        self.tabs.setElideMode(Qt.TextElideMode.ElideRight)
        self._stack = QStackedWidget()
        texts = Texts(self)
        texts.put(self.tabs.setAccessibleName, "Record")
        texts.redo(self._tell)
        spaces = Spaces(self, look)
        self._top = QHBoxLayout()
        self._top.addWidget(self.tabs)
        self._top.addStretch(1)
        rows = QVBoxLayout()
        rows.addLayout(self._top)
        rows.addWidget(self._stack, 1)
        self.setLayout(rows)
        spaces.give(rows, (0, 0, 0, 0), 4)
        spaces.give(self._top, (0, 0, 0, 0), 4)
        self.tabs.currentChanged.connect(self._on_tab)
        self.tabs.lettered.connect(self._on_letter)
        look.changed.connect(self._draw)
        self.add_page(Page.HISTORY, say("Histor&y"), history, history.history)

    @property
    def page(self) -> Page:
        """What is shown."""
        return self._pages[self.tabs.currentIndex()][0]

    def add_page(self, page: Page, title: Sentence, pane: QWidget, front: QWidget) -> None:
        """Add a page behind the others; ``front`` is where the keyboard lands in it."""
        self._pages.append((page, title, front))
        self._stack.addWidget(pane)
        self.tabs.addTab(said(title))

    def front(self, page: Page) -> QWidget:
        """Return where the keyboard lands in a page."""
        return self._pages[self._row(page)][2]

    def show_page(self, page: Page) -> None:
        """Show a page; the keyboard stays where it is."""
        self.tabs.setCurrentIndex(self._row(page))

    def mark_page(self, page: Page, *, is_marked: bool) -> None:
        """Mark the tab of a page on which something waits for the operator, or take that back."""
        if is_marked != (page in self._marked):
            self._marked ^= {page}
            self._draw()

    def add_to_heading(self, button: QWidget) -> None:
        """Put ``button`` at the end of the row of tabs."""
        self._top.addWidget(button)
        self.setTabOrder(self.tabs, button)

    def changeEvent(self, event: QEvent) -> None:
        """Stand the other way round in a language that is written from the right."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LayoutDirectionChange:
            self.tabs.updateGeometry()

    def _row(self, page: Page) -> int:
        return next(row for row, each in enumerate(self._pages) if each[0] is page)

    def _on_tab(self, row: int) -> None:
        self._stack.setCurrentIndex(row)
        self.page_changed.emit(self._pages[row][0])

    def _draw(self) -> None:
        side = self._look.px(_MARK)
        self.tabs.setIconSize(QSize(side, side))
        for row, (page, _, _) in enumerate(self._pages):
            is_marked = page in self._marked
            mark = icon("not-heard", self._look.theme.warn, side) if is_marked else QIcon()
            self.tabs.setTabIcon(row, mark)

    def _on_letter(self) -> None:
        # As the heading of a field does: its letter leads into it.
        self.front(self.page).setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _tell(self) -> None:
        for row, (_, title, _) in enumerate(self._pages):
            self.tabs.setTabText(row, said(title))
