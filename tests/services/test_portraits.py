"""The cache of portraits: small, forgetful, and never a reason for anything else to fail."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from bithuman_panel.services.portraits import OLD_S, PortraitCache
from tests.presenters.fakes import HandClock

ONE, TWO, THREE = (f"https://assets.bithuman.ai/{n}.png" for n in (1, 2, 3))


@pytest.fixture
def clock() -> HandClock:
    return HandClock()


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "portraits"


def made_at(folder: Path, clock: HandClock, data: bytes, seconds_ago: float) -> None:
    """Give the file with this content another age."""
    (file,) = (each for each in folder.iterdir() if each.read_bytes() == data)
    at = clock.now() - seconds_ago
    os.utime(file, (at, at))


def test_a_picture_comes_back_until_it_is_old_or_forgotten(folder: Path, clock: HandClock) -> None:
    cache = PortraitCache(folder, clock)
    assert cache.get(ONE) is None
    cache.put(ONE, b"one")
    made_at(folder, clock, b"one", 5)
    assert cache.get(ONE) == b"one"
    assert cache.get(TWO) is None
    made_at(folder, clock, b"one", OLD_S + 1)
    assert cache.get(ONE) is None
    cache.put(ONE, b"new")
    made_at(folder, clock, b"new", 0)
    assert cache.get(ONE) == b"new"
    cache.forget(ONE)
    cache.forget(ONE)
    assert cache.get(ONE) is None


def test_the_oldest_make_room_for_the_newest(folder: Path, clock: HandClock) -> None:
    cache = PortraitCache(folder, clock, most_bytes=9)
    for age, (address, data) in enumerate(((ONE, b"1111"), (TWO, b"2222"))):
        cache.put(address, data)
        made_at(folder, clock, data, 20 - age)
    cache.put(THREE, b"33333")
    made_at(folder, clock, b"33333", 0)
    assert (cache.get(ONE), cache.get(TWO), cache.get(THREE)) == (None, b"2222", b"33333")
    assert {file.name for file in folder.iterdir()}.isdisjoint({"1.png", "2.png", "3.png"})


def test_a_disk_that_will_not_costs_the_picture_alone(tmp_path: Path, clock: HandClock) -> None:
    in_the_way = tmp_path / "portraits"
    in_the_way.write_text("no folder")
    cache = PortraitCache(in_the_way, clock)
    cache.put(ONE, b"one")
    cache.forget(ONE)
    assert cache.get(ONE) is None
    assert in_the_way.read_text() == "no folder"
