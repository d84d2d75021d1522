"""What the page for IT (docs/guide/it.md) shows is what the panel takes."""

from __future__ import annotations

import json
import plistlib
import re
from pathlib import Path, PureWindowsPath

import pytest

from bithuman_panel.app.station import VARIABLES
from bithuman_panel.core.models import DEFAULT_BASE_URL
from bithuman_panel.core.policy import CAPITAL_NAMES, JSON_NAMES, policy_of
from bithuman_panel.services.policy import (
    MANAGED_PREFERENCES,
    POLICY_FILE,
    REGISTRY_KEY,
    registry_policy,
)
from bithuman_panel.services.registry import REG_DWORD, REG_SZ
from tests.services.test_policy import FakeRegistry

PAGE = Path(__file__).parents[2] / "docs/guide/it.md"
ADDRESS, PROXY = "https://panel.example.com", "http://proxy.example.com:3128"


@pytest.fixture(scope="module")
def page() -> str:
    return PAGE.read_text(encoding="utf-8")


def block(page: str, language: str) -> str:
    (found,) = re.findall(rf"```{language}\n(.*?)```", page, re.DOTALL)
    return str(found)


def test_the_example_in_json(page: str) -> None:
    policy = policy_of(json.loads(block(page, "json")), JSON_NAMES, "the page")
    assert (policy.base_url, policy.proxy, policy.update_check) == (ADDRESS, PROXY, False)
    assert policy.ca_file == Path("/etc/bithuman-panel/ca.pem")


def test_the_example_for_a_mac(page: str) -> None:
    stored = plistlib.loads(block(page, "xml").encode())
    policy = policy_of(stored, CAPITAL_NAMES, "the page")
    assert (policy.base_url, policy.proxy, policy.update_check) == (ADDRESS, "direct", False)
    assert policy.ca_file == Path("/Library/Example/ca.pem")


def test_the_example_for_windows(page: str) -> None:
    example = block(page, "reg")
    assert rf"[HKEY_LOCAL_MACHINE\{REGISTRY_KEY}]" in example
    texts = re.findall(r'^"(\w+)"="(.*)"$', example, re.MULTILINE)
    numbers = re.findall(r'^"(\w+)"=dword:([0-9a-f]{8})$', example, re.MULTILINE)
    stored: dict[str, tuple[object, int]] = {
        name: (text.replace("\\\\", "\\"), REG_SZ) for name, text in texts
    }
    stored |= {name: (int(number, 16), REG_DWORD) for name, number in numbers}
    # No other system has such a path.
    ca_file, _ = stored.pop("CaFile")
    assert PureWindowsPath(str(ca_file)).is_absolute()
    policy = registry_policy(FakeRegistry(stored))
    assert (policy.base_url, policy.proxy, policy.update_check) == (ADDRESS, PROXY, False)


def test_every_name_is_on_the_page(page: str) -> None:
    for names in (JSON_NAMES, CAPITAL_NAMES, VARIABLES):
        for name in names:
            assert f"`{name}`" in page or not name
    for place in (POLICY_FILE, MANAGED_PREFERENCES, DEFAULT_BASE_URL):
        assert f"`{place}`" in page
