"""A history of any size, made in seconds: what a touring team has after a year.

Texts in several scripts, some agents and rooms, a show now and then, a few lines in trouble. Each
hundredth line has a needle of its own: ``needle_of(number)``.
"""

from __future__ import annotations

import sqlite3
from contextlib import closing
from typing import TYPE_CHECKING

from bithuman_panel.core.delivery import Outcome, Report, Verdict
from bithuman_panel.core.entry import Entry
from bithuman_panel.core.errors import Failure, FailureKind
from bithuman_panel.core.models import CueRef, Line, Mode, Route, Target
from bithuman_panel.core.wording import say
from bithuman_panel.services.migrations import migrate
from bithuman_panel.services.records import COLUMNS, row_of
from tests.services.samples import exchange

if TYPE_CHECKING:
    from pathlib import Path

MILLION = 1_000_000
FIRST_AT = 1_760_000_000.0
# A year's lines: one in half a minute.
STEP_S = 30.0
SPOKEN = (
    "Welcome, everybody, and thank you for coming tonight.",
    "Die Türen schließen in fünf Minuten, bitte nehmen Sie Platz.",
    "東京タワーへようこそ。まもなく開演です。",
    "欢迎来到北京,演出马上开始。",
    "Nous allons bientôt accueillir notre premier invité.",
    "اهلا وسهلا بكم في العرض",
    "Добро пожаловать на наше представление!",
    "안녕하세요 여러분, 곧 시작합니다.",
    "The raffle is open until nine, at the desk beside the stairs 🎉",
    "Gracias a todos por su paciencia, seguimos en un momento.",
)
AGENTS = 20
ROOMS = 5
# Every so many lines belong to a run of a show, of so many lines.
RUN_EVERY, RUN_OF = 1000, 40
# Everything but a number in it comes again after so many lines: made once, and filled in by SQLite.
PATTERN = 1000
OWNER = "nobody"
_ROOM = "'room-' || (n / 5000) || '-'"
_MADE = {
    "id": "printf('e%032d', n)",
    "created_at": f"{FIRST_AT} + n * {STEP_S}",
    "room": f"replace(room, 'room-0-', {_ROOM})",
    "verdict": f"replace(verdict, 'room-0-', {_ROOM})",
    "text": "replace(replace(text, '(' || k || ')', '(' || n || ')'), "
    "printf('needle%07dq', k), printf('needle%07dq', n))",
    "run": f"CASE WHEN run IS NOT NULL THEN 'run-' || (n / {RUN_EVERY}) END",
    "cue": "CASE WHEN cue IS NOT NULL THEN 'cue-' || n END",
}


def needle_of(number: int) -> str:
    """Return a word that stands in one line only; of each hundredth line there is one."""
    return f"needle{number:07d}q"


def entry_at(number: int) -> Entry:
    """Return the line of that number, from 0 on, as it is made."""
    agent = f"A{number % AGENTS:02d}"
    room = None if number % 10 == 9 else f"room-{number // 5000}-{number % ROOMS}"
    text = f"{SPOKEN[number % len(SPOKEN)]} ({number})"
    if number % 100 == 0:
        text += f" {needle_of(number)}"
    run = number // RUN_EVERY
    cue = CueRef(f"run-{run}", f"cue-{number}") if number % RUN_EVERY < RUN_OF else None
    mode, route = (
        (Mode.CONTEXT, Route.ADD_CONTEXT) if number % 4 == 3 else (Mode.SPEAK, Route.SPEAK)
    )
    line = Line(mode, text, Target(agent, room), route, cue)
    profile = "Default" if number % 50 else "Second stage"
    entry = Entry(f"e{number:032d}", line, profile, FIRST_AT + number * STEP_S)
    if number % 200 == 77:
        return entry.withdrawn()
    return entry.done(exchange(), _verdict(number, room))


def make_history(file: Path, count: int) -> None:
    """Make a journal of ``count`` lines in ``file``; none of them is in the index yet."""
    with closing(sqlite3.connect(file, isolation_level=None)) as connection:
        connection.execute("PRAGMA journal_mode = WAL")
        connection.execute("PRAGMA synchronous = OFF")
        migrate(connection)
        append_history(connection, 0, count)


def append_history(connection: sqlite3.Connection, first: int, count: int) -> None:
    """Add ``count`` lines from number ``first`` on, in one transaction."""
    names = ", ".join(COLUMNS)
    connection.execute(f"CREATE TEMP TABLE pattern (k INTEGER PRIMARY KEY, {names})")
    places = ", ".join("?" for _ in range(len(COLUMNS) + 1))
    rows = ((k, *row_of(entry_at(k), OWNER)) for k in range(PATTERN))
    connection.execute("BEGIN")
    connection.executemany(f"INSERT INTO pattern VALUES ({places})", rows)  # noqa: S608 - constants
    values = ", ".join(_MADE.get(name, name) for name in COLUMNS)
    made = f"""
        WITH RECURSIVE number (n) AS
            (SELECT ? UNION ALL SELECT n + 1 FROM number WHERE n < ?)
        INSERT INTO entry ({names})
        SELECT {values} FROM number CROSS JOIN pattern ON k = n % {PATTERN}
    """  # noqa: S608 - constants
    connection.execute(made, (first, first + count - 1))
    connection.execute("COMMIT")
    connection.execute("DROP TABLE pattern")


def _verdict(number: int, room: str | None) -> Verdict:
    rooms = (room,) if room else (f"room-{number // 5000}-0", f"room-{number // 5000}-1")
    if number % 100 == 13:
        hint = say("Wait a moment.")
        failure = Failure(FailureKind.THROTTLED, hint, hint, 429, "RATE_LIMITED", "Slow down")
        return Verdict(Outcome.THROTTLED, 429, None, failure)
    if number % 100 == 31:
        return Verdict(Outcome.UNKNOWN)
    return Verdict(Outcome.DELIVERED, 200, Report(len(rooms), rooms), None, "r-1", 80)
