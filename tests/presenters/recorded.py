"""A record with everything around it, over a history in a list."""

from __future__ import annotations

import logging
from dataclasses import replace
from typing import TYPE_CHECKING

from bithuman_panel.core.delivery import Outcome, Report, Verdict
from bithuman_panel.core.errors import StoreFailed
from bithuman_panel.core.wording import say
from bithuman_panel.presenters.apart import Apart
from bithuman_panel.presenters.history import HistoryPresenter
from bithuman_panel.presenters.history_selection import FRAME_S
from bithuman_panel.presenters.record import RecordPresenter
from bithuman_panel.presenters.undo import UndoPresenter
from tests.core.entries import EXCHANGE, entry_of
from tests.presenters.fakes import HandClock, ListJournal
from tests.presenters.hand_loop import HandLoop
from tests.presenters.paging import ListPages
from tests.presenters.screens import RecordScreen, UndoScreen

if TYPE_CHECKING:
    from collections.abc import Iterable

    from bithuman_panel.core.entry import Correction, Entry
    from bithuman_panel.core.models import Line

_log = logging.getLogger(__name__)
BROKEN = StoreFailed(say("The history cannot be read. Check the disk."))
UNKNOWN = Verdict(Outcome.UNKNOWN)
DELIVERED = Verdict(Outcome.DELIVERED, 200, Report(1))


class Stage:
    """A record with everything around it, its view wired back to it as the window does."""

    def __init__(self, kept: Iterable[Entry] = (), failure: Exception | None = None) -> None:
        self.screen = RecordScreen()
        self.journal = ListJournal(list(kept), failure=failure)
        self.clock = HandClock()
        self.reused: list[Line] = []
        self.again: list[Entry] = []
        self.undo_screen = UndoScreen()
        self.undo = UndoPresenter(self.undo_screen)
        self.corrected: list[Entry] = []
        self.faults: list[BaseException] = []
        self.loop = HandLoop(self.clock)
        # The same list: what is on disk is there for both.
        self.pages = ListPages(self.journal.kept, failure=failure)
        self.history = HistoryPresenter(self.screen, self.pages, self.loop.start, self.loop.sleep)
        self.screen.show_rows(self.history.rows)
        self.record = RecordPresenter(
            self.screen,
            self.history,
            self.journal,
            self.clock,
            self.reused.append,
            self.again.append,
            self.loop.start,
            self.undo,
            on_correct=self.corrected.append,
            room=lambda agent, room: f"{agent}'s {len(room)} letters",
            apart=Apart(self._take_fault),
        )
        self.screen.on_select = self.record.select

    def _take_fault(self, fault: BaseException) -> None:
        # Where none is expected the test fails by it.
        _log.error("A fault", exc_info=fault)
        self.faults.append(fault)

    def open(self) -> None:
        self.loop.start(self.record.open())
        self.loop.start(self.history.open())
        # The newest line is chosen a frame after the page.
        self.loop.pass_s(FRAME_S)

    def judge(self, what: Correction) -> None:
        self.loop.start(self.record.judge_unknown(what))


def entry(number: int, verdict: Verdict | None = None) -> Entry:
    made = replace(entry_of(f"Line {number}."), id=f"e{number}", seq=number)
    return made.done(EXCHANGE, verdict) if verdict else made


def ids(entries: Iterable[Entry | None]) -> list[str]:
    return [each.id for each in entries if each]
