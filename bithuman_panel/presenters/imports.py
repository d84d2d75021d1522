"""Cue lists, brought in and taken out: what each row becomes is seen before anything is added."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol

from bithuman_panel.core.errors import PanelError
from bithuman_panel.core.table import Table
from bithuman_panel.core.wording import Sentence, counted, say

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable, Mapping, Sequence

    from bithuman_panel.core.cue import Item
    from bithuman_panel.core.show import RunSheet
    from bithuman_panel.core.table import Field, Layout, Preview, SheetKind, Source

LOCKED = say("Show mode: the run sheet stays as it is. Leave Show mode to bring in cues.")
_NOTHING = say("No cue was found in it. Choose another column for the text, or another file.")
_BUSY = say("Reading the cues …")
_LETTERS = 26


class Tables(Protocol):
    """Reads and writes cue lists, off the GUI thread; each raises ``PanelError``."""

    async def read(self, file: str, sheet: str) -> Source:
        """Return what a file holds; of a workbook one sheet, empty: the first with anything."""
        ...

    async def pasted(self, text: str) -> Source:
        """Return what the clipboard held."""
        ...

    async def cues(
        self, source: Source, layout: Layout | None, codes: Mapping[str, str]
    ) -> tuple[Layout | None, Preview]:
        """Return the layout (None: a guess) and what each row becomes."""
        ...

    async def write(self, sheet: RunSheet, file: str, kind: SheetKind) -> None:
        """Write a run sheet into a file."""
        ...


class Sheet(Protocol):
    """The run sheet that is looked at: ``ShowPresenter``."""

    in_show_mode: bool

    @property
    def sheet(self) -> RunSheet:
        """Return it as it is now."""
        ...

    def add_items(self, items: Sequence[Item], after: str | None = None) -> bool:
        """Add items at its end; False: it was refused."""
        ...


@dataclass(frozen=True, slots=True)
class Shown:
    """What is seen of a cue list before it is added.

    ``columns`` are the names of the table's columns; ``layout`` None: it is a script, which has
    none. ``facts`` say how much there is, each by itself.
    """

    source: Source
    layout: Layout | None
    columns: tuple[str, ...]
    preview: Preview
    facts: tuple[Sentence, ...]

    @property
    def can_be_added(self) -> bool:
        """Whether there is anything to add."""
        return bool(self.preview.items)


class ImportView(Protocol):
    """The card with the preview."""

    def show_import(self, shown: Shown) -> None:
        """Show what each row becomes; come, if not there yet."""
        ...

    def show_busy(self, sentence: Sentence | None) -> None:
        """Say that the rows are being read; None: no longer."""
        ...

    def refuse(self, sentence: Sentence) -> None:
        """Say on the card why it cannot be done."""
        ...

    def leave(self) -> None:
        """Go away."""
        ...


class SheetView(Protocol):
    """Where one reads what was done to the run sheet."""

    def tell(self, sentence: Sentence) -> None:
        """Say what was done."""
        ...

    def refuse(self, sentence: Sentence) -> None:
        """Say why nothing was done."""
        ...


class ImportsPresenter:
    """One cue list at a time. GUI thread; reading is awaited, and the last one asked for counts.

    ``codes`` gives the agents' codes by their names (``core.cuelist.codes_of``).
    """

    def __init__(
        self,
        view: ImportView,
        told: SheetView,
        tables: Tables,
        sheet: Sheet,
        codes: Callable[[], Mapping[str, str]],
    ) -> None:
        self._view = view
        self._told = told
        self._tables = tables
        self._sheet = sheet
        self._codes = codes
        self._shown: Shown | None = None
        self._turn = 0
        self._file = ""

    async def open(self, file: str, sheet: str = "") -> None:
        """Show what a file would become; a file that cannot be read is told of."""
        await self._begin(file, lambda: self._tables.read(file, sheet))

    async def paste(self, text: str) -> None:
        """Show what was copied elsewhere would become."""
        await self._begin("", lambda: self._tables.pasted(text))

    async def choose_sheet(self, sheet: str) -> None:
        """Read another sheet of the workbook."""
        await self.open(self._file, sheet)

    async def choose_column(self, field: Field, column: int | None) -> None:
        """Let another column (None: none) tell of ``field``."""
        shown = self._shown
        if shown and shown.layout and shown.layout.column(field) != column:
            await self._show(shown.source, shown.layout.with_column(field, column), self._next())

    async def choose_headings(self, *, are_there: bool) -> None:
        """Take the first row as headings, or as a cue like any other."""
        shown = self._shown
        if shown and shown.layout and isinstance(shown.source.content, Table):
            layout = shown.layout.with_headings(shown.source.content, are_there=are_there)
            await self._show(shown.source, layout, self._next())

    def add(self) -> None:
        """Add what can be used to the end of the run sheet."""
        shown = self._shown
        if shown is None or not shown.can_be_added:
            return
        if self._sheet.in_show_mode:
            self._view.refuse(LOCKED)
            return
        self.cancel()
        self._sheet.add_items(shown.preview.items)
        left = len(shown.preview.failures)
        if left:
            self._told.tell(
                counted(
                    "The cues were added, but one row could not be used.",
                    "The cues were added, but {count} rows could not be used.",
                    left,
                )
            )

    def cancel(self) -> None:
        """Add nothing; what is still being read is not shown."""
        self._next()
        self._shown = None
        self._view.leave()

    async def export(self, file: str, kind: SheetKind) -> None:
        """Write the run sheet into a file."""
        try:
            await self._tables.write(self._sheet.sheet, file, kind)
        except PanelError as failed:
            self._told.refuse(failed.sentence)
        else:
            self._told.tell(say("The run sheet was exported."))

    async def _begin(self, file: str, reading: Callable[[], Awaitable[Source]]) -> None:
        if self._sheet.in_show_mode:
            self._told.refuse(LOCKED)
            return
        turn, self._file = self._next(), file
        try:
            source = await reading()
        except PanelError as failed:
            if turn == self._turn:
                self._fail(failed.sentence)
        else:
            await self._show(source, None, turn)

    async def _show(self, source: Source, layout: Layout | None, turn: int) -> None:
        if turn != self._turn:
            return
        if self._shown:
            self._view.show_busy(_BUSY)
        layout, preview = await self._tables.cues(source, layout, self._codes())
        if turn == self._turn:
            self._view.show_busy(None)
            self._shown = Shown(
                source, layout, _columns(source, layout), preview, _facts(source, preview)
            )
            self._view.show_import(self._shown)

    def _fail(self, sentence: Sentence) -> None:
        if self._shown:
            self._view.refuse(sentence)
        else:
            self._told.refuse(sentence)

    def _next(self) -> int:
        self._turn += 1
        return self._turn


def _facts(source: Source, preview: Preview) -> tuple[Sentence, ...]:
    if not preview.items and not preview.failures:
        return (_NOTHING,)
    facts = [counted("One cue", "{count} cues", preview.cues)]
    if preview.groups:
        facts.append(counted("one group", "{count} groups", preview.groups))
    if preview.failures:
        left = len(preview.failures)
        facts.append(counted("one row cannot be used", "{count} rows cannot be used", left))
    if source.is_cut:
        facts.append(say("the rest of the rows is left out, for there are too many"))
    return tuple(facts)


def _columns(source: Source, layout: Layout | None) -> tuple[str, ...]:
    """Return what each column is called: its letter, and what stands over it or in it first."""
    table = source.content
    if not isinstance(table, Table):
        return ()
    header = layout.header if layout else None
    rows = range(len(table.rows)) if header is None else (header,)
    return tuple(_column(table, column, rows) for column in range(table.width))


def _column(table: Table, column: int, rows: Sequence[int]) -> str:
    cells = (" ".join(table.cell(row, column).split()) for row in rows)
    first = next((cell for cell in cells if cell), "")
    return f"{_letter(column)} {first[:40]}".rstrip()


def _letter(column: int) -> str:
    before, last = divmod(column, _LETTERS)
    return (chr(ord("A") + before - 1) if before else "") + chr(ord("A") + last)
