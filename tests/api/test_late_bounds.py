"""How long, how many, how ended: the bounds of waiting for late answers."""

from __future__ import annotations

import threading
from typing import TYPE_CHECKING, cast

import pytest
import requests

from bithuman_panel.api.connection import Channel
from bithuman_panel.api.crossing import Crossing
from bithuman_panel.api.late import LateAnswers, Unanswered
from bithuman_panel.api.lines import LineWire
from bithuman_panel.api.link import Route
from bithuman_panel.api.passage import Head, Passage, Stopped
from bithuman_panel.core.delivery import Verdict
from bithuman_panel.core.exchange import Exchange, Fault
from tests.api.hostile import LIMIT_S, Hostile, Peer, until
from tests.api.lateness import DEADLINE_S, Venue, told_unknown, watches
from tests.api.sending import LINE, OK

if TYPE_CHECKING:
    from collections.abc import Callable

    from bithuman_panel.api.link import Link


def test_without_a_listener_or_a_place_to_wait_the_line_is_given_up_with_a_reset(
    serve: Callable[..., Hostile], venue: Venue, wire_to: Callable[[str], LineWire]
) -> None:
    server = serve(venue.holding)
    for wire, ear in [(venue.wire(server.base_url), None), (wire_to(server.base_url), venue.ear)]:
        told_unknown(
            wire.send(LINE, deadline_s=DEADLINE_S, may_leave=lambda: True, on_late=ear),
        )
    until(lambda: all(peer.over.is_set() for peer in server.peers))
    assert len(server.peers) == 2
    assert watches() == 0


def test_no_more_than_so_many_answers_are_waited_for(
    serve: Callable[..., Hostile], venue: Venue
) -> None:
    venue.late = LateAnswers(most=1)
    server = serve(venue.holding)
    told_unknown(venue.send(server.base_url))
    told_unknown(venue.send(server.base_url))
    until(lambda: server.peers[1].over.is_set())
    assert not server.peers[0].over.is_set()
    assert watches() == 1
    venue.late.close()


def test_closing_ends_the_wait_at_once_and_for_good(
    serve: Callable[..., Hostile], venue: Venue
) -> None:
    server = serve(venue.holding)
    told_unknown(venue.send(server.base_url))
    assert watches() == 1
    venue.late.close()
    assert watches() == 0
    told_unknown(venue.send(server.base_url))
    assert watches() == 0
    until(lambda: all(peer.over.is_set() for peer in server.peers))
    assert venue.ear.heard == []


def test_an_answer_whose_end_the_closing_cuts_off_is_not_told(
    serve: Callable[..., Hostile], venue: Venue
) -> None:
    has_begun = threading.Event()

    def script(peer: Peer) -> None:
        venue.answering(OK[:-5])(peer)
        has_begun.set()
        peer.drain()

    server = serve(script)
    told_unknown(venue.send(server.base_url))
    assert has_begun.wait(LIMIT_S)
    venue.late.close()
    assert venue.ear.heard == []


def test_where_no_thread_can_be_had_the_line_is_given_up_with_a_reset(
    serve: Callable[..., Hostile], venue: Venue, monkeypatch: pytest.MonkeyPatch
) -> None:
    def no_thread(_: threading.Thread) -> None:
        raise RuntimeError("can't start new thread")

    def may_leave() -> bool:
        until(lambda: bool(server.peers))
        monkeypatch.setattr(threading.Thread, "start", no_thread)
        return True

    server = serve(venue.holding)
    told_unknown(venue.send(server.base_url, may_leave=may_leave))
    until(lambda: server.peers[0].over.is_set())
    monkeypatch.undo()


@pytest.mark.allow_log_warning
def test_a_listener_that_fails_harms_nobody(
    serve: Callable[..., Hostile], venue: Venue, caplog: pytest.LogCaptureFixture
) -> None:
    def fails(_: Exchange, __: Verdict) -> None:
        raise RuntimeError("no")

    server = serve(venue.answering(OK))
    wire = venue.wire(server.base_url)
    told_unknown(wire.send(LINE, deadline_s=DEADLINE_S, may_leave=lambda: True, on_late=fails))
    venue.given_up.set()
    until(lambda: watches() == 0)
    assert "could not be told" in caplog.text


def test_nothing_is_written_while_an_answer_is_waited_for(
    serve: Callable[..., Hostile], venue: Venue
) -> None:
    def script(peer: Peer) -> None:
        venue.answering(OK)(peer)
        peer.drain()

    server = serve(script)
    told_unknown(venue.send(server.base_url))
    until(lambda: len(venue.ear.heard) == 1)
    until(lambda: server.peers[0].over.is_set())
    received = bytes(server.peers[0].received)
    assert received.count(b"POST") == 1
    assert received.endswith(venue.ear.heard[0][0].request_body)


class ArrivedLink:
    """A link by which all that was sent has arrived."""

    def has_arrived(self) -> bool:
        return True


@pytest.mark.parametrize(
    ("fault", "is_all_sent", "head", "may_be"),
    [
        (Fault.DEADLINE, True, None, True),
        (Fault.DEADLINE, False, None, False),
        (Fault.DEADLINE, True, Head(500, ()), False),
        (Fault.INTERRUPTED, True, None, False),
        (Fault.LOST, True, None, False),
        (None, True, None, False),
    ],
)
def test_only_a_whole_request_that_the_deadline_alone_ended_may_be_answered_late(
    fault: Fault | None, is_all_sent: bool, head: Head | None, may_be: bool
) -> None:
    crossing = Crossing(Passage(5))
    crossing.link = cast("Link", ArrivedLink())
    crossing.stopped = Stopped(fault) if fault else None
    crossing.passage.is_all_sent, crossing.passage.head = is_all_sent, head
    assert crossing.may_be_answered is may_be


class BrokenLink:
    """A link that fails as no link should, and remembers how it was ended."""

    route = Route("127.0.0.1", 80)

    def __init__(self) -> None:
        self.ended: list[bool] = []

    def receive_into(self, _: memoryview, __: Passage) -> int:
        raise KeyError("unheard of")

    def cut(self) -> None:
        pass

    def end(self, *, politely: bool) -> None:
        self.ended.append(politely)


def test_whatever_breaks_the_link_is_ended() -> None:
    link, heard = BrokenLink(), list[Crossing]()
    crossing = Crossing(Passage(5))
    channel = Channel(cast("Link", link), crossing.passage, 1000)
    request = requests.Request("POST", "http://127.0.0.1/x", data=b"{}").prepare()
    late = LateAnswers()
    assert late.wait_for(Unanswered(request, crossing, channel, 1000, heard.append))
    until(lambda: watches() == 0)
    assert (link.ended, heard) == ([False], [])
