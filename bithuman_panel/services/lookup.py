"""Questions to the journal's tables: by key, never by offset, and counted in one step of SQLite.

Each function takes the connection it asks on and raises what SQLite raises. A step of a statement
gives the interpreter to other threads and takes it back: so what is counted comes in one row, and
no window waits for a million of them.
"""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from bithuman_panel.core.landmarks import PAGE, Landmarks
from bithuman_panel.core.query import Choices, Played
from bithuman_panel.services.records import SEARCHED

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Callable, Iterator

    from bithuman_panel.services.queries import Asked

# Answers that are further apart on the average are looked up by what narrows them.
SPARSE = 50
NEAR = PAGE * SPARSE
# More than that are not sorted: going through all rows in their order is quicker then.
MANY = 100_000
_OLDEST, _NEWEST = -(2**63), 2**63 - 1
_OF_SOME = f"""
    SELECT json_group_array(seq) FILTER (WHERE nth % {PAGE} = 0)
    FROM (SELECT seq, row_number() OVER (ORDER BY seq) - 1 AS nth FROM {{where}})
"""  # noqa: S608 - constants
# From each page's first answer to the next one's, within SQLite: it passes over each row once.
_OF_MANY = f"""
    WITH RECURSIVE start (seq) AS (
        SELECT min(seq) FROM (SELECT seq FROM {{where}} ORDER BY seq LIMIT 1)
        UNION ALL
        SELECT (SELECT seq FROM {{onward}} ORDER BY seq LIMIT 1 OFFSET {PAGE})
        FROM start WHERE start.seq IS NOT NULL
    )
    SELECT json_group_array(seq) FILTER (WHERE seq IS NOT NULL) FROM start
"""  # noqa: S608 - constants
# Few, whatever the history holds: but only that index knows it.
_LIVE = """
    SELECT seq, owner FROM entry INDEXED BY entry_unsettled
    WHERE stage IN ('queued', 'in-flight') ORDER BY seq
"""
_PLAYED = """
    SELECT played.run, coalesce(run.title, ''), coalesce(run.begun_at, begun.created_at, 0), lines
    FROM (SELECT run, count(*) AS lines, min(seq) AS begun FROM entry
          WHERE run IS NOT NULL GROUP BY run) AS played
    LEFT JOIN run ON run.id = played.run
    LEFT JOIN entry AS begun ON begun.seq = played.begun
    ORDER BY played.begun DESC
"""


def dead_owners(connection: sqlite3.Connection, is_dead: Callable[[str], bool]) -> tuple[str, ...]:
    """Return who has rows that will not move on any more."""
    owners = sorted({str(owner) for _, owner in connection.execute(_LIVE)})
    return tuple(owner for owner in owners if is_dead(owner))


def settled_through(connection: sqlite3.Connection, dead: tuple[str, ...]) -> int:
    """Return the newest ``seq`` up to which no line is on its way; 0 where there is none."""
    (newest,) = connection.execute("SELECT max(seq) FROM entry").fetchone()
    live = (int(seq) - 1 for seq, owner in connection.execute(_LIVE) if str(owner) not in dead)
    return min(next(live, newest or 0), newest or 0)


def landmarks_of(connection: sqlite3.Connection, asked: Asked, through: int) -> Landmarks:
    """Return where the pages of the answers begin, those after ``through`` left out."""
    values = asked.values | {"first": _OLDEST, "last": through}
    if asked.is_one or (count := _counted(connection, asked.narrow, values)) > MANY:
        counting = _OF_MANY.format(where=asked.in_order, onward=asked.onward)
        (starts,) = connection.execute(counting, values).fetchone()
        keys = json.loads(starts)
        last = keys_between(connection, asked, keys[-1], through, PAGE) if keys else []
        return Landmarks(through, max(len(keys) - 1, 0) * PAGE + len(last), tuple(keys))
    (starts,) = connection.execute(_OF_SOME.format(where=asked.narrow), values).fetchone()
    return Landmarks(through, count, tuple(json.loads(starts)))


def count_of(connection: sqlite3.Connection, asked: Asked) -> int:
    """Return how many rows answer."""
    values = asked.values | {"first": _OLDEST, "last": _NEWEST}
    return _counted(connection, asked.narrow, values)


def _counted(connection: sqlite3.Connection, where: str, values: dict[str, str | float]) -> int:
    query = f"SELECT count(*) FROM {where}"  # noqa: S608 - terms are constants
    (count,) = connection.execute(query, values).fetchone()
    return int(count)


def keys_between(
    connection: sqlite3.Connection, asked: Asked, first: int, last: int, limit: int
) -> list[int]:
    """Return the ``seq`` of at most ``limit`` answers between two, both counted, oldest first."""
    where = asked.in_order if last - first < NEAR else asked.narrow
    query = f"SELECT seq FROM {where} ORDER BY seq LIMIT {limit:d}"  # noqa: S608 - constants
    values = asked.values | {"first": first, "last": last}
    return [int(seq) for (seq,) in connection.execute(query, values)]


def newest_keys(connection: sqlite3.Connection, asked: Asked, limit: int) -> list[int]:
    """Return the ``seq`` of the newest answers, newest first."""
    (newest,) = connection.execute("SELECT max(seq) FROM entry").fetchone()
    last = newest or 0
    for where, first in ((asked.in_order, last - NEAR), (asked.narrow, _OLDEST)):
        query = f"SELECT seq FROM {where} ORDER BY seq DESC LIMIT {limit:d}"  # noqa: S608 - constants
        values = asked.values | {"first": first, "last": last}
        keys = [int(seq) for (seq,) in connection.execute(query, values)]
        if len(keys) == limit or last <= NEAR:
            break
    return keys


def rows_of(connection: sqlite3.Connection, columns: str, keys: list[int]) -> list[sqlite3.Row]:
    """Return the rows of some keys, oldest first; those that are gone are left out."""
    which = "WHERE seq IN (SELECT value FROM json_each(?)) ORDER BY seq"
    query = f"SELECT {columns} FROM entry {which}"  # noqa: S608 - constants
    return connection.execute(query, (json.dumps(keys),)).fetchall()


def rows_after(connection: sqlite3.Connection, seq: int) -> Iterator[sqlite3.Row]:
    """Yield the rows after one, oldest first, with what is searched of them."""
    query = f"SELECT {SEARCHED} FROM entry WHERE seq > ? ORDER BY seq"  # noqa: S608 - constants
    yield from connection.execute(query, (seq,))


def seq_of(connection: sqlite3.Connection, entry_id: str) -> int:
    """Return the ``seq`` of an entry; one before all others where there is none."""
    found = connection.execute("SELECT seq FROM entry WHERE id = ?", (entry_id,)).fetchone()
    return int(found[0]) if found else _OLDEST


def behind(connection: sqlite3.Connection) -> int:
    """Return how many settled rows are not in the index yet."""
    (due,) = connection.execute("SELECT count(*) FROM search_due").fetchone()
    (live,) = connection.execute(f"SELECT count(*) FROM ({_LIVE})").fetchone()  # noqa: S608 - constants
    return max(0, int(due) - int(live))


def choices_of(connection: sqlite3.Connection) -> Choices:
    """Return what there is to ask for."""
    targets = connection.execute("SELECT DISTINCT agent, room FROM entry ORDER BY 1, 2").fetchall()
    profiles = connection.execute("SELECT DISTINCT profile FROM entry INDEXED BY entry_in_order")
    return Choices(
        agents=tuple(dict.fromkeys(str(agent) for agent, _ in targets)),
        rooms=tuple((str(agent), str(room)) for agent, room in targets if room is not None),
        profiles=tuple(sorted(str(profile) for (profile,) in profiles)),
        runs=tuple(Played(*row) for row in connection.execute(_PLAYED)),
    )
