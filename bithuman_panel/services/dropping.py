"""Taking lines out of the journal with all that its file knows of them, within a transaction."""

from __future__ import annotations

import json
import sqlite3
from dataclasses import replace
from typing import TYPE_CHECKING

from bithuman_panel.services.fields import as_list, as_object, parsed
from bithuman_panel.services.plans import cues_of, plan_json
from bithuman_panel.services.search_index import begin_anew, is_spoiled, unindex

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable

# What nobody has settled yet is no history: its lane or the next start says what became of it.
SETTLED = "stage IN ('done', 'withdrawn')"
_FIND = f"SELECT seq, run FROM entry WHERE id = ? AND {SETTLED}"  # noqa: S608 - constants
_DROP = "DELETE FROM entry WHERE seq = ?"
_DROP_PLAN = "DELETE FROM run WHERE id = ? AND NOT EXISTS (SELECT 1 FROM entry WHERE run = ?)"
_OLD_PLANS = """
    DELETE FROM run WHERE begun_at < ? AND NOT EXISTS (SELECT 1 FROM entry WHERE run = run.id)
"""
_BLANK_PLAN = "UPDATE run SET title = ?, plan = ? WHERE id = ?"
TITLE = ""


def drop(connection: sqlite3.Connection, ids: Iterable[str]) -> int:
    """Take out the lines of these ids that are settled, and return how many there were.

    The plan of a run goes with the last of its lines.
    """
    runs: set[str] = set()
    count = 0
    for entry_id in ids:
        row = connection.execute(_FIND, (entry_id,)).fetchone()
        if row is None:
            continue
        seq, run = row["seq"], row["run"]
        _take_out(connection, seq)
        connection.execute(_DROP, (seq,))
        if run is not None:
            runs.add(run)
        count += 1
    connection.executemany(_DROP_PLAN, [(run, run) for run in sorted(runs)])
    return count


def drop_old(connection: sqlite3.Connection, before: float) -> None:
    """Take out exams begun before ``before`` (Unix seconds), and plans of which no line is left."""
    connection.execute("DELETE FROM exam WHERE begun_at < ?", (before,))
    connection.execute(_OLD_PLANS, (before,))


def blank_exams(connection: sqlite3.Connection, ids: Collection[str]) -> None:
    """Take what was said, and where, out of the exams for the lines of these ids."""
    rows = connection.execute("SELECT seq, report FROM exam").fetchall()
    for row in rows:
        report = parsed(row["report"])
        said = {
            (deed.get("place"), deed.get("text"))
            for deed in _deeds(report)
            if deed.get("entry") in ids
        }
        lines = [
            deed
            for deed in _deeds(report)
            # What was heard on the simulated stage names no entry.
            if deed.get("entry") in ids
            or (not deed.get("entry") and deed.get("text") in {text for _, text in said if text})
        ]
        if not lines:
            continue
        for deed in lines:
            deed.update(text="", place="")
        connection.execute(
            "UPDATE exam SET report = ? WHERE seq = ?", (json.dumps(report), row["seq"])
        )


def blank_plans(connection: sqlite3.Connection, planned: Collection[tuple[str, str]]) -> None:
    """Take the words of these cues (run, cue) out of what their runs were to be.

    The cue that is called :data:`TITLE` is the title of the run.
    """
    for run in sorted({run for run, _ in planned}):
        row = connection.execute("SELECT title, plan FROM run WHERE id = ?", (run,)).fetchone()
        if row is None:
            continue
        cues = tuple(
            replace(cue, name="", text="", group="", target=None)
            if (run, cue.cue) in planned
            else cue
            for cue in cues_of(row["plan"])
        )
        title = "" if (run, TITLE) in planned else row["title"]
        connection.execute(_BLANK_PLAN, (title, plan_json(cues), run))


def _take_out(connection: sqlite3.Connection, seq: int) -> None:
    """Take a line out of what is searched; an index that is damaged is begun anew without it."""
    try:
        unindex(connection, seq)
    except sqlite3.DatabaseError as error:
        if not is_spoiled(error):
            raise
        begin_anew(connection)
        unindex(connection, seq)


def _deeds(report: object) -> list[dict[str, object]]:
    trials = (as_object(trial) for trial in as_list(as_object(report).get("trials")))
    deeds = (deed for trial in trials for deed in as_list(trial.get("deeds")))
    return [deed for deed in deeds if isinstance(deed, dict)]
