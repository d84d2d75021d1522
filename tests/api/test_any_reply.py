"""Any reply at all: reading it never raises, and it gives exactly one outcome, by proof."""

from __future__ import annotations

import json

from hypothesis import given
from hypothesis import strategies as st

from bithuman_panel.api import schemas
from bithuman_panel.api.access import Access
from bithuman_panel.api.failures import failure_of, of_reply
from bithuman_panel.api.lines import LineWire
from bithuman_panel.api.trust import Trust
from bithuman_panel.core.advice import advice, headline, state_word
from bithuman_panel.core.delivery import Outcome, judge
from bithuman_panel.core.entry import Entry
from bithuman_panel.core.exchange import Exchange, Fault
from bithuman_panel.core.secret import Secret
from tests.api.hostile import Hostile, Peer, http
from tests.api.sending import LINE, send
from tests.api.test_schemas import KEYS, READERS

PROVED = frozenset({Outcome.DELIVERED, Outcome.PARTLY_DELIVERED, Outcome.NOT_HEARD})
SCALARS = st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=8)
ANY_JSON = st.recursive(
    SCALARS,
    lambda inner: (
        st.lists(inner, max_size=4)
        | st.dictionaries(KEYS | st.text(max_size=5), inner, max_size=5)
        | st.dictionaries(st.sampled_from(["error", "success", "status", "message"]), inner)
    ),
    max_leaves=12,
)
BODIES = st.binary(max_size=200) | ANY_JSON.map(lambda value: json.dumps(value).encode())
HEADERS = st.lists(
    st.tuples(
        st.sampled_from(["Retry-After", "X-Request-Id", "Content-Type", "A"]), st.text(max_size=9)
    ),
    max_size=4,
).map(tuple)


@given(BODIES, st.integers(0, 999), HEADERS)
def test_no_json_makes_any_reader_raise(
    body: bytes, status: int, headers: tuple[tuple[str, str], ...]
) -> None:
    for reader in READERS:
        reader(body)
    of_reply(status, headers, body)


@st.composite
def exchanges(draw: st.DrawFn) -> Exchange:
    return Exchange(
        "POST",
        "https://api.example/v1/agent/A1/speak",
        handed_over=draw(st.booleans()),
        status=draw(st.none() | st.integers(100, 999)),
        reply_headers=draw(HEADERS),
        reply_body=draw(BODIES),
        body_whole=draw(st.booleans()),
        fault=draw(st.none() | st.sampled_from(Fault)),
    )


@given(exchanges())
def test_any_exchange_gives_one_outcome_that_is_proved_and_can_be_told(seen: Exchange) -> None:
    report = schemas.report_of(seen.reply_body, LINE) if seen.body_whole else None
    verdict = judge(seen, report, failure_of(seen))
    assert isinstance(verdict.outcome, Outcome)
    assert (verdict.outcome is Outcome.NOT_SENT) is not seen.handed_over
    is_accepted = seen.status is not None and 200 <= seen.status < 300
    if verdict.outcome in PROVED and seen.handed_over:
        assert is_accepted or (verdict.outcome is Outcome.NOT_HEARD and seen.status == 404)
    if seen.handed_over and seen.status is None:
        assert verdict.outcome is Outcome.UNKNOWN
    entry = Entry("e1", LINE, "default", 0.0).done(seen, verdict)
    assert all(map(str, (state_word(entry), headline(entry), advice(entry))))


REPLIES = st.binary(max_size=300) | st.builds(
    lambda status, body, cut: http(f"{status} X", body)[: None if cut > 300 else cut],
    st.integers(100, 999),
    BODIES,
    st.integers(0, 600),
)


def test_any_bytes_on_the_wire_give_one_outcome_and_one_post() -> None:
    reply = [b""]

    def script(peer: Peer) -> None:
        peer.take_request()
        peer.say(reply[0])

    with Hostile(script) as server:
        wire = LineWire(Access(server.base_url, Secret("rehearsal-presenter")), Trust())

        @given(REPLIES)
        def holds(data: bytes) -> None:
            reply[0] = data
            before = server.full_posts()
            exchange, verdict = send(wire)
            assert exchange.handed_over
            assert verdict.outcome is not Outcome.NOT_SENT
            assert server.full_posts() == before + 1
            if verdict.outcome in PROVED:
                assert exchange.status
                assert f" {exchange.status}".encode() in data[:14]
            server.peers.clear()

        holds()
        wire.close()
