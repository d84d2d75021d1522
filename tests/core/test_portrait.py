"""A picture is known by its first bytes, and refused by its size before anything is decoded."""

from __future__ import annotations

import struct

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bithuman_panel.core.portrait import MOST_BYTES, Kind, portrait_in


def png(width: int, height: int) -> bytes:
    return b"\x89PNG\r\n\x1a\n" + struct.pack(">I4sII", 13, b"IHDR", width, height)


def jpeg(width: int, height: int, before: bytes = b"") -> bytes:
    frame = b"\xff\xc0" + struct.pack(">HBHH", 17, 8, height, width)
    return b"\xff\xd8" + before + frame


def riff(chunk: bytes, rest: bytes) -> bytes:
    return b"RIFF\0\0\0\0WEBP" + chunk + rest


def lossy(width: int, height: int) -> bytes:
    return riff(b"VP8 ", bytes(10) + struct.pack("<HH", width | 0x4000, height))


def lossless(width: int, height: int) -> bytes:
    return riff(b"VP8L", bytes(4) + b"\x2f" + struct.pack("<I", width - 1 | (height - 1) << 14))


def extended(width: int, height: int) -> bytes:
    def small(number: int) -> bytes:
        return (number - 1).to_bytes(3, "little")

    return riff(b"VP8X", bytes(8) + small(width) + small(height))


MAKERS = {
    png: Kind.PNG,
    jpeg: Kind.JPEG,
    lossy: Kind.WEBP,
    lossless: Kind.WEBP,
    extended: Kind.WEBP,
}


@pytest.mark.parametrize("make", MAKERS)
def test_each_kind_is_known_and_none_is_taken_that_is_too_large(make: object) -> None:
    assert callable(make)
    found = portrait_in(make(4096, 1))
    assert found is not None
    assert (found.kind, found.data) == (MAKERS[make], make(4096, 1))
    assert portrait_in(make(4097, 16)) is None
    assert portrait_in(make(16, 4097)) is None


@pytest.mark.parametrize("make", MAKERS)
def test_a_header_that_ends_too_soon_is_no_picture(make: object) -> None:
    assert callable(make)
    whole = make(16, 16)
    assert [n for n in range(len(whole)) if portrait_in(whole[:n]) is not None] == []


def test_a_picture_without_any_pixel_is_none() -> None:
    assert portrait_in(png(0, 5)) is None
    assert portrait_in(jpeg(5, 0)) is None


def test_what_stands_before_the_size_of_a_jpeg_is_stepped_over() -> None:
    comment = b"\xff\xfe" + struct.pack(">H", 6) + b"none"
    assert portrait_in(jpeg(20, 30, comment + b"\xff\x01" + b"\xff")) is not None
    assert portrait_in(jpeg(20, 30, b"none")) is None, "no mark where one must be"


def test_a_drawing_is_taken_only_where_it_may_be() -> None:
    for data in (b'<svg xmlns="x"/>', b"\n <?xml version='1.0'?><svg/>"):
        assert portrait_in(data) is None
        found = portrait_in(data, may_be_drawn=True)
        assert found is not None
        assert found.kind is Kind.SVG


def test_other_things_and_very_long_ones_are_none() -> None:
    assert portrait_in(b"") is None
    assert portrait_in(b"GIF89a" + bytes(40)) is None
    assert portrait_in(b"<html>") is None
    assert portrait_in(riff(b"ICCP", bytes(40))) is None
    assert portrait_in(png(5, 5) + bytes(MOST_BYTES)) is None


@given(st.binary(max_size=80), st.sampled_from([b"", b"\xff\xd8\xff", png(1, 1)[:12], b"RIFF"]))
def test_no_bytes_at_all_break_it(rest: bytes, head: bytes) -> None:
    found = portrait_in(head + rest)
    assert found is None or found.kind in Kind
