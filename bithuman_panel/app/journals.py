"""Opening the journal: this process's claim first, then the rows that dead processes left."""

from __future__ import annotations

import logging
from contextlib import contextmanager
from typing import TYPE_CHECKING, assert_never

from bithuman_panel.core.errors import StoreFailed
from bithuman_panel.core.wording import Sentence, say
from bithuman_panel.services.journal import Journal
from bithuman_panel.services.owner import Owner
from bithuman_panel.services.rescue import Loss

if TYPE_CHECKING:
    from collections.abc import Iterator

    from bithuman_panel.services.clock import Clock
    from bithuman_panel.services.paths import Paths

# Nobody waits longer for a show to open.
_DROPPING_S = 1.0
_log = logging.getLogger(__name__)


@contextmanager
def open_journal(
    paths: Paths, clock: Clock, *, rehearsal: bool, backs_up: bool = False
) -> Iterator[Journal]:
    """Open the journal with the rows of dead processes settled; raises ``StoreFailed``.

    ``backs_up``: an orderly leave copies it, if it has changed.
    """
    paths.make()
    owner = Owner.claim(paths.owners_folder)
    try:
        journal = Journal.open(paths.journal_file(rehearsal=rehearsal), owner, clock)
        try:
            journal.recover()
            if backs_up:
                _drop_promised(journal)
            yield journal
            if backs_up:
                journal.back_up()
        finally:
            journal.close()
    finally:
        owner.release()


def _drop_promised(journal: Journal) -> None:
    """Let nobody see again what was promised to be gone; the rest of it waits for a quiet time."""
    try:
        journal.removal.drop_promised(_DROPPING_S)
    except StoreFailed as failed:
        _log.warning("What was to be deleted is not yet: %s", failed)


def quarantine_notice(journal: Journal) -> Sentence | None:
    """Return what to say of a journal that was lost, and of what is in its place; else None."""
    match journal.loss:
        case None:
            return None
        case Loss.DAMAGED | Loss.EMPTIED:
            return _set_aside(journal)
        case Loss.MISSING:
            return _missing(journal)
        case _:
            assert_never(journal.loss)


def _set_aside(journal: Journal) -> Sentence:
    aside, copy = journal.quarantined, journal.restored
    if journal.loss is Loss.EMPTIED and copy is None:
        return say(
            "The history was found empty. It was set aside as {file}; a new one has begun.",
            file=aside,
        )
    if journal.loss is Loss.EMPTIED:
        return say(
            "The history was found empty. It was set aside as {file}; the copy {copy} is in its "
            "place. Lines sent after that copy are missing.",
            file=aside,
            copy=copy,
        )
    if copy is None:
        return say(
            "The history was damaged. It was set aside as {file}; a new one has begun.",
            file=aside,
        )
    return say(
        "The history was damaged. It was set aside as {file}; the copy {copy} is in its place. "
        "Lines sent after that copy are missing.",
        file=aside,
        copy=copy,
    )


def _missing(journal: Journal) -> Sentence:
    if journal.restored is None:
        return say("The history was missing, and there is no copy of it. A new one has begun.")
    return say(
        "The history was missing. The copy {copy} is in its place. Lines sent after that copy are "
        "missing.",
        copy=journal.restored,
    )
