"""Each layout at each size: nothing is cut, and what matters on stage is in sight."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, QRect
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from bithuman_panel.core.view import Layout
from bithuman_panel.ui.main_window import MainWindow
from bithuman_panel.ui.theme import DARK
from tests.audit.audited import complaints, opened, settle
from tests.audit.cutting import cuts
from tests.audit.dress import Dress
from tests.audit.scenes import SCENES, Scene

pytestmark = pytest.mark.timeout(120)

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


def on_stage(scenes: tuple[Scene, ...]) -> tuple[Scene, ...]:
    pages = {"first_page", "aid", "help_page"}
    return tuple(scene for scene in scenes if scene.__name__ not in pages)


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
