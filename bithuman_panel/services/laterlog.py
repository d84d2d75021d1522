"""Records of the log on their way to its file: a disk that hangs holds up nobody who writes one."""

from __future__ import annotations

import logging
import threading
from queue import SimpleQueue

# More are dropped: a disk that hangs must not fill the memory.
MOST_WAITING = 10_000
FLUSH_S = 1.0


class LaterHandler(logging.Handler):
    """Makes the line of a record at once, and gives it to ``file`` on a thread of its own.

    Any thread. :meth:`flush` and :meth:`close` wait for at most ``FLUSH_S``.
    """

    def __init__(self, file: logging.Handler, formatter: logging.Formatter) -> None:
        super().__init__()
        self.setFormatter(formatter)
        file.setFormatter(logging.Formatter("%(message)s"))
        self._file = file
        self._waiting: SimpleQueue[logging.LogRecord | threading.Event | None] = SimpleQueue()
        self._thread: threading.Thread | None = None

    def emit(self, record: logging.LogRecord) -> None:
        """Put the record among those that wait; the first one starts the thread."""
        if self._waiting.qsize() >= MOST_WAITING:
            return
        self._waiting.put(logging.makeLogRecord({"msg": self.format(record)}))
        if self._thread is None:
            self._thread = threading.Thread(
                target=self._write, name="bithuman-logfile", daemon=True
            )
            self._thread.start()

    def flush(self) -> None:
        """Wait until what was given so far is written."""
        if self._thread is not None:
            written = threading.Event()
            self._waiting.put(written)
            written.wait(FLUSH_S)

    def close(self) -> None:
        """Write what waits, and end."""
        thread, self._thread = self._thread, None
        if thread is not None:
            self._waiting.put(None)
            thread.join(FLUSH_S)
        # Whoever closed a file that hangs would hang, too.
        if thread is None or not thread.is_alive():
            self._file.close()
        super().close()

    def _write(self) -> None:
        while (given := self._waiting.get()) is not None:
            if isinstance(given, threading.Event):
                given.set()
            else:
                self._file.handle(given)
