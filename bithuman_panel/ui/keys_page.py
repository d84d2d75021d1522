"""Which keys work here (F1): those of the place where the keyboard was, then all others."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QListWidget, QVBoxLayout

from bithuman_panel.ui.card_row import HEADING, MORE, CardRow
from bithuman_panel.ui.cover import Cover
from bithuman_panel.ui.keys import key_text
from bithuman_panel.ui.qt_rows import add_row
from bithuman_panel.ui.soon import Soon
from bithuman_panel.ui.spaces import Spaces
from bithuman_panel.ui.texts import Texts
from bithuman_panel.ui.translate import listed, said, tr

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from bithuman_panel.ui.keys import Section
    from bithuman_panel.ui.look import Look

_WIDTH = 680
_HINT = "Up and Down move through the keys, Esc closes them. Nothing is sent from here."


class KeysPage(Cover):
    """A list of keys over the page; the arrows go through it.

    Signals:
        help_requested: show the pages of the help.
        retold: the language has changed; whoever opened it says the keys anew.
    """

    help_requested = Signal()
    retold = Signal()

    def __init__(self, look: Look, page: QWidget) -> None:
        super().__init__(look, page, _WIDTH)
        self._texts = texts = Texts(self)
        self._sections: tuple[Section, ...] = ()
        texts.put(self.setAccessibleName, "Keys that work here")
        self.rows = QListWidget()
        self.rows.setItemDelegate(CardRow(look, self.rows))
        texts.put(self.rows.setAccessibleName, "Keys that work here")
        self.pages = texts.button("Help pages")
        self.pages.clicked.connect(self.help_requested)
        self.done = texts.button("Close")
        self.done.clicked.connect(self.leave)
        self._lay_out()
        self._tell()
        # Once the commands have their names in the other language, too.
        texts.redo(Soon(self, self._retell))

    def open(self, sections: tuple[Section, ...]) -> None:
        """Come with these keys, those that work here first."""
        self.show_sections(sections)
        self.borrow(self.rows)

    def show_sections(self, sections: tuple[Section, ...]) -> None:
        """List these keys, the first of them current."""
        self._sections = sections
        self._tell()

    def tell_nothing_leaves(self) -> None:
        """Say that nothing leaves from here."""
        self.tell(tr(_HINT))

    def _retell(self) -> None:
        if self.lies_over:
            self.retold.emit()

    def _tell(self) -> None:
        self.rows.clear()
        for section in self._sections:
            self._add(said(section.title), is_heading=True)
            for row in section.rows:
                does = row.does if isinstance(row.does, str) else said(row.does)
                self._add(does, listed(key_text(key) for key in row.keys))
        self.rows.setCurrentRow(1)
        self.rows.scrollToTop()

    def _add(self, words: str, keys: str = "", *, is_heading: bool = False) -> None:
        row = add_row(self.rows, words)
        row.setData(MORE, keys)
        row.setData(HEADING, is_heading)
        if is_heading:
            row.setFlags(Qt.ItemFlag.NoItemFlags)
        else:
            row.setData(Qt.ItemDataRole.AccessibleTextRole, listed((keys, words)))

    def _lay_out(self) -> None:
        foot = QHBoxLayout()
        foot.addStretch(1)
        foot.addWidget(self.pages)
        foot.addWidget(self.done)
        column = QVBoxLayout()
        Spaces(self, self._look).give(column, (12, 12, 12, 8), 8)
        column.addWidget(self._texts.label("Keys that work here", object_name="name", wraps=True))
        column.addWidget(self.rows, 1)
        # Below each other: beside a deck of slides the window is narrow.
        column.addWidget(self._texts.label(_HINT, object_name="muted", wraps=True))
        column.addLayout(foot)
        self.setLayout(column)

    def heightForPage(self, most: int) -> int:
        """Take all there is: there is always more to read."""
        return most
