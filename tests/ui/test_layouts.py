"""Each layout at each size: nothing is cut, and what matters on stage is in sight."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtWidgets import QApplication, QMenu, QMenuBar, QWidget
from pytestqt.qtbot import QtBot

from bithuman_panel.core.view import Layout
from bithuman_panel.ui.look import Look
from bithuman_panel.ui.main_window import MainWindow
from bithuman_panel.ui.theme import DARK
from tests.audit.audited import complaints, opened, settle
from tests.audit.cutting import cuts
from tests.audit.dress import Dress
from tests.audit.scenes import SCENES

WHOLE, STAGE, COMPACT = Layout
# Layout, size in percent, width and height, written from the right.
SIZES = [
    (WHOLE, 100, 900, 600, False),
    (WHOLE, 100, 1024, 768, False),
    (WHOLE, 200, 1440, 860, False),
    (WHOLE, 300, 1440, 860, True),
    (STAGE, 100, 1440, 860, True),
    (STAGE, 100, 900, 600, False),
    (STAGE, 300, 1440, 860, False),
    (COMPACT, 100, 380, 560, True),
    (COMPACT, 200, 760, 1080, False),
    (COMPACT, 100, 640, 360, False),
]


def seen(window: MainWindow, widget: QWidget) -> QRect:
    """Return as much of a widget as can be seen in the window."""
    place = QRect(widget.mapTo(window, QPoint(0, 0)), widget.size())
    parent = widget.parentWidget()
    while parent is not None:
        place &= QRect(parent.mapTo(window, QPoint(0, 0)), parent.size())
        parent = None if parent is window else parent.parentWidget()
    return place


def hidden(window: MainWindow) -> list[str]:
    """Return what of the things that matter on stage cannot be seen whole."""
    composer = window.composer
    lines = 2 * composer.message.fontMetrics().lineSpacing()
    wanted = {
        "hold": (window.strip.hold, window.strip.hold.height()),
        "badge": (window.strip._badge, window.strip._badge.height()),
        "send": (composer.send_button, composer.send_button.height()),
        "last": (composer.last_line._word, composer.last_line._word.height()),
        "message": (composer.message, lines),
    }
    return [
        f"{name}: {seen(window, widget).height()} of {least} in {widget.size().toTuple()}"
        for name, (widget, least) in wanted.items()
        if not widget.isVisible() or seen(window, widget).height() < least
    ]


@pytest.mark.parametrize(("layout", "percent", "width", "height", "is_mirrored"), SIZES)
def test_nothing_is_cut_and_what_matters_is_in_sight(
    qtbot: QtBot,
    qapp: QApplication,
    layout: Layout,
    percent: int,
    width: int,
    height: int,
    *,
    is_mirrored: bool,
) -> None:
    dress = Dress(DARK, percent, width, height, is_mirrored=is_mirrored)
    with opened(qtbot, qapp, dress) as window:
        window.layouts.show(layout)
        window.resize(width, height)
        told = complaints(window, qapp, [lambda root, _window: cuts(root)], SCENES)
        for scene in SCENES:
            scene(window)
            window.composer.message.setFocus()
            settle(qapp)
            if window.composer.isVisible():
                told += [f"{scene.__name__}: {what}" for what in hidden(window)]
    assert not told, "\n" + "\n".join(told)


# The offscreen platform says so of every menu.
@pytest.mark.qt_log_ignore("does not support")
def test_every_command_is_within_reach_without_a_menu_bar(window: MainWindow, qtbot: QtBot) -> None:
    window.layouts.show(COMPACT)
    window.commands["go.menu"].trigger()
    menu = window.strip.menu.findChild(QMenu)
    assert menu is not None
    shown = [action.menu() for action in menu.actions()]
    found = {action for each in shown if isinstance(each, QMenu) for action in each.actions()}
    assert {window.commands["account"], window.commands["help"]} <= found
    qtbot.keyClick(menu, Qt.Key.Key_Escape)
    window.layouts.show(WHOLE)
    window.commands["go.menu"].trigger()
    bar = window.menuBar()
    assert isinstance(bar, QMenuBar)
    assert bar.activeAction() is bar.actions()[0]


def test_big_text_is_as_large_as_the_window_allows(window: MainWindow, look: Look) -> None:
    usual = window.composer.message.fontMetrics().height()
    window.layouts.show(STAGE)
    big = window.composer.message.fontMetrics().height()
    assert big > 1.4 * usual
    window.resize(900, 600)
    assert usual < window.composer.message.fontMetrics().height() < big
    look.change(look.theme, 300)
    window.layouts.show(WHOLE)
    look.change(look.theme, 100)
    assert window.composer.message.fontMetrics().height() == usual


def test_a_layout_leaves_the_keyboard_where_it_is(window: MainWindow) -> None:
    window.composer.message.setFocus()
    for layout in (STAGE, COMPACT, WHOLE, COMPACT):
        window.layouts.show(layout)
        assert window.composer.message.hasFocus(), layout
    window.layouts.show(WHOLE)
    window.record.history.setFocus()
    window.layouts.show(COMPACT)
    assert window.composer.message.hasFocus(), "the history is not in sight any more"
