"""What a picture is, by its first bytes alone: read before anything of it is decoded.

A picture comes from a server: what it calls itself, its name and its header are not believed.
"""

from __future__ import annotations

import struct
from enum import StrEnum
from typing import NamedTuple

MOST_BYTES = 2 * 1024 * 1024
MOST_PIXELS = 4096
# Of a JPEG: frame headers, which have its size; and marks that stand without a length.
_FRAMES = frozenset(range(0xC0, 0xD0)) - {0xC4, 0xC8, 0xCC}
_BARE = frozenset({0x01, *range(0xD0, 0xDA)})


class Kind(StrEnum):
    """What a portrait may be, in the words of Qt's readers."""

    PNG = "png"
    JPEG = "jpeg"
    WEBP = "webp"
    SVG = "svg"


class Portrait(NamedTuple):
    """A picture that may be decoded; a drawing has no size of its own."""

    kind: Kind
    data: bytes


def portrait_in(data: bytes, *, may_be_drawn: bool = False) -> Portrait | None:
    """Return the picture in ``data``; None for anything else, and for one that is too large.

    ``may_be_drawn``: an SVG is taken, too. It is a program of sorts, so only from this computer.
    """
    if len(data) > MOST_BYTES:
        return None
    if data.lstrip()[:5] in (b"<svg ", b"<?xml"):
        return Portrait(Kind.SVG, data) if may_be_drawn else None
    for kind, size in ((Kind.PNG, _png), (Kind.WEBP, _webp), (Kind.JPEG, _jpeg)):
        try:
            found = size(data)
        except struct.error:
            # It ends in the middle of its header.
            return None
        if found:
            return Portrait(kind, data) if all(0 < n <= MOST_PIXELS for n in found) else None
    return None


def _png(data: bytes) -> tuple[int, int] | None:
    if data[:8] != b"\x89PNG\r\n\x1a\n" or data[12:16] != b"IHDR":
        return None
    width, height = struct.unpack_from(">II", data, 16)
    return width, height


def _webp(data: bytes) -> tuple[int, int] | None:
    if data[:4] != b"RIFF" or data[8:12] != b"WEBP":
        return None
    chunk = data[12:16]
    if chunk == b"VP8 ":
        width, height = struct.unpack_from("<HH", data, 26)
        return width & 0x3FFF, height & 0x3FFF
    if chunk == b"VP8L":
        (bits,) = struct.unpack_from("<I", data, 21)
        return (bits & 0x3FFF) + 1, (bits >> 14 & 0x3FFF) + 1
    if chunk == b"VP8X":
        low_w, high_w, low_h, high_h = struct.unpack_from("<HBHB", data, 24)
        return (high_w << 16 | low_w) + 1, (high_h << 16 | low_h) + 1
    return None


def _jpeg(data: bytes) -> tuple[int, int] | None:
    if data[:2] != b"\xff\xd8":
        return None
    at = 2
    while True:
        mark, kind = struct.unpack_from(">BB", data, at)
        if mark != 0xFF:
            return None
        if kind in _BARE or kind == 0xFF:
            at += 1 if kind == 0xFF else 2
            continue
        if kind in _FRAMES:
            height, width = struct.unpack_from(">HH", data, at + 5)
            return width, height
        (length,) = struct.unpack_from(">H", data, at + 2)
        at += 2 + length
