from __future__ import annotations

from dataclasses import replace

import pytest

from bithuman_panel.core.exchange import Exchange
from bithuman_panel.core.wire_text import body_text, has_request, reply_text, request_text

SEEN = Exchange(
    "POST",
    "https://api.bithuman.ai/x",
    (("api-secret", "$BITHUMAN_API_SECRET"), ("Accept", "application/json")),
    b'{"message": "Hello."}',
    handed_over=True,
    status=200,
    reply_headers=(("X-Request-Id", "r-1"),),
    reply_body=b'{"rooms":["a","b"]}',
    body_whole=True,
)


def test_the_request_is_whole_and_as_it_went() -> None:
    assert request_text(SEEN) == (
        "POST https://api.bithuman.ai/x\n"
        "api-secret: $BITHUMAN_API_SECRET\n"
        "Accept: application/json\n"
        "\n"
        '{"message": "Hello."}'
    )
    assert request_text(Exchange("POST", "u")) == "POST u\n\n"


def test_the_reply_is_whole_however_long() -> None:
    assert reply_text(SEEN) == 'HTTP 200\nX-Request-Id: r-1\n\n{"rooms":["a","b"]}'
    long = replace(SEEN, reply_body=b"x" * 60_000)
    assert reply_text(long).endswith("x" * 60_000)


def test_where_no_answer_began_there_is_no_reply() -> None:
    assert reply_text(replace(SEEN, status=None)) == ""


def test_of_an_opened_export_there_is_neither() -> None:
    opened = Exchange("", "", handed_over=True, status=200)
    assert not has_request(opened)
    assert reply_text(opened) == ""
    assert not has_request(None)
    assert has_request(SEEN)
    assert not has_request(Exchange("POST", "u")), "it never came to be one"


@pytest.mark.parametrize(
    ("body", "shown"),
    [
        (b'{"a":[1,2]}', '{\n  "a": [\n    1,\n    2\n  ]\n}'),
        (b'{"a":1', '{"a":1'),
        (b"[" * 100_000, "[" * 100_000),
        ('"grüß"'.encode(), '"grüß"'),
        (b"\xff", "\ufffd"),
        (b"", ""),
    ],
)
def test_a_body_is_laid_out_where_it_is_json(body: bytes, shown: str) -> None:
    assert body_text(body) == shown
    assert body_text(body, is_raw=True) == body.decode("utf-8", "replace")
