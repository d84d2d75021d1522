"""The window before all of it is there, and what of it is kept for the next start."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPlainTextEdit, QWidget
from pytestqt.qtbot import QtBot

from bithuman_panel.core.first_frame import FirstFrame
from bithuman_panel.core.view import Layout
from bithuman_panel.ui.last_frame import last_frame
from bithuman_panel.ui.look import Look
from bithuman_panel.ui.main_window import MainWindow
from tests.core.test_first_frame import FRAME
from tests.ui.conftest import Show


@pytest.fixture
def opening(qtbot: QtBot) -> Iterator[MainWindow]:
    made = MainWindow()
    made.show_first(FRAME)
    qtbot.addWidget(made)
    with qtbot.waitActive(made):
        made.show()
        made.activateWindow()
    yield made
    made.let_close()


def field_of(window: MainWindow) -> QPlainTextEdit:
    field = window.focusWidget()
    assert isinstance(field, QPlainTextEdit)
    return field


def fill(window: MainWindow) -> None:
    steps = list(window.filling(Look()))
    assert len(steps) > 10, "a hand that writes does not wait for all of it at once"
    window.complete()
    window.show_panel("Main stage", is_rehearsal=False)


def test_one_can_write_at_once_where_the_message_will_be(opening: MainWindow) -> None:
    field = field_of(opening)
    assert field.geometry() == QRect(FRAME.left, FRAME.top, FRAME.width, FRAME.height)
    assert (field.accessibleName(), field.placeholderText()) == (FRAME.name, FRAME.hint)
    assert field.fontInfo().pixelSize() == FRAME.pixels
    QTest.keyClicks(field, "Good eve")
    assert field.toPlainText() == "Good eve"


def test_what_was_written_is_in_the_message_and_so_is_the_keyboard(opening: MainWindow) -> None:
    QTest.keyClicks(field_of(opening), "Good eve")
    fill(opening)
    assert opening.composer.message.text() == "Good eve"
    assert field_of(opening) is opening.composer.message
    assert not opening.was_asked_early
    QTest.keyClicks(opening.composer.message, "ning")
    assert opening.composer.message.text() == "Good evening"


def test_a_line_that_was_to_go_early_is_not_sent_and_not_forgotten(
    opening: MainWindow, qtbot: QtBot
) -> None:
    with qtbot.assertNotEmitted(opening.send_requested):
        QTest.keyClick(field_of(opening), Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
        fill(opening)
    assert opening.was_asked_early


def test_commands_wait_until_one_sees_what_they_do(opening: MainWindow, qtbot: QtBot) -> None:
    for _ in opening.filling(Look()):
        QTest.keyClick(field_of(opening), Qt.Key.Key_K, Qt.KeyboardModifier.ControlModifier)
    assert not opening.switcher.lies_over
    opening.complete()
    opening.show_panel("Main stage", is_rehearsal=False)
    QTest.keyClick(field_of(opening), Qt.Key.Key_K, Qt.KeyboardModifier.ControlModifier)
    assert opening.switcher.lies_over


def test_a_window_that_is_in_sight_stays_where_it_is(opening: MainWindow, qtbot: QtBot) -> None:
    opening.resize(900, 600)
    place = opening.geometry()
    fill(opening)
    other = MainWindow(Look())
    qtbot.addWidget(other)
    other.resize(1000, 700)
    opening.restore_geometry_text(other.geometry_text(), Layout.STAGE)
    assert opening.geometry() == place
    assert opening.layouts.placing._layout is Layout.STAGE
    other.let_close()


def test_a_small_window_is_over_all_others_from_its_first_frame_on(qtbot: QtBot) -> None:
    made = MainWindow()
    qtbot.addWidget(made)
    made.show_first(replace(FRAME, is_on_top=True))
    assert made.windowFlags() & Qt.WindowType.WindowStaysOnTopHint
    made.let_close()


def test_the_next_start_shows_the_message_where_it_is_now(window: MainWindow, look: Look) -> None:
    frame = last_frame(window, look)
    message = window.composer.message
    assert isinstance(frame, FirstFrame)
    place = QRect(message.mapTo(window, QPoint(0, 0)), message.size())
    assert QRect(frame.left, frame.top, frame.width, frame.height) == place
    assert (frame.ground, frame.ink) == (look.theme.base, look.theme.text)
    assert frame.pixels == message.fontInfo().pixelSize()
    assert frame.name == "Message"


def test_what_hides_the_message_is_not_kept(window: MainWindow, look: Look) -> None:
    window.pages.show_help()
    assert last_frame(window, look) is None


def test_a_window_without_a_frame_is_shown_all_the_same(show: Show) -> None:
    made = show(MainWindow(), 900, 600)
    assert made.was_painted
    fill(made)
    assert field_of(made) is made.composer.message
    made.let_close()


def test_the_menus_are_read_before_the_page_below_them(opening: MainWindow) -> None:
    fill(opening)
    read = [child for child in opening.children() if isinstance(child, QWidget)]
    page = opening.centralWidget()
    assert page
    assert read.index(opening.menuBar()) < read.index(page)
