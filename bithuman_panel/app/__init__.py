"""The composition root: builds the parts, wires them, runs the loop, closes in order."""

from __future__ import annotations

import logging
import os
import sys
from typing import TYPE_CHECKING

from bithuman_panel import __version__

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from PySide6.QtWidgets import QApplication

_log = logging.getLogger(__name__)


def run_window(*, rehearsal: bool, profile: str | None) -> int:
    """Open the window and return the exit status once it has closed. Main thread."""
    from bithuman_panel.app.build import build_panel
    from bithuman_panel.app.station import station_of
    from bithuman_panel.services.logs import report_exceptions

    application = qt_application()
    stop_reports = report_exceptions(_log)
    try:
        panel = build_panel(
            application, station_of(os.environ), rehearsal=rehearsal, profile=profile
        )
        panel.show()
        from bithuman_panel.ui.garbage import GuiGarbage
        from bithuman_panel.ui.loop import run_in_qt

        garbage = GuiGarbage()
        try:
            return run_in_qt(application, panel.run)
        finally:
            garbage.close()
    finally:
        stop_reports()


def self_test(screenshot: Path | None, tell: Callable[[str], None]) -> int:
    """Send the seed's three examples through the real window; 0 only if each was delivered.

    Needs no network, no account and no display; leaves nothing behind but ``screenshot``.
    """
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from bithuman_panel.app.selftest import run_self_test

    return run_self_test(qt_application(), screenshot, tell)


def qt_application() -> QApplication:
    """Return the application object: the one there is, or a new one."""
    # qasync would look for other bindings first.
    os.environ["QT_API"] = "pyside6"
    from PySide6.QtWidgets import QApplication

    from bithuman_panel.ui.qtlog import log_qt_messages

    log_qt_messages()
    application = QApplication.instance()
    if not isinstance(application, QApplication):
        application = QApplication(sys.argv[:1])
    application.setApplicationName("bithuman-panel")
    application.setApplicationDisplayName("bitHuman Panel")
    application.setApplicationVersion(__version__)
    application.setDesktopFileName("bithuman-panel")
    application.setQuitOnLastWindowClosed(False)
    return application
