"""A query as SQL: the same answer as ``Query.admits``, its values never part of the text.

Two forms of one question. *In order* goes through all rows between two of them: for a page whose
answers lie close together, and for answers that are many. *Narrow* begins with the index that
leaves least: for answers that are few. Both are told which index to use, so that what SQLite
guesses of a file's rows changes no speed.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from bithuman_panel.core.delivery import Outcome
from bithuman_panel.core.needle import LONG, needles
from bithuman_panel.services.records import storable

if TYPE_CHECKING:
    from collections.abc import Iterator

    from bithuman_panel.core.query import Query

# What ``outcome_of`` says of a row, where {dead} are the owners whose lines will not move on.
_OUTCOME = """
    CASE WHEN stage = 'withdrawn' THEN 'not-sent'
    WHEN stage NOT IN ('queued', 'in-flight') THEN coalesce(outcome, 'unknown')
    WHEN owner IN ({dead}) THEN CASE stage WHEN 'queued' THEN 'not-sent' ELSE 'unknown' END END
"""
_TROUBLE = "outcome IS NOT 'delivered'"
_REPORTED = """
    CASE WHEN stage NOT IN ('queued', 'in-flight', 'withdrawn') AND json_valid(verdict)
    THEN json_extract(verdict, '$.report.rooms') END
"""
_NAMED = """
    CASE WHEN stage NOT IN ('queued', 'in-flight', 'withdrawn') AND json_valid(verdict)
    THEN json_type(verdict, '$.report.rooms') = 'array' ELSE 0 END
"""
# A broadcast was for every room, unless its reply names some.
_ROOM = f"""
    (room = :room OR (room IS NULL AND (NOT coalesce({_NAMED}, 0) OR EXISTS (
        SELECT 1 FROM json_each(CASE WHEN {_NAMED} THEN {_REPORTED} ELSE '[]' END) AS named
        WHERE named.type = 'text' AND named.value = :room
    ))))
"""  # noqa: S608 - constants
_FOUND = {
    "search": "SELECT rowid FROM search WHERE search MATCH :long",
    "search_beginning": "SELECT rowid FROM search_beginning WHERE search_beginning MATCH :short",
}
_BETWEEN = "BETWEEN :first AND :last"


class Asked(NamedTuple):
    """A query for SQLite: what follows ``SELECT … FROM``, and the values of its places.

    Two of them are for whoever asks: ``:first`` and ``:last``, the ``seq`` between which is looked.
    """

    in_order: str
    narrow: str
    values: dict[str, str | float]

    @property
    def onward(self) -> str:
        """The question in order, from ``start.seq`` on; what is looked up stays the same set."""
        # Not one more bound: of two lower ones SQLite would begin at the first.
        return self.in_order.replace("seq BETWEEN :first", "seq BETWEEN start.seq", 1)

    @property
    def is_one(self) -> bool:
        """Whether both forms are the same."""
        return self.in_order == self.narrow


def asked(query: Query, dead: tuple[str, ...] = ()) -> Asked:
    """Return the query as SQL; ``dead`` are the owners of rows that will not move on."""
    values: dict[str, str | float] = {f"dead{n}": owner for n, owner in enumerate(dead)}
    narrowing = list(_narrowing(query, ", ".join(f":{name}" for name in values)))
    found = list(_found(query.words))
    for _, _, given in narrowing:
        values |= given
    values |= {name: words for _, name, words in found}
    index = next((index for index in _INDEXES if any(index == has for has, _, _ in narrowing)), "")
    terms = [f"seq {_BETWEEN}", *(term for _, term, _ in narrowing)]
    looked_up = [f"IN ({_FOUND[table]} AND rowid {_BETWEEN})" for table, _, _ in found]
    # What is found narrows most where no filter has an index; else each row is looked up in it.
    begins = "entry" if found and not index else f"entry INDEXED BY {index or _ALL}"
    place = "seq" if found and not index else "+seq"
    return Asked(
        f"entry INDEXED BY {_ALL} WHERE {_joined(terms, '+seq', looked_up)}",
        f"{begins} WHERE {_joined(terms, place, looked_up)}",
        values,
    )


def _joined(terms: list[str], place: str, looked_up: list[str]) -> str:
    return " AND ".join([*terms, *(f"{place} {rows}" for rows in looked_up)])


_ALL = "entry_in_order"
# The one that leaves least, first.
_INDEXES = ("entry_of_run", "entry_in_trouble", "entry_of_target", "entry_of_time")


def _narrowing(query: Query, dead: str) -> Iterator[tuple[str, str, dict[str, str | float]]]:
    """Yield each filter: the index that has it, its term, its values."""
    if query.run is not None:
        yield "entry_of_run", "run = :run", {"run": storable(query.run)}
    if query.outcomes:
        yield from _of_outcomes(query.outcomes, dead)
    if query.agent is not None:
        yield "entry_of_target", "agent = :agent", {"agent": storable(query.agent)}
    if query.since is not None:
        yield "entry_of_time", "created_at >= :since", {"since": query.since}
    if query.until is not None:
        yield "entry_of_time", "created_at < :until", {"until": query.until}
    if query.mode is not None:
        yield "", "mode = :mode", {"mode": query.mode}
    if query.profile is not None:
        yield "", "profile = :profile", {"profile": storable(query.profile)}
    if query.room is not None:
        yield "", _ROOM, {"room": storable(query.room)}


def _of_outcomes(
    outcomes: frozenset[Outcome], dead: str
) -> Iterator[tuple[str, str, dict[str, str | float]]]:
    if Outcome.DELIVERED not in outcomes:
        yield "entry_in_trouble", _TROUBLE, {}
    values: dict[str, str | float] = {
        f"outcome{n}": each for n, each in enumerate(sorted(outcomes))
    }
    places = ", ".join(f":{name}" for name in values)
    yield "", f"{_OUTCOME.format(dead=dead)} IN ({places})", values


def _found(words: str) -> Iterator[tuple[str, str, str]]:
    """Yield what is looked for: in which table, under which name, in the words of FTS5."""
    wanted = needles(words)
    long = [_quoted(needle) for needle in wanted if len(needle) >= LONG]
    short = [_quoted(beginning_token(needle)) for needle in wanted if len(needle) < LONG]
    if long:
        yield "search", "long", " AND ".join(long)
    if short:
        yield "search_beginning", "short", " AND ".join(short)


def _quoted(needle: str) -> str:
    return '"{}"'.format(needle.replace('"', '""'))


def beginning_token(beginning: str) -> str:
    """Return the one word under which one or two characters stand in ``search_beginning``.

    In digits: no tokenizer, of whatever age, then takes two characters for one, or leaves one out.
    """
    return "x".join(f"{ord(letter):x}" for letter in beginning)
