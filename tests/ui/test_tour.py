from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, QRect, Qt, QTranslator
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QApplication, QFrame, QLabel, QWidget
from pytestqt.qtbot import QtBot

from bithuman_panel.core.columns import Name
from bithuman_panel.presenters.tour import STEPS, Step, TourPresenter
from bithuman_panel.ui.main_window import MainWindow
from bithuman_panel.ui.translate import CONTEXT
from tests.ui.asking import Asked
from tests.ui.ear import Ear
from tests.ui.hands import CTRL, press

RIGHT, LEFT = Qt.Key.Key_Right, Qt.Key.Key_Left


class NeverToured:
    """A memory that forgets."""

    def has_toured(self) -> bool:
        return False

    def keep_toured(self) -> None:
        pass


@pytest.fixture
def tour(window: MainWindow) -> TourPresenter:
    made = TourPresenter(window.tour, NeverToured(), lambda: window.pages.is_on_stage)
    window.tour_requested.connect(made.begin)
    window.tour.next_requested.connect(made.next)
    window.tour.back_requested.connect(made.back)
    window.tour.end_requested.connect(made.end)
    return made


def title(window: MainWindow) -> str:
    return window.tour.callout.accessibleName()


def area(window: MainWindow, part: QWidget) -> QRect:
    return QRect(part.mapTo(window, QPoint(0, 0)), part.size())


def rings(window: MainWindow) -> list[QRect]:
    found = window.findChildren(QFrame, "tourRing")
    return [area(window, ring) for ring in found if ring.isVisible()]


@pytest.mark.parametrize("size", [(900, 600), (1440, 860)])
@pytest.mark.parametrize("is_mirrored", [False, True])
def test_each_step_lies_beside_what_it_explains_and_hides_no_line(
    window: MainWindow, tour: TourPresenter, size: tuple[int, int], is_mirrored: bool
) -> None:
    if is_mirrored:
        window.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    window.resize(*size)
    composer, strip = window.composer, window.strip
    explained: dict[Step, list[QWidget]] = {
        Step.TARGETS: [window.columns.part(Name.TARGETS)],
        Step.MESSAGE: [composer.writing],
        Step.SENDING: [composer.send_button, strip.hold],
        Step.RECORD: [window.columns.part(Name.RECORD)],
    }
    for number, step in enumerate(STEPS, 1):
        window.tour.show_step(step, number, len(STEPS))
        callout = area(window, window.tour.callout)
        covered: tuple[QWidget, ...] = (composer.message, composer.send_button, strip)
        for part in covered:
            assert not callout.intersects(area(window, part)), step
        for ring, explained_part in zip(rings(window), explained[step], strict=True):
            assert ring.contains(area(window, explained_part)), step
        assert area(window, window.columns).contains(callout)


def test_it_follows_what_it_explains(window: MainWindow, tour: TourPresenter, qtbot: QtBot) -> None:
    tour.begin()
    window.resize(1000, 700)
    qtbot.waitUntil(lambda: rings(window)[0].contains(area(window, window.targets)))


def test_it_is_read_aloud(
    window: MainWindow, tour: TourPresenter, monkeypatch: pytest.MonkeyPatch
) -> None:
    ear = Ear()
    monkeypatch.setattr(QAccessible, "updateAccessibility", ear.hear)
    tour.open_desk()
    ((words, politeness),) = ear.heard
    assert words.startswith("Choose who speaks, and where Pick an agent")
    assert politeness is QAccessible.AnnouncementPoliteness.Polite
    assert "one of its rooms" in window.tour.callout.accessibleDescription()


def test_by_itself_it_leaves_the_keyboard_where_it_is(
    window: MainWindow, tour: TourPresenter, qtbot: QtBot
) -> None:
    asked = Asked(window)
    message = window.composer.message
    message.setFocus()
    tour.open_desk()
    assert message.hasFocus()
    qtbot.keyClicks(message, "Hello")
    press(message, Qt.Key.Key_Return, CTRL)
    assert message.text() == "Hello"
    assert len(asked.told) == 1, "the first line can be sent"
    assert window.tour.lies_over


def test_keys_go_through_it_and_the_keyboard_returns(
    window: MainWindow, tour: TourPresenter, qtbot: QtBot
) -> None:
    window.record.history.setFocus()
    window.commands["tour"].trigger()
    callout = window.tour.callout
    assert callout.next.hasFocus()
    titles = []
    for key in (RIGHT, Qt.Key.Key_Down, LEFT, Qt.Key.Key_Up, LEFT, Qt.Key.Key_Return):
        qtbot.keyClick(callout.next, key)
        titles.append(title(window))
    assert titles == [
        "Write the line",
        "Send, and hold",
        "Write the line",
        "Choose who speaks, and where",
        "Choose who speaks, and where",
        "Write the line",
    ]
    for _ in range(3):
        press(callout.next, Qt.Key.Key_Enter)
    assert not window.tour.lies_over
    assert rings(window) == []
    assert window.record.history.hasFocus()


def test_a_key_that_is_held_down_goes_one_step(window: MainWindow, tour: TourPresenter) -> None:
    tour.begin()
    for key in (RIGHT, LEFT, Qt.Key.Key_Return):
        press(window.tour.callout.next, key, held=True)
    assert title(window) == "Choose who speaks, and where"


def test_arrows_go_the_other_way_from_right_to_left(
    window: MainWindow, tour: TourPresenter, qtbot: QtBot
) -> None:
    window.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    tour.begin()
    qtbot.keyClick(window.tour.callout.next, LEFT)
    assert title(window) == "Write the line"
    qtbot.keyClick(window.tour.callout.next, RIGHT)
    assert title(window) == "Choose who speaks, and where"


def test_ctrl_enter_on_it_sends_as_everywhere(window: MainWindow, tour: TourPresenter) -> None:
    asked = Asked(window)
    tour.begin()
    press(window.tour.callout.next, Qt.Key.Key_Return, CTRL)
    assert len(asked.told) == 1
    assert title(window) == "Choose who speaks, and where"


@pytest.mark.parametrize("place", ["message", "callout"])
def test_esc_ends_it_and_holds_only_what_is_on_its_way(
    window: MainWindow, tour: TourPresenter, place: str
) -> None:
    asked, escaped = Asked(window), list[bool]()
    window.help_escaped.connect(lambda: escaped.append(True))
    tour.begin()
    press(window.composer.message if place == "message" else window.tour.callout.next, ESCAPE)
    assert not window.tour.lies_over
    assert (asked.told, escaped) == ([], [True])
    press(window.composer.message, ESCAPE)
    assert asked.told == ["hold"]


ESCAPE = Qt.Key.Key_Escape


def test_skip_and_back_are_buttons_too(
    window: MainWindow, tour: TourPresenter, qtbot: QtBot
) -> None:
    tour.begin()
    callout = window.tour.callout
    assert not callout.back.isEnabled(), "there is nothing before the first step"
    tour.next()
    callout.back.setFocus()
    qtbot.keyClick(callout.back, Qt.Key.Key_Return)
    assert title(window) == "Choose who speaks, and where"
    qtbot.mouseClick(callout.skip, Qt.MouseButton.LeftButton)
    assert not window.tour.lies_over
    assert window.composer.message.hasFocus()


def test_the_last_step_says_that_it_is_the_last(window: MainWindow, tour: TourPresenter) -> None:
    tour.begin()
    words = []
    for _ in STEPS:
        words.append(window.tour.callout.next.text())
        tour.next()
    assert words == ["Next", "Next", "Next", "Done"]


def test_help_ends_it_and_the_menu_brings_it_from_the_help(
    window: MainWindow, tour: TourPresenter
) -> None:
    tour.begin()
    window.pages.show_help()
    assert not window.tour.lies_over
    window.commands["tour"].trigger()
    assert (window.tour.lies_over, window.pages.is_on_stage) == (True, True)


def test_on_the_first_page_there_is_nothing_to_tour(
    window: MainWindow, tour: TourPresenter
) -> None:
    window.pages.show_welcome(can_go_back=False)
    window.commands["tour"].trigger()
    assert not window.tour.lies_over


def test_a_part_that_is_folded_away_is_explained_all_the_same(
    window: MainWindow, tour: TourPresenter
) -> None:
    window.targets.hide()
    tour.begin()
    assert rings(window) == []
    assert window.tour.callout.isVisible()


def test_another_look_places_it_anew(window: MainWindow, tour: TourPresenter) -> None:
    tour.begin()
    before = window.tour.callout.width()
    look = window.targets._look
    look.change(look.theme, 150)
    QApplication.processEvents()
    assert window.tour.callout.width() > before


class Wordy(QTranslator):
    """A language in which every text takes three times the words."""

    def translate(
        self, context: str, text: str, _note: str | None = None, _n: int = -1
    ) -> str | None:
        return " ".join([text] * 3) if context == CONTEXT else None

    def isEmpty(self) -> bool:
        return False


def is_whole(label: QLabel) -> bool:
    return label.height() >= label.heightForWidth(label.width())


def test_every_word_of_a_step_is_seen_at_once_and_in_another_language(
    window: MainWindow, tour: TourPresenter, qapp: QApplication, qtbot: QtBot
) -> None:
    tour.begin()
    labels = window.tour.callout.findChildren(QLabel)
    qtbot.waitUntil(lambda: all(map(is_whole, labels)))
    before = window.tour.callout.height()
    wordy = Wordy()
    qapp.installTranslator(wordy)
    try:
        qtbot.waitUntil(lambda: window.tour.callout.height() > before)
        assert all(map(is_whole, labels))
    finally:
        qapp.removeTranslator(wordy)
        qapp.sendPostedEvents()
