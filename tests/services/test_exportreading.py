"""What stands in an exported history is read entry by entry, whoever wrote the file."""

from __future__ import annotations

import io
import json
from itertools import chain

import pytest

from bithuman_panel.core.export import as_json
from bithuman_panel.core.record import kept_record
from bithuman_panel.services import exportreading
from bithuman_panel.services.exportreading import ExportReading
from tests.core.entries import entry_of, partly, rejected

ENTRIES = [partly(), rejected(), entry_of("Grüße\n{x} 👋")]
RECORDS = [json.loads(json.dumps(kept_record(entry))) for entry in ENTRIES]
EXPORT = "".join(as_json(ENTRIES)).encode("ascii")


class Read:
    """What came of reading ``content``, and how far it was told to be."""

    def __init__(self, content: bytes) -> None:
        self.told: list[int] = []
        reading = ExportReading(io.BytesIO(content), self.told.append)
        self.items = list(reading.items())
        self.is_export, self.is_cut = reading.is_export, reading.is_cut


def test_an_export_is_read_line_by_line() -> None:
    read = Read(EXPORT)
    assert read.items == RECORDS
    assert (read.is_export, read.is_cut) == (True, False)
    assert read.told == sorted(read.told)
    assert read.told[-1] == len(EXPORT)


def test_it_is_read_no_further_than_it_is_asked_for() -> None:
    told: list[int] = []
    many = b"".join(piece.encode() for piece in as_json(ENTRIES * 100))
    items = ExportReading(io.BytesIO(many), told.append).items()
    next(items)
    assert told[-1] < len(many) / 50


@pytest.mark.parametrize(
    "content",
    [
        b"\xef\xbb\xbf" + EXPORT,
        b"\n \n" + EXPORT,
        EXPORT.replace(b"\n", b"\r\n"),
        json.dumps(RECORDS).encode(),
        json.dumps(RECORDS, indent=2, ensure_ascii=False).encode(),
        json.dumps(RECORDS).encode("utf-16"),
        b"\n".join(json.dumps(record).encode() for record in RECORDS),
    ],
    ids=["bom", "blank lines", "crlf", "one line", "indented", "utf-16", "a line each"],
)
def test_what_another_program_wrote_anew_is_read_too(content: bytes) -> None:
    read = Read(content)
    assert read.items == RECORDS
    assert (read.is_export, read.is_cut) == (True, False)


def test_a_single_entry_is_an_export() -> None:
    assert Read(json.dumps(RECORDS[0], indent=2).encode()).items == RECORDS[:1]


@pytest.mark.parametrize("content", [b"[]\n", b"[\n]\n", b"[]"])
def test_an_export_of_nothing_has_nothing(content: bytes) -> None:
    read = Read(content)
    assert (read.items, read.is_export, read.is_cut) == ([], True, False)


@pytest.mark.parametrize("cut", [1, 2, 40, len(EXPORT) // 2])
def test_what_was_cut_off_is_told(cut: int) -> None:
    read = Read(EXPORT[: -cut - 1])
    assert read.is_cut
    assert read.items[:1] == RECORDS[:1]
    assert all(item in (*RECORDS, None) for item in read.items)


def test_a_broken_line_harms_only_itself() -> None:
    lines = EXPORT.splitlines(keepends=True)
    lines[2] = b'{"agent": "A1", "text": \xff},\n'
    assert Read(b"".join(lines)).items == [RECORDS[0], None, RECORDS[2]]


def test_a_line_longer_than_any_entry_is_skipped(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(exportreading, "LONGEST_BYTES", 4096)
    endless = b'{"text": "' + b"x" * 20_000 + b'"},\n'
    lines = EXPORT.splitlines(keepends=True)
    read = Read(b"".join((*lines[:2], endless, *lines[2:])))
    assert read.items == [RECORDS[0], None, *RECORDS[1:]]
    assert Read(b"".join((*lines[:2], endless[:-3]))).items == [RECORDS[0], None]


def test_one_long_line_of_all_is_read_whole(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(exportreading, "LONGEST_BYTES", 100)
    assert Read(json.dumps(RECORDS).encode()).items == RECORDS


def test_a_large_file_is_never_read_whole(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(exportreading, "WHOLE_BYTES", 100)
    read = Read(json.dumps(RECORDS).encode())
    assert (read.items, read.is_export) == ([], False)
    assert Read(EXPORT).items == RECORDS


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b" \n\n",
        b"null",
        b"7",
        b'"text"',
        b"[",
        b"[[",
        b"entry,agent\r\n1,A1\r\n",
        b"<!DOCTYPE html>\n<html>",
        b"\x00\x01\x02\xff" * 100,
        b"[" * 100_000,
        b"[\n" * 1000,
        b"9" * 5000,
    ],
)
def test_what_is_no_export_gives_nothing(content: bytes) -> None:
    read = Read(content)
    assert not [item for item in read.items if item is not None]
    assert read.is_cut or not read.is_export


def test_depth_without_end_is_a_broken_line() -> None:
    deep = b'{"agent": "A1", "text": "", "rooms": ' + b"[" * 100_000 + b"]" * 100_000 + b"}"
    joined = b"".join(chain((b"[\n", EXPORT.splitlines()[1], b"\n", deep, b"\n]\n")))
    assert Read(joined).items == [RECORDS[0], None]
