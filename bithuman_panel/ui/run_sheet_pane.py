"""The run sheet: its cues, the one on standby, and GO. The view of the show and of its run."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Signal
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from bithuman_panel.presenters.outlet import Key
from bithuman_panel.presenters.record import Urgency
from bithuman_panel.ui.density import Density
from bithuman_panel.ui.flash import Flash
from bithuman_panel.ui.labels import mark, plain, restyle
from bithuman_panel.ui.run_sheet_model import RunSheetModel
from bithuman_panel.ui.run_sheet_table import RunSheetTable
from bithuman_panel.ui.sheet_fit import SheetFit
from bithuman_panel.ui.sheet_front import SheetFront
from bithuman_panel.ui.sheet_head import SheetHead
from bithuman_panel.ui.sheet_menu import sheet_menu
from bithuman_panel.ui.standby_words import CUE_CHANGED, CUE_CLOSED
from bithuman_panel.ui.texts import Texts

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QResizeEvent
    from PySide6.QtWidgets import QMenu

    from bithuman_panel.core.cue import Item
    from bithuman_panel.core.marks import Mark
    from bithuman_panel.core.run import AtHand, Standby, Waiting
    from bithuman_panel.core.show import RunSheet
    from bithuman_panel.core.timing import CueTime
    from bithuman_panel.core.wording import Sentence
    from bithuman_panel.ui.hold_button import HoldButton
    from bithuman_panel.ui.look import Look


class RunSheetPane(QFrame):
    """The view of ``ShowPresenter`` and of ``RunPresenter``.

    Signals:
        go_requested: the hand asks to let the cue on standby go: a ``Key``, and whether the hand
            is on a key that must come up before the next one counts.
        standby_requested: put the cue of this id on standby.
        steps_requested: move standby by so many cues.
        show_mode_requested: lock the run sheet for the show, or edit it again.
        cover_requested, steer_requested: the prepared filler, the prepared context: as GO.
        prime_requested: send the context that the cue on standby asks for.
        withdraw_requested: take back what waits to go by itself.
        value_given: a variable's name, and the value that the cue on standby waits for.
        add_requested, add_group_requested: add one after the item of this id; empty: at the end.
        edit_requested: edit the items of these ids.
        remove_requested, double_requested: remove the items of these ids, or double them.
        move_requested: move the items of these ids before another one; empty: to the end.
        sheet_chosen: look at the run sheet of this id.
        add_sheet_requested, rename_sheet_requested: add one, or rename the one looked at: its name.
        remove_sheet_requested: remove the run sheet that is looked at.
        locked: it went into Show mode, or came out of it.
        resized: it wants more or less height than before.
        news: what a screen reader should tell: a ``Sentence``, and its ``Urgency``.
    """

    go_requested = Signal(Key, bool)
    standby_requested = Signal(str)
    steps_requested = Signal(int)
    show_mode_requested = Signal(bool)
    cover_requested = Signal(Key, bool)
    steer_requested = Signal(Key, bool)
    prime_requested = Signal()
    withdraw_requested = Signal()
    value_given = Signal(str, str)
    add_requested = Signal(str)
    add_group_requested = Signal(str)
    edit_requested = Signal(list)
    remove_requested = Signal(list)
    double_requested = Signal(list)
    move_requested = Signal(list, str)
    sheet_chosen = Signal(str)
    add_sheet_requested = Signal(str)
    rename_sheet_requested = Signal(str)
    remove_sheet_requested = Signal()
    locked = Signal(bool)
    resized = Signal()
    news = Signal(object, object)

    def __init__(self, look: Look) -> None:
        super().__init__()
        self.setObjectName("runSheet")
        self._look = look
        self._flash = Flash(self)
        self._texts = texts = Texts(self, look.shield)
        # The cue on standby whose room is known to have closed.
        self._closed: str | None = None
        self.model = RunSheetModel(look)
        self.table = RunSheetTable(self.model, look)
        texts.put(self.table.setAccessibleName, "Run sheet")
        self.head = SheetHead(look)
        self.show_mode = self.head.show_mode
        self._front = front = SheetFront(look)
        self.go, self.standby = front.go, front.standby
        self.cover, self.steer = front.cover, front.steer
        self._empty = texts.label(
            "No cue yet. Add one, import a list, or drop a file here.",
            object_name="muted",
            wraps=True,
        )
        self._told = plain(object_name="sheetTold", wraps=True)
        self._lay_out()
        self._connect()
        texts.redo(self.model.retell)
        self._show_what_there_is()

    @property
    def is_empty(self) -> bool:
        """Whether there is nothing on the run sheet."""
        return not self.model.items

    @property
    def has_lines(self) -> bool:
        """Whether there is a line at hand, beside those of the run sheet."""
        return self.cover.has_line or self.steer.has_line

    @property
    def is_locked(self) -> bool:
        """Whether it is in Show mode."""
        return self.model.is_locked

    def show_sheets(self, sheets: tuple[RunSheet, ...], chosen: str) -> None:
        """Show which run sheets there are, and which one is looked at."""
        self.head.show_sheets(sheets, chosen)

    def show_name(self, name: str) -> None:
        """Show what the show is called."""
        self.head.show_name(name)

    def show_items(self, items: tuple[Item, ...]) -> None:
        """Show the items of the run sheet; an empty one takes no room from the composer."""
        was_empty = self.is_empty
        self.model.show_items(items)
        if was_empty is not self.is_empty:
            self._show_what_there_is()
            self.resized.emit()

    def show_show_mode(self, *, is_on: bool) -> None:
        """Show whether the run sheet is locked for the show."""
        self.head.be_locked(is_locked=is_on)
        self.table.be_locked(is_locked=is_on)
        if self.property("locked") != is_on:
            mark(self, "locked", is_on)
            self.locked.emit(is_on)

    def show_standby(self, standby: Standby | None) -> None:
        """Show what GO would let go, large."""
        before, cue_id = self.model.standby, standby.cue.id if standby else None
        self.model.show_standby(cue_id)
        self.standby.show_standby(standby)
        self.go.show_standby(standby)
        self._tell_closed(standby)
        if cue_id != before:
            self.table.follow_standby()

    def _tell_closed(self, standby: Standby | None) -> None:
        """Tell once, aloud, that the room of the cue on standby is gone: the target has its own."""
        is_closed = standby is not None and not standby.is_there and standby.cue.target is not None
        closed = standby.cue.id if standby and is_closed else None
        if closed not in (None, self._closed):
            self.news.emit(CUE_CLOSED, Urgency.ASSERTIVE)
        self._closed = closed

    def show_marks(self, marks: dict[str, tuple[Mark, ...]]) -> None:
        """Show what became of each cue."""
        self.model.show_marks(marks)
        self.table.fit()

    def show_cue_marks(self, cue_id: str, marks: tuple[Mark, ...]) -> None:
        """Show what became of one cue."""
        self.model.show_cue_marks(cue_id, marks)
        self.table.fit()

    def show_times(self, times: Callable[[str], CueTime] | None) -> None:
        """Ask ``times`` from now on when each cue is planned and expected; None: nobody knows."""
        had_times = self.model.has_times
        self.model.show_times(times)
        if had_times is not self.model.has_times:
            self.table.fit()

    def show_gone(self) -> None:
        """Show that a GO was heard."""
        self.go.show_gone()

    def show_waiting(self, waiting: Waiting | None) -> None:
        """Show what goes by itself, and in how many seconds."""
        self.table.something_waits = waiting is not None
        self.standby.show_waiting(waiting)

    def show_at_hand(self, cover: AtHand, steer: AtHand) -> None:
        """Show what the two lines that are always at hand would do."""
        had_lines = self.has_lines
        self.cover.show_line(cover)
        self.steer.show_line(steer)
        if had_lines is not self.has_lines:
            self._show_what_there_is()
            self.resized.emit()

    def tell(self, sentence: Sentence) -> None:
        """Say what was done, or what was found in a file."""
        self._tell_below(sentence, "sheetTold")
        self.news.emit(sentence, Urgency.POLITE)

    def refuse(self, sentence: Sentence) -> None:
        """Flash, and say why nothing was done."""
        self.news.emit(sentence, Urgency.ASSERTIVE)
        if self.standby.isHidden():
            self._tell_below(sentence, "refusal")
        else:
            self.standby.refuse(sentence)
        self.go.flash()
        self._flash()

    def clear_refusal(self) -> None:
        """Take the last refusal away, and whatever was told."""
        self.standby.refuse(None)
        if not self._told.isHidden():
            self._texts.put(self._told.setText, None)
            self._told.hide()
            self.resized.emit()

    def told(self) -> str:
        """Return what is told or refused now; empty for nothing."""
        labels = (self.standby.refusal, self._told)
        return next((label.text() for label in labels if not label.isHidden()), "")

    def add_below_head(self, widget: QWidget) -> None:
        """Put ``widget`` between the head and the list: the times of the show."""
        self._fitting.add_below_head(widget)

    def pack(self, density: Density, *, is_loud: bool, is_bare: bool = False) -> None:
        """Take more or less room.

        ``is_loud``: standby and GO are read from two metres; ``is_bare``: there is nothing else.
        """
        fitting = self._fitting
        fitting.density, fitting.is_loud, fitting.is_bare = density, is_loud, is_bare
        self._show_what_there_is()
        self._fit()

    def least_height(self, width: int) -> int:
        """Return the height in which nothing of it is cut."""
        return self._fitting.least_height(width)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Stand GO beside standby where there is the width for it."""
        super().resizeEvent(event)
        self._fit()

    def _tell_below(self, sentence: Sentence, look_of: str) -> None:
        self._told.setObjectName(look_of)
        restyle(self._told)
        self._texts.put(self._told.setText, sentence)
        self._told.show()
        self.resized.emit()

    def _show_what_there_is(self) -> None:
        has_cues, is_bare = not self.is_empty, self._fitting.is_bare
        is_roomy = self._fitting.density is Density.ROOMY
        had_keyboard = self.table.hasFocus() or self.standby.words.hasFocus()
        self.head.be_empty(is_empty=not has_cues)
        at_hand = has_cues or self.has_lines
        for part, is_shown in (
            (self.head, not is_bare),
            (self.table, has_cues and not is_bare),
            (self._front, at_hand),
            (self.go, has_cues),
            (self.standby, has_cues),
            (self.cover, at_hand),
            (self.steer, at_hand),
            (self._empty, not (has_cues or is_bare) and is_roomy),
        ):
            if part.isHidden() is is_shown:
                part.setVisible(is_shown)
        if had_keyboard and not has_cues:
            self.head.add.setFocus()

    def _fit(self) -> None:
        self._fitting.fit()

    def _lay_out(self) -> None:
        rows = QVBoxLayout(self)
        rows.addWidget(self.head)
        rows.addWidget(self._empty)
        rows.addWidget(self.table, 1)
        rows.addWidget(self._front)
        rows.addWidget(self._told)
        self._told.hide()
        others = (self.head, self._empty, self._told)
        self._fitting = SheetFit(self, self._look, rows, self.table, self._front, others)
        self._look.changed.connect(self._fit)

    def _connect(self) -> None:
        for button, asked in (
            (self.go, self.go_requested),
            (self.cover, self.cover_requested),
            (self.steer, self.steer_requested),
        ):
            self._connect_press(button, asked.emit)
        head, table, standby = self.head, self.table, self.standby
        head.add_requested.connect(lambda: self.add_requested.emit(self.here()))
        head.add_group_requested.connect(lambda: self.add_group_requested.emit(self.here()))
        head.left.connect(table.setFocus)
        table.menu_requested.connect(self.open_menu)
        for inner, outer in (
            (head.show_mode_requested, self.show_mode_requested),
            (head.sheet_chosen, self.sheet_chosen),
            (head.add_sheet_requested, self.add_sheet_requested),
            (head.rename_sheet_requested, self.rename_sheet_requested),
            (head.remove_sheet_requested, self.remove_sheet_requested),
            (table.steps_requested, self.steps_requested),
            (table.standby_requested, self.standby_requested),
            (table.edit_requested, self.edit_requested),
            (table.remove_requested, self.remove_requested),
            (table.double_requested, self.double_requested),
            (table.move_requested, self.move_requested),
            (table.withdraw_requested, self.withdraw_requested),
            (standby.prime_requested, self.prime_requested),
            (standby.withdraw_requested, self.withdraw_requested),
            (standby.value_given, self.value_given),
            (standby.resized, self._fit),
        ):
            inner.connect(outer)

    def _connect_press(self, button: HoldButton, ask: Callable[[Key, bool], None]) -> None:
        button.pressed_plain.connect(lambda: ask(Key.PLAIN, button.by_key))
        button.pressed_long.connect(lambda: ask(Key.CONFIRMED, button.by_key))
        button.pressed_in_vain.connect(lambda: self.refuse(CUE_CHANGED))

    def open_menu(self, place: QPoint) -> QMenu:
        """Show what can be done with what is chosen; ``place`` is on the screen."""
        menu = sheet_menu(self)
        if menu.actions():
            menu.popup(place)
        return menu

    def here(self) -> str:
        """Return the item that a new one comes after: the last one that is chosen."""
        ids = self.table.chosen()
        return ids[-1] if ids else ""
