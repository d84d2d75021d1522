"""The newest records of the log, read from its files."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bithuman_panel.core.errors import StoreFailed
from bithuman_panel.core.logbook import SHOWN, LogRecord, record_of
from bithuman_panel.core.wording import say
from bithuman_panel.services.logs import flush_log

if TYPE_CHECKING:
    from pathlib import Path


def newest_records(log_file: Path, most: int = SHOWN) -> tuple[LogRecord, ...]:
    """Return the newest records, newest first; raises :class:`StoreFailed`.

    From the running file, and where that has been begun anew, from the one before it.
    """
    flush_log()
    found: list[LogRecord] = []
    for file in (log_file, log_file.with_name(f"{log_file.name}.1")):
        if len(found) < most:
            found += _records(file)
    return tuple(found[:most])


def _records(file: Path) -> list[LogRecord]:
    try:
        lines = file.read_bytes().decode("utf-8", "replace").split("\n")
    except FileNotFoundError:
        return []
    except OSError as error:
        reason = error.strerror or type(error).__name__
        told = say(
            "The log cannot be read ({reason}). Open its folder and look there.", reason=reason
        )
        raise StoreFailed(told, reason) from error
    records = (record_of(line) for line in reversed(lines))
    return [record for record in records if record is not None]
