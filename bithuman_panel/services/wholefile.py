"""Files that are replaced whole or not at all, whatever happens in between."""

from __future__ import annotations

import os
import tempfile
from contextlib import suppress
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path


def write_whole(file: Path, content: bytes) -> None:
    """Replace ``file`` by ``content``, for this user alone and safe on disk; raises OSError."""
    write_pieces(file, (content,))


def write_pieces(file: Path, pieces: Iterable[bytes]) -> None:
    """Replace ``file`` by ``pieces``, one after another, as :func:`write_whole` does.

    Whatever the making of a piece raises leaves ``file`` as it was.
    """
    # Made for this user alone from the start, beside the file so that the replacing is one step.
    descriptor, name = tempfile.mkstemp(prefix=f".{file.name}-", dir=file.parent)
    try:
        with open(descriptor, "wb") as stream:
            stream.writelines(pieces)
            stream.flush()
            os.fsync(stream.fileno())
        os.replace(name, file)
    except BaseException:
        with suppress(OSError):
            os.unlink(name)
        raise
    flush_folder(file.parent)


def flush_folder(folder: Path) -> None:
    """Make new names in ``folder`` durable; Windows opens no folders, and needs no such thing."""
    with suppress(OSError):
        descriptor = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(descriptor)
        finally:
            os.close(descriptor)
