"""Stored JSON: read field by field, whatever it is."""

from __future__ import annotations

from enum import StrEnum

import pytest

from bithuman_panel.services.fields import (
    as_int,
    as_list,
    as_member,
    as_name,
    as_number,
    as_object,
    as_pairs,
    as_text,
    as_texts,
    parsed,
)


class Colour(StrEnum):
    RED = "red"


@pytest.mark.parametrize(
    "junk",
    [None, 5, "", "{", b"\xff\xfe\x00", "[" * 100_000, "1" * 5000, '"\\ud800'],
    ids=["none", "number", "empty", "half", "bytes", "deep", "long number", "open text"],
)
def test_what_is_no_json_is_nothing(junk: object) -> None:
    assert parsed(junk) is None


def test_json_is_read_from_text_and_bytes() -> None:
    assert parsed('{"a": [1]}') == parsed(b'{"a": [1]}') == {"a": [1]}


def test_numbers_are_finite_numbers() -> None:
    assert [as_number(v) for v in (1, 2.5, 10**400, float("nan"), True, "1", None)] == [
        1.0,
        2.5,
        None,
        None,
        None,
        None,
        None,
    ]
    assert [as_int(v) for v in (1, 10**30, 1.0, True, "1")] == [1, 10**30, None, None, None]


def test_texts_lists_objects_and_pairs() -> None:
    assert (as_text("a"), as_text(1)) == ("a", None)
    assert (as_list([1]), as_list({"a": 1})) == ([1], [])
    assert (as_object({"a": 1}), as_object([1])) == ({"a": 1}, {})
    assert (as_texts(["a", 1, "b"]), as_texts("ab"), as_texts(None)) == (("a", "b"), None, None)
    assert as_pairs([["a", "b"], ["c"], "de", ["f", 1], ["g", "h", "i"]]) == (("a", "b"),)


def test_members_by_value() -> None:
    assert as_member(Colour, "red") is Colour.RED
    assert [as_member(Colour, v) for v in ("blue", None, ["red"], 1)] == [None] * 4


def test_what_many_rows_have_is_in_memory_once() -> None:
    one, other = ("".join(("x-", part)) for part in ("served-by", "served-by"))
    assert one is not other
    assert as_name(one) is as_name(other)
    assert as_pairs([[one, "a"]])[0][0] is as_pairs([[other, "b"]])[0][0]
    assert as_name(Colour.RED) == "red"
    assert as_name(5) is None
