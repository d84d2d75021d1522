from __future__ import annotations

from bithuman_panel.ui.resources import resource


def test_resources_lie_beside_the_package_or_in_it() -> None:
    assert resource("style", "panel.qss").is_file()
    assert resource("icons").is_dir()
    assert not resource("icons", "no-such.svg").exists()
