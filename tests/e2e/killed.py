"""The program that the kill test kills: real lanes, journal and wire, line after line, no window.

Importing takes longer than a run lasts, so it is done once, in a process that starts no thread;
each order on standard input (a folder, a server's address and a run's name) forks one that works
until it is killed. The answer is its process id.
"""

from __future__ import annotations

import os
import signal
import sys
import threading
from itertools import count
from pathlib import Path
from typing import TYPE_CHECKING

from bithuman_panel.api.access import Access
from bithuman_panel.api.lines import LineWire
from bithuman_panel.api.trust import Trust
from bithuman_panel.core.entry import Entry, Stage
from bithuman_panel.core.models import Mode, Target, line_of
from bithuman_panel.core.secret import Secret
from bithuman_panel.services.clock import SystemClock
from bithuman_panel.services.journal import Journal
from bithuman_panel.services.lanes import Lanes
from bithuman_panel.services.owner import Owner

if TYPE_CHECKING:
    from bithuman_panel.services.clock import Clock

AGENTS = ("A1", "A2")
DEADLINE_S = 30.0
JOURNAL = "journal.sqlite3"
OWNERS = "owners"


def journal_in(home: Path, clock: Clock) -> tuple[Journal, Owner]:
    """Return the journal of a home, and who opened it."""
    owner = Owner.claim(home / OWNERS)
    return Journal.open(home / JOURNAL, owner, clock), owner


class Talker:
    """Sends line after line to each agent, the next as soon as the one before is settled."""

    def __init__(self, home: Path, url: str, run: str) -> None:
        clock = SystemClock()
        trust = Trust()
        journal, self._owner = journal_in(home, clock)
        journal.recover()
        access = Access(url, Secret("rehearsal-presenter"))
        self._lanes = Lanes(
            journal, lambda: LineWire(access, trust), self._changed, clock, DEADLINE_S
        )
        self._clock = clock
        self._run = run
        self._numbers = count()

    def talk(self) -> None:
        """Go on until killed."""
        for agent in AGENTS:
            self._say(agent)
        threading.Event().wait()

    def _changed(self, entry: Entry) -> None:
        if entry.stage in (Stage.DONE, Stage.WITHDRAWN):
            self._lanes.warm(entry.line.target.agent)
            self._say(entry.line.target.agent)

    def _say(self, agent: str) -> None:
        name = f"{self._run}-{next(self._numbers)}"
        line = line_of(Mode.SPEAK, name, Target(agent, "lobby"))
        self._lanes.submit(Entry(name, line, "default", self._clock.now()))


def main() -> None:
    """Fork a talker for each order, until there are no more."""
    # The dead are to vanish: nobody waits for them.
    signal.signal(signal.SIGCHLD, signal.SIG_IGN)
    for order in sys.stdin:
        home, url, run = order.split()
        child = os.fork()
        if child == 0:
            Talker(Path(home), url, run).talk()
        sys.stdout.write(f"{child}\n")
        sys.stdout.flush()


if __name__ == "__main__":
    main()
