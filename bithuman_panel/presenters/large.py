"""Which line the stage shows large: what nobody knows of stays there until somebody has looked."""

from __future__ import annotations

from itertools import islice
from typing import TYPE_CHECKING

from bithuman_panel.core.press import is_open, press_of, worst_of

if TYPE_CHECKING:
    from collections.abc import Callable

    from bithuman_panel.core.entry import Entry

# Lines of one press stand together; those of so many presses are looked through for them.
_NEAR = 200


class LargeLine:
    """The newest unknown line that nobody has said a word of, else the worst of the newest press.

    ``entries`` are the lines that are here, oldest first; ``show`` shows a line with all of its
    press, and the newest line where that is another.
    """

    def __init__(
        self,
        entries: Callable[[], dict[str, Entry]],
        show: Callable[[Entry, tuple[Entry, ...], Entry | None], object],
    ) -> None:
        self._entries = entries
        self._show = show
        self._newest: str | None = None
        # Lines of this start, and the newest before it; and those of them that are open.
        self._ours: set[str] = set()
        self._open: dict[str, None] = {}
        self._shown: tuple[Entry, tuple[Entry, ...], Entry | None] | None = None

    @property
    def shown(self) -> str | None:
        """The id of the line that is shown; None before there is one."""
        return self._shown[0].id if self._shown else None

    def add(self, entry: Entry) -> None:
        """Take a line that has just been let go."""
        self._newest = entry.id
        self._ours.add(entry.id)
        self._tell()

    def take_left(self, entry: Entry) -> None:
        """Take the newest line that an earlier start has left: it may be unknown still."""
        self._ours.add(entry.id)
        if is_open(entry):
            # Nothing that was sent since answers for it.
            self._open = {entry.id: None, **self._open}
        self._tell()

    def change(self, entry: Entry) -> None:
        """Take what has become of a line, or what a person said of it."""
        if entry.id not in self._ours:
            return
        if is_open(entry):
            self._open[entry.id] = None
        else:
            self._open.pop(entry.id, None)
        self._tell()

    def forget(self, entry_id: str) -> None:
        """Ask no more for a line that is not here any more."""
        self._ours.discard(entry_id)
        self._open.pop(entry_id, None)

    def _tell(self) -> None:
        found = self._find()
        if found and found != self._shown:
            self._shown = found
            self._show(*found)

    def _find(self) -> tuple[Entry, tuple[Entry, ...], Entry | None] | None:
        entries = self._entries()
        newest = entries.get(self._newest or "")
        asked = next(reversed(self._open), None)
        # What an earlier start has left stays, with what was said of it, until a line goes.
        shown = entries[asked] if asked else newest or entries.get(self.shown or "")
        if shown is None:
            return None
        near = tuple(islice(reversed(entries), _NEAR))
        press = press_of(shown, (entries[each] for each in reversed(near))) or (shown,)
        is_newest = newest is None or newest in press
        return worst_of(press), press, None if is_newest else newest
