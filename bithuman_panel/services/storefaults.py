"""What SQLite and the system say of the journal's file, as one error with the words for it."""

from __future__ import annotations

import sqlite3
from contextlib import contextmanager
from typing import TYPE_CHECKING

from bithuman_panel.core.errors import StoreFailed
from bithuman_panel.core.wording import say
from bithuman_panel.services.database import reason_of

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from bithuman_panel.core.wording import Sentence

OPENING = say(
    "The history in {folder} cannot be opened ({reason}). Check that the folder can be written "
    "and has room."
)
READING = say("The history in {folder} cannot be read ({reason}). Check the folder and its disk.")
WRITING = say(
    "The history in {folder} cannot be written ({reason}). Check that the folder can be written "
    "and has room."
)


# ValueError, OverflowError: a text or a number that SQLite cannot take.
FAULTS = (sqlite3.Error, OSError, ValueError, OverflowError)


def failed(sentence: Sentence, file: Path, error: Exception) -> StoreFailed:
    """Return what to raise from one of ``FAULTS``, with the system's own word."""
    reason = reason_of(error, file)
    return StoreFailed(sentence.about(folder=file.parent, reason=reason), reason)


@contextmanager
def failing(sentence: Sentence, file: Path) -> Iterator[None]:
    """Turn what goes wrong with ``file`` into :class:`StoreFailed`, with the system's own word."""
    try:
        yield
    except FAULTS as error:
        raise failed(sentence, file, error) from error


def identity_of(file: Path) -> tuple[int, int]:
    """Return what tells one file from another of the same name; zeros where there is none."""
    try:
        found = file.stat()
    except OSError:
        return (0, 0)
    return (found.st_dev, found.st_ino)
