"""The sweeper finds what is planted, in every encoding and place: else its silence is nothing."""

from __future__ import annotations

import gzip
import html
import json
import sqlite3
import zipfile
import zlib
from base64 import b64encode, urlsafe_b64encode
from contextlib import closing
from pathlib import Path
from urllib.parse import quote

import pytest

from tests.canary import CANARY, Sweeper

RAW = CANARY.encode()
SWEEPER = Sweeper(CANARY)
PLANTED = {
    "raw": b"x" + RAW + b"y",
    "utf-16-le": f"ä{CANARY}".encode("utf-16-le"),
    "utf-16-be": f"ä{CANARY}".encode("utf-16-be"),
    "hex": RAW.hex().encode(),
    "hex in capitals": RAW.hex().upper().encode(),
    "hex, spaced": RAW.hex(" ").encode(),
    "hex of UTF-16": CANARY.encode("utf-16-le").hex().encode(),
    "base64": b64encode(RAW),
    "base64, one before": b64encode(b"a" + RAW + b"b"),
    "base64, two before": b64encode(b"ab" + RAW),
    "base64 for URLs": urlsafe_b64encode(b"\xff" + RAW),
    "URL": quote(CANARY, safe="").encode(),
    "JSON": json.dumps(CANARY).encode(),
    "HTML": html.escape(CANARY).encode(),
    "reversed": RAW[::-1],
    "head": b"it begins with " + RAW[:8],
    "tail": b"it ends with " + RAW[-8:],
    "gzip": b"before" + gzip.compress(b"x" + RAW),
    "zlib": b"before" + zlib.compress(RAW, 1) + b"after",
    "zlib, hardest": zlib.compress(RAW * 9, 9),
    "gzip in gzip of base64": gzip.compress(gzip.compress(b64encode(RAW))),
}


@pytest.mark.parametrize("how", PLANTED)
def test_a_planted_secret_is_found(how: str, tmp_path: Path) -> None:
    assert SWEEPER.in_bytes("here", PLANTED[how])
    (tmp_path / "deep").mkdir()
    (tmp_path / "deep" / "file").write_bytes(b"\0" * 5000 + PLANTED[how])
    assert SWEEPER.in_folder(tmp_path)


@pytest.mark.parametrize("value", [CANARY, RAW, gzip.compress(RAW), RAW.hex()])
def test_a_secret_in_a_database_is_found(value: str | bytes, tmp_path: Path) -> None:
    with closing(sqlite3.connect(tmp_path / "journal")) as database:
        database.execute("PRAGMA journal_mode = WAL")
        database.execute("CREATE TABLE entry (body)")
        # So long that it lies on several pages.
        for start in range(4000, 4100, 7):
            pad = "x" * start if isinstance(value, str) else b"x" * start
            database.execute("INSERT INTO entry VALUES (?)", (pad + value,))  # type: ignore[operator]
        database.commit()
        found = SWEEPER.in_folder(tmp_path)
    assert any("a cell" in line for line in found)


def test_a_secret_in_a_workbook_or_a_bundle_is_found(tmp_path: Path) -> None:
    file = tmp_path / "report.xlsx"
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("sheet.xml", f"<t>{'x' * 400}{CANARY}{'y' * 400}</t>")
    assert RAW not in file.read_bytes()
    assert any("report.xlsx > sheet.xml" in line for line in SWEEPER.in_folder(tmp_path))


def test_a_secret_in_a_name_is_found(tmp_path: Path) -> None:
    (tmp_path / RAW.hex()).mkdir()
    assert SWEEPER.in_folder(tmp_path)


def test_it_finds_nothing_where_nothing_is(tmp_path: Path) -> None:
    (tmp_path / "file").write_bytes(bytes(range(256)) * 40 + gzip.compress(b"a canary sings"))
    assert SWEEPER.in_folder(tmp_path) == []
    assert SWEEPER.in_text("here", "the canary sings: •••") == []
