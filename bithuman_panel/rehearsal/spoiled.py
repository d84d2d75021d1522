"""What a drill makes of a line's reply: a refusal in its place, or the reply spoilt on the way."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, assert_never

from starlette.responses import HTMLResponse, PlainTextResponse, RedirectResponse

from bithuman_panel.rehearsal import faults, replies
from bithuman_panel.rehearsal.drills import Drill, Generation
from bithuman_panel.rehearsal.replies import Refusal, json_reply

if TYPE_CHECKING:
    from collections.abc import Mapping

    from starlette.types import ASGIApp

    from bithuman_panel.rehearsal.simulation import Tempo

_GATEWAY_PAGE = """<!DOCTYPE html>
<html><head><title>502 Bad Gateway</title></head>
<body><center><h1>502 Bad Gateway</h1></center><hr><center>gateway</center></body></html>
"""
_JUNK = ["what", 42, {"delivered_to_rooms": "many"}]
# Longer than any line of a head may be for the usual HTTP clients (64 KiB).
_LONG_HEADER = b"X-Padding: " + b"x" * 70_000
_HUGE = 1024 * 1024


def refusal_of(drill: Drill, generation: Generation, tempo: Tempo, code: str) -> Refusal | None:
    """Return the refusal that the drill puts in the place of a delivery, if it does."""
    match drill:
        case Drill.NOBODY_CONNECTED:
            return replies.no_active_rooms(generation, code)
        case Drill.NOBODY_CONNECTED_OLDER:
            return replies.no_active_rooms(Generation.SEED, code)
        case Drill.NO_CREDITS:
            return replies.no_credits()
        case Drill.PLAN_REQUIRED:
            return replies.plan_required()
        case Drill.SUSPENDED:
            return Refusal(403, "ACCOUNT_SUSPENDED", "This account is suspended")
        case Drill.UNKNOWN_AGENT:
            return replies.agent_not_found(generation, code)
        case Drill.UNKNOWN_AGENT_OLDER:
            return replies.agent_not_found(Generation.SEED, code)
        case Drill.INVALID:
            return replies.invalid(generation, "Invalid request parameters")
        case Drill.THROTTLED:
            return replies.throttled(tempo.retry_after_s)
        case Drill.SERVER_ERROR:
            return replies.internal_error()
        case Drill.UNAVAILABLE:
            return replies.out_of_service(tempo.retry_after_s)
        case _:
            return None


def reply_of(drill: Drill, tempo: Tempo, body: Mapping[str, object]) -> ASGIApp:
    """Return the response that the drill makes of the reply's ``body``."""
    match drill:
        case Drill.SLOW:
            return faults.Late(json_reply(body), tempo.slow_s)
        case Drill.SILENCE:
            return faults.Silence()
        case Drill.DRIP:
            return faults.Drip(_written(body), tempo.drip_gap_s)
        case Drill.CUT:
            return faults.RawBytes(b"")
        case Drill.RESET:
            return faults.Reset()
        case Drill.NOT_HTTP:
            return faults.RawBytes(b"220 mail.example ESMTP ready\r\n")
        case Drill.BROKEN_HEADERS:
            return faults.RawBytes(_written(body, _LONG_HEADER))
        case Drill.HALF_REPLY:
            return faults.RawBytes(_written(body)[:-30])
        case Drill.GATEWAY:
            return HTMLResponse(_GATEWAY_PAGE, 502)
        case Drill.BLOCKED:
            return PlainTextResponse("error code: 1010", 403)
        case Drill.REDIRECT:
            return RedirectResponse("/v1/elsewhere", 307)
        case Drill.ERROR_IN_200:
            return json_reply(replies.internal_error().envelope())
        case Drill.ODD_REPLY:
            return json_reply(_JUNK)
        case Drill.HUGE_REPLY:
            return json_reply({"padding": "x" * _HUGE} | dict(body))
        case (
            Drill.PARTLY
            | Drill.ZERO_ROOMS
            | Drill.ROOM_VANISHES
            | Drill.NOBODY_CONNECTED
            | Drill.NOBODY_CONNECTED_OLDER
            | Drill.NO_WORKER
            | Drill.CREDITS_RUN_OUT
            | Drill.UNKNOWN_AGENT_OLDER
            | Drill.WIFI_GONE
            | Drill.KEY_REVOKED
            | Drill.NO_CREDITS
            | Drill.PLAN_REQUIRED
            | Drill.SUSPENDED
            | Drill.UNKNOWN_AGENT
            | Drill.INVALID
            | Drill.THROTTLED
            | Drill.REFUSED
            | Drill.SERVER_ERROR
            | Drill.UNAVAILABLE
        ):
            return json_reply(body)
        case _:
            assert_never(drill)


def _written(body: Mapping[str, object], *headers: bytes) -> bytes:
    """Return a whole HTTP reply as bytes."""
    data = json.dumps(body).encode("ascii")
    head = (
        b"HTTP/1.1 200 OK",
        *headers,
        b"Content-Type: application/json",
        b"Content-Length: %d" % len(data),
        b"Connection: close",
    )
    return b"\r\n".join((*head, b"", data))
