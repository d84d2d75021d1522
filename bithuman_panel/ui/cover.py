"""A card that lies over the page for a moment: it borrows the keyboard and gives it back."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QAbstractButton, QFrame, QWidget

from bithuman_panel.ui.aloud import tell_aloud
from bithuman_panel.ui.soon import Soon

if TYPE_CHECKING:
    from bithuman_panel.ui.look import Look

_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_GAP = 24


class Cover(QFrame):
    """Lies over ``page``, never over the strip with HOLD. Whoever turns elsewhere puts it away.

    No line leaves from here: Ctrl+Enter ends here, for it would be pressed on a line unseen. Esc is
    the window's.
    """

    def __init__(self, look: Look, page: QWidget, width: int) -> None:
        super().__init__(page.parentWidget())
        self.setObjectName("cover")
        self._look = look
        self._page = page
        self._width = width
        self._lender: QWidget | None = None
        self._look_soon = Soon(self, self._look_around)
        page.installEventFilter(self)
        look.changed.connect(self.place)
        self.hide()

    def borrow(self, front: QWidget) -> None:
        """Come, with the keyboard on ``front``."""
        if self.isHidden():
            self._lender = self.window().focusWidget()
            for widget in (front, *self.findChildren(QWidget)):
                widget.installEventFilter(self)
        self.place()
        self.show()
        self.raise_()
        front.setFocus(Qt.FocusReason.OtherFocusReason)

    def leave(self) -> None:
        """Go, and give the keyboard back to where it was."""
        if self.isHidden():
            return
        lender, self._lender = self._lender, None
        if lender and lender.isVisible() and lender.isEnabled():
            lender.setFocus(Qt.FocusReason.OtherFocusReason)
        self.hide()

    @property
    def lies_over(self) -> bool:
        """Whether it is there now."""
        return not self.isHidden()

    @property
    def has_keyboard(self) -> bool:
        """Whether keys are its own: it goes where the keyboard goes elsewhere."""
        return self.lies_over

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Follow the page's size, keep Alt letters, and go where the keyboard goes elsewhere."""
        if watched is self._page:
            if event.type() == QEvent.Type.Resize:
                self.place()
        elif isinstance(event, QKeyEvent) and self._takes_letter(event):
            return True
        elif event.type() == QEvent.Type.FocusOut:
            # The keyboard is nowhere until all of this has been told.
            self._look_soon()
        return super().eventFilter(watched, event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Let Ctrl+Enter end here."""
        if is_sending(event):
            self.tell_nothing_leaves()
        else:
            super().keyPressEvent(event)

    def tell_nothing_leaves(self) -> None:
        """Say to whoever would send that nothing leaves from here."""

    def tell(self, words: str) -> None:
        """Tell a screen reader, when it is free."""
        tell_aloud(self, words)

    def place(self) -> None:
        """Lie in the middle of the page's upper part, as high as what it shows."""
        page, gap = self._page.geometry(), self._look.px(_GAP)
        width = min(self._look.px(self._width), page.width() - 2 * gap)
        self.setFixedWidth(max(width, 0))
        height = min(self.heightForPage(page.height() - 2 * gap), page.height() - 2 * gap)
        self.setFixedHeight(max(height, 0))
        self.move(page.left() + (page.width() - self.width()) // 2, page.top() + gap)

    def heightForPage(self, most: int) -> int:
        """Return how high it wants to be; ``most`` is there to have."""
        return min(self.sizeHint().height(), most)

    def _takes_letter(self, event: QKeyEvent) -> bool:
        """Press the button of an Alt letter: that of the page below would send the card away."""
        button = self._button_of(event)
        if button is None:
            return False
        if event.type() == QEvent.Type.ShortcutOverride:
            event.accept()
        elif event.type() == QEvent.Type.KeyPress and not event.isAutoRepeat():
            button.click()
        return True

    def _button_of(self, event: QKeyEvent) -> QAbstractButton | None:
        """Return the button in sight whose Alt letter a key is."""
        if event.modifiers() != Qt.KeyboardModifier.AltModifier:
            return None
        key = QKeySequence(event.keyCombination())
        buttons = self.findChildren(QAbstractButton)
        return next((b for b in buttons if b.isVisible() and b.shortcut() == key), None)

    def _look_around(self) -> None:
        focused = self.window().focusWidget()
        if focused and focused is not self and not self.isAncestorOf(focused):
            self._lender = None
            self.hide()


def is_sending(event: QKeyEvent) -> bool:
    """Whether a key is one of those that send a line."""
    ctrl = Qt.KeyboardModifier.ControlModifier
    return event.key() in _ENTER and bool(event.modifiers() & ctrl)
