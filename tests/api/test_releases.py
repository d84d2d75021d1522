"""The announcement over real sockets: what is believed, what is not, and that it never hurts."""

from __future__ import annotations

import threading
from base64 import b64encode
from typing import TYPE_CHECKING

import pytest

from bithuman_panel.api.releases import CAP_BYTES, Announcements
from bithuman_panel.core.release import Doubt, NoNews, Release, Source
from tests.announcer import PAGE, Announcer, payload
from tests.api.hostile import Hostile, Peer, http, replying, tunnelling, unanswering

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from bithuman_panel.api.trust import Trust
    from tests.api.authority import Authority

FILE = "/announcement.json"
NOW = 1_795_000_000.0


@pytest.fixture(scope="module")
def announcer() -> Announcer:
    return Announcer()


@pytest.fixture
def look_at(trust: Trust, authority: Authority, announcer: Announcer) -> Callable[..., object]:
    """Look once at a server that announces."""

    def look(server: Hostile, deadline_s: float = 8.0, newest: Release | None = None) -> object:
        source = announcer.source(server.base_url + FILE)
        announcements = Announcements(source, trust, authority.ca_file, deadline_s=deadline_s)
        return announcements.look(NOW, newest)

    return look


def doubt(found: object) -> Doubt:
    assert isinstance(found, NoNews), found
    return found.doubt


@pytest.mark.parametrize("is_secure", [False, True])
def test_a_signed_announcement_is_believed(
    is_secure: bool,
    serve: Callable[..., Hostile],
    authority: Authority,
    announcer: Announcer,
    look_at: Callable[..., object],
) -> None:
    body = announcer.signed(payload(NOW))
    server = serve(
        replying(http("200 OK", body, "Set-Cookie: id=1")),
        tls=authority.server() if is_secure else None,
    )
    found = look_at(server)
    assert isinstance(found, Release)
    assert (found.version, found.page) == ("9.8.7", PAGE)
    assert look_at(server, newest=found) == found, "and again, over a connection of its own"
    assert len(server.peers) == 2


def test_the_request_says_nothing_about_anybody(
    serve: Callable[..., Hostile], announcer: Announcer, look_at: Callable[..., object]
) -> None:
    body = announcer.signed(payload(NOW))
    server = serve(replying(http("200 OK", body, "Set-Cookie: id=1")))
    look_at(server)
    look_at(server)
    assert len(server.peers) == 2
    for peer in server.peers:
        head, _, rest = bytes(peer.received).partition(b"\r\n\r\n")
        assert rest == b""
        first, *headers = head.decode("ascii").split("\r\n")
        assert first == f"GET {FILE} HTTP/1.1"
        assert sorted(headers) == [
            "Accept-Encoding: identity",
            "Accept: application/json",
            "Connection: close",
            f"Host: 127.0.0.1:{server.port}",
            "User-Agent: bithuman-panel",
        ]


@pytest.mark.parametrize(
    ("changes", "expected"),
    [
        ({"key": "0" * 16}, Doubt.UNSIGNED),
        ({"key": None}, Doubt.UNSIGNED),
        ({"signature": b64encode(bytes(64)).decode()}, Doubt.UNSIGNED),
        ({"signature": ""}, Doubt.UNSIGNED),
        ({"signature": "not base64!"}, Doubt.UNREADABLE),
        ({"signature": None}, Doubt.UNREADABLE),
        ({"payload": 5}, Doubt.UNREADABLE),
        ({"payload": "é"}, Doubt.UNREADABLE),
    ],
)
def test_a_spoiled_envelope_is_not_believed(
    changes: dict[str, object],
    expected: Doubt,
    serve: Callable[..., Hostile],
    announcer: Announcer,
    look_at: Callable[..., object],
) -> None:
    body = announcer.signed(payload(NOW), **changes)
    assert doubt(look_at(serve(replying(http("200 OK", body))))) is expected


def test_one_byte_of_the_payload_changes_everything(
    serve: Callable[..., Hostile], announcer: Announcer, look_at: Callable[..., object]
) -> None:
    signed = payload(NOW)
    changed = b64encode(signed.replace(b"panel.example", b"evil_.example")).decode()
    body = announcer.signed(signed, payload=changed)
    assert doubt(look_at(serve(replying(http("200 OK", body))))) is Doubt.UNSIGNED


def test_a_stranger_s_signature_is_not_believed(
    serve: Callable[..., Hostile], announcer: Announcer, look_at: Callable[..., object]
) -> None:
    # He signs as himself, and then under our key's name.
    for changes in ({}, {"key": announcer.key}):
        body = Announcer().signed(payload(NOW), **changes)
        assert doubt(look_at(serve(replying(http("200 OK", body))))) is Doubt.UNSIGNED


@pytest.mark.parametrize(
    ("changes", "expected"),
    [
        ({"product": "another"}, Doubt.OTHER_PRODUCT),
        ({"expires": "2020-01-01T00:00:00Z"}, Doubt.EXPIRED),
        ({"published": "2020-01-01T00:00:00Z"}, Doubt.OLDER),
        ({"version": "9.9.9rc1"}, Doubt.UNREADABLE),
        ({"page": "http://panel.example/"}, Doubt.UNREADABLE),
    ],
)
def test_a_good_signature_is_not_enough(
    changes: dict[str, object],
    expected: Doubt,
    serve: Callable[..., Hostile],
    announcer: Announcer,
    look_at: Callable[..., object],
) -> None:
    seen = Release("9.8.6", PAGE, "2024-01-01T00:00:00Z")
    body = announcer.signed(payload(NOW, **changes))
    assert doubt(look_at(serve(replying(http("200 OK", body))), newest=seen)) is expected


@pytest.mark.parametrize(
    ("reply", "expected"),
    [
        (http("200 OK", b"<html>Sign in to the hotel</html>"), Doubt.UNREADABLE),
        (http("200 OK", b"[" * 9000), Doubt.UNREADABLE),
        (http("200 OK", b""), Doubt.UNREADABLE),
        (http("404 Not Found", b"{}"), Doubt.UNREADABLE),
        (http("500 Oops", b"{}"), Doubt.UNREADABLE),
        (http("200 OK", b" " * (CAP_BYTES + 1)), Doubt.UNREADABLE),
        (b"HTTP/1.1 200 OK\r\n" + b"X: y\r\n" * 90_000, Doubt.UNREADABLE),
        (b"nonsense\r\n\r\n", Doubt.UNREADABLE),
        (b"", Doubt.UNREACHABLE),
        (http("200 OK", b"{}", length=99), Doubt.UNREACHABLE),
    ],
    ids=lambda value: None if isinstance(value, Doubt) else f"{bytes(value[:24])!r}",
)
def test_what_is_no_announcement(
    reply: bytes,
    expected: Doubt,
    serve: Callable[..., Hostile],
    look_at: Callable[..., object],
) -> None:
    assert doubt(look_at(serve(replying(reply)))) is expected


def test_a_body_without_end_is_cut_off(
    serve: Callable[..., Hostile], look_at: Callable[..., object]
) -> None:
    def script(peer: Peer) -> None:
        peer.take_request()
        peer.say(b"HTTP/1.1 200 OK\r\n\r\n")
        while not peer.server.stopping.is_set():
            peer.say(b" " * 65536)

    assert doubt(look_at(serve(script))) is Doubt.UNREADABLE


@pytest.mark.parametrize("status", ["301 Moved", "302 Found", "307 Again", "308 For ever"])
def test_a_redirect_is_not_followed(
    status: str,
    serve: Callable[..., Hostile],
    announcer: Announcer,
    look_at: Callable[..., object],
) -> None:
    elsewhere = serve(replying(http("200 OK", announcer.signed(payload(NOW)))))
    location = f"Location: {elsewhere.base_url}{FILE}"
    server = serve(replying(http(status, b"", location)))
    assert doubt(look_at(server)) is Doubt.UNREADABLE
    assert elsewhere.peers == []


def test_a_slow_drip_ends_at_the_deadline(
    serve: Callable[..., Hostile], announcer: Announcer, look_at: Callable[..., object]
) -> None:
    def script(peer: Peer) -> None:
        peer.take_request()
        peer.drip(http("200 OK", announcer.signed(payload(NOW))))

    # Who waits to the end of it reads good news.
    assert doubt(look_at(serve(script), 0.3)) is Doubt.UNREACHABLE


def test_nobody_there(trust: Trust, announcer: Announcer) -> None:
    with Hostile(lambda peer: None) as gone:
        pass
    for address in (f"{gone.base_url}{FILE}", f"https://nowhere.invalid{FILE}", "https://.x/a"):
        announcements = Announcements(announcer.source(address), trust)
        assert doubt(announcements.look(NOW, None)) is Doubt.UNREACHABLE
    with unanswering() as port:
        source = announcer.source(f"http://127.0.0.1:{port}{FILE}")
        hurried = Announcements(source, trust, deadline_s=0.2)
        assert doubt(hurried.look(NOW, None)) is Doubt.UNREACHABLE


def test_a_certificate_that_nobody_vouches_for_is_not_believed(
    serve: Callable[..., Hostile], trust: Trust, authority: Authority, announcer: Announcer
) -> None:
    body = http("200 OK", announcer.signed(payload(NOW)))
    for names, ca_file in (((), None), (("elsewhere.test",), authority.ca_file)):
        server = serve(replying(body), tls=authority.server(*names))
        source = announcer.source(server.base_url + FILE)
        found = Announcements(source, trust, ca_file).look(NOW, None)
        assert doubt(found) is Doubt.UNREACHABLE
        assert server.full_posts() == 0, "not even asked"


def test_a_ca_file_and_a_proxy_that_cannot_be_used(
    trust: Trust, announcer: Announcer, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    source = announcer.source(f"https://panel.example{FILE}")
    missing = Announcements(source, trust, tmp_path / "missing.pem").look(NOW, None)
    assert doubt(missing) is Doubt.UNREACHABLE
    monkeypatch.setenv("https_proxy", "socks5://127.0.0.1:1")
    assert Announcements(source, trust).look(NOW, None) == NoNews(
        Doubt.UNREACHABLE, "only http proxies can be used"
    )


def test_the_system_s_proxy_is_used_or_the_one_of_it(
    serve: Callable[..., Hostile],
    trust: Trust,
    authority: Authority,
    announcer: Announcer,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    body = http("200 OK", announcer.signed(payload(NOW)))
    server = serve(replying(body), tls=authority.server("panel.example"))
    proxy = serve(tunnelling(server.port))
    monkeypatch.setenv("https_proxy", proxy.base_url)
    source = announcer.source(f"https://panel.example{FILE}")
    assert isinstance(Announcements(source, trust, authority.ca_file).look(NOW, None), Release)
    managed = Announcements(source, trust, authority.ca_file, proxy.base_url)
    monkeypatch.delenv("https_proxy")
    assert isinstance(managed.look(NOW, None), Release)
    for peer in proxy.peers:
        assert bytes(peer.received).startswith(b"CONNECT panel.example:443 ")
    assert len(proxy.peers) == 2


def test_a_key_that_is_none_believes_nothing(serve: Callable[..., Hostile], trust: Trust) -> None:
    announcer = Announcer()
    server = serve(replying(http("200 OK", announcer.signed(payload(NOW)))))
    source = Source(server.base_url + FILE, announcer.key, b"short")
    assert doubt(Announcements(source, trust).look(NOW, None)) is Doubt.UNSIGNED


def test_closing_ends_a_look_at_once_and_for_good(
    serve: Callable[..., Hostile], trust: Trust, announcer: Announcer
) -> None:
    asked = threading.Event()

    def script(peer: Peer) -> None:
        peer.take_request()
        asked.set()
        peer.hang()

    server = serve(script)
    announcements = Announcements(announcer.source(server.base_url + FILE), trust)
    found: list[object] = []
    thread = threading.Thread(target=lambda: found.append(announcements.look(NOW, None)))
    thread.start()
    assert asked.wait(8.0)
    announcements.close()
    thread.join(5.0)
    assert not thread.is_alive()
    found.append(announcements.look(NOW, None))
    assert [doubt(each) for each in found] == [Doubt.UNREACHABLE] * 2
    assert len(server.peers) == 1


def test_what_was_closed_before_it_began_asks_nobody(
    serve: Callable[..., Hostile], trust: Trust, announcer: Announcer
) -> None:
    server = serve(replying(http("200 OK", announcer.signed(payload(NOW)))))
    announcements = Announcements(announcer.source(server.base_url + FILE), trust)
    announcements.close()
    assert doubt(announcements.look(NOW, None)) is Doubt.UNREACHABLE
    assert server.full_posts() == 0
