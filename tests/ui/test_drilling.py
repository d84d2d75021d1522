"""Drills in the window: there in a rehearsal alone, chosen by keyboard, one bar for what is on."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from bithuman_panel.core.drill import LESSONS, Drill
from bithuman_panel.core.wording import say
from bithuman_panel.ui.drills_card import DrillsCard
from bithuman_panel.ui.main_window import MainWindow
from tests.audit.drill_scenes import EXAMS
from tests.ui.entries import entry_of

ALT = Qt.KeyboardModifier.AltModifier


@pytest.fixture
def told(window: MainWindow) -> list[object]:
    """What the window asks for, in order."""
    asked: list[object] = []
    drilling = window.drilling
    drilling.started.connect(asked.append)
    drilling.stopped.connect(lambda: asked.append("stop"))
    drilling.exam_requested.connect(lambda: asked.append("exam"))
    drilling.next_requested.connect(lambda: asked.append("next"))
    drilling.end_requested.connect(lambda: asked.append("end"))
    return asked


@pytest.fixture
def card(window: MainWindow) -> DrillsCard:
    window.show_panel("Rehearsal", is_rehearsal=True)
    window.commands["drills"].trigger()
    return window.cards.drills()


def test_only_a_rehearsal_has_drills(window: MainWindow) -> None:
    assert not window.commands["drills"].isEnabled()
    window.show_panel("Rehearsal", is_rehearsal=True)
    assert window.commands["drills"].isEnabled()
    window.drilling.show_task(1, 9)
    window.drilling.show_exams(EXAMS)
    window.commands["drills"].trigger()
    window.show_panel("Grand Hall", is_rehearsal=False)
    assert not window.commands["drills"].isEnabled()
    assert not window.cards.drills.lies_over
    assert window.drill_bar.text() == ""


def test_every_drill_is_told_with_what_is_right(card: DrillsCard) -> None:
    for drill in Drill:
        card.choose(drill)
        assert card.drill is drill
        assert str(LESSONS[drill].about) in card.about()
        assert "Right: " in card.about()


def test_enter_starts_what_is_chosen_and_goes_to_the_stage(
    window: MainWindow, card: DrillsCard, told: list[object]
) -> None:
    QTest.keyClick(card.rows, Qt.Key.Key_Down)
    QTest.keyClick(card.rows, Qt.Key.Key_Return)
    assert (told, card.lies_over) == ([tuple(Drill)[1]], False)
    window.drilling.show_drill(tuple(Drill)[1])
    assert window.drill_bar.text() == "Drill: Nobody connected"
    window.drill_bar.accept.click()
    assert told[1:] == ["stop"]
    window.drilling.show_drill(None)
    assert window.drill_bar.text() == ""


def test_a_held_enter_starts_nothing_and_ctrl_enter_sends_nothing(
    window: MainWindow, card: DrillsCard, told: list[object]
) -> None:
    sent: list[object] = []
    window.send_requested.connect(sent.append)
    QTest.keyClick(card.rows, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert (told, sent, card.lies_over) == ([], [], True)


def test_the_drill_that_is_on_can_be_stopped_from_the_card(
    card: DrillsCard, window: MainWindow, told: list[object]
) -> None:
    assert not card.stop.isEnabled()
    window.drilling.show_drill(Drill.SLOW)
    assert card.drill is Drill.SLOW
    QTest.keyClick(card.rows, Qt.Key.Key_P, ALT)
    assert told == ["stop"]
    assert card.rows.hasFocus()


def test_an_exam_takes_the_bar_and_names_no_drill(
    card: DrillsCard, window: MainWindow, told: list[object]
) -> None:
    QTest.keyClick(card.rows, Qt.Key.Key_X, ALT)
    assert (told, card.lies_over) == (["exam"], False)
    window.drilling.show_drill(None)
    window.drilling.show_task(2, 9)
    assert window.drill_bar.text().startswith("Exam, task 2 of 9: ")
    assert window.composer.message.hasFocus()
    window.drilling.open()
    assert not card.start.isEnabled()
    assert not card.exam.isEnabled()
    QTest.keyClick(card.rows, Qt.Key.Key_Return)
    window.drill_bar.accept.click()
    window.drill_bar.decline.click()
    assert told == ["exam", "next", "end"]
    window.drilling.clear_task()
    assert (window.drill_bar.text(), card.start.isEnabled()) == ("", True)


def test_the_bar_stays_while_the_shield_is_up(window: MainWindow) -> None:
    window.drilling.show_task(2, 9)
    window.shield.put(is_up=True)
    assert window.drill_bar.text().startswith("Exam, task 2 of 9: ")


def test_results_are_read_from_the_newest_on(card: DrillsCard, window: MainWindow) -> None:
    assert not card.results.isEnabled()
    window.drilling.show_exams(EXAMS)
    QTest.keyClick(card.rows, Qt.Key.Key_E, ALT)
    results = window.cards.exam()
    assert (card.lies_over, results.lies_over) == (False, True)
    assert results.text().startswith("1 of 4 points.")
    assert "15 s: The stage heard it in lobby" in results.text()
    results.exams.setCurrentIndex(1)
    assert "ended early" in results.text()
    QTest.keyClick(results.report, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    window.drilling.show_exams(EXAMS[:1])
    assert results.exams.count() == 1
    assert results.text().startswith("1 of 4 points.")


def test_results_name_no_room_while_the_shield_is_up(window: MainWindow) -> None:
    window.drilling.show_exams(EXAMS)
    window.drilling.show_result()
    window.shield.put(is_up=True)
    assert "lobby" not in window.cards.exam().text()
    assert window.cards.exam().text().startswith("1 of 4 points.")


def test_without_an_exam_the_results_say_so(window: MainWindow) -> None:
    window.drilling.show_result()
    assert window.cards.exam().text() == "No exam was taken yet."


def test_the_details_name_the_drill_of_a_line(window: MainWindow) -> None:
    details = window.record.details
    details.show_entry(entry_of("e1", "Welcome."))
    details.name_drills(lambda name: say("A slow answer") if name == "e1" else None)
    assert "Drill\u2002A slow answer" in details.toPlainText()
    details.show_entry(entry_of("e2", "Welcome."))
    assert "Drill" not in details.toPlainText()


def test_a_problem_is_told(window: MainWindow) -> None:
    window.drilling.show_problem(say("The port is taken."))
    assert window.record._problem.text() == "The port is taken."
