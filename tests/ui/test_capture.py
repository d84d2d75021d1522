from __future__ import annotations

import ctypes
from typing import Any

import pytest

from bithuman_panel.ui.capture import Capture, Captured, system_capture

WINDOW = 0x7FFF_0001_0002
NO_LIMIT, MONITOR, EXCLUDE = 0x0, 0x1, 0x11


class User32:
    """Stands in for user32.dll: it keeps what ``makes_of`` lets through, and tells it if it may."""

    def __init__(self, makes_of: dict[int, int] | None = None, *, tells: bool = True) -> None:
        self._makes_of = makes_of or {}
        self._tells = tells
        self.limits: dict[int | None, int] = {}

    def SetWindowDisplayAffinity(self, window: ctypes.c_void_p, limit: ctypes.c_uint32) -> int:
        self.limits[window.value] = self._makes_of.get(limit.value, limit.value)
        return 1

    # What ctypes.byref() returns has no public type.
    def GetWindowDisplayAffinity(self, window: ctypes.c_void_p, limit: Any) -> int:  # noqa: ANN401
        limit._obj.value = self.limits.get(window.value, NO_LIMIT)
        return int(self._tells)


def test_windows_agrees() -> None:
    user32 = User32()
    assert Capture(user32).leave_out(WINDOW) is Captured.AGREED
    assert user32.limits == {WINDOW: EXCLUDE}


@pytest.mark.parametrize("kept", [NO_LIMIT, MONITOR])
def test_a_yes_that_was_not_kept_is_a_no(kept: int) -> None:
    assert Capture(User32({EXCLUDE: kept})).leave_out(WINDOW) is Captured.REFUSED


def test_who_cannot_tell_has_not_agreed() -> None:
    assert Capture(User32(tells=False)).leave_out(WINDOW) is Captured.REFUSED


def test_afterwards_the_window_is_like_any_other() -> None:
    user32 = User32()
    capture = Capture(user32)
    capture.leave_out(WINDOW)
    capture.take_in(WINDOW)
    assert user32.limits == {WINDOW: NO_LIMIT}


@pytest.mark.parametrize("system", ["linux", "darwin"])
def test_other_systems_have_no_way(system: str) -> None:
    capture = system_capture(system)
    assert capture.leave_out(WINDOW) is Captured.NOT_HERE
    capture.take_in(WINDOW)


def test_on_windows_the_system_is_asked(monkeypatch: pytest.MonkeyPatch) -> None:
    loaded = {"user32": User32()}
    monkeypatch.setattr(ctypes, "WinDLL", loaded.__getitem__, raising=False)
    assert system_capture("win32").leave_out(WINDOW) is Captured.AGREED
