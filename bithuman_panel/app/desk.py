"""Everything that one open profile needs: wire, lanes, reads and journal. Free of Qt.

Opening imports requests and touches the disk, so it happens off the GUI thread, after the window's
first frame.
"""

from __future__ import annotations

from contextlib import ExitStack
from dataclasses import dataclass
from typing import TYPE_CHECKING

from bithuman_panel.core import limits
from bithuman_panel.core.delivery import Outcome
from bithuman_panel.core.gate import SECRET_REFUSED
from bithuman_panel.core.models import Profile

if TYPE_CHECKING:
    from collections.abc import Callable

    from bithuman_panel.api.access import Access
    from bithuman_panel.api.reads import Reads
    from bithuman_panel.core.entry import Entry
    from bithuman_panel.core.wording import Sentence
    from bithuman_panel.services.clock import Clock
    from bithuman_panel.services.journal import Journal
    from bithuman_panel.services.lanes import Lanes
    from bithuman_panel.services.paths import Paths
    from bithuman_panel.services.reader import Reader

REHEARSAL = Profile("Rehearsal", colour="blue", is_rehearsal=True)


@dataclass(frozen=True, slots=True)
class Desk:
    """An open profile. ``notice`` is what the operator must know of the opening.

    ``left_queued`` are lines that a dead panel had not yet let go.
    """

    profile: Profile
    lanes: Lanes
    reads: Reads
    reader: Reader
    journal: Journal
    notice: Sentence | None
    left_queued: tuple[Entry, ...]
    _closing: ExitStack

    def close(self) -> None:
        """Withdraw what is queued, wait at most 2 s, leave the rest to proof. Any thread."""
        self._closing.close()


def open_desk(
    profile: Profile,
    access: Access,
    paths: Paths,
    clock: Clock,
    on_change: Callable[[Entry], None],
    closing: ExitStack | None = None,
) -> Desk:
    """Open a profile.

    Raises ``StoreFailed`` where the journal cannot be opened at all, ``InputRefused`` for a CA file
    that cannot be used.
    """
    from bithuman_panel.api.late import LateAnswers
    from bithuman_panel.api.lines import LineWire
    from bithuman_panel.api.reads import Reads
    from bithuman_panel.api.trust import Trust
    from bithuman_panel.app.journals import open_journal, quarantine_notice
    from bithuman_panel.services.lanes import Lanes
    from bithuman_panel.services.reader import Reader

    with closing or ExitStack() as stack:
        trust = Trust.proving(access.ca_file)
        opening = open_journal(paths, clock, rehearsal=profile.is_rehearsal, backs_up=True)
        journal = stack.enter_context(opening)
        reads = Reads(access, trust)
        stack.callback(reads.close)
        reader = Reader()
        stack.callback(reader.close)
        late = LateAnswers()
        stack.callback(late.close)

        def told(entry: Entry) -> None:
            # On the lane's own thread: the next line must not leave before the window knows.
            if is_secret_refused(entry) or entry.outcome is Outcome.THROTTLED:
                lanes.hold()
            on_change(entry)

        lanes = Lanes(
            journal,
            lambda: LineWire(access, trust, late=late),
            told,
            clock,
            limits.DEADLINE_S,
            freshness_s=profile.freshness_s,
        )
        stack.callback(lanes.close)
        notice = quarantine_notice(journal)
        left = journal.left_queued(profile.name)
        return Desk(profile, lanes, reads, reader, journal, notice, left, stack.pop_all())


def is_secret_refused(entry: Entry) -> bool:
    """Whether the platform answered a line by refusing the API secret."""
    failure = entry.verdict.failure if entry.verdict else None
    return failure is not None and failure.kind in SECRET_REFUSED


def open_rehearsal(paths: Paths, clock: Clock, on_change: Callable[[Entry], None]) -> Desk:
    """Start the simulated platform on this computer and open it like any other profile."""
    from bithuman_panel.api.access import Access
    from bithuman_panel.core.secret import Secret
    from bithuman_panel.rehearsal.server import REHEARSAL_SECRET, RehearsalServer

    with ExitStack() as stack:
        server = RehearsalServer()
        access = Access(server.start(), Secret(REHEARSAL_SECRET))
        stack.callback(server.stop)
        return open_desk(REHEARSAL, access, paths, clock, on_change, stack.pop_all())
