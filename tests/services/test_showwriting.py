"""Writing a show: what is read again is the same, and nothing that nobody knows is lost."""

from __future__ import annotations

import json
from dataclasses import replace
from typing import Any

from hypothesis import given

from bithuman_panel.core.cue import Cue
from bithuman_panel.core.secret import Redactor, Secret
from bithuman_panel.core.show import Show, new_show
from bithuman_panel.services.showwriting import ShowWriter
from tests.services.showsamples import FULL, SHOWS, file_of, read, unmasked, with_items

SECRET = "s3cret-of-the-show"


def plain(show: Show) -> dict[str, Any]:
    fields: dict[str, Any] = json.loads(file_of(show))
    return fields


@given(SHOWS)
def test_any_show_is_read_as_it_was(show: Show) -> None:
    found = read(file_of(show))
    assert found.show == show
    assert found.is_whole
    assert not found.is_changed


def test_each_item_has_a_line_of_its_own() -> None:
    lines = file_of(FULL).decode().splitlines()
    assert len([line for line in lines if '"type": "cue"' in line]) == 3
    assert lines[:2] == ["{", ' "format": "bithuman-show",']
    assert "Gala “2026”" in lines[4]


def test_it_comes_in_pieces_of_one_item() -> None:
    assert max(len(piece) for piece in ShowWriter(unmasked).pieces(FULL)) < 500


def test_an_empty_show_is_written_too() -> None:
    assert plain(new_show("s", "r", "New")) == {
        "format": "bithuman-show",
        "version": 1,
        "id": "s",
        "name": "New",
        "cover": "",
        "steer": "",
        "variables": [],
        "snippets": [],
        "sheets": [{"id": "r", "name": "New", "items": []}],
    }


def test_unknown_fields_are_written_again_on_every_level() -> None:
    fields = plain(FULL)
    assert fields["theme"] == {"font": "large"}
    assert fields["variables"][0] == {"name": "guest", "value": "Ada", "asked": False}
    sheet = fields["sheets"][0]
    assert sheet["page"] == 1
    assert sheet["items"][0]["folded"] is True
    assert sheet["items"][1]["camera"] == {"shot": [1, 2.5, None, True, "wide"]}
    assert sheet["items"][1]["target"]["seat"] == "12"
    assert replace(FULL, variables=()).extra == FULL.extra
    assert plain(replace(FULL, variables=()))["variables"] == []


def cue(name: str) -> dict[str, object]:
    return {"type": "cue", "id": name, "mode": "speak", "text": name}


def strange(name: str) -> dict[str, object]:
    return {"type": "video", "id": name}


def order(show: Show) -> list[str]:
    return [item["id"] for item in plain(show)["sheets"][0]["items"]]


def test_items_of_an_unknown_kind_keep_their_place() -> None:
    show = read(
        with_items(strange("v"), cue("a"), strange("w"), strange("x"), cue("b"), strange("y"))
    ).show
    assert order(show) == ["v", "a", "w", "x", "b", "y"]
    sheet = show.sheets[0]
    moved = show.put(sheet.move(["a"], None))
    assert order(moved) == ["v", "b", "y", "a", "w", "x"]
    assert order(show.put(sheet.without(["b"]))) == ["v", "a", "w", "x", "y"]
    assert order(show.put(sheet.without(["a", "b"]))) == ["v", "w", "x", "y"]
    begun = show.put(sheet.insert(0, [Cue("n")]))
    assert order(begun) == ["v", "n", "a", "w", "x", "b", "y"]


def test_a_secret_never_comes_to_the_disk() -> None:
    clean = Redactor([Secret(SECRET)]).clean
    leaky = Cue("c", text=SECRET, note=f"key {SECRET}", extra=((SECRET, [{"a": SECRET}]),))
    show = Show("s", SECRET, (replace(FULL.sheets[0], items=(leaky,)),), ((SECRET, SECRET),))
    content = file_of(replace(show, cover=SECRET, steer=SECRET, extra=(("x", SECRET),)), clean)
    assert SECRET.encode() not in content
    assert read(content).show.sheets[0].cues[0].note == "key •••"


def test_an_item_that_did_not_change_is_written_once() -> None:
    cleaned: list[str] = []

    def clean(text: str) -> str:
        cleaned.append(text)
        return text

    writer = ShowWriter(clean)
    first = b"".join(writer.pieces(FULL))
    cleaned.clear()
    assert b"".join(writer.pieces(FULL)) == first
    assert "Welcome" not in cleaned
    sheet = FULL.sheets[0]
    edited = FULL.put(sheet.put(replace(sheet.cues[0], name="Hello")))
    assert b"".join(writer.pieces(edited)) == file_of(edited)
    assert "Hello" in cleaned
    assert "Thank you." not in cleaned


def test_what_was_written_before_a_secret_was_known_is_written_anew() -> None:
    redactor = Redactor()
    writer = ShowWriter(redactor.clean, lambda: redactor.known)
    sheet = replace(FULL.sheets[0], items=(Cue("c", text=SECRET),))
    show = replace(FULL, sheets=(sheet,))
    assert SECRET.encode() in b"".join(writer.pieces(show))
    redactor.learn(Secret(SECRET))
    assert SECRET.encode() not in b"".join(writer.pieces(show))
