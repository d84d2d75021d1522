"""What urllib3 and http.client do between us and the socket, held fast."""

from __future__ import annotations

from typing import cast

import pytest
import requests

from bithuman_panel.api.connection import Channel, WireConnection, WireSession
from bithuman_panel.api.link import Link, Route
from bithuman_panel.api.passage import Passage, Stopped
from bithuman_panel.core.exchange import Fault

REQUEST = requests.Request("POST", "http://127.0.0.1/x", data=b'{"a": 1}').prepare()
OK = b"HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n"


class FakeLink:
    """Writes down each call to the socket, and the flag as it was then."""

    route = Route("127.0.0.1", 80)

    def __init__(self, reply: bytes = OK, error: OSError | None = None) -> None:
        self.calls: list[tuple[bytes, bool]] = []
        self._reply = reply
        self._error = error

    def send(self, data: bytes, passage: Passage) -> None:
        self.calls.append((data, passage.handed_over))
        if self._error:
            raise self._error

    def receive_into(self, buffer: memoryview, _: Passage) -> int:
        count = min(len(buffer), len(self._reply))
        buffer[:count], self._reply = self._reply[:count], self._reply[count:]
        return count


def crossed(link: FakeLink, passage: Passage) -> requests.Response:
    return WireSession().cross(REQUEST, Channel(cast("Link", link), passage, 1000))


def test_head_and_body_are_two_calls_and_the_flag_is_set_before_the_second() -> None:
    link, passage = FakeLink(), Passage(5)
    crossed(link, passage)
    (head, flag_at_head), (body, flag_at_body) = link.calls
    assert head.endswith(b"\r\n\r\n")
    assert body == b'{"a": 1}'
    assert (flag_at_head, flag_at_body) == (False, True)


def test_were_they_one_call_the_flag_would_be_set_before_it() -> None:
    link, passage = FakeLink(), Passage(5)
    connection = WireConnection(Channel(cast("Link", link), passage, 1000))
    connection.send(b"POST / HTTP/1.1\r\n\r\n{}")
    assert link.calls == [(b"POST / HTTP/1.1\r\n\r\n{}", True)]


def test_a_body_does_not_follow_a_head_that_could_not_be_sent() -> None:
    link, passage = FakeLink(error=OSError(32, "Broken pipe")), Passage(5)
    response = crossed(link, passage)
    assert (len(link.calls), passage.handed_over) == (1, False)
    assert response.status_code == 200


def test_nothing_follows_the_head_once_the_deadline_has_passed() -> None:
    times = iter([0.0, 1.0, 1.0, 9.0])
    passage = Passage(5, now=lambda: next(times))
    link = FakeLink()
    with pytest.raises(Stopped) as caught:
        crossed(link, passage)
    assert caught.value.fault is Fault.DEADLINE
    assert (len(link.calls), passage.handed_over) == (1, False)


def test_a_request_is_all_sent_only_as_long_as_no_more_of_it_is_wanted() -> None:
    clock = [0.0]
    passage = Passage(5, now=lambda: clock[0])
    connection = WireConnection(Channel(cast("Link", FakeLink()), passage, 1000))
    is_all_sent = []
    for part in (b"POST / HTTP/1.1\r\n\r\n", b"{"):
        connection.send(part)
        is_all_sent.append(passage.is_all_sent)
    clock[0] = 9.0
    with pytest.raises(Stopped):
        connection.send(b"}")
    assert [*is_all_sent, passage.is_all_sent] == [False, True, False]


def test_a_session_keeps_nothing_and_reads_no_environment() -> None:
    session = WireSession()
    link = FakeLink(b"HTTP/1.1 200 OK\r\nSet-Cookie: a=b; Path=/\r\nContent-Length: 0\r\n\r\n")
    session.cross(REQUEST, Channel(cast("Link", link), Passage(5), 1000))
    assert not session.cookies
    assert not session.trust_env
    assert {type(each).__name__ for each in session.adapters.values()} == {"_WireAdapter"}


def test_a_channel_leaves_the_link_open_and_the_timeouts_alone() -> None:
    link = FakeLink()
    channel = Channel(cast("Link", link), Passage(5), 1000)
    channel.settimeout(1.0)
    channel.close()
    assert channel.readable()
    assert link.calls == []
