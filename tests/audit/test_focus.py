"""Where the keyboard is can be seen: a ring of enough pixels that stand out from what was there."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from bithuman_panel.ui.main_window import MainWindow
from bithuman_panel.ui.palettes import CONTRAST, CONTRAST_LIGHT, DARK, LIGHT
from tests.audit.audited import opened, settle
from tests.audit.dress import Dress
from tests.audit.page_scenes import welcome_refused
from tests.audit.pixels import SIGN, contrast
from tests.audit.scenes import held, helped, unknown

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")

DRESSES = {
    "dark": Dress(DARK),
    "light": Dress(LIGHT),
    "contrast": Dress(CONTRAST),
    "light-contrast": Dress(CONTRAST_LIGHT),
    "dark-200": Dress(DARK, 200),
}
# A ring is drawn at the rim or around it.
_AROUND = 4
# So much of the length of the rim changes at least, one pixel wide.
_LEAST = 0.5


def focusable(window: QWidget) -> list[QWidget]:
    """Return what Tab goes to in ``window``."""
    return [
        widget
        for widget in window.findChildren(QWidget)
        if widget.isVisible()
        and widget.isEnabled()
        and widget.focusPolicy() & Qt.FocusPolicy.TabFocus
        and widget.focusProxy() is None
        and not widget.visibleRegion().isEmpty()
    ]


def picture(window: QWidget, rect: QRect) -> list[int]:
    image = window.grab(rect).toImage().convertToFormat(QImage.Format.Format_RGB32)
    return list(memoryview(image.constBits()).cast("B").cast("I").tolist())


def standing_out(before: list[int], after: list[int]) -> int:
    """Return how many pixels changed so that one sees it."""
    both = zip(before, after, strict=True)
    changed = [pair for pair in both if pair[0] != pair[1]]
    strong = {pair for pair in set(changed) if contrast(*pair) >= SIGN}
    return sum(pair in strong for pair in changed)


def place(widget: QWidget) -> QRect:
    rect = QRect(widget.mapTo(widget.window(), widget.rect().topLeft()), widget.size())
    return rect.adjusted(-_AROUND, -_AROUND, _AROUND, _AROUND).intersected(widget.window().rect())


def unseen(window: MainWindow, app: QApplication) -> list[str]:
    """Return what can have the keyboard without anybody seeing it."""
    found = []
    for widget in focusable(window):
        if current := window.focusWidget():
            current.clearFocus()
        settle(app)
        before = picture(window, place(widget))
        widget.setFocus(Qt.FocusReason.TabFocusReason)
        settle(app)
        seen = standing_out(before, picture(window, place(widget)))
        if seen < _LEAST * (widget.width() + widget.height()):
            found.append(f"{type(widget).__name__} {widget.accessibleName()!r}: {seen} pixels")
    return found


@pytest.mark.parametrize("name", DRESSES)
def test_the_place_of_the_keyboard_is_seen(name: str, qtbot: QtBot, qapp: QApplication) -> None:
    told: list[str] = []
    with opened(qtbot, qapp, DRESSES[name]) as window:
        for scene in (unknown, held, welcome_refused, helped):
            scene(window)
            settle(qapp)
            told += unseen(window, qapp)
    assert not told, "\n" + "\n".join(told)
