"""The window: strip, targets, stage and record; the first page and the help lie over them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QMainWindow

from bithuman_panel.ui.window_sizes import LEAST, WHOLE_SIZE

if TYPE_CHECKING:
    from collections.abc import Generator

    from PySide6.QtGui import QCloseEvent, QKeyEvent, QPaintEvent

    from bithuman_panel.core.first_frame import FirstFrame
    from bithuman_panel.core.keymap import Keymap
    from bithuman_panel.core.view import Layout
    from bithuman_panel.ui.first_field import FirstField
    from bithuman_panel.ui.look import Look
    from bithuman_panel.ui.record_column import Page


class MainWindow(QMainWindow):
    """One window, three columns. Its ``pages`` turn, its ``telling`` tells of lines.

    Its ``go_keys`` tell of the keys of the run sheet, its ``files`` of what is to be written into
    one, or read. Made without a look it can be shown at once, with nothing but a field to write in
    (``show_first``); the rest is made in steps (``filling``), and comes into sight by ``complete``.
    It overrides no more of Qt than it must: each kind of
    event that is first shown to Python costs a start some milliseconds (``ui/window_changes.py``).

    Signals:
        painted: the first frame has been painted.
        close_requested: the operator wants to leave; the window stays until it is told to go.
        send_requested: a key asks to let the line go, with a ``Key``.
        key_released: the key that sends is up again, or nobody can know any more.
        hold_requested: Esc asks to freeze everything, or to release it.
        larger_requested, smaller_requested, normal_size_requested: another size of everything.
        undo_requested: take the last step back.
        shield_requested, sounds_requested: it is to be up, or down; heard, or not.
        route_chosen: whether a Speak takes the add-context call.
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
        help_escaped: Esc was pressed in the help, on a card over the page, or on the first page;
            what is on its way is to be frozen by it as well.
    """

    painted = Signal()
    close_requested = Signal()
    send_requested = Signal(object)
    key_released = Signal()
    hold_requested = Signal()
    undo_requested = Signal()
    preflight_requested = Signal()
    keeping_requested = Signal()
    removal_requested = Signal()
    tour_requested = Signal()
    report_requested = Signal()
    help_escaped = Signal()
    larger_requested = Signal()
    smaller_requested = Signal()
    normal_size_requested = Signal()
    shield_requested = Signal(bool)
    sounds_requested = Signal(bool)
    route_chosen = Signal(bool)
    sound_requested = Signal(object)
    redo_requested = Signal()
    begin_again_requested = Signal()
    end_session_requested = Signal()
    phrases_requested = Signal()
    message_cue_requested = Signal()

    def __init__(self, look: Look | None = None) -> None:
        super().__init__()
        self._may_close = self._is_rehearsal = self._was_painted = False
        self._first: FirstField | None = None
        self._early_keys: list[QKeyEvent] = []
        self._is_whole = self._was_asked_early = False
        self._stands_at = ""
        self.setWindowTitle("bitHuman Panel")
        self.setMinimumSize(*LEAST)
        self.resize(*WHOLE_SIZE)
        if look:
            for _ in self.filling(look):
                pass
            self.complete()

    def show_first(self, frame: FirstFrame) -> None:
        """Stand where the window stood last, with nothing but a field to write in."""
        from bithuman_panel.ui.first_field import FirstField, place_in, place_window

        place_window(self, frame)
        self._stands_at = frame.geometry
        place = place_in(self, frame)
        if place:
            self._first = FirstField(frame, place, self)

    def filling(self, look: Look) -> Generator[None, None, None]:
        """Make all parts of the window out of sight, in steps that are short for a hand."""
        # Here, not above: all of the user interface hangs on it, and its import takes longest.
        from bithuman_panel.ui import window_parts as parts

        self._look = look
        self.shield = look.shield
        self._whole = parts.new_whole(self)
        self.strip = parts.Strip(look)
        self.notice = parts.NoticeBar(look.shield)
        self.shield_bar = parts.ShieldBar(look)
        self.support = parts.Support(look)
        self.files = parts.WindowFiles(self)
        self.releases = parts.put_by(parts.ReleasesBox(), self._whole)
        self._texts = parts.Texts(self)
        # Their keys are heard where it can be seen.
        self.commands = parts.Commands(self._whole)
        yield
        self.targets = parts.TargetsPane(look)
        yield
        self.record = parts.RecordPane(look)
        yield
        self.transcript = parts.TranscriptPane(look)
        self.record_column = parts.RecordColumn(look, self.record)
        yield
        self.ledger = parts.LedgerPane(look)
        for page in parts.pages_of_record(self):
            self.record_column.add_page(*page)
        yield
        self.stage = parts.StageColumn(look)
        self.composer = self.stage.composer
        self.sheet = self.stage.sheet
        self.sheet_times = parts.SheetTimes(self.sheet, self.stage.sheet_look)
        self.queue = self.composer.queue
        yield
        self.welcome = parts.WelcomePage(look)
        yield
        yield from self._join(look)

    def _join(self, look: Look) -> Generator[None, None, None]:
        """Put the parts together, and let them know of each other."""
        from bithuman_panel.ui import window_parts as parts

        self._watermark = parts.watermark(self._texts)
        self.columns = parts.Columns(
            look,
            (self.targets, self.targets.agent),
            (self.stage, self.composer.message),
            (self.record_column, self.record.history),
        )
        self.drill_bar = parts.DrillBar()
        stage = parts.stage_page(self.notice, self.drill_bar, self.columns)
        self.pages = parts.Pages(
            stage, self.composer.message, self.welcome, lambda: parts.made_help(self, look)
        )
        below = (self._watermark, self.support.bar, self.shield_bar)
        parts.fill_whole(self._whole, self.strip, self.pages, *below)
        yield
        self.panes = parts.panes_of(self)
        self._add_covers(look)
        self.keys_here = parts.KeysHere(self)
        self.telling = parts.Telling(self)
        self._connect_pages()
        parts.connect_record(self)
        panes = (self.strip, self.targets, self.sheet, self.composer, self.queue, self.record)
        for pane in (*panes, self.ledger, self.welcome):
            pane.news.connect(self.telling.announce)
        self.setWindowIcon(parts.window_icon("panel", look.theme.text))
        yield
        self.importing = parts.Importing(self)
        parts.add_window_commands(self)
        self.composer.undo.undo_requested.connect(self.ask_for_undo)
        yield
        self.layouts = parts.Layouts(self, look)
        self._changes = parts.WindowChanges(self, look)
        self._add_keys()
        yield
        parts.read_as_laid_out(self)
        self.shield.guard(self)

    def complete(self) -> None:
        """Show all of it, with what was written meanwhile."""
        if self._first:
            self.composer.message.go_on_from(self._first)
            self._first = None
        self._was_asked_early = any(map(self._window_keys.asks_to_send, self._early_keys))
        # They have letters in them.
        self._early_keys.clear()
        self._is_whole = True
        # First of all: all that is below them would be laid out twice.
        self.layouts.put_up()
        self.setCentralWidget(self._whole)
        self._whole.show()
        # It may have had this height before there was anything to pack.
        self.layouts.pack()
        # Screen readers come to it after the menus: what is raised last is read last.
        self._whole.raise_()

    @property
    def was_asked_early(self) -> bool:
        """Whether a key was to send a line before there was anything to send it."""
        return self._was_asked_early

    @property
    def was_painted(self) -> bool:
        """Whether its first frame has been seen."""
        return self._was_painted

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
        if self.commands["route"].isChecked():
            self.commands["route"].trigger()
        self.pages.show_stage()

    def show_keymap(self, keymap: Keymap) -> None:
        """Let the keys do from now on what ``keymap`` says."""
        self.commands.show_keys(keymap)
        self.go_keys.keymap = self._window_keys.keymap = keymap
        if self.cards.keys_editor.is_made:
            self.cards.keys_editor().show_keymap(keymap)

    @property
    def keymap(self) -> Keymap:
        """Which keys do what now."""
        return self.go_keys.keymap

    def toggle_keys(self) -> None:
        """Show which keys work where the keyboard is, or close that list again."""
        self.keys_here.toggle()

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
        from bithuman_panel.ui.record_column import Page

        self.record_column.show_page(Page.HISTORY)
        field = self.record.bar.field
        self.columns.reveal(field)
        field.selectAll()

    def begin_tour(self) -> None:
        """Go to the stage, where there is something to tour, and begin."""
        if self.pages.is_helping:
            self.pages.leave_help()
        if self.pages.is_on_stage:
            self.tour_requested.emit()

    def geometry_text(self) -> str:
        """Return size and place in each layout as text, for the settings."""
        return self.layouts.placing.text()

    def restore_geometry_text(self, text: str, layout: Layout) -> None:
        """Restore size and place; anything unreadable leaves them as they are.

        ``layout`` is the one that is to be shown.
        """
        self.layouts.placing.restore(text, layout, self._stands_at)

    def come_forward(self) -> None:
        """Show the window in front of all others."""
        from PySide6.QtCore import Qt

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
        if self._is_whole:
            self._window_keys.release(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take the keys of the whole window; leave all others to Qt."""
        if not self._is_whole:
            self._early_keys.append(event.clone())
        elif self._window_keys.press(event):
            return
        super().keyPressEvent(event)

    def _add_covers(self, look: Look) -> None:
        """Make what can lie over the pages."""
        from bithuman_panel.ui import window_parts as parts

        pages = self.pages
        self.cards = parts.Cards(self, look)
        self.tour = parts.Tour(self, self._whole, look)
        pages.cover_with(*self.cards.all, self.tour)
        self.drilling = parts.Drilling(self)

    def _add_keys(self) -> None:
        """Listen for the keys of the window and of the stage, and name them where they help."""
        from bithuman_panel.ui import window_parts as parts

        self._window_keys = parts.WindowKeys(self)
        self.go_keys = parts.GoKeys(self)
        self._sheet_keys = parts.SheetKeys(self)
        self._key_tips = parts.KeyTips(self)

    def _connect_pages(self) -> None:
        pages = self.pages
        self.composer.snippets.list.lie_over(pages)
        # Else the keyboard would fall on whatever comes next.
        self.notice.left.connect(self.composer.message.setFocus)
        pages.turning.connect(self._on_turning)
        pages.hold_requested.connect(self.hold_requested)
        pages.help_escaped.connect(self._on_escaped)
        bar = self.record.bar
        bar.report_requested.connect(self.report_requested)
        bar.escaped.connect(self.help_escaped)
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
