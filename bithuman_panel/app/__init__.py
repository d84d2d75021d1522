"""The composition root: builds the parts, wires them, runs the loop, closes in order."""

from __future__ import annotations

import os
import sys
from typing import TYPE_CHECKING

from bithuman_panel import __version__

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from PySide6.QtWidgets import QApplication

    from bithuman_panel.app.station import Station


def run_window(station: Station, *, rehearsal: bool, profile: str | None) -> int:
    """Open the window and return the exit status once it has closed. Main thread.

    ``station`` is the command's own: what the window learns its log must know. Where the window
    of this profile is open already, that one is raised and this start ends.
    """
    from bithuman_panel.app.onewindow import WindowClaim

    application = qt_application()
    claim = WindowClaim(station.paths, "rehearsal" if rehearsal else f"profile {profile or ''}")
    try:
        if not claim.is_first:
            from bithuman_panel.ui.doorbell import ring

            if ring(claim.name):
                return 0
        return _run(application, station, claim.name, rehearsal=rehearsal, profile=profile)
    finally:
        claim.release()


def _run(
    application: QApplication,
    station: Station,
    doorbell: str,
    *,
    rehearsal: bool,
    profile: str | None,
) -> int:
    from bithuman_panel.app.build import build_panel
    from bithuman_panel.services.buildfacts import announced_at
    from bithuman_panel.ui.resources import resource

    panel = build_panel(
        application,
        station,
        rehearsal=rehearsal,
        profile=profile,
        doorbell=doorbell,
        announced_at=announced_at(resource("build.json")),
    )
    panel.show()
    from bithuman_panel.ui.garbage import GuiGarbage
    from bithuman_panel.ui.loop import run_in_qt

    garbage = GuiGarbage()
    try:
        return run_in_qt(application, panel.run)
    finally:
        garbage.close()


def self_test(screenshot: Path | None, tell: Callable[[str], None]) -> int:
    """Look at what is bundled, then send the seed's three examples through the real window.

    Returns 0 only if nothing is missing and each was delivered.

    Needs no network, no account and no display; leaves nothing behind but ``screenshot``.
    """
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    if sys.platform == "win32":
        # Its offscreen screen knows no typefaces but those in a folder that it is told of.
        folder = os.path.join(os.environ.get("WINDIR", "C:\\Windows"), "Fonts")
        os.environ.setdefault("QT_QPA_FONTDIR", folder)
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
    application.setDesktopFileName("ai.bithuman.panel")
    application.setQuitOnLastWindowClosed(False)
    return application
