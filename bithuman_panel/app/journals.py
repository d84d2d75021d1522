"""Opening the journal: this process's claim first, then the rows that dead processes left."""

from __future__ import annotations

from contextlib import contextmanager
from typing import TYPE_CHECKING

from bithuman_panel.core.wording import Sentence, say
from bithuman_panel.services.journal import Journal
from bithuman_panel.services.owner import Owner

if TYPE_CHECKING:
    from collections.abc import Iterator

    from bithuman_panel.services.clock import Clock
    from bithuman_panel.services.paths import Paths


@contextmanager
def open_journal(paths: Paths, clock: Clock, *, rehearsal: bool) -> Iterator[Journal]:
    """Open the journal with the rows of dead processes settled; raises ``StoreFailed``."""
    paths.make()
    owner = Owner.claim(paths.owners_folder)
    try:
        journal = Journal.open(paths.journal_file(rehearsal=rehearsal), owner, clock)
        try:
            journal.recover()
            yield journal
        finally:
            journal.close()
    finally:
        owner.release()


def quarantine_notice(journal: Journal) -> Sentence | None:
    """Return what to say of a damaged journal that was set aside; None where none was."""
    if journal.quarantined is None:
        return None
    return say(
        "The history was damaged. It was set aside as {file}; a new one has begun.",
        file=journal.quarantined,
    )
