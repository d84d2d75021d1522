"""The window: strip, targets, stage and record; the first page and the help lie over them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QMainWindow, QVBoxLayout, QWidget

from bithuman_panel.core.earcon import Earcon
from bithuman_panel.core.export import Format
from bithuman_panel.presenters.composer import Key
from bithuman_panel.ui.columns import Columns
from bithuman_panel.ui.commands import Commands
from bithuman_panel.ui.export_dialog import ask_for_export
from bithuman_panel.ui.help_page import HelpPage
from bithuman_panel.ui.icons import icon
from bithuman_panel.ui.keys_here import KeysHere
from bithuman_panel.ui.keys_page import KeysPage
from bithuman_panel.ui.layouts import Layouts
from bithuman_panel.ui.notice_bar import NoticeBar
from bithuman_panel.ui.pages import Pages
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
from bithuman_panel.ui.telling import Telling
from bithuman_panel.ui.texts import Texts
from bithuman_panel.ui.tour import Tour
from bithuman_panel.ui.welcome_page import WelcomePage
from bithuman_panel.ui.window_commands import add_window_commands
from bithuman_panel.ui.window_keys import WindowKeys

if TYPE_CHECKING:
    from PySide6.QtGui import QCloseEvent, QKeyEvent, QPaintEvent, QResizeEvent

    from bithuman_panel.ui.look import Look


class MainWindow(QMainWindow):
    """One window, three columns. Its ``pages`` turn, its ``telling`` tells of lines.

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
        help_escaped: Esc was pressed in the help, on a card over the page, or on the first page;
            what is on its way is to be frozen by it as well.
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
        self._window_keys = WindowKeys(self)
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
        self.columns = Columns(
            look,
            (self.targets, self.targets.agent),
            (self.stage, self.composer.message),
            (self.record, self.record.history),
        )
        self.pages = Pages(self._stage_page(), self.composer.message, self.welcome, self.help)
        whole = self._lay_out()
        self.panes = self._parts()
        self.switcher = Switcher(look, self.pages)
        self.keys = KeysPage(look, self.pages)
        self._keys_here = KeysHere(self)
        self.tour = Tour(self, whole, look)
        self.telling = Telling(self)
        self._connect_pages()
        panes = (self.strip, self.targets, self.composer, self.queue, self.record, self.welcome)
        for pane in panes:
            pane.news.connect(self.telling.announce)
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

    def show_panel(self, profile: str, *, is_rehearsal: bool) -> None:
        """Show the three columns for a profile, with nothing of another one left in them."""
        self.strip.begin_afresh()
        self.composer.begin_afresh()
        self.record.begin_afresh(is_rehearsal=is_rehearsal)
        self.strip.show_profile(profile, is_rehearsal=is_rehearsal)
        self._is_rehearsal = is_rehearsal
        self.pages.show_stage()

    def toggle_keys(self) -> None:
        """Show which keys work where the keyboard is, or close that list again."""
        self._keys_here.toggle()

    def ask_for_undo(self) -> None:
        """Ask for the last step back, where it can be seen what comes of it."""
        if self.pages.is_on_stage:
            self.undo_requested.emit()

    def bring_stage(self) -> bool:
        """Put away what lies over the stage or the first page; False: nothing did."""
        was_covered = self.pages.uncover()
        return self.columns.close_over() or was_covered

    def ask_for_export(self) -> None:
        """Ask where the history is to be exported to."""
        ask_for_export(self, self.export_requested.emit)

    def begin_tour(self) -> None:
        """Go to the stage, where there is something to tour, and begin."""
        if self.pages.is_helping:
            self.pages.leave_help()
        if self.pages.is_on_stage:
            self.tour_requested.emit()

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
        self._window_keys.release(event)

    def changeEvent(self, event: QEvent) -> None:
        """Forget the key that is down (in another window it would come up unseen); turn round."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LayoutDirectionChange:
            # Icons beside words, and those that point along the line of text.
            self._look.again()
        if event.type() == QEvent.Type.ActivationChange and not self.isActiveWindow():
            self.key_released.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take the keys of the whole window; leave all others to Qt."""
        if not self._window_keys.press(event):
            super().keyPressEvent(event)

    def _connect_pages(self) -> None:
        pages = self.pages
        pages.cover_with(self.switcher, self.keys, self.tour)
        pages.turning.connect(self._on_turning)
        pages.hold_requested.connect(self.hold_requested)
        pages.help_escaped.connect(self._on_escaped)
        for place in (self.strip, self.welcome):
            place.help_requested.connect(pages.show_help)

    def _on_escaped(self) -> None:
        self.help_escaped.emit()
        # On the first page nobody would see the hold.
        if self.strip.is_held and self.strip.isHidden():
            self.welcome.closed.emit()

    def _on_turning(self, can_send: bool) -> None:
        """Keep the strip with HOLD in sight wherever lines can leave."""
        self.strip.setVisible(can_send)
        self._watermark.setVisible(self._is_rehearsal and can_send)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave to the stage what a low window has."""
        super().resizeEvent(event)
        self.layouts.pack()

    def _lay_out(self) -> QWidget:
        whole = QWidget()
        whole.setObjectName("page")
        rows = QVBoxLayout(whole)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(0)
        rows.addWidget(self.strip)
        rows.addWidget(self.pages, 1)
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
