"""The list of snippets: under the line that is being written, over whatever is there."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, Qt, Signal
from PySide6.QtWidgets import QFrame, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from bithuman_panel.core.visible import one_line
from bithuman_panel.core.wording import counted
from bithuman_panel.ui.aloud import tell_aloud
from bithuman_panel.ui.card_row import MORE, CardRow
from bithuman_panel.ui.qt_rows import add_row
from bithuman_panel.ui.spaces import Spaces
from bithuman_panel.ui.texts import Texts
from bithuman_panel.ui.translate import in_own_order, listed, said

if TYPE_CHECKING:
    from bithuman_panel.presenters.snippets import Snippet
    from bithuman_panel.ui.look import Look

_WIDTH, _MARGIN, _GAP = 460, 8, 2
_MOST_ROWS = 6
# Of a text that is longer its beginning tells which one it is.
_SHOWN = 160


class SnippetList(QFrame):
    """Lies beside a place in ``front``, which keeps the keyboard. Nothing leaves from here.

    Signals:
        picked: the ``Snippet`` that a mouse has chosen.
    """

    picked = Signal(object)

    def __init__(self, look: Look, front: QWidget) -> None:
        super().__init__(front)
        self.setObjectName("cover")
        self._look = look
        self._front = front
        self._page = self._ground = front
        # Whether it is there now. Known also to whoever asks while the window ends, and this first.
        self.is_open = False
        self._found: tuple[Snippet, ...] = ()
        self._texts = texts = Texts(self)
        texts.put(self.setAccessibleName, "Snippets")
        self.rows = QListWidget()
        texts.put(self.rows.setAccessibleName, "Snippets")
        self.rows.setItemDelegate(CardRow(look, self.rows))
        # The keyboard stays in the message.
        self.rows.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.rows.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.rows.setUniformItemSizes(False)
        self.rows.itemClicked.connect(lambda row: self.picked.emit(self._of(row)))
        self._column = QVBoxLayout(self)
        self._column.addWidget(self.rows)
        Spaces(self, look).give(self._column, (4, 4, 4, 4), 0)
        self.hide()

    def lie_over(self, page: QWidget) -> None:
        """Have all of ``page`` to lie over, and nothing around it: HOLD is never covered."""
        self._page = page
        self._ground = page.parentWidget() or page
        self.setParent(self._ground)

    @property
    def current(self) -> Snippet | None:
        """The snippet that Enter takes."""
        row = self.rows.currentItem()
        return self._of(row) if row else None

    def open(self, found: tuple[Snippet, ...], at: QRect) -> None:
        """Show what was found beside ``at``, a place in ``front``; the first one is chosen."""
        was_found, self._found = self._found, found
        if found != was_found or not self.is_open:
            self._fill()
        self.is_open = True
        self.show()
        self.raise_()
        self.follow(at)
        if found != was_found:
            self._tell_found()

    def follow(self, at: QRect) -> None:
        """Lie beside ``at`` from now on, if it is open."""
        if self.is_open:
            corner = self._ground.mapFromGlobal(self._front.mapToGlobal(at.topLeft()))
            self._place(QRect(corner, at.size()))

    def close_list(self) -> None:
        """Go away, and keep nothing of what was found."""
        self.is_open = False
        self.hide()
        self._found = ()
        self.rows.clear()

    def step(self, step: int) -> None:
        """Choose another one, so many rows on; after the last comes the first."""
        self.rows.setCurrentRow((self.rows.currentRow() + step) % self.rows.count())
        self._tell(self._words(self.rows.currentRow()))

    def _of(self, row: QListWidgetItem) -> Snippet:
        return self._found[self.rows.row(row)]

    def _fill(self) -> None:
        self.rows.clear()
        for snippet in self._found:
            name = f"/{snippet.name}"
            text = one_line(snippet.text[: 2 * _SHOWN])
            text = text if len(text) <= _SHOWN else f"{text[:_SHOWN]}…"
            row = add_row(self.rows, in_own_order(name))
            row.setData(MORE, in_own_order(text))
            row.setData(Qt.ItemDataRole.AccessibleTextRole, listed((name, text)))
        self.rows.setCurrentRow(0)
        self.rows.scrollToTop()

    def _place(self, at: QRect) -> None:
        """Lie below ``at``, or above it where there is more room."""
        page = self._page.rect() if self._page is self._ground else self._page.geometry()
        margin, gap = self._look.px(_MARGIN), self._look.px(_GAP)
        page.adjust(margin, 0, -margin, -margin)
        width = max(min(self._look.px(_WIDTH), page.width()), 0)
        self.setFixedWidth(width)
        is_mirrored = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        left = at.right() - width if is_mirrored else at.left()
        below, above = page.bottom() - at.bottom() - gap, at.top() - gap - page.top()
        wanted = self._height(width)
        is_below = below >= min(wanted, above)
        height = min(wanted, max(below if is_below else above, 0))
        self.setFixedHeight(height)
        top = at.bottom() + gap if is_below else at.top() - gap - height
        self.move(max(min(left, page.right() - width), page.left()), top)

    def _height(self, width: int) -> int:
        """Return the height at which the first rows are seen whole, in ``width``."""
        around = self._column.contentsMargins()
        self.rows.setFixedWidth(max(width - around.left() - around.right(), 0))
        self._column.activate()
        # Its rows have been measured for another width.
        self.rows.doItemsLayout()
        shown = range(min(self.rows.count(), _MOST_ROWS))
        rows = sum(self.rows.sizeHintForRow(row) for row in shown)
        frame = 2 * self.rows.frameWidth() + self._look.px(4)
        return rows + frame + around.top() + around.bottom()

    def _words(self, row: int) -> str:
        return str(self.rows.item(row).data(Qt.ItemDataRole.AccessibleTextRole))

    def _tell_found(self) -> None:
        first = self._words(self.rows.currentRow())
        told = counted(
            "{count} snippet: {first}",
            "{count} snippets, the first: {first}",
            len(self._found),
            first=first,
        )
        self._tell(said(told))

    def _tell(self, words: str) -> None:
        """Tell a screen reader, when it is free."""
        tell_aloud(self._front, words)
