"""Looks for a planted secret in everything that a run left behind, in any encoding.

It shares nothing with the redactor that it judges: its own list of encodings, on bytes.
"""

from __future__ import annotations

import io
import shutil
import sqlite3
import tempfile
import zipfile
import zlib
from base64 import b64encode, urlsafe_b64encode
from collections.abc import Iterator
from contextlib import closing
from json import dumps
from pathlib import Path
from urllib.parse import quote

# Random at both ends, so that eight characters of either are nothing else; signs that JSON, URLs
# and HTML write in their own ways in the middle.
CANARY = 'Kq7Zx3Vw-canary-"/%&+-Jm9Tf5Rb'
PART = 8
DEPTH = 3
INFLATED = 4_000_000
_ZIP = b"PK\x03\x04"
_SQLITE = b"SQLite format 3\0"
_GZIP = b"\x1f\x8b\x08"
_ZLIB = (b"\x78\x01", b"\x78\x5e", b"\x78\x9c", b"\x78\xda")


class Sweeper:
    """Finds one secret; every find is a line that says where and in which encoding."""

    def __init__(self, secret: str) -> None:
        self._needles = dict(_needles(secret))

    def in_bytes(self, where: str, data: bytes, depth: int = DEPTH) -> list[str]:
        """Return what is in ``data``, and in what is compressed in it."""
        lower = data.lower()
        found = [
            f"{where}: {how}"
            for how, needle in self._needles.items()
            # Hexadecimal may be in capitals.
            if needle in (lower if how.startswith("hex") else data)
        ]
        if depth:
            for place, inflated in _inflated(data):
                found += self.in_bytes(f"{where} > inflated at {place}", inflated, depth - 1)
        return found

    def in_text(self, where: str, text: str) -> list[str]:
        """Return what is in ``text``."""
        return self.in_bytes(where, text.encode("utf-8", "surrogatepass"))

    def in_folder(self, folder: Path) -> list[str]:
        """Return what is in the files below ``folder``, in their names, and in databases' rows."""
        found = []
        for path in sorted(folder.rglob("*")):
            name = str(path.relative_to(folder))
            found += self.in_text(f"the name {name!r}", name)
            if path.is_symlink() or not path.is_file():
                continue
            data = path.read_bytes()
            found += self.in_bytes(name, data)
            if data.startswith(_SQLITE):
                found += self._in_database(name, path)
            if data.startswith(_ZIP):
                found += self._in_zip(name, data)
        return found

    def _in_zip(self, where: str, data: bytes) -> list[str]:
        """Look into a workbook or a bundle: packed, nothing of it could be read."""
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            return [
                found
                for name in archive.namelist()
                for found in self.in_bytes(f"{where} > {name}", archive.read(name))
            ]

    def _in_database(self, where: str, path: Path) -> list[str]:
        """Look at whole cells too: on the pages a long one lies in pieces."""
        found = []
        with tempfile.TemporaryDirectory() as folder:
            for file in path.parent.glob(f"{path.name}*"):
                shutil.copy(file, folder)
            with closing(sqlite3.connect(Path(folder) / path.name)) as database:
                for cell in _cells(database):
                    data = cell if isinstance(cell, bytes) else str(cell).encode("utf-8", "replace")
                    found += self.in_bytes(f"{where} > a cell", data)
        return found


def _cells(database: sqlite3.Connection) -> Iterator[object]:
    # What a search table is made of are tables, too, and read; it has no rows of its own.
    tables = database.execute(
        "SELECT name FROM sqlite_master WHERE type = 'table' AND sql NOT LIKE 'CREATE VIRTUAL %'"
    ).fetchall()
    for (table,) in tables:
        for row in database.execute(f'SELECT * FROM "{table}"'):  # noqa: S608 - constants
            yield from row


def _needles(secret: str) -> Iterator[tuple[str, bytes]]:
    raw = secret.encode("ascii")
    yield "raw", raw
    yield "the first characters", raw[:PART]
    yield "the last characters", raw[-PART:]
    yield "reversed", raw[::-1]
    yield "JSON", dumps(secret)[1:-1].encode()
    yield "URL", quote(secret, safe="").encode()
    for encoding in ("utf-16-le", "utf-16-be"):
        yield encoding, secret.encode(encoding)
        yield f"hex of {encoding}", secret.encode(encoding).hex().encode()
        yield f"the first of {encoding}", secret[:PART].encode(encoding)
    yield "hex", raw.hex().encode()
    yield "hex, spaced", raw.hex(" ").encode()
    for before in range(3):
        for name, encode in (("base64", b64encode), ("base64 for URLs", urlsafe_b64encode)):
            # The characters that no neighbour changes.
            whole = encode(bytes(before) + raw)
            yield f"{name} at {before}", whole[4 if before else 0 : len(whole) // 4 * 4 - 4]


def _inflated(data: bytes) -> Iterator[tuple[int, bytes]]:
    """Yield what every gzip or zlib stream in ``data`` holds, wherever it begins."""
    for mark in (_GZIP, *_ZLIB):
        place = data.find(mark)
        while place >= 0:
            try:
                inflated = zlib.decompressobj(47).decompress(data[place:], INFLATED)
            except zlib.error:
                inflated = b""
            if inflated:
                yield place, inflated
            place = data.find(mark, place + 1)
