"""The asyncio loop inside Qt's: it lets presenters ``await`` what is not a line.

The only module that names qasync. Nothing else of qasync is used: its slots start late, its
close spins, and its thread pool writes arguments to the log (docs/architecture.md).
"""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING

import qasync

if TYPE_CHECKING:
    from collections.abc import Callable, Coroutine

    from PySide6.QtWidgets import QApplication


def run_in_qt(app: QApplication, main: Callable[[], Coroutine[None, None, int]]) -> int:
    """Run ``main`` to its end on Qt's event loop and return what it returns."""
    with asyncio.Runner(loop_factory=lambda: qasync.QEventLoop(app)) as runner:
        return runner.run(main())


class Tasks:
    """Keeps tasks alive until they end, and reports what they raise. GUI thread only."""

    def __init__(self, report: Callable[[BaseException], None]) -> None:
        self._report = report
        self._running: set[asyncio.Task[None]] = set()

    def start(self, coroutine: Coroutine[None, None, None]) -> asyncio.Task[None]:
        """Start a coroutine; asyncio itself would hold it weakly."""
        task = asyncio.ensure_future(coroutine)
        self._running.add(task)
        task.add_done_callback(self._ended)
        return task

    async def close(self) -> None:
        """Cancel what still runs and wait for it to notice."""
        for task in self._running:
            task.cancel()
        await asyncio.gather(*self._running, return_exceptions=True)

    def _ended(self, task: asyncio.Task[None]) -> None:
        self._running.discard(task)
        error = None if task.cancelled() else task.exception()
        if error:
            self._report(error)
