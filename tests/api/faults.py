"""The faults that a server can stage, each with what the panel must say of it."""

from __future__ import annotations

import gzip
import itertools
import json
from dataclasses import dataclass
from typing import TYPE_CHECKING

from bithuman_panel.core.delivery import Outcome
from bithuman_panel.core.exchange import Fault
from bithuman_panel.core.limits import REPLY_CAP_BYTES
from bithuman_panel.core.models import Mode, Target, line_of
from tests.api.hostile import Peer, as_json, http, replying

if TYPE_CHECKING:
    from collections.abc import Callable

D, P, H = Outcome.DELIVERED, Outcome.PARTLY_DELIVERED, Outcome.NOT_HEARD
R, T, N, U = Outcome.REJECTED, Outcome.THROTTLED, Outcome.NOT_SENT, Outcome.UNKNOWN

PATIENT_S = 8.0
SHORT_S = 1.0

LINE = line_of(Mode.SPEAK, "We have a 20% discount available today.", Target("A12345678", "r1"))
GOOD = json.dumps(
    {"agent_code": "A12345678", "context_type": "speak", "delivered_to_rooms": 1, "rooms": ["r1"]}
).encode()
OK = http("200 OK", GOOD)
HALF = http("200 OK", b"", length=500)


@dataclass(frozen=True)
class Case:
    """What the server does; what the panel must say of it."""

    name: str
    script: Callable[[Peer], None]
    outcome: Outcome
    fault: Fault | None = None
    status: int | None = None
    deadline_s: float = PATIENT_S


def answer(
    name: str, data: bytes, outcome: Outcome, status: int | None, fault: Fault | None = None
) -> Case:
    return Case(name, replying(data), outcome, fault, status)


def body(name: str, content: bytes, outcome: Outcome) -> Case:
    return answer(f"200 with {name}", http("200 OK", content), outcome, 200)


def error(status: str, outcome: Outcome, code: str = "X", message: str = "m") -> Case:
    number = int(status.split()[0])
    said = as_json(status, error={"code": code, "message": message, "httpStatus": number})
    name = f"{status} {code}" if message == "m" else f"{status} {code}: {message}"
    return answer(name, said, outcome, number)


def slow(name: str, outcome: Outcome, status: int | None, *acts: Callable[[Peer], None]) -> Case:
    return Case(name, after_request(*acts), outcome, Fault.DEADLINE, status, SHORT_S)


def after_head(act: Callable[[Peer], None]) -> Callable[[Peer], None]:
    def script(peer: Peer) -> None:
        peer.take_head()
        act(peer)

    return script


def after_request(*acts: Callable[[Peer], None]) -> Callable[[Peer], None]:
    def script(peer: Peer) -> None:
        peer.take_request()
        for act in acts:
            act(peer)

    return script


def saying(data: bytes) -> Callable[[Peer], None]:
    return lambda peer: peer.say(data)


def dripping(data: bytes) -> Callable[[Peer], None]:
    return lambda peer: peer.drip(data)


def endless(data: bytes) -> Callable[[Peer], None]:
    def act(peer: Peer) -> None:
        for _ in itertools.count():
            peer.say(data)

    return act


def silent(peer: Peer) -> None:
    peer.hang()


def reset(peer: Peer) -> None:
    peer.reset()


BOMB = gzip.compress(b"\0" * 4_000_000)
BROKEN: list[tuple[str, bytes]] = [
    ("half a status line", b"HTTP/1.1 2"),
    ("a status line without an end", b"HTTP/1.1 200 OK"),
    ("a status line alone", b"HTTP/1.1 200 OK\r\n"),
    ("half a header", b"HTTP/1.1 200 OK\r\nContent-Le"),
    ("headers without an end", b"HTTP/1.1 200 OK\r\nContent-Length: 2\r\n"),
    ("a header without a colon", b"HTTP/1.1 200 OK\r\nno colon here\r\n\r\n" + GOOD),
    ("a header name with a space", b"HTTP/1.1 200 OK\r\nA B: 1\r\n\r\n" + GOOD),
    ("a NUL in a header", b"HTTP/1.1 200 OK\r\nA: \x00\r\n\r\n" + GOOD),
    ("too many headers", b"HTTP/1.1 200 OK\r\n" + b"A: b\r\n" * 200 + b"\r\n" + GOOD),
    ("an overlong header", b"HTTP/1.1 200 OK\r\nA: " + b"b" * 70_000 + b"\r\n\r\n" + GOOD),
    (
        "a header block without limit",
        b"HTTP/1.1 200 OK\r\n" + (b"A: " + b"b" * 60_000 + b"\r\n") * 4,
    ),
    ("a status that is no number", b"HTTP/1.1 abc OK\r\n\r\n"),
    ("a status with a sign", b"HTTP/1.1 +200 OK\r\n\r\n"),
    ("a status of four digits", b"HTTP/1.1 2000 OK\r\n\r\n"),
    ("another protocol", b"HTTP/2 200 OK\r\n\r\n"),
    ("no protocol at all", b"hello\r\n\r\n"),
    ("a body without a head", GOOD),
]

EARLY = b"HTTP/1.1 103 Early Hints\r\nLink: </a>; rel=preload\r\n\r\n"
CASES = [
    # The connection goes while, or after, the request is read.
    Case("reads the head, closes", after_head(lambda _: None), U, Fault.LOST),
    Case("reads the head, resets", after_head(reset), U, Fault.LOST),
    Case("reads all, closes", after_request(), U, Fault.LOST),
    Case("reads all, resets", after_request(reset), U, Fault.LOST),
    slow("reads all, says nothing", U, None, silent),
    Case("reads the head, says nothing", after_head(silent), U, Fault.DEADLINE, None, SHORT_S),
    Case("resets in the status line", after_request(saying(b"HTTP/1.1 20"), reset), U),
    # Status line and headers.
    *(answer(name, data, U, None, fault=Fault.BROKEN_REPLY) for name, data in BROKEN),
    slow("drips the status line", U, None, dripping(b"HTTP/1.1 200 " + b"O" * 900)),
    slow(
        "drips the headers", U, None, saying(b"HTTP/1.1 200 OK\r\n"), dripping(b"A: " + b"b" * 900)
    ),
    Case(
        "endless 100 Continue",
        after_request(endless(b"HTTP/1.1 100 Continue\r\n\r\n")),
        U,
        Fault.BROKEN_REPLY,
    ),
    slow("dripped 100 Continue", U, None, dripping(b"HTTP/1.1 100 Continue\r\n\r\n" * 40)),
    answer("100 Continue, then gone", b"HTTP/1.1 100 Continue\r\n\r\n", U, None, fault=Fault.LOST),
    answer("100 Continue, then 200", b"HTTP/1.1 100 Continue\r\n\r\n" + OK, D, 200),
    answer("103 Early Hints, then gone", EARLY, U, None, fault=Fault.LOST),
    answer("103 Early Hints, then 200", EARLY + OK, D, 200),
    answer("102 and 103 by turns, then 200", (b"HTTP/1.1 102 P\r\n\r\n" + EARLY) * 3 + OK, D, 200),
    answer("103 Early Hints, then 500", EARLY + http("500 Oops", b"{}"), U, 500),
    answer("103 Early Hints, cut", EARLY[:-2], U, None, fault=Fault.LOST),
    Case("endless 103 Early Hints", after_request(endless(EARLY)), U, Fault.BROKEN_REPLY),
    answer("101 Switching Protocols", b"HTTP/1.1 101 Switching\r\n\r\n", U, 101),
    # The body of a 2xx: it cannot take back the status.
    answer("200", OK, D, 200),
    answer("201", http("201 Created", GOOD), D, 201),
    answer("204", b"HTTP/1.1 204 No Content\r\n\r\n", D, 204),
    answer("200 of HTTP/1.0 without a length", b"HTTP/1.0 200 OK\r\n\r\n" + GOOD, D, 200),
    answer("200 with bare line feeds", b"HTTP/1.1 200 OK\nA: b\n\n" + GOOD, D, 200),
    answer("200 with a folded header", b"HTTP/1.1 200 OK\r\nA: b\r\n c\r\n\r\n" + GOOD, D, 200),
    answer("200 with too short a length", http("200 OK", GOOD, length=9), D, 200),
    answer("200 with a negative length", http("200 OK", GOOD, length=-5), D, 200),
    answer("200 cut", http("200 OK", GOOD, length=500), D, 200, fault=Fault.LOST),
    answer(
        "200 with two lengths",
        http("200 OK", GOOD, "Content-Length: 3"),
        D,
        200,
        fault=Fault.LOST,
    ),
    answer(
        "200 chunked",
        b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n%x\r\n%b\r\n0\r\n\r\n"
        % (len(GOOD), GOOD),
        D,
        200,
    ),
    answer(
        "200 chunked and with a length",
        b"HTTP/1.1 200 OK\r\nContent-Length: 3\r\nTransfer-Encoding: chunked\r\n\r\n%x\r\n%b\r\n0"
        b"\r\n\r\n" % (len(GOOD), GOOD),
        D,
        200,
    ),
    answer(
        "200 with a bad chunk size",
        b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n",
        D,
        200,
        fault=Fault.LOST,
    ),
    answer(
        "200 cut in a chunk",
        b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nff\r\nabc",
        D,
        200,
        fault=Fault.LOST,
    ),
    Case(
        "200 reset in the body",
        after_request(saying(http("200 OK", GOOD, length=500)), reset),
        D,
        Fault.LOST,
        200,
    ),
    slow("200 that drips its body", D, 200, saying(HALF), dripping(b"x" * 500)),
    slow("200 that says no more", D, 200, saying(HALF), silent),
    answer(
        "200 over the cap",
        http("200 OK", b"x" * (REPLY_CAP_BYTES + 1)),
        D,
        200,
        fault=Fault.REPLY_TOO_LARGE,
    ),
    Case(
        "200 without end",
        after_request(saying(b"HTTP/1.1 200 OK\r\n\r\n"), endless(b"x" * 10_000)),
        D,
        Fault.REPLY_TOO_LARGE,
        200,
    ),
    Case(
        "200 in endless one-byte chunks",
        after_request(
            saying(b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n"),
            endless(b"1;" + b"e" * 1000 + b"\r\nx\r\n"),
        ),
        D,
        Fault.REPLY_TOO_LARGE,
        200,
    ),
    Case(
        "200 with endless trailers",
        after_request(
            saying(b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n"),
            endless(b"A: b\r\n" * 100),
        ),
        D,
        Fault.REPLY_TOO_LARGE,
        200,
    ),
    answer("200 that is a gzip bomb", http("200 OK", BOMB, "Content-Encoding: gzip"), D, 200),
    body("no body", b"", D),
    body("null", b"null", D),
    body("a list", b"[1]", D),
    body("half of the JSON", GOOD[:40], D),
    body("Latin-1", b'{"rooms": ["caf\xe9"]}', D),
    body("NaN", b'{"delivered_to_rooms": NaN}', D),
    body("true as a count", b'{"delivered_to_rooms": true}', D),
    body("a count below zero", b'{"delivered_to_rooms": -1}', D),
    body("deep nesting", b"[" * 30_000, D),
    body("a huge integer", b'{"delivered_to_rooms": ' + b"9" * 9000 + b"}", D),
    body("HTML", b"<html>hello</html>", D),
    body("another agent", b'{"agent_code": "A2", "delivered_to_rooms": 0}', D),
    body("no room reached", b'{"delivered_to_rooms": 0, "rooms": []}', H),
    body("no room reached, 2025", b'{"success": true, "data": {"delivered_to_rooms": 0}}', H),
    body("a room skipped", b'{"delivered_to_rooms": 1, "rooms_skipped": ["r2"]}', P),
    body("an error", b'{"status": "error", "error": {"code": "NOT_FOUND"}}', U),
    body("success: false", b'{"success": false, "error": "NO_ACTIVE_ROOMS"}', U),
    # Other statuses.
    *(
        answer(
            f"{status} to another place",
            http(f"{status} X", BOMB, "Location: /x", "Content-Encoding: gzip"),
            U,
            status,
        )
        for status in (301, 302, 303, 307, 308)
    ),
    answer("304", b"HTTP/1.1 304 Not Modified\r\n\r\n", U, 304),
    error("400 Bad Request", R, "VALIDATION_ERROR"),
    error("401 Unauthorized", R, "UNAUTHORIZED"),
    error("402 Payment Required", R, "INSUFFICIENT_BALANCE"),
    error("403 Forbidden", R, "PLAN_REQUIRED"),
    error("404 Not Found", R, "NOT_FOUND", "Agent not found for code: A12345678"),
    error("404 Not Found", H, "NOT_FOUND", "No active rooms found for agent A12345678"),
    error("404 Not Found", R, "AGENT_NOT_FOUND"),
    error("404 Not Found", H, "NO_ACTIVE_ROOMS"),
    error("405 Method Not Allowed", R),
    error("408 Request Timeout", U),
    error("409 Conflict", U),
    error("410 Gone", R, "AGENT_DELETED"),
    error("413 Content Too Large", R),
    error("415 Unsupported Media Type", R),
    error("422 Unprocessable", R, "VALIDATION_ERROR"),
    error("425 Too Early", U),
    error("429 Too Many Requests", T, "RATE_LIMITED"),
    error("499 Client Closed", U),
    error("500 Internal Server Error", U),
    answer("502 as HTML", http("502 Bad Gateway", b"<html>", "Content-Type: text/html"), U, 502),
    error("503 Service Unavailable", U),
    error("504 Gateway Timeout", U),
    answer("520 without a body", http("520 Unknown"), U, 520),
    answer("404 cut", http("404 Not Found", b"x", length=9), R, 404, fault=Fault.LOST),
]
