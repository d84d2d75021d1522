"""Which links of a server may be offered."""

from __future__ import annotations

import pytest

from bithuman_panel.api.weblinks import safe_link


@pytest.mark.parametrize(
    "link",
    ["https://bithuman.ai", "https://a.b.bithuman.ai/x?y=1#z", "https://bithuman.ai:443/"],
)
def test_a_link_to_bithuman_is_safe(link: str) -> None:
    assert safe_link(link) == link


@pytest.mark.parametrize(
    "link",
    [
        None,
        "",
        "http://bithuman.ai",
        "javascript:alert(1)",
        "https://bithuman.ai.evil.test",
        "https://evilbithuman.ai",
        "https://bithuman.ai@evil.test",
        "https://user@bithuman.ai",
        "https://bithuman.ai\\@evil.test",
        "https://bithuman.ai:8443",
        "https://bithuman.ai:x",
        "https://bithuman.ai/\n",
        "https://bithuman.ai/" + "x" * 2000,
        "https://[",
        "https:///x",
    ],
)
def test_any_other_link_is_not(link: object) -> None:
    assert safe_link(link) is None
