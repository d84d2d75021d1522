"""Reading a show: total item by item, strict about the file as a whole."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bithuman_panel.core.cue import Cue, Group
from bithuman_panel.core.errors import StoreFailed
from bithuman_panel.core.show import RunSheet
from bithuman_panel.services.showreading import MOST_ROWS
from tests.services.showsamples import FULL, JSON, KNOWN, file_of, read, with_items

if TYPE_CHECKING:
    from tests.fault_table import Observed

HELLO = {"type": "cue", "id": "c", "mode": "speak", "text": "Hello."}
BOTTOMLESS = json.loads("[" * 40 + "]" * 40)
NAMES = st.sampled_from([*sorted(KNOWN), "agent", "room", "everyone", "value", "x"])
VALUES = st.sampled_from(["cue", "group", "speak", "A1", "bithuman-show", 0, 1, "19:05", "\ud800"])
JUNK = st.recursive(
    JSON | VALUES,
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(NAMES, inner, max_size=5),
    max_leaves=20,
)


def told(content: bytes | dict[str, object]) -> list[tuple[str, str]]:
    return [(str(each.place), str(each.sentence)) for each in read(content).broken]


@pytest.mark.fault("input", "show file: {content!a}", promise="P6")
@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"no json",
        b"[]",
        b'{"version": 1}',
        b'{"format": "other", "version": 1}',
        b'{"format": "bithuman-show"}',
        b'{"format": "bithuman-show", "version": "1"}',
        b'{"format": "bithuman-show", "version": true}',
        b'{"format": "bithuman-show", "version": -1}',
    ],
)
def test_what_is_no_show_file_is_refused(content: bytes, observed: Observed) -> None:
    with pytest.raises(StoreFailed, match="“gala” is no show file, or it is damaged"):
        read(content)
    observed.did("Refused, and left as it is")


@pytest.mark.fault("input", "show file: more items than anybody can call", promise="P5")
def test_a_file_of_endless_items_is_refused(observed: Observed) -> None:
    assert len(read(with_items(*[0] * MOST_ROWS)).broken) == MOST_ROWS
    with pytest.raises(StoreFailed, match="gala is far too large"):
        read(with_items(*[0] * (MOST_ROWS + 1)))
    observed.did("Refused, and left as it is")


@pytest.mark.fault("input", "show file: of a newer panel", promise="P6")
def test_a_newer_version_is_refused(observed: Observed) -> None:
    with pytest.raises(StoreFailed, match=r"newer panel\. Update this panel"):
        read({"version": 2})
    observed.did("Refused, and left as it is")


def test_nothing_at_all_is_an_empty_show_of_the_name_of_its_file() -> None:
    found = read({})
    assert found.show.name == "gala"
    assert found.show.sheets == (RunSheet("new-2", "gala"),)
    assert found.show.is_empty
    assert (found.is_whole, found.is_changed) == (True, True)


def test_a_file_of_ours_is_read_whole() -> None:
    found = read(file_of(FULL))
    assert found.show == FULL
    assert (found.broken, found.is_whole, found.is_older, found.is_changed) == (
        (), True, False, False,
    )  # fmt: skip


@pytest.mark.fault("input", "show file: broken items among whole ones", promise="P6")
def test_a_broken_item_harms_only_itself(observed: Observed) -> None:
    broken = {**HELLO, "id": "b", "name": "Loud", "mode": "sing"}
    found = read(with_items(HELLO, broken, "junk", {"id": "x"}, {"type": "group", "id": "g"}))
    assert found.show.sheets[0].items == (Cue("c", text="Hello."), Group("g"))
    assert not found.is_whole
    assert not found.is_changed
    assert [(str(each.place), str(each.sentence)) for each in found.broken] == [
        ('Item 2 of the run sheet "Main": Loud', '"mode" must be "speak" or "context".'),
        ('Item 3 of the run sheet "Main"', "It is not written as an item of a show has to be."),
        ('Item 4 of the run sheet "Main"', '"type" must be "cue" or "group".'),
    ]
    observed.did("All others are there; each broken one is named")


def test_what_is_broken_above_an_item_harms_only_itself() -> None:
    found = told(
        {
            "name": 5,
            "cover": [],
            "steer": {},
            "deep": BOTTOMLESS,
            "variables": "none",
            "sheets": [7, {"name": None, "items": {}, "deep": BOTTOMLESS}],
        }
    )
    assert found == [
        ("The show", '"name" must be a text.'),
        ("Run sheet 1", "It is not written as a run sheet has to be."),
        ("Run sheet 2", '"items" must be a list.'),
        ("Run sheet 2", "It is nested too deeply."),
        ("The show", '"variables" must be a list.'),
        ("The show", '"cover" must be a text.'),
        ("The show", '"steer" must be a text.'),
        ("The show", "It is nested too deeply."),
    ]


@pytest.mark.fault("input", "show file: one field twice", promise="P1")
def test_a_field_twice_is_told_wherever_it_is(observed: Observed) -> None:
    content = (
        b'{"format": "bithuman-show", "version": 1, "name": "a", "name": "b", "sheets": '
        b'[{"name": "x", "name": "y", "items": [{"type": "cue", "mode": "context", "mode": "speak"'
        b"}]}]}"
    )
    assert [place for place, _why in told(content)] == [
        "The show", "Run sheet 1", 'Item 1 of the run sheet "y"',
    ]  # fmt: skip
    assert read(content).show.sheets[0].items == ()
    observed.did("The cue is left out, and named")


def test_a_number_that_is_none_is_not_overwritten_without_a_copy() -> None:
    content = b'{"format": "bithuman-show", "version": 1, "id": "s", "sheets": [], "x": NaN}'
    found = read(content)
    assert found.show.extra == (("x", None),)
    assert found.broken == ()
    assert not found.is_whole


def test_missing_and_double_ids_are_given_anew() -> None:
    group = {"type": "group", "id": "r"}
    found = read(with_items(HELLO, HELLO, {**HELLO, "id": 5}, {**HELLO, "id": "a\nb"}, group))
    assert [item.id for item in found.show.sheets[0].items] == [
        "c", "new-1", "new-2", "new-3", "new-4",
    ]  # fmt: skip
    assert found.is_changed
    assert found.is_whole


def test_a_broken_cue_takes_no_id() -> None:
    found = read(with_items({**HELLO, "mode": "sing"}, HELLO))
    assert found.show.sheets[0].items == (Cue("c", text="Hello."),)
    assert not found.is_changed


def test_an_item_of_an_unknown_kind_is_kept_and_is_no_item() -> None:
    found = read(with_items(HELLO, {"type": "video", "id": "v", "file": "a.mp4"}))
    assert found.broken == ()
    assert found.is_whole
    assert found.show.sheets[0].items == (Cue("c", text="Hello."),)


def test_rows_of_a_table_stand_for_themselves() -> None:
    fields = {
        "variables": [
            {"name": "guest", "value": "Ada"},
            {"name": "guest", "value": "Eve"},
            {"name": "", "value": "x"},
            {"name": "n", "value": 5},
            {"name": "city"},
            "junk",
        ],
        "snippets": [{"text": "Hello"}, {"name": "bye", "text": "Bye."}],
    }
    assert read(fields).show.variables == (
        ("guest", "Ada"), ("guest", "Eve"), ("", "x"), ("city", ""),
    )  # fmt: skip
    assert read(fields).show.snippets == (("bye", "Bye."),)
    assert told(fields) == [
        ("Variable 4", '"value" must be a text.'),
        ("Variable 6", "It is not written as an item of a show has to be."),
        ("Snippet 1", "It has no name."),
    ]


@given(JUNK)
def test_junk_never_raises_and_what_was_read_is_written_and_read_again(junk: object) -> None:
    fields = junk if isinstance(junk, dict) else {"sheets": junk, "variables": junk}
    try:
        found = read(json.dumps({**fields, "format": "bithuman-show", "version": 1}).encode())
    except StoreFailed:
        pytest.fail("a show of this version is never refused")
    again = read(file_of(found.show))
    assert again.show == found.show
    assert again.broken == ()


@given(st.binary(max_size=80))
def test_bytes_are_a_show_or_refused(content: bytes) -> None:
    with pytest.raises(StoreFailed):
        read(content)
