"""A panel opened in this process, and when what becomes of its lines is known."""

from __future__ import annotations

import asyncio
import os
import time
from dataclasses import replace
from typing import TYPE_CHECKING, Self, TypeVar

import qasync
from PySide6.QtWidgets import QApplication

from bithuman_panel.api.lines import LineWire
from bithuman_panel.app.station import VARIABLES
from bithuman_panel.core.entry import Stage
from bithuman_panel.services.journal import Journal
from bithuman_panel.ui.garbage import GuiGarbage
from tests.e2e.show import LOCKOUT_S, Show, station_in

if TYPE_CHECKING:
    from collections.abc import Callable, Coroutine
    from pathlib import Path

    from bithuman_panel.core.entry import Entry

T = TypeVar("T")
# Only what hangs comes to it.
_LIMIT_S = 900.0


def played(scenario: Callable[[QApplication], Coroutine[None, None, T]]) -> T:
    """Run a scenario on Qt's own loop, as the panel's program does, and return what it returns."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    application = QApplication.instance() or QApplication([])
    assert isinstance(application, QApplication)
    application.setQuitOnLastWindowClosed(False)
    with asyncio.Runner(loop_factory=lambda: qasync.QEventLoop(application)) as runner:
        return runner.run(asyncio.wait_for(scenario(application), _LIMIT_S))


class Opened(Show):
    """A panel whose garbage is collected as in the program: never by itself, in any thread.

    Left to Python, a collection fell into two first lines of five, and took up to 12 ms of each.
    """

    async def __aenter__(self) -> Self:
        shown = await super().__aenter__()
        self._garbage = GuiGarbage()
        return shown

    async def __aexit__(self, *raised: object) -> None:
        self._garbage.close()
        await super().__aexit__(*raised)


def show_at(application: QApplication, home: Path, base_url: str, ca_file: Path) -> Show:
    """Return a panel at a platform for which ``ca_file`` vouches."""
    station = station_in(home, url=base_url)
    environ = {**station.environ, VARIABLES.ca_file: str(ca_file)}
    return Opened(application, replace(station, environ=environ), rehearsal=False)


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


def noted_intents() -> list[float]:
    """Note from now on, in the list, how many milliseconds each intent takes to be committed.

    For the rest of the process.
    """
    noted: list[float] = []
    begin = Journal.begin

    def begun(self: Journal, entry: Entry) -> Entry:
        began_at = time.perf_counter()
        flying = begin(self, entry)
        noted.append((time.perf_counter() - began_at) * 1000)
        return flying

    # In this process alone, which ends with its measurement.
    Journal.begin = begun  # type: ignore[method-assign]
    return noted


def are_done(show: Show, count: int) -> Callable[[], bool]:
    """Return what tells whether ``count`` lines that come from now on all have an outcome."""
    record = show.window.record
    rows_then = record.history.model().rowCount() + count

    def have_outcomes() -> bool:
        if record.history.model().rowCount() < rows_then:
            return False
        newest = [record.entry_at(row) for row in range(count)]
        return all(entry is not None and entry.stage is Stage.DONE for entry in newest)

    return have_outcomes
