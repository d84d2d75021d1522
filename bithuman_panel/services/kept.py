"""An entry out of an export: ``core.record.kept_record`` read back, of any version of the panel.

Reading is total: a field that is not what it should be is taken as absent. What an export does not
hold stays unknown: request, reply and headers are in none, so that an exchange read here has no
``method``; the oldest exports have no exchange at all.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any

from bithuman_panel.core.delivery import Outcome, Report, Verdict
from bithuman_panel.core.entry import Corrected, Correction, Entry, Stage
from bithuman_panel.core.errors import Failure, FailureKind
from bithuman_panel.core.exchange import Exchange, Fault, Timing
from bithuman_panel.core.heard import Heard
from bithuman_panel.core.models import CueRef, Line, Mode, Part, Route, Target
from bithuman_panel.core.record import KEPT_FIELDS
from bithuman_panel.core.wording import Sentence, say
from bithuman_panel.services.fields import (
    as_int,
    as_list,
    as_member,
    as_number,
    as_object,
    as_text,
    as_texts,
)

if TYPE_CHECKING:
    from collections.abc import Mapping
    from enum import StrEnum

# What an export has where no calendar has the time: none has this one, either.
NO_TIME = 1e14
_MOST = 10**9
_MAX_ID = 200
# No panel has written more: it would only hold up the window that shows it.
_LONGEST = 2000
_MOST_REMARKS = 100
_KINDS: tuple[tuple[str, type[StrEnum]], ...] = (
    ("outcome", Outcome),
    ("mode", Mode),
    ("route", Route),
    ("stage", Stage),
    ("part", Part),
    ("fault", Fault),
)


@dataclass(frozen=True, slots=True)
class Kept:
    """One entry of an export. ``is_newer``: it says more than this panel knows of."""

    entry: Entry
    is_newer: bool


def kept_entry(value: object, made_id: str) -> Kept | None:
    """Return the entry in one JSON object of an export, None where there is none in it.

    ``made_id`` becomes its id where it has none.
    """
    found = as_object(value)
    agent, text = _short(found.get("agent")), as_text(found.get("text"))
    if agent is None or text is None:
        return None
    entry_id = as_text(found.get("entry")) or ""
    entry = Entry(
        id=entry_id if 0 < len(entry_id) <= _MAX_ID else made_id,
        line=_line_of(found, agent, text),
        profile=_short(found.get("profile")) or "",
        created_at=_time_of(found.get("created_at")),
        stage=as_member(Stage, found.get("stage")) or Stage.DONE,
        verdict=_verdict_of(found),
        exchange=_exchange_of(found),
        corrections=_corrections_of(found.get("corrections")),
        heard=_heard_of(found.get("heard")),
    )
    return Kept(entry, is_newer=_is_newer(found))


def _line_of(found: Mapping[str, object], agent: str, text: str) -> Line:
    run, cue = _short(found.get("run")), _short(found.get("cue"))
    part = as_member(Part, found.get("part")) or Part.LINE
    return Line(
        mode=as_member(Mode, found.get("mode")) or Mode.SPEAK,
        text=text,
        target=Target(agent, _short(found.get("room"))),
        route=as_member(Route, found.get("route")) or Route.ADD_CONTEXT,
        cue=None if run is None or cue is None else CueRef(run, cue, part),
        corrects=_short(found.get("corrects")),
    )


def _verdict_of(found: Mapping[str, object]) -> Verdict | None:
    """Return the verdict; an outcome that is told and not known here is *unknown*."""
    told = found.get("outcome")
    if told is None:
        return None
    outcome = as_member(Outcome, told) or Outcome.UNKNOWN
    status = _count_of(found.get("status"))
    return Verdict(
        outcome,
        status,
        _report_of(found),
        _failure_of(found, outcome, status),
        _short(found.get("request_id")),
        _count_of(found.get("elapsed_ms")),
    )


def _report_of(found: Mapping[str, object]) -> Report | None:
    reached, missed = (_count_of(found.get(n)) for n in ("delivered_to_rooms", "rooms_missed"))
    rooms, skipped, failed = (
        _rooms_of(found.get(n)) for n in ("rooms", "rooms_skipped", "rooms_failed")
    )
    if all(part is None for part in (reached, missed, rooms, skipped, failed)):
        return None
    # Rooms are listed and none is counted: the reply contradicted itself, or spoke of another line.
    is_ours = reached is not None or rooms is None
    return Report(reached, rooms, skipped, failed, missed, is_ours)


def _rooms_of(value: object) -> tuple[str, ...] | None:
    rooms = as_texts(value)
    return None if rooms is None else tuple(room[:_LONGEST] for room in rooms)


def _failure_of(
    found: Mapping[str, object], outcome: Outcome, status: int | None
) -> Failure | None:
    code, told = _short(found.get("code")), as_object(found.get("failure"))
    if told:
        return Failure(
            kind=as_member(FailureKind, told.get("kind")) or FailureKind.OTHER,
            title=_sentence_of(told.get("title")),
            hint=_sentence_of(told.get("hint")),
            status=status,
            code=code,
            message=_short(told.get("message")),
            retry_after_s=_count_of(told.get("retry_after_s")),
        )
    # The oldest exports name no failure: a code, and with it the platform's own words, is one.
    if code is None:
        return None
    title = say("The platform refused this line (status {status}).", status=str(status))
    hint = say("Check the agent, the room and the text, then send again.")
    is_refused = outcome is Outcome.REJECTED
    blank = Sentence("")
    return Failure(
        FailureKind.OTHER,
        title if is_refused else blank,
        hint if is_refused else blank,
        status,
        code,
        _short(found.get("message")),
    )


def _sentence_of(value: object) -> Sentence:
    """Return a sentence of ours, found by its English words in other languages where it can be."""
    text = _short(value) or ""
    return say("{text}", text=text) if "{" in text else Sentence(text)


def _exchange_of(found: Mapping[str, object]) -> Exchange | None:
    """Return what an export tells of the wire: no request, no reply."""
    if all(found.get(name) is None for name in ("handed_over", "fault", "detail", "timing")):
        return None
    return Exchange(
        method="",
        url="",
        # Junk proves nothing: only False says that nothing was handed over.
        handed_over=found.get("handed_over") is not False,
        status=_count_of(found.get("status")),
        fault=as_member(Fault, found.get("fault")),
        detail=_short(found.get("detail")),
        timing=_timing_of(as_object(found.get("timing"))),
    )


def _timing_of(found: Mapping[str, object]) -> Timing:
    whole = Timing(
        total_ms=as_number(found.get("total_ms")) or 0.0, on_spare=found.get("on_spare") is True
    )
    names = (name for name in Timing._fields if name not in ("total_ms", "on_spare"))
    parts: dict[str, Any] = {name: as_number(found.get(name)) for name in names}
    return whole._replace(**parts)


def _corrections_of(value: object) -> tuple[Corrected, ...]:
    found = [as_object(item) for item in as_list(value)[:_MOST_REMARKS]]
    return tuple(
        Corrected(what, _time_of(each.get("at")))
        for each in found
        if (what := as_member(Correction, each.get("what"))) is not None
    )


def _heard_of(value: object) -> tuple[Heard, ...]:
    found = [as_object(item) for item in as_list(value)[:_MOST_REMARKS]]
    return tuple(
        Heard(
            room,
            _time_of(each.get("at")),
            as_number(each.get("after_s")),
            as_number(each.get("certainty")) or 0.0,
            _short(each.get("session")) or "",
        )
        for each in found
        if (room := _short(each.get("room"))) is not None
    )


def _time_of(value: object) -> float:
    """Return a time of an export in Unix seconds; one without a zone is UTC."""
    try:
        moment = datetime.fromisoformat(as_text(value) or "")
        return (moment if moment.tzinfo else moment.replace(tzinfo=UTC)).timestamp()
    except (ValueError, OverflowError):
        return NO_TIME


def _count_of(value: object) -> int | None:
    """Return a whole number of a size that can be shown, None for anything else."""
    number = as_int(value)
    return number if number is not None and abs(number) <= _MOST else None


def _short(value: object) -> str | None:
    text = as_text(value)
    return None if text is None else text[:_LONGEST]


def _is_newer(found: Mapping[str, object]) -> bool:
    told = ((kind, found.get(name)) for name, kind in _KINDS)
    strange = (value is not None and as_member(kind, value) is None for kind, value in told)
    return not found.keys() <= set(KEPT_FIELDS) or any(strange)
