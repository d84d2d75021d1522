"""One show file on the disk: read, and replaced whole, but never over what another has written.

Before a file is replaced for the first time that held more than this panel understood, or came
from an older version, it is copied beside itself.
"""

from __future__ import annotations

import errno
import os
import stat
from contextlib import suppress
from hashlib import sha256
from pathlib import Path
from typing import TYPE_CHECKING

from bithuman_panel.core.errors import StoreFailed
from bithuman_panel.core.wording import say
from bithuman_panel.services.freeplace import free_place
from bithuman_panel.services.showreading import read_show
from bithuman_panel.services.showwriting import ShowWriter
from bithuman_panel.services.wholefile import write_pieces

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

    from bithuman_panel.core.secret import Redactor
    from bithuman_panel.core.show import Show
    from bithuman_panel.core.wording import Sentence
    from bithuman_panel.services.showreading import ReadShow

SUFFIX = ".show"
MOST_BYTES = 32 * 1024 * 1024
_WRITABLE = stat.S_IWUSR | stat.S_IWGRP | stat.S_IWOTH


class ShowFile:
    """A file and what this panel knows to be in it. One thread at a time.

    ``path`` moves where somebody else changed the file; what they wrote stays as it is. What
    ``redactor`` knows is masked in everything written.
    """

    def __init__(self, path: Path, redactor: Redactor) -> None:
        # A link stays a link: what it leads to is replaced.
        self.path = Path(os.path.realpath(path))
        self._writer = ShowWriter(redactor.clean, lambda: redactor.known)
        self._known: bytes | None = None
        self._copy_as: Callable[[str], str] | None = None

    def read(self, new_id: Callable[[], str]) -> tuple[ReadShow, bytes]:
        """Return the show and the bytes it was in; raises :class:`StoreFailed`."""
        content = self._content()
        read = read_show(content, self.path.stem, new_id)
        self._known = sha256(content).digest()
        if not read.is_whole:
            self._copy_as = _before_update if read.is_older else _as_it_was
        return read, content

    def save(self, show: Show) -> Sentence | None:
        """Replace the file by ``show``; return what the operator should know of it.

        Raises :class:`StoreFailed`; then what was there is still there, and it may be tried again.
        """
        try:
            told = self._prepared()
            digest = sha256()
            pieces = _watched(self._writer.pieces(show), digest.update)
            write_pieces(self.path, pieces, mode=self._mode())
        except OSError as error:
            raise _unsaved(self.path, error) from error
        self._known, self._copy_as = digest.digest(), None
        return told

    def _prepared(self) -> Sentence | None:
        """Make sure that nothing is lost by replacing the file; raises OSError."""
        there = self._found()
        if there is None:
            return None
        if sha256(there).digest() != self._known:
            changed, self.path = self.path, free_place(self.path)
            return say(
                "{file} was changed by somebody else and is left to them. Your show is now kept in "
                "{place}.",
                file=changed.name,
                place=self.path.name,
            )
        if self._copy_as is None:
            return None
        copy = free_place(self.path.with_name(self._copy_as(self.path.stem) + self.path.suffix))
        write_pieces(copy, (there,), mode=self._mode())
        return say("The file as it was is kept as {place}.", place=copy.name)

    def _found(self) -> bytes | None:
        """Return what is in the file now, None where there is none."""
        with suppress(FileNotFoundError):
            return self.path.read_bytes()
        return None

    def _mode(self) -> int | None:
        """Return who may use the file, None where it is new; raises where nobody may write it."""
        with suppress(FileNotFoundError):
            mode = stat.S_IMODE(self.path.stat().st_mode)
            if not mode & _WRITABLE:
                # Replacing asks the folder alone: the file itself has to be asked here.
                raise PermissionError(errno.EACCES, os.strerror(errno.EACCES))
            return mode
        return None

    def _content(self) -> bytes:
        name = self.path.name
        try:
            found = self.path.stat()
            # A pipe would let the reading wait for ever.
            if stat.S_ISREG(found.st_mode) and found.st_size <= MOST_BYTES:
                return self.path.read_bytes()
        except FileNotFoundError as error:
            told = say("{file} is not there any more. Look whether it was moved.", file=name)
            raise StoreFailed(told) from error
        except OSError as error:
            reason = error.strerror or type(error).__name__
            told = say("{file} cannot be read ({reason}).", file=name, reason=reason)
            raise StoreFailed(told, reason) from error
        raise StoreFailed(say("{file} is no plain file, or it is far too large.", file=name))


def write_copy(path: Path, show: Show, redactor: Redactor) -> None:
    """Write ``show`` into ``path``, whatever is there: a person chose it. Raises StoreFailed."""
    try:
        write_pieces(path, ShowWriter(redactor.clean).pieces(show))
    except OSError as error:
        raise _unsaved(path, error) from error


def _watched(pieces: Iterable[bytes], watch: Callable[[bytes], None]) -> Iterator[bytes]:
    for piece in pieces:
        watch(piece)
        yield piece


def _before_update(stem: str) -> str:
    return f"{stem} (before update)"


def _as_it_was(stem: str) -> str:
    return f"{stem} (as it was)"


def _unsaved(path: Path, error: OSError) -> StoreFailed:
    reason = error.strerror or type(error).__name__
    told = say(
        "{file} cannot be saved ({reason}). Check that {folder} can be written and has room, or "
        "save a copy in another folder.",
        file=path.name,
        reason=reason,
        folder=path.parent,
    )
    return StoreFailed(told, reason)
