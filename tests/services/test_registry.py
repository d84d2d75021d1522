"""The Windows registry, on a stand-in of its module."""

from __future__ import annotations

import sys
from contextlib import contextmanager
from types import ModuleType
from typing import TYPE_CHECKING

import pytest

from bithuman_panel.services.registry import REG_DWORD, REG_SZ, WindowsRegistry

if TYPE_CHECKING:
    from collections.abc import Iterator

KEY = r"SOFTWARE\Policies\bitHuman\Panel"
VALUES = [("BaseUrl", "https://a.example", REG_SZ), ("UpdateCheck", 0, REG_DWORD)]
MACHINE, READ, VIEW = object(), 0x20019, 0x0100


@pytest.fixture
def opened(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The keys that are open in a registry with one key."""
    keys: list[str] = []

    @contextmanager
    def open_key(key: str) -> Iterator[str]:
        keys.append(key)
        yield key
        keys.remove(key)

    def open_or_miss(hive: object, key: str, reserved: int, access: int) -> object:
        if key != KEY:
            raise FileNotFoundError(2, "The system cannot find the file specified")
        assert (hive, reserved, access) == (MACHINE, 0, READ | VIEW)
        return open_key(key)

    winreg = ModuleType("winreg")
    for name, thing in {
        "HKEY_LOCAL_MACHINE": MACHINE,
        "KEY_READ": READ,
        "KEY_WOW64_64KEY": VIEW,
        "OpenKey": open_or_miss,
        "QueryInfoKey": lambda key: (0, len(VALUES), 0),
        "EnumValue": lambda key, index: VALUES[index],
    }.items():
        monkeypatch.setattr(winreg, name, thing, raising=False)
    monkeypatch.setitem(sys.modules, "winreg", winreg)
    return keys


def test_all_in_a_key_is_read_and_the_key_closed(opened: list[str]) -> None:
    assert WindowsRegistry().values(KEY) == {
        "BaseUrl": ("https://a.example", REG_SZ),
        "UpdateCheck": (0, REG_DWORD),
    }
    assert opened == []


def test_no_such_key_is_none(opened: list[str]) -> None:
    assert WindowsRegistry().values(KEY + "X") is None
