"""Each drill over a real socket: what it does to the bytes, and what the stage really heard."""

from __future__ import annotations

import contextlib
import http.client
import json
import socket
from typing import TYPE_CHECKING

import pytest

from bithuman_panel.rehearsal.drills import LESSONS
from bithuman_panel.rehearsal.server import Drill, Generation, RehearsalServer
from bithuman_panel.rehearsal.simulation import Tempo
from bithuman_panel.rehearsal.world import USER_ID
from tests.api.hostile import until
from tests.rehearsal.calls import AVA, BASIL, CONTEXT, ESME, SPEAK, Caller, HandClock

if TYPE_CHECKING:
    from tests.rehearsal.conftest import Begin

RUNTIME = f"/v2/{USER_ID}/runtime-sessions"
TO_LOBBY = {"message": "Hello", "room_id": "lobby"}
QUICK = Tempo(slow_s=0.05, drip_gap_s=0.001)

REFUSALS = {
    Drill.NOBODY_CONNECTED: (404, "NOT_FOUND"),
    Drill.NOBODY_CONNECTED_OLDER: (404, "NO_ACTIVE_ROOMS"),
    Drill.ROOM_VANISHES: (404, "NOT_FOUND"),
    Drill.KEY_REVOKED: (401, "UNAUTHORIZED"),
    Drill.NO_CREDITS: (402, "INSUFFICIENT_BALANCE"),
    Drill.PLAN_REQUIRED: (403, "PLAN_REQUIRED"),
    Drill.SUSPENDED: (403, "ACCOUNT_SUSPENDED"),
    Drill.UNKNOWN_AGENT: (404, "NOT_FOUND"),
    Drill.UNKNOWN_AGENT_OLDER: (404, "AGENT_NOT_FOUND"),
    Drill.INVALID: (400, "VALIDATION_ERROR"),
    Drill.THROTTLED: (429, "RATE_LIMITED"),
    Drill.SERVER_ERROR: (500, "INTERNAL_ERROR"),
    Drill.UNAVAILABLE: (503, "SERVICE_UNAVAILABLE"),
}
OLDER_REFUSALS = {
    Drill.NOBODY_CONNECTED: (404, "NO_ACTIVE_ROOMS"),
    Drill.UNKNOWN_AGENT: (404, "AGENT_NOT_FOUND"),
    Drill.INVALID: (422, "VALIDATION_ERROR"),
}


def test_every_drill_has_a_lesson() -> None:
    assert set(LESSONS) == set(Drill)
    assert all(str(lesson.about).endswith(".") for lesson in LESSONS.values())
    assert len({lesson.name for lesson in LESSONS.values()}) == len(Drill)


@pytest.mark.parametrize("path", [SPEAK, CONTEXT])
@pytest.mark.parametrize("drill", REFUSALS)
def test_a_refusal_says_why(
    server: RehearsalServer, caller: Caller, drill: Drill, path: str
) -> None:
    server.set_drill(drill)
    reply = caller.post(path, TO_LOBBY | {"context": "Hello"})
    assert (reply.status, reply.error["code"]) == REFUSALS[drill]
    assert all(not arrival.heard_in for arrival in server.arrivals())


@pytest.mark.parametrize("drill", OLDER_REFUSALS)
def test_a_refusal_in_the_older_words(begin: Begin, drill: Drill) -> None:
    caller = Caller(begin(generation=Generation.SEED, drill=drill).base_url)
    reply = caller.post(SPEAK, TO_LOBBY)
    assert (reply.status, reply.error["code"]) == OLDER_REFUSALS[drill]


def test_refusals_carry_what_helps(server: RehearsalServer, caller: Caller) -> None:
    server.set_drill(Drill.NO_CREDITS)
    assert caller.post(SPEAK, TO_LOBBY).error["topup_url"].startswith("https://")
    server.set_drill(Drill.PLAN_REQUIRED)
    assert caller.post(SPEAK, TO_LOBBY).error["upgrade_url"].startswith("https://")
    server.set_drill(Drill.THROTTLED)
    assert caller.post(SPEAK, TO_LOBBY).headers["Retry-After"] == "8"
    server.set_drill(Drill.NOBODY_CONNECTED)
    assert "No active rooms" in caller.post(SPEAK, TO_LOBBY).error["message"]
    server.set_drill(Drill.UNKNOWN_AGENT)
    assert "Agent not found" in caller.post(SPEAK, TO_LOBBY).error["message"]


@pytest.mark.parametrize("code", [AVA, BASIL, ESME])
@pytest.mark.parametrize("room", [None, "first"])
def test_partly_is_always_partly(begin: Begin, code: str, room: str | None) -> None:
    server = begin(drill=Drill.PARTLY)
    caller = Caller(server.base_url)
    rooms = caller.rooms(code)
    fields = {"message": "Hello", "room_id": rooms[0] if room else None}
    reply = caller.post(f"/v1/agent/{code}/speak", fields).json()
    assert reply["delivered_to_rooms"] == len(reply["rooms"]) >= 1
    assert reply["rooms_failed"]
    assert reply["rooms_skipped_no_worker"] == len(reply["rooms_skipped"])
    assert server.arrivals()[0].heard_in == tuple(reply["rooms"])
    if room is None:
        everywhere = reply["rooms"] + reply["rooms_skipped"] + reply["rooms_failed"]
        assert sorted(everywhere) == sorted(rooms)


def test_partly_skips_and_fails_where_there_are_rooms_enough(begin: Begin) -> None:
    caller = Caller(begin(drill=Drill.PARTLY).base_url)
    reply = caller.post(SPEAK, {"message": "Hello"}).json()
    assert (len(reply["rooms"]), len(reply["rooms_skipped"]), len(reply["rooms_failed"])) == (
        2,
        1,
        1,
    )


def test_zero_rooms_is_accepted_and_reaches_nobody(begin: Begin) -> None:
    server = begin(drill=Drill.ZERO_ROOMS)
    reply = Caller(server.base_url).post(SPEAK, TO_LOBBY)
    assert (reply.status, reply.json()["delivered_to_rooms"], reply.json()["rooms"]) == (200, 0, [])
    assert reply.json()["rooms_skipped"] == ["lobby"]
    assert server.arrivals()[0].heard_in == ()


def test_a_vanished_room_leaves_the_list_until_the_drill_ends(
    server: RehearsalServer, caller: Caller
) -> None:
    rooms = caller.rooms(AVA)
    server.set_drill(Drill.ROOM_VANISHES)
    assert caller.rooms(AVA) == rooms[1:]
    assert caller.post(SPEAK, {"message": "Hello", "room_id": rooms[1]}).status == 404
    assert caller.rooms(AVA) == rooms[2:]
    everywhere = caller.post(SPEAK, {"message": "Hello"})
    assert everywhere.json()["rooms"] == rooms[2:] == list(server.arrivals()[-1].heard_in)
    server.set_drill(None)
    assert caller.rooms(AVA) == rooms


READS = {
    Drill.UNAVAILABLE: (503, 503, 503),
    Drill.PLAN_REQUIRED: (200, 403, 403),
    Drill.UNKNOWN_AGENT: (200, 200, 404),
    Drill.UNKNOWN_AGENT_OLDER: (200, 200, 404),
}


@pytest.mark.parametrize("drill", set(Drill) - {Drill.KEY_REVOKED, Drill.REFUSED, Drill.WIFI_GONE})
def test_a_drill_meets_reads_only_where_its_sense_demands(
    server: RehearsalServer, caller: Caller, drill: Drill
) -> None:
    server.set_drill(drill)
    calls = ("/v1/me", "/v1/agents", f"/v1/agent/{AVA}/sessions")
    assert tuple(caller.get(call).status for call in calls) == READS.get(drill, (200, 200, 200))
    assert caller.send("POST", "/v1/validate").json() == {"valid": True}


@pytest.mark.parametrize("drill", [Drill.NOBODY_CONNECTED, Drill.NOBODY_CONNECTED_OLDER])
def test_where_nobody_is_connected_no_list_has_a_room(begin: Begin, drill: Drill) -> None:
    caller = Caller(begin(drill=drill).base_url)
    assert caller.rooms(AVA) == []
    assert caller.get(RUNTIME).json()["data"]["active_count"] == 0


def test_a_vanished_room_leaves_the_account_too(server: RehearsalServer, caller: Caller) -> None:
    server.set_drill(Drill.ROOM_VANISHES)
    sessions = caller.get(RUNTIME).json()["data"]["sessions"]
    assert {s["room_name"] for s in sessions if s["agent_code"] == AVA} == set(caller.rooms(AVA))


def test_after_one_room_has_vanished_the_next_takes_lines(
    server: RehearsalServer, caller: Caller
) -> None:
    _, second, third, _ = caller.rooms(AVA)
    server.set_drill(Drill.ROOM_VANISHES)
    statuses = [
        caller.post(SPEAK, {"message": "Hello", "room_id": room}).status for room in (second, third)
    ]
    assert statuses == [404, 200]


@pytest.mark.parametrize("drill", [Drill.ROOM_VANISHES, Drill.NO_WORKER])
def test_a_drill_about_one_room_leaves_all_others_alone(
    server: RehearsalServer, caller: Caller, drill: Drill
) -> None:
    rooms = caller.rooms(AVA)
    server.set_drill(drill, rooms[1])
    for room in rooms:
        caller.post(SPEAK, {"message": "Hello", "room_id": room})
    heard = [room for arrival in server.arrivals() for room in arrival.heard_in]
    assert heard == [rooms[0], *rooms[2:]]


def test_a_room_without_its_agent_is_skipped(server: RehearsalServer, caller: Caller) -> None:
    first, *others = caller.rooms(AVA)
    server.set_drill(Drill.NO_WORKER)
    reply = caller.post(SPEAK, TO_LOBBY).json()
    assert (reply["delivered_to_rooms"], reply["rooms_skipped"]) == (0, [first])
    assert reply["rooms_skipped_no_worker"] == 1
    everywhere = caller.post(SPEAK, {"message": "Hello"}).json()
    assert (everywhere["rooms"], everywhere["rooms_skipped"]) == (others, [first])
    rooms = caller.get(f"/v1/agent/{AVA}/sessions").json()["sessions"]
    assert [room["room_id"] for room in rooms if not room["deliverable"]] == [first]
    assert caller.post(SPEAK, {"message": "Hello", "room_id": "nowhere"}).status == 404


def test_credits_run_out_while_lines_arrive(
    server: RehearsalServer, caller: Caller, clock: HandClock
) -> None:
    server.set_drill(Drill.CREDITS_RUN_OUT)
    seen = []
    for _ in range(3):
        balance = caller.get("/v2/credit-summaries").json()["data"]["balance"]
        seen.append((balance > 0, caller.post(SPEAK, TO_LOBBY).status))
        clock.now += 16
    assert seen == [(True, 200), (True, 200), (False, 402)]
    server.set_drill(None)
    assert caller.post(SPEAK, TO_LOBBY).status == 200


def test_a_refused_plan_shows_in_the_account(server: RehearsalServer, caller: Caller) -> None:
    server.set_drill(Drill.PLAN_REQUIRED)
    assert caller.get("/v1/me").json()["data"]["plan"] == "free"


def is_reached(server: RehearsalServer) -> bool:
    """Whether a call to the platform is answered."""
    try:
        return Caller(server.base_url, timeout_s=1.0).get("/v1/me").status == 200
    except OSError:
        return False


def test_the_wifi_comes_back(begin: Begin) -> None:
    server = begin(tempo=Tempo(away_s=0.2))
    server.set_drill(Drill.WIFI_GONE)
    assert not is_reached(server)
    until(lambda: is_reached(server))
    assert Caller(server.base_url).post(SPEAK, TO_LOBBY).status == 200
    assert server.drill is Drill.WIFI_GONE


def test_the_next_drill_does_not_wait_for_the_wifi(begin: Begin) -> None:
    server = begin(tempo=Tempo(away_s=60))
    server.set_drill(Drill.WIFI_GONE)
    server.set_drill(Drill.REFUSED)
    assert not is_reached(server)
    server.set_drill(None)
    assert is_reached(server)


@pytest.mark.parametrize("drill", Drill)
def test_what_the_stage_heard_is_what_the_lesson_says(begin: Begin, drill: Drill) -> None:
    server = begin(drill=drill, tempo=QUICK)
    # What comes back is for the other tests; this one asks the stage.
    with contextlib.suppress(OSError, http.client.HTTPException):
        Caller(server.base_url, timeout_s=1.0).post(SPEAK, TO_LOBBY)
    heard = [room for arrival in server.arrivals() for room in arrival.heard_in]
    assert heard == (["lobby"] if LESSONS[drill].is_heard else [])


@pytest.mark.parametrize(
    ("drill", "error"),
    [
        (Drill.SILENCE, TimeoutError),
        (Drill.CUT, http.client.RemoteDisconnected),
        (Drill.RESET, ConnectionResetError),
        (Drill.NOT_HTTP, http.client.BadStatusLine),
        (Drill.BROKEN_HEADERS, http.client.LineTooLong),
        (Drill.HALF_REPLY, http.client.IncompleteRead),
        (Drill.REFUSED, ConnectionRefusedError),
        (Drill.WIFI_GONE, ConnectionRefusedError),
    ],
)
def test_a_broken_wire(begin: Begin, drill: Drill, error: type[Exception]) -> None:
    server = begin(drill=drill)
    with pytest.raises(error) as raised:
        Caller(server.base_url, timeout_s=0.5).post(SPEAK, TO_LOBBY)
    assert type(raised.value) is error
    assert len(server.arrivals()) == (0 if error is ConnectionRefusedError else 1)


def test_a_drip_comes_byte_by_byte_and_ends(begin: Begin) -> None:
    server = begin(drill=Drill.DRIP, tempo=Tempo(drip_gap_s=0.001))
    body = json.dumps(TO_LOBBY).encode()
    head = f"POST {SPEAK} HTTP/1.1\r\nHost: a\r\napi-secret: rehearsal-x\r\n"
    address = ("127.0.0.1", Caller(server.base_url).port)
    with socket.create_connection(address, timeout=5) as connection:
        connection.sendall(f"{head}Content-Length: {len(body)}\r\n\r\n".encode() + body)
        pieces = list(iter(lambda: connection.recv(4096), b""))
    assert b"".join(pieces).startswith(b"HTTP/1.1 200 OK\r\n")
    assert len(pieces) > 3


@pytest.mark.parametrize("drill", [Drill.DRIP, Drill.SLOW])
def test_who_waits_long_enough_is_answered(begin: Begin, drill: Drill) -> None:
    reply = Caller(begin(drill=drill, tempo=QUICK).base_url).post(SPEAK, TO_LOBBY)
    assert (reply.status, reply.json()["rooms"]) == (200, ["lobby"])


def test_replies_that_are_no_api_s(server: RehearsalServer, caller: Caller) -> None:
    server.set_drill(Drill.GATEWAY)
    page = caller.post(SPEAK, TO_LOBBY)
    assert (page.status, page.headers["Content-Type"]) == (502, "text/html; charset=utf-8")
    server.set_drill(Drill.BLOCKED)
    blocked = caller.post(SPEAK, TO_LOBBY)
    assert (blocked.status, blocked.body) == (403, b"error code: 1010")
    server.set_drill(Drill.REDIRECT)
    moved = caller.post(SPEAK, TO_LOBBY)
    assert (moved.status, moved.headers["Location"]) == (307, "/v1/elsewhere")
    server.set_drill(Drill.ERROR_IN_200)
    accepted = caller.post(SPEAK, TO_LOBBY)
    assert (accepted.status, accepted.json()["status"]) == (200, "error")
    server.set_drill(Drill.ODD_REPLY)
    odd = caller.post(SPEAK, TO_LOBBY)
    assert (odd.status, type(odd.json())) == (200, list)
    server.set_drill(Drill.HUGE_REPLY)
    assert len(caller.post(SPEAK, TO_LOBBY).body) > 1_000_000


@pytest.mark.parametrize("code", ["A00ZZZ0000", "A82ZGT1275"])
def test_a_drill_comes_before_the_world(begin: Begin, code: str) -> None:
    server = begin(drill=Drill.ODD_REPLY)
    assert Caller(server.base_url).post(f"/v1/agent/{code}/speak", TO_LOBBY).status == 200
    assert server.arrivals()[0].heard_in == ()
