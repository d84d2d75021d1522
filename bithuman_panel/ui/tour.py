"""The tour over the window: which part each step explains, and in which words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, Qt, Signal

from bithuman_panel.core.columns import Name
from bithuman_panel.core.wording import say
from bithuman_panel.presenters.record import Urgency
from bithuman_panel.presenters.tour import Step
from bithuman_panel.ui.reading_order import read_as_laid_out
from bithuman_panel.ui.soon import Soon

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from bithuman_panel.ui.callout import Callout, Ring
    from bithuman_panel.ui.look import Look
    from bithuman_panel.ui.main_window import MainWindow

_RING = 5
_MARGIN = 8
_MOST_RINGS = 2
_MOVES = (QEvent.Type.Resize, QEvent.Type.Move, QEvent.Type.Show)
_WORDS_CHANGE = (QEvent.Type.LayoutRequest,)
_WORDS = {
    Step.TARGETS: (
        say("Choose who speaks, and where"),
        say(
            "Pick an agent, then one of its rooms. The Send button always says who will get the "
            "line."
        ),
    ),
    Step.MESSAGE: (
        say("Write the line"),
        say("Speak says it aloud, word for word. Context only tells the agent: nobody hears it."),
    ),
    Step.SENDING: (
        say("Send, and hold"),
        say("Ctrl+Enter sends the line. Esc holds whatever has not left yet, and releases it."),
    ),
    Step.RECORD: (
        say("See what became of it"),
        say(
            "Every line gets its outcome here. Where it is unknown, look at the stage before you "
            "say the line again."
        ),
    ),
}


class Tour(QObject):
    """The view of ``TourPresenter``: a callout and rings over ``page``, which holds everything.

    Signals:
        next_requested, back_requested, end_requested: the way on.
    """

    next_requested = Signal()
    back_requested = Signal()
    end_requested = Signal()

    def __init__(self, window: MainWindow, page: QWidget, look: Look) -> None:
        super().__init__(window)
        self._window = window
        self._look = look
        self._page = page
        # After the layout that is just being made.
        self._place_soon = Soon(self, self._place)
        self._parts: tuple[QWidget, ...] = ()
        self._return_to: QWidget | None = None
        self._rings: tuple[Ring, ...] = ()
        self._callout: Callout | None = None

    @property
    def callout(self) -> Callout:
        """What shows a step. Most shows have no tour: it is made for the first one."""
        if self._callout is None:
            from bithuman_panel.ui.callout import Callout, Ring

            self._rings = tuple(Ring(self._page) for _ in range(_MOST_RINGS))
            self._callout = made = Callout(self._page, self._look)
            made.next_requested.connect(self.next_requested)
            made.back_requested.connect(self.back_requested)
            made.skip_requested.connect(self.end_requested)
            made.installEventFilter(self)
            read_as_laid_out(made)
            self._look.changed.connect(self._place_soon)
        return self._callout

    @property
    def lies_over(self) -> bool:
        """Whether a step is in sight."""
        return self._callout is not None and not self._callout.isHidden()

    @property
    def has_keyboard(self) -> bool:
        """Whether keys are its own: never, for the stage goes on beside it."""
        return False

    def leave(self) -> None:
        """Ask to be ended: the operator turns elsewhere."""
        if self.lies_over:
            self.end_requested.emit()

    def show_step(self, step: Step, number: int, count: int) -> None:
        """Show a step beside what it explains."""
        title, words = _WORDS[step]
        self._watch(self._explained(step))
        self.callout.show_words(title, words, number, count)
        self._place()
        self._window.telling.announce(
            say("{title} {hint}", title=title, hint=words), Urgency.POLITE
        )

    def take_keyboard(self) -> None:
        """Put the keyboard on the callout; it returns to where it was."""
        focused = self._window.focusWidget()
        if focused and not self.callout.isAncestorOf(focused):
            self._return_to = focused
        self.callout.next.setFocus()

    def clear_tour(self) -> None:
        """Go away, and give the keyboard back if it is here."""
        if self._callout is None:
            return
        focused = self._window.focusWidget()
        had_keyboard = focused is not None and self.callout.isAncestorOf(focused)
        self._watch(())
        for shown in (self.callout, *self._rings):
            shown.hide()
        if had_keyboard:
            (self._return_to or self._window.composer.message).setFocus()
        self._return_to = None

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Stay beside what is explained, wherever it goes, with room for the words."""
        kinds = _WORDS_CHANGE if watched is self._callout else _MOVES
        if event.type() in kinds:
            self._place_soon()
        return super().eventFilter(watched, event)

    def _explained(self, step: Step) -> tuple[QWidget, ...]:
        window = self._window
        match step:
            case Step.TARGETS:
                return (window.columns.part(Name.TARGETS),)
            case Step.MESSAGE:
                return (window.composer.writing,)
            case Step.SENDING:
                return (window.composer.send_button, window.strip.hold)
            case Step.RECORD:
                return (window.columns.part(Name.RECORD),)

    def _watch(self, parts: tuple[QWidget, ...]) -> None:
        for part in self._parts:
            part.removeEventFilter(self)
        for part in parts:
            part.installEventFilter(self)
        self._page.removeEventFilter(self)
        if parts:
            self._page.installEventFilter(self)
        self._parts = parts

    def _place(self) -> None:
        if not self.lies_over:
            return
        window = self._window
        inside = self._area(window.columns).adjusted(_MARGIN, _MARGIN, -_MARGIN, -_MARGIN)
        shown = [self._area(part) for part in self._parts if part.isVisible()]
        for ring, area in zip(self._rings, [*shown, QRect(), QRect()], strict=False):
            ring.setGeometry(area.adjusted(-_RING, -_RING, _RING, _RING))
            ring.setVisible(not area.isNull())
            ring.raise_()
        sizes = self.callout.sizes_within(inside.size())
        from bithuman_panel.ui.callout import place_beside

        target = shown[0] if shown else QRect(inside.center(), inside.center())
        # The first line can be written and sent meanwhile.
        clear = tuple(map(self._area, (window.composer.message, window.composer.send_button)))
        is_mirrored = window.layoutDirection() is Qt.LayoutDirection.RightToLeft
        self.callout.setGeometry(place_beside(target, sizes, inside, clear, mirrored=is_mirrored))
        self.callout.raise_()

    def _area(self, part: QWidget) -> QRect:
        return QRect(part.mapTo(self._page, QPoint(0, 0)), part.size())
