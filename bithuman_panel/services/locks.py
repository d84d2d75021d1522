"""Locks on whole files that the kernel takes back when their process dies, however it dies.

A lock belongs to one open file: two openings of a file exclude each other even within a process.
"""

from __future__ import annotations

import importlib
import os
import sys
import time
from contextlib import contextmanager
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

_POLL_S = 0.01


def try_lock(descriptor: int, *, is_shared: bool = False, platform: str = sys.platform) -> bool:
    """Return whether the open file could be locked at once; raises OSError where it has no locks.

    ``is_shared`` lets several look at the same time whether somebody holds the file for himself.
    """
    if platform == "win32":
        from bithuman_panel.services.windowslock import try_windows_lock

        return try_windows_lock(descriptor, is_shared=is_shared)
    return _try_flock(descriptor, is_shared=is_shared)


def _try_flock(descriptor: int, *, is_shared: bool) -> bool:
    fcntl = importlib.import_module("fcntl")
    kind = fcntl.LOCK_SH if is_shared else fcntl.LOCK_EX
    try:
        fcntl.flock(descriptor, kind | fcntl.LOCK_NB)
    except BlockingIOError:
        return False
    return True


@contextmanager
def locked(file: Path, wait_s: float) -> Iterator[None]:
    """Hold the lock file ``file`` for yourself; raises StoreFailed after ``wait_s`` in vain."""
    descriptor = os.open(file, os.O_RDWR | os.O_CREAT, 0o600)
    try:
        give_up_at = time.monotonic() + wait_s
        while not try_lock(descriptor):
            if time.monotonic() >= give_up_at:
                from bithuman_panel.core.errors import StoreFailed
                from bithuman_panel.core.wording import say

                raise StoreFailed(
                    say("Another panel is busy with these files. Close it, then try again.")
                )
            time.sleep(_POLL_S)
        yield
    finally:
        os.close(descriptor)
