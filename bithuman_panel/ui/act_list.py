"""A list of what can be done by a key, with the keys of each; it finds by words and by keys."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QListWidget, QListWidgetItem

from bithuman_panel.core.search import Fit, fit
from bithuman_panel.ui.card_row import HEADING, MORE, CardRow
from bithuman_panel.ui.cover import is_sending
from bithuman_panel.ui.keys import key_text
from bithuman_panel.ui.texts import Texts
from bithuman_panel.ui.translate import listed, tr

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent

    from bithuman_panel.core.keymap import Keymap
    from bithuman_panel.ui.act_words import Group
    from bithuman_panel.ui.look import Look

_LEAST_HEIGHT = 112
_ACT = Qt.ItemDataRole.UserRole + 1


class ActList(QListWidget):
    """Rows of acts under the titles of their groups; the current row stays where it is."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._words: dict[str, str] = {}
        self.setItemDelegate(CardRow(look, self))
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        Texts(self).put(self.setAccessibleName, "What keys do")
        self._look = look
        look.changed.connect(self._grow)
        self._grow()

    def sizeHint(self) -> QSize:
        """Return the least height: Qt would want ten lines, and all around would scroll."""
        return QSize(super().sizeHint().width(), self.minimumHeight())

    def act(self) -> str:
        """Return the name of the current act; empty for none."""
        row = self.currentItem()
        return str(row.data(_ACT)) if row else ""

    def words(self, act: str) -> str:
        """Return what an act is called, also of one that is not in sight."""
        return self._words.get(act, act)

    def told(self) -> str:
        """Return what a screen reader says of the current row."""
        row = self.currentItem()
        return str(row.data(Qt.ItemDataRole.AccessibleTextRole)) if row else ""

    def show_groups(self, groups: tuple[Group, ...], keymap: Keymap, typed: str) -> None:
        """Show what fits ``typed``, with its keys."""
        current = self.act()
        self._words = dict(pair for group in groups for pair in group.acts)
        was_blocked = self.blockSignals(True)
        self.clear()
        for group in groups:
            self._add_group(group, keymap, typed)
        self._choose(current)
        self.blockSignals(was_blocked)

    def step(self, step: int) -> None:
        """Go up or down by so many rows, no further than the ends."""
        rows = self._rows()
        if rows:
            at = rows.index(self.currentRow()) + step
            self.setCurrentRow(rows[min(max(at, 0), len(rows) - 1)])

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave Ctrl+Enter to the card: nothing is sent from here."""
        if is_sending(event):
            event.ignore()
        else:
            super().keyPressEvent(event)

    def _grow(self) -> None:
        self.setMinimumHeight(self._look.px(_LEAST_HEIGHT))

    def _choose(self, act: str) -> None:
        """Make the row of ``act`` current, or the first one."""
        rows = self._rows()
        found = [row for row in rows if self.item(row).data(_ACT) == act]
        self.setCurrentRow(next(iter(found or rows), -1))
        if not found:
            self.scrollToTop()

    def _rows(self) -> list[int]:
        return [row for row in range(self.count()) if self.item(row).data(_ACT)]

    def _add_group(self, group: Group, keymap: Keymap, typed: str) -> None:
        shown = [
            (act, words, keys)
            for act, words in group.acts
            if _fits(typed, words, keys := _keys(keymap, act))
        ]
        if not shown:
            return
        heading = self._added(group.title)
        heading.setFlags(Qt.ItemFlag.NoItemFlags)
        heading.setData(HEADING, True)
        for act, words, keys in shown:
            row = self._added(words)
            row.setData(_ACT, act)
            row.setData(MORE, keys)
            row.setData(Qt.ItemDataRole.AccessibleTextRole, listed((words, keys or tr("no key"))))

    def _added(self, words: str) -> QListWidgetItem:
        """Return a row that Qt made: clearing those that Python made has crashed the process."""
        self.addItem(words)
        return self.item(self.count() - 1)


def _keys(keymap: Keymap, act: str) -> str:
    return listed(key_text(key) for key in keymap.keys(act))


def _fits(typed: str, words: str, keys: str) -> bool:
    how = fit(typed, words, keys)
    return how is not None and how is not Fit.LETTERS
