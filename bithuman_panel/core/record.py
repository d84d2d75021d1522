"""An entry as the one JSON object that ``send --json`` prints and ``export`` writes (cli.md)."""

from __future__ import annotations

import math
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from bithuman_panel.core.delivery import Outcome, Report, Verdict
from bithuman_panel.core.entry import Stage
from bithuman_panel.core.wording import say

if TYPE_CHECKING:
    from bithuman_panel.core.entry import Corrected, Entry
    from bithuman_panel.core.errors import Failure
    from bithuman_panel.core.exchange import Timing
    from bithuman_panel.core.heard import Heard

SENT_FIELDS = (
    "outcome",
    "agent",
    "room",
    "mode",
    "status",
    "code",
    "message",
    "delivered_to_rooms",
    "rooms",
    "rooms_skipped",
    "rooms_failed",
    "request_id",
    "elapsed_ms",
    "entry",
)
KEPT_FIELDS = (
    *SENT_FIELDS,
    *("text", "route", "profile", "stage", "created_at", "corrections", "heard"),
    # Later ones stand at the end: what reads an older file by its columns goes on to do so.
    *("run", "cue", "part", "corrects"),
    *("rooms_missed", "failure", "handed_over", "fault", "detail", "timing"),
)


def sent_record(entry: Entry) -> dict[str, object]:
    """Return what became of the line: every one of ``SENT_FIELDS``, absent facts None.

    ``entry`` is the journal's id of the entry, None where the journal has no such entry.
    """
    verdict = entry.verdict
    report = (verdict.report if verdict else None) or Report()
    failure = verdict.failure if verdict else None
    return {
        "outcome": outcome_of(entry),
        "agent": entry.line.target.agent,
        "room": entry.line.target.room,
        "mode": entry.line.mode,
        "status": verdict.status if verdict else None,
        "code": failure.code if failure else None,
        "message": message_of(entry),
        "delivered_to_rooms": verdict.delivered_to_rooms if verdict else None,
        "rooms": _listed(report.rooms),
        "rooms_skipped": _listed(report.rooms_skipped),
        "rooms_failed": _listed(report.rooms_failed),
        "request_id": verdict.request_id if verdict else None,
        "elapsed_ms": verdict.elapsed_ms if verdict else None,
        "entry": entry.id if entry.seq is not None else None,
    }


def kept_record(entry: Entry) -> dict[str, object]:
    """Return the whole entry for an export: ``KEPT_FIELDS``, times in UTC as ISO 8601.

    Request and reply themselves are not in it, nor any header. ``services/kept.py`` reads it back.
    """
    line, verdict, exchange = entry.line, entry.verdict, entry.exchange
    report = verdict.report if verdict else None
    return {
        **sent_record(entry),
        "text": entry.line.text,
        "route": entry.line.route,
        "profile": entry.profile,
        "stage": entry.stage,
        "created_at": utc(entry.created_at),
        "corrections": [_correction(corrected) for corrected in entry.corrections],
        "heard": [_heard(heard) for heard in entry.heard],
        "run": line.cue.run if line.cue else None,
        "cue": line.cue.id if line.cue else None,
        "part": line.cue.part if line.cue else None,
        "corrects": line.corrects,
        "rooms_missed": report.missed if report else None,
        "failure": _failure(verdict.failure if verdict else None),
        "handed_over": exchange.handed_over if exchange else None,
        "fault": exchange.fault if exchange else None,
        "detail": exchange.detail if exchange else None,
        "timing": _timing(exchange.timing) if exchange else None,
    }


def outcome_of(entry: Entry) -> Outcome | None:
    """Return what became of the line; a withdrawn one is proved not sent, a live one None."""
    return Outcome.NOT_SENT if entry.stage is Stage.WITHDRAWN else entry.outcome


def message_of(entry: Entry) -> str | None:
    """Return the server's own message, else our sentence for an outcome other than delivered."""
    verdict = entry.verdict
    if verdict and verdict.failure and verdict.failure.message:
        return verdict.failure.message
    if outcome_of(entry) in (None, Outcome.DELIVERED):
        return None
    return told(entry)


def told(entry: Entry) -> str:
    """Return what became of the line in our words, with the system's own word for a fault."""
    # Of a line that was delivered, a program asks for no words.
    from bithuman_panel.core.advice import headline

    detail = entry.exchange.detail if entry.exchange else None
    if detail is None or _is_proved_by_a_reply(entry.verdict):
        return str(headline(entry))
    return str(say("{headline} ({detail})", headline=headline(entry), detail=detail))


def utc(at: float) -> str | None:
    """Return Unix seconds as ``2026-01-31T20:15:00.250Z``; None for a time that no calendar has."""
    try:
        moment = datetime.fromtimestamp(at, UTC)
    except (OverflowError, ValueError, OSError):
        return None
    return moment.isoformat(timespec="milliseconds").replace("+00:00", "Z")


def _is_proved_by_a_reply(verdict: Verdict | None) -> bool:
    return verdict is not None and verdict.status is not None


def _listed(rooms: tuple[str, ...] | None) -> list[str] | None:
    return None if rooms is None else list(rooms)


def _failure(failure: Failure | None) -> dict[str, object] | None:
    if failure is None:
        return None
    return {
        "kind": failure.kind,
        "title": str(failure.title),
        "hint": str(failure.hint),
        "message": failure.message,
        "retry_after_s": failure.retry_after_s,
    }


def _timing(timing: Timing) -> dict[str, object]:
    return {
        name: value if isinstance(value, bool) else _rounded(value, 1)
        for name, value in timing._asdict().items()
    }


def _rounded(number: float | None, digits: int) -> float | None:
    """Return a number as JSON can have it: neither endless nor none."""
    return None if number is None or not math.isfinite(number) else round(number, digits)


def _heard(heard: Heard) -> dict[str, object]:
    return {
        "room": heard.room,
        "at": utc(heard.at),
        "after_s": _rounded(heard.after_s, 1),
        "certainty": _rounded(heard.certainty, 2),
        "session": heard.session,
    }


def _correction(corrected: Corrected) -> dict[str, object]:
    return {"what": corrected.what, "at": utc(corrected.at)}
