"""The first frame of the window, and what is loaded behind it.

What this module imports, and what that imports, is all that a user waits for before there is a
window to write in: tests/data/first-frame-modules.txt has the list.
"""

from __future__ import annotations

import gc
import json
from typing import TYPE_CHECKING

from bithuman_panel.app.onewindow import window_claim
from bithuman_panel.core.first_frame import first_frame_in
from bithuman_panel.services.paths import panel_paths

if TYPE_CHECKING:
    from collections.abc import Generator, Mapping
    from pathlib import Path

    from PySide6.QtWidgets import QApplication

    from bithuman_panel.app.onewindow import WindowClaim
    from bithuman_panel.core.first_frame import FirstFrame
    from bithuman_panel.services.paths import Paths

FIRST_FRAME_MS = 2000
# What the window needs before it is whole. Those that nothing else imports stand here for that.
BEHIND = (
    "bithuman_panel.app.build",
    "bithuman_panel.ui.window_parts",
    "bithuman_panel.ui.garbage",
    "qasync",
)


class Opening:
    """A window that shows where one can write, until the panel takes it over. GUI thread only.

    ``is_left``: the operator has closed it meanwhile.
    """

    def __init__(
        self, application: QApplication, claim: WindowClaim, frame: FirstFrame | None
    ) -> None:
        from bithuman_panel.ui.main_window import MainWindow

        self.claim = claim
        self.is_left = False
        self.window = MainWindow()
        self.window.close_requested.connect(self._leave)
        if frame:
            self.window.show_first(frame)
        self._application = application

    def load(self, *more: str) -> None:
        """Show the window; return when it and ``more`` have been imported."""
        from bithuman_panel.ui.loop import run_in_steps

        try:
            run_in_steps(self._application, self._loading(more))
        except BaseException:
            # Nobody takes it over: whoever goes on makes a window of his own.
            self.window.hide()
            raise

    def hand_over(self) -> None:
        """Leave it to the panel from now on what closing the window does."""
        self.window.close_requested.disconnect(self._leave)

    def _loading(self, more: tuple[str, ...]) -> Generator[object, None, None]:
        from bithuman_panel.ui.loop import Loading, Painted

        self.window.show()
        yield Painted(self.window.painted, FIRST_FRAME_MS)
        import signal

        from bithuman_panel.api.standins import stand_in

        stand_in()
        # Python would raise it in whatever of Qt's calls comes next, where nobody sees it.
        usual = signal.signal(signal.SIGINT, signal.SIG_DFL)
        yield Loading((*more, *BEHIND))
        signal.signal(signal.SIGINT, usual)

    def _leave(self) -> None:
        self.is_left = True
        self.window.hide()


def open_window(environ: Mapping[str, str], behind: str, *, rehearsal: bool) -> Opening | None:
    """Show the first frame and load all else behind it; None where another window is to be raised.

    ``environ`` is the command's own, ``behind`` a module that it needs next. Main thread, before
    the panel has any other. What fails leaves neither a window nor a claim behind.
    """
    paths = panel_paths(environ)
    claim = window_claim(paths, rehearsal=rehearsal)
    if not claim.is_first:
        return None
    # A widget must not be collected on the thread that imports (ui/garbage.py goes on from here).
    gc.disable()
    try:
        from bithuman_panel.app import qt_application

        opening = Opening(qt_application(), claim, kept_frame(paths, rehearsal=rehearsal))
        opening.load(behind)
    except BaseException:
        # Else whoever goes on would wait for a window that never comes.
        claim.release()
        raise
    return opening


def kept_frame(paths: Paths, *, rehearsal: bool) -> FirstFrame | None:
    """Return what the settings say of the last window; None where the shield is up. Total.

    Nobody asks the system to leave a window out of captures before all of it is there: until then
    nothing is to be written, where others might read it (decision 18).
    """
    settings = _stored(paths.settings_file)
    if _part(settings, "view").get("shield") is True:
        return None
    # The view is one for all; the place of the message is not.
    looks = _stored(paths.rehearsal_settings_file) if rehearsal else settings
    return first_frame_in(_part(looks, "first_frame"))


def _stored(file: Path) -> object:
    try:
        stored: object = json.loads(file.read_bytes())
    except (OSError, ValueError, RecursionError):
        return None
    return stored


def _part(stored: object, name: str) -> Mapping[str, object]:
    part = stored.get(name) if isinstance(stored, dict) else None
    return part if isinstance(part, dict) else {}
