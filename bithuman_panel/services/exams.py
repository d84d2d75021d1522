"""The exams of a rehearsal, kept in its journal as JSON. Reading is total, like ``facts``."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from bithuman_panel.core.delivery import Outcome
from bithuman_panel.core.drill import Drill
from bithuman_panel.core.exam import Deed, Did, Exam, Trial
from bithuman_panel.services.fields import (
    as_list,
    as_member,
    as_number,
    as_object,
    as_text,
    parsed,
)

if TYPE_CHECKING:
    import sqlite3

    from bithuman_panel.services.journalfile import JournalFile

_KEEP = "INSERT OR IGNORE INTO exam (id, begun_at, report) VALUES (?, ?, ?)"
_LATEST = "SELECT id, begun_at, report FROM exam ORDER BY seq DESC LIMIT ?"


class Exams:
    """The exams in one journal. Any thread; every method raises ``StoreFailed``."""

    def __init__(self, stored: JournalFile) -> None:
        self._stored = stored

    def keep(self, exam: Exam) -> None:
        """Keep an exam that was taken; one that is kept already stays as it is."""
        row = (exam.id, exam.begun_at, report_json(exam))
        self._stored.write(lambda connection: connection.execute(_KEEP, row))

    def latest(self, limit: int) -> tuple[Exam, ...]:
        """Return the newest exams, newest first."""

        def work(connection: sqlite3.Connection) -> list[sqlite3.Row]:
            return connection.execute(_LATEST, (limit,)).fetchall()

        return tuple(
            exam_of(str(row["id"]), row["begun_at"], row["report"])
            for row in self._stored.read(work)
        )


def report_json(exam: Exam) -> str:
    """Return what happened in an exam as JSON."""
    trials = [
        {"drill": trial.drill, "deeds": [_fields(deed) for deed in trial.deeds]}
        for trial in exam.trials
    ]
    return json.dumps({"is_whole": exam.is_whole, "trials": trials})


def exam_of(exam_id: str, begun_at: object, report: object) -> Exam:
    """Return a stored exam; what cannot be told in it is left out."""
    fields = as_object(parsed(report))
    trials = (_trial_of(item) for item in as_list(fields.get("trials")))
    return Exam(
        exam_id,
        as_number(begun_at) or 0.0,
        tuple(trial for trial in trials if trial is not None),
        is_whole=fields.get("is_whole") is True,
    )


def _fields(deed: Deed) -> dict[str, object]:
    return {
        "did": deed.did,
        "at": deed.at,
        "entry": deed.entry,
        "place": deed.place,
        "text": deed.text,
        "outcome": deed.outcome,
    }


def _trial_of(value: object) -> Trial | None:
    fields = as_object(value)
    drill = as_member(Drill, fields.get("drill"))
    if drill is None:
        return None
    deeds = (_deed_of(item) for item in as_list(fields.get("deeds")))
    return Trial(drill, tuple(deed for deed in deeds if deed is not None))


def _deed_of(value: object) -> Deed | None:
    fields = as_object(value)
    did, at = as_member(Did, fields.get("did")), as_number(fields.get("at"))
    if did is None or at is None:
        return None
    entry, place, text = (as_text(fields.get(name)) or "" for name in ("entry", "place", "text"))
    return Deed(did, at, entry, place, text, as_member(Outcome, fields.get("outcome")))
