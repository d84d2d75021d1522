"""The window: strip, targets, stage and record; the first page and the help lie over them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QMainWindow, QWidget

from bithuman_panel.core.columns import Name
from bithuman_panel.core.earcon import Earcon
from bithuman_panel.core.export import Format
from bithuman_panel.core.wording import say
from bithuman_panel.presenters.outlet import Key
from bithuman_panel.ui.cards import Cards
from bithuman_panel.ui.columns import Columns
from bithuman_panel.ui.commands import Commands
from bithuman_panel.ui.drill_bar import DrillBar
from bithuman_panel.ui.drilling import Drilling
from bithuman_panel.ui.export_dialog import ask_for_export
from bithuman_panel.ui.go_keys import GoKeys
from bithuman_panel.ui.help_page import HelpPage
from bithuman_panel.ui.icons import icon
from bithuman_panel.ui.importing import Importing
from bithuman_panel.ui.key_tips import KeyTips
from bithuman_panel.ui.keys_here import KeysHere
from bithuman_panel.ui.keys_page import KeysPage
from bithuman_panel.ui.layouts import Layouts
from bithuman_panel.ui.ledger_pane import LedgerPane
from bithuman_panel.ui.notice_bar import NoticeBar
from bithuman_panel.ui.pages import Pages
from bithuman_panel.ui.reading_order import read_as_laid_out
from bithuman_panel.ui.record_column import Page, RecordColumn
from bithuman_panel.ui.record_pane import RecordPane
from bithuman_panel.ui.releases_box import ReleasesBox
from bithuman_panel.ui.sheet_keys import SheetKeys
from bithuman_panel.ui.sheet_times import SheetTimes
from bithuman_panel.ui.shield_bar import ShieldBar
from bithuman_panel.ui.show_dialogs import ask_for_copy, ask_for_show
from bithuman_panel.ui.stage_column import StageColumn
from bithuman_panel.ui.strip import Strip
from bithuman_panel.ui.support import Support
from bithuman_panel.ui.switcher import Switcher
from bithuman_panel.ui.switching import Switching
from bithuman_panel.ui.targets_pane import TargetsPane
from bithuman_panel.ui.telling import Telling
from bithuman_panel.ui.texts import Texts
from bithuman_panel.ui.tour import Tour
from bithuman_panel.ui.transcript_pane import TranscriptPane
from bithuman_panel.ui.welcome_page import WelcomePage
from bithuman_panel.ui.window_commands import add_window_commands
from bithuman_panel.ui.window_keys import WindowKeys
from bithuman_panel.ui.window_parts import panes_of, stage_page, whole_window

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from PySide6.QtGui import QCloseEvent, QKeyEvent, QPaintEvent, QResizeEvent
    from PySide6.QtWidgets import QLabel

    from bithuman_panel.core.keymap import Keymap
    from bithuman_panel.ui.cue_editor import CueEditor
    from bithuman_panel.ui.import_page import ImportPage
    from bithuman_panel.ui.keys_editor import KeysEditor
    from bithuman_panel.ui.look import Look
    from bithuman_panel.ui.show_tables import ShowTables


class MainWindow(QMainWindow):
    """One window, three columns. Its ``pages`` turn, its ``telling`` tells of lines.

    Its ``go_keys`` tell of the keys of the run sheet.

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
        begin_again_requested: begin another run of the show.
        redo_requested: do the edit of the show again that was taken back last.
        message_cue_requested: make a cue of what stands in the composer.
        end_session_requested: end the session of the room that a line would go to.
        phrases_requested: show variables, snippets, cover line and steer.
        preflight_requested: look at everything before the show.
        keeping_requested: show how long history stays.
        removal_requested: delete what the list shows.
        tour_requested: show the tour.
        report_requested: show what there is to report.
        export_requested, shown_export_requested: write the history, or what its list shows, into
            a file (path, ``Format``).
        backup_requested: copy the journal now.
        new_show_requested, show_chosen, show_copy_chosen: begin a show, open that file, write
            a copy of the show into that one.
        help_escaped: Esc was pressed in the help, on a card over the page, or on the first page;
            what is on its way is to be frozen by it as well.
    """

    painted = Signal()
    close_requested = Signal()
    send_requested = Signal(Key)
    key_released = Signal()
    hold_requested = Signal()
    undo_requested = Signal()
    preflight_requested = Signal()
    keeping_requested = Signal()
    removal_requested = Signal()
    tour_requested = Signal()
    report_requested = Signal()
    export_requested = Signal(str, Format)
    shown_export_requested = Signal(str, Format)
    backup_requested = Signal()
    new_show_requested = Signal()
    show_chosen = Signal(str)
    show_copy_chosen = Signal(str)
    help_escaped = Signal()
    larger_requested = Signal()
    smaller_requested = Signal()
    normal_size_requested = Signal()
    shield_requested = Signal(bool)
    sounds_requested = Signal(bool)
    sound_requested = Signal(Earcon)
    redo_requested = Signal()
    begin_again_requested = Signal()
    end_session_requested = Signal()
    phrases_requested = Signal()
    message_cue_requested = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._may_close = False
        # File and name of each, newest first; told by the composition root.
        self.recent_shows: Callable[[], Iterable[tuple[str, str]]] = tuple
        self._was_painted = False
        self.strip = Strip(look)
        self.shield = look.shield
        self.notice = NoticeBar(look.shield)
        self.shield_bar = ShieldBar(look)
        self.support = Support(look)
        self.releases = ReleasesBox()
        self._texts = Texts(self)
        self.commands = Commands(self)
        self.targets = TargetsPane(look)
        self.record = RecordPane(look)
        self.transcript = TranscriptPane(look)
        self.record_column = RecordColumn(look, self.record)
        self.ledger = LedgerPane(look)
        self._add_pages()
        self.stage = StageColumn(look)
        self.composer = self.stage.composer
        self.sheet = self.stage.sheet
        self.sheet_times = SheetTimes(self.sheet, self.stage.sheet_look)
        self.queue = self.composer.queue
        self.welcome = WelcomePage(look)
        self.help = HelpPage(look)
        self._watermark = self._new_watermark()
        self._is_rehearsal = False
        self.columns = Columns(
            look,
            (self.targets, self.targets.agent),
            (self.stage, self.composer.message),
            (self.record_column, self.record.history),
        )
        self.drill_bar = DrillBar()
        stage = stage_page(self.notice, self.drill_bar, self.columns)
        self.pages = Pages(stage, self.composer.message, self.welcome, self.help)
        whole = self._new_whole()
        self.panes = panes_of(self)
        self._add_covers(look, whole)
        self._keys_here = KeysHere(self)
        self.telling = Telling(self)
        self._connect_pages()
        panes = (self.strip, self.targets, self.sheet, self.composer, self.queue, self.record)
        for pane in (*panes, self.ledger, self.welcome):
            pane.news.connect(self.telling.announce)
        self.help.add_foot(self.releases)
        self.setWindowTitle("bitHuman Panel")
        self.setWindowIcon(icon("panel", look.theme.text, 64))
        self.importing = Importing(self)
        add_window_commands(self)
        self.composer.undo.undo_requested.connect(self.ask_for_undo)
        self._switching = Switching(self)
        self.layouts = Layouts(self, look)
        self._add_keys()
        read_as_laid_out(self)
        self.shield.guard(self)

    def _add_pages(self) -> None:
        add, transcript, ledger = self.record_column.add_page, self.transcript, self.ledger
        add(Page.TRANSCRIPT, say("Transcript"), transcript, transcript.rows)
        add(Page.LEDGER, say("Ledger"), ledger, ledger.facts)

    def _new_whole(self) -> QWidget:
        below = (self._watermark, self.support.bar, self.shield_bar)
        whole = whole_window(self.strip, self.pages, *below)
        self.setCentralWidget(whole)
        return whole

    def _new_watermark(self) -> QLabel:
        label = self._texts.label(
            "REHEARSAL: nobody outside this computer hears this",
            object_name="watermark",
            wraps=True,
        )
        label.setAlignment(Qt.AlignmentFlag.AlignCenter)
        return label

    def show_panel(self, profile: str, *, is_rehearsal: bool) -> None:
        """Show the three columns for a profile, with nothing of another one left in them."""
        self.strip.begin_afresh()
        self.composer.begin_afresh()
        self.record.begin_afresh(is_rehearsal=is_rehearsal)
        self.transcript.begin_afresh()
        self.ledger.begin_afresh()
        self.strip.show_profile(profile, is_rehearsal=is_rehearsal)
        self._is_rehearsal = is_rehearsal
        self.drilling.begin_afresh(is_rehearsal=is_rehearsal)
        self.pages.show_stage()

    def show_keymap(self, keymap: Keymap) -> None:
        """Let the keys do from now on what ``keymap`` says."""
        self.commands.show_keys(keymap)
        self.go_keys.keymap = self._window_keys.keymap = keymap
        if self.cards.keys_editor.is_made:
            self.keys_editor.show_keymap(keymap)

    @property
    def keymap(self) -> Keymap:
        """Which keys do what now."""
        return self.go_keys.keymap

    @property
    def keys_editor(self) -> KeysEditor:
        """The card on which keys are changed."""
        return self.cards.keys_editor()

    @property
    def cue_editor(self) -> CueEditor:
        """The card in which cues are edited."""
        return self.cards.cue_editor()

    @property
    def show_tables(self) -> ShowTables:
        """The card for variables, snippets and the lines at hand."""
        return self.cards.show_tables()

    @property
    def imports(self) -> ImportPage:
        """The card on which cues are brought in."""
        return self.cards.imports()

    def toggle_keys(self) -> None:
        """Show which keys work where the keyboard is, or close that list again."""
        self._keys_here.toggle()

    def ask_for_undo(self) -> None:
        """Ask for the last step back, where it can be seen what comes of it."""
        if self.pages.is_on_stage:
            self.undo_requested.emit()

    def ask_for_redo(self) -> None:
        """Ask for the last edit again, where it can be seen what comes of it."""
        if self.pages.is_on_stage:
            self.redo_requested.emit()

    def bring_stage(self) -> bool:
        """Put away what lies over the stage or the first page; False: nothing did."""
        was_covered = self.pages.uncover()
        return self.columns.close_over() or was_covered

    def reveal_page(self, page: Page) -> None:
        """Give a page of the record the keyboard, bringing it into sight."""
        self.record_column.show_page(page)
        self.columns.reveal(self.record_column.front(page))

    def search_history(self) -> None:
        """Give the field that searches the history the keyboard, bringing it into sight."""
        self.record_column.show_page(Page.HISTORY)
        field = self.record.bar.field
        self.columns.reveal(field)
        field.selectAll()

    def ask_for_export(self) -> None:
        """Ask where the history is to be exported to."""
        ask_for_export(self, self.export_requested.emit)

    def ask_for_export_of_shown(self) -> None:
        """Ask where what the history shows is to be exported to."""
        ask_for_export(self, self.shown_export_requested.emit, is_whole=False)

    def ask_for_show(self) -> None:
        """Ask which show to open."""
        ask_for_show(self, self.show_chosen.emit)

    def ask_for_show_copy(self) -> None:
        """Ask where a copy of the show goes."""
        ask_for_copy(self, self.show_copy_chosen.emit)

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
        # Ended together with the window, the bar would keep all of it alive in the binding.
        bar = self.menuBar()
        bar.setParent(None)
        bar.deleteLater()
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

    def draw_again(self) -> None:
        """Show everything anew: something is called otherwise."""
        self._look.again()

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

    def _add_covers(self, look: Look, whole: QWidget) -> None:
        """Make what can lie over the pages."""
        pages = self.pages
        self.switcher = Switcher(look, pages)
        self.keys = KeysPage(look, pages)
        self.cards = Cards(self, look)
        self.tour = Tour(self, whole, look)
        pages.cover_with(self.switcher, self.keys, *self.cards.all, self.tour)
        self.drilling = Drilling(self)

    def _add_keys(self) -> None:
        """Listen for the keys of the window and of the stage, and name them where they help."""
        self._window_keys = WindowKeys(self)
        self.go_keys = GoKeys(self)
        self._sheet_keys = SheetKeys(self)
        self._key_tips = KeyTips(self)

    def _connect_pages(self) -> None:
        pages = self.pages
        self.composer.snippets.list.lie_over(pages)
        # Else the keyboard would fall on whatever comes next.
        self.notice.left.connect(self.composer.message.setFocus)
        self.record_column.page_changed.connect(self._on_page)
        self.ledger.missing_changed.connect(
            lambda is_some: self.record_column.mark_page(Page.LEDGER, is_marked=is_some)
        )
        pages.turning.connect(self._on_turning)
        pages.hold_requested.connect(self.hold_requested)
        pages.help_escaped.connect(self._on_escaped)
        bar = self.record.bar
        bar.report_requested.connect(self.report_requested)
        bar.escaped.connect(self.help_escaped)
        for place in (self.strip, self.welcome):
            place.help_requested.connect(pages.show_help)

    def _on_page(self, page: Page) -> None:
        front = self.record_column.front(page)
        self.columns.land_on(Name.RECORD, front)
        self.panes.land_on(self.record_column, front)

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
