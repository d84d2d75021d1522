"""What a person was promised to be gone, until it is: a small file beside the journal.

It holds ids, never a word of a line: a panel that dies in the middle finishes it at the next start.
An id is never used again, so what is finished late takes nothing that came meanwhile.
"""

from __future__ import annotations

import json
from contextlib import suppress
from typing import TYPE_CHECKING, NamedTuple

from bithuman_panel.services.fields import as_number, as_object, as_pairs, as_texts, parsed
from bithuman_panel.services.wholefile import flush_folder, write_whole

if TYPE_CHECKING:
    from pathlib import Path

ENDING = ".going"


class Promise(NamedTuple):
    """Ids of entries, and of cues whose planned words go (run, cue).

    ``until``: everything was promised, and this is when (Unix seconds, UTC): exams and plans that
    were there go, too.
    """

    entries: tuple[str, ...] = ()
    planned: tuple[tuple[str, str], ...] = ()
    until: float | None = None


class PromiseFile:
    """The promise of one journal. One thread at a time."""

    def __init__(self, file: Path) -> None:
        self._file = file.with_name(file.name + ENDING)

    @property
    def is_there(self) -> bool:
        """Whether something was promised and is not done. Never raises."""
        return self._file.exists()

    def read(self) -> Promise | None:
        """Return what is not done, None for nothing; raises ``OSError``."""
        try:
            content = self._file.read_bytes()
        except FileNotFoundError:
            return None
        fields = as_object(parsed(content))
        return Promise(
            as_texts(fields.get("entries")) or (),
            as_pairs(fields.get("planned")),
            as_number(fields.get("until")),
        )

    def write(self, promise: Promise) -> None:
        """Promise it; raises ``OSError``, and then nothing is promised."""
        fields = {
            "entries": promise.entries,
            "planned": promise.planned,
            "until": promise.until,
        }
        write_whole(self._file, json.dumps(fields).encode("ascii"))

    def keep(self) -> None:
        """It is done: forget it; raises ``OSError``."""
        self._file.unlink(missing_ok=True)
        with suppress(OSError):
            flush_folder(self._file.parent)
