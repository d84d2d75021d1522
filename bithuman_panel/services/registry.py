"""The part of the Windows registry that only an administrator can write."""

from __future__ import annotations

import importlib
from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from collections.abc import Mapping

REG_SZ, REG_DWORD = 1, 4


class Registry(Protocol):
    """Reads keys of ``HKEY_LOCAL_MACHINE``."""

    def values(self, key: str) -> Mapping[str, tuple[object, int]] | None:
        """Return name, value and kind of all in ``key``, None for no such key; raises OSError."""
        ...


class WindowsRegistry:
    """The registry of this computer, in its 64-bit view."""

    def values(self, key: str) -> Mapping[str, tuple[object, int]] | None:
        """Return name, value and kind of all in ``key``, None for no such key; raises OSError."""
        winreg = importlib.import_module("winreg")
        access = winreg.KEY_READ | winreg.KEY_WOW64_64KEY
        try:
            opened = winreg.OpenKey(winreg.HKEY_LOCAL_MACHINE, key, 0, access)
        except FileNotFoundError:
            return None
        with opened:
            count = winreg.QueryInfoKey(opened)[1]
            found = (winreg.EnumValue(opened, index) for index in range(count))
            return {name: (value, kind) for name, value, kind in found}
