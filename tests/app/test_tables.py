"""Cue lists by their threads: what is brought in holds no secret that is known here."""

from __future__ import annotations

import asyncio
from pathlib import Path

from bithuman_panel.app.tables import PanelTables
from bithuman_panel.core.secret import MASK, Redactor, Secret
from bithuman_panel.core.table import Table
from tests.canary import CANARY

TABLES = PanelTables(Redactor([Secret(CANARY)]).clean)


def test_a_cell_with_the_secret_is_masked_before_anybody_sees_it(tmp_path: Path) -> None:
    file = tmp_path / "cues.csv"
    file.write_text(f"Name,Text\nopening,Welcome.\nkey,It is {CANARY}.\n", encoding="utf-8")
    rows = (("Name", "Text"), ("opening", "Welcome."), ("key", f"It is {MASK}."))
    assert asyncio.run(TABLES.read(str(file), "")).content == Table(rows)
    pasted = asyncio.run(TABLES.pasted(f"Name\tText\nkey\tIt is {CANARY}."))
    assert pasted.content == Table((rows[0], rows[2]))


def test_so_is_a_line_of_a_script(tmp_path: Path) -> None:
    file = tmp_path / "show.md"
    file.write_text(f"# Evening\n\nIt is {CANARY}.\n", encoding="utf-8")
    assert asyncio.run(TABLES.read(str(file), "")).content == f"# Evening\n\nIt is {MASK}.\n"
