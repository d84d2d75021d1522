"""The window before all of it is there, and what of it is kept for the next start."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

import pytest
from PySide6.QtCore import QCoreApplication, QMimeData, QPoint, QRect, Qt
from PySide6.QtGui import QInputMethodEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPlainTextEdit, QWidget
from pytestqt.qtbot import QtBot

from bithuman_panel.core.first_frame import FirstFrame
from bithuman_panel.core.keymap import Act
from bithuman_panel.core.models import Mode
from bithuman_panel.core.view import Layout
from bithuman_panel.ui.first_field import EDITABLE_CHARACTERS
from bithuman_panel.ui.last_frame import last_frame
from bithuman_panel.ui.look import Look
from bithuman_panel.ui.main_window import MainWindow
from bithuman_panel.ui.theme import own_style_sheet
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


def test_the_keys_of_the_stage_count_in_a_window_that_was_in_sight_before_all_of_it_was_there(
    opening: MainWindow,
) -> None:
    fill(opening)
    told: list[object] = []
    opening.go_keys.pressed.connect(lambda act, _: told.append(act))
    assert field_of(opening) is opening.composer.message
    QTest.keyClick(opening.windowHandle(), Qt.Key.Key_Down, Qt.KeyboardModifier.ControlModifier)
    opening.go_keys.is_show_mode = lambda: True
    QTest.keyClick(opening.windowHandle(), Qt.Key.Key_PageDown)
    assert told == [Act.STANDBY_NEXT, Act.GO]


def test_a_line_that_was_to_go_early_is_not_sent_and_not_forgotten(
    opening: MainWindow, qtbot: QtBot
) -> None:
    with qtbot.assertNotEmitted(opening.send_requested):
        QTest.keyClick(field_of(opening), Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
        fill(opening)
    assert opening.was_asked_early


def test_a_key_is_early_until_the_window_is_whole(opening: MainWindow, qtbot: QtBot) -> None:
    with qtbot.assertNotEmitted(opening.send_requested):
        for _ in opening.filling(Look()):
            pass
        QTest.keyClick(field_of(opening), Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
        opening.complete()
    assert opening.was_asked_early


def test_no_key_pressed_early_is_kept(opening: MainWindow) -> None:
    QTest.keyClick(field_of(opening), Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    fill(opening)
    assert opening.was_asked_early
    assert opening._early_keys == []


def test_one_goes_on_writing_where_one_was(opening: MainWindow) -> None:
    field = field_of(opening)
    QTest.keyClicks(field, "evening")
    QTest.keyClick(field, Qt.Key.Key_Home)
    fill(opening)
    QTest.keyClicks(opening.composer.message, "Good ")
    assert opening.composer.message.text() == "Good evening"


def test_a_text_that_is_too_long_to_be_edited_is_handed_on_whole(opening: MainWindow) -> None:
    long = "word " * 2_000
    field_of(opening).setPlainText(long)
    fill(opening)
    assert opening.composer.message.text() == long


def paste(field: QPlainTextEdit, text: str) -> None:
    pasted = QMimeData()
    pasted.setText(text)
    field.insertFromMimeData(pasted)


def test_a_text_that_is_too_long_to_be_laid_out_is_pasted_and_handed_on_whole(
    opening: MainWindow,
) -> None:
    long = "x" * 1_000_000
    QTest.keyClicks(field_of(opening), "ab")
    QTest.keyClick(field_of(opening), Qt.Key.Key_Left)
    paste(field_of(opening), long)
    assert 0 < len(field_of(opening).toPlainText()) < EDITABLE_CHARACTERS
    paste(field_of(opening), "No more.")
    fill(opening)
    assert opening.composer.message.text() == f"a{long}b"


def test_a_short_text_is_pasted_as_it_is(opening: MainWindow) -> None:
    paste(field_of(opening), "Good ")
    paste(field_of(opening), "evening")
    assert field_of(opening).toPlainText() == "Good evening"
    fill(opening)
    assert opening.composer.message.text() == "Good evening"


def test_what_an_input_method_still_holds_is_not_lost(opening: MainWindow) -> None:
    QTest.keyClicks(field_of(opening), "Good ")
    QApplication.sendEvent(field_of(opening), QInputMethodEvent("eve", []))
    assert field_of(opening).toPlainText() == "Good "
    fill(opening)
    assert opening.composer.message.text() == "Good eve"
    QTest.keyClicks(opening.composer.message, "ning")
    assert opening.composer.message.text() == "Good evening"


def test_the_field_is_not_shown_where_it_would_not_lie_in_the_window(qtbot: QtBot) -> None:
    geometry, _ = placed(qtbot, 700, 600)
    made = MainWindow()
    qtbot.addWidget(made)
    made.show_first(replace(FRAME, geometry=geometry))
    assert made.centralWidget() is None
    made.let_close()


def test_the_field_lies_in_a_window_that_became_a_little_smaller(qapp: QApplication) -> None:
    made = MainWindow()
    made.resize(900, 500)
    made.show_first(FRAME)
    assert field_of(made).geometry() == QRect(FRAME.left, FRAME.top, 420, 100)
    made.let_close()


def test_a_window_that_fills_the_screen_has_its_field(qtbot: QtBot) -> None:
    other = MainWindow(Look())
    qtbot.addWidget(other)
    other.resize(500, 500)
    other.showMaximized()
    geometry = bytes(other.saveGeometry().toBase64().data()).decode("ascii")
    room = other.size()
    other.let_close()
    made = MainWindow()
    qtbot.addWidget(made)
    frame = replace(FRAME, geometry=geometry, left=0, width=room.width(), top=40)
    made.show_first(frame)
    assert field_of(made).width() == room.width()
    made.let_close()


def test_commands_wait_until_one_sees_what_they_do(opening: MainWindow, qtbot: QtBot) -> None:
    for _ in opening.filling(Look()):
        QTest.keyClick(field_of(opening), Qt.Key.Key_K, Qt.KeyboardModifier.ControlModifier)
    assert not opening.cards.switcher.lies_over
    opening.complete()
    opening.show_panel("Main stage", is_rehearsal=False)
    QTest.keyClick(field_of(opening), Qt.Key.Key_K, Qt.KeyboardModifier.ControlModifier)
    assert opening.cards.switcher.lies_over


def placed(qtbot: QtBot, width: int, height: int) -> tuple[str, str]:
    """Return where such a window stands in big text: Qt's own words for it, and the settings'."""
    other = MainWindow(Look())
    qtbot.addWidget(other)
    other.resize(width, height)
    other.layouts.placing._layout = Layout.STAGE
    geometry = bytes(other.saveGeometry().toBase64().data()).decode("ascii")
    text = other.geometry_text()
    other.let_close()
    return geometry, text


def test_a_window_that_was_shown_where_it_stood_stays_there(qtbot: QtBot) -> None:
    geometry, text = placed(qtbot, 700, 600)
    made = MainWindow()
    qtbot.addWidget(made)
    made.show_first(replace(FRAME, geometry=geometry))
    assert made.size().toTuple() == (700, 600)
    made.resize(640, 500)
    fill(made)
    made.restore_geometry_text(text, Layout.STAGE)
    assert made.size().toTuple() == (640, 500), "moved by hand meanwhile"
    assert made.layouts.placing._layout is Layout.STAGE
    made.let_close()


@pytest.mark.parametrize("frame", [FRAME, None])
def test_a_window_that_was_shown_elsewhere_goes_where_it_stood(
    show: Show, qtbot: QtBot, frame: FirstFrame | None
) -> None:
    _, text = placed(qtbot, 700, 600)
    made = MainWindow()
    if frame:
        made.show_first(frame)
    show(made, 900, 600)
    fill(made)
    made.restore_geometry_text(text, Layout.STAGE)
    made.layouts.show(Layout.STAGE)
    assert made.size().toTuple() == (700, 600)
    made.let_close()


def test_a_low_window_that_stays_where_it_stood_gives_its_height_to_the_stage(
    qtbot: QtBot,
) -> None:
    geometry, text = placed(qtbot, 900, 400)
    made = MainWindow()
    qtbot.addWidget(made)
    made.show_first(replace(FRAME, geometry=geometry))
    made.show()
    settle()
    for _ in made.filling(Look()):
        pass
    made.restore_geometry_text(text, Layout.WHOLE)
    fits = made.strip.property("close")
    made.complete()
    assert (fits, made.strip.property("close")) == (None, True)
    made.let_close()


def test_a_language_from_the_right_begins_there_in_the_first_frame(
    qtbot: QtBot, qapp: QApplication
) -> None:
    made = MainWindow()
    qtbot.addWidget(made)
    try:
        made.show_first(replace(FRAME, is_from_right=True))
        assert field_of(made).layoutDirection() is Qt.LayoutDirection.RightToLeft
    finally:
        qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    assert field_of(made).layoutDirection() is Qt.LayoutDirection.LeftToRight
    made.let_close()


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
    assert (frame.name, frame.is_from_right) == ("Message", False)


def cursor_in(window: MainWindow) -> QRect:
    """Return where in the window the next letter would come to stand."""
    field = field_of(window)
    cursor = field.cursorRect()
    place: QPoint = field.viewport().mapTo(window, cursor.topLeft())
    return QRect(place, cursor.size())


def settle() -> None:
    for _ in range(5):
        QCoreApplication.processEvents()


@pytest.mark.parametrize("percent", [100, 200])
def test_no_letter_moves_when_the_window_is_whole(
    window: MainWindow, look: Look, show: Show, percent: int
) -> None:
    look.change(look.theme, percent)
    window.setStyleSheet(own_style_sheet(look.theme, percent))
    window.composer.message.setFocus()
    settle()
    frame = last_frame(window, look)
    assert frame
    made = MainWindow()
    made.resize(window.size())
    # The screen of these tests is smaller than the window, and Qt would have it fit.
    made.show_first(replace(frame, geometry=""))
    show(made, window.width(), window.height())
    first = cursor_in(made)
    made.let_close()
    window.activateWindow()
    settle()
    assert cursor_in(window) == first


def test_the_next_start_asks_for_a_line_to_be_spoken_as_every_start_does(
    window: MainWindow, look: Look
) -> None:
    window.composer.show_mode(Mode.SPEAK)
    asked = window.composer.message.placeholderText()
    window.composer.show_mode(Mode.CONTEXT)
    frame = last_frame(window, look)
    assert frame
    assert frame.hint == asked != window.composer.message.placeholderText()


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
