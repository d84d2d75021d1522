"""Where portraits may come from, and that getting one tells nobody anything."""

from __future__ import annotations

import threading
from typing import TYPE_CHECKING

import pytest

from bithuman_panel.api.access import Access
from bithuman_panel.api.portraits import Portraits, is_local, portrait_address
from bithuman_panel.core.portrait import MOST_BYTES
from bithuman_panel.core.secret import Secret
from tests.api.hostile import Hostile, Peer, http, replying

if TYPE_CHECKING:
    from collections.abc import Callable

    from bithuman_panel.api.trust import Trust

SECRET = "canary-5ecret-0123456789"
LIVE = "https://api.bithuman.ai"
HERE = "http://127.0.0.1:8080"


@pytest.mark.parametrize(
    ("image_url", "base_url", "expected"),
    [
        (None, LIVE, None),
        ("", LIVE, None),
        ("https://assets.bithuman.ai/a.png", LIVE, "https://assets.bithuman.ai/a.png"),
        ("https://bithuman.ai/a.png?x=1", LIVE, "https://bithuman.ai/a.png?x=1"),
        ("agents/a.png", LIVE, "https://assets.bithuman.ai/agents/a.png"),
        ("/agents/a.png", LIVE, "https://assets.bithuman.ai/agents/a.png"),
        ("http://assets.bithuman.ai/a.png", LIVE, None),
        ("https://evil.example/a.png", LIVE, None),
        ("https://bithuman.ai.evil.example/a.png", LIVE, None),
        ("https://evil.example@bithuman.ai/a.png", LIVE, None),
        ("//evil.example/a.png", LIVE, None),
        ("/a b.png", LIVE, None),
        ("file:///etc/passwd", LIVE, None),
        ("http://127.0.0.1:8080/a.svg", LIVE, None),
        ("http://127.0.0.1:8080/a.svg", HERE, "http://127.0.0.1:8080/a.svg"),
        ("/a.svg", HERE, "http://127.0.0.1:8080/a.svg"),
        ("http://127.0.0.1:8081/a.svg", HERE, None),
        ("http://127.0.0.1:8080/a\n.svg", HERE, None),
        ("https://assets.bithuman.ai/a.png", HERE, "https://assets.bithuman.ai/a.png"),
        ("http://[::1/a.svg", HERE, None),
    ],
)
def test_only_bithuman_or_this_computer_is_asked(
    image_url: str | None, base_url: str, expected: str | None
) -> None:
    assert portrait_address(image_url, base_url) == expected


def test_this_computer_is_known_by_its_address() -> None:
    assert is_local("http://127.0.0.1:1/x")
    assert is_local("http://localhost/x")
    assert not is_local("https://assets.bithuman.ai/x")
    assert not is_local("http://[::1")


@pytest.fixture
def portraits(trust: Trust) -> Callable[..., Portraits]:
    def make(base_url: str, deadline_s: float = 8.0) -> Portraits:
        return Portraits(Access(base_url, Secret(SECRET)), trust, deadline_s)

    return make


def test_the_request_says_nothing_about_anybody(
    serve: Callable[..., Hostile], portraits: Callable[..., Portraits]
) -> None:
    server = serve(replying(http("200 OK", b"picture", "Set-Cookie: id=1")))
    place = portraits(server.base_url)
    address = place.address("/portraits/A1.png")
    assert address is not None
    assert place.get(address) == b"picture"
    assert place.get(address) == b"picture"
    for peer in server.peers:
        received = bytes(peer.received)
        assert received.startswith(b"GET /portraits/A1.png HTTP/1.1\r\n")
        assert SECRET.encode() not in received
        assert b"api-secret" not in received.lower()
        assert b"cookie" not in received.lower()


@pytest.mark.parametrize(
    "reply",
    [
        http("302 Found", b"", "Location: https://assets.bithuman.ai/a.png"),
        http("404 Not Found", b"none"),
        http("200 OK", bytes(MOST_BYTES + 1)),
        http("200 OK", b"half", length=900),
        b"no HTTP at all\r\n\r\n",
    ],
)
def test_whatever_else_is_answered_costs_the_picture_alone(
    reply: bytes, serve: Callable[..., Hostile], portraits: Callable[..., Portraits]
) -> None:
    server = serve(replying(reply))
    assert portraits(server.base_url).get(f"{server.base_url}/a.png") is None
    assert len(server.peers) == 1


def test_a_drip_ends_with_the_deadline_and_closing_ends_it_at_once(
    serve: Callable[..., Hostile], portraits: Callable[..., Portraits]
) -> None:
    asked = threading.Event()

    def silent(peer: Peer) -> None:
        peer.take_head()
        asked.set()
        peer.drain()

    server = serve(silent)
    address = f"{server.base_url}/a.png"
    assert portraits(server.base_url, 0.2).get(address) is None
    asked.clear()
    place = portraits(server.base_url, 60.0)
    found: list[bytes | None] = []
    getting = threading.Thread(target=lambda: found.append(place.get(address)))
    getting.start()
    assert asked.wait(40)
    place.close()
    getting.join(40)
    assert found == [None], "and not only when its own minute is over"
    assert place.get(address) is None, "nothing is begun any more"
