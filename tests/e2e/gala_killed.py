"""The first half of the show, in a program of its own that dies in the middle of a line.

Its orders come as arguments: the home, the server's address, and the spreadsheet. It says
``in flight`` when its last line is, and waits to be killed.
"""

from __future__ import annotations

import asyncio
import sys
from pathlib import Path

import qasync
from PySide6.QtWidgets import QApplication

from bithuman_panel.core.delivery import Outcome
from bithuman_panel.core.entry import Stage
from tests.e2e.gala import DROPPED, GUEST, KEPT, PRIMED, SHIFT, THROTTLED, Caller, said_of
from tests.e2e.show import Show, station_in


async def play(application: QApplication, home: Path, url: str, file: Path) -> None:
    """Run the cues until one of them gets no answer."""
    async with Show(application, station_in(home, url=url), rehearsal=False) as show:
        caller = Caller(show)
        await caller.begin()
        await caller.import_cues(file)
        caller.document.lock(is_on=True)
        for number in range(1, KEPT):
            await one(caller, number)
        await caller.stands_by(KEPT)
        await caller.press_go(SHIFT)
        await show.until(lambda: is_in_flight(show))
        print("in flight", flush=True)  # noqa: T201 - whoever kills it listens
        await asyncio.Event().wait()


async def one(caller: Caller, number: int) -> None:
    """Run one cue as its like are run."""
    if number == PRIMED:
        await caller.stands_by(number)
        await caller.press_go()
        await caller.show.until(lambda: "Ada" in (newest_text(caller.show) or ""))
        await caller.show.settled()
    entry = await caller.go(number, SHIFT)
    if number == THROTTLED:
        assert entry.outcome is Outcome.THROTTLED
        await asyncio.sleep(1.2)
        caller.show.window.sheet.steps_requested.emit(-1)
        entry = await caller.go(number)
    assert entry.outcome is (Outcome.UNKNOWN if number == DROPPED else Outcome.DELIVERED), entry
    assert number != GUEST or entry.line.text == said_of(GUEST)


def newest_text(show: Show) -> str | None:
    newest = show.newest()
    return newest.line.text if newest else None


def is_in_flight(show: Show) -> bool:
    newest = show.newest()
    return (
        newest is not None and newest.line.text == said_of(KEPT) and newest.stage is Stage.IN_FLIGHT
    )


def main() -> None:
    """Play it."""
    home, url, file = sys.argv[1:]
    application = QApplication([])
    application.setQuitOnLastWindowClosed(False)
    with asyncio.Runner(loop_factory=lambda: qasync.QEventLoop(application)) as runner:
        runner.run(play(application, Path(home), url, Path(file)))


if __name__ == "__main__":
    main()
