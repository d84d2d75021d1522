"""One window on one profile: the second start raises the first and ends.

A lock that the kernel gives back when its process dies decides who is first; nothing is stolen by
the age of a file (docs/reliability.md, 4).
"""

from __future__ import annotations

import os
import zlib
from contextlib import suppress
from typing import TYPE_CHECKING

from bithuman_panel.services.locks import try_lock

if TYPE_CHECKING:
    from bithuman_panel.services.paths import Paths


def window_claim(paths: Paths, *, rehearsal: bool, profile: str | None = None) -> WindowClaim:
    """Claim the window that would be opened with these options."""
    return WindowClaim(paths, "rehearsal" if rehearsal else f"profile {profile or ''}")


class WindowClaim:
    """This process's claim on the window of a profile, until :meth:`release` or its death.

    ``is_first`` is True also where no lock can be had at all: a folder that cannot be written must
    not keep the window shut.
    """

    def __init__(self, paths: Paths, profile: str) -> None:
        # A few folders and profiles of one user are told apart, before the first frame.
        of_both = f"{paths.data}\n{profile}".encode()
        self.name = f"bithuman-panel-{zlib.crc32(of_both):08x}{zlib.adler32(of_both):08x}"
        self._paths = paths
        self._descriptor: int | None = None
        self.is_first = self._lock()

    def ask_again(self) -> None:
        """Be the first, if no other window is there any more."""
        self.is_first = self.is_first or self._lock()

    def release(self) -> None:
        """Let another window be the first."""
        if self._descriptor is not None:
            os.close(self._descriptor)
            self._descriptor = None

    def _lock(self) -> bool:
        with suppress(OSError):
            paths = self._paths
            paths.data.mkdir(mode=0o700, parents=True, exist_ok=True)
            file = paths.data / f"{self.name}.lock"
            descriptor = os.open(file, os.O_RDWR | os.O_CREAT, 0o600)
            try:
                is_first = try_lock(descriptor)
            except OSError:
                os.close(descriptor)
                raise
            if not is_first:
                os.close(descriptor)
                return False
            self._descriptor = descriptor
        return True
