"""Where each cue of a run sheet stands, found without going through the sheet."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from bithuman_panel.core.cue import Cue
    from bithuman_panel.core.show import RunSheet


class SheetIndex:
    """The cues of one run sheet by id and by number. It never changes: a sheet is frozen."""

    def __init__(self, sheet: RunSheet) -> None:
        self.sheet = sheet
        self.cues = sheet.cues
        self._numbers = {cue.id: number for number, cue in enumerate(self.cues, 1)}

    def cue(self, cue_id: str | None) -> Cue | None:
        """Return the cue of that id, None if there is none."""
        number = self.number(cue_id)
        return self.cues[number - 1] if number else None

    def number(self, cue_id: str | None) -> int | None:
        """Return the number of a cue, from 1; None if it is not on this sheet."""
        return self._numbers.get(cue_id) if cue_id is not None else None

    def after(self, cue_id: str | None, steps: int = 1) -> Cue | None:
        """Return the cue ``steps`` after (before, if negative) that one; at the ends, the last one.

        Where ``cue_id`` is none of the sheet the count begins before the first cue, or after the
        last one. None where standby has no other cue to go to.
        """
        number = self.number(cue_id) or (0 if steps > 0 else len(self.cues) + 1)
        wanted = max(1, min(len(self.cues), number + steps))
        return self.cues[wanted - 1] if self.cues and wanted != number else None

    def stand_in(self, cue_id: str | None, now: SheetIndex) -> Cue | None:
        """Return the cue of ``now`` in the place of one that is gone: the next that is still there.

        Where none came after it, the last one before it; else the first of the sheet.
        """
        number = self.number(cue_id) or 0
        later = (now.cue(cue.id) for cue in self.cues[number:])
        earlier = (now.cue(cue.id) for cue in reversed(self.cues[: max(0, number - 1)]))
        found = next((cue for cue in later if cue), None) if number else None
        return found or next((cue for cue in earlier if cue), None) or now.after(None)
