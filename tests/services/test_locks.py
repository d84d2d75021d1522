"""File locks: one at a time, several lookers, and the Windows way on a stand-in of its kernel."""

from __future__ import annotations

import ctypes
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


FAIL_IMMEDIATELY, EXCLUSIVE = 1, 2
LOCK_VIOLATION, NOT_SUPPORTED = 33, 50


class Kernel:
    """Stands in for kernel32.dll and for the two modules that lead to it; ``error`` 0 locks."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch) -> None:
        self.error = 0
        self.asked: tuple[int | None, ...] = ()
        msvcrt = ModuleType("msvcrt")
        monkeypatch.setattr(msvcrt, "get_osfhandle", lambda file: 1000 + file, raising=False)
        monkeypatch.setitem(sys.modules, "msvcrt", msvcrt)
        monkeypatch.setattr(ctypes, "WinDLL", self.load, raising=False)
        monkeypatch.setattr(ctypes, "get_last_error", lambda: self.error, raising=False)

    def load(self, name: str, *, use_last_error: bool) -> Kernel:
        assert (name, use_last_error) == ("kernel32", True)
        return self

    def LockFileEx(self, handle: ctypes.c_void_p, *asked: int) -> bool:
        self.asked = (handle.value, *asked[:-1])
        return self.error == 0


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


def test_lookers_share_the_file(two_openings: tuple[int, int]) -> None:
    first, second = two_openings
    assert try_lock(first, is_shared=True)
    assert try_lock(second, is_shared=True)
    assert not try_lock(first)


def test_windows_is_asked_by_its_own_call(monkeypatch: pytest.MonkeyPatch) -> None:
    kernel = Kernel(monkeypatch)
    assert try_lock(7, platform="win32")
    assert kernel.asked == (1007, EXCLUSIVE | FAIL_IMMEDIATELY, 0, 1, 0)
    kernel.error = LOCK_VIOLATION
    assert not try_lock(8, is_shared=True, platform="win32")
    assert kernel.asked == (1008, FAIL_IMMEDIATELY, 0, 1, 0)


def test_a_windows_folder_without_locks_is_told(monkeypatch: pytest.MonkeyPatch) -> None:
    Kernel(monkeypatch).error = NOT_SUPPORTED
    with pytest.raises(OSError, match="Windows error 50"):
        try_lock(7, platform="win32")


def test_a_lock_file_is_waited_for(tmp_path: Path) -> None:
    order: list[str] = []
    has_it, may_go = threading.Event(), threading.Event()

    def hold() -> None:
        with locked(tmp_path / "lock", 1):
            has_it.set()
            assert may_go.wait(40)
            order.append("first")

    thread = threading.Thread(target=hold)
    thread.start()
    assert has_it.wait(40)
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
