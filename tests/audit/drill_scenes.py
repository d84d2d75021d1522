"""Drills and exams of a rehearsal, in each of their states."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from bithuman_panel.core.delivery import Outcome
from bithuman_panel.core.drill import Drill
from bithuman_panel.core.exam import Deed, Did, Exam, Trial
from bithuman_panel.ui.main_window import MainWindow

DEEDS = (
    Deed(Did.PRESSED, 1.0),
    Deed(Did.SENT, 1.0, "e1", "lobby", "Welcome."),
    Deed(Did.BECAME, 11.0, "e1", "lobby", "Welcome.", Outcome.UNKNOWN),
    Deed(Did.AIMED, 14.0),
    Deed(Did.HELD, 15.0),
    Deed(Did.HEARD, 15.0, place="lobby", text="Welcome."),
)
EXAMS = (
    Exam("x2", 1_800_000_000.0, (Trial(Drill.RESET, DEEDS), Trial(Drill.SLOW))),
    Exam("x1", 1_790_000_000.0, (Trial(Drill.KEY_REVOKED, DEEDS[:2]),), is_whole=False),
)


def drills(window: MainWindow) -> QWidget:
    """The drills, one of which is on."""
    window.drilling.begin_afresh(is_rehearsal=True)
    window.drilling.show_exams(EXAMS)
    window.drilling.open()
    window.drilling.show_drill(Drill.NOBODY_CONNECTED_OLDER)
    return window.cards.drills()


def task(window: MainWindow) -> None:
    """A task of an exam."""
    window.drilling.show_task(2, 9)


def results(window: MainWindow) -> QWidget:
    """The results of two exams."""
    window.drilling.show_exams(EXAMS)
    window.drilling.show_result()
    return window.cards.exam()


DRILLS = (drills, task, results)
