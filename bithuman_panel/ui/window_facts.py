"""What the window knows of itself and of its screens, for somebody who helps."""

from __future__ import annotations

from typing import TYPE_CHECKING

import PySide6
from PySide6.QtCore import QLocale, QSize, qVersion
from PySide6.QtGui import QGuiApplication

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from bithuman_panel.ui.look import Look


def window_facts(window: QWidget, look: Look) -> tuple[tuple[str, str], ...]:
    """Return what is what, in English: it is for whoever helps. GUI thread."""
    screens = QGuiApplication.screens()
    return (
        ("Qt", qVersion()),
        ("PySide6 in use", PySide6.__version__),
        ("Qt platform", QGuiApplication.platformName()),
        ("language of the system", QLocale.system().name()),
        ("language of the window", QLocale().name()),
        ("size of everything", f"{look.percent} %"),
        ("window", f"{_pixels(window.size())}, scale {window.devicePixelRatio():g}"),
        ("screens", str(len(screens))),
        *(
            (
                f"screen {number}",
                f"{_pixels(screen.size())}, scale {screen.devicePixelRatio():g}, "
                f"{screen.logicalDotsPerInch():.0f} dpi, {screen.refreshRate():.0f} Hz",
            )
            for number, screen in enumerate(screens, 1)
        ),
    )


def _pixels(size: QSize) -> str:
    return f"{size.width()} x {size.height()}"
