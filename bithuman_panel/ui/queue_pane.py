"""The queue: what waits in the lanes; on hold each line can be ticked, to be sent after all."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import (
    QFrame,
    QListWidget,
    QVBoxLayout,
)

from bithuman_panel.core.models import Mode
from bithuman_panel.core.visible import one_line
from bithuman_panel.core.wording import say
from bithuman_panel.presenters.record import Urgency
from bithuman_panel.ui.density import Density
from bithuman_panel.ui.flow import Flow
from bithuman_panel.ui.icons import icon
from bithuman_panel.ui.labels import plain, tip
from bithuman_panel.ui.line_words import SHOWN_CHARACTERS, target_words
from bithuman_panel.ui.qt_rows import add_row
from bithuman_panel.ui.spaces import Spaces
from bithuman_panel.ui.texts import Texts
from bithuman_panel.ui.tokens import ICON
from bithuman_panel.ui.translate import said

if TYPE_CHECKING:
    from bithuman_panel.core.entry import Entry
    from bithuman_panel.core.wording import Sentence
    from bithuman_panel.ui.look import Look

_ID = Qt.ItemDataRole.UserRole
_TICK = Qt.ItemFlag.ItemIsUserCheckable
_ROW_HEIGHT = 48
_HELD = say("ON HOLD: nothing leaves")
_RELEASED = say("Released: lines leave again")
_MOST_ROWS = {Density.ROOMY: 3, Density.TIGHT: 2, Density.TINY: 1}
_AROUND_ROWS = 110
_USUAL, _TINY = ((16, 12, 16, 12), 8), ((8, 4, 8, 6), 4)


class QueuePane(QFrame):
    """The view of ``QueuePresenter``; hidden while nothing waits.

    Signals:
        hold_changed: whether everything is on hold now.
        hold_insisted: everything stays on hold, whatever was pressed.
        withdraw_requested: the id of an entry to take back.
        withdraw_all_requested: take everything back.
        release_requested: end the hold, sending what is ticked and nothing else.
        news: what a screen reader should tell: a ``Sentence``, and its ``Urgency``.
        left: the queue is empty, and with it the place where the keyboard was.
        resized: it wants more or less height than before.
    """

    hold_changed = Signal(bool)
    hold_insisted = Signal()
    withdraw_requested = Signal(str)
    withdraw_all_requested = Signal()
    release_requested = Signal()
    news = Signal(object, object)
    left = Signal()
    resized = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__()
        self.setObjectName("pane")
        self._look = look
        self._texts = texts = Texts(self, look.shield)
        self._density = Density.ROOMY
        self._entries: tuple[Entry, ...] = ()
        self._shown: tuple[tuple[str, bool], ...] = ()
        self._is_asking = False
        self._heading = plain(object_name="heading", wraps=True)
        self.rows = QListWidget()
        texts.put(self.rows.setAccessibleName, "Queue")
        self.rows.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.rows.setTextElideMode(Qt.TextElideMode.ElideRight)
        self._withdraw = texts.button("&Withdraw")
        self._withdraw.clicked.connect(self._on_withdraw)
        self._withdraw_all = texts.button("Wi&thdraw all")
        self._withdraw_all.clicked.connect(self.withdraw_all_requested)
        self._release = texts.button("Release: send what is ticked")
        self._release.clicked.connect(self.release_requested)
        # It lets lines out: no focus, so that Space and Enter never press it.
        self._release.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._lay_out()
        self.hide()
        texts.redo(self._tell)
        texts.redo(self._tell_heading)
        for act in (self._tell, self._fit):
            look.changed.connect(act)

    def show_hold(self, *, is_held: bool) -> None:
        """Tell the window that everything is on hold, or no longer."""
        self.hold_changed.emit(is_held)
        self.news.emit(_HELD if is_held else _RELEASED, Urgency.ASSERTIVE)

    def insist_on_hold(self) -> None:
        """Tell the window, and a screen reader, that everything stays on hold."""
        self.hold_insisted.emit()
        self.news.emit(_HELD, Urgency.ASSERTIVE)

    def show_queue(self, entries: tuple[Entry, ...], *, is_held: bool) -> None:
        """Show what waits; what is ticked stays ticked."""
        shown = tuple((entry.id, is_held) for entry in entries)
        if not entries and self.isAncestorOf(self.window().focusWidget()):
            self.left.emit()
        self.setVisible(bool(entries))
        if shown == self._shown:
            return
        self._shown = shown
        ticked = self.ticked()
        self._entries = entries
        self.rows.clear()
        for entry in entries:
            self._add(entry, is_held=is_held, is_ticked=entry.id in ticked)
        self._tell()
        self._fit()
        self._release.setVisible(is_held)
        self._is_asking = False
        self._tell_heading()
        self.resized.emit()

    def ask(self) -> None:
        """Ask what is to become of each line before the hold is released."""
        self._is_asking = True
        self._tell_heading()
        self.news.emit(self._heading_words(), Urgency.ASSERTIVE)
        self.rows.setFocus()
        self.rows.setCurrentRow(0)

    def ticked(self) -> tuple[str, ...]:
        """Return the ids of the entries that are ticked."""
        rows = [self.rows.item(row) for row in range(self.rows.count())]
        return tuple(row.data(_ID) for row in rows if row.checkState() is Qt.CheckState.Checked)

    def _tell(self) -> None:
        side = self._look.px(ICON)
        self.rows.setIconSize(QSize(side, side))
        is_up, names = self._look.shield.is_up, self._look.shield.nicknames
        for row, entry in enumerate(self._entries):
            name = "speak" if entry.line.mode is Mode.SPEAK else "context"
            text = one_line(entry.line.text[:SHOWN_CHARACTERS])
            words = say(
                "{target}: {text}", target=target_words(entry.line.target, names), text=text
            )
            item = self.rows.item(row)
            shown = said(_covered(entry.line.mode)) if is_up else said(words)
            item.setText(shown)
            # A row has one line, and somebody has to decide about all of it.
            item.setToolTip(tip(shown))
            item.setIcon(icon(name, self._look.theme.mode(entry.line.mode), side))
            # Nobody lets a line out that he cannot read.
            item.setFlags(item.flags() & ~_TICK if is_up else item.flags() | _TICK)

    def _add(self, entry: Entry, *, is_held: bool, is_ticked: bool) -> None:
        row = add_row(self.rows)
        row.setData(_ID, entry.id)
        if is_held:
            row.setCheckState(Qt.CheckState.Checked if is_ticked else Qt.CheckState.Unchecked)

    def _tell_heading(self) -> None:
        self._heading.setText(said(self._heading_words()))

    def _heading_words(self) -> Sentence:
        if self._is_asking and self._look.shield.is_up:
            return say(
                "Lower the shield to tick what is still to be sent. "
                "All else is withdrawn at the release."
            )
        if self._is_asking:
            return say("Tick what is still to be sent. All else is withdrawn at the release.")
        is_held = any(is_held for _, is_held in self._shown)
        return say("Queued, frozen by the hold") if is_held else say("Queued")

    def pack(self, density: Density) -> None:
        """Show fewer rows at once where there is little height."""
        if density is not self._density:
            self._density = density
            self._fit()

    def height_wanted(self) -> int:
        """Return the height that all of it takes with as many rows as it ever shows at once."""
        if self.isHidden():
            return 0
        rows = min(len(self._entries), _MOST_ROWS[Density.ROOMY])
        return self._look.px(_ROW_HEIGHT * rows + _AROUND_ROWS)

    def _fit(self) -> None:
        rows = min(len(self._entries), _MOST_ROWS[self._density])
        is_tiny = self._density is Density.TINY
        self.rows.setFixedHeight(self._look.px(_ROW_HEIGHT * rows + (6 if is_tiny else 12)))
        self._spaces.give(self._column, *(_TINY if is_tiny else _USUAL))

    def _on_withdraw(self) -> None:
        row = self.rows.currentItem() or self.rows.item(0)
        if row:
            self.withdraw_requested.emit(row.data(_ID))

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.addWidget(self._heading)
        column.addWidget(self.rows)
        buttons = Flow.into(column, self._withdraw, self._withdraw_all, self._release)
        self._column = column
        self._spaces = Spaces(self, self._look)
        self._spaces.give(buttons, (0, 0, 0, 0), 6)
        self._fit()
        self._release.hide()


def _covered(mode: Mode) -> Sentence:
    return say("Speak: hidden") if mode is Mode.SPEAK else say("Context: hidden")
