"""The secret is taken out of whatever comes back."""

from __future__ import annotations

import json

from hypothesis import given
from hypothesis import strategies as st

from bithuman_panel.api.redaction import Veil
from bithuman_panel.core.secret import Secret

SECRETS = st.text(st.characters(min_codepoint=0x21, max_codepoint=0x7E), min_size=8, max_size=80)


@given(SECRETS, st.text(), st.text())
def test_no_spelling_of_it_is_left_in_a_body(secret: str, before: str, after: str) -> None:
    veil = Veil(Secret(secret))
    plain = before + secret + after
    escaped = "".join(f"\\u{ord(sign):04x}" for sign in secret)
    for body in (plain, json.dumps(plain), before + escaped.upper().replace("\\U", "\\u") + after):
        clean = veil.body(body.encode("utf-8", "replace"))
        assert not veil.finds(clean)
        assert secret.encode() not in clean


def test_escaped_slashes_and_quotes_are_known() -> None:
    veil = Veil(Secret('a/b"c\\d-e'))
    assert veil.finds(b'x a\\/b\\"c\\\\d-e x')
    assert veil.body(b'x a\\/b\\"c\\\\d-e x') == "x ••• x".encode()


def test_the_beginning_of_it_at_the_end_of_a_body_goes_too() -> None:
    veil = Veil(Secret("abcdefghij"))
    assert veil.body(b"it is abcdefg") == "it is •••".encode()
    assert veil.body(b"it is abc") == b"it is abc"


def test_headers_and_text() -> None:
    veil = Veil(Secret("abcdefghij"))
    headers = (("API-Secret", "abcdefghij"), ("X", "is abcdefghij"), ("Y", "z"))
    assert veil.headers(headers) == (
        ("API-Secret", "$BITHUMAN_API_SECRET"),
        ("X", "is •••"),
        ("Y", "z"),
    )
    assert veil.text("abcdefghij!") == "•••!"
