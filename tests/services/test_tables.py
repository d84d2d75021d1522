from __future__ import annotations

import os
from dataclasses import replace
from pathlib import Path

import pytest

from bithuman_panel.core.cue import Colour, Cue, Group, Item, Link
from bithuman_panel.core.errors import InputRefused, StoreFailed
from bithuman_panel.core.guessing import guess
from bithuman_panel.core.models import Mode, Target
from bithuman_panel.core.scriptreading import read_script
from bithuman_panel.core.show import RunSheet
from bithuman_panel.core.table import MOST_CHARACTERS, Preview, SheetKind, Source, Table
from bithuman_panel.core.tabular import preview
from bithuman_panel.services import tables
from bithuman_panel.services.tables import pasted, read_source, write_sheet
from tests.core.cuelists import bare, numbered

ITEMS: tuple[Item, ...] = (
    Group("1", "Opening – “quoted”", Colour.BLUE),
    Cue("2", "Welcome", Mode.SPEAK, '=SUM(A1)\nsecond; line, "three"', Target("A1", "lobby")),
    Cue(
        "3",
        "Facts",
        Mode.CONTEXT,
        "+1 for everybody",
        Target("A1"),
        "- softly",
        Colour.RED,
        68_705,
        2.5,
        "They know. ご案内",
        Link.FOLLOW,
    ),
    Group("4"),
    Cue("5", text="@all: مرحبا"),
)
SHEET = RunSheet("s", "Evening", ITEMS)


def seen(source: Source) -> Preview:
    if isinstance(source.content, Table):
        return preview(source.content, guess(source.content), numbered(), {})
    return read_script(source.content, numbered(), {})


@pytest.mark.parametrize("kind", SheetKind)
def test_a_run_sheet_comes_back_the_same(tmp_path: Path, kind: SheetKind) -> None:
    file = tmp_path / f"show.{kind.value}"
    write_sheet(SHEET, file, kind, str)
    source = read_source(file)
    assert bare(seen(source).items) == bare(ITEMS)
    assert (source.name, source.is_cut) == (file.name, False)
    assert (source.sheet, source.sheets) == (
        ("Evening", ("Evening",)) if kind is SheetKind.XLSX else ("", ())
    )


def test_a_text_file_is_a_script_unless_it_has_columns(tmp_path: Path) -> None:
    file = tmp_path / "lines.txt"
    file.write_text("Hello,\nhow are you?\n\nBye.\n", encoding="utf-8")
    assert isinstance(read_source(file).content, str)
    file.write_text("Name\tText\na\tHello\n", encoding="utf-8")
    assert read_source(file).content == Table((("Name", "Text"), ("a", "Hello")))
    file.write_text("", encoding="utf-8")
    assert read_source(file).content == ""


def test_a_workbook_is_known_by_what_it_is(tmp_path: Path) -> None:
    file = tmp_path / "show.xlsx"
    write_sheet(SHEET, file, SheetKind.XLSX, str)
    misnamed = file.rename(tmp_path / "show.csv")
    assert read_source(misnamed, "Evening").sheet == "Evening"


def test_pasted_rows_are_a_table() -> None:
    assert pasted("a\tb\nc\td") == Source("", Table((("a", "b"), ("c", "d"))))


def test_too_much_to_paste_is_told(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(tables, "MOST_BYTES", 10)
    with pytest.raises(InputRefused, match="too much to paste"):
        pasted("x" * 11)


@pytest.mark.parametrize("kind", SheetKind)
def test_what_is_written_is_clean(tmp_path: Path, kind: SheetKind) -> None:
    file = tmp_path / "show"
    sheet = RunSheet("s", "secret", (Group("g", "secret"), Cue("c", text="my secret")))
    write_sheet(sheet, file, kind, lambda text: text.replace("secret", "[hidden]"))
    source = read_source(file.rename(file.with_suffix(f".{kind.value}")))
    assert bare(seen(source).items) == [Group("", "[hidden]"), Cue("", text="my [hidden]")]
    assert source.sheet == ("hidden" if kind is SheetKind.XLSX else "")


def test_what_is_no_file_is_told(tmp_path: Path) -> None:
    with pytest.raises(InputRefused, match=f"{tmp_path.name} is no file"):
        read_source(tmp_path)
    with pytest.raises(InputRefused, match=r"gone\.csv is no file"):
        read_source(tmp_path / "gone.csv")


def test_a_file_that_cannot_be_read_is_told(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = tmp_path / "a.csv"
    file.write_text("x", encoding="utf-8")

    def refused(*_: object) -> object:
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr(Path, "open", refused)
    with pytest.raises(InputRefused, match=r"a\.csv cannot be read \(Permission denied\)"):
        read_source(file)


def test_a_file_that_is_far_too_large_is_told(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(tables, "MOST_BYTES", 3 * 1024 * 1024)
    file = tmp_path / "a.csv"
    with file.open("wb") as stream:
        os.truncate(stream.fileno(), 3 * 1024 * 1024 + 1)
    with pytest.raises(InputRefused, match="larger than 3 MB"):
        read_source(file)


def test_a_folder_that_is_gone_is_told(tmp_path: Path) -> None:
    with pytest.raises(StoreFailed, match="Choose another folder"):
        write_sheet(SHEET, tmp_path / "gone" / "a.csv", SheetKind.CSV, str)


def test_what_a_workbook_cannot_hold_leaves_the_file_as_it_was(tmp_path: Path) -> None:
    file = tmp_path / "show.xlsx"
    file.write_text("mine", encoding="utf-8")
    long = replace(SHEET, items=(Cue("1", text="x" * (MOST_CHARACTERS + 1)),))
    with pytest.raises(InputRefused, match="Export as CSV"):
        write_sheet(long, file, SheetKind.XLSX, str)
    assert file.read_text(encoding="utf-8") == "mine"
    assert list(tmp_path.iterdir()) == [file]
