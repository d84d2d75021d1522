"""Files that are replaced whole or not at all, whatever happens in between."""

from __future__ import annotations

import os
import tempfile
from contextlib import suppress
from typing import TYPE_CHECKING

from bithuman_panel.core.errors import StoreFailed
from bithuman_panel.core.wording import say

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path

# The name beside it is longer than its own, and there is a longest one that a disk takes.
_NAME_PART = 40


def write_whole(file: Path, content: bytes) -> None:
    """Replace ``file`` by ``content``, for this user alone and safe on disk; raises OSError."""
    write_pieces(file, (content,))


def write_pieces(file: Path, pieces: Iterable[bytes], *, mode: int | None = None) -> None:
    """Replace ``file`` by ``pieces``, one after another, as :func:`write_whole` does.

    Whatever the making of a piece raises leaves ``file`` as it was. ``mode``: who may read and
    write it, where that is not this user alone.
    """
    # Made for this user alone from the start, beside the file so that the replacing is one step.
    descriptor, name = tempfile.mkstemp(prefix=f".{file.name[:_NAME_PART]}-", dir=file.parent)
    try:
        with open(descriptor, "wb") as stream:
            stream.writelines(pieces)
            stream.flush()
            os.fsync(stream.fileno())
        if mode is not None:
            # Some disks know no modes.
            with suppress(OSError):
                os.chmod(name, mode)
        os.replace(name, file)
    except BaseException:
        with suppress(OSError):
            os.unlink(name)
        raise
    flush_folder(file.parent)


def write_export(file: Path, pieces: Iterable[bytes]) -> None:
    """Write a file where a person wants it, as :func:`write_pieces`; raises ``StoreFailed``."""
    try:
        write_pieces(file, pieces)
    except OSError as error:
        reason = error.strerror or type(error).__name__
        told = say(
            "The file cannot be written ({reason}). Choose another folder, or make room.",
            reason=reason,
        )
        raise StoreFailed(told, reason) from error


def flush_folder(folder: Path) -> None:
    """Make new names in ``folder`` durable; Windows opens no folders, and needs no such thing."""
    with suppress(OSError):
        descriptor = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(descriptor)
        finally:
            os.close(descriptor)
