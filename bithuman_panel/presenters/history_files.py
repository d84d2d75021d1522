"""The history as a file: exported where the operator wants it, or copied beside the journal."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from bithuman_panel.core.errors import PanelError
from bithuman_panel.core.meter import WorkCancelled
from bithuman_panel.core.wording import Sentence, counted, say

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable

    from bithuman_panel.core.export import Format
    from bithuman_panel.core.meter import Meter
    from bithuman_panel.core.query import Query
    from bithuman_panel.presenters.work import WorkPresenter

# What a cancelled thread has to clean up takes less.
ENDING_S = 1.0


class HistoryFiles(Protocol):
    """Writes the files, off the GUI thread. Each call raises ``PanelError`` or ``WorkCancelled``.

    A file appears complete or not at all.
    """

    async def export(
        self, file: str, kind: Format, meter: Meter, query: Query | None = None
    ) -> int:
        """Write what ``query`` asks for, or all, into ``file``; return how many lines it has."""
        ...

    async def back_up(self, meter: Meter) -> str | None:
        """Copy the journal, and return the name of the copy; None where there is nothing yet."""
        ...


class HistoryFilesView(Protocol):
    """Where one reads what became of it."""

    def show_work_done(self, sentence: Sentence) -> None:
        """Say that it is done, or that it was cancelled."""
        ...

    def show_work_failed(self, sentence: Sentence) -> None:
        """Say why it is not done, and what to do."""
        ...


class HistoryFilesPresenter:
    """One file at a time. GUI thread; what may take long is awaited."""

    def __init__(self, view: HistoryFilesView, files: HistoryFiles, work: WorkPresenter) -> None:
        self._view = view
        self._files = files
        self._work = work

    async def export(self, file: str, kind: Format, query: Query | None = None) -> None:
        """Write what ``query`` asks for, or the whole history, into ``file``."""

        async def exported(meter: Meter) -> Sentence:
            lines = await self._files.export(file, kind, meter, query)
            return counted("One line was exported.", "{count} lines were exported.", lines)

        await self._one(_exporting, exported)

    async def back_up(self) -> None:
        """Copy the journal now, to where its daily copies are."""

        async def backed_up(meter: Meter) -> Sentence:
            copy = await self._files.back_up(meter)
            if copy is None:
                return say("There is no line to back up yet.")
            return say("The history is backed up as {file}.", file=copy)

        await self._one(_backing_up, backed_up)

    async def _one(
        self,
        words: Callable[[int, int | None], Sentence],
        work: Callable[[Meter], Awaitable[Sentence]],
    ) -> None:
        if self._work.is_busy:
            return
        try:
            done = await self._work.run(words, work, ending_s=ENDING_S)
        except WorkCancelled:
            self._view.show_work_done(say("Cancelled. Nothing was written."))
        except PanelError as failed:
            self._view.show_work_failed(failed.sentence)
        else:
            self._view.show_work_done(done)


def _exporting(done: int, total: int | None) -> Sentence:
    if total is None:
        return say("Exporting the history …")
    return say("Exporting the history: {done} of {total} lines", done=done, total=total)


def _backing_up(done: int, total: int | None) -> Sentence:
    if not total:
        return say("Backing up the history …")
    return say("Backing up the history: {percent} %", percent=done * 100 // total)
