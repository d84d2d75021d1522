"""Locks of Windows on the first byte of an open file.

Asked of the system itself: the C library's own call knows no shared locks, and tells too little of
why it failed to keep "somebody holds it" apart from "it has no locks".
"""

from __future__ import annotations

import ctypes
import errno
import importlib

_FAIL_IMMEDIATELY, _EXCLUSIVE = 0x1, 0x2
# ERROR_LOCK_VIOLATION, ERROR_IO_PENDING
_HELD = (33, 997)


class _Overlapped(ctypes.Structure):
    """OVERLAPPED: here it only says that the lock begins at the first byte."""

    _fields_ = (
        ("internal", ctypes.c_size_t),
        ("internal_high", ctypes.c_size_t),
        ("offset", ctypes.c_uint32),
        ("offset_high", ctypes.c_uint32),
        ("event", ctypes.c_void_p),
    )


def try_windows_lock(descriptor: int, *, is_shared: bool) -> bool:
    """Return whether the open file could be locked at once; raises OSError if it has no locks."""
    # Neither is there on other systems, where the types of both are unknown.
    kernel32 = getattr(ctypes, "WinDLL")("kernel32", use_last_error=True)  # noqa: B009
    handle = importlib.import_module("msvcrt").get_osfhandle(descriptor)
    flags = _FAIL_IMMEDIATELY if is_shared else _FAIL_IMMEDIATELY | _EXCLUSIVE
    place = ctypes.byref(_Overlapped())
    if kernel32.LockFileEx(ctypes.c_void_p(handle), flags, 0, 1, 0, place):
        return True
    error = getattr(ctypes, "get_last_error")()  # noqa: B009
    if error in _HELD:
        return False
    raise OSError(errno.ENOLCK, f"Windows error {error}")
