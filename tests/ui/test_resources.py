from __future__ import annotations

import tomllib
from pathlib import Path

import pytest

from bithuman_panel.ui import resources
from bithuman_panel.ui.resources import resource

ROOT = Path(__file__).parents[2]


def test_resources_lie_beside_the_package_or_in_it() -> None:
    assert resource("style", "panel.qss").is_file()
    assert resource("icons").is_dir()
    assert not resource("icons", "no-such.svg").exists()
    assert resource("help", "index.md").is_file()


def test_an_installed_package_has_all_of_them_inside(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    inside = tmp_path / "bithuman_panel" / "resources"
    inside.mkdir(parents=True)
    monkeypatch.setattr(resources, "__file__", str(tmp_path / "bithuman_panel/ui/resources.py"))
    assert resource("style", "panel.qss") == inside / "style" / "panel.qss"
    assert resource("help", "index.md") == inside / "help" / "index.md"


def test_the_wheel_takes_along_what_a_checkout_keeps_elsewhere() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))
    included = project["tool"]["hatch"]["build"]["targets"]["wheel"]["force-include"]
    for kind in ("icons", "style", "sounds", "translations", "help"):
        place = resource(kind).relative_to(ROOT).as_posix()
        taken = included.get(place) or f"{included[place.partition('/')[0]]}/{kind}"
        assert taken == f"bithuman_panel/resources/{kind}"
