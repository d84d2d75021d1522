"""The sounds of a whole window: from the menu and from outcomes to what plays, and back."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from bithuman_panel.app.sounds import WindowSounds
from bithuman_panel.core.delivery import Outcome, Verdict
from bithuman_panel.core.earcon import Earcon
from bithuman_panel.core.view import View
from bithuman_panel.services import sounds
from bithuman_panel.ui.look import Look
from bithuman_panel.ui.main_window import MainWindow
from bithuman_panel.ui.resources import resource
from tests.core.entries import done
from tests.presenters.fakes import ViewInHand
from tests.services.test_sounds import WRITES_ITS_LAST_ARGUMENT, command

NO_SOUND = "No sound can be played on this computer."


def has_lines(file: Path, count: int) -> bool:
    return file.is_file() and file.read_text().count("\n") == count


@pytest.fixture
def window(qtbot: QtBot) -> Iterator[MainWindow]:
    made = MainWindow(Look())
    qtbot.addWidget(made)
    yield made
    made.let_close()


@pytest.fixture
def heard(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A player that writes down what it is given to play."""
    file = tmp_path / "heard"
    voice = command(WRITES_ITS_LAST_ARGUMENT, str(file))
    monkeypatch.setattr(sounds.Sounds.__init__, "__defaults__", (lambda: (voice,),))
    return file


def test_an_outcome_is_played_from_its_file(window: MainWindow, heard: Path, qtbot: QtBot) -> None:
    wired = WindowSounds(window, ViewInHand(View(sounds=True)))
    wired.presenter.hear(done(Verdict(Outcome.UNKNOWN)))
    played = f"{resource('sounds', 'unknown.wav')}\n"
    qtbot.waitUntil(lambda: heard.is_file() and heard.read_text() == played)


def test_each_sound_can_be_tried_from_the_menu(
    window: MainWindow, heard: Path, qtbot: QtBot
) -> None:
    wired = WindowSounds(window, ViewInHand())
    for number, earcon in enumerate(Earcon, 1):
        window.commands[f"sound.{earcon}"].trigger()
        qtbot.waitUntil(partial(has_lines, heard, number))
    assert [Path(line).stem for line in heard.read_text().splitlines()] == list(Earcon)
    assert wired.presenter


def test_a_computer_that_plays_nothing_says_so_in_the_window(
    window: MainWindow, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    monkeypatch.setattr(sounds.Sounds.__init__, "__defaults__", (tuple,))
    wired = WindowSounds(window, ViewInHand(View(sounds=True)))
    window.commands["sounds"].trigger()
    problem = window.record._problem
    qtbot.waitUntil(lambda: problem.text().startswith(NO_SOUND))
    assert wired.presenter
    assert QGuiApplication.instance()
