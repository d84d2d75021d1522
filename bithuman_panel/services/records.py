"""An entry as a row of the journal, and back. Reading is total: junk gives a usable entry."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from bithuman_panel.core.delivery import Outcome, Verdict
from bithuman_panel.core.entry import Correction, Entry, Stage
from bithuman_panel.core.models import CueRef, Line, Mode, Part, Route, Target
from bithuman_panel.services.facts import (
    corrections_json,
    corrections_of,
    exchange_json,
    exchange_of,
    heard_json,
    heard_of,
    verdict_json,
    verdict_of,
)
from bithuman_panel.services.fields import as_int, as_member, as_name, as_number, as_text

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Callable

# Every column that an entry is stored in; ``seq`` is given by the journal.
COLUMNS = (
    "id",
    "owner",
    "profile",
    "created_at",
    "stage",
    "mode",
    "route",
    "agent",
    "room",
    "text",
    "outcome",
    "verdict",
    "exchange",
    "request_body",
    "reply_body",
    "corrections",
    "run",
    "cue",
    "part",
    "corrects",
    "heard",
)

SELECTED = ", ".join(("seq", *COLUMNS))

# For a list: without what is heavy. The entry has no exchange then.
_EXCHANGE = ("exchange", "request_body", "reply_body")


def _without(heavy: tuple[str, ...]) -> str:
    return ", ".join(("seq", *(f"NULL AS {c}" if c in heavy else c for c in COLUMNS)))


LISTED = _without(_EXCHANGE)
# What is searched stands in the exchange, but not in its bodies.
SEARCHED = _without(_EXCHANGE[1:])

Value = str | float | bytes | None


def row_of(entry: Entry, owner: str) -> tuple[Value, ...]:
    """Return the values of ``COLUMNS`` for the entry."""
    line, exchange = entry.line, entry.exchange
    return (
        entry.id,
        owner,
        storable(entry.profile),
        entry.created_at,
        entry.stage,
        line.mode,
        line.route,
        line.target.agent,
        None if line.target.room is None else storable(line.target.room),
        storable(line.text),
        # Of nothing else it is read; what is found by outcome must not take it for one.
        entry.outcome if entry.stage is Stage.DONE else None,
        verdict_json(entry.verdict),
        exchange_json(exchange),
        exchange.request_body if exchange else None,
        exchange.reply_body if exchange else None,
        corrections_json(entry.corrections),
        storable(line.cue.run) if line.cue else None,
        storable(line.cue.id) if line.cue else None,
        line.cue.part if line.cue else None,
        None if line.corrects is None else storable(line.corrects),
        heard_json(entry.heard),
    )


def storable(text: str) -> str:
    """Return ``text`` without lone surrogates, which SQLite cannot take."""
    return text.encode("utf-8", "replace").decode("utf-8")


def entry_of(row: sqlite3.Row) -> Entry:
    """Return the entry in a row of ``seq`` and ``COLUMNS``.

    A stage that cannot be read counts as done, an outcome that cannot be read as unknown, a mode
    that cannot be read as Speak: the readings that call for a look at the stage.
    """
    stage = as_member(Stage, row["stage"]) or Stage.DONE
    return Entry(
        id=as_text(row["id"]) or "",
        line=_line_of(row),
        profile=as_name(row["profile"]) or "",
        created_at=as_number(row["created_at"]) or 0.0,
        stage=stage,
        verdict=_verdict_of(row, stage),
        exchange=exchange_of(row["exchange"], row["request_body"], row["reply_body"]),
        corrections=corrections_of(row["corrections"]),
        seq=as_int(row["seq"]),
        heard=heard_of(row["heard"]),
    )


def _line_of(row: sqlite3.Row) -> Line:
    return Line(
        mode=as_member(Mode, row["mode"]) or Mode.SPEAK,
        text=as_text(row["text"]) or "",
        target=Target(as_name(row["agent"]) or "", as_name(row["room"])),
        route=as_member(Route, row["route"]) or Route.ADD_CONTEXT,
        cue=_cue_of(row),
        corrects=as_text(row["corrects"]),
    )


def _cue_of(row: sqlite3.Row) -> CueRef | None:
    run, cue = as_text(row["run"]), as_text(row["cue"])
    if run is None or cue is None:
        return None
    # A mark too many asks for a hold; one too few would let a line be said twice.
    return CueRef(run, cue, as_member(Part, row["part"]) or Part.LINE)


def _verdict_of(row: sqlite3.Row, stage: Stage) -> Verdict | None:
    if stage is not Stage.DONE:
        return None
    return verdict_of(row["verdict"]) or Verdict(Outcome.UNKNOWN)


def left_behind(entry: Entry, at: float) -> Entry:
    """Return what is known of a row whose panel died: what flew is unknown, what waited is not.

    ``at`` is when it was found (Unix seconds, UTC).
    """
    if entry.stage is Stage.IN_FLIGHT:
        unknown = replace(entry, stage=Stage.DONE, verdict=Verdict(Outcome.UNKNOWN))
        return unknown.corrected(Correction.PANEL_DIED, at)
    if entry.stage is Stage.QUEUED:
        return entry.withdrawn().corrected(Correction.PANEL_DIED, at)
    return entry


def known_entry(row: sqlite3.Row, is_dead: Callable[[str], bool], at: float) -> Entry:
    """Return the entry of a row as it is known ``at``: a dead panel's lines will not move on."""
    entry = entry_of(row)
    is_settled = entry.stage in (Stage.DONE, Stage.WITHDRAWN)
    return entry if is_settled or not is_dead(str(row["owner"])) else left_behind(entry, at)
