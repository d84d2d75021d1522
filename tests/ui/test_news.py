"""What the window shows where the keyboard is not is told to a screen reader."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QAccessible

from bithuman_panel.core.models import Mode
from bithuman_panel.core.wording import say
from bithuman_panel.ui.main_window import MainWindow
from tests.ui.ear import Ear

POLITE = QAccessible.AnnouncementPoliteness.Polite
AT_ONCE = QAccessible.AnnouncementPoliteness.Assertive


@pytest.fixture
def ear(window: MainWindow, monkeypatch: pytest.MonkeyPatch) -> Ear:
    made = Ear()
    # The offscreen platform has no screen reader to ask what it heard.
    monkeypatch.setattr(QAccessible, "updateAccessibility", made.hear)
    return made


def test_hold_release_and_the_question_between_them(window: MainWindow, ear: Ear) -> None:
    window.queue.show_hold(is_held=True)
    window.queue.ask()
    window.queue.show_hold(is_held=False)
    assert ear.heard == [
        ("ON HOLD: nothing leaves", AT_ONCE),
        ("Tick what is still to be sent. All else is withdrawn at the release.", AT_ONCE),
        ("Released: lines leave again", AT_ONCE),
    ]


def test_a_line_that_the_gate_keeps(window: MainWindow, ear: Ear) -> None:
    window.composer.refuse(say("The line is empty."))
    assert ear.heard == [("The line is empty.", AT_ONCE)]


def test_another_mode_unless_the_keyboard_chose_it_there(window: MainWindow, ear: Ear) -> None:
    window.composer.show_mode(Mode.SPEAK)
    assert ear.heard == [], "it is the one that was there"
    window.composer.show_mode(Mode.CONTEXT)
    window.composer.mode_button(Mode.SPEAK).setFocus()
    window.composer.show_mode(Mode.SPEAK)
    assert ear.heard == [("The agent silently learns the line", POLITE)]


def test_an_alarm_on_the_target_once_until_it_is_over(window: MainWindow, ear: Ear) -> None:
    gone = say("This room has closed. Choose another before you send.")
    for sentence in (gone, gone, None, gone):
        window.targets.alarm(sentence)
    assert ear.heard == [(str(gone), AT_ONCE)] * 2


def test_what_goes_on_with_the_lists_but_not_each_time(window: MainWindow, ear: Ear) -> None:
    nobody = say("No room is live. Open the agent's page.")
    for sentence in (nobody, nobody, None):
        window.targets.show_state(sentence)
    assert ear.heard == [(str(nobody), POLITE)]


def test_a_connection_that_changes(window: MainWindow, ear: Ear) -> None:
    for sentence in (say("Connected"), say("Connected"), say("No answer")):
        window.strip.show_connection(sentence)
    assert ear.heard == [("No answer", POLITE)]
    window.strip.begin_afresh()
    window.strip.show_connection(say("Connected"))
    assert len(ear.heard) == 1, "of another account nothing was known"


def test_the_first_page_waits_and_refuses(window: MainWindow, ear: Ear) -> None:
    window.welcome.show_busy(say("Waiting for the password store …"))
    window.welcome.show_busy(None)
    window.welcome.show_refusal(say("The platform refuses this secret."))
    assert ear.heard == [
        ("Waiting for the password store …", POLITE),
        ("The platform refuses this secret.", AT_ONCE),
    ]


def test_a_record_that_could_not_be_written(window: MainWindow, ear: Ear) -> None:
    window.telling.show_problem(say("The history could not be written."))
    assert ear.heard == [("The history could not be written.", AT_ONCE)]
