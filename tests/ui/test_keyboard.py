"""The way of the keyboard through the window: Tab and F6, where it stays, and that it is seen."""

from __future__ import annotations

from collections.abc import Callable
from itertools import pairwise

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QTabBar, QWidget
from pytestqt.qtbot import QtBot

from bithuman_panel.core.entry import Correction
from bithuman_panel.core.models import Mode
from bithuman_panel.ui.main_window import MainWindow
from bithuman_panel.ui.panes import takes_tab
from tests.ui.hands import press
from tests.ui.tabbing import BACKTAB, F6, TAB, UNKNOWN, fill, focused, round_by

SPACE = Qt.Key.Key_Space
SHIFT = Qt.KeyboardModifier.ShiftModifier


def once(values: list[QWidget | None]) -> list[QWidget | None]:
    return [value for at, value in enumerate(values) if at == 0 or value is not values[at - 1]]


def stage(window: MainWindow) -> list[QWidget | None]:
    window.composer.message.setFocus()
    window.record_column.tabs.setFocus()
    record = window.record
    targets, sheet = window.targets, window.sheet
    columns: list[QWidget | None] = [targets, sheet, window.queue, window.composer]
    return [window.record_column, record.below, window.strip, window.notice, *columns]


def aid(window: MainWindow) -> list[QWidget | None]:
    window.pages.show_help()
    window.releases.look.setEnabled(True)
    page = window.pages.help
    return [page, page.view, window.releases, window.strip, page]


def first_page(window: MainWindow) -> list[QWidget | None]:
    window.pages.show_welcome(can_go_back=True)
    return [window.welcome]


PAGES = pytest.mark.parametrize("page", [stage, aid, first_page])
Page = Callable[[MainWindow], list[QWidget | None]]


@PAGES
def test_tab_goes_round_the_panes_as_one_reads_and_shift_tab_back(
    window: MainWindow, qtbot: QtBot, page: Page
) -> None:
    fill(window)
    wanted = page(window)
    there = round_by(qtbot, TAB)
    assert once([window.panes.pane_of(widget) for widget in there]) == wanted
    goes_down(window, there)
    reaches_all(window, there)
    back = round_by(qtbot, BACKTAB)
    assert back == [there[0], *reversed(there[1:])]


def goes_down(window: MainWindow, there: list[QWidget]) -> None:
    """Within a pane Tab goes down the page."""
    for one, other in pairwise(there):
        if window.panes.pane_of(one) is window.panes.pane_of(other):
            above, below = (w.mapTo(window, w.rect().center()) for w in (one, other))
            is_beside = abs(above.y() - below.y()) < 8
            assert above.x() < below.x() if is_beside else above.y() < below.y(), (one, other)


def reaches_all(window: MainWindow, reached: list[QWidget]) -> None:
    """Everything that takes the keyboard is reached."""
    widgets = (w for w in window.findChildren(QWidget) if takes_tab(w) and not w.focusProxy())
    missed = [widget for widget in widgets if widget not in reached]
    # Of the two modes Tab stops at the chosen one; the arrows choose, as in every such pair.
    assert [w for w in missed if w is not window.composer.mode_button(Mode.CONTEXT)] == []


def test_f6_goes_round_the_panes_and_comes_back_to_where_one_was(
    window: MainWindow, qtbot: QtBot
) -> None:
    fill(window)
    window.record.below.copies.setEnabled(True)
    window.record.below.copies.setFocus()
    window.composer.message.setFocus()
    there = round_by(qtbot, F6)
    assert there == [
        window.composer.message,
        window.record.history,
        window.record.below.copies,
        window.strip.help,
        window.notice.accept,
        window.targets.agent,
        window.sheet.show_mode,
        window.queue.rows,
    ]
    seen = [focused()]
    for _ in there[1:]:
        qtbot.keyClick(focused(), F6, SHIFT)
        seen.append(focused())
    assert seen == [there[0], *reversed(there[1:])]


def test_f6_stays_where_there_is_nowhere_to_go(window: MainWindow, qtbot: QtBot) -> None:
    window.pages.show_welcome(can_go_back=True)
    window.welcome._url.setFocus()
    qtbot.keyClick(window.welcome._url, F6)
    assert window.welcome._url.hasFocus()


def test_a_button_that_goes_leaves_the_keyboard_in_the_details(window: MainWindow) -> None:
    below, details = window.record.below, window.record.details
    for place in range(6):
        fill(window)
        judges = below.verdicts.findChildren(QWidget)
        button = (*judges, below.copies, below.more, below.reuse)[place]
        button.setFocus()
        assert button.hasFocus()
        window.telling.show_details(None)
        assert details.hasFocus(), button


def test_a_judged_line_leaves_nothing_for_the_next_space(window: MainWindow) -> None:
    fill(window)
    button = window.record.below.verdicts.findChildren(QWidget)[0]
    button.setFocus()
    window.record.unknown_judged.connect(
        lambda what: window.telling.show_details(UNKNOWN.corrected(what, 1.0))
    )
    judged: list[Correction] = []
    window.record.unknown_judged.connect(judged.append)
    press(button, SPACE)
    press(focused(), SPACE)
    assert judged == [Correction.SPOKEN]
    assert window.record.details.hasFocus()


def changed(one: QImage, other: QImage) -> int:
    """Count the pixels that differ."""
    assert one.size() == other.size()
    images = [image.convertToFormat(QImage.Format.Format_ARGB32) for image in (one, other)]
    here, there = (memoryview(image.constBits()).cast("B").cast("I") for image in images)
    return sum(a != b for a, b in zip(here, there, strict=True))


@PAGES
def test_the_keyboard_is_seen_wherever_it_is(window: MainWindow, qtbot: QtBot, page: Page) -> None:
    fill(window)
    page(window)
    window.setMinimumSize(0, 0)
    for widget in round_by(qtbot, TAB):
        widget.setFocus(Qt.FocusReason.TabFocusReason)
        with_it = widget.grab().toImage()
        widget.clearFocus()
        # Two lines along each side are more than this; a caret or a dotted line is not.
        place = widget.rect()
        if isinstance(widget, QTabBar):
            place = widget.tabRect(widget.currentIndex())
        sides = 2 * (place.width() + place.height())
        assert changed(with_it, widget.grab().toImage()) >= sides, widget
