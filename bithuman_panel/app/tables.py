"""Cue lists (``presenters.imports.Tables``): whatever takes long is done on a thread."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from bithuman_panel.app.threads import on_daemon_thread
from bithuman_panel.core.cuelist import cue_list
from bithuman_panel.core.table import Table

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from types import ModuleType

    from bithuman_panel.core.show import RunSheet
    from bithuman_panel.core.table import Layout, Preview, SheetKind, Source

THREAD = "bithuman-tables"


class PanelTables:
    """The files, for the thread of the loop.

    ``clean`` takes secrets out of what is read, before anybody sees it, and of what is written.
    """

    def __init__(self, clean: Callable[[str], str]) -> None:
        self._clean = clean

    async def read(self, file: str, sheet: str) -> Source:
        """Return what a file holds; of a workbook one sheet, empty: the first with anything."""
        return await on_daemon_thread(
            THREAD, lambda: self._cleaned(_tables().read_source(Path(file), sheet))
        )

    async def pasted(self, text: str) -> Source:
        """Return what the clipboard held."""
        return await on_daemon_thread(THREAD, lambda: self._cleaned(_tables().pasted(text)))

    async def cues(
        self, source: Source, layout: Layout | None, codes: Mapping[str, str]
    ) -> tuple[Layout | None, Preview]:
        """Return the layout (None: a guess) and what each row becomes."""
        return await on_daemon_thread(THREAD, lambda: cue_list(source, layout, codes))

    async def write(self, sheet: RunSheet, file: str, kind: SheetKind) -> None:
        """Write a run sheet into a file."""
        clean = self._clean
        await on_daemon_thread(
            THREAD, lambda: _tables().write_sheet(sheet, Path(file), kind, clean)
        )

    def _cleaned(self, source: Source) -> Source:
        content, clean = source.content, self._clean
        if isinstance(content, Table):
            return replace(
                source, content=replace(content, rows=tuple(map(self._row, content.rows)))
            )
        # A line at a time: no other thread waits for a whole script.
        return replace(source, content="\n".join(map(clean, content.split("\n"))))

    def _row(self, row: tuple[str, ...]) -> tuple[str, ...]:
        """Return the cells; one look at all of them is most often enough."""
        whole = "\t".join(row)
        return row if self._clean(whole) == whole else tuple(map(self._clean, row))


def _tables() -> ModuleType:
    """Return what reads and writes tables; its import takes long, so it is the thread's, too."""
    from bithuman_panel.services import tables

    return tables
