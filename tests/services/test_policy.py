"""Managed defaults as each system keeps them: real files, and a registry of the test's own."""

from __future__ import annotations

import json
import os
import plistlib
import sys
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from pathlib import Path

import pytest

from bithuman_panel.core.policy import Policy, PolicyRefused
from bithuman_panel.services import policy as module
from bithuman_panel.services.policy import (
    REGISTRY_KEY,
    json_policy,
    preferences_policy,
    registry_policy,
    system_policy,
)

posix_only = pytest.mark.skipif(sys.platform == "win32", reason="Windows has its registry")
ME = os.getuid() if sys.platform != "win32" else 0
SZ, EXPAND_SZ, BINARY, DWORD, MULTI_SZ = 1, 2, 3, 4, 7
PLACE = rf"HKEY_LOCAL_MACHINE\{REGISTRY_KEY}"


@dataclass
class FakeRegistry:
    """Has one key, or none; with ``trouble`` set it cannot be read."""

    stored: Mapping[str, tuple[object, int]] | None = field(default_factory=dict)
    trouble: OSError | None = None

    def values(self, key: str) -> Mapping[str, tuple[object, int]] | None:
        assert key == r"SOFTWARE\Policies\bitHuman\Panel"
        if self.trouble:
            raise self.trouble
        return self.stored


@pytest.fixture
def ca_file(tmp_path: Path) -> Path:
    file = tmp_path / "ca.pem"
    file.write_text("a certificate")
    file.chmod(0o644)
    return file


def written(tmp_path: Path, content: object) -> Path:
    """Write a policy that is safe; text and bytes as they are."""
    file = tmp_path / "policy.json"
    raw = content if isinstance(content, bytes) else json.dumps(content).encode()
    file.write_bytes(raw)
    file.chmod(0o644)
    return file


@posix_only
def test_a_policy_in_json(tmp_path: Path, ca_file: Path) -> None:
    stored = {
        "base_url": "https://a.example",
        "proxy": "direct",
        "ca_file": str(ca_file),
        "update_check": False,
        "a word of tomorrow": [1],
    }
    file = written(tmp_path, stored)
    assert json_policy(file, ME) == Policy("https://a.example", "direct", ca_file, False, str(file))


@posix_only
def test_without_a_policy_everything_is_open(tmp_path: Path) -> None:
    assert json_policy(tmp_path / "none.json") == Policy()
    assert preferences_policy(tmp_path / "none.plist") == Policy()


@posix_only
@pytest.mark.parametrize(
    "content", [b"", b"{", b"[]", b"null", b'"{}"', b"\xff\xfe{}", b"[" * 5000, b"base_url: x"]
)
def test_what_is_no_policy_is_refused(tmp_path: Path, content: bytes) -> None:
    file = written(tmp_path, content)
    with pytest.raises(PolicyRefused, match="It is not a JSON object") as caught:
        json_policy(file, ME)
    assert str(file) in str(caught.value)
    assert "stays offline" in str(caught.value)


@posix_only
def test_an_unsafe_policy_is_refused_whatever_it_says(tmp_path: Path) -> None:
    file = written(tmp_path, {})
    file.chmod(0o666)
    with pytest.raises(PolicyRefused, match="Not only the administrator") as caught:
        json_policy(file, ME)
    assert str(caught.value).startswith(f"The managed defaults in {file} cannot be used. ")


@posix_only
@pytest.mark.parametrize(
    ("make", "why"),
    [
        (lambda file: file.unlink(), "cannot be read"),
        (lambda file: file.chmod(0o666), "Not only the administrator"),
    ],
    ids=["missing", "unsafe"],
)
def test_a_ca_file_of_no_use_is_refused_by_name(
    tmp_path: Path, ca_file: Path, make: Callable[[Path], None], why: str
) -> None:
    make(ca_file)
    with pytest.raises(PolicyRefused, match=why) as caught:
        json_policy(written(tmp_path, {"ca_file": str(ca_file)}), ME)
    assert "managed default ca_file" in str(caught.value)
    assert str(ca_file) in str(caught.value)


@posix_only
@pytest.mark.parametrize("form", [plistlib.FMT_XML, plistlib.FMT_BINARY])
def test_a_policy_of_a_mac(tmp_path: Path, ca_file: Path, form: plistlib.PlistFormat) -> None:
    stored = {
        "BaseUrl": "https://a.example",
        "Proxy": "http://p:8080",
        "CaFile": str(ca_file),
        "UpdateCheck": False,
        "PayloadUUID": "F00",
    }
    file = written(tmp_path, plistlib.dumps(stored, fmt=form))
    assert preferences_policy(file, ME) == Policy(
        "https://a.example", "http://p:8080", ca_file, False, str(file)
    )


@posix_only
@pytest.mark.parametrize(
    "content",
    [b"", b"bplist00", b"bplist00\xff" + b"\0" * 40, b"<plist>", b"<plist><array/></plist>", b"{}"],
)
def test_a_damaged_property_list_is_refused(tmp_path: Path, content: bytes) -> None:
    with pytest.raises(PolicyRefused, match="not a property list with a dictionary"):
        preferences_policy(written(tmp_path, content), ME)


def test_a_policy_in_the_registry(ca_file: Path) -> None:
    stored = {
        "BaseUrl": ("https://a.example", SZ),
        # The registry tells no capitals apart.
        "proxy": ("system", SZ),
        "CAFILE": (str(ca_file), SZ),
        "UpdateCheck": (0, DWORD),
        "Colour": ("blue", BINARY),
    }
    assert registry_policy(FakeRegistry(stored)) == Policy(
        "https://a.example", "system", ca_file, False, PLACE
    )


def test_a_text_does_for_the_update_check() -> None:
    assert registry_policy(FakeRegistry({"UpdateCheck": ("on", SZ)})).update_check is True


@pytest.mark.parametrize("stored", [(90, DWORD), ("90", SZ)])
def test_days_of_history_are_a_number_or_a_text(stored: tuple[object, int]) -> None:
    assert registry_policy(FakeRegistry({"HistoryDays": stored})).history_days == 90


def test_no_key_is_no_policy_and_an_empty_one_sets_nothing() -> None:
    assert registry_policy(FakeRegistry(None)) == Policy()
    assert registry_policy(FakeRegistry({})) == Policy(source=PLACE)


@pytest.mark.parametrize(
    ("value", "why"),
    [
        ((r"%USERPROFILE%\ca.pem", EXPAND_SZ), "REG_SZ or REG_DWORD"),
        ((b"x", BINARY), "REG_SZ or REG_DWORD"),
        ((["a"], MULTI_SZ), "REG_SZ or REG_DWORD"),
        ((7, DWORD), "must be a text"),
        (("ca.pem", SZ), "whole path"),
    ],
)
def test_a_value_of_the_wrong_kind_is_refused(value: tuple[object, int], why: str) -> None:
    with pytest.raises(PolicyRefused, match=why) as caught:
        registry_policy(FakeRegistry({"cafile": value}))
    assert f"managed default CaFile in {PLACE}" in str(caught.value)


def test_a_ca_file_that_is_missing_is_refused_on_windows_too(ca_file: Path) -> None:
    ca_file.unlink()
    with pytest.raises(PolicyRefused, match=r"managed default CaFile .* cannot be read"):
        registry_policy(FakeRegistry({"CaFile": (str(ca_file), SZ)}))


@pytest.mark.parametrize(
    ("trouble", "why"), [(PermissionError(5, "Access is denied"), "denied"), (OSError(), "OSError")]
)
def test_a_registry_that_cannot_be_read_is_refused(trouble: OSError, why: str) -> None:
    with pytest.raises(PolicyRefused, match=why):
        registry_policy(FakeRegistry(trouble=trouble))


@posix_only
def test_each_system_has_one_place(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "POLICY_FILE", str(tmp_path / "none.json"))
    monkeypatch.setattr(module, "MANAGED_PREFERENCES", str(tmp_path / "none.plist"))
    monkeypatch.setattr(module, "WindowsRegistry", lambda: FakeRegistry({}))
    assert system_policy("linux") == system_policy("darwin") == Policy()
    assert system_policy("win32").source == PLACE
    for platform, name in (("linux", "none.json"), ("darwin", "none.plist")):
        (tmp_path / name).write_text("nonsense")
        with pytest.raises(PolicyRefused, match=name):
            system_policy(platform)
