"""Records of the log as one reads them, and how long more is written than usual."""

from __future__ import annotations

import json
from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable

# More is written for so long, then it ends by itself.
LOUD_S = 3600.0
# So many are shown: it is the newest that helps.
SHOWN = 500


class Level(StrEnum):
    """How much a record matters, the least first; the values are the log's own words."""

    DEBUG = "DEBUG"
    INFO = "INFO"
    WARNING = "WARNING"
    ERROR = "ERROR"
    CRITICAL = "CRITICAL"

    @property
    def rank(self) -> int:
        """Its place, the least first."""
        return list(Level).index(self)


@dataclass(frozen=True, slots=True)
class LogRecord:
    """One record. ``at`` is as the log writes it, in UTC; ``more`` is what follows its text."""

    at: str
    level: Level
    logger: str
    text: str
    more: str = ""
    thread: str = ""

    @property
    def moment(self) -> str:
        """When it was written, to the second and in UTC."""
        return f"{self.at[:19].replace('T', ' ')} UTC"

    @property
    def line(self) -> str:
        """The record on one line, as it is copied."""
        told = f"{self.at} {self.level} {self.logger}: {self.text}"
        return f"{told}\n{self.more}" if self.more else told


def record_of(line: str) -> LogRecord | None:
    """Return the record that a line of the log is; None where it is none. Total."""
    try:
        fields = json.loads(line)
    except (ValueError, RecursionError):
        return None
    if not isinstance(fields, dict) or fields.get("level") not in list(Level):
        return None
    kept = {name: str(fields.get(name, "")) for name in ("at", "logger", "text", "thread")}
    more = "\n".join(str(fields[name]).rstrip() for name in ("error", "stack") if name in fields)
    return LogRecord(
        kept["at"], Level(fields["level"]), kept["logger"], kept["text"], more, kept["thread"]
    )


def at_least(records: Iterable[LogRecord], level: Level) -> tuple[LogRecord, ...]:
    """Return the records that matter as much as ``level``, or more."""
    return tuple(record for record in records if record.level.rank >= level.rank)
