"""docs/design-language.md says what is measured, and names every size and every role."""

from __future__ import annotations

from dataclasses import fields

from bithuman_panel.ui.palettes import Theme
from bithuman_panel.ui.tokens import FLASH_MS, HOLD_MS, TYPE
from tests.ui.contrast_table import FILE, page, table

PAGE = FILE.read_text(encoding="utf-8")


def test_the_page_has_the_contrasts_as_they_are_measured() -> None:
    assert page() == PAGE, "python -m tests.ui.contrast_table writes them anew"


def test_every_pair_is_a_row_and_none_stands_twice() -> None:
    rows = [line for line in table().splitlines() if line.startswith("| `")]
    assert "| `surface` | `text` | 16.4 | 18.0 | 21.0 | 21.0 |" in rows
    assert len(rows) == len(set(rows)) > 50


def test_the_page_names_every_size_of_letters() -> None:
    for name, size in TYPE.items():
        assert f"| `{name}` | {size} |" in PAGE


def test_the_page_names_every_role() -> None:
    head = PAGE[: PAGE.index("## Contrast")]
    told = {*head.replace("`", " ").replace(",", " ").split()}
    roles = {role.name for role in fields(Theme)} - {"drawings", "ring"}
    paired = {"on_speak", "on_context", "on_live", "on_rehearsal", "on_hold"}
    assert roles - told <= paired | {"speak_hover", "context_hover"}


def test_the_page_tells_how_long_things_take() -> None:
    assert f"({HOLD_MS} ms)" in PAGE
    assert f"({FLASH_MS} ms" in PAGE
