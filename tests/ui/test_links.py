"""The one way to a browser: https, and nothing else."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication

from bithuman_panel.ui.links import open_page, open_platform_page
from tests.ui.browser import Browser, browser_of_its_own


@pytest.fixture
def browser(qapp: QApplication) -> Iterator[Browser]:
    with browser_of_its_own() as made:
        yield made


@pytest.mark.parametrize(
    "page", ["https://panel.example/releases/0.3.0", "https://panel.example/a%20b?c=%26d#e"]
)
def test_an_https_page_goes_to_the_browser_as_it_is(browser: Browser, page: str) -> None:
    assert open_page(page)
    assert browser.opened == [page]


@pytest.mark.parametrize(
    "page", ["http://panel.example/", "file:///etc/passwd", "https://me@panel.example/", "", "x"]
)
def test_nothing_else_ever_does(browser: Browser, page: str) -> None:
    assert not open_page(page)
    assert browser.opened == []


def test_a_page_of_the_platform_may_be_opened(browser: Browser) -> None:
    assert open_platform_page("https://www.bithuman.ai/pricing")
    assert browser.opened == ["https://www.bithuman.ai/pricing"]


@pytest.mark.parametrize("page", ["https://panel.example/", "http://bithuman.ai/", "x"])
def test_a_link_that_leads_elsewhere_is_never_opened(browser: Browser, page: str) -> None:
    assert not open_platform_page(page)
    assert browser.opened == []
