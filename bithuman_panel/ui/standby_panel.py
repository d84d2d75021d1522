"""Standby: the cue that GO lets go next, large, with what the operator has to know of it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QBoxLayout, QFrame, QHBoxLayout, QVBoxLayout, QWidget

from bithuman_panel.core.run import PrimeState
from bithuman_panel.core.visible import one_line, visible
from bithuman_panel.ui import standby_words as told
from bithuman_panel.ui.density import Density
from bithuman_panel.ui.labels import mark, plain
from bithuman_panel.ui.missing_values import MissingValues
from bithuman_panel.ui.one_line import OneLine
from bithuman_panel.ui.scroll import Scroll
from bithuman_panel.ui.soon import Soon
from bithuman_panel.ui.spaces import Spaces, least_height
from bithuman_panel.ui.standby_text import StandbyText
from bithuman_panel.ui.tab_order import tab_through
from bithuman_panel.ui.texts import Texts
from bithuman_panel.ui.translate import listed, said, tr

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent

    from bithuman_panel.core.run import Standby, Waiting
    from bithuman_panel.core.wording import Sentence
    from bithuman_panel.ui.look import Look

_LINES, _AROUND = 2, 10
# Narrower, a sentence beside a button is a word a line.
_BESIDE = 240
_SPACES = {
    Density.ROOMY: ((12, 8, 12, 8), 4),
    Density.TIGHT: ((10, 4, 10, 4), 2),
    Density.TINY: ((8, 2, 8, 2), 0),
}


class StandbyPanel(QFrame):
    """Shows one :class:`Standby`; what is private in it the shield hides.

    Signals:
        prime_requested: send the context that the room has to know first.
        withdraw_requested: let what waits to go by itself wait no longer.
        value_given: a variable's name and its value.
        resized: it wants more or less height than before.
    """

    resized = Signal()
    prime_requested = Signal()
    withdraw_requested = Signal()
    value_given = Signal(str, str)

    def __init__(self, look: Look) -> None:
        super().__init__()
        self.setObjectName("standby")
        self._look = look
        self._standby: Standby | None = None
        self._waiting: Waiting | None = None
        self._pressed_on: object = None
        self._density = Density.ROOMY
        self._is_loud = False
        self._texts = texts = Texts(self, look.shield)
        self._reasons = Texts(self, look.shield, are_reasons=True)
        self._name = OneLine(object_name="name")
        self._then = OneLine(object_name="muted")
        self.words = StandbyText()
        texts.put(self.words.setAccessibleName, "Standby")
        self._note = plain(object_name="standbyNote", wraps=True)
        self._short_note = OneLine(object_name="standbyNote")
        self._state = plain(object_name="standbyState", wraps=True)
        self._prime_words = OneLine(object_name="standbyState")
        self.prime = texts.button("Prime", object_name="narrow")
        # It sends: no focus, so that Space and Enter never press it.
        self.prime.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._waits = plain(object_name="standbyWaits", wraps=True)
        self.withdraw = texts.button("Withdraw", object_name="narrow")
        texts.put(self.withdraw.setAccessibleName, "Withdraw what waits")
        self.refusal = plain(object_name="refusal", wraps=True)
        self.missing = MissingValues(look)
        self._lay_out()
        self.prime.pressed.connect(self._on_prime_pressed)
        self.prime.clicked.connect(self._on_prime_clicked)
        self.withdraw.clicked.connect(self.withdraw_requested)
        self.missing.given.connect(self.value_given)
        self._into_sight = Soon(self, self._show_field)
        texts.redo(self._tell)
        look.changed.connect(self._fit)
        self._mark_notes()
        self._fit()

    def show_standby(self, standby: Standby | None) -> None:
        """Show what GO would let go; None: nothing is on standby."""
        if standby == self._standby:
            return
        self._standby = standby
        self._tell()
        self.resized.emit()

    def show_waiting(self, waiting: Waiting | None) -> None:
        """Show what goes by itself, and when."""
        if waiting == self._waiting:
            return
        self._waiting = waiting
        self._tell_waiting()
        self.resized.emit()

    def refuse(self, sentence: Sentence | None) -> None:
        """Say why nothing went; None: no more. Where a value is missing the keyboard goes there."""
        self._reasons.put(self.refusal.setText, sentence)
        self.refusal.setVisible(sentence is not None)
        self._show_state()
        self.resized.emit()
        field = self.missing.first()
        if sentence and field and self._standby and sentence == self._standby.complaint:
            field.setFocus()
            # It is scrolled into sight when it has its place: a refusal takes some of the room.
            self._into_sight()

    @property
    def has_more(self) -> bool:
        """Whether something is asked for, or complained of, beside what would be said."""
        parts = (self._state, self.missing, self._prime_words, self._waits, self.refusal)
        return any(not part.isHidden() for part in parts)

    def least_height(self, width: int) -> int:
        """Return the height in which nothing is cut: what it says scrolls."""
        return least_height(self.layout(), width)

    def height_wanted(self) -> int:
        """Return the height that shows all of it, but for a long text."""
        around = self.least_height(self.width()) - self._scroll.minimumHeight()
        return around + least_height(self._inner.layout(), self._scroll.viewport().width())

    def text(self) -> str:
        """Return what is shown large."""
        return self.words.toPlainText()

    def pack(self, density: Density, *, is_loud: bool) -> None:
        """Take more or less room; ``is_loud``: to be read from two metres."""
        if (density, is_loud) != (self._density, self._is_loud):
            self._density, self._is_loud = density, is_loud
            self._tell()
            self._fit()

    def _on_prime_pressed(self) -> None:
        self._pressed_on = self._primes()

    def _on_prime_clicked(self) -> None:
        if self._primes() == self._pressed_on:
            self.prime_requested.emit()
        else:
            self.refuse(told.CUE_CHANGED)

    def _primes(self) -> object:
        """Return what the button sends, and where."""
        standby = self._standby
        target = standby.choice.target if standby and standby.choice else None
        return (standby.cue.id, standby.prime, target) if standby else None

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Stand the button below what waits where both have too little room side by side."""
        super().resizeEvent(event)
        is_narrow = self.width() < self._look.px(_BESIDE)
        directions = QBoxLayout.Direction
        self._waiting_row.setDirection(
            directions.TopToBottom if is_narrow else directions.LeftToRight
        )

    def changeEvent(self, event: QEvent) -> None:
        """Mark the note at the side where its words begin."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LayoutDirectionChange:
            self._mark_notes()

    def _mark_notes(self) -> None:
        is_mirrored = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        for label in (self._note, self._short_note):
            mark(label, "mirrored", is_mirrored)

    def _tell(self) -> None:
        standby, shield = self._standby, self._look.shield
        if standby is None:
            for label in (self._name, self._then, self._note, self._short_note, self._state):
                label.clear()
            self.words.show_text(said(told.NOTHING))
        else:
            self._name.setText(told.headline(standby, shield))
            self._then.setText(told.following(standby, shield))
            shown = shield.covers(visible(standby.text[: told.SHOWN])) or tr("Empty cue")
            self.words.show_text(shown)
            self._note.setText(shield.covers(told.shown_note(standby.cue.note)))
            self._short_note.setText(one_line(self._note.text()))
            self._tell_state(standby)
        self._tell_prime(standby)
        self._tell_waiting()
        self._ask_for(standby.missing if standby else ())
        for label in (self._name, self._then):
            label.setVisible(bool(label.text()))
        self._show_state()
        is_roomy = self._density is Density.ROOMY
        self._note.setVisible(bool(self._note.text()) and is_roomy)
        self._short_note.setVisible(bool(self._note.text()) and not is_roomy)
        facts = (self._name.text(), self._note.text(), self._state.text(), self._then.text())
        self.words.setAccessibleDescription(listed(fact for fact in facts if fact))

    def _ask_for(self, names: tuple[str, ...]) -> None:
        before = self.missing.fields
        self.missing.ask_for(names)
        if self.missing.fields is not before:
            tab_through(self, (self.words, self.missing, self.withdraw))
            # Not its children: those that are no longer asked for are about to end.
            self._scroll.follow(self.words, *self.missing.fields.values(), self.missing.store)

    def _show_field(self) -> None:
        field = self.missing.first()
        if field:
            self._scroll.ensureWidgetVisible(field, 0, 0)

    def _tell_state(self, standby: Standby) -> None:
        self._reasons.put(self._state.setText, told.state_of(standby))
        is_alarm = standby.complaint is not None or not standby.is_there
        mark(self._state, "alarm", is_alarm)

    def _show_state(self) -> None:
        # What the refusal says already is not said twice.
        told = self._state.text()
        self._state.setVisible(bool(told) and told != self.refusal.text())

    def _tell_prime(self, standby: Standby | None) -> None:
        state = standby.prime_state if standby else PrimeState.NONE
        text = self._look.shield.covers(one_line(standby.prime[: told.NOTE])) if standby else ""
        sentence = told.prime_of(state, text)
        self._prime_words.setText(said(sentence) if sentence else "")
        self._prime_words.setVisible(sentence is not None)
        self.prime.setVisible(state in (PrimeState.NEEDED, PrimeState.FAILED))

    def _tell_waiting(self) -> None:
        waiting = self._waiting
        for part in (self._waits, self.withdraw):
            part.setVisible(waiting is not None)
        if waiting is not None:
            sentence = told.wait_of(waiting)
            self._texts.put(self._waits.setText, sentence)
            self._texts.put(self.withdraw.setAccessibleDescription, sentence)

    def _fit(self) -> None:
        margins, gap = _SPACES[self._density]
        self._spaces.give(self._rows, margins, gap)
        self._spaces.give(self._inside, (0, 0, 0, 0), gap)
        self.words.setProperty("loud", self._is_loud)
        self.words.style().unpolish(self.words)
        self.words.style().polish(self.words)
        self.words.ensurePolished()
        line = self.words.fontMetrics().lineSpacing()
        least = _LINES * line + self._look.px(_AROUND)
        self.words.setMinimumHeight(least)
        self._scroll.setMinimumHeight(least)

    def _lay_out(self) -> None:
        top, prime, waits = QHBoxLayout(), QHBoxLayout(), QHBoxLayout()
        top.addWidget(self._name, 3)
        top.addWidget(self._then, 2)
        prime.addWidget(self._prime_words, 1)
        prime.addWidget(self.prime)
        self._waiting_row = waits
        waits.addWidget(self._waits, 1)
        waits.addWidget(self.withdraw)
        self._inner = QWidget()
        self._inside = inside = QVBoxLayout()
        inside.addWidget(self.words, 1)
        inside.addWidget(self.missing)
        inside.addWidget(self._state)
        inside.addLayout(prime)
        inside.addWidget(self._note)
        inside.addWidget(self._short_note)
        self._inner.setLayout(inside)
        self._scroll = Scroll(self._inner)
        self._scroll.follow(self.words, *self.missing.findChildren(QWidget))
        self._rows = rows = QVBoxLayout()
        rows.addLayout(top)
        rows.addWidget(self._scroll, 1)
        rows.addLayout(waits)
        rows.addWidget(self.refusal)
        self.setLayout(rows)
        self.refusal.hide()
        self._spaces = Spaces(self, self._look)
        for row in (top, prime, waits):
            self._spaces.give(row, (0, 0, 0, 0), 8)
