"""The picture for whoever helps: taken behind the shield, and nobody notices."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtGui import QAccessible, QColor, QImage
from PySide6.QtWidgets import QApplication, QMainWindow

from bithuman_panel.ui.look import Look
from bithuman_panel.ui.main_window import MainWindow
from bithuman_panel.ui.window_facts import window_facts
from bithuman_panel.ui.window_picture import picture_of, png_of
from tests.e2e.seen import texts
from tests.ui.ear import Ear
from tests.ui.private_window import PRIVATE, fill


def readable() -> set[str]:
    places = list(texts())
    return {secret for secret in PRIVATE for _, text in places if secret in text}


def test_nothing_private_is_in_sight_when_it_is_taken_and_all_of_it_afterwards(
    window: MainWindow, look: Look, monkeypatch: pytest.MonkeyPatch
) -> None:
    window.resize(1440, 1600)
    fill(window)
    seen: list[set[str]] = []
    grab = QMainWindow.grab

    def looked(of: QMainWindow) -> object:
        seen.append(readable())
        return grab(of)

    monkeypatch.setattr(MainWindow, "grab", looked)
    before, focused = readable(), window.focusWidget()
    picture_of(window, look)
    assert seen == [set()]
    assert readable() == before == set(PRIVATE)
    assert window.focusWidget() is focused
    assert not window.shield.is_up


def test_it_is_taken_while_the_shield_is_up_as_well(window: MainWindow, look: Look) -> None:
    window.shield.put(is_up=True)
    picture_of(window, look)
    assert window.shield.is_up


def test_nobody_is_told_of_it(
    window: MainWindow, look: Look, monkeypatch: pytest.MonkeyPatch
) -> None:
    ear = Ear()
    monkeypatch.setattr(QAccessible, "updateAccessibility", ear.hear)
    picture_of(window, look)
    assert [words for words, _ in ear.heard if "hield" in words] == []
    window.shield.put(is_up=True)
    assert [words for words, _ in ear.heard if "hield" in words] != []


def test_what_is_being_written_is_covered(
    window: MainWindow, look: Look, qapp: QApplication
) -> None:
    message = window.composer.message
    message.setPlainText("Half a sentence about layoffs, to be finished soon. " * 9)
    qapp.processEvents()
    image = picture_of(window, look)
    corner = message.mapTo(window, QPoint())
    muted = QColor(look.theme.muted).rgb()
    points = [
        corner + QPoint(x, y)
        for x in range(0, message.width(), 3)
        for y in range(0, message.height(), 3)
    ]
    assert {image.pixel(point) for point in points} == {muted}


def test_it_is_a_picture_that_everybody_can_open(window: MainWindow, look: Look) -> None:
    content = png_of(picture_of(window, look))
    assert content.startswith(b"\x89PNG")
    assert QImage.fromData(content).size() == window.size()


def test_the_window_tells_what_it_stands_on(window: MainWindow, look: Look) -> None:
    told = dict(window_facts(window, look))
    assert told["Qt"].startswith("6.")
    assert told["Qt platform"] == "offscreen"
    assert told["window"] == "1440 x 860, scale 1"
    assert told["size of everything"] == "100 %"
    assert "dpi" in told["screen 1"]
