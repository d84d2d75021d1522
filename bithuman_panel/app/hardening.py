"""What the process does before anything else, so that the API secret stays in its memory.

Called first by every command, the window among them. What a system does not offer is left out:
nothing here may keep the panel from starting.
"""

from __future__ import annotations

import ctypes
import faulthandler
import os
import sys
from contextlib import contextmanager, suppress
from typing import TYPE_CHECKING

from bithuman_panel.core.variables import SECRET_VARIABLE

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, MutableMapping

    from bithuman_panel.services.paths import Paths

# urllib3 and ssl write TLS keys to the file that it names.
KEY_LOG_VARIABLE = "SSLKEYLOGFILE"
CRASH_FILE = "crash.log"
# A report is a few kilobytes; more than this is many crashes ago.
CRASH_FILE_BYTES = 256 * 1024
_PR_SET_DUMPABLE = 4
_SEM_FAILCRITICALERRORS, _SEM_NOGPFAULTERRORBOX = 0x0001, 0x0002


def harden(environ: MutableMapping[str, str]) -> Mapping[str, str]:
    """Close what a process leaks by; return ``environ`` as it was, for the panel alone.

    ``environ`` is ``os.environ``: the API secret goes out of it, so that no child inherits it, and
    out of the memory that /proc/PID/environ shows. Call it before any thread starts.
    """
    forbid_core_dumps()
    os.umask(0o077)
    environ.pop(KEY_LOG_VARIABLE, None)
    kept = dict(environ)
    if SECRET_VARIABLE in environ:
        _blank(SECRET_VARIABLE)
        del environ[SECRET_VARIABLE]
    return kept


def forbid_core_dumps() -> None:
    """Let no crash write the process's memory to disk, and no other process read it."""
    # Anything at all may be missing or forbidden where the panel runs.
    with suppress(Exception):
        if sys.platform == "win32":
            # No dialog offers a dump; the system's own dumps are its administrator's choice.
            ctypes.windll.kernel32.SetErrorMode(_SEM_FAILCRITICALERRORS | _SEM_NOGPFAULTERRORBOX)
        else:
            import resource

            resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    with suppress(Exception):
        if sys.platform == "linux":
            ctypes.CDLL(None).prctl(_PR_SET_DUMPABLE, 0, 0, 0, 0)


@contextmanager
def crash_report(paths: Paths) -> Iterator[None]:
    """Let a crash of the interpreter write where it happened; Python's report has no values in it.

    Without the log's folder there is no report. Undone at the end, for whoever runs on.
    """
    was_on = faulthandler.is_enabled()
    try:
        file = os.open(paths.logs / CRASH_FILE, os.O_WRONLY | os.O_CREAT | os.O_APPEND, 0o600)
    except OSError:
        yield
        return
    try:
        if os.fstat(file).st_size > CRASH_FILE_BYTES:
            os.truncate(file, 0)
        faulthandler.enable(file)
        yield
    finally:
        faulthandler.disable()
        if was_on and sys.__stderr__ is not None:
            faulthandler.enable(sys.__stderr__)
        os.close(file)


def _blank(name: str) -> None:
    """Overwrite the value of a variable where the system has put it, which ``unsetenv`` does not.

    POSIX only: on Windows nobody else can read the block.
    """
    if sys.platform == "win32":
        return
    with suppress(Exception):
        getenv = ctypes.CDLL(None).getenv
        getenv.argtypes, getenv.restype = [ctypes.c_char_p], ctypes.c_void_p
        if place := getenv(os.fsencode(name)):
            ctypes.memset(place, 0, len(ctypes.string_at(place)))
