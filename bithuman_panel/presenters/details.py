"""Where the chosen line came from, what it belongs to, and a cue made of it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from bithuman_panel.core.cue import Cue
from bithuman_panel.core.errors import StoreFailed
from bithuman_panel.core.limits import storable
from bithuman_panel.core.speakability import HOLDS_SECRET
from bithuman_panel.core.wording import Sentence, say

if TYPE_CHECKING:
    from collections.abc import Callable, Coroutine

    from bithuman_panel.core.entry import Entry
    from bithuman_panel.core.kin import CuePlace, Kin, Origin
    from bithuman_panel.core.models import CueRef, Line
    from bithuman_panel.core.secret import Redactor
    from bithuman_panel.presenters.show import ShowPresenter

_MADE = say("The line is now a cue of the run sheet. Nothing was sent.")
_GONE = say("This cue is no longer in the show that is open.")


class DetailsView(Protocol):
    """What the details and the run sheet can show of it."""

    def show_origin(self, entry_id: str, origin: Origin) -> None:
        """Show what an entry belongs to, if it is still the one that is looked at."""
        ...

    def select_cue(self, cue_id: str, *, with_keyboard: bool) -> None:
        """Select a cue of the run sheet; the keyboard goes there, or stays."""
        ...

    def tell(self, sentence: Sentence) -> None:
        """Say what was done with the run sheet."""
        ...

    def refuse(self, sentence: Sentence) -> None:
        """Say why nothing was done."""
        ...


class Kinship(Protocol):
    """Reads what belongs to an entry, off the GUI thread."""

    async def kin(self, entry_id: str) -> Kin | None:
        """Return it; None while there is no such entry. Raises ``StoreFailed``."""
        ...


class DetailsPresenter:
    """Looks up what belongs to the chosen entry; sends nothing. GUI thread, ``start`` awaits."""

    def __init__(
        self,
        view: DetailsView,
        kinship: Kinship,
        show: ShowPresenter,
        redactor: Redactor,
        start: Callable[[Coroutine[None, None, None]], object],
    ) -> None:
        self._view = view
        self._kinship = kinship
        self._show = show
        self._redactor = redactor
        self._start = start
        self._chosen: str | None = None
        self._kin: Kin | None = None
        self._is_stale = False
        self._is_looking = False
        show.listen(self._tell)

    def close(self) -> None:
        """Follow the show no longer: it outlives the desk."""
        self._chosen = None
        self._show.leave(self._tell)

    def choose(self, entry_id: str | None) -> None:
        """Look up what belongs to an entry; None: none is chosen."""
        self._chosen, self._kin = entry_id, None
        self._look_soon()

    def change(self, entry: Entry) -> None:
        """Take that a line is let go or settled: it may belong to the chosen one."""
        if entry.outcome is not None or entry.id == self._chosen:
            self._look_soon()

    def make_cue(self, line: Line, after: str, *, takes_target: bool = True) -> None:
        """Put a line on the run sheet, after the item of that id; empty: at the end.

        Unless it ``takes_target`` the cue is for whichever is the current one.
        """
        if self._redactor.finds(line.text):
            self._view.refuse(HOLDS_SECRET)
            return
        cue = Cue(
            "",
            mode=line.mode,
            text=storable(line.text),
            target=line.target if takes_target else None,
        )
        made = self._show.add_cue(cue, after or None)
        if made:
            self._view.select_cue(made, with_keyboard=False)
            self._view.tell(_MADE)

    def show_cue(self) -> None:
        """Go to the cue that the chosen line came from, where it is on the run sheet."""
        place = self._place(self._kin.cue if self._kin else None)
        if place is None:
            self._view.refuse(_GONE)
        elif place.is_here:
            self._view.select_cue(place.id, with_keyboard=True)
        else:
            # To choose it here would change what GO lets go.
            elsewhere = say(
                "This cue is on the run sheet {sheet}. Choose that one first.", sheet=place.sheet
            )
            self._view.refuse(elsewhere)

    def _look_soon(self) -> None:
        self._is_stale = self._chosen is not None
        if self._is_stale and not self._is_looking:
            self._is_looking = True
            self._start(self._look())

    async def _look(self) -> None:
        """Read until nothing has changed meanwhile: of a burst of lines, two times at most."""
        try:
            while self._is_stale:
                self._is_stale = False
                await self._read(self._chosen)
        finally:
            self._is_looking = False

    async def _read(self, chosen: str | None) -> None:
        try:
            kin = await self._kinship.kin(chosen) if chosen else None
        except StoreFailed:
            # What is chosen says so itself; of what belongs to it nothing is shown.
            return
        if chosen == self._chosen:
            self._kin = kin
            self._tell()

    def _tell(self) -> None:
        if self._chosen and self._kin:
            from bithuman_panel.core.kin import Origin

            origin = Origin(self._kin, self._place(self._kin.cue))
            self._view.show_origin(self._chosen, origin)

    def _place(self, cue: CueRef | None) -> CuePlace | None:
        if cue is None:
            return None
        from bithuman_panel.core.kin import CuePlace

        here = self._show.sheet.id
        for sheet in self._show.show.sheets:
            for number, each in enumerate(sheet.cues, 1):
                if each.id == cue.id:
                    return CuePlace(each.id, number, each.title, sheet.name, sheet.id == here)
        return None
