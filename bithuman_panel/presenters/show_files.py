"""Which show is open: opened from a file, begun anew, or copied to another one."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from bithuman_panel.core.errors import PanelError
from bithuman_panel.core.wording import Sentence, counted, say

if TYPE_CHECKING:
    from collections.abc import Callable

    from bithuman_panel.core.opened import OpenedShow
    from bithuman_panel.presenters.ports import ShowStore
    from bithuman_panel.presenters.show import ShowPresenter

NEW_SHOW = say("New show")
_LOCKED = say("Show mode: the show stays open. Leave Show mode to open another one.")


class ShowFilesView(Protocol):
    """What the run sheet pane can show of the file."""

    def tell(self, sentence: Sentence) -> None:
        """Say what was done, or what was found in a file."""
        ...

    def refuse(self, sentence: Sentence) -> None:
        """Say why nothing was done."""
        ...


class ShowFilesPresenter:
    """Opens one show at a time. GUI thread; the disk is awaited.

    ``on_opened`` hears that another show is open now.
    """

    def __init__(
        self,
        view: ShowFilesView,
        store: ShowStore,
        show: ShowPresenter,
        on_opened: Callable[[], None],
    ) -> None:
        self._view = view
        self._store = store
        self._show = show
        self._on_opened = on_opened

    def recent(self) -> tuple[str, ...]:
        """Return the files of the shows that were open last, newest first."""
        return self._store.recent()

    async def open_last(self) -> None:
        """Open the show of the last session; there is always one."""
        self._take(await self._store.last(str(NEW_SHOW)))

    async def open(self, path: str) -> None:
        """Open a show file; what cannot be read leaves the one before as it is."""
        if not self._may_leave():
            return
        try:
            opened = await self._store.open(path)
        except PanelError as failed:
            self._view.refuse(failed.sentence)
        else:
            self._take(opened)

    async def begin(self) -> None:
        """Begin an empty show in a file of its own."""
        if not self._may_leave():
            return
        try:
            self._take(await self._store.new(str(NEW_SHOW)))
        except PanelError as failed:
            self._view.refuse(failed.sentence)

    async def save_copy(self, path: str) -> None:
        """Write the show as it is now into another file, too."""
        try:
            await self._store.save_copy(path)
        except PanelError as failed:
            self._view.refuse(failed.sentence)
        else:
            self._view.tell(say("A copy of the show was saved."))

    def _may_leave(self) -> bool:
        if self._show.in_show_mode:
            self._view.refuse(_LOCKED)
        return not self._show.in_show_mode

    def _take(self, opened: OpenedShow) -> None:
        self._show.open(opened.show)
        self._on_opened()
        told = (*opened.notices, *_broken(opened))
        if told:
            self._view.tell(told[-1])


def _broken(opened: OpenedShow) -> tuple[Sentence, ...]:
    """Return what was left out in one sentence, which names the first of it."""
    if not opened.broken:
        return ()
    first = opened.broken[0]
    return (
        counted(
            "{place}: {sentence} The rest of the show is open; the file is copied before it "
            "changes.",
            "{count} parts of the show could not be used, the first: {place}: {sentence} The rest "
            "is open; the file is copied before it changes.",
            len(opened.broken),
            place=first.place,
            sentence=first.sentence,
        ),
    )
