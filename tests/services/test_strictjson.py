"""JSON by the standard: what the module json lets by in silence is counted."""

from __future__ import annotations

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bithuman_panel.services.strictjson import Doubled, Parsed, is_shallow, parse, written
from tests.services.showsamples import JSON


@given(JSON)
def test_what_is_written_is_read_again(value: object) -> None:
    assert parse(written(value)) == Parsed(value, 0)


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-32"])
def test_every_encoding_of_json_is_read(encoding: str) -> None:
    assert parse('{"a": "ü 😀"}'.encode(encoding)) == Parsed({"a": "ü 😀"}, 0)


@pytest.mark.parametrize("content", [b"", b"{", b"\xff\xfe\xfa", b"[" * 100_000, b"nul", b"'a'"])
def test_what_is_no_json_is_nothing(content: bytes) -> None:
    assert parse(content) is None


@given(st.binary(max_size=60))
def test_junk_never_raises(content: bytes) -> None:
    parse(content)


@pytest.mark.parametrize("number", ["NaN", "Infinity", "-Infinity", "1e999", "9" * 5000])
def test_a_number_that_is_none_is_nothing_and_counted(number: str) -> None:
    assert parse(f"[1, {number}, 2.5, -3]".encode()) == Parsed([1, None, 2.5, -3], 1)


def test_a_doubled_field_is_marked_and_counted() -> None:
    parsed = parse(b'{"a": {"b": 1, "b": 2}, "c": {"b": 3}}')
    assert parsed == Parsed({"a": {"b": 2}, "c": {"b": 3}}, 1)
    assert isinstance(parsed.value, dict)
    assert isinstance(parsed.value["a"], Doubled)
    assert not isinstance(parsed.value["c"], Doubled)


def test_depth_is_counted_in_levels() -> None:
    assert is_shallow("text", 0)
    assert is_shallow([[], {"a": {"b": 1}}], 3)
    assert not is_shallow([[], {"a": {"b": 1}}], 2)
    assert not is_shallow(json.loads("[" * 900 + "]" * 900))


def test_a_lone_surrogate_is_written_as_json_all_the_same() -> None:
    assert written("ü") == '"ü"'.encode()
    assert written("ü\ud800") == b'"\\u00fc\\ud800"'
    with pytest.raises(ValueError, match="JSON"):
        written(float("nan"))
