"""Which addresses may be given to a browser."""

from __future__ import annotations

import pytest

from bithuman_panel.core.webpages import LONGEST_PAGE, platform_page, web_page
from tests.announcer import PAGE


@pytest.mark.parametrize(
    "page",
    [
        "http://panel.example/x",
        "file:///etc/passwd",
        "javascript:alert(1)",
        "HTTPS:panel.example",
        "https:///x",
        "https://me@panel.example/x",
        "https://panel.example:8443/x",
        "https://panel.example:x/",
        "https://[::1",
        "https://panel.example\\x",
        "https://panel.example/a b",
        "https://pänel.example/",
        "https://panel.example/\n",
        "https://panel.example/" + "x" * LONGEST_PAGE,
        "",
        None,
        5,
    ],
)
def test_only_a_plain_https_address_goes_to_a_browser(page: object) -> None:
    assert web_page(page) is None


@pytest.mark.parametrize("page", [PAGE, "https://panel.example", "https://panel.example:443/a?b#c"])
def test_a_plain_https_address_stays_as_it_is(page: str) -> None:
    assert web_page(page) == page


@pytest.mark.parametrize("link", [None, "https://bithuman.ai.evil.test/", "http://bithuman.ai/"])
def test_a_page_that_lies_elsewhere_is_none_of_the_platform_s(link: str | None) -> None:
    assert platform_page(link) is None


def test_a_page_of_the_platform_stays_as_it_is() -> None:
    assert platform_page("https://www.bithuman.ai/pricing") == "https://www.bithuman.ai/pricing"
