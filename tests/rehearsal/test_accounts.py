from __future__ import annotations

import pytest

from bithuman_panel.rehearsal.server import Drill, RehearsalServer
from bithuman_panel.rehearsal.world import USER_ID
from tests.rehearsal.calls import AVA, BASIL, CONTEXT, SPEAK, Caller, HandClock

SESSIONS = f"/v2/{USER_ID}/runtime-sessions"


@pytest.mark.parametrize(
    ("secret", "valid"),
    [("rehearsal-presenter", True), ("rehearsal-other", True), ("stolen", False), (None, False)],
)
def test_validate_always_answers(server: RehearsalServer, secret: str | None, valid: bool) -> None:
    reply = Caller(server.base_url, secret).send("POST", "/v1/validate")
    assert (reply.status, reply.json()) == (200, {"valid": valid})
    assert "X-RateLimit-Limit" not in reply.headers


def test_me_and_credits_agree(caller: Caller) -> None:
    me = caller.get("/v1/me").json()
    credits = caller.get("/v2/credit-summaries").json()
    assert (me["status"], me["status_code"]) == ("success", 200)
    assert me["data"]["user_id"] == credits["data"]["user_id"] == USER_ID
    assert me["data"]["credit_balance"] == int(credits["data"]["balance"]) > 0
    assert me["data"]["account_status"] == "active"
    assert credits["data"]["minutes_estimate"]["voice_chat"] > 0


def test_credits_burn_but_never_run_out(caller: Caller, clock: HandClock) -> None:
    balances = []
    for after in (0, 60, 10**7):
        clock.now += after
        balances.append(caller.get("/v2/credit-summaries").json()["data"]["balance"])
    assert balances[0] > balances[1] > balances[2] > 0


def test_no_credits_shows_in_the_account(caller: Caller, server: RehearsalServer) -> None:
    server.set_drill(Drill.NO_CREDITS)
    credits = caller.get("/v2/credit-summaries").json()["data"]
    assert credits["balance"] < 0
    assert set(credits["minutes_estimate"].values()) == {0}


def test_a_suspension_shows_in_the_account(caller: Caller, server: RehearsalServer) -> None:
    server.set_drill(Drill.SUSPENDED)
    assert caller.get("/v1/me").json()["data"]["account_status"] == "suspended"


def test_live_runtime_sessions_match_the_rooms(caller: Caller) -> None:
    data = caller.get(SESSIONS).json()["data"]
    rooms = {s["room_name"] for s in data["sessions"] if s["agent_code"] == AVA}
    assert rooms == set(caller.rooms(AVA))
    assert data["active_count"] == len(data["sessions"])
    assert data["live_burn_rate_cr_per_min"] == 10.0 * data["active_count"]
    assert data["credits_this_hour"] > 0


def test_ended_sessions_are_recent(caller: Caller, clock: HandClock) -> None:
    clock.now += 480
    recent = caller.get(f"{SESSIONS}?window=recent").json()["data"]["sessions"]
    assert recent
    assert {session["status"] for session in recent} == {"ended"}
    assert {session["burn_rate_cr_per_min"] for session in recent} == {0.0}
    live = caller.get(f"{SESSIONS}?window=live").json()["data"]["sessions"]
    everything = caller.get(f"{SESSIONS}?window=all").json()["data"]["sessions"]
    assert len(everything) == len(recent) + len(live)
    ended = caller.get(f"{SESSIONS}/{recent[0]['id']}/messages").json()["data"]
    assert (ended["live"], ended["ended"]) == (False, recent[0]["last_seen"])


def test_sessions_are_filtered_and_cut(caller: Caller) -> None:
    own = caller.get(f"{SESSIONS}?kind=self_hosted").json()["data"]["sessions"]
    assert [(s["agent_code"], s["room_name"]) for s in own] == [(BASIL, "gallery-east")]
    assert own[0]["has_transcript"] is False
    cut = caller.get(f"{SESSIONS}?kind=conversations&limit=2").json()["data"]
    assert len(cut["sessions"]) == 2
    assert cut["active_count"] > 2


@pytest.mark.parametrize("query", ["window=soon", "kind=none", "limit=0", "limit=201"])
def test_filters_that_are_none_are_refused(caller: Caller, query: str) -> None:
    reply = caller.get(f"{SESSIONS}?{query}")
    assert (reply.status, reply.error["code"]) == (400, "VALIDATION_ERROR")


def test_another_account_is_forbidden(caller: Caller) -> None:
    for path in ("/v2/somebody/runtime-sessions", "/v2/somebody/runtime-sessions/x/messages"):
        reply = caller.get(path)
        assert (reply.status, reply.error["code"]) == (403, "FORBIDDEN")


def test_an_unknown_session_is_not_found(caller: Caller) -> None:
    reply = caller.get(f"{SESSIONS}/rs_none/messages")
    assert (reply.status, reply.error["code"]) == (404, "NOT_FOUND")


def messages_of(caller: Caller, room: str) -> list[dict[str, str]]:
    sessions = caller.get(SESSIONS).json()["data"]["sessions"]
    session = next(s for s in sessions if s["room_name"] == room)
    data = caller.get(f"{SESSIONS}/{session['id']}/messages").json()["data"]
    assert (data["session_id"], data["live"], data["ended"]) == (session["id"], True, None)
    assert data["started"] == session["started"]
    messages: list[dict[str, str]] = data["messages"]
    return messages


def test_a_line_is_in_the_transcript_of_its_room_alone(caller: Caller, clock: HandClock) -> None:
    caller.post(SPEAK, {"message": "The doors open now.", "room_id": "lobby"})
    clock.now += 60
    line = [m for m in messages_of(caller, "lobby") if m["message"] == "The doors open now."]
    assert [message["role"] for message in line] == ["assistant"]
    assert "The doors open now." not in str(messages_of(caller, "main-stage"))


def test_visitors_ask_and_the_agent_answers(caller: Caller) -> None:
    messages = messages_of(caller, "lobby")
    assert {message["role"] for message in messages} == {"user", "assistant"}
    times = [message["timestamp"] for message in messages]
    assert times == sorted(times)


def test_context_changes_what_the_agent_says_afterwards(caller: Caller, clock: HandClock) -> None:
    caller.post(CONTEXT, {"context": "The coffee bar is closed.", "room_id": "lobby"})
    assert "closed" not in str(messages_of(caller, "lobby"))
    clock.now += 600
    later = [m["message"] for m in messages_of(caller, "lobby") if m["role"] == "assistant"]
    assert any("I also know this: The coffee bar is closed." in text for text in later)
    assert "closed" not in str(messages_of(caller, "main-stage"))


@pytest.mark.parametrize("room", ["gallery-east", None])
def test_an_ended_session_leaves_every_list(caller: Caller, room: str | None) -> None:
    before = caller.get(SESSIONS).json()["data"]["sessions"]
    session = next(s for s in before if room in (None, s["room_name"]))
    agent = session["agent_code"]
    address = f"{SESSIONS}/{session['id']}/terminate"
    assert session["room_name"] in caller.rooms(agent)
    first, again = (caller.send("POST", address).json()["data"] for _ in range(2))
    assert (first["session_id"], first["closed"], first["ended"]) == (session["id"], True, True)
    assert (again["closed"], again["ended"]) == (False, True)
    assert session["room_name"] not in caller.rooms(agent)
    after = caller.get(SESSIONS).json()["data"]
    assert session["id"] not in {s["id"] for s in after["sessions"]}
    assert after["active_count"] == len(before) - 1


def test_a_session_of_nobody_cannot_be_ended(caller: Caller) -> None:
    reply = caller.send("POST", f"{SESSIONS}/rs_none/terminate")
    assert (reply.status, reply.error["code"]) == (404, "NOT_FOUND")
    reply = caller.send("POST", "/v2/somebody/runtime-sessions/x/terminate")
    assert (reply.status, reply.error["code"]) == (403, "FORBIDDEN")
