"""Reads over the real stack: one kept connection, all pages, and every failure typed."""

from __future__ import annotations

from contextlib import ExitStack
from typing import TYPE_CHECKING

import pytest

from bithuman_panel.api.access import Access
from bithuman_panel.api.reads import MOST_PAGES, READ_CAP_BYTES, Reads
from bithuman_panel.core.errors import ApiFailed, FailureKind
from bithuman_panel.core.models import Account, Agent, Room
from bithuman_panel.core.secret import Secret
from tests.api.conftest import SECRET
from tests.api.hostile import Hostile, Peer, as_json, http, replying, serving

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from bithuman_panel.api.trust import Trust

ME = as_json("200 OK", data={"user_id": "u1"}, status="success")


@pytest.fixture
def reads_of(trust: Trust) -> Iterator[Callable[..., Reads]]:
    with ExitStack() as stack:

        def make(server: Hostile, timeout_s: float = 8.0) -> Reads:
            reads = Reads(Access(server.base_url, Secret(SECRET)), trust, timeout_s)
            stack.callback(reads.close)
            return reads

        yield make


def page(*codes: str, has_more: bool) -> bytes:
    agents = [{"code": code} for code in codes]
    return as_json("200 OK", data=agents, pagination={"has_more": has_more})


def failing(call: Callable[[], object]) -> FailureKind:
    with pytest.raises(ApiFailed) as caught:
        call()
    assert SECRET not in str(caught.value) + repr(caught.value.failure)
    return caught.value.failure.kind


@pytest.mark.parametrize(
    ("reply", "is_valid"),
    [
        (as_json("200 OK", valid=True), True),
        (as_json("200 OK", valid=False), False),
        (as_json("401 Unauthorized", error={"code": "UNAUTHORIZED"}), False),
    ],
)
def test_validate_knows_both_ways_to_say_no(
    reply: bytes,
    is_valid: bool,
    serve: Callable[..., Hostile],
    reads_of: Callable[..., Reads],
) -> None:
    server = serve(replying(reply))
    assert reads_of(server).validate() is is_valid
    request = bytes(server.peers[0].received)
    assert request.startswith(b"POST /v1/validate HTTP/1.1\r\n")
    assert b"api-secret: " + SECRET.encode() in request
    assert b"Content-Length: 0\r\n" in request


def test_everything_is_read_over_one_connection(
    serve: Callable[..., Hostile], reads_of: Callable[..., Reads]
) -> None:
    server = serve(
        serving(
            ME,
            as_json("200 OK", data={"balance": 12.5}),
            as_json("200 OK", data={"code": "A1", "name": "Ava"}),
            as_json("200 OK", sessions=[{"room_id": "r1", "num_participants": 2}]),
            as_json("200 OK", data={}),
        )
    )
    reads = reads_of(server)
    assert reads.me() == Account("u1")
    assert reads.credits() == 12.5
    assert reads.agent("A1") == Agent("A1", "Ava")
    assert reads.rooms("A1") == (Room("r1", 2),)
    assert reads.credits() is None
    assert len(server.peers) == 1
    paths = [line for line in bytes(server.peers[0].received).split(b"\r\n") if b" /v" in line]
    assert paths == [
        b"GET /v1/me HTTP/1.1",
        b"GET /v2/credit-summaries HTTP/1.1",
        b"GET /v1/agent/A1 HTTP/1.1",
        b"GET /v1/agent/A1/sessions HTTP/1.1",
        b"GET /v2/credit-summaries HTTP/1.1",
    ]


def test_all_pages_are_read_and_an_agent_is_listed_once(
    serve: Callable[..., Hostile], reads_of: Callable[..., Reads]
) -> None:
    server = serve(serving(page("A1", "A2", has_more=True), page("A2", "A3", has_more=False)))
    assert [agent.code for agent in reads_of(server).agents()] == ["A1", "A2", "A3"]
    assert b"/v1/agents?limit=100&offset=100 " in bytes(server.peers[0].received)


def test_a_reading_of_many_pages_says_how_far_it_is_and_keeps_what_it_has(
    serve: Callable[..., Hostile], reads_of: Callable[..., Reads]
) -> None:
    server = serve(serving(*[page(f"A{n}", has_more=True) for n in range(9)]))
    counts: list[int] = []

    def goes_on(found: tuple[Agent, ...]) -> bool:
        counts.append(len(found))
        return len(found) < 3

    assert [agent.code for agent in reads_of(server).agents(goes_on)] == ["A0", "A1", "A2"]
    assert counts == [1, 2, 3]
    assert server.full_posts() == 3


def test_pages_without_end_are_not_followed_for_ever(
    serve: Callable[..., Hostile], reads_of: Callable[..., Reads]
) -> None:
    server = serve(serving(*[page("A1", has_more=True)] * (MOST_PAGES + 9)))
    assert len(reads_of(server).agents()) == 1
    assert server.full_posts() == MOST_PAGES


@pytest.mark.parametrize(
    ("reply", "kind"),
    [
        (as_json("404 Not Found", detail="Not Found"), FailureKind.WRONG_ADDRESS),
        (
            as_json("404 Not Found", error={"code": "NOT_FOUND", "message": "Agent not found"}),
            FailureKind.AGENT_NOT_FOUND,
        ),
        (as_json("401 Unauthorized", error={"code": "UNAUTHORIZED"}), FailureKind.BAD_SECRET),
        (http("302 Found", b"", "Location: /v1/me"), FailureKind.WRONG_ADDRESS),
        (http("200 OK", b"<html>"), FailureKind.UNREADABLE),
        (http("200 OK", b'{"sessions": []}', length=99), FailureKind.UNREADABLE),
        (http("200 OK", b"x" * (READ_CAP_BYTES + 1)), FailureKind.UNREADABLE),
        (as_json("200 OK", status="error", error={"code": "X1X"}), FailureKind.OTHER),
        (b"nonsense", FailureKind.UNREACHABLE),
    ],
)
def test_rooms_that_cannot_be_read(
    reply: bytes,
    kind: FailureKind,
    serve: Callable[..., Hostile],
    reads_of: Callable[..., Reads],
) -> None:
    server = serve(replying(reply))
    assert failing(lambda: reads_of(server).rooms("A1")) is kind
    assert server.full_posts() == 1


def test_no_active_rooms_is_an_empty_list(
    serve: Callable[..., Hostile], reads_of: Callable[..., Reads]
) -> None:
    server = serve(replying(as_json("404 Not Found", error={"code": "NO_ACTIVE_ROOMS"})))
    assert reads_of(server).rooms("A1") == ()


def test_an_impossible_code_is_not_asked_for(
    serve: Callable[..., Hostile], reads_of: Callable[..., Reads]
) -> None:
    server = serve(replying(ME))
    assert failing(lambda: reads_of(server).agent("../me")) is FailureKind.INVALID_REQUEST
    assert server.peers == []


def test_a_server_that_is_silent_or_gone(
    serve: Callable[..., Hostile], reads_of: Callable[..., Reads]
) -> None:
    server = serve(lambda peer: peer.hang())
    assert failing(reads_of(server, 0.2).me) is FailureKind.UNREACHABLE
    with Hostile(lambda peer: None) as gone:
        pass
    assert failing(reads_of(gone).me) is FailureKind.UNREACHABLE


def test_an_address_that_cannot_be_used(trust: Trust) -> None:
    reads = Reads(Access("https://.x.test", Secret(SECRET)), trust)
    assert failing(reads.me) is FailureKind.UNREACHABLE


def test_all_pages_share_one_deadline(
    serve: Callable[..., Hostile], reads_of: Callable[..., Reads]
) -> None:
    def script(peer: Peer) -> None:
        answered = 0
        while not peer.server.stopping.wait(0.05):
            while peer.posts() <= answered and peer.take():
                pass
            answered += 1
            peer.say(page("A1", has_more=True))

    server = serve(script)
    assert failing(reads_of(server, 0.3).agents) is FailureKind.UNREACHABLE
    assert server.full_posts() < MOST_PAGES


def test_no_time_left_is_a_failure_too(
    serve: Callable[..., Hostile], reads_of: Callable[..., Reads]
) -> None:
    server = serve(replying(ME))
    assert failing(reads_of(server, 0.0).me) is FailureKind.UNREACHABLE
    assert server.peers == []


def test_a_kept_connection_that_closes_at_the_next_read_is_replaced(
    serve: Callable[..., Hostile], reads_of: Callable[..., Reads]
) -> None:
    def script(peer: Peer) -> None:
        replying(ME)(peer)
        if len(peer.server.peers) == 1:
            while peer.posts() < 2 and peer.take():
                pass
        else:
            peer.hang()

    server = serve(script)
    reads = reads_of(server)
    assert reads.me() == reads.me() == Account("u1")
    assert [peer.posts() for peer in server.peers] == [2, 1]


def test_a_connection_is_not_kept_when_the_server_says_close(
    serve: Callable[..., Hostile], reads_of: Callable[..., Reads]
) -> None:
    reply = as_json("200 OK", "Connection: Close", data={"user_id": "u1"})

    def script(peer: Peer) -> None:
        replying(reply)(peer)
        peer.hang()

    server = serve(script)
    reads = reads_of(server)
    reads.me()
    reads.me()
    assert [peer.posts() for peer in server.peers] == [1, 1]


def test_closing_ends_a_read_under_way(
    serve: Callable[..., Hostile], reads_of: Callable[..., Reads]
) -> None:
    open_reads: list[Reads] = []

    def script(peer: Peer) -> None:
        peer.take_request()
        open_reads[0].close()
        peer.hang()

    server = serve(script)
    open_reads.append(reads_of(server))
    assert failing(open_reads[0].me) is FailureKind.UNREACHABLE


def test_a_reply_that_arrives_while_closing_keeps_no_connection(
    serve: Callable[..., Hostile], reads_of: Callable[..., Reads]
) -> None:
    server = serve(serving(ME, ME))
    reads = reads_of(server)
    reads.close()
    reads.me()
    reads.me()
    assert len(server.peers) == 2
