"""File locks: one at a time, several lookers, and the Windows way on a stand-in of its module."""

from __future__ import annotations

import errno
import os
import sys
import threading
from types import ModuleType
from typing import TYPE_CHECKING

import pytest

from bithuman_panel.core.errors import StoreFailed
from bithuman_panel.services.locks import locked, try_lock

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path


@pytest.fixture
def two_openings(tmp_path: Path) -> Iterator[tuple[int, int]]:
    file = tmp_path / "lock"
    first = os.open(file, os.O_RDWR | os.O_CREAT)
    second = os.open(file, os.O_RDWR)
    yield first, second
    os.close(first)
    os.close(second)


def test_one_opening_holds_the_file(two_openings: tuple[int, int]) -> None:
    first, second = two_openings
    assert try_lock(first)
    assert not try_lock(second)
    assert not try_lock(second, is_shared=True)


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no shared locks")
def test_lookers_share_the_file(two_openings: tuple[int, int]) -> None:
    first, second = two_openings
    assert try_lock(first, is_shared=True)
    assert try_lock(second, is_shared=True)
    assert not try_lock(first)


def test_on_windows_the_first_byte_is_locked(
    two_openings: tuple[int, int], monkeypatch: pytest.MonkeyPatch
) -> None:
    first, second = two_openings
    os.write(first, b"moves the place of the lock")
    held: dict[int, int] = {}

    def locking(descriptor: int, mode: int, count: int) -> None:
        assert (mode, count, os.lseek(descriptor, 0, os.SEEK_CUR)) == (2, 1, 0)
        if held and descriptor not in held:
            raise PermissionError(errno.EACCES, "Permission denied")
        held[descriptor] = mode

    msvcrt = ModuleType("msvcrt")
    monkeypatch.setattr(msvcrt, "LK_NBLCK", 2, raising=False)
    monkeypatch.setattr(msvcrt, "locking", locking, raising=False)
    monkeypatch.setitem(sys.modules, "msvcrt", msvcrt)
    assert try_lock(first, platform="win32")
    assert not try_lock(second, is_shared=True, platform="win32")


def test_a_lock_file_is_waited_for(tmp_path: Path) -> None:
    order: list[str] = []
    has_it, may_go = threading.Event(), threading.Event()

    def hold() -> None:
        with locked(tmp_path / "lock", 1):
            has_it.set()
            assert may_go.wait(5)
            order.append("first")

    thread = threading.Thread(target=hold)
    thread.start()
    assert has_it.wait(5)
    threading.Timer(0.03, may_go.set).start()
    with locked(tmp_path / "lock", 5):
        order.append("second")
    thread.join()
    assert order == ["first", "second"]


def test_a_lock_file_is_given_up_on(tmp_path: Path) -> None:
    with (
        locked(tmp_path / "lock", 1),
        pytest.raises(StoreFailed, match="Another panel"),
        locked(tmp_path / "lock", 0.03),
    ):
        pass
