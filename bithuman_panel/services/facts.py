"""Verdicts, exchanges and corrections as JSON for the journal, and back.

Written in ASCII escapes: a server's lone surrogates cannot be stored otherwise. Reading is total:
a field that is not what it should be is taken as absent, and what cannot be told is *unknown*.
"""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from bithuman_panel.core.delivery import Outcome, Report, Verdict
from bithuman_panel.core.entry import Corrected, Correction
from bithuman_panel.core.errors import Failure, FailureKind
from bithuman_panel.core.exchange import Exchange, Fault, Timing
from bithuman_panel.core.wording import Sentence
from bithuman_panel.services.fields import (
    as_int,
    as_list,
    as_member,
    as_name,
    as_number,
    as_object,
    as_pairs,
    as_text,
    as_texts,
    parsed,
)

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from bithuman_panel.core.heard import Heard
    from bithuman_panel.core.wording import Value


def verdict_json(verdict: Verdict | None) -> str | None:
    """Return the verdict as JSON, None for none."""
    if verdict is None:
        return None
    return json.dumps(
        {
            "outcome": verdict.outcome,
            "status": verdict.status,
            "report": _report_fields(verdict.report),
            "failure": _failure_fields(verdict.failure),
            "request_id": verdict.request_id,
            "elapsed_ms": verdict.elapsed_ms,
        }
    )


def verdict_of(stored: object) -> Verdict | None:
    """Return the stored verdict; None if nothing is stored."""
    if stored is None:
        return None
    fields = as_object(parsed(stored))
    return Verdict(
        outcome=as_member(Outcome, fields.get("outcome")) or Outcome.UNKNOWN,
        status=as_int(fields.get("status")),
        report=_report_of(fields.get("report")),
        failure=_failure_of(fields.get("failure")),
        request_id=as_text(fields.get("request_id")),
        elapsed_ms=as_int(fields.get("elapsed_ms")),
    )


def _report_fields(report: Report | None) -> dict[str, object] | None:
    if report is None:
        return None
    return {
        "delivered": report.delivered,
        "rooms": report.rooms,
        "rooms_skipped": report.rooms_skipped,
        "rooms_failed": report.rooms_failed,
        "skipped_count": report.skipped_count,
        "is_ours": report.is_ours,
    }


def _report_of(value: object) -> Report | None:
    if not isinstance(value, dict):
        return None
    return Report(
        delivered=as_int(value.get("delivered")),
        rooms=as_texts(value.get("rooms")),
        rooms_skipped=as_texts(value.get("rooms_skipped")),
        rooms_failed=as_texts(value.get("rooms_failed")),
        skipped_count=as_int(value.get("skipped_count")),
        is_ours=value.get("is_ours") is True,
    )


def _failure_fields(failure: Failure | None) -> dict[str, object] | None:
    if failure is None:
        return None
    return {
        "kind": failure.kind,
        "title": _sentence_fields(failure.title),
        "hint": _sentence_fields(failure.hint),
        "status": failure.status,
        "code": failure.code,
        "message": failure.message,
        "link": failure.link,
        "retry_after_s": failure.retry_after_s,
    }


def _failure_of(value: object) -> Failure | None:
    if not isinstance(value, dict):
        return None
    return Failure(
        kind=as_member(FailureKind, value.get("kind")) or FailureKind.OTHER,
        title=_sentence_of(value.get("title")),
        hint=_sentence_of(value.get("hint")),
        status=as_int(value.get("status")),
        code=as_text(value.get("code")),
        message=as_text(value.get("message")),
        link=as_text(value.get("link")),
        retry_after_s=as_int(value.get("retry_after_s")),
    )


def _sentence_fields(sentence: Sentence) -> dict[str, object]:
    values = [(name, _stored(value)) for name, value in sentence.values]
    fields: dict[str, object] = {"template": sentence.template, "values": values}
    if sentence.count is not None:
        fields |= {"count": sentence.count, "one": sentence.one}
    return fields


def _stored(value: Value) -> str | float:
    return str(value) if isinstance(value, Sentence) else value


def _sentence_of(value: object) -> Sentence:
    fields = as_object(value)
    return Sentence(
        as_text(fields.get("template")) or "",
        tuple(_values_of(fields.get("values"))),
        as_int(fields.get("count")),
        as_text(fields.get("one")) or "",
    )


def _values_of(value: object) -> Iterator[tuple[str, Value]]:
    """Yield the pairs of a name and a text or a number; anything else is left out."""
    for pair in as_list(value):
        match pair:
            case [str(name), str() | int() | float() as said] if not isinstance(said, bool):
                yield name, said


def exchange_json(exchange: Exchange | None) -> str | None:
    """Return all of the exchange but its two bodies as JSON, None for none."""
    if exchange is None:
        return None
    timing = exchange.timing
    return json.dumps(
        {
            "method": exchange.method,
            "url": exchange.url,
            "request_headers": exchange.request_headers,
            "handed_over": exchange.handed_over,
            "status": exchange.status,
            "reply_headers": exchange.reply_headers,
            "body_whole": exchange.body_whole,
            "fault": exchange.fault,
            "detail": exchange.detail,
            "timing": {
                "connect_ms": timing.connect_ms,
                "tls_ms": timing.tls_ms,
                "wait_ms": timing.wait_ms,
                "total_ms": timing.total_ms,
                "on_spare": timing.on_spare,
                "queue_ms": timing.queue_ms,
            },
        }
    )


def exchange_of(stored: object, request_body: object, reply_body: object) -> Exchange | None:
    """Return the stored exchange with its bodies; None if nothing is stored."""
    if stored is None:
        return None
    fields = as_object(parsed(stored))
    return Exchange(
        method=as_name(fields.get("method")) or "",
        url=as_name(fields.get("url")) or "",
        request_headers=as_pairs(fields.get("request_headers")),
        request_body=request_body if isinstance(request_body, bytes) else b"",
        # Junk proves nothing: only a stored False says that nothing was handed over.
        handed_over=fields.get("handed_over") is not False,
        status=as_int(fields.get("status")),
        reply_headers=as_pairs(fields.get("reply_headers")),
        reply_body=reply_body if isinstance(reply_body, bytes) else b"",
        body_whole=fields.get("body_whole") is True,
        fault=as_member(Fault, fields.get("fault")),
        detail=as_text(fields.get("detail")),
        timing=_timing_of(as_object(fields.get("timing"))),
    )


def _timing_of(fields: Mapping[str, object]) -> Timing:
    return Timing(
        connect_ms=as_number(fields.get("connect_ms")),
        tls_ms=as_number(fields.get("tls_ms")),
        wait_ms=as_number(fields.get("wait_ms")),
        total_ms=as_number(fields.get("total_ms")) or 0.0,
        on_spare=fields.get("on_spare") is True,
        queue_ms=as_number(fields.get("queue_ms")),
    )


def corrections_json(corrections: tuple[Corrected, ...]) -> str:
    """Return the corrections, in order, as JSON."""
    return json.dumps([{"what": corrected.what, "at": corrected.at} for corrected in corrections])


def corrections_of(stored: object) -> tuple[Corrected, ...]:
    """Return the stored corrections; what is none is left out."""
    found = (_corrected_of(as_object(item)) for item in as_list(parsed(stored)))
    return tuple(corrected for corrected in found if corrected is not None)


def _corrected_of(fields: Mapping[str, object]) -> Corrected | None:
    what = as_member(Correction, fields.get("what"))
    return None if what is None else Corrected(what, as_number(fields.get("at")) or 0.0)


def heard_json(heard: tuple[Heard, ...]) -> str | None:
    """Return where a line was heard as JSON, None for nowhere that is known of."""
    if not heard:
        return None
    return json.dumps(
        [
            {
                "room": each.room,
                "at": each.at,
                "after_s": each.after_s,
                "certainty": each.certainty,
                "session": each.session,
            }
            for each in heard
        ]
    )


def heard_of(stored: object) -> tuple[Heard, ...]:
    """Return the stored places; one without a room or a time is left out."""
    found = (_heard_of(as_object(item)) for item in as_list(parsed(stored)))
    return tuple(heard for heard in found if heard is not None)


def _heard_of(fields: Mapping[str, object]) -> Heard | None:
    room, at = as_text(fields.get("room")), as_number(fields.get("at"))
    if room is None or at is None:
        return None
    # What writes a line alone has heard nothing.
    from bithuman_panel.core.heard import Heard

    return Heard(
        room,
        at,
        as_number(fields.get("after_s")),
        as_number(fields.get("certainty")) or 0.0,
        as_text(fields.get("session")) or "",
    )
