"""The card on which lines are deleted for good: it shows which, and wants their number by hand."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from bithuman_panel.core.visible import one_line
from bithuman_panel.core.wording import counted, say
from bithuman_panel.ui.fitted_card import FittedCard
from bithuman_panel.ui.flow import Flow
from bithuman_panel.ui.keeping_words import found_words, targets_words
from bithuman_panel.ui.labels import plain
from bithuman_panel.ui.spaces import Spaces
from bithuman_panel.ui.texts import Texts
from bithuman_panel.ui.translate import number, said
from bithuman_panel.ui.written_field import WrittenField

if TYPE_CHECKING:
    from bithuman_panel.core.removing import Found
    from bithuman_panel.core.wording import Sentence
    from bithuman_panel.ui.look import Look

_HINT = "Esc closes. What was deleted cannot be brought back. Nothing is sent from here."
_WHAT_GOES = (
    "They go from the history, from what is searched, and from its copies. What was set aside of a "
    "damaged history goes with them, whole. The show itself, exported files and the platform keep "
    "what they have. A cue whose line goes counts as not yet said, a fact as not yet told."
)


class RemovalCard(FittedCard):
    """The view of ``RemovalPresenter``, and of the work that goes on meanwhile.

    Signals:
        confirmed: delete; what was typed goes with it.
        export_requested: export first what is to go: the whole history, or what the list shows.
    """

    confirmed = Signal(str)
    export_requested = Signal(bool)

    def __init__(self, look: Look, page: QWidget) -> None:
        self._look = look
        self._found: Found | None = None
        self._is_all = False
        self._what = plain(object_name="noticeText", wraps=True)
        self._where = plain(wraps=True)
        self._samples = plain(object_name="muted", wraps=True)
        self._unsettled = plain(object_name="muted", wraps=True)
        self._ask = plain(wraps=True)
        self._outcome = plain(object_name="noticeText", wraps=True)
        self.field = WrittenField(look, "Number of lines")
        form = QWidget()
        self._rows = QVBoxLayout(form)
        super().__init__(look, page, form, QHBoxLayout(), _HINT)
        self._own = Texts(self, look.shield)
        self._goes = self._texts.label(_WHAT_GOES, wraps=True)
        self.export = self._texts.button("&Export them first …")
        self.delete = self._texts.button("&Delete for good")
        self._asking = (
            *(self._what, self._where, self._samples, self._unsettled, self._goes, self._ask),
            *(self.field, self.export, self.delete),
        )
        self._lay_out()
        self.delete.clicked.connect(self._on_delete)
        self.export.clicked.connect(self._on_export)
        field = self.field.field
        if isinstance(field, QLineEdit):  # pragma: no branch - a field of one line
            # One Enter deletes nothing: it only goes on to the button.
            field.returnPressed.connect(self.delete.setFocus)
        self.field.complained.connect(lambda sentence: self.tell(said(sentence)))
        self._own.redo(self._tell)

    def show_looking(self, *, is_all: bool) -> None:
        """Come, while it is looked what there is to delete."""
        self._is_all = is_all
        whole, shown = say("Delete the whole history"), say("Delete what the list shows")
        title = whole if is_all else shown
        for place in (self._title.setText, self.setAccessibleName):
            self._texts.put(place, title)
        self._found = None
        self._say(say("Looking what is to go …"))
        self.arrive(self.done)

    def show_found(self, found: Found) -> None:
        """Show what is to go, and ask for its number."""
        if not self.lies_over:
            return
        self._found = found
        self.field.show_text("")
        self.field.complain(None)
        self._own.put(self._outcome.setText, None)
        self._outcome.hide()
        self._tell()
        self.field.field.setFocus()
        self.tell(self._what.text())
        self.place()
        self._fit_soon()

    def complain(self, sentence: Sentence | None) -> None:
        """Say why nothing was deleted; None: there is nothing to say any more."""
        self.field.complain(sentence)
        self.place()

    def show_busy(self) -> None:
        """Let nothing more be pressed: it is being deleted."""
        self._found = None
        self._say(say("Deleting …"))
        self.done.setFocus()

    def show_work(self, sentence: Sentence, done: int, total: int | None) -> None:
        """Show how far it is."""
        if self._found is None:
            self._own.put(self._outcome.setText, sentence)

    def clear_work(self) -> None:
        """Show none; what became of it is told."""

    def show_outcome(self, sentence: Sentence) -> None:
        """Say what became of it; there is nothing more to do here."""
        self._found = None
        self._say(sentence)
        self.tell(self._outcome.text())

    def outcome(self) -> str:
        """Return what is said of it; empty for nothing."""
        return self._outcome.text()

    def forget(self) -> None:
        """Keep nothing private while nobody looks."""
        self._found = None
        self.field.show_text("")
        for part in (self._what, self._where, self._samples):
            part.setText("")

    def _say(self, sentence: Sentence) -> None:
        self._own.put(self._outcome.setText, sentence)
        self._outcome.show()
        self._tell()
        self.place()
        self._fit_soon()

    def _tell(self) -> None:
        """Say everything in the window's language, covered while the shield is up."""
        found = self._found
        for part in self._asking:
            part.setVisible(found is not None)
        if found is None:
            return
        shield = self._look.shield
        self._what.setText(said(found_words(found)))
        self._where.setText(targets_words(found.targets, shield))
        samples = (shield.covers(one_line(entry.line.text)) for entry in found.samples)
        self._samples.setText("\n".join(said(say("“{text}”", text=text)) for text in samples))
        left = found.unsettled
        stays = counted(
            "One line stays: it is not known yet what becomes of it.",
            "{count} lines stay: it is not known yet what becomes of them.",
            left,
        )
        self._unsettled.setText(said(stays) if left else "")
        self._unsettled.setVisible(bool(left))
        self._ask.setText(
            said(
                say(
                    "To delete them, type their number: {number}",
                    number=number(len(found.entries)),
                )
            )
        )

    def _on_delete(self) -> None:
        self.confirmed.emit(self.field.text())

    def _on_export(self) -> None:
        # First away: what comes next gives the keyboard back to where this one took it.
        self.leave()
        self.export_requested.emit(self._is_all)

    def _lay_out(self) -> None:
        for part in self._asking[:-2]:
            self._rows.addWidget(part)
        self._rows.addWidget(self._outcome)
        acts = Flow.into(self._rows, self.export, self.delete)
        self._rows.addStretch(1)
        spaces = Spaces(self, self._look)
        spaces.give(self._rows, (0, 0, 0, 0), 8)
        spaces.give(acts, (0, 0, 0, 0), 8)
        self._scroll.follow(self.export, self.delete)
