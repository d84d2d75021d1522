"""The card Keeping: what there is of history, how long it stays, and what would go by a choice."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QVBoxLayout, QWidget

from bithuman_panel.core.keeping import LEAST_DAYS, Keeping
from bithuman_panel.core.wording import counted, say
from bithuman_panel.ui.fitted_card import FittedCard
from bithuman_panel.ui.flow import Flow
from bithuman_panel.ui.keeping_words import (
    AGES,
    LINES,
    MEGABYTES,
    age_words,
    held_words,
    lines_words,
    size_words,
    would_go_words,
)
from bithuman_panel.ui.labels import plain
from bithuman_panel.ui.spaces import Spaces
from bithuman_panel.ui.texts import Texts
from bithuman_panel.ui.translate import said

if TYPE_CHECKING:
    from collections.abc import Callable

    from bithuman_panel.core.wording import Sentence
    from bithuman_panel.presenters.keeping import KeepingShown
    from bithuman_panel.ui.look import Look

_HINT = "Esc closes. Nothing is taken over before you keep it, and nothing is sent from here."
_KEPT = "It is kept. Older lines go by themselves, when nothing is going on."


class Amounts(QComboBox):
    """One of several amounts; one that is none of the usual stands among them, too.

    Signals:
        picked: a hand has chosen another one.
    """

    picked = Signal()

    def __init__(
        self, usual: tuple[int | None, ...], words: Callable[[int | None], Sentence]
    ) -> None:
        super().__init__()
        self._usual = usual
        self._words = words
        self._amounts = usual
        # A long word is cut rather than push the card wider than the page.
        self.setSizeAdjustPolicy(self.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(10)
        self._texts = Texts(self)
        self._texts.redo(self._tell)
        # By a hand alone: what is shown is nobody's choice.
        self.activated.connect(lambda _at: self.picked.emit())

    def amount(self) -> int | None:
        """Return what is chosen."""
        return self._amounts[max(0, self.currentIndex())]

    def show_amount(self, amount: int | None) -> None:
        """Show an amount."""
        is_usual = amount in self._usual
        amounts = self._usual if is_usual else (*self._usual, amount)
        if amounts != self._amounts:
            self._amounts = amounts
            self._tell()
        self.setCurrentIndex(amounts.index(amount))

    def _tell(self) -> None:
        place = self.currentIndex()
        self.clear()
        self.addItems([said(self._words(amount)) for amount in self._amounts])
        self.setCurrentIndex(min(max(place, 0), len(self._amounts) - 1))


class KeepingCard(FittedCard):
    """The view of ``KeepingPresenter``.

    Signals:
        chosen: another ``Keeping`` was chosen, and is not taken over.
        kept: take it over.
        whole_requested: delete the whole history.
    """

    chosen = Signal(object)
    kept = Signal()
    whole_requested = Signal()

    def __init__(self, look: Look, page: QWidget) -> None:
        self._look = look
        self._shown: KeepingShown | None = None
        self._held = plain(wraps=True)
        self._would_go = plain(object_name="noticeText", wraps=True)
        self._note = plain(object_name="muted", wraps=True)
        self.age = Amounts(AGES, age_words)
        self.lines = Amounts(LINES, lines_words)
        self.size_limit = Amounts(MEGABYTES, size_words)
        form = QWidget()
        self._rows = QVBoxLayout(form)
        super().__init__(look, page, form, QHBoxLayout(), _HINT)
        self._own = Texts(self)
        for place in (self._title.setText, self.setAccessibleName):
            self._texts.put(place, "How long the history stays")
        self.keep = self._texts.button("&Keep it so")
        self.whole = self._texts.button("&Delete the whole history …")
        self._lay_out()
        for amounts in (self.age, self.lines, self.size_limit):
            amounts.picked.connect(self._on_picked)
        self.keep.clicked.connect(self.kept)
        self.whole.clicked.connect(self._on_whole)
        self._own.redo(self._tell)

    def come(self) -> None:
        """Lie over the stage, with the keyboard."""
        self.arrive(self.age)

    def show_keeping(self, shown: KeepingShown) -> None:
        """Show what is chosen, and what there is; None where it is not known yet."""
        self._shown = shown
        keeping = shown.keeping
        self.age.show_amount(keeping.days)
        self.lines.show_amount(keeping.lines)
        self.size_limit.show_amount(keeping.megabytes)
        if shown.fixed_days is not None and self.lies_over:
            # First: what is fixed would take the keyboard with it.
            self.whole.setFocus()
        self._let_choose(is_free=shown.fixed_days is None)
        self._tell()
        self.place()

    def show_kept(self) -> None:
        """Say that the choice is kept, and what happens now."""
        self._own.put(self._would_go.setText, _KEPT)
        self.tell(self._would_go.text())
        self.place()

    def forget(self) -> None:
        """Be as it is before anything is known: the next who comes finds the keyboard in it."""
        self._shown = None
        self._let_choose(is_free=True)

    def _let_choose(self, *, is_free: bool) -> None:
        for part in (self.age, self.lines, self.size_limit, self.keep):
            part.setEnabled(is_free)

    def _tell(self) -> None:
        shown = self._shown
        if shown is None:
            return
        # Always in its place: what comes later would push everything below it down.
        held = held_words(shown.held) if shown.held else (say("Reading the history …"),)
        self._held.setText("\n".join(map(said, held)))
        self._own.put(self._would_go.setText, would_go_words(shown))
        self._own.put(self._note.setText, _note(shown))
        # What changed in it while the card was away is not known around it.
        self._form.updateGeometry()
        self._fit_soon()

    def _on_picked(self) -> None:
        self.chosen.emit(Keeping(self.age.amount(), self.lines.amount(), self.size_limit.amount()))

    def _on_whole(self) -> None:
        # First away: what comes next gives the keyboard back to where this one took it.
        self.leave()
        self.whole_requested.emit()

    def _lay_out(self) -> None:
        self._rows.addWidget(self._held)
        self._add("Lines stay for", self.age)
        self._add("At most so many", self.lines)
        self._add("In a file of at most", self.size_limit)
        self._rows.addWidget(self._would_go)
        self._rows.addWidget(self._note)
        acts = Flow.into(self._rows, self.keep, self.whole)
        self._rows.addStretch(1)
        spaces = Spaces(self, self._look)
        spaces.give(self._rows, (0, 0, 0, 0), 8)
        spaces.give(acts, (0, 0, 0, 0), 8)
        self._scroll.follow(self.keep, self.whole)

    def _add(self, name: str, amounts: Amounts) -> None:
        label = self._texts.label(name, object_name="heading", wraps=True)
        label.setBuddy(amounts)
        self._texts.put(amounts.setAccessibleName, name)
        self._rows.addWidget(label)
        self._rows.addWidget(amounts)


def _note(shown: KeepingShown) -> Sentence:
    if shown.fixed_days is not None:
        return counted(
            "Your IT has fixed for this computer that lines stay for one day.",
            "Your IT has fixed for this computer that lines stay for {count} days.",
            shown.fixed_days,
        )
    return counted(
        "Lines of the last day always stay. Exams of a rehearsal go by the same age. Copies keep "
        "what went until they are replaced, one a day.",
        "Lines of the last {count} days always stay. Exams of a rehearsal go by the same age. "
        "Copies keep what went until they are replaced, one a day.",
        LEAST_DAYS,
    )
