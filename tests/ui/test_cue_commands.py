"""The commands of cues: none of them sends a line."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtGui import QKeySequence
from pytestqt.qtbot import QtBot

from bithuman_panel.core.models import Mode
from bithuman_panel.presenters.cue_editor_view import Field
from bithuman_panel.ui.main_window import MainWindow
from tests.presenters.desk import CANARY
from tests.ui.asking import Asked
from tests.ui.editing_desk import Desk, made
from tests.ui.entries import entry_of


@pytest.fixture
def desk(window: MainWindow) -> Iterator[Desk]:
    desk = made(window)
    window.sheet.model.show_standby(desk.show.cues[0].id)
    asked = Asked(window)
    yield desk
    assert asked.told == []
    window.cards.cue_editor().leave()


def test_the_cue_on_standby_is_edited(desk: Desk, qtbot: QtBot) -> None:
    qtbot.keySequence(desk.window.composer.message, QKeySequence("Ctrl+E"))
    assert desk.editor.title() == "Cue 1 of 2"
    desk.editor.leave()
    desk.window.sheet.model.show_standby(None)
    desk.window.commands["cue.edit"].trigger()
    assert not desk.editor.lies_over


def test_a_cue_and_a_group_are_added_and_written_at_once(desk: Desk, qtbot: QtBot) -> None:
    desk.window.commands["cue.add"].trigger()
    assert desk.editor.title() == "Cue 2 of 3"
    qtbot.keyClicks(desk.field(Field.TEXT), "Between.")
    assert [cue.text for cue in desk.show.cues] == ["Good evening.", "Between.", "Two."]
    desk.window.commands["cue.group"].trigger()
    assert desk.editor.title() == "Group"
    assert desk.field(Field.NAME).hasFocus()
    desk.show.lock(is_on=True)
    desk.window.commands["cue.add"].trigger()
    assert not desk.editor.lies_over
    assert len(desk.show.cues) == 3


def test_behind_the_shield_a_cue_is_added_unseen(desk: Desk) -> None:
    desk.window.shield.put(is_up=True)
    desk.window.commands["cue.add"].trigger()
    assert not desk.editor.lies_over
    assert len(desk.show.cues) == 3


def test_the_message_becomes_a_cue_and_stays(desk: Desk) -> None:
    composer = desk.window.composer
    make = desk.window.commands["cue.message"].trigger
    make()
    assert len(desk.show.cues) == 2, "there is no message"
    composer.show_text(f"Say {CANARY}")
    make()
    assert len(desk.show.cues) == 2, "a show never holds the secret"
    composer.show_mode(Mode.CONTEXT)
    composer.show_text("It rains.")
    make()
    assert (desk.show.cues[-1].mode, desk.show.cues[-1].text) == (Mode.CONTEXT, "It rains.")
    assert composer.message.text() == "It rains."
    desk.show.lock(is_on=True)
    make()
    assert len(desk.show.cues) == 3


def test_the_line_in_the_details_is_asked_for_as_a_cue(desk: Desk, qtbot: QtBot) -> None:
    below, make = desk.window.record.below, desk.window.commands["cue.line"].trigger
    with qtbot.assertNotEmitted(below.cue_wanted):
        make()
    below.show_entry(entry_of())
    with qtbot.waitSignal(below.cue_wanted) as wanted:
        make()
    assert wanted.args == [entry_of().line]


def test_what_was_taken_back_is_done_again(desk: Desk, qtbot: QtBot) -> None:
    redo = desk.window.commands["redo"]
    assert not redo.isEnabled()
    desk.show.undo()
    assert redo.isEnabled()
    qtbot.keySequence(desk.window.composer.message, QKeySequence("Ctrl+Shift+Z"))
    assert len(desk.show.cues) == 2
    desk.show.undo()
    desk.window.pages.show_help()
    redo.trigger()
    assert not desk.show.cues, "nobody would see what comes of it"
