"""JSON from anybody: whatever the bytes are, reading them never raises."""

from __future__ import annotations

import json
import math

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bithuman_panel.api.replies import count, number, parsed, record, text, texts

SCALARS = st.none() | st.booleans() | st.integers() | st.floats() | st.text()
JSON = st.recursive(
    SCALARS,
    lambda inner: st.lists(inner) | st.dictionaries(st.text(), inner),
)


@given(st.binary())
def test_no_bytes_make_it_raise(body: bytes) -> None:
    parsed(body)


@settings(max_examples=30)
@given(JSON)
def test_what_is_json_is_read_but_for_what_is_no_number(value: object) -> None:
    strict = json.loads(json.dumps(value), parse_constant=lambda _: None)
    read = parsed(json.dumps(value).encode())
    assert read == strict or any(len(word) > 20 for word in json.dumps(value).split())


@pytest.mark.parametrize(
    "body",
    [b"", b"{", b"[" * 100_000, b'{"a":' * 100_000, b"\xff\xfe\x00", b"nul", b"\x00"],
)
def test_what_is_no_json_is_nothing(body: bytes) -> None:
    assert parsed(body) is None


@pytest.mark.parametrize(
    ("body", "value"),
    [
        (b'\xef\xbb\xbf{"a": 1}', {"a": 1}),
        ('{"a": "é"}'.encode("utf-16"), {"a": "é"}),
        (b'{"a": "caf\xe9"}', {"a": "caf\ufffd"}),
        (b'{"a": NaN, "b": -Infinity}', {"a": None, "b": None}),
        (b'{"a": ' + b"9" * 5000 + b"}", {"a": None}),
        (b'{"a": 1, "a": 1}', {"a": 1}),
        (b'{"a": 1, "a": 0}', {"a": None}),
    ],
)
def test_odd_json_keeps_what_is_sound(body: bytes, value: object) -> None:
    assert parsed(body) == value


def test_a_record_is_an_object_or_empty() -> None:
    assert record({"a": 1}) == {"a": 1}
    assert record([1]) == {}


@pytest.mark.parametrize("value", [None, "", 3, ["a"], "\ud800"])
def test_what_is_no_text(value: object) -> None:
    assert text(value, 10) is None


def test_text_is_cut_and_rid_of_surrogates() -> None:
    assert text("a\ud800b" * 100, 4) == "abab"


@given(st.text(st.characters(exclude_categories=[])))
def test_any_text_can_be_encoded_afterwards(value: str) -> None:
    found = text(value, 50)
    assert len((found or "").encode()) <= 200


@pytest.mark.parametrize("value", [True, -1, 1_000_001, 1.0, "1", None, []])
def test_what_is_no_count(value: object) -> None:
    assert count(value) is None


def test_a_count_is_a_plain_number_up_to_a_million() -> None:
    assert (count(0), count(1_000_000)) == (0, 1_000_000)


@pytest.mark.parametrize("value", [True, math.inf, math.nan, "1", None])
def test_what_is_no_number(value: object) -> None:
    assert number(value) is None


def test_a_number_may_be_below_zero() -> None:
    assert (number(-2), number(1.5)) == (-2.0, 1.5)


@pytest.mark.parametrize("value", [None, "ab", ["a", 1], [None], ["a"] * 4])
def test_what_is_no_list_of_texts(value: object) -> None:
    assert texts(value, 5, 3) is None


def test_a_list_of_texts_keeps_its_length() -> None:
    assert texts(["", "abcdefgh", "\ud800"], 5, 3) == ("", "abcde", "")
