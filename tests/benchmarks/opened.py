"""A panel opened in this process, and when what becomes of its lines is known and painted."""

from __future__ import annotations

import asyncio
import os
import time
from dataclasses import replace
from typing import TYPE_CHECKING, TypeVar

import qasync
from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QApplication

from bithuman_panel.api.lines import LineWire
from bithuman_panel.app.station import VARIABLES
from bithuman_panel.core.entry import Stage
from tests.e2e.show import LOCKOUT_S, Show, station_in

if TYPE_CHECKING:
    from collections.abc import Callable, Coroutine
    from pathlib import Path

T = TypeVar("T")
_LIMIT_S = 100.0


def played(scenario: Callable[[QApplication], Coroutine[None, None, T]]) -> T:
    """Run a scenario on Qt's own loop, as the panel's program does, and return what it returns."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    application = QApplication.instance() or QApplication([])
    assert isinstance(application, QApplication)
    application.setQuitOnLastWindowClosed(False)
    with asyncio.Runner(loop_factory=lambda: qasync.QEventLoop(application)) as runner:
        return runner.run(asyncio.wait_for(scenario(application), _LIMIT_S))


def show_at(application: QApplication, home: Path, base_url: str, ca_file: Path) -> Show:
    """Return a panel at a platform for which ``ca_file`` vouches."""
    station = station_in(home, url=base_url)
    environ = {**station.environ, VARIABLES.ca_file: str(ca_file)}
    return Show(application, replace(station, environ=environ), rehearsal=False)


async def written(show: Show, text: str, thought_s: float) -> None:
    """Write a line where the last one is long past, and think."""
    await asyncio.sleep(LOCKOUT_S)
    show.write(text)
    await asyncio.sleep(thought_s)


def noted_replies() -> list[float]:
    """Note from now on, in the list, when the wire has a line's whole reply and its outcome.

    In seconds of ``time.perf_counter``; for the rest of the process.
    """
    noted: list[float] = []
    send = LineWire.send

    def sent(*words: object, **options: object) -> object:
        seen = send(*words, **options)  # type: ignore[arg-type]
        noted.append(time.perf_counter())
        return seen

    LineWire.send = sent  # type: ignore[method-assign, assignment]
    return noted


class Sight(QObject):
    """Looks at the newest rows of the history whenever they are painted. GUI thread."""

    def __init__(self, show: Show) -> None:
        super().__init__()
        self._record = show.window.record
        self._count, self._rows_before = 0, 0
        self._painted: asyncio.Future[float] | None = None
        self._viewport = self._record.history.viewport()
        self._viewport.installEventFilter(self)

    def expect(self, count: int) -> asyncio.Future[float]:
        """Return when ``count`` lines that come from now on are all painted with an outcome.

        In seconds of ``time.perf_counter``, after the whole frame was drawn.
        """
        self._count, self._rows_before = count, self._record.history.model().rowCount()
        self._painted = asyncio.get_running_loop().create_future()
        return self._painted

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """See a frame that is about to be drawn."""
        waits = self._painted is not None and not self._painted.done()
        if waits and event.type() is QEvent.Type.Paint and self._are_done():
            # A whole frame is drawn within one event of its window; this comes after it.
            QTimer.singleShot(0, self._note)
        return False

    def _are_done(self) -> bool:
        if self._record.history.model().rowCount() < self._rows_before + self._count:
            return False
        newest = [self._record.entry_at(row) for row in range(self._count)]
        return all(entry is not None and entry.stage is Stage.DONE for entry in newest)

    def _note(self) -> None:
        if self._painted and not self._painted.done():
            self._painted.set_result(time.perf_counter())
