"""How far a journal had got, in a small file beside it, so that its loss is noticed.

SQLite opens an emptied or a deleted file as a new one, without a word.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from bithuman_panel.services.fields import as_int, as_object, parsed
from bithuman_panel.services.wholefile import write_whole

if TYPE_CHECKING:
    from pathlib import Path

ENDING = ".mark"
_MOST_BYTES = 1000


class Bookmark:
    """The mark of one journal. Any thread; of several at once the last one wins."""

    def __init__(self, file: Path) -> None:
        self._file = file.with_name(file.name + ENDING)

    def read(self) -> int:
        """Return the ``seq`` that the journal had got to, 0 if that is not known. Never raises."""
        try:
            with self._file.open("rb") as stream:
                stored = parsed(stream.read(_MOST_BYTES))
        except OSError:
            return 0
        return max(0, as_int(as_object(stored).get("seq")) or 0)

    def write(self, seq: int) -> None:
        """Keep ``seq``; raises ``OSError``."""
        write_whole(self._file, f'{{"seq": {seq}}}\n'.encode("ascii"))
