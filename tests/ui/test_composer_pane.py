from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from bithuman_panel.core.models import Mode
from bithuman_panel.core.speakability import remarks
from bithuman_panel.core.wording import say
from bithuman_panel.presenters.outlet import Key
from bithuman_panel.presenters.snippets import Snippet
from bithuman_panel.ui.composer_pane import ComposerPane
from bithuman_panel.ui.look import Look
from bithuman_panel.ui.tokens import FLASH_MS, HOLD_MS
from tests.ui.conftest import Show
from tests.ui.entries import entry_of

LEFT = Qt.MouseButton.LeftButton

COVERED = say("Speak to Ava in room 1")


@pytest.fixture
def pane(show: Show, look: Look) -> ComposerPane:
    shown = show(ComposerPane(look), 590, 600)
    shown.show_mode(Mode.SPEAK)
    shown.show_sentence(say("Speak to Ava in lobby"), COVERED, is_broadcast=False, can_send=True)
    return shown


def name_of(button: QPushButton) -> str:
    return QAccessible.queryAccessibleInterface(button).text(QAccessible.Text.Name)


def test_the_mode_shows_by_word_frame_and_placeholder(pane: ComposerPane) -> None:
    assert pane.mode_button(Mode.SPEAK).isChecked()
    assert "word for word" in pane.message.placeholderText()
    pane.show_mode(Mode.CONTEXT)
    assert pane.mode_button(Mode.CONTEXT).isChecked()
    assert not pane.mode_button(Mode.SPEAK).isChecked()
    assert "Nobody hears it" in pane.message.placeholderText()
    assert pane._frame.property("mode") == "context"


def test_the_chosen_modes_icon_changes_its_ink(pane: ComposerPane) -> None:
    button = pane.mode_button(Mode.SPEAK)
    size = button.iconSize()
    chosen = button.icon().pixmap(size).toImage()
    pane.show_mode(Mode.CONTEXT)
    assert button.icon().pixmap(size).toImage() != chosen


def test_names_for_a_screen_reader(pane: ComposerPane) -> None:
    assert name_of(pane.mode_button(Mode.SPEAK)) == "Speak"
    assert name_of(pane.mode_button(Mode.CONTEXT)) == "Context"
    assert pane.message.accessibleName() == "Message"


@pytest.mark.parametrize("mode", Mode)
def test_a_mode_is_chosen(pane: ComposerPane, qtbot: QtBot, mode: Mode) -> None:
    with qtbot.waitSignal(pane.mode_chosen) as chosen:
        qtbot.mouseClick(pane.mode_button(mode), LEFT)
    assert chosen.args == [mode]


def test_the_sentence_and_how_it_is_sent(pane: ComposerPane) -> None:
    assert pane.sentence() == "Speak to Ava in lobby"
    assert "Ctrl+Enter" in pane._send.toolTip()
    pane.show_sentence(say("Speak to ALL rooms"), COVERED, is_broadcast=True, can_send=True)
    assert "Ctrl+Shift+Enter" in pane._send.toolTip()


def test_a_line_that_takes_minutes_wants_to_be_held(pane: ComposerPane) -> None:
    sentence = say("Speak to Ava in lobby, about 5 min")
    pane.show_sentence(sentence, COVERED, is_broadcast=False, can_send=True, is_long=True)
    assert pane._send.toolTip() == "Hold to send (Ctrl+Shift+Enter)"
    asked: list[Key] = []
    pane.send_requested.connect(asked.append)
    pane._send.key_down()
    assert asked == [], "the time decides, or the release"
    pane._send.key_up()
    assert asked == [Key.PLAIN]


def test_a_press_asks_to_send(pane: ComposerPane, qtbot: QtBot) -> None:
    with qtbot.waitSignal(pane.send_requested) as asked:
        qtbot.mouseClick(pane._send, LEFT)
    assert asked.args == [Key.PLAIN]


def test_a_held_press_confirms_a_broadcast(pane: ComposerPane, qtbot: QtBot) -> None:
    pane.show_sentence(say("Speak to ALL rooms"), COVERED, is_broadcast=True, can_send=True)
    with qtbot.waitSignal(pane.send_requested) as asked:
        qtbot.mousePress(pane._send, LEFT)
        pane._send._animation.setCurrentTime(HOLD_MS)
    qtbot.mouseRelease(pane._send, LEFT)
    assert asked.args == [Key.CONFIRMED]


def test_a_target_that_changes_under_the_hand_is_not_sent_to(
    pane: ComposerPane, qtbot: QtBot
) -> None:
    with qtbot.assertNotEmitted(pane.send_requested):
        qtbot.mousePress(pane._send, LEFT)
        pane.show_sentence(say("Speak to Bo in hall"), COVERED, is_broadcast=False, can_send=True)
        qtbot.mouseRelease(pane._send, LEFT)
    assert "changed under your hand" in pane._refusal.text()
    assert pane._refusal.isVisible()


def test_the_estimate_is_called_one(pane: ComposerPane) -> None:
    pane.show_estimate(0, 0)
    assert pane._estimate.text() == "Ctrl+Enter sends"
    pane.show_estimate(4, 50)
    assert pane._estimate.text() == "about 4 s to say (estimate) · 50 characters"
    pane.show_mode(Mode.CONTEXT)
    pane.show_estimate(4, 50)
    assert pane._estimate.text() == "50 characters", "nobody says it"


def test_typing_is_told_and_what_is_shown_is_not(pane: ComposerPane, qtbot: QtBot) -> None:
    typed: list[str] = []
    pane.text_edited.connect(typed.append)
    qtbot.keyClicks(pane.message, "Hi")
    assert typed == ["H", "Hi"]
    pane.show_text("A draft\nof two lines")
    assert typed == ["H", "Hi"]
    assert pane.message.toPlainText() == "A draft\nof two lines"
    qtbot.keyClicks(pane.message, "!")
    assert typed[-1] == "A draft\nof two lines!", "typing goes on at the end"


def test_the_same_text_does_not_move_the_cursor(pane: ComposerPane, qtbot: QtBot) -> None:
    pane.show_text("Hello")
    cursor = pane.message.textCursor()
    cursor.setPosition(2)
    pane.message.setTextCursor(cursor)
    pane.show_text("Hello")
    assert pane.message.textCursor().position() == 2


def test_a_refusal_flashes_and_says_why(pane: ComposerPane, qtbot: QtBot) -> None:
    pane.refuse(say("The line is empty."))
    assert pane._refusal.isVisible()
    assert pane._refusal.text() == "The line is empty."
    assert pane._frame.property("refused") is True
    qtbot.waitUntil(lambda: pane._frame.property("refused") is False, timeout=FLASH_MS + 30_000)
    assert pane._refusal.isVisible(), "the words stay"
    pane.clear_refusal()
    assert not pane._refusal.isVisible()


def test_turning_to_the_message_is_told(pane: ComposerPane, qtbot: QtBot) -> None:
    pane.mode_button(Mode.SPEAK).setFocus()
    with qtbot.waitSignal(pane.focused):
        pane.message.setFocus()


def test_an_empty_queue_gives_the_keyboard_back_to_the_message(pane: ComposerPane) -> None:
    pane.queue.show_queue((entry_of(),), is_held=True)
    pane.queue.ask()
    assert not pane.message.hasFocus()
    pane.queue.show_queue((), is_held=False)
    assert pane.message.hasFocus()


def test_the_last_line_is_shown_large(pane: ComposerPane) -> None:
    pane.last_line.show_entry(entry_of())
    assert pane.last_line._word.text() == "Queued"


def test_what_the_line_will_say_stands_beside_send_and_is_read_with_the_message(
    pane: ComposerPane,
) -> None:
    send = pane.send_button.geometry()
    pane.show_preview(say("Will say: {words}", words="Good evening"), is_ready=True)
    assert pane.proof.texts() == ("Will say: Good evening",)
    assert pane.message.accessibleDescription() == "Will say: Good evening"
    QApplication.sendPostedEvents()
    assert pane.send_button.geometry() == send
    pane.begin_afresh()
    assert pane.proof.texts() == ()
    assert pane.message.accessibleDescription() == ""


def test_a_name_that_is_still_being_chosen_is_no_fault(pane: ComposerPane, qtbot: QtBot) -> None:
    complaint = say("There is no snippet {snippet}.", snippet="/he")
    pane.snippets_wanted.connect(
        lambda _typed: pane.show_snippets((Snippet("hello", "Good evening"),))
    )
    pane.text_edited.connect(lambda _: pane.show_preview(complaint, is_ready=False))
    pane.message.setFocus()
    qtbot.keyClicks(pane.message, "/he")
    pane.proof.tell_now()
    assert pane.snippets.list.is_open
    assert pane.proof.texts() == ()
    qtbot.keyClick(pane.message, Qt.Key.Key_Escape)
    pane.proof.tell_now()
    assert pane.proof.texts() == ("There is no snippet /he.",)


@pytest.mark.parametrize("how", ["loud", "quiet"])
def test_on_a_stage_and_in_a_show_nothing_is_remarked_on(pane: ComposerPane, how: str) -> None:
    pane.resize(590, 900)
    pane.show_remarks(remarks("www.example.org", seconds=1))
    pane.proof.tell_now()
    assert len(pane.proof.texts()) == 1
    if how == "loud":
        pane.be_loud(is_loud=True)
    else:
        pane.be_quiet(is_quiet=True)
    assert pane.proof.texts() == ()
    pane.be_loud(is_loud=False)
    pane.be_quiet(is_quiet=False)
    assert len(pane.proof.texts()) == 1


def test_what_several_rooms_cost_stands_above_send(pane: ComposerPane) -> None:
    pane.show_cost(say("{count} lines of this minute's budget.", count=3))
    assert pane._cost.text() == "3 lines of this minute's budget."
    assert pane._cost.isVisible()
    pane.show_cost(None)
    assert not pane._cost.isVisible()
