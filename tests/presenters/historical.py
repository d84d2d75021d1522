"""A list over a history of so many lines, its view wired back to it as the window does."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from bithuman_panel.core.delivery import Outcome, Report, Verdict
from bithuman_panel.core.errors import StoreFailed
from bithuman_panel.core.query import Query
from bithuman_panel.core.wording import say
from bithuman_panel.presenters.history import HistoryPresenter
from bithuman_panel.presenters.history_selection import FRAME_S
from tests.core.entries import EXCHANGE, entry_of
from tests.presenters.fakes import HandClock
from tests.presenters.hand_loop import HandLoop
from tests.presenters.paging import ListPages, ListScreen

if TYPE_CHECKING:
    from bithuman_panel.core.entry import Entry

BROKEN = StoreFailed(say("The history cannot be read. Check the disk."))
DELIVERED = Verdict(Outcome.DELIVERED, 200, Report(1))
REJECTED = Verdict(Outcome.REJECTED, 404)
ONLY_REJECTED = Query(outcomes=frozenset({Outcome.REJECTED}))


def waiting(number: int, text: str | None = None) -> Entry:
    """Return a line that this window has just let go: the file does not know it yet."""
    return replace(entry_of(text or f"Line {number}."), id=f"e{number}", seq=None)


def settled(number: int, verdict: Verdict = DELIVERED, text: str | None = None) -> Entry:
    return replace(waiting(number, text), seq=number).done(EXCHANGE, verdict)


class Desk:
    """A list over a history of so many lines, its view wired back to it as the window does."""

    def __init__(self, *kept: Entry, count: int = 0) -> None:
        self.clock = HandClock()
        self.loop = HandLoop(self.clock)
        self.pages = ListPages([*kept, *(settled(number + 1) for number in range(count))])
        self.screen = ListScreen()
        self.history = HistoryPresenter(self.screen, self.pages, self.loop.start, self.loop.sleep)
        self.screen.on_select = self.history.chosen
        self.screen.show_rows(self.history.rows)

    def open(self) -> None:
        self.loop.start(self.history.open())

    def search(self, words: str) -> None:
        self.history.search(words)
        self.loop.pass_s(1)

    def slowly(self) -> None:
        """Let each answer take a second from now on."""
        self.pages.waits = lambda: self.loop.sleep(1)

    def settle(self, entry: Entry) -> None:
        """Let the lane settle a line: in the file, and then in the window."""
        self.pages.kept.append(entry)
        self.history.change(entry)

    def say(self, *numbers: int) -> None:
        """Let lines go, and be delivered."""
        for number in numbers:
            self.history.add(waiting(number))
            self.settle(settled(number))


def opened(*kept: Entry, count: int = 0) -> Desk:
    desk = Desk(*kept, count=count)
    desk.open()
    # The newest line is chosen a frame after the page.
    desk.loop.pass_s(FRAME_S)
    return desk


def run(desk: Desk, entry_id: str) -> bool:
    """Go to an entry, and return whether it was found."""
    found: list[bool] = []

    async def go() -> None:
        found.append(await desk.history.show_entry(entry_id))

    desk.loop.start(go())
    return found == [True]


def is_counted(desk: Desk) -> bool:
    return desk.screen.state.found is not None
