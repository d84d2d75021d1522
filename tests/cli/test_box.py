from __future__ import annotations

import pytest

from bithuman_panel.cli.box import show_box


@pytest.mark.parametrize(("platform", "shown"), [("win32", ["Read me."]), ("linux", [])])
def test_a_box_is_for_windows(platform: str, shown: list[str]) -> None:
    seen: list[str] = []
    show_box("Read me.", platform, seen.append)
    assert seen == shown
