"""``export``: the history as CSV, JSON or HTML, to standard output or whole into a file."""

from __future__ import annotations

import os
import sys
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING

from bithuman_panel.cli.journaling import opened_journal
from bithuman_panel.core.errors import InputRefused, PanelError
from bithuman_panel.core.export import Format, exported
from bithuman_panel.core.wording import say

if TYPE_CHECKING:
    from argparse import Namespace
    from collections.abc import Iterable

    from bithuman_panel.app.station import Station
    from bithuman_panel.core.wording import Sentence


def run_export(options: Namespace, station: Station) -> int:
    """Write the whole history; a file appears complete or not at all."""
    kind = Format(options.format)
    with opened_journal(station) as journal:
        pieces = map(station.redactor.clean, exported(journal.oldest_first(), kind))
        target = None if options.output is None else Path(options.output)
        if target is None:
            _write_out(pieces)
        elif target.exists() and (target.is_symlink() or not target.is_file()):
            _write_into(target, pieces)
        else:
            _write_file(target, pieces)
    return 0


def _write_into(target: Path, pieces: Iterable[str]) -> None:
    """Write straight into a device, a pipe or what a link leads to: none is to become a file."""
    if target.is_dir():
        raise InputRefused(say("The output is a folder. Name a file."))
    try:
        with target.open("wb") as file:
            file.writelines(map(_bytes, pieces))
    except OSError as error:
        raise PanelError(_unwritable(error)) from error


def _write_out(pieces: Iterable[str]) -> None:
    """Write bytes, for the text layer would turn line ends and encode as the terminal wants."""
    try:
        for piece in pieces:
            sys.stdout.buffer.write(_bytes(piece))
        sys.stdout.buffer.flush()
    except BrokenPipeError:
        return  # The reader has seen enough.
    except OSError as error:
        raise PanelError(_unwritable(error)) from error


def _write_file(target: Path, pieces: Iterable[str]) -> None:
    """Write to a file beside ``target``, then put it in its place; only its owner may read it."""
    try:
        handle, name = tempfile.mkstemp(dir=target.parent, prefix=".bithuman-panel-")
    except OSError as error:
        raise InputRefused(_unwritable(error)) from error
    beside = Path(name)
    try:
        with os.fdopen(handle, "wb") as file:
            file.writelines(_bytes(piece) for piece in pieces)
            file.flush()
            os.fsync(file.fileno())
        beside.replace(target)
    except OSError as error:
        raise PanelError(_unwritable(error)) from error
    finally:
        beside.unlink(missing_ok=True)


def _unwritable(error: OSError) -> Sentence:
    reason = error.strerror or type(error).__name__
    return say("The output cannot be written ({reason}).", reason=reason)


def _bytes(piece: str) -> bytes:
    # A lone surrogate has no bytes in UTF-8: it is shown as what it is.
    return piece.encode("utf-8", "backslashreplace")
