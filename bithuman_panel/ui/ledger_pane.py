"""The ledger: what the chosen agent's rooms were told, and what the chosen room lacks."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QSize, Qt, Signal
from PySide6.QtWidgets import QCheckBox, QPushButton, QSplitter, QStyle, QVBoxLayout, QWidget

from bithuman_panel.core.ledger import Ledger
from bithuman_panel.core.wording import say
from bithuman_panel.presenters.record import Urgency
from bithuman_panel.ui.empty_state import EmptyState
from bithuman_panel.ui.fact_view import FactView
from bithuman_panel.ui.flow import Flow
from bithuman_panel.ui.icons import give_icon
from bithuman_panel.ui.labels import frame, plain
from bithuman_panel.ui.ledger_model import FactColumn, LedgerModel
from bithuman_panel.ui.ledger_table import LedgerTable
from bithuman_panel.ui.missing_bar import MissingBar
from bithuman_panel.ui.scroll import Scroll
from bithuman_panel.ui.spaces import Spaces, least_height
from bithuman_panel.ui.texts import Texts
from bithuman_panel.ui.tokens import ICON

if TYPE_CHECKING:
    from PySide6.QtCore import SignalInstance
    from PySide6.QtGui import QResizeEvent

    from bithuman_panel.core.ledger import Fact
    from bithuman_panel.core.wording import Sentence
    from bithuman_panel.presenters.missing import Missing
    from bithuman_panel.ui.look import Look

_WITH_TIME = 460
_LEAST_TABLE, _LEAST_FACT = 110, 80
_NO_FACT = say("No fact yet. What you tell in Context shows up here, with the rooms it reached.")
_NOT_IN_ROOM = say("This room was told nothing yet.")


class LedgerPane(QWidget):
    """The view of ``LedgerPresenter``.

    Signals:
        queue_requested: queue what the room lacks: a ``Missing``.
        correct_requested: correct the fact that an entry told: its id.
        entry_requested: show an entry in the history: its id.
        missing_changed: whether the chosen room lacks something.
        news: what a screen reader should tell: a ``Sentence``, and its ``Urgency``.
    """

    queue_requested = Signal(object)
    correct_requested = Signal(str)
    entry_requested = Signal(str)
    missing_changed = Signal(bool)
    news = Signal(object, object)

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._texts = texts = Texts(self, look.shield)
        self._spaces = Spaces(self, look)
        self._ledger = Ledger()
        self._room: str | None = None
        self._chosen: str | None = None
        self._is_showing = False
        self.model = LedgerModel(look)
        self.facts = LedgerTable(self.model)
        texts.put(self.facts.setAccessibleName, "Ledger")
        self.empty = EmptyState(self.facts, look)
        self.only_room = QCheckBox()
        texts.put(self.only_room.setText, "This room only")
        self.missing = MissingBar(look)
        self.fact = FactView(look)
        self.correct = self._button("Correct this", self.correct_requested)
        texts.put(
            self.correct.setAccessibleDescription,
            "Puts the fact into the message. What you make of it replaces it. Nothing is sent.",
        )
        self.show_entry = self._button("Show in history", self.entry_requested)
        self._problem = plain(object_name="alarm", wraps=True)
        self._refusal = plain(object_name="refusal", wraps=True)
        self._lay_out()
        self._connect()
        self._show()
        look.changed.connect(self._draw)
        self._draw()
        texts.redo(self._tell)

    def begin_afresh(self) -> None:
        """Forget another account's ledger."""
        self.only_room.setChecked(False)
        self._chosen = None
        self.show_ledger(Ledger(), None)
        self.show_missing(None)
        self.show_problem(None)

    def show_ledger(self, ledger: Ledger, room: str | None) -> None:
        """Show what was told; ``room`` is the chosen one, None: there is none."""
        self._ledger, self._room = ledger, room
        self._texts.put(self._refusal.setText, None)
        self._refusal.hide()
        self._show()

    def show_missing(self, missing: Missing | None) -> None:
        """Show what the chosen room lacks; None: nothing, or nobody knows.

        It is told aloud when it changes: whoever listens may be on another page.
        """
        before = self.missing.sentence
        self.missing.show_missing(missing)
        self._fit()
        self.missing_changed.emit(bool(missing and missing.facts))
        if self.missing.sentence not in (None, before):
            self.news.emit(self.missing.sentence, Urgency.POLITE)

    def show_problem(self, sentence: Sentence | None) -> None:
        """Say that the record could not be read; None takes it away."""
        self._texts.put(self._problem.setText, sentence)
        self._problem.setVisible(sentence is not None)
        self._fit()
        if sentence:
            self.news.emit(sentence, Urgency.ASSERTIVE)

    def refuse(self, sentence: Sentence) -> None:
        """Say why nothing was done."""
        self._texts.put(self._refusal.setText, sentence)
        self._refusal.show()
        self._fit()
        self.news.emit(sentence, Urgency.ASSERTIVE)

    def choose(self, fact_id: str) -> None:
        """Choose a fact that is shown."""
        row = self.model.row_of(fact_id)
        if row is not None:
            self.facts.setCurrentIndex(self.model.index(row, FactColumn.STANDING))

    @property
    def chosen(self) -> Fact | None:
        """The fact that is looked at."""
        return self.model.fact_at(self.facts.currentIndex().row())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Show what the width has room for."""
        super().resizeEvent(event)
        self._fit()

    def _show(self) -> None:
        """Show the facts; the one that is looked at stays so, wherever its row is now."""
        kept = self._chosen
        self._is_showing = True
        room = self._room if self.only_room.isChecked() else None
        self.model.show_ledger(self._ledger, room)
        if kept is not None:
            self.choose(kept)
        self._is_showing = False
        self.only_room.setEnabled(self._room is not None)
        if self.model.rowCount():
            self.empty.clear()
        else:
            self.empty.show_state("context", _NO_FACT if room is None else _NOT_IN_ROOM)
        self._show_chosen()

    def _show_chosen(self) -> None:
        fact = self.chosen
        self._chosen = fact.id if fact else None
        self.fact.show_fact(self._ledger, fact)
        for button in (self.correct, self.show_entry):
            if fact is None and button.hasFocus():
                self.facts.setFocus()
            button.setEnabled(fact is not None)

    def _on_current(self, _current: QModelIndex, _previous: QModelIndex) -> None:
        if not self._is_showing:
            self._show_chosen()

    def _button(self, text: str, wanted: SignalInstance) -> QPushButton:
        button = self._texts.button(text, object_name="short")
        button.clicked.connect(lambda _checked=False: self._ask(wanted))
        return button

    def _ask(self, wanted: SignalInstance) -> None:
        fact = self.chosen
        if fact:
            wanted.emit(fact.latest.entry.id)

    def _connect(self) -> None:
        self.facts.selectionModel().currentRowChanged.connect(self._on_current)
        self.only_room.toggled.connect(self._show)
        self.missing.queue_requested.connect(self.queue_requested)
        self.missing.left.connect(self.facts.setFocus)

    def _tell(self) -> None:
        self.model.retell()
        self._show_chosen()

    def _draw(self) -> None:
        side = self._look.px(16)
        give_icon(self.correct, "edit", self._look.theme.text, side)
        give_icon(self.show_entry, "record", self._look.theme.text, side)
        self.facts.setIconSize(QSize(self._look.px(ICON), self._look.px(ICON)))
        self.facts.verticalHeader().setDefaultSectionSize(self._look.px(36))
        self._show_chosen()
        self._fit()

    def _lay_out(self) -> None:
        self._above, self._below = frame("pane"), frame("pane")
        top, bottom = QVBoxLayout(self._above), QVBoxLayout(self._below)
        for part in (self.only_room, self.facts, self.missing, self._refusal, self._problem):
            top.addWidget(part)
        self._refusal.hide()
        self._problem.hide()
        bottom.addWidget(self.fact, 1)
        row = Flow.into(bottom, self.correct, self.show_entry)
        self._split = split = QSplitter(Qt.Orientation.Vertical)
        split.addWidget(self._above)
        split.addWidget(self._below)
        split.setSizes([420, 240])
        split.setChildrenCollapsible(False)
        outside = QVBoxLayout(self)
        outside.setContentsMargins(0, 0, 0, 0)
        outside.addWidget(Scroll(split))
        self._spaces.give(top, (12, 8, 12, 12), 6)
        self._spaces.give(bottom, (12, 12, 12, 12), 8)
        self._spaces.give(row, (0, 0, 0, 0), 8)

    def _fit(self) -> None:
        """Leave the narrow column to standing and fact; what needs more height scrolls."""
        px = self._look.px
        self.facts.setColumnHidden(FactColumn.TIME, self.width() < px(_WITH_TIME))
        self.facts.setMinimumHeight(px(_LEAST_TABLE))
        self.fact.setMinimumHeight(px(_LEAST_FACT))
        if self._split.handleWidth() != px(12):
            # Qt lays it out anew for the same width, too.
            self._split.setHandleWidth(px(12))
        # A splitter takes no account of what needs more height where it has less width.
        bar = self.style().pixelMetric(QStyle.PixelMetric.PM_ScrollBarExtent, None, self)
        for part in (self._above, self._below):
            part.setMinimumHeight(least_height(part.layout(), self.width() - bar))
