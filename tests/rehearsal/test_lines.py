from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from bithuman_panel.core.models import Mode
from bithuman_panel.rehearsal.simulation import Arrival
from tests.rehearsal.calls import AVA, BASIL, CONTEXT, ESME, FARAH, GORAN, IVO, SPEAK, Caller

if TYPE_CHECKING:
    from bithuman_panel.rehearsal.server import RehearsalServer


def test_a_broadcast_to_the_first_agent_reaches_every_room(caller: Caller) -> None:
    first = caller.get("/v1/agents").json()["data"][0]["code"]
    rooms = caller.rooms(first)
    reply = caller.post(f"/v1/agent/{first}/speak", {"message": "Welcome!"})
    assert reply.status == 200
    assert reply.json() == {
        "agent_code": first,
        "context_type": "speak",
        "delivered_to_rooms": len(rooms),
        "rooms": rooms,
        "rooms_skipped": [],
        "rooms_failed": [],
        "rooms_skipped_no_worker": 0,
    }
    assert len(rooms) >= 2


def test_a_line_to_one_room_reaches_it_alone(caller: Caller, server: RehearsalServer) -> None:
    reply = caller.post(SPEAK, {"message": "Welcome!", "room_id": "lobby"})
    assert reply.json()["rooms"] == ["lobby"]
    assert server.arrivals() == (Arrival(AVA, Mode.SPEAK, "Welcome!", "lobby", ("lobby",)),)


@pytest.mark.parametrize(
    ("fields", "kind", "mode"),
    [
        ({}, "add_context", Mode.CONTEXT),
        ({"type": "add_context"}, "add_context", Mode.CONTEXT),
        ({"type": "speak"}, "speak", Mode.SPEAK),
    ],
)
def test_add_context_carries_both_kinds(
    caller: Caller, server: RehearsalServer, fields: dict[str, str], kind: str, mode: Mode
) -> None:
    reply = caller.post(CONTEXT, {"context": "VIP", "room_id": "lobby"} | fields)
    assert reply.json()["context_type"] == kind
    assert server.arrivals()[0].mode is mode


def test_a_broadcast_skips_the_room_without_a_worker(caller: Caller) -> None:
    reply = caller.post(f"/v1/agent/{BASIL}/speak", {"message": "This way."}).json()
    assert reply["rooms_skipped"] == ["gallery-east"]
    assert reply["rooms_skipped_no_worker"] == 1
    assert "gallery-west" in reply["rooms"]
    assert reply["delivered_to_rooms"] == len(reply["rooms"])


@pytest.mark.parametrize(
    ("code", "room"),
    [(FARAH, None), (GORAN, None), (AVA, "no-such-room"), (BASIL, "gallery-east")],
)
def test_where_nothing_is_deliverable_there_are_no_active_rooms(
    caller: Caller, server: RehearsalServer, code: str, room: str | None
) -> None:
    reply = caller.post(f"/v1/agent/{code}/speak", {"message": "Hello?", "room_id": room})
    assert reply.status == 404
    assert reply.error["code"] == "NOT_FOUND"
    assert reply.error["message"] == f"No active rooms found for agent {code}"
    assert server.arrivals() == (Arrival(code, Mode.SPEAK, "Hello?", room),)


def test_an_unknown_agent_is_not_found(caller: Caller) -> None:
    reply = caller.post("/v1/agent/A00ZZZ0000/speak", {"message": "Hello?"})
    assert (reply.status, reply.error["code"]) == (404, "NOT_FOUND")
    assert reply.error["message"] == "Agent not found for code: A00ZZZ0000"


def test_a_deleted_agent_is_gone(caller: Caller) -> None:
    reply = caller.post(f"/v1/agent/{IVO}/speak", {"message": "Hello?"})
    assert (reply.status, reply.error["code"]) == (410, "AGENT_DELETED")


BAD_BODIES = [
    (SPEAK, b"", "VALIDATION_ERROR"),
    (SPEAK, b"{", "VALIDATION_ERROR"),
    (SPEAK, b"\xff\xfe", "VALIDATION_ERROR"),
    (SPEAK, b"[" * 100_000, "VALIDATION_ERROR"),
    (SPEAK, b'["message"]', "VALIDATION_ERROR"),
    (SPEAK, b"{}", "MISSING_PARAM"),
    (SPEAK, b'{"text":"wrong field"}', "MISSING_PARAM"),
    (SPEAK, b'{"message":null}', "VALIDATION_ERROR"),
    (SPEAK, b'{"message":7}', "VALIDATION_ERROR"),
    (SPEAK, b'{"message":" "}', "VALIDATION_ERROR"),
    (SPEAK, b'{"message":"a","room_id":5}', "VALIDATION_ERROR"),
    (CONTEXT, b'{"message":"a"}', "MISSING_PARAM"),
    (CONTEXT, b'{"context":"a","type":"shout"}', "VALIDATION_ERROR"),
    (CONTEXT, b'{"context":"a","type":null}', "VALIDATION_ERROR"),
    (CONTEXT, b'{"context":"a","type":["speak"]}', "VALIDATION_ERROR"),
]


@pytest.mark.parametrize(("path", "body", "code"), BAD_BODIES)
def test_a_bad_body_is_refused(caller: Caller, path: str, body: bytes, code: str) -> None:
    reply = caller.send("POST", path, body)
    assert (reply.status, reply.error["code"]) == (400, code)


@pytest.mark.parametrize(("path", "body", "_code"), BAD_BODIES)
def test_a_bad_body_was_422_in_the_older_api(
    seed_caller: Caller, path: str, body: bytes, _code: str
) -> None:
    reply = seed_caller.send("POST", path, body)
    assert (reply.status, reply.error["code"]) == (422, "VALIDATION_ERROR")


def test_the_older_api_answers_with_three_fields(seed_caller: Caller) -> None:
    reply = seed_caller.post(f"/v1/agent/{ESME}/speak", {"message": "Hello"})
    assert reply.json() == {
        "agent_code": ESME,
        "context_type": "speak",
        "delivered_to_rooms": 3,
    }


@pytest.mark.parametrize(
    ("code", "word"),
    [("A00ZZZ0000", "AGENT_NOT_FOUND"), (IVO, "AGENT_NOT_FOUND"), (FARAH, "NO_ACTIVE_ROOMS")],
)
def test_the_older_api_has_its_own_words(seed_caller: Caller, code: str, word: str) -> None:
    reply = seed_caller.post(f"/v1/agent/{code}/speak", {"message": "Hello"})
    assert (reply.status, reply.error["code"]) == (404, word)


def test_any_text_arrives_as_it_was_sent(caller: Caller, server: RehearsalServer) -> None:
    text = "Grüß Gott \u202e \U0001f44b \ud83d\n\ttab"
    assert caller.post(SPEAK, {"message": text}).status == 200
    assert server.arrivals()[0].text == text
