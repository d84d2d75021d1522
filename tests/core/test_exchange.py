from __future__ import annotations

import pytest

from bithuman_panel.core.exchange import Exchange

REPLY = Exchange(
    "POST",
    "https://api.bithuman.ai/v1/agent/A12345678/speak",
    reply_headers=(("X-Request-Id", "first"), ("x-request-id", "second"), ("Retry-After", "9")),
)


@pytest.mark.parametrize("name", ["X-Request-Id", "x-request-id", "X-REQUEST-ID"])
def test_a_header_is_found_in_any_case_the_first_one_first(name: str) -> None:
    assert REPLY.header(name) == "first"


def test_a_header_that_did_not_come_is_none() -> None:
    assert REPLY.header("Date") is None


def test_until_it_is_known_otherwise_nothing_was_handed_over() -> None:
    exchange = Exchange("POST", "https://api.bithuman.ai")
    assert not exchange.handed_over
    assert exchange.status is None
    assert not exchange.body_whole
