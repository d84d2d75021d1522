"""A query gives the same answer in memory and in the file, whatever was said and is asked."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bithuman_panel.core.delivery import Outcome, Report, Verdict
from bithuman_panel.core.entry import Entry, Stage
from bithuman_panel.core.errors import Failure, FailureKind
from bithuman_panel.core.exchange import Exchange, Fault
from bithuman_panel.core.models import CueRef, Line, Mode, Route, Target
from bithuman_panel.core.needle import is_found, needles, searched_words
from bithuman_panel.core.query import Query
from bithuman_panel.core.wording import say
from bithuman_panel.services.lookup import (
    count_of,
    keys_between,
    landmarks_of,
    newest_keys,
    rows_of,
)
from bithuman_panel.services.migrations import migrate
from bithuman_panel.services.queries import asked
from bithuman_panel.services.records import COLUMNS, SELECTED, known_entry, row_of
from bithuman_panel.services.search_index import index_due

TEXTS_SAID = (
    "Welcome, everybody",
    "Straße nach Köln",
    "東京タワーへようこそ",
    "欢迎来到北京",
    "ยินดีต้อนรับ",
    "مَرْحَبًا",
    "안녕하세요",
    "ﾄｳｷｮｳ ５%",
    "NUL \x00 here",
    "lone \ud800 one",
    "\u202eright\u202c to \ufeff left",
    'he said "no" OR NOT*',
    "🫠🎉 a\ufffeb",
    "x" * 300 + "needle",
    "Ꭰꮳ ẞ İı ſ K",
)
SAID = st.sampled_from(TEXTS_SAID)
TEXTS = st.lists(SAID | st.text(max_size=12), min_size=1, max_size=3).map(" ".join)
ROOMS = st.sampled_from(["hall", "foyer", "ro\x00om", 'a"b', "r\ud800"])
MAYBE_ROOM = st.none() | ROOMS
SENTENCE = say("Slow")
FAILURES = st.none() | st.builds(
    Failure,
    st.just(FailureKind.THROTTLED),
    st.just(SENTENCE),
    st.just(SENTENCE),
    st.just(429),
    st.none() | st.sampled_from(["RATE_LIMITED", "ｃｏｄｅ"]),
    st.none() | TEXTS,
)
REPORTS = st.none() | st.builds(Report, rooms=st.none() | st.lists(ROOMS, max_size=3).map(tuple))
VERDICTS = st.builds(Verdict, st.sampled_from(Outcome), st.none() | st.just(200), REPORTS, FAILURES)
EXCHANGES = st.none() | st.builds(
    Exchange,
    st.just("POST"),
    st.just("https://x"),
    fault=st.none() | st.sampled_from(Fault),
    detail=st.none() | TEXTS,
)
LINES = st.builds(
    Line,
    st.sampled_from(Mode),
    TEXTS,
    st.builds(Target, st.sampled_from(["A1", "A2"]), MAYBE_ROOM),
    st.just(Route.SPEAK),
    st.none() | st.builds(CueRef, st.sampled_from(["run-1", "run-2"]), st.just("cue")),
)
TIMES = st.sampled_from([0.0, 1000.0, 1000.5, 2000.0])
ENTRIES = st.builds(
    Entry,
    st.just("id"),
    LINES,
    st.sampled_from(["Default", "Other"]),
    TIMES,
    st.sampled_from(Stage),
    VERDICTS,
    EXCHANGES,
)
NAMES = ", ".join(COLUMNS)
OWNERS = st.sampled_from(["living", "dead"])


@st.composite
def queries(draw: st.DrawFn) -> Query:
    agent = draw(st.none() | st.sampled_from(["A1", "A2"]))
    return Query(
        words=draw(st.just("") | WORDS) if draw(st.booleans()) else "",
        outcomes=draw(st.just(frozenset()) | st.frozensets(st.sampled_from(Outcome), max_size=3)),
        mode=draw(st.none() | st.sampled_from(Mode)),
        agent=agent,
        room=draw(st.none() | st.sampled_from(["hall", "foyer", 'a"b'])) if agent else None,
        profile=draw(st.none() | st.sampled_from(["Default", "Other"])),
        run=draw(st.none() | st.sampled_from(["run-1", "run-2"])),
        since=draw(st.none() | TIMES),
        until=draw(st.none() | TIMES),
    )


@st.composite
def pieces(draw: st.DrawFn) -> str:
    text = draw(SAID)
    first = draw(st.integers(0, len(text) - 1))
    return text[first : first + draw(st.integers(1, 6))]


WORDS = st.lists(pieces() | st.text(max_size=3), min_size=1, max_size=2).map(" ".join)


def filled(connection: sqlite3.Connection, entries: list[tuple[Entry, str]]) -> list[Entry]:
    """Put the entries into a journal, and return them as it has them."""
    connection.row_factory = sqlite3.Row
    migrate(connection)
    places = ", ".join("?" for _ in COLUMNS)
    for number, (entry, owner) in enumerate(entries):
        row = row_of(replace(entry, id=str(number)), owner)
        connection.execute(f"INSERT INTO entry ({NAMES}) VALUES ({places})", row)  # noqa: S608 - constants
    while index_due(connection, 3):
        pass
    rows = rows_of(connection, SELECTED, list(range(len(entries) + 1)))
    return [known_entry(row, "dead".__eq__, 1.0) for row in rows]


def answers(connection: sqlite3.Connection, query: Query) -> list[int]:
    """Return what the file answers, in whatever way it is asked."""
    question = asked(query, ("dead",))
    found = keys_between(connection, question, 0, 100, 100)
    assert keys_between(connection, question, 0, 2**62, 100) == found
    assert newest_keys(connection, question, 100)[::-1] == found
    assert count_of(connection, question) == len(found)
    landmarks = landmarks_of(connection, question, 100)
    assert (landmarks.count, landmarks.starts) == (len(found), tuple(found[:1]))
    return found


@given(st.lists(st.tuples(ENTRIES, OWNERS), max_size=6), st.lists(queries(), max_size=6))
def test_memory_and_file_agree(entries: list[tuple[Entry, str]], asking: list[Query]) -> None:
    with closing(sqlite3.connect(":memory:", isolation_level=None)) as connection:
        kept = filled(connection, entries)
        settled = [
            entry
            for entry, (given, _) in zip(kept, entries, strict=True)
            if given.stage in (Stage.DONE, Stage.WITHDRAWN)
        ]
        for query in asking:
            # Words are looked for in what is settled.
            among = settled if needles(query.words) else kept
            assert answers(connection, query) == [e.seq for e in among if query.admits(e)], query


@pytest.mark.parametrize("stage", [Stage.QUEUED, Stage.IN_FLIGHT, Stage.WITHDRAWN])
def test_only_what_is_done_has_an_outcome(stage: Stage) -> None:
    not_done = replace(_varied()[0], stage=stage, verdict=Verdict(Outcome.DELIVERED, 200))
    with closing(sqlite3.connect(":memory:", isolation_level=None)) as connection:
        filled(connection, [(not_done, "dead")])
        expected = Outcome.UNKNOWN if stage is Stage.IN_FLIGHT else Outcome.NOT_SENT
        assert answers(connection, Query(outcomes=frozenset({expected}))) == [1]


def _varied() -> list[Entry]:
    """Return entries of which each filter takes some and leaves others."""

    def entry(
        room: str | None, rooms: tuple[str, ...] | None, outcome: Outcome, at: float
    ) -> Entry:
        line = Line(Mode.SPEAK, "Welcome", Target("A1", room), Route.SPEAK)
        verdict = Verdict(outcome, 200, Report(rooms=rooms))
        return Entry("id", line, "Default", at, Stage.DONE, verdict)

    plain = [
        entry(room, rooms, outcome, at)
        for room in ("hall", "foyer", None)
        for rooms in (None, ("hall",), ("foyer",), ())
        for outcome, at in ((Outcome.DELIVERED, 1000.0), (Outcome.UNKNOWN, 2000.0))
    ]
    line = plain[0].line
    of_run = replace(line, cue=CueRef("run-1", "cue"))
    others = (
        replace(plain[0], line=replace(line, mode=Mode.CONTEXT)),
        replace(plain[0], line=replace(line, target=Target("A2", "hall"))),
        replace(plain[0], line=of_run),
        replace(plain[0], profile="Other"),
        replace(plain[0], stage=Stage.WITHDRAWN, verdict=None),
    )
    return [*plain, *others]


@pytest.mark.parametrize(
    "query",
    [
        Query(outcomes=frozenset({Outcome.UNKNOWN})),
        Query(outcomes=frozenset({Outcome.DELIVERED, Outcome.NOT_SENT})),
        Query(mode=Mode.CONTEXT),
        Query(agent="A2"),
        Query(agent="A1", room="hall"),
        Query(agent="A1", room="hall", words="welcome"),
        Query(profile="Other"),
        Query(run="run-1"),
        Query(since=1000.5),
        Query(until=2000.0),
    ],
)
def test_each_filter_takes_some_and_leaves_others_in_the_file_as_in_memory(query: Query) -> None:
    with closing(sqlite3.connect(":memory:", isolation_level=None)) as connection:
        kept = filled(connection, [(entry, "living") for entry in _varied()])
        wanted = [entry.seq for entry in kept if query.admits(entry)]
        assert answers(connection, query) == wanted
        assert 0 < len(wanted) < len(kept)


def test_every_piece_of_what_was_said_is_found_where_it_is_and_nowhere_else() -> None:
    line = Line(Mode.SPEAK, "", Target("A1"), Route.SPEAK)
    said = [
        Entry("id", replace(line, text=text), "Default", 1.0, Stage.WITHDRAWN)
        for text in TEXTS_SAID
    ]
    with closing(sqlite3.connect(":memory:", isolation_level=None)) as connection:
        filled(connection, [(entry, "living") for entry in said])
        searched = [searched_words(entry) for entry in said]
        for words in {
            f'"{text[first : first + length]}"'
            for text in TEXTS_SAID
            for first in range(min(len(text), 30))
            for length in (1, 2, 3, 5)
        }:
            wanted = needles(words)
            found = [n for n, each in enumerate(searched, 1) if all_found(wanted, each)]
            assert keys_between(connection, asked(Query(words=words)), 0, 100, 100) == found, words


def all_found(wanted: tuple[str, ...], searched: str) -> bool:
    return all(is_found(needle, searched) for needle in wanted)
