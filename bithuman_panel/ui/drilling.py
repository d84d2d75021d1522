"""Drills and exams in one window: joins the bar, the two cards, and the commands."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

if TYPE_CHECKING:
    from bithuman_panel.core.drill import Drill
    from bithuman_panel.core.exam import Exam
    from bithuman_panel.core.wording import Sentence
    from bithuman_panel.ui.drills_card import DrillsCard
    from bithuman_panel.ui.exam_card import ExamCard
    from bithuman_panel.ui.main_window import MainWindow


class Drilling(QObject):
    """The view of ``DrillsPresenter`` and ``ExamPresenter``. The cards are made when first opened.

    Signals:
        started: a ``Drill`` is to begin.
        stopped: the one that is on is to end.
        exam_requested: an exam is to begin.
        next_requested: the next task of the exam is to begin.
        end_requested: the exam is to end.
    """

    started = Signal(object)
    stopped = Signal()
    exam_requested = Signal()
    next_requested = Signal()
    end_requested = Signal()

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._bar = window.drill_bar
        self._drill: Drill | None = None
        self._exams: tuple[Exam, ...] = ()
        self._is_examining = False
        self._bar.accepted.connect(self._on_accepted)
        self._bar.declined.connect(self.end_requested)
        # Else the keyboard would fall on whatever comes next.
        self._bar.left.connect(window.composer.message.setFocus)
        window.cards.drills.once_made(self._join_drills)
        window.cards.exam.once_made(lambda card: card.show_exams(self._exams))

    def begin_afresh(self, *, is_rehearsal: bool) -> None:
        """Show nothing of another desk; only a rehearsal has drills."""
        self._window.commands["drills"].setEnabled(is_rehearsal)
        for card in (self._window.cards.drills, self._window.cards.exam):
            card.leave()
        self._is_examining = False
        self._window.record.details.name_drills(lambda _id: None)
        self.show_drill(None)
        self.show_exams(())

    def open(self) -> None:
        """Come with every drill there is."""
        self._window.cards.drills().open()

    def show_drill(self, drill: Drill | None) -> None:
        """Show which drill is on; None: none, or none that is to be known."""
        self._drill = drill
        if not self._is_examining:
            self._bar.show_drill(drill)
        self._show()

    def show_task(self, number: int, count: int) -> None:
        """Show which task of how many is on; whoever takes the exam is at the message."""
        self._is_examining = True
        self._bar.show_task(number, count)
        self._window.composer.message.setFocus()
        self._show()

    def clear_task(self) -> None:
        """Show that no exam is on."""
        self._is_examining = False
        self._bar.show_drill(self._drill)
        self._show()

    def show_exams(self, exams: tuple[Exam, ...]) -> None:
        """Show the exams that were taken, newest first."""
        self._exams = exams
        if self._window.cards.exam.is_made:
            self._window.cards.exam().show_exams(exams)
        self._show()

    def show_result(self) -> None:
        """Come with the newest exam."""
        self._results().open()

    def show_problem(self, sentence: Sentence) -> None:
        """Say what went wrong."""
        self._window.telling.show_problem(sentence)

    def _results(self) -> ExamCard:
        self._window.cards.drills.leave()
        return self._window.cards.exam()

    def _on_accepted(self) -> None:
        if self._is_examining:
            self.next_requested.emit()
        else:
            self.stopped.emit()

    def _join_drills(self, card: DrillsCard) -> None:
        card.started.connect(self.started)
        card.stopped.connect(self.stopped)
        card.exam_requested.connect(self.exam_requested)
        card.results_requested.connect(self.show_result)
        self._fill(card)

    def _show(self) -> None:
        if self._window.cards.drills.is_made:
            self._fill(self._window.cards.drills())

    def _fill(self, card: DrillsCard) -> None:
        card.show_drill(self._drill)
        card.show_exam(is_on=self._is_examining)
        card.show_results(are_there=bool(self._exams))
