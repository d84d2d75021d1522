"""The window: strip, targets, stage and record; the first page and the help lie over them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import (
    QAccessible,
    QAccessibleAnnouncementEvent,
    QKeyEvent,
)
from PySide6.QtWidgets import QMainWindow, QStackedWidget, QVBoxLayout, QWidget

from bithuman_panel.core.earcon import Earcon
from bithuman_panel.core.export import Format
from bithuman_panel.presenters.composer import Key
from bithuman_panel.presenters.record import Urgency
from bithuman_panel.ui.columns import Columns
from bithuman_panel.ui.commands import Commands
from bithuman_panel.ui.export_dialog import ask_for_export
from bithuman_panel.ui.help_page import HelpPage
from bithuman_panel.ui.icons import icon
from bithuman_panel.ui.keys_here import KeysHere
from bithuman_panel.ui.keys_page import KeysPage
from bithuman_panel.ui.layouts import Layouts
from bithuman_panel.ui.notice_bar import NoticeBar
from bithuman_panel.ui.panes import Panes
from bithuman_panel.ui.reading_order import read_as_laid_out
from bithuman_panel.ui.record_pane import RecordPane
from bithuman_panel.ui.releases_box import ReleasesBox
from bithuman_panel.ui.shield_bar import ShieldBar
from bithuman_panel.ui.stage_column import StageColumn
from bithuman_panel.ui.strip import Strip
from bithuman_panel.ui.switcher import Switcher
from bithuman_panel.ui.switching import Switching
from bithuman_panel.ui.targets_pane import TargetsPane
from bithuman_panel.ui.texts import Texts
from bithuman_panel.ui.tour import Tour
from bithuman_panel.ui.translate import said
from bithuman_panel.ui.welcome_page import WelcomePage
from bithuman_panel.ui.window_commands import add_window_commands

if TYPE_CHECKING:
    from PySide6.QtGui import QCloseEvent, QPaintEvent, QResizeEvent

    from bithuman_panel.core.entry import Entry
    from bithuman_panel.core.wording import Sentence
    from bithuman_panel.ui.cover import Cover
    from bithuman_panel.ui.look import Look

_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class MainWindow(QMainWindow):
    """One window, three columns. Also the view of ``RecordPresenter``: details, stage, voice.

    Signals:
        painted: the first frame has been painted.
        close_requested: the operator wants to leave; the window stays until it is told to go.
        send_requested: a key asks to let the line go, with a ``Key``.
        key_released: the key that sends is up again, or nobody can know any more.
        hold_requested: Esc asks to freeze everything, or to release it.
        larger_requested, smaller_requested, normal_size_requested: another size of everything.
        undo_requested: take the last step back.
        shield_requested, sounds_requested: it is to be up, or down; heard, or not.
        sound_requested: one sound is to be heard, an ``Earcon``.
        tour_requested: show the tour.
        export_requested: write the history into a file (path, ``Format``).
        backup_requested: copy the journal now.
        help_escaped: Esc has closed the help, or a card over the page; what is on its way is to be
            frozen by it as well.
    """

    painted = Signal()
    close_requested = Signal()
    send_requested = Signal(Key)
    key_released = Signal()
    hold_requested = Signal()
    undo_requested = Signal()
    tour_requested = Signal()
    export_requested = Signal(str, Format)
    backup_requested = Signal()
    help_escaped = Signal()
    larger_requested = Signal()
    smaller_requested = Signal()
    normal_size_requested = Signal()
    shield_requested = Signal(bool)
    sounds_requested = Signal(bool)
    sound_requested = Signal(Earcon)

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._may_close = False
        self._was_painted = False
        self.strip = Strip(look)
        self.shield = look.shield
        self.notice = NoticeBar(look.shield)
        self.shield_bar = ShieldBar(look)
        self.releases = ReleasesBox()
        self._texts = Texts(self)
        self.commands = Commands(self)
        self.targets = TargetsPane(look)
        self.record = RecordPane(look)
        self.stage = StageColumn(look, self.record.model)
        self.composer = self.stage.composer
        self.queue = self.composer.queue
        self.welcome = WelcomePage(look)
        self.help = HelpPage(look)
        self._watermark = self._texts.label(
            "REHEARSAL: nobody outside this computer hears this",
            object_name="watermark",
            wraps=True,
        )
        self._watermark.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._is_rehearsal = False
        self._pages = QStackedWidget()
        self.columns = Columns(
            look,
            (self.targets, self.targets.agent),
            (self.stage, self.composer.message),
            (self.record, self.record.history),
        )
        self._columns = self._stage_page()
        self._under_help: QWidget = self._columns
        whole = self._lay_out()
        self.panes = self._parts()
        self.switcher = Switcher(look, self._pages)
        self.keys = KeysPage(look, self._pages)
        self._keys_here = KeysHere(self)
        self.tour = Tour(self, whole, look)
        self._covers: tuple[Cover | Tour, ...] = (self.switcher, self.keys, self.tour)
        for place in (self.strip, self.welcome):
            place.help_requested.connect(self.show_help)
        panes = (self.strip, self.targets, self.composer, self.queue, self.record, self.welcome)
        for pane in panes:
            pane.news.connect(self.announce)
        self.help.closed.connect(self.leave_help)
        self.help.add_foot(self.releases)
        # Else the keyboard would fall on whatever comes next.
        self.notice.left.connect(self.composer.message.setFocus)
        self.setWindowTitle("bitHuman Panel")
        self.setWindowIcon(icon("panel", look.theme.text, 64))
        add_window_commands(self)
        self.composer.undo.undo_requested.connect(self.ask_for_undo)
        self._switching = Switching(self)
        self.layouts = Layouts(self, look)
        read_as_laid_out(self)
        self.shield.guard(self)
        self.shield.changed.connect(self._tell_shield)

    def show_panel(self, profile: str, *, is_rehearsal: bool) -> None:
        """Show the three columns for a profile, with nothing of another one left in them."""
        self.strip.begin_afresh()
        self.composer.begin_afresh()
        self.record.begin_afresh(is_rehearsal=is_rehearsal)
        self.strip.show_profile(profile, is_rehearsal=is_rehearsal)
        self._is_rehearsal = is_rehearsal
        self._put_under_help(self._columns)
        if not self._is_helping:
            self.composer.message.setFocus()

    def show_welcome(self, *, can_go_back: bool) -> None:
        """Show the page for account and secret."""
        self._turn_to(self.welcome)
        self.welcome.open(can_go_back=can_go_back)

    def offer_welcome(self, *, can_go_back: bool) -> None:
        """Let that page come by itself: under the help; where it is there already, as it is."""
        if self._below is not self.welcome:
            self.welcome.open(can_go_back=can_go_back)
            self._put_under_help(self.welcome)

    def leave_welcome(self) -> None:
        """Go back to the columns as they were."""
        self._put_under_help(self._columns)

    def show_help(self) -> None:
        """Show the help over whatever is there; nothing is held, released or lost by it."""
        if not self._is_helping:
            self._under_help = self._below
            self._turn_to(self.help)
        self.help.open()

    def toggle_keys(self) -> None:
        """Show which keys work where the keyboard is, or close that list again."""
        self._keys_here.toggle()

    def ask_for_undo(self) -> None:
        """Ask for the last step back, where it can be seen what comes of it."""
        if self.is_on_stage:
            self.undo_requested.emit()

    def ask_for_export(self) -> None:
        """Ask where the history is to be exported to."""
        ask_for_export(self, self.export_requested.emit)

    def begin_tour(self) -> None:
        """Go to the stage, where there is something to tour, and begin."""
        if self._is_helping:
            self.leave_help()
        if self.is_on_stage:
            self.tour_requested.emit()

    def leave_help(self) -> None:
        """Go back to what the help lies over."""
        self._turn_to(self._under_help)
        if self._under_help is self._columns:
            self.composer.message.setFocus()

    def show_entries(self, entries: tuple[Entry, ...]) -> None:
        """Show what earlier starts left."""
        self.record.show_entries(entries)

    def add_entry(self, entry: Entry) -> None:
        """Put a new entry on top of the history."""
        self.record.add_entry(entry)

    def update_entry(self, entry: Entry) -> None:
        """Repaint the row of an entry."""
        self.record.update_entry(entry)

    def select(self, entry_id: str) -> None:
        """Select the row of an entry."""
        self.record.select(entry_id)

    def show_details(self, entry: Entry | None) -> None:
        """Show the full record of an entry."""
        self.record.show_details(entry)

    def show_last(self, entry: Entry) -> None:
        """Show large what became of the newest line."""
        self.composer.show_last(entry)

    def show_undo(self, sentence: Sentence) -> None:
        """Say what was done, and offer to undo it."""
        self.commands["undo"].setEnabled(True)
        self.composer.show_undo(sentence)
        self.announce(sentence, Urgency.POLITE)

    def clear_undo(self) -> None:
        """Offer to undo nothing."""
        # Else Ctrl+Z would do nothing where a field has something to undo.
        self.commands["undo"].setEnabled(False)
        self.composer.undo.clear()

    def show_problem(self, sentence: Sentence) -> None:
        """Say that the record could not be read or written."""
        self.record.show_problem(sentence)

    def announce(self, sentence: Sentence, urgency: Urgency) -> None:
        """Tell a screen reader; urgent news interrupts what it reads."""
        # What is read aloud comes out of the same loudspeakers as all else.
        self._say_aloud(self.shield.says(sentence), urgency)

    def _say_aloud(self, words: str, urgency: Urgency) -> None:
        event = QAccessibleAnnouncementEvent(self, words)
        politeness = QAccessible.AnnouncementPoliteness
        event.setPoliteness(
            politeness.Polite if urgency is Urgency.POLITE else politeness.Assertive
        )
        QAccessible.updateAccessibility(event)

    def _tell_shield(self) -> None:
        self._say_aloud(said(self.shield.state), Urgency.POLITE)

    def geometry_text(self) -> str:
        """Return size and place in each layout as text, for the settings."""
        return self.layouts.placing.text()

    def restore_geometry_text(self, text: str) -> None:
        """Restore size and place; anything unreadable leaves them as they are."""
        self.layouts.placing.restore(text)

    def come_forward(self) -> None:
        """Show the window in front of all others."""
        self.setWindowState(self.windowState() & ~Qt.WindowState.WindowMinimized)
        self.show()
        self.raise_()
        self.activateWindow()

    def let_close(self) -> None:
        """Close for good."""
        self._may_close = True
        self.close()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Ask first: lines may be in flight."""
        if not self._may_close:
            self.close_requested.emit()
        # The answer may have come already: Qt ignores a close() inside this one.
        event.setAccepted(self._may_close)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Tell once that the first frame is there."""
        super().paintEvent(event)
        if not self._was_painted:
            self._was_painted = True
            self.painted.emit()

    def keyReleaseEvent(self, event: QKeyEvent) -> None:
        """Tell that Enter is up again."""
        super().keyReleaseEvent(event)
        if event.key() in _ENTER and not event.isAutoRepeat():
            self.key_released.emit()

    def changeEvent(self, event: QEvent) -> None:
        """Forget the key that is down (in another window it would come up unseen); turn round."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LayoutDirectionChange:
            # Icons beside words, and those that point along the line of text.
            self._look.again()
        if event.type() == QEvent.Type.ActivationChange and not self.isActiveWindow():
            self.key_released.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Send with Ctrl+Enter (Ctrl+Shift+Enter for a broadcast), hold with Esc."""
        if event.key() == Qt.Key.Key_Escape:
            # A key that is still down has done its work: it closed the help, or held.
            if not event.isAutoRepeat():
                self._escape()
        elif self._pages.currentWidget() is not self._columns:
            super().keyPressEvent(event)
        elif event.key() in _ENTER and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            # What lies over the stage hides where the line would go: nothing leaves unseen.
            if not self.columns.close_over():
                self.send_requested.emit(_key(event))
        else:
            super().keyPressEvent(event)

    def _escape(self) -> None:
        """Close what lies over the page, else hold or release; what is on its way is frozen."""
        is_stage = self._below is self._columns
        cover = next((cover for cover in self._covers if cover.lies_over), None)
        if cover or self._is_helping:
            if is_stage:
                self.help_escaped.emit()
            (cover.leave if cover else self.leave_help)()
        elif is_stage:
            self.hold_requested.emit()

    @property
    def is_on_stage(self) -> bool:
        """Whether the three columns are in sight, with nothing over them."""
        return self._pages.currentWidget() is self._columns

    @property
    def _is_helping(self) -> bool:
        return self._pages.currentWidget() is self.help

    @property
    def _below(self) -> QWidget:
        """The page that is shown, or that the help lies over."""
        if self._is_helping:
            return self._under_help
        return self.welcome if self._pages.currentWidget() is self.welcome else self._columns

    def _turn_to(self, page: QWidget) -> None:
        """Show ``page``; the strip with HOLD stays in sight wherever lines can leave."""
        for cover in self._covers:
            cover.leave()
        under = self._under_help if page is self.help else page
        self.strip.setVisible(under is not self.welcome)
        self._watermark.setVisible(self._is_rehearsal and under is not self.welcome)
        self._pages.setCurrentWidget(page)

    def _put_under_help(self, page: QWidget) -> None:
        """Show ``page``, or let it come when the help is closed: nobody is torn from reading."""
        self._under_help = page
        self._turn_to(self.help if self._is_helping else page)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave to the stage what a low window has."""
        super().resizeEvent(event)
        self.layouts.pack()

    def _lay_out(self) -> QWidget:
        for page in (self._columns, self.welcome, self.help):
            self._pages.addWidget(page)
        whole = QWidget()
        whole.setObjectName("page")
        rows = QVBoxLayout(whole)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(0)
        rows.addWidget(self.strip)
        rows.addWidget(self._pages, 1)
        rows.addWidget(self._watermark)
        rows.addWidget(self.shield_bar)
        self.setCentralWidget(whole)
        return whole

    def _parts(self) -> Panes:
        record, aid = self.record, self.help
        return Panes(
            self,
            (
                (self.strip, self.strip),
                (self.notice, self.notice.accept),
                (self.targets, self.targets.agent),
                (self.composer, self.composer.message),
                (self.queue, self.queue.rows),
                (record, record.history),
                (record.below, record.details),
                (self.welcome, self.welcome),
                (aid, aid.names),
                (aid.view, aid.view),
                (self.releases, self.releases.daily),
            ),
        )

    def _stage_page(self) -> QWidget:
        page = QWidget()
        page.setObjectName("page")
        rows = QVBoxLayout(page)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(0)
        rows.addWidget(self.notice)
        rows.addWidget(self.columns, 1)
        return page


def _key(event: QKeyEvent) -> Key:
    if event.isAutoRepeat():
        return Key.REPEATED
    confirmed = event.modifiers() & Qt.KeyboardModifier.ShiftModifier
    return Key.CONFIRMED if confirmed else Key.PLAIN
