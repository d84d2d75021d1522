"""Asks the system to leave a window out of what is recorded or shared of the screen.

Windows alone has a way that holds: macOS ignores its own since version 15, and X11 and Wayland have
none. Even there it is a request between programs, and no camera knows of it (decision 18).
"""

from __future__ import annotations

import ctypes
import sys
from enum import StrEnum
from typing import Any

_NO_LIMIT, _ONLY_ON_A_MONITOR = 0x0, 0x11  # WDA_NONE, WDA_EXCLUDEFROMCAPTURE


class Captured(StrEnum):
    """What the system says of a window that is to be left out."""

    AGREED = "agreed"
    REFUSED = "refused"
    NOT_HERE = "not-here"


class Capture:
    """One window's absence from captures. GUI thread only.

    ``user32`` is that library of Windows, None where there is none.
    """

    def __init__(self, user32: Any = None) -> None:  # noqa: ANN401 - it has no type elsewhere
        self._user32 = user32

    def leave_out(self, window_id: int) -> Captured:
        """Ask for the top-level window ``window_id`` to be left out, and look whether it is.

        To be asked anew whenever the window gets another id.
        """
        if self._user32 is None:
            return Captured.NOT_HERE
        self._ask(window_id, _ONLY_ON_A_MONITOR)
        # Its word is not enough: Windows before version 2004 says yes to what it does not know.
        is_so = self._limit_of(window_id) == _ONLY_ON_A_MONITOR
        return Captured.AGREED if is_so else Captured.REFUSED

    def take_in(self, window_id: int) -> None:
        """Let the window be captured like any other."""
        if self._user32 is not None:
            self._ask(window_id, _NO_LIMIT)

    def _ask(self, window_id: int, limit: int) -> None:
        self._user32.SetWindowDisplayAffinity(ctypes.c_void_p(window_id), ctypes.c_uint32(limit))

    def _limit_of(self, window_id: int) -> int | None:
        limit = ctypes.c_uint32()
        has_told = self._user32.GetWindowDisplayAffinity(
            ctypes.c_void_p(window_id), ctypes.byref(limit)
        )
        return limit.value if has_told else None


def system_capture(system: str = sys.platform) -> Capture:
    """Return the way that ``system`` has; on most it is none."""
    if system != "win32":
        return Capture()
    # Not there on other systems, where its type is unknown.
    return Capture(getattr(ctypes, "WinDLL")("user32"))  # noqa: B009
