"""The help: its pages, read inside the window, without a network. Never a dialog."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QBoxLayout,
    QHBoxLayout,
    QListWidget,
    QVBoxLayout,
    QWidget,
)

from bithuman_panel import __version__
from bithuman_panel.ui.guide import read_guide
from bithuman_panel.ui.guide_view import GuideView
from bithuman_panel.ui.labels import frame, plain
from bithuman_panel.ui.resources import resource
from bithuman_panel.ui.scroll import Scroll
from bithuman_panel.ui.spaces import Spaces
from bithuman_panel.ui.texts import Texts

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtGui import QResizeEvent

    from bithuman_panel.ui.guide import GuidePage
    from bithuman_panel.ui.look import Look

_LIST_WIDTH, _LIST_HEIGHT = 240, 120
_NARROW = 620
_LEAST_VIEW = 150
# Qt's own word for no limit.
_ANY = 16_777_215


class HelpPage(QWidget):
    """A list of pages on the left, the chosen page beside it, the version at the foot.

    *Back* closes it. Esc is the window's, and so is the size of the text.

    Signals:
        closed: back to what the window showed before.
    """

    closed = Signal()

    def __init__(self, look: Look, folder: Path | None = None) -> None:
        super().__init__()
        self.setObjectName("page")
        self._look = look
        self._texts = texts = Texts(self)
        self._folder = folder or resource("help")
        self._pages: tuple[GuidePage, ...] = ()
        self.names = QListWidget()
        self.names.setObjectName("guideNames")
        texts.put(self.names.setAccessibleName, "Pages of the help")
        self.names.setWordWrap(True)
        self.names.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.view = GuideView(look, self._folder)
        self._missing = texts.label(_MISSING, object_name="refusal", wraps=True)
        self._back = texts.button("&Back")
        texts.put(self._back.setToolTip, "Close the help (Esc)")
        self._foot = QHBoxLayout()
        self._lay_out()
        self._wire()

    def open(self) -> None:
        """Take the keyboard; the page that was read last is still there."""
        # Not before somebody asks: the window's first frame need not wait for it.
        if not self._pages:
            self._pages = read_guide(self._folder)
            self._missing.setVisible(not self._pages)
            self.names.addItems([page.title for page in self._pages])
            self.names.setCurrentRow(0)
        self.names.setFocus()

    def show_page(self, name: str) -> None:
        """Show the page called ``name``; one that is not there changes nothing."""
        for row, page in enumerate(self._pages):
            if page.name == name:
                self.names.setCurrentRow(row)

    def add_foot(self, widget: QWidget) -> None:
        """Put ``widget`` at the foot, beside the version."""
        self._foot.addWidget(widget)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the list above the page where there is no room beside it."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        px = self._look.px
        is_narrow = self.width() < px(_NARROW)
        ways = QBoxLayout.Direction
        for layout in (self._body, self._foot):
            layout.setDirection(ways.TopToBottom if is_narrow else ways.LeftToRight)
        self.view.setMinimumHeight(px(_LEAST_VIEW))
        self.names.setMinimumWidth(0 if is_narrow else px(_LIST_WIDTH))
        self.names.setMaximumWidth(_ANY if is_narrow else px(_LIST_WIDTH))
        self.names.setMaximumHeight(px(_LIST_HEIGHT) if is_narrow else _ANY)

    def _wire(self) -> None:
        self._back.clicked.connect(self.closed)
        self.names.currentRowChanged.connect(self._on_row)
        self.view.page_requested.connect(self.show_page)

    def _on_row(self, row: int) -> None:
        self.view.show_page(self._pages[row])

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.addWidget(self._texts.label("Help", object_name="title"))
        head.addStretch(1)
        head.addWidget(self._back)
        self._body = body = QHBoxLayout()
        body.addWidget(self.names)
        body.addWidget(self.view, 1)
        self._foot.addWidget(plain(f"bitHuman Panel {__version__}", object_name="muted"))
        self._foot.addStretch(1)
        box, whole = frame("pane"), QWidget()
        around = QVBoxLayout(whole)
        around.addWidget(box)
        column = QVBoxLayout()
        column.addLayout(head)
        column.addWidget(self._missing)
        column.addLayout(body, 1)
        column.addLayout(self._foot)
        box.setLayout(column)
        outside = QVBoxLayout(self)
        outside.addWidget(Scroll(whole))
        spaces = Spaces(self, self._look)
        spaces.give(body, (0, 0, 0, 0), 12)
        spaces.give(column, (20, 14, 20, 14), 10)
        spaces.give(around, (12, 12, 12, 12), 0)
        outside.setContentsMargins(0, 0, 0, 0)
        self._look.changed.connect(self._fit)
        # As one reads.
        self.setTabOrder(self._back, self.names)


_MISSING = "The pages of the help are not here. Install the panel again to have them back."
