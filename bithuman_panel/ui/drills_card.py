"""The card on which a drill is chosen in a rehearsal, and where an exam begins."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QModelIndex, QObject, QStringListModel, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QListView, QVBoxLayout, QWidget

from bithuman_panel.core.advice import outcome_word
from bithuman_panel.core.drill import LESSONS, Drill
from bithuman_panel.core.exam_words import right_words
from bithuman_panel.core.wording import say
from bithuman_panel.ui.card_row import CardRow
from bithuman_panel.ui.cover import Cover, is_sending
from bithuman_panel.ui.flow import Flow
from bithuman_panel.ui.labels import plain
from bithuman_panel.ui.scroll import Scroll
from bithuman_panel.ui.spaces import Spaces
from bithuman_panel.ui.texts import Texts
from bithuman_panel.ui.translate import said, tr

if TYPE_CHECKING:
    from bithuman_panel.ui.look import Look

_WIDTH = 680
_LEAST_ROWS = 120
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_DRILLS = tuple(Drill)
_HINT = "A drill happens in this rehearsal alone. Choose one, start it, then let a line go."


class DrillsCard(Cover):
    """Every drill by its name, with what it stages and what is right under it.

    Signals:
        started: a ``Drill`` is to begin.
        stopped: the one that is on is to end.
        exam_requested: an exam is to begin.
        results_requested: the exams that were taken are to be shown.
    """

    started = Signal(object)
    stopped = Signal()
    exam_requested = Signal()
    results_requested = Signal()

    def __init__(self, look: Look, page: QWidget) -> None:
        super().__init__(look, page, _WIDTH)
        self._texts = texts = Texts(self)
        texts.put(self.setAccessibleName, "Drills")
        self._names = QStringListModel(self)
        self.rows = QListView()
        self.rows.setModel(self._names)
        self.rows.setItemDelegate(CardRow(look, self.rows))
        self.rows.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.rows.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.rows.installEventFilter(self)
        texts.put(self.rows.setAccessibleName, "What can be staged")
        self._about = plain(wraps=True)
        self._right = plain(wraps=True)
        self.start = texts.button("&Start", object_name="primary")
        self.stop = texts.button("Sto&p the drill")
        self.exam = texts.button("Take an e&xam")
        self.results = texts.button("&Exam results")
        self.done = texts.button("Close")
        self._lay_out()
        self._connect()
        self.show_drill(None)
        self.show_results(are_there=False)
        texts.redo(self._tell)

    def open(self) -> None:
        """Come with every drill there is."""
        self.borrow(self.rows)

    @property
    def drill(self) -> Drill:
        """The drill that is chosen."""
        return _DRILLS[max(self.rows.currentIndex().row(), 0)]

    def choose(self, drill: Drill) -> None:
        """Choose a drill; nothing begins by that."""
        self.rows.setCurrentIndex(self._names.index(_DRILLS.index(drill)))

    def show_drill(self, drill: Drill | None) -> None:
        """Show which drill is on; None: none."""
        if drill is not None:
            self.choose(drill)
        self.stop.setEnabled(drill is not None)

    def show_exam(self, *, is_on: bool) -> None:
        """Show whether an exam is on: then nothing else can be staged."""
        self.start.setEnabled(not is_on)
        self.exam.setEnabled(not is_on)

    def show_results(self, *, are_there: bool) -> None:
        """Show whether there are results of exams."""
        self.results.setEnabled(are_there)

    def about(self) -> str:
        """Return what is said of the drill that is chosen."""
        return "\n".join((self._about.text(), self._right.text()))

    def tell_nothing_leaves(self) -> None:
        """Say that nothing leaves from here."""
        self.tell(tr("Nothing is sent from here."))

    def heightForPage(self, most: int) -> int:
        """Take all there is: there is always more to read."""
        return most

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Start with Enter in the list; Ctrl+Enter ends here."""
        is_key = watched is self.rows and event.type() == QEvent.Type.KeyPress
        if is_key and isinstance(event, QKeyEvent) and self._takes(event):
            return True
        return super().eventFilter(watched, event)

    def _takes(self, event: QKeyEvent) -> bool:
        if is_sending(event):
            self.tell_nothing_leaves()
            return True
        if event.key() not in _ENTER:
            return False
        # One that is held down came from elsewhere.
        if not event.isAutoRepeat():
            self._on_start()
        return True

    def _on_start(self) -> None:
        if self.start.isEnabled():
            drill = self.drill
            self.leave()
            self.started.emit(drill)

    def _on_exam(self) -> None:
        self.leave()
        self.exam_requested.emit()

    def _on_stop(self) -> None:
        self.rows.setFocus(Qt.FocusReason.OtherFocusReason)
        self.stopped.emit()

    def _on_row(self, _now: QModelIndex, _before: QModelIndex) -> None:
        self._tell_drill()

    def _tell(self) -> None:
        at = max(self.rows.currentIndex().row(), 0)
        self._names.setStringList([said(LESSONS[drill].name) for drill in _DRILLS])
        self.rows.setCurrentIndex(self._names.index(at))
        self._tell_drill()

    def _tell_drill(self) -> None:
        lesson = LESSONS[self.drill]
        outcome = outcome_word(lesson.outcome)
        told = say("{about} A line becomes: {outcome}.", about=lesson.about, outcome=outcome)
        self._about.setText(said(told))
        self._right.setText(said(right_words(self.drill)))

    def _connect(self) -> None:
        self.rows.selectionModel().currentChanged.connect(self._on_row)
        self.rows.doubleClicked.connect(lambda _index: self._on_start())
        self.start.clicked.connect(self._on_start)
        self.stop.clicked.connect(self._on_stop)
        self.exam.clicked.connect(self._on_exam)
        self.results.clicked.connect(self.results_requested)
        self.done.clicked.connect(self.leave)

    def _lay_out(self) -> None:
        inside = QWidget()
        column, rows = QVBoxLayout(self), QVBoxLayout(inside)
        buttons = (self.start, self.stop, self.exam, self.results, self.done)
        rows.addWidget(self._texts.label(_HINT, wraps=True))
        rows.addWidget(self.rows, 1)
        rows.addWidget(self._about)
        rows.addWidget(self._right)
        foot = Flow.into(rows, *buttons)
        scroll = Scroll(inside)
        scroll.follow(self.rows, *buttons)
        column.addWidget(self._texts.label("Drills", object_name="name", wraps=True))
        column.addWidget(scroll, 1)
        spaces = Spaces(self, self._look)
        spaces.give(column, (14, 12, 14, 10), 8)
        spaces.give(rows, (0, 0, 0, 0), 8)
        spaces.give(foot, (0, 0, 0, 0), 8)
        self._look.changed.connect(self._grow)
        self._grow()

    def _grow(self) -> None:
        self.rows.setMinimumHeight(self._look.px(_LEAST_ROWS))
