"""Names of files: free ones, and ones that every system allows."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bithuman_panel.services.freeplace import file_name, free_place

if TYPE_CHECKING:
    from pathlib import Path


def test_a_place_that_is_taken_is_counted_on(tmp_path: Path) -> None:
    file = tmp_path / "gala.show"
    assert free_place(file) == file
    file.touch()
    assert free_place(file) == tmp_path / "gala (2).show"
    (tmp_path / "gala (2).show").touch()
    assert free_place(file) == tmp_path / "gala (3).show"


@pytest.mark.parametrize(
    ("name", "called"),
    [
        ("Gala 2026", "Gala 2026"),
        ("Zweite Bühne 🎭", "Zweite Bühne 🎭"),
        ("../../etc/passwd", "etc passwd"),
        ("a/b\\c:d\n\x00e", "a b c d e"),
        (" .hidden. ", "hidden"),
        ("CON", "show"),
        ("com1.txt", "show"),
        ("console", "console"),
        ("???", "show"),
        ("\ud800", "show"),
        ("", "show"),
        ("ü" * 200, "ü" * 80),
    ],
)
def test_a_name_is_made_fit_for_every_system(name: str, called: str) -> None:
    assert file_name(name, "show") == called


@given(st.text())
def test_any_name_gives_one_plain_file(name: str) -> None:
    called = file_name(name, "show")
    assert called
    assert not {"/", "\\", "\0"} & set(called)
    assert len(called.encode()) <= 160
    assert called == called.strip(" .")
