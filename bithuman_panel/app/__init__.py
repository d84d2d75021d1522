"""The composition root: builds the parts, wires them, runs the loop, closes in order."""

from __future__ import annotations

import builtins
import os
import sys
import time
from typing import TYPE_CHECKING

from bithuman_panel import __version__

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from pathlib import Path

    from PySide6.QtWidgets import QApplication

    from bithuman_panel.app.onewindow import WindowClaim
    from bithuman_panel.app.opening import Opening
    from bithuman_panel.app.station import Station

# A start is over by then, and so is an end.
PATIENCE_S = 10.0
_PAUSE_S = 0.1


def first_frame(environ: Mapping[str, str], behind: str, *, rehearsal: bool) -> Opening | None:
    """Show the window before anything is imported that its first frame does not need.

    ``behind`` is a module that is imported then, with what the window needs; ``run_window`` goes on
    with what this returns. Main thread.
    """
    from bithuman_panel.app.opening import open_window

    return open_window(environ, behind, rehearsal=rehearsal)


def run_window(
    station: Station, *, rehearsal: bool, profile: str | None, opening: Opening | None = None
) -> int:
    """Open the window and return the exit status once it has closed. Main thread.

    ``station`` is the command's own: what the window learns its log must know. Where the window
    of this profile is open already, that one is raised and this start ends.
    """
    from bithuman_panel.app.onewindow import window_claim
    from bithuman_panel.ui.qtlog import log_qt_messages

    application = qt_application()
    log_qt_messages()
    claim = opening.claim if opening else None
    claim = claim or window_claim(station.paths, rehearsal=rehearsal, profile=profile)
    try:
        if _is_raised(claim):
            return 0
        return _run(application, station, claim.name, opening, rehearsal=rehearsal, profile=profile)
    finally:
        claim.release()


def _is_raised(claim: WindowClaim) -> bool:
    """Raise the window that is there already; False once there is none, or it does not answer.

    One that is still opening, or closing, is waited for: it soon answers, or is gone.
    """
    give_up_at = time.monotonic() + PATIENCE_S
    while not claim.is_first:
        from bithuman_panel.ui.doorbell import ring

        if ring(claim.name):
            return True
        if time.monotonic() > give_up_at:
            break
        # Nothing of this start is in sight yet, and no loop runs that it could hold up.
        time.sleep(_PAUSE_S)
        claim.ask_again()
    return False


def _run(
    application: QApplication,
    station: Station,
    doorbell: str,
    opening: Opening | None,
    *,
    rehearsal: bool,
    profile: str | None,
) -> int:
    from bithuman_panel.app.build import building
    from bithuman_panel.services.buildfacts import announced_at
    from bithuman_panel.ui.garbage import GuiGarbage
    from bithuman_panel.ui.loop import run_in_qt, run_in_steps
    from bithuman_panel.ui.resources import resource

    steps = building(
        application,
        station,
        opening.window if opening else None,
        rehearsal=rehearsal,
        profile=profile,
        doorbell=doorbell,
        announced_at=announced_at(resource("build.json")),
    )
    panel = run_in_steps(application, steps)
    if opening:
        opening.hand_over()
    if opening and opening.is_left:
        panel.leave()
    else:
        panel.show()
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
    from bithuman_panel.ui.qtlog import log_qt_messages

    log_qt_messages()
    return run_self_test(qt_application(), screenshot, tell)


def qt_application() -> QApplication:
    """Return the application object: the one there is, or a new one."""
    # qasync would look for other bindings first.
    os.environ["QT_API"] = "pyside6"
    from bithuman_panel.ui.signatures import compiled_when_asked

    with compiled_when_asked():
        from PySide6.QtWidgets import QApplication

    _import_plainly()
    application = QApplication.instance()
    if not isinstance(application, QApplication):
        application = QApplication(sys.argv[:1])
    application.setApplicationName("bithuman-panel")
    application.setApplicationDisplayName("bitHuman Panel")
    application.setApplicationVersion(__version__)
    application.setDesktopFileName("ai.bithuman.panel")
    application.setQuitOnLastWindowClosed(False)
    return application


def _import_plainly() -> None:
    """Import as Python does from now on.

    PySide6 reads the source of every module that is imported after it, for a feature that nobody
    uses here.
    """
    plain = getattr(builtins, "__orig_import__", None)
    if plain:
        import linecache

        builtins.__import__ = plain
        # It is kept for tracebacks, which read it again.
        linecache.clearcache()
