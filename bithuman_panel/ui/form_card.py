"""A card with something to fill in: a head, what scrolls, and a foot. Undo is the window's."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QHBoxLayout, QLayout, QVBoxLayout, QWidget

from bithuman_panel.ui.cover import Cover, is_sending
from bithuman_panel.ui.labels import plain
from bithuman_panel.ui.scroll import Scroll
from bithuman_panel.ui.spaces import Spaces
from bithuman_panel.ui.texts import Texts

if TYPE_CHECKING:
    from PySide6.QtGui import QHideEvent

    from bithuman_panel.ui.look import Look

_WIDTH = 680
# Lower than this, head and foot scroll with what is between them.
_LOW = 400
_HINT = "Everything is kept as you write. Esc closes. Nothing is sent from here."


class _Inside(QWidget):
    """What scrolls. It never wants less height than it needs, also of parts that take what is left.

    Of those Qt's areas ask for nothing, and let them lie over one another in little room.
    """

    def heightForWidth(self, width: int) -> int:
        """Return the height at a width."""
        layout = self.layout()
        if layout is None:
            return -1
        return max(layout.totalHeightForWidth(width), layout.totalMinimumHeightForWidth(width))


class FormCard(Cover):
    """Lies over ``page`` with ``form`` in it; ``tools`` stand beside the title, ``hint`` below.

    Signals:
        closed: it has gone.
    """

    closed = Signal()

    # Qt tells of hiding while it is being made, too.
    _is_there = False

    def __init__(
        self, look: Look, page: QWidget, form: QWidget, tools: QLayout, hint: str = _HINT
    ) -> None:
        super().__init__(look, page, _WIDTH)
        self._texts = Texts(self)
        self._title = plain(object_name="name", wraps=True)
        self.done = self._texts.button("Close")
        self.done.clicked.connect(self.leave)
        self._hint = self._texts.label(hint, object_name="muted", wraps=True)
        self._spaces = Spaces(self, look)
        self._head, self._foot = self._ends(tools)
        inside = _Inside()
        self._inner, self._outer = QVBoxLayout(inside), QVBoxLayout(self)
        self._inner.addWidget(form, 1)
        scroll = Scroll(inside)
        scroll.follow(*form.findChildren(QWidget), self.done)
        self._outer.addWidget(self._head)
        self._outer.addWidget(scroll, 1)
        self._outer.addWidget(self._foot)
        self._scroll = scroll
        self._spaces.give(self._inner, (0, 0, 0, 0), 8)
        self._spaces.give(self._outer, (14, 12, 14, 10), 8)

    def title(self) -> str:
        """Return what stands above."""
        return self._title.text()

    def forget(self) -> None:
        """Keep nothing private while nobody looks."""

    def tell_nothing_leaves(self) -> None:
        """Say that nothing leaves from here."""
        self.tell(self._hint.text())

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take the keys of the card before the fields do, and leave undo to the window."""
        # The page below is watched, too; its keys are not those of the card.
        if isinstance(event, QKeyEvent) and watched is not self._page:
            if event.type() == QEvent.Type.ShortcutOverride and self._settles(event):
                return True
            if event.type() == QEvent.Type.KeyPress and self.take_key(event):
                return True
        return super().eventFilter(watched, event)

    def owns(self, event: QKeyEvent) -> bool:
        """Whether a key is the card's own, whatever field it is pressed in."""
        return is_sending(event)

    def take_key(self, event: QKeyEvent) -> bool:
        """Do what a key does in the whole card; False: it is the field's."""
        if not is_sending(event):
            return False
        self.tell_nothing_leaves()
        return True

    def hideEvent(self, event: QHideEvent) -> None:
        """Keep nothing of it, once it has gone."""
        super().hideEvent(event)
        if self._is_there and self.isHidden():
            self._is_there = False
            self.closed.emit()
            self.forget()

    def arrive(self, front: QWidget) -> None:
        """Come with the keyboard on ``front``; where it is there already, only fit the page."""
        # While it goes it is hidden already, and must not be called back by what then happens.
        if not self._is_there:
            self._is_there = True
            self.borrow(front)
        self.place()

    def heightForPage(self, most: int) -> int:
        """Return the height at which everything is seen, if there is room for it."""
        self._pack(is_low=most < self._look.px(_LOW))
        # What has just come or gone is known to the layouts only later.
        for layout in self.findChildren(QLayout):
            layout.invalidate()
        width = self._scroll.viewport().width()
        # As the layout counts it, now: what is all but empty has more than it wants.
        self._scroll.updateGeometry()
        inside = self._scroll.sizeHint().expandedTo(self._scroll.minimumSizeHint())
        around = self.sizeHint().height() - inside.height()
        return min(around + self._inner.totalHeightForWidth(width), most)

    def _pack(self, *, is_low: bool) -> None:
        """Let head and foot scroll, too, where they would leave no room for anything else."""
        column = self._inner if is_low else self._outer
        if column.indexOf(self._head) < 0:
            column.insertWidget(0, self._head)
            column.addWidget(self._foot)
            # What is read first must be the first child, too.
            self._head.lower()
            self._foot.raise_()

    def _settles(self, event: QKeyEvent) -> bool:
        """Whether it has been settled here whom a key is for."""
        keys = QKeySequence.StandardKey
        if event.matches(keys.Undo) or event.matches(keys.Redo):
            event.ignore()
        elif self.owns(event):
            event.accept()
        else:
            return False
        return True

    def _ends(self, tools: QLayout) -> tuple[QWidget, QWidget]:
        head, foot = QWidget(), QWidget()
        above, below = QHBoxLayout(), QHBoxLayout(foot)
        above.addWidget(self._title, 1)
        above.addLayout(tools)
        head.setLayout(above)
        below.addWidget(self._hint, 1)
        below.addWidget(self.done)
        for row in (above, below):
            self._spaces.give(row, (0, 0, 0, 0), 8)
        return head, foot
