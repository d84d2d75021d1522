"""Rules for the stage: what matters while a show runs is in sight."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect
from PySide6.QtWidgets import QApplication, QWidget

from bithuman_panel.ui.main_window import MainWindow
from tests.audit.audited import settle
from tests.audit.sight import Sight


def out_of_sight(sight: Sight, window: MainWindow) -> list[str]:
    """Return what cannot be seen whole by who comes to write.

    The keyboard is in the field of the message afterwards.
    """
    message = window.composer.message
    # Where not all has room, it is brought into sight by who comes to it.
    message.clearFocus()
    return out_of_sight_of_who_writes(sight, window)


def out_of_sight_of_who_writes(_sight: Sight, window: MainWindow) -> list[str]:
    """Return what of the things that matter on stage cannot be seen whole, with it the size."""
    composer = window.composer
    composer.message.setFocus()
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    settle(app)
    if not composer.isVisible():
        return []
    lines = 2 * composer.message.fontMetrics().lineSpacing()
    wanted = {
        "hold": (window.strip.hold, window.strip.hold.height()),
        "badge": (window.strip._badge, window.strip._badge.height()),
        "send": (composer.send_button, composer.send_button.height()),
        "last": (composer.last_line._word, composer.last_line._word.height()),
        "message": (composer.message, lines),
    }
    return [
        f"{name}: {_seen(window, widget).height()} of {least} in {widget.size().toTuple()}"
        for name, (widget, least) in wanted.items()
        if not widget.isVisible() or _seen(window, widget).height() < least
    ]


def _seen(window: MainWindow, widget: QWidget) -> QRect:
    """Return as much of a widget as can be seen in the window."""
    place = QRect(widget.mapTo(window, QPoint(0, 0)), widget.size())
    parent = widget.parentWidget()
    while parent is not None:
        place &= QRect(parent.mapTo(window, QPoint(0, 0)), parent.size())
        parent = None if parent is window else parent.parentWidget()
    return place
