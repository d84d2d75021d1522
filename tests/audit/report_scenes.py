"""The card Report, in each of its states."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from bithuman_panel.core.query import Query
from bithuman_panel.core.report_words import NO_PLAN
from bithuman_panel.core.wording import say
from bithuman_panel.presenters.report import Subject
from bithuman_panel.ui.main_window import MainWindow

TITLE = "Grand Hall, autumn tour, the second of two evenings with a very long name"
FACTS = (TITLE, "28/11/2026 19:00", "2026-11-28, 19:01:04 to 19:40:02 (UTC+01:00)", "0:38", "38:22")
_WHOLE = say("The whole history")
SUBJECTS = (
    Subject(
        say("This run, begun {when}: {show}", when=FACTS[1], show=TITLE),
        say("This run, begun {when}", when=FACTS[1]),
        Query(run="r1"),
        TITLE,
    ),
    Subject(_WHOLE, _WHOLE),
)
TOTALS = (
    (say("Lines"), "41"),
    (say("Delivered"), "38"),
    (say("Unknown"), "2"),
    (say("Cues as planned"), say("{count} of {all}", count=38, all=40)),
    (say("Talking time (estimate)"), FACTS[3]),
    (say("Silence between (estimate)"), FACTS[4]),
)


def report(window: MainWindow) -> QWidget:
    """What a run comes to, of which the plan is not known."""
    card = window.cards.report()
    card.come()
    card.show_subjects(SUBJECTS, 0)
    card.show_summary(TOTALS)
    card.show_note(NO_PLAN)
    card.show_file(None)
    card.work.begin_afresh()
    return card


def report_saving(window: MainWindow) -> QWidget:
    """It is being written."""
    card = report(window)
    window.cards.report().show_note(None)
    window.cards.report().work.show_work(
        say("Writing the report: {done} lines …", done=1200), 1200, None
    )
    return card


def report_saved(window: MainWindow) -> QWidget:
    """It is written, and its folder can be opened."""
    card = report(window)
    window.cards.report().show_work_done(say("The report is saved."))
    window.cards.report().show_file("report.html")
    return card


CARDS: tuple[Callable[[MainWindow], QWidget | None], ...] = (report, report_saving, report_saved)
