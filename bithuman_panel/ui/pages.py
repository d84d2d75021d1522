"""The pages of the window: the stage, the first page and the help, and what lies over them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedWidget, QWidget

if TYPE_CHECKING:
    from collections.abc import Callable

    from bithuman_panel.ui.cover import Cover
    from bithuman_panel.ui.help_page import HelpPage
    from bithuman_panel.ui.late_card import LateCard
    from bithuman_panel.ui.tour import Tour
    from bithuman_panel.ui.welcome_page import WelcomePage

    # What can lie over the pages.
    Lying = Cover | LateCard[Any] | Tour


class Pages(QStackedWidget):
    """Turns to one of them. The help lies over another one, which can change meanwhile.

    ``front`` is where the keyboard lands on the stage. The help is made when it is first wanted:
    it has kinds of text that nothing else in the window has, and most shows end without it.

    Signals:
        turning: to a page from which lines can leave, or to one from which they cannot.
        hold_requested: Esc has nothing to close: it is to freeze everything, or to release it.
        help_escaped: Esc closes the help or a cover, or was pressed on the first page: what is on
            its way is to be frozen.
    """

    turning = Signal(bool)
    hold_requested = Signal()
    help_escaped = Signal()

    def __init__(
        self,
        stage: QWidget,
        front: QWidget,
        welcome: WelcomePage,
        make_help: Callable[[], HelpPage],
    ) -> None:
        super().__init__()
        self._stage = stage
        self._front = front
        self._welcome = welcome
        self._make_help = make_help
        self._help: HelpPage | None = None
        self._under_help = stage
        self._covers: tuple[Lying, ...] = ()
        for page in (stage, welcome):
            self.addWidget(page)

    @property
    def help(self) -> HelpPage:
        """The help."""
        if self._help is None:
            self._help = self._make_help()
            self.addWidget(self._help)
            self._help.closed.connect(self.leave_help)
        return self._help

    def cover_with(self, *covers: Lying) -> None:
        """Take what can lie over the pages: it goes when one turns to another page."""
        self._covers = covers

    def show_stage(self) -> None:
        """Show the three columns, with the keyboard; under the help, if that is there."""
        self._put_under_help(self._stage)
        if not self.is_helping:
            self._front.setFocus()

    def show_welcome(self, *, can_go_back: bool) -> None:
        """Show the page for account and secret."""
        self._turn_to(self._welcome)
        self._welcome.open(can_go_back=can_go_back)

    def offer_welcome(self, *, can_go_back: bool) -> None:
        """Let that page come by itself: under the help; where it is there already, as it is."""
        if self._below is not self._welcome:
            self._welcome.open(can_go_back=can_go_back)
            self._put_under_help(self._welcome)

    def leave_welcome(self) -> None:
        """Go back to the columns as they were."""
        self._put_under_help(self._stage)

    def show_help(self) -> None:
        """Show the help over whatever is there; nothing is held, released or lost by it."""
        if not self.is_helping:
            self._under_help = self._below
            self._turn_to(self.help)
        self.help.open()

    def leave_help(self) -> None:
        """Go back to what the help lies over."""
        self._turn_to(self._under_help)
        if self._under_help is self._stage:
            self._front.setFocus()

    def uncover(self) -> bool:
        """Put away the help and what lies over the pages; False: neither was there."""
        if not self.is_helping and not any(cover.lies_over for cover in self._covers):
            return False
        if self.is_helping:
            self.leave_help()
        for cover in self._covers:
            cover.leave()
        return True

    def escape(self) -> None:
        """Close what lies over the page, else hold or release; what is on its way is frozen."""
        is_stage = self._below is self._stage
        cover = next((cover for cover in self._covers if cover.lies_over), None)
        if cover or self.is_helping:
            self.help_escaped.emit()
            (cover.leave if cover else self.leave_help)()
        elif is_stage:
            self.hold_requested.emit()
        else:
            self.help_escaped.emit()

    @property
    def is_on_stage(self) -> bool:
        """Whether the three columns are in sight, with no other page over them."""
        return self.currentWidget() is self._stage

    @property
    def is_covered(self) -> bool:
        """Whether what lies over the pages has the keyboard."""
        return any(cover.has_keyboard for cover in self._covers)

    @property
    def is_helping(self) -> bool:
        """Whether the help is in sight."""
        return self._help is not None and self.currentWidget() is self._help

    @property
    def _below(self) -> QWidget:
        """The page that is shown, or that the help lies over."""
        if self.is_helping:
            return self._under_help
        return self._welcome if self.currentWidget() is self._welcome else self._stage

    def _turn_to(self, page: QWidget) -> None:
        """Show ``page``; the strip with HOLD stays in sight wherever lines can leave."""
        for cover in self._covers:
            cover.leave()
        is_help = self._help is not None and page is self._help
        under = self._under_help if is_help else page
        self.turning.emit(under is not self._welcome)
        self.setCurrentWidget(page)

    def _put_under_help(self, page: QWidget) -> None:
        """Show ``page``, or let it come when the help is closed: nobody is torn from reading."""
        self._under_help = page
        self._turn_to(self.help if self.is_helping else page)
