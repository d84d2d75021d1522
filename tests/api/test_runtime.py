"""Conversations and transcripts: over a real socket, as documented, and as odd as can be."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bithuman_panel.api import runtime
from bithuman_panel.api.access import Access
from bithuman_panel.api.reads import Reads
from bithuman_panel.core.activity import Activity, RuntimeSession
from bithuman_panel.core.errors import ApiFailed, FailureKind
from bithuman_panel.core.secret import Secret
from bithuman_panel.core.transcript import Said, Transcript
from tests.api.conftest import SECRET
from tests.api.hostile import Hostile, as_json, replying, serving
from tests.api.test_replies import SCALARS

if TYPE_CHECKING:
    from collections.abc import Callable

    from bithuman_panel.api.trust import Trust

TALK = RuntimeSession("s1", "A1", "room-1", has_transcript=True)
LISTED = {"id": "s1", "agent_code": "A1", "room_name": "room-1", "has_transcript": True}
KEYS = st.sampled_from(
    [*LISTED, "data", "sessions", "messages", "timestamp", "role", "message", "detail"]
)
NEAR_MISSES = st.recursive(SCALARS, lambda inner: st.lists(inner) | st.dictionaries(KEYS, inner))


def listing(*sessions: object) -> bytes:
    return json.dumps({"success": True, "data": {"sessions": sessions}}).encode()


def messages(*listed: object) -> bytes:
    return json.dumps({"success": True, "data": {"messages": listed}}).encode()


def test_both_are_read_from_their_addresses(serve: Callable[..., Hostile], trust: Trust) -> None:
    said = {"timestamp": "1970-01-01T00:01:00Z", "role": "assistant", "message": "Hi."}
    server = serve(
        serving(
            as_json("200 OK", data={"sessions": [LISTED]}),
            as_json("200 OK", data={"messages": [said]}),
        )
    )
    reads = Reads(Access(server.base_url, Secret(SECRET)), trust)
    try:
        assert reads.activity("u-1") == Activity(sessions=(TALK,))
        assert reads.transcript("u-1", "s1") == Transcript((Said(60.0, True, "Hi."),))
    finally:
        reads.close()
    lines = bytes(server.peers[0].received).split(b"\r\n")
    assert [line for line in lines if b" /v" in line] == [
        b"GET /v2/u-1/runtime-sessions?window=live&kind=all&limit=200 HTTP/1.1",
        b"GET /v2/u-1/runtime-sessions/s1/messages HTTP/1.1",
    ]


def test_a_platform_without_them_says_so(serve: Callable[..., Hostile], trust: Trust) -> None:
    server = serve(replying(as_json("404 Not Found", detail="Not Found")))
    reads = Reads(Access(server.base_url, Secret(SECRET)), trust)
    try:
        with pytest.raises(ApiFailed) as caught:
            reads.activity("u-1")
    finally:
        reads.close()
    assert caught.value.failure.kind is FailureKind.WRONG_ADDRESS


def test_an_impossible_id_is_not_asked_for(serve: Callable[..., Hostile], trust: Trust) -> None:
    server = serve(replying(b""))
    reads = Reads(Access(server.base_url, Secret(SECRET)), trust)
    for ask in (
        lambda: reads.activity("../me"),
        lambda: reads.transcript("u/1", "s1"),
        lambda: reads.transcript("u1", "a/../b"),
    ):
        with pytest.raises(ApiFailed) as caught:
            ask()
        assert caught.value.failure.kind is FailureKind.UNREADABLE
    assert server.peers == []


WHOLE = LISTED | {
    "agent_name": "Ava",
    "billing_type": "managed_conversation",
    "key_alias": "stage",
    "started": "1970-01-01T00:01:00Z",
    "last_seen": "1970-01-01T00:03:00Z",
    "minutes": 2.0,
    "credits": 20,
    "burn_rate_cr_per_min": 10.0,
    "status": "live",
}


def test_every_field_is_read() -> None:
    fields = {"active_count": 1, "live_burn_rate_cr_per_min": 10, "credits_this_hour": 20.5}
    body = json.dumps({"success": True, "data": fields | {"sessions": [WHOLE]}}).encode()
    session = RuntimeSession(
        "s1",
        "A1",
        "room-1",
        "Ava",
        "managed_conversation",
        "stage",
        60.0,
        180.0,
        2.0,
        20.0,
        10.0,
        "live",
        has_transcript=True,
    )
    assert runtime.activity_in(body) == Activity(1, 10.0, 20.5, (session,))


@pytest.mark.parametrize("change", [{"id": "a/b"}, {"id": 7}, {"agent_code": None}])
def test_a_session_without_an_id_or_agent_is_left_out(change: dict[str, object]) -> None:
    found = runtime.activity_in(listing(LISTED | change, "junk", LISTED))
    assert found == Activity(sessions=(TALK,))


@pytest.mark.parametrize("room", ["", 7, None, "x" * 300])
def test_a_room_that_is_none_is_left_open(room: object) -> None:
    found = runtime.activity_in(listing(LISTED | {"room_name": room}))
    assert found == Activity(sessions=(TALK._replace(room=None),))


@pytest.mark.parametrize("has_transcript", ["yes", 1, False, None])
def test_only_those_with_a_transcript_can_be_read(has_transcript: object) -> None:
    found = runtime.activity_in(listing(LISTED | {"has_transcript": has_transcript}, LISTED))
    assert found is not None
    assert len(found.sessions) == 2
    assert found.talks == (TALK,)


def test_a_conversation_that_is_over_says_so() -> None:
    body = json.dumps({"data": {"messages": [], "live": False, "ended": 90}}).encode()
    assert runtime.transcript_in(body) == Transcript((), 90.0, is_live=False)


@pytest.mark.parametrize(
    ("timestamp", "at"),
    [
        ("1970-01-01T00:01:00.500+00:00", 60.5),
        ("1970-01-01T02:01:00+02:00", 60.0),
        ("1970-01-01T00:01:00", 60.0),
        (60, 60.0),
        (60.25, 60.25),
        ("yesterday", None),
        (1.7e18, None),
        (-1, None),
        (None, None),
        (True, None),
    ],
)
def test_times_of_every_kind(timestamp: object, at: float | None) -> None:
    body = messages({"timestamp": timestamp, "role": "user", "message": "Hi."})
    assert runtime.transcript_in(body) == Transcript(
        () if at is None else (Said(at, False, "Hi."),)
    )


def test_a_message_without_words_is_left_out() -> None:
    assert runtime.transcript_in(messages({"timestamp": 1, "role": "assistant"}, 3)) == Transcript()


@pytest.mark.parametrize("body", [b"", b"[]", b"{}", b'{"data": {"sessions": {}}}'])
def test_no_list_is_no_answer(body: bytes) -> None:
    assert runtime.activity_in(body) is None
    assert runtime.transcript_in(body) is None


@given(NEAR_MISSES)
def test_no_reply_makes_the_reading_fail(reply: object) -> None:
    body = json.dumps(reply).encode()
    assert isinstance(runtime.activity_in(body), Activity | None)
    assert isinstance(runtime.transcript_in(body), Transcript | None)
