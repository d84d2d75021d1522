"""All that answers a query, oldest first and some at a time: for what goes through it to its end.

Exact for words too: what is not in the index yet is looked at itself.
"""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Protocol, TypeVar

from bithuman_panel.core.needle import needles
from bithuman_panel.services.lookup import NEAR, count_of, dead_owners, keys_between, rows_of
from bithuman_panel.services.queries import asked
from bithuman_panel.services.records import SEARCHED

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Callable, Iterator

    from bithuman_panel.core.entry import Entry
    from bithuman_panel.core.query import Query

T = TypeVar("T")
# So many are kept in mind at once.
MANY = 20_000
_ENDS = "SELECT coalesce(min(seq), 0), coalesce(max(seq), -1) FROM entry"
_DUE = "SELECT seq FROM search_due WHERE seq BETWEEN ? AND ?"


class Read(Protocol):
    """Reads on a connection, one call at a time."""

    def __call__(self, work: Callable[[sqlite3.Connection], T], /) -> T:
        """Return what ``work`` reads."""
        ...


def gathered(
    read: Read,
    query: Query,
    is_dead: Callable[[str], bool],
    known: Callable[[sqlite3.Row], Entry],
) -> Iterator[list[int]]:
    """Yield the ``seq`` of all answers that there are now; each read is a short one.

    ``known`` makes an entry of a row. Raises what ``read`` raises.
    """
    question = asked(query, read(lambda connection: dead_owners(connection, is_dead)))
    first, last = read(lambda connection: connection.execute(_ENDS).fetchone())
    has_words = bool(needles(query.words))
    if not has_words and read(lambda connection: count_of(connection, question)) <= MANY:
        yield read(lambda connection: keys_between(connection, question, first, last, MANY))
        return

    def found(connection: sqlite3.Connection, begin: int, end: int) -> list[int]:
        keys = keys_between(connection, question, begin, end, NEAR)
        due = _due(connection, begin, end) if has_words else []
        missed = (row["seq"] for row in due if query.admits(known(row)))
        return sorted({*keys, *missed})

    for begin in range(first, last + 1, NEAR):
        end = min(begin + NEAR - 1, last)
        yield read(partial(found, begin=begin, end=end))


def _due(connection: sqlite3.Connection, begin: int, end: int) -> list[sqlite3.Row]:
    keys = [int(seq) for (seq,) in connection.execute(_DUE, (begin, end))]
    return rows_of(connection, SEARCHED, keys)
