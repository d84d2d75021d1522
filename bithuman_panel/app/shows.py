"""The show on disk (``presenters.ports.ShowStore``): whatever waits, waits on a thread."""

from __future__ import annotations

import asyncio
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from bithuman_panel.app.threads import on_daemon_thread
from bithuman_panel.services.shows import ShowShelf

if TYPE_CHECKING:
    from collections.abc import Callable

    from bithuman_panel.core.opened import OpenedShow
    from bithuman_panel.core.secret import Redactor
    from bithuman_panel.core.show import Show
    from bithuman_panel.core.wording import Sentence
    from bithuman_panel.services.clock import Clock
    from bithuman_panel.services.shows import Found, Told

THREAD = "bithuman-show-file"
# A disk that hangs does not keep the panel from leaving.
CLOSE_S = 5.0


class ShowMemory(Protocol):
    """Which shows were open last."""

    def recent_shows(self) -> tuple[str, ...]:
        """Return their files, newest first."""
        ...

    def keep_show(self, file: str) -> None:
        """Keep ``file`` as that of the show which is open now."""
        ...


class PanelShows:
    """The shelf, for the thread of the loop. ``folder`` is the panel's own for shows.

    ``on_told`` hears, in the thread of the loop, what the operator should know of the saving.
    """

    def __init__(
        self,
        folder: Path,
        clock: Clock,
        redactor: Redactor,
        memory: ShowMemory,
        on_told: Callable[[Sentence], None],
    ) -> None:
        self._memory = memory
        self._on_told = on_told
        self._shelf = ShowShelf(folder, clock, redactor, self._post)
        self._loop: asyncio.AbstractEventLoop | None = None

    def keep(self, show: Show) -> None:
        """Take the show as it is now; it is written a moment later."""
        self._shelf.keep(show)

    def recent(self) -> tuple[str, ...]:
        """Return the files of the shows that were open last, newest first."""
        return self._memory.recent_shows()

    async def last(self, name: str) -> OpenedShow:
        """Open the show of the last session; where there is none, begin one of this name."""
        newest = next(iter(self.recent()), None)
        return await self._opened(lambda: self._shelf.last(newest, name))

    async def open(self, path: str) -> OpenedShow:
        """Open a show file; raises ``StoreFailed``, and then the one before stays open."""
        return await self._opened(lambda: self._shelf.read(Path(path)))

    async def new(self, name: str) -> OpenedShow:
        """Begin an empty show of this name, in a file of its own among the panel's."""
        return await self._opened(lambda: self._shelf.begin(name))

    async def save_copy(self, path: str) -> None:
        """Write the show as it is now into another file, too; raises ``StoreFailed``."""
        await on_daemon_thread(THREAD, lambda: self._shelf.copy(Path(path)))

    async def close(self) -> None:
        """Write what is still to be written and end; before the memory is closed."""
        with suppress(TimeoutError):
            await asyncio.wait_for(on_daemon_thread(THREAD, self._shelf.close), CLOSE_S)

    async def _opened(self, find: Callable[[], Found]) -> OpenedShow:
        self._loop = asyncio.get_running_loop()
        found = await on_daemon_thread(THREAD, find)
        # From here to where it is shown nothing waits: no edit of the one before comes into it.
        self._shelf.take(found)
        self._memory.keep_show(found.opened.path)
        return found.opened

    def _post(self, told: Told) -> None:
        """Bring what a thread of the shelf told to the thread of the loop."""
        if self._loop:
            # Closed: the panel has gone, and a disk that hung has answered at last.
            with suppress(RuntimeError):
                self._loop.call_soon_threadsafe(self._tell, told)

    def _tell(self, told: Told) -> None:
        self._memory.keep_show(told.path)
        self._on_told(told.sentence)
