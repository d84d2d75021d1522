from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from bithuman_panel.ui.correcting_bar import CorrectingBar
from bithuman_panel.ui.look import Look
from bithuman_panel.ui.main_window import MainWindow
from tests.ui.conftest import Show


@pytest.fixture
def bar(show: Show, look: Look) -> CorrectingBar:
    bar = show(CorrectingBar(look))
    bar.show_correcting("The hall\nis full.")
    return bar


def test_it_says_what_would_be_replaced(bar: CorrectingBar) -> None:
    assert bar.accessibleName() == "Correction"
    assert bar.text() == "Replaces: The hall is full."
    bar.show_correcting("long " * 40)
    assert bar.text().endswith("…")
    assert len(bar.text()) < 80


def test_it_goes_when_nothing_would_be(bar: CorrectingBar) -> None:
    bar.show_correcting(None)
    assert bar.text() == ""


def test_the_shield_hides_the_fact(bar: CorrectingBar, look: Look) -> None:
    look.shield.put(is_up=True)
    assert bar.text() == "Hidden by the shield."
    look.shield.put(is_up=False)
    assert bar.text() == "Replaces: The hall is full."


def test_a_key_drops_it_and_writing_goes_on(window: MainWindow, qtbot: QtBot) -> None:
    bar = window.composer.correcting
    bar.dropped.connect(lambda: window.composer.show_correcting(None))
    window.composer.show_correcting("The hall is full.")
    bar.drop.setFocus()
    with qtbot.waitSignal(bar.dropped):
        QTest.keyClick(bar.drop, Qt.Key.Key_Space)
    assert bar.isHidden()
    assert window.composer.message.hasFocus()


def test_another_account_corrects_nothing(window: MainWindow) -> None:
    window.composer.show_correcting("The hall is full.")
    window.show_panel("Another", is_rehearsal=False)
    assert window.composer.correcting.isHidden()
