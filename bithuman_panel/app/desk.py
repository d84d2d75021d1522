"""Everything that one open profile needs: wire, lanes, reads and journal. Free of Qt.

Opening imports requests and touches the disk, so it happens off the GUI thread, after the window's
first frame.
"""

from __future__ import annotations

import logging
from contextlib import ExitStack
from dataclasses import dataclass
from functools import partial
from importlib import import_module
from typing import TYPE_CHECKING, Protocol, TypeVar

from bithuman_panel.core import limits
from bithuman_panel.core.delivery import Outcome
from bithuman_panel.core.gate import SECRET_REFUSED
from bithuman_panel.core.models import Profile

if TYPE_CHECKING:
    from collections.abc import Callable

    from bithuman_panel.api.access import Access
    from bithuman_panel.api.late import LateAnswers
    from bithuman_panel.api.reads import Reads
    from bithuman_panel.api.trust import Trust
    from bithuman_panel.app.pages import DeskPages
    from bithuman_panel.app.pictures import Pictures
    from bithuman_panel.core.ending import Ended
    from bithuman_panel.core.entry import Entry
    from bithuman_panel.core.secret import Redactor
    from bithuman_panel.core.wording import Sentence
    from bithuman_panel.rehearsal.server import RehearsalServer
    from bithuman_panel.services.clock import Clock
    from bithuman_panel.services.journal import Journal
    from bithuman_panel.services.lanes import Lanes
    from bithuman_panel.services.paths import Paths
    from bithuman_panel.services.reader import Reader
    from bithuman_panel.services.retention import Retention


class _Part(Protocol):
    """What a desk stands on."""

    def close(self) -> object:
        """End it."""
        ...


P = TypeVar("P", bound=_Part)
_log = logging.getLogger(__name__)

_PARTS = (
    "bithuman_panel.api.lines",
    "bithuman_panel.api.endings",
    "bithuman_panel.api.late",
    "bithuman_panel.api.reads",
    "bithuman_panel.app.journals",
    "bithuman_panel.app.pictures",
    "bithuman_panel.services.lanes",
)
REHEARSAL = Profile("Rehearsal", colour="blue", is_rehearsal=True)


@dataclass(frozen=True, slots=True)
class Desk:
    """An open profile. ``notice`` is what the operator must know of the opening.

    ``left_queued`` are lines that a dead panel had not yet let go. ``end`` asks once that a session
    (user id, session id) be ended; any thread. ``details`` reads the entry that is looked at: no
    list of the platform holds it up. ``drills`` is the server that a rehearsal has started for
    itself: faults are staged on it.
    """

    profile: Profile
    lanes: Lanes
    reads: Reads
    reader: Reader
    journal: Journal
    notice: Sentence | None
    left_queued: tuple[Entry, ...]
    end: Callable[[str, str], Ended]
    pictures: Pictures
    pages: DeskPages
    details: Reader
    retention: Retention
    _closing: ExitStack
    drills: RehearsalServer | None = None

    def close(self) -> None:
        """Withdraw what is queued, wait at most 2 s, leave the rest to proof. Any thread."""
        self._closing.close()


def import_words() -> None:
    """Import what says why a line failed, before one does: the program's files may go meanwhile."""
    for name in ("acknowledged", "error_words", "weblinks"):
        import_module(f"bithuman_panel.api.{name}")


def import_parts() -> None:
    """Import what a desk is opened with: a window that is being built has time for it."""
    for name in _PARTS:
        import_module(name)


def open_desk(
    profile: Profile,
    access: Access,
    paths: Paths,
    clock: Clock,
    redactor: Redactor,
    on_change: Callable[[Entry], None],
    closing: ExitStack | None = None,
    drills: RehearsalServer | None = None,
    on_left: Callable[[], object] = lambda: None,
) -> Desk:
    """Open a profile. ``on_left`` is told, on a lane's thread, whenever a line has left.

    Raises ``StoreFailed`` where the journal cannot be opened at all, ``InputRefused`` for a CA file
    that cannot be used.
    """
    from bithuman_panel.api.endings import end_session
    from bithuman_panel.api.late import LateAnswers
    from bithuman_panel.api.reads import Reads
    from bithuman_panel.api.trust import Trust
    from bithuman_panel.app.journals import quarantine_notice
    from bithuman_panel.app.pages import DeskPages
    from bithuman_panel.app.pictures import Pictures
    from bithuman_panel.services.reader import Reader

    with closing or ExitStack() as stack:
        trust = Trust.proving(access.ca_file)
        journal = _journal(stack, profile, paths, clock)
        retention = _until_the_end(stack, journal.retention)
        pages = _until_the_end(stack, DeskPages.of(journal))
        details = _until_the_end(stack, Reader("bithuman-details"))
        reads = _until_the_end(stack, Reads(access, trust))
        reader = _until_the_end(stack, Reader())
        pictures = _until_the_end(
            stack, Pictures(access, trust, paths.portraits_folder, clock, redactor)
        )
        late = _until_the_end(stack, LateAnswers())

        lanes = _until_the_end(
            stack, _lanes(profile, access, trust, late, journal, clock, on_change, on_left)
        )
        stack.callback(_log.info, "The desk closes")
        left = journal.left_queued(profile.name)
        _log.info("A desk opens, and %d lines were left queued", len(left))
        return Desk(
            profile,
            lanes,
            reads,
            reader,
            journal,
            quarantine_notice(journal),
            left,
            partial(end_session, access, trust),
            pictures,
            pages,
            details,
            retention,
            stack.pop_all(),
            drills,
        )


def _journal(stack: ExitStack, profile: Profile, paths: Paths, clock: Clock) -> Journal:
    from bithuman_panel.app.journals import open_journal

    opening = open_journal(paths, clock, rehearsal=profile.is_rehearsal, backs_up=True)
    journal = stack.enter_context(opening)
    journal.keep_searchable()
    return journal


def _until_the_end(stack: ExitStack, part: P) -> P:
    """Return ``part``, which is closed together with the desk."""
    stack.callback(part.close)
    return part


def _lanes(
    profile: Profile,
    access: Access,
    trust: Trust,
    late: LateAnswers,
    journal: Journal,
    clock: Clock,
    on_change: Callable[[Entry], None],
    on_left: Callable[[], object],
) -> Lanes:
    """Return the lanes of a profile; they freeze by themselves where a line must not follow."""
    from bithuman_panel.api.lines import LineWire
    from bithuman_panel.services.lanes import Lanes

    def told(entry: Entry) -> None:
        # On the lane's own thread: the next line must not leave before the window knows.
        if is_secret_refused(entry) or entry.outcome is Outcome.THROTTLED:
            lanes.hold(entry.id)
        on_change(entry)

    lanes = Lanes(
        journal,
        lambda: LineWire(access, trust, late=late, lingers=True),
        told,
        clock,
        limits.DEADLINE_S,
        freshness_s=profile.freshness_s,
        on_left=on_left,
    )
    return lanes


def is_secret_refused(entry: Entry) -> bool:
    """Whether the platform answered a line by refusing the API secret."""
    failure = entry.verdict.failure if entry.verdict else None
    return failure is not None and failure.kind in SECRET_REFUSED


def open_rehearsal(
    paths: Paths,
    clock: Clock,
    redactor: Redactor,
    on_change: Callable[[Entry], None],
    on_left: Callable[[], object] = lambda: None,
) -> Desk:
    """Start the simulated platform on this computer and open it like any other profile."""
    from bithuman_panel.api.access import Access
    from bithuman_panel.core.secret import Secret
    from bithuman_panel.rehearsal.server import REHEARSAL_SECRET, RehearsalServer

    with ExitStack() as stack:
        server = RehearsalServer()
        access = Access(server.start(), Secret(REHEARSAL_SECRET))
        stack.callback(server.stop)
        return open_desk(
            REHEARSAL, access, paths, clock, redactor, on_change, stack.pop_all(), server, on_left
        )
