"""One desk at a time: the next opens when the one before has closed; why none is open is told."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING

from bithuman_panel.app.threads import on_daemon_thread
from bithuman_panel.core.errors import PanelError
from bithuman_panel.core.wording import say

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable

    from bithuman_panel.app.desk import Desk
    from bithuman_panel.app.releases import Releases
    from bithuman_panel.app.stage import Stage
    from bithuman_panel.core.wording import Sentence
    from bithuman_panel.ui.bridge import EntryBridge
    from bithuman_panel.ui.main_window import MainWindow

# A desk opens at once unless a disk hangs; then the window does not wait for it to close.
OPENING_S = 2.0
_STILL_OPENING = say("The panel is still opening. Press again in a moment.")
_NOT_OPEN = say("No account is open. Open one, or rehearse.")


class Desks:
    """The desk that is open, and its stage. GUI thread only; what may block is awaited.

    ``new_stage`` makes the stage of a desk. ``on_open`` hears of both when lines can go,
    ``on_leave`` that no more go there, before it is closed.
    """

    def __init__(
        self,
        window: MainWindow,
        bridge: EntryBridge,
        releases: Releases,
        new_stage: Callable[[Desk], Stage],
        on_open: Callable[[Desk, Stage], object],
        on_leave: Callable[[], object],
    ) -> None:
        self._window = window
        self._bridge = bridge
        self._releases = releases
        self._new_stage = new_stage
        self._on_open = on_open
        self._on_leave = on_leave
        self.desk: Desk | None = None
        self.stage: Stage | None = None
        self._shut = _STILL_OPENING
        self._opening: asyncio.Future[Desk] | None = None
        self._changing = asyncio.Lock()
        self._had_desk = self._was_asked_early = False

    @property
    def not_open(self) -> Sentence | None:
        """That no account is open; None where one is, is about to be, or it is told why not."""
        return _NOT_OPEN if self.stage is None and self._shut is _NOT_OPEN else None

    def now(self) -> tuple[Desk, Stage] | None:
        """Return what is open."""
        return (self.desk, self.stage) if self.desk and self.stage else None

    def on_stage(self, act: Callable[[Stage], object]) -> None:
        """Do something with the stage that is open; nothing where none is."""
        if self.stage:
            act(self.stage)

    def refuse(self) -> None:
        """Say at the message why no line can go."""
        self._was_asked_early = self._shut is _STILL_OPENING
        self._window.composer.refuse(self._shut)

    async def to_open(self, opening: Callable[[], Awaitable[None]]) -> None:
        """Open; where a fault of the panel's own ends it, no other desk is about to open."""
        try:
            await opening()
        except Exception:
            if not self._changing.locked():
                self._shut, self._was_asked_early = _NOT_OPEN, False
            raise

    async def change(self, opened: Callable[[], Desk]) -> None:
        """Leave the desk that is open, and have another one; ``opened`` is called on a thread."""
        async with self._changing:
            self._shut = _STILL_OPENING
            await self.leave()
            self._releases.open_desk()
            self._opening = asyncio.ensure_future(on_daemon_thread("bithuman-open", opened))
            try:
                # Shielded: what is half open when the window closes is to be closed too.
                self.desk = await asyncio.shield(self._opening)
            except PanelError as error:
                self._shut, self._was_asked_early = error.sentence, False
                self._window.telling.show_problem(error.sentence)
                return
            # What the lanes of the desk before took back last: here nobody shows it.
            self._bridge.hand_over_all()
            self.stage = self._new_stage(self.desk)
            written = self._written_early()
            self.stage.start(written)
            if written and self._was_asked_early:
                # The desk came with a clean composer: nothing would say that the line is unsent.
                self.refuse()
            self._on_open(self.desk, self.stage)

    async def leave(self) -> None:
        """Close the desk that is open, if one is."""
        # Nothing of this desk is to be shown on the next one.
        self._bridge.hand_over_all()
        desk, stage = self.desk, self.stage
        self.desk = self.stage = None
        self._on_leave()
        if stage:
            await stage.close()
        if desk:
            await on_daemon_thread("bithuman-close", desk.close)

    async def settle(self) -> None:
        """Wait a moment for a desk that is still being opened, so that it is closed in order."""
        opening = self._opening
        if opening is None:
            return
        await asyncio.wait({opening}, timeout=OPENING_S)
        if opening.done() and not opening.exception():
            self.desk = opening.result()

    def _written_early(self) -> str:
        """Return what was written before the first desk of all; the others' drafts stay theirs."""
        written = "" if self._had_desk else self._window.composer.message.text()
        self._had_desk = True
        return written
