"""The log file: one JSON object a line, never a secret, never more than five files of 1 MB."""

from __future__ import annotations

import json
import logging
import os
import stat
import sys
import threading
import traceback
from contextlib import suppress
from datetime import UTC, datetime
from itertools import pairwise
from typing import TYPE_CHECKING

from bithuman_panel.core.errors import StoreFailed
from bithuman_panel.core.visible import visible
from bithuman_panel.services.laterlog import LaterHandler
from bithuman_panel.services.paths import make_folder

if TYPE_CHECKING:
    from collections.abc import Callable
    from io import TextIOWrapper
    from types import TracebackType

    from bithuman_panel.core.secret import Redactor
    from bithuman_panel.services.paths import Paths

FILE_BYTES = 1_000_000
OLD_FILES = 4
# At DEBUG qasync writes arguments, urllib3 addresses, keyring its backends.
HELD = ("qasync", "urllib3", "keyring")
# What is written more for a while is our own alone: others put arguments into their records.
OURS = "bithuman_panel"


def start_logging(paths: Paths, redactor: Redactor, level: int) -> Callable[[], None]:
    """Let every logger write to ``paths.log_file`` from ``level`` on; call the result to stop.

    What ``redactor`` learns later is masked from then on. A file that cannot be written costs the
    records, never the program: nothing is raised, and nothing goes to standard error.
    """
    with suppress(StoreFailed):
        make_folder(paths.logs)
    handler = LaterHandler(_LogFile(paths.log_file), _OneLine(redactor))
    root = logging.getLogger()
    held = [logging.getLogger(name) for name in HELD]
    write_more(is_on=False)
    old_levels = [(logger, logger.level) for logger in (root, *held)]
    root.addHandler(handler)
    root.setLevel(level)
    for logger in held:
        logger.setLevel(max(level, logging.WARNING))

    def stop() -> None:
        root.removeHandler(handler)
        for logger, old_level in old_levels:
            logger.setLevel(old_level)
        handler.close()

    return stop


def flush_log() -> None:
    """Wait until what was logged so far is in its file: for a moment, where the disk hangs."""
    for handler in logging.getLogger().handlers:
        if isinstance(handler, LaterHandler):
            handler.flush()


def write_more(*, is_on: bool) -> None:
    """Let the panel's own loggers write from DEBUG on, or from where all others do. Any thread.

    It holds for this process alone: after the next start nothing more is written than usual.
    """
    logging.getLogger(OURS).setLevel(logging.DEBUG if is_on else logging.NOTSET)


def report_exceptions(log: logging.Logger) -> Callable[[], None]:
    """Let exceptions that nobody caught, in any thread, go to ``log``; call the result to stop.

    They do not go to standard error any more, where a secret in their text would not be masked.
    """
    old_hooks = sys.excepthook, threading.excepthook

    def report(
        kind: type[BaseException], error: BaseException, trace: TracebackType | None
    ) -> None:
        if issubclass(kind, KeyboardInterrupt):
            old_hooks[0](kind, error, trace)
            return
        log.critical("An error was not caught", exc_info=(kind, error, trace))

    def report_thread(caught: threading.ExceptHookArgs) -> None:
        error = caught.exc_value or caught.exc_type()
        log.critical(
            "An error was not caught in a thread",
            exc_info=(caught.exc_type, error, caught.exc_traceback),
        )

    sys.excepthook, threading.excepthook = report, report_thread

    def stop() -> None:
        sys.excepthook, threading.excepthook = old_hooks

    return stop


class _LogFile(logging.FileHandler):
    """The file and the older ones, readable by this user alone; opened with the first record.

    ``logging.handlers`` has one, too, and imports pickle and sockets for those beside it.
    """

    def __init__(self, file: os.PathLike[str]) -> None:
        super().__init__(file, encoding="utf-8", delay=True)

    def emit(self, record: logging.LogRecord) -> None:
        """Write the record, into a new file where the old one would become too long by it."""
        try:
            if self._is_full_with(record):
                self._begin_anew()
            super().emit(record)
        except Exception:  # noqa: BLE001 - whatever the disk does, it costs the record alone
            self.handleError(record)

    def _is_full_with(self, record: logging.LogRecord) -> bool:
        self.stream = stream = self.stream or self._open()
        found = os.fstat(stream.fileno())
        return stat.S_ISREG(found.st_mode) and (
            found.st_size + len(self.format(record)) >= FILE_BYTES
        )

    def _begin_anew(self) -> None:
        full = self.stream or self._open()
        full.close()
        # Opened again by the record.
        self.stream = None
        names = [self.baseFilename, *(f"{self.baseFilename}.{n + 1}" for n in range(OLD_FILES))]
        for newer, older in reversed(list(pairwise(names))):
            with suppress(FileNotFoundError):
                os.replace(newer, older)

    def _open(self) -> TextIOWrapper:
        return open(self.baseFilename, "a", encoding="utf-8", opener=_private)

    def handleError(self, record: logging.LogRecord) -> None:
        """Drop the record: the standard way prints it, unmasked, to standard error."""


def _private(path: str, flags: int) -> int:
    return os.open(path, flags, 0o600)


class _OneLine(logging.Formatter):
    """A record as one line of JSON, with known secrets masked and odd characters made visible."""

    def __init__(self, redactor: Redactor) -> None:
        super().__init__()
        self._redactor = redactor

    def format(self, record: logging.LogRecord) -> str:
        """Return the line of the record; its object is left as it is, for other handlers."""
        fields = {
            "at": datetime.fromtimestamp(record.created, UTC).isoformat(timespec="milliseconds"),
            "level": record.levelname,
            "logger": record.name,
            "thread": record.threadName or "",
            "text": _message(record),
        }
        if record.exc_info and record.exc_info[0] is not None:
            # Without local variables: one of them may be the secret itself.
            fields["error"] = "".join(traceback.format_exception(*record.exc_info))
        elif record.exc_text:
            fields["error"] = record.exc_text
        if record.stack_info:
            fields["stack"] = record.stack_info
        clean = {name: visible(self._redactor.clean(text)) for name, text in fields.items()}
        return json.dumps(clean, ensure_ascii=False)


def _message(record: logging.LogRecord) -> str:
    try:
        return record.getMessage()
    except Exception:  # noqa: BLE001 - whatever an argument's __str__ raises
        return f"{record.msg} (its arguments do not fit)"
