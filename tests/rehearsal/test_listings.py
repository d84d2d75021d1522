from __future__ import annotations

import re

import pytest

from tests.rehearsal.calls import (
    AVA,
    BASIL,
    FARAH,
    GORAN,
    HANNA,
    IVO,
    NOON,
    Caller,
    HandClock,
)


def test_agents_come_newest_first_with_all_states(caller: Caller) -> None:
    body = caller.get("/v1/agents").json()
    agents = body["data"]
    assert body["success"] is True
    assert [a["created_at"] for a in agents] == sorted(
        (a["created_at"] for a in agents), reverse=True
    )
    assert agents[0]["name"] == "Ava"
    assert {a["status"] for a in agents} == {"ready", "processing", "failed", "deleted"}
    assert all(re.fullmatch(r"A\d\d([A-Z]{3}\d{4}|\d{6})", a["code"]) for a in agents)
    assert "system_prompt" not in agents[0]


def test_pages_hold_every_agent_once(caller: Caller) -> None:
    whole = [agent["code"] for agent in caller.get("/v1/agents?limit=100").json()["data"]]
    paged: list[str] = []
    has_more = True
    while has_more:
        page = caller.get(f"/v1/agents?limit=4&offset={len(paged)}").json()
        assert page["pagination"]["total"] == len(whole)
        paged += [agent["code"] for agent in page["data"]]
        has_more = page["pagination"]["has_more"]
    assert paged == whole


def test_a_page_past_the_end_is_empty(caller: Caller) -> None:
    page = caller.get("/v1/agents?offset=500").json()
    assert page["data"] == []
    assert page["pagination"] == {"limit": 20, "offset": 500, "total": 9, "has_more": False}


def test_agents_are_filtered_by_status(caller: Caller) -> None:
    page = caller.get("/v1/agents?status=failed").json()
    assert [agent["code"] for agent in page["data"]] == [HANNA]
    assert page["pagination"]["total"] == 1


@pytest.mark.parametrize("query", ["limit=0", "limit=101", "limit=x", "limit=-1", "offset=1e3"])
def test_a_page_that_is_none_is_refused(caller: Caller, query: str) -> None:
    reply = caller.get(f"/v1/agents?{query}")
    assert (reply.status, reply.error["code"]) == (400, "VALIDATION_ERROR")


@pytest.mark.parametrize("path", [f"/v1/agent/{AVA}", f"/v1/agent/status/{AVA}"])
def test_an_agent_is_shown_whole(caller: Caller, path: str) -> None:
    agent = caller.get(path).json()["data"]
    assert (agent["code"], agent["status"], agent["progress"]) == (AVA, "ready", 1.0)
    assert agent["system_prompt"] == "You are Ava."
    assert agent["error_message"] is None


def test_an_agent_in_the_making_goes_on(caller: Caller, clock: HandClock) -> None:
    before = caller.get(f"/v1/agent/{GORAN}").json()["data"]
    clock.now += 3600
    after = caller.get(f"/v1/agent/{GORAN}").json()["data"]
    assert 0 < before["progress"] < after["progress"] < 1
    assert after["current_step"] == "lip_sync"


def test_a_failed_agent_says_why(caller: Caller) -> None:
    agent = caller.get(f"/v1/agent/{HANNA}").json()["data"]
    assert agent["error_type"] == "IMAGE_FACE_UNSUITABLE"
    assert agent["progress"] < 1


@pytest.mark.parametrize("call", ["", "/sessions"])
def test_unknown_and_deleted_agents_cannot_be_read(caller: Caller, call: str) -> None:
    unknown = caller.get(f"/v1/agent/A23WJF0199{call}")
    assert (unknown.status, unknown.error["code"]) == (404, "NOT_FOUND")
    deleted = caller.get(f"/v1/agent/{IVO}{call}")
    assert (deleted.status, deleted.error["code"]) == (410, "AGENT_DELETED")


def test_a_portrait_is_where_the_list_says(caller: Caller) -> None:
    agent = caller.get("/v1/agents").json()["data"][0]
    address = agent["thumbnail_path"]
    assert address == agent["image_path"] == f"http://127.0.0.1:{caller.port}/portraits/{AVA}.svg"
    portrait = caller.get(f"/portraits/{AVA}.svg")
    assert portrait.headers["Content-Type"] == "image/svg+xml"
    assert portrait.body.startswith(b"<svg ")
    assert caller.get("/portraits/nobody.svg").json() == {"detail": "Not Found"}


def test_a_prompt_can_be_changed(caller: Caller) -> None:
    reply = caller.post(f"/v1/agent/{AVA}", {"system_prompt": "You whisper."})
    assert reply.json() == {"agent_code": AVA, "updated": True}
    assert caller.get(f"/v1/agent/{AVA}").json()["data"]["system_prompt"] == "You whisper."


def test_other_providers_leave_the_prompt(caller: Caller) -> None:
    assert caller.post(f"/v1/agent/{AVA}", {"providers": {}}).status == 200
    assert caller.get(f"/v1/agent/{AVA}").json()["data"]["system_prompt"] == "You are Ava."


@pytest.mark.parametrize(
    ("fields", "code"),
    [
        ({}, "MISSING_PARAM"),
        ({"name": "Eva"}, "MISSING_PARAM"),
        ({"system_prompt": 5}, "VALIDATION_ERROR"),
        ({"providers": "all"}, "VALIDATION_ERROR"),
    ],
)
def test_a_change_of_nothing_is_refused(
    caller: Caller, fields: dict[str, object], code: str
) -> None:
    reply = caller.post(f"/v1/agent/{AVA}", fields)
    assert (reply.status, reply.error["code"]) == (400, code)


def test_live_rooms_are_listed(caller: Caller) -> None:
    body = caller.get(f"/v1/agent/{AVA}/sessions").json()
    rooms = body["sessions"]
    assert body["agent_code"] == AVA
    assert [room["room_id"] for room in rooms][:2] == ["lobby", "main-stage"]
    assert all(room["num_participants"] >= 1 for room in rooms)
    assert all(room["deliverable"] is True for room in rooms)
    assert all(isinstance(room["created_at"], int) and room["created_at"] < NOON for room in rooms)
    named = re.compile(rf"room-{AVA}-[A-Za-z]{{4}}-[A-Za-z]{{4}}")
    assert all(named.fullmatch(room["room_id"]) for room in rooms if room["matched_by"] == "name")


def test_no_rooms_is_no_error(caller: Caller) -> None:
    reply = caller.get(f"/v1/agent/{FARAH}/sessions")
    assert reply.json() == {"agent_code": FARAH, "sessions": []}


def test_a_room_without_a_worker_is_listed_as_such(caller: Caller) -> None:
    rooms = caller.get(f"/v1/agent/{BASIL}/sessions").json()["sessions"]
    assert {"gallery-east"} == {r["room_id"] for r in rooms if not r["deliverable"]}


def test_the_older_api_knows_no_sessions(seed_caller: Caller) -> None:
    reply = seed_caller.get(f"/v1/agent/{AVA}/sessions")
    assert (reply.status, reply.json()) == (404, {"detail": "Not Found"})
