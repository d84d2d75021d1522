"""What runs of shows were to be, kept in the journal as JSON. Reading is total, like ``facts``."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from bithuman_panel.core.models import Mode, Target
from bithuman_panel.core.plan import Plan, Planned
from bithuman_panel.services.fields import (
    as_int,
    as_list,
    as_member,
    as_number,
    as_object,
    as_text,
    parsed,
)
from bithuman_panel.services.records import storable

if TYPE_CHECKING:
    import sqlite3

    from bithuman_panel.services.journalfile import JournalFile

# When a run began is known once and for all.
_KEEP = (
    "INSERT INTO run (id, show, title, begun_at, plan) VALUES (?, ?, ?, ?, ?) "
    "ON CONFLICT (id) DO UPDATE SET title = excluded.title, plan = excluded.plan"
)
_FIND = "SELECT id, show, title, begun_at, plan FROM run WHERE id = ?"
_LATEST = "SELECT id, show, title, begun_at, plan FROM run ORDER BY begun_at DESC LIMIT ?"


class Plans:
    """The plans in one journal. Any thread; every method raises ``StoreFailed``."""

    def __init__(self, stored: JournalFile) -> None:
        self._stored = stored

    def keep(self, plan: Plan) -> None:
        """Keep a plan in the place of the one that its run had before."""
        row = (
            *map(storable, (plan.run, plan.show, plan.title)),
            plan.begun_at,
            plan_json(plan.cues),
        )
        self._stored.write(lambda connection: connection.execute(_KEEP, row))

    def find(self, run: str) -> Plan | None:
        """Return the plan of a run, None if it has none."""

        def work(connection: sqlite3.Connection) -> list[sqlite3.Row]:
            return connection.execute(_FIND, (run,)).fetchall()

        return next(map(_plan_of, self._stored.read(work)), None)

    def latest(self, limit: int) -> tuple[Plan, ...]:
        """Return the plans of the newest runs, newest first."""

        def work(connection: sqlite3.Connection) -> list[sqlite3.Row]:
            return connection.execute(_LATEST, (limit,)).fetchall()

        return tuple(map(_plan_of, self._stored.read(work)))


def plan_json(cues: tuple[Planned, ...]) -> str:
    """Return cues as JSON."""
    return json.dumps([_fields(planned) for planned in cues])


def cues_of(plan: object) -> tuple[Planned, ...]:
    """Return the cues in stored JSON; what cannot be told in it is left out."""
    cues = (_planned_of(item) for item in as_list(parsed(plan)))
    return tuple(planned for planned in cues if planned is not None)


def _plan_of(row: sqlite3.Row) -> Plan:
    texts = (as_text(row[name]) or "" for name in ("id", "show", "title"))
    run, show, title = texts
    return Plan(run, show, title, as_number(row["begun_at"]) or 0.0, cues_of(row["plan"]))


def _fields(planned: Planned) -> dict[str, object]:
    target = planned.target
    return {
        "cue": planned.cue,
        "number": planned.number,
        "name": planned.name,
        "mode": planned.mode,
        "text": planned.text,
        "target": None if target is None else [target.agent, target.room],
        "group": planned.group,
        "planned_s": planned.planned_s,
        "speaking_s": planned.speaking_s,
    }


def _planned_of(value: object) -> Planned | None:
    fields = as_object(value)
    cue, mode = as_text(fields.get("cue")), as_member(Mode, fields.get("mode"))
    if cue is None or mode is None:
        return None
    name, text, group = (as_text(fields.get(key)) or "" for key in ("name", "text", "group"))
    return Planned(
        cue,
        as_int(fields.get("number")) or 0,
        name,
        mode,
        text,
        _target_of(fields.get("target")),
        group,
        as_int(fields.get("planned_s")),
        as_number(fields.get("speaking_s")) or 0.0,
    )


def _target_of(value: object) -> Target | None:
    match value:
        case [str(agent), str() | None as room]:
            return Target(agent, room)
        case _:
            return None
