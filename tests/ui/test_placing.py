from __future__ import annotations

import base64
import json

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtWidgets import QMainWindow
from pytestqt.qtbot import QtBot

from bithuman_panel.core.view import Layout
from bithuman_panel.ui.look import Look
from bithuman_panel.ui.placing import Placing, can_stay_on_top
from tests.ui.conftest import Show

ON_TOP = Qt.WindowType.WindowStaysOnTopHint


@pytest.fixture
def window(show: Show) -> QMainWindow:
    shown = show(QMainWindow(), 640, 400)
    shown.move(30, 40)
    return shown


def is_on_top(window: QMainWindow) -> bool:
    on_top = bool(window.windowFlags() & ON_TOP)
    assert bool(window.windowHandle().flags() & ON_TOP) is on_top
    return on_top


def test_compact_is_small_on_top_and_inside_the_screen(window: QMainWindow, look: Look) -> None:
    placing = Placing(window, look)
    placing.change(Layout.COMPACT)
    assert window.isVisible(), "it never goes, not even for a moment"
    assert is_on_top(window)
    assert window.size().toTuple() == (380, 560)
    free = window.screen().availableGeometry()
    assert free.contains(window.geometry())
    assert window.geometry().right() > free.right() - 50, "beside the slides"


def test_each_layout_has_a_place_of_its_own(window: QMainWindow, look: Look) -> None:
    placing = Placing(window, look)
    placing.change(Layout.COMPACT)
    window.setGeometry(60, 50, 400, 500)
    placing.change(Layout.WHOLE)
    assert not is_on_top(window)
    assert window.size().toTuple() == (640, 400)
    placing.change(Layout.COMPACT)
    assert window.size().toTuple() == (400, 500)
    placing.change(Layout.STAGE)
    assert window.size().toTuple() == (640, 400), "big text begins where everything was"
    window.resize(700, 450)
    placing.change(Layout.WHOLE)
    assert window.size().toTuple() == (640, 400)
    placing.change(Layout.STAGE)
    assert window.size().toTuple() == (700, 450)
    placing.change(Layout.STAGE)
    assert window.size().toTuple() == (700, 450)


def test_a_filled_screen_is_left_for_compact_and_filled_again(
    window: QMainWindow, look: Look, qtbot: QtBot
) -> None:
    placing = Placing(window, look)
    window.showMaximized()
    qtbot.waitUntil(window.isMaximized)
    placing.change(Layout.COMPACT)
    assert not window.isMaximized()
    placing.change(Layout.WHOLE)
    assert window.isMaximized()


def test_large_text_makes_compact_larger_but_never_than_the_screen(
    window: QMainWindow, look: Look
) -> None:
    look.change(look.theme, 300)
    Placing(window, look).change(Layout.COMPACT)
    assert window.screen().availableGeometry().contains(window.geometry())
    assert window.width() > 380


def test_before_it_is_shown_the_flag_is_set_all_the_same(look: Look, qtbot: QtBot) -> None:
    window = QMainWindow()
    qtbot.addWidget(window)
    Placing(window, look).change(Layout.COMPACT)
    assert window.windowFlags() & ON_TOP
    window.show()
    assert window.windowHandle().flags() & ON_TOP


@pytest.mark.parametrize("layout", Layout)
@pytest.mark.parametrize("was_on_top", [True, False])
def test_what_was_shown_over_all_others_stays_there_only_if_it_is_compact(
    window: QMainWindow, look: Look, layout: Layout, *, was_on_top: bool
) -> None:
    window.overrideWindowFlags(
        window.windowFlags() | ON_TOP if was_on_top else window.windowFlags() & ~ON_TOP
    )
    window.windowHandle().setFlag(ON_TOP, was_on_top)
    placing = Placing(window, look)
    placing.restore("", layout)
    placing.change(layout)
    assert is_on_top(window) is (layout is Layout.COMPACT)
    assert window.isVisible()


@pytest.mark.parametrize("layout", Layout)
@pytest.mark.parametrize("was_on_top", [True, False])
def test_so_it_is_where_the_window_stands_where_it_stood(
    window: QMainWindow, look: Look, layout: Layout, *, was_on_top: bool
) -> None:
    stands_at = bytes(window.saveGeometry().toBase64().data()).decode()
    window.overrideWindowFlags(
        window.windowFlags() | ON_TOP if was_on_top else window.windowFlags() & ~ON_TOP
    )
    window.windowHandle().setFlag(ON_TOP, was_on_top)
    placing = Placing(window, look)
    placing.restore(written({layout.value: stands_at}), layout, stands_at)
    placing.change(layout)
    assert is_on_top(window) is (layout is Layout.COMPACT)


def test_all_places_survive_as_text(window: QMainWindow, look: Look, qtbot: QtBot) -> None:
    placing = Placing(window, look)
    placing.change(Layout.COMPACT)
    window.resize(390, 480)
    text = placing.text()
    other = QMainWindow()
    qtbot.addWidget(other)
    again = Placing(other, look)
    again.restore(text)
    assert other.size().toTuple() == (640, 400)
    again.change(Layout.COMPACT)
    assert other.size().toTuple() == (390, 480)


def test_an_older_panel_knew_one_place(window: QMainWindow, look: Look, qtbot: QtBot) -> None:
    text = bytes(window.saveGeometry().toBase64().data()).decode()
    other = QMainWindow()
    qtbot.addWidget(other)
    Placing(other, look).restore(text)
    assert other.size().toTuple() == (640, 400)


JUNK: tuple[object, ...] = (
    [],
    3,
    {"whole": 3},
    {"whole": "%", "compact": "QUJD", "huge": ""},
)


def written(value: object) -> str:
    return base64.b64encode(json.dumps(value).encode()).decode()


@pytest.mark.parametrize("text", ["", "ÄÖ%%%", "QUJD", *map(written, JUNK)])
def test_what_cannot_be_read_changes_nothing(window: QMainWindow, look: Look, text: str) -> None:
    before = window.geometry()
    placing = Placing(window, look)
    placing.restore(text)
    assert window.geometry() == before
    placing.change(Layout.COMPACT)
    assert window.size().toTuple() == (380, 560)


def test_a_place_that_no_screen_has_any_more_comes_back_on_screen(
    window: QMainWindow, look: Look, qtbot: QtBot
) -> None:
    other = QMainWindow()
    qtbot.addWidget(other)
    other.setGeometry(QRect(90_000, 70_000, 500, 300))
    placing = Placing(other, look)
    text = placing.text()
    again = Placing(window, look)
    again.restore(text)
    assert window.screen().availableGeometry().intersects(window.geometry())
    assert window.screen().availableGeometry().contains(window.geometry().center())


def test_under_wayland_only_a_person_puts_a_window_on_top() -> None:
    assert can_stay_on_top("xcb")
    assert can_stay_on_top("windows")
    assert not can_stay_on_top("wayland")
    assert not can_stay_on_top("wayland-egl")
