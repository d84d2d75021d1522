"""The end of a session over real sockets: asked once, on a connection of its own."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from bithuman_panel.api.access import Access
from bithuman_panel.api.endings import end_session
from bithuman_panel.core.ending import Ended, Ending
from bithuman_panel.core.secret import Secret
from tests.api.conftest import SECRET
from tests.api.hostile import Hostile, Peer, as_json, http, replying

if TYPE_CHECKING:
    from collections.abc import Callable

    from bithuman_panel.api.trust import Trust

CLOSED = as_json("200 OK", success=True, data={"session_id": "rs_1", "closed": True})


def ended(base_url: str, trust: Trust, session_id: str = "rs_1", wait_s: float = 8.0) -> Ended:
    access = Access(base_url, Secret(SECRET))
    return end_session(access, trust, "u-1", session_id, wait_s)


def test_it_is_asked_by_one_post_with_a_body(serve: Callable[..., Hostile], trust: Trust) -> None:
    server = serve(replying(CLOSED))
    assert ended(server.base_url, trust) == Ended(Ending.ENDED)
    request = bytes(server.peers[0].received)
    assert request.startswith(b"POST /v2/u-1/runtime-sessions/rs_1/terminate HTTP/1.1\r\n")
    assert request.endswith(b"\r\n\r\n{}")
    assert b"Connection: close\r\n" in request


@pytest.mark.parametrize(
    ("reply", "ending"),
    [
        (as_json("200 OK", data={"session_id": "rs_1", "ended": "2026-11-27T12:00:00Z"}), "ended"),
        (as_json("200 OK", data={"session_id": "rs_1", "ended": 1_790_000_000}), "ended"),
        (as_json("200 OK", data={"closed": False, "ended": True}), "already-over"),
        (as_json("200 OK", data={"closed": 1, "ended": 0}), "unknown"),
        (as_json("200 OK", data={}), "unknown"),
        (http("200 OK", b"<html>"), "unknown"),
        (http("200 OK", b'{"data":', length=99), "unknown"),
        (as_json("404 Not Found", error={"code": "NOT_FOUND", "message": "x"}), "already-over"),
        (as_json("404 Not Found", detail="Not Found"), "refused"),
        (as_json("403 Forbidden", error={"code": "FORBIDDEN"}), "refused"),
        (as_json("500 Internal Server Error", error={"code": "UPSTREAM_ERROR"}), "unknown"),
    ],
)
def test_what_became_of_it_is_judged_by_proof(
    reply: bytes, ending: str, serve: Callable[..., Hostile], trust: Trust
) -> None:
    assert ended(serve(replying(reply)).base_url, trust).ending == ending


def test_a_lost_answer_is_unknown_and_never_asked_for_again(
    serve: Callable[..., Hostile], trust: Trust
) -> None:
    def lose(peer: Peer) -> None:
        peer.take_request()
        peer.reset()

    server = serve(lose)
    assert ended(server.base_url, trust).ending is Ending.UNKNOWN
    assert server.full_posts() == 1


def test_silence_is_unknown(serve: Callable[..., Hostile], trust: Trust) -> None:
    server = serve(Peer.hang)
    assert ended(server.base_url, trust, wait_s=0.2).ending is Ending.UNKNOWN


def test_where_no_server_is_nothing_was_sent(trust: Trust) -> None:
    with Hostile(replying(CLOSED)) as gone:
        pass
    assert ended(gone.base_url, trust).ending is Ending.NOT_SENT


def test_an_impossible_id_is_not_sent(trust: Trust) -> None:
    assert ended("https://x.example", trust, "rs/1").ending is Ending.NOT_SENT
