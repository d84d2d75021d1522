from __future__ import annotations

import pytest

from bithuman_panel.core import cells
from bithuman_panel.core.headings import HEADINGS, WRITTEN, field_of, is_among, plain_word
from bithuman_panel.core.table import Field


@pytest.mark.parametrize(
    ("heading", "field"),
    [
        ("Text", Field.TEXT),
        ("  SPRECHTEXT: ", Field.TEXT),
        ("Réplique", Field.TEXT),
        ("セリフ", Field.TEXT),
        ("Cue name", Field.NAME),
        ("cue_name", Field.NAME),
        ("Título", Field.NAME),
        ("Wait (s)", Field.PRE_WAIT),
        ("Pre-wait", Field.PRE_WAIT),
        ("Verzögerung", Field.PRE_WAIT),
        ("Raum", Field.ROOM),
        ("グループ", Field.GROUP),
        ("الوقت", Field.PLANNED),
        ("Colour", Field.COLOUR),
        ("color", Field.COLOUR),
        ("No.", None),
        ("", None),
        ("text message", None),
    ],
)
def test_what_a_column_tells_is_known_by_its_heading(heading: str, field: Field | None) -> None:
    assert field_of(heading) is field


def test_what_an_export_writes_over_a_column_is_known_again() -> None:
    assert {field: field_of(words) for field, words in WRITTEN.items()} == {f: f for f in Field}


def word_tables() -> list[str]:
    of_values = [*cells._MODES.values(), *cells._COLOURS.values(), *cells._LINKS.values()]
    return [*of_values, *HEADINGS.values(), cells._BROADCAST, cells.HEADING_WORDS]


def test_every_word_of_the_tables_is_written_as_it_is_compared() -> None:
    for text in word_tables():
        assert text == f" {' '.join(text.split())} "
        assert [word for word in text.split() if plain_word(word) != word] == []


def test_no_heading_means_two_things() -> None:
    words = [word for text in HEADINGS.values() for word in text.split()]
    assert sorted(words) == sorted(set(words))


def test_no_word_is_among_none() -> None:
    assert is_among("b", " a b ")
    assert not is_among("a b", " a c ")
    assert not is_among("", "  ")
