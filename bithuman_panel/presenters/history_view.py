"""What the list of the history asks of the file, and what its view can show."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Protocol

from bithuman_panel.core.landmarks import PAGE
from bithuman_panel.core.query import Query

if TYPE_CHECKING:
    from bithuman_panel.core.entry import Entry
    from bithuman_panel.core.landmarks import Landmarks
    from bithuman_panel.core.wording import Sentence


class Pages(Protocol):
    """The history on disk, a page at a time (``services.browse``), asked off the GUI thread.

    Entries come without request and reply. Each raises ``StoreFailed``, and ``Superseded`` where
    :meth:`interrupt` ended it.
    """

    async def newest(self, query: Query, limit: int = PAGE) -> tuple[Entry, ...]:
        """Return the newest entries, newest first; counts nothing."""
        ...

    async def landmarks(self, query: Query) -> Landmarks:
        """Count all that is settled, and return where each page of it begins."""
        ...

    async def page(self, query: Query, landmarks: Landmarks, number: int) -> tuple[Entry, ...]:
        """Return the entries of one page, oldest first."""
        ...

    async def place(self, query: Query, landmarks: Landmarks, entry_id: str) -> int | None:
        """Return the place of an entry, counted from the oldest; None where it is not in it."""
        ...

    async def after(self, query: Query, seq: int, limit: int) -> tuple[Entry, ...]:
        """Return what is newer than ``seq``, oldest first."""
        ...

    def interrupt(self) -> None:
        """End the question that is being answered: another one comes."""
        ...


class Rows(Protocol):
    """The rows of a list, newest first: row 0 is the newest."""

    @property
    def count(self) -> int:
        """How many there are, here and on disk."""
        ...

    def entry_at(self, row: int) -> Entry | None:
        """Return the entry of a row, None while it has not been read."""
        ...

    def want(self, first: int, last: int) -> None:
        """Have the rows from ``first`` to ``last`` read, where they have not been."""
        ...


@dataclass(frozen=True, slots=True)
class ListState:
    """What is said of the list as a whole.

    ``found`` is how many lines it has, None while they are counted. ``hidden`` new lines are not
    in it: they are not asked for. ``note`` is what has just happened to it. ``behind`` older lines
    cannot be searched yet.
    """

    query: Query = field(default_factory=Query)
    found: int | None = None
    hidden: int = 0
    note: Sentence | None = None
    behind: int = 0


class HistoryView(Protocol):
    """What the list of the history can show. Rows are numbered newest first."""

    def show_rows(self, rows: Rows) -> None:
        """Show these rows in place of all others, from the newest on; none is chosen."""
        ...

    def insert_rows(self, first: int, count: int) -> None:
        """Take in rows that have come; whoever looks at older ones goes on looking at them."""
        ...

    def remove_rows(self, first: int, count: int) -> None:
        """Take out rows that are not there any more."""
        ...

    def change_rows(self, first: int, last: int) -> None:
        """Paint rows anew."""
        ...

    def select_row(self, row: int, *, scrolls: bool) -> None:
        """Choose a row, and bring it into sight if it ``scrolls``."""
        ...

    def select_nothing(self) -> None:
        """Choose no row, and tell nobody: what was chosen is not in the list."""
        ...

    def show_state(self, state: ListState) -> None:
        """Say what is in the list, and what is not."""
        ...

    def show_problem(self, sentence: Sentence) -> None:
        """Say that the history could not be read."""
        ...
