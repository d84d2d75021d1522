"""The journal as the commands open it, and what stands in where it cannot be opened."""

from __future__ import annotations

from contextlib import ExitStack, contextmanager
from typing import TYPE_CHECKING

from bithuman_panel.app.journals import open_journal, quarantine_notice
from bithuman_panel.cli.terminal import complain
from bithuman_panel.core.errors import StoreFailed

if TYPE_CHECKING:
    from collections.abc import Iterator

    from bithuman_panel.app.station import Station
    from bithuman_panel.core.entry import Entry
    from bithuman_panel.services.journal import Journal


class ShutJournal:
    """A journal that cannot be written: it refuses every entry, so that nothing is sent."""

    def __init__(self, failed: StoreFailed) -> None:
        self._failed = failed

    def begin(self, entry: Entry) -> Entry:
        """Raise :class:`StoreFailed` with the reason."""
        raise StoreFailed(self._failed.sentence, self._failed.reason)

    def record(self, entry: Entry) -> Entry:
        """Raise :class:`StoreFailed` with the reason."""
        raise StoreFailed(self._failed.sentence, self._failed.reason)

    def finish(self, entry: Entry) -> None:
        """Raise :class:`StoreFailed` with the reason."""
        raise StoreFailed(self._failed.sentence, self._failed.reason)

    def answer_late(self, entry: Entry) -> Entry:
        """Raise :class:`StoreFailed` with the reason."""
        raise StoreFailed(self._failed.sentence, self._failed.reason)


@contextmanager
def opened_journal(station: Station) -> Iterator[Journal]:
    """Open the journal, telling of a damaged one; raises :class:`StoreFailed`."""
    with open_journal(station.paths, station.clock, rehearsal=False) as journal:
        notice = quarantine_notice(journal)
        if notice:
            complain(notice)
        yield journal


@contextmanager
def journal_or_stand_in(station: Station) -> Iterator[Journal | ShutJournal]:
    """Open the journal, or where that cannot be, one that refuses every line with the reason."""
    with ExitStack() as stack:
        journal: Journal | ShutJournal
        try:
            journal = stack.enter_context(opened_journal(station))
        except StoreFailed as failed:
            journal = ShutJournal(failed)
        yield journal
