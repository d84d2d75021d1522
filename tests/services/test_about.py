"""What this copy is made of and what it runs on."""

from __future__ import annotations

import sqlite3
import sys
from types import ModuleType
from typing import TYPE_CHECKING

from bithuman_panel import __version__
from bithuman_panel.services.about import about_facts, package_kind

if TYPE_CHECKING:
    from pathlib import Path

    import pytest


def test_it_names_every_version(tmp_path: Path) -> None:
    environ = {"XDG_SESSION_TYPE": "wayland", "SECRET": "x", "DESKTOP_SESSION": "y" * 200}
    told = dict(about_facts(environ, tmp_path / "none", [("Qt", "6.11")]))
    assert told["bitHuman Panel"] == __version__
    assert told["SQLite"] == sqlite3.sqlite_version
    assert told["build"] == "from the source"
    assert told["requests"].startswith("2.")
    assert told["XDG_SESSION_TYPE"] == "wayland"
    assert told["XDG_CURRENT_DESKTOP"] == "not set"
    assert len(told["DESKTOP_SESSION"]) == 60
    assert told["Qt"] == "6.11"
    assert "x" not in told.values()


def test_it_tells_what_the_build_knows(tmp_path: Path) -> None:
    file = tmp_path / "build.json"
    file.write_text('{"announcement": "https://example.org/a", "key": 7, "more": "x"}')
    told = dict(about_facts({}, file, ()))
    assert told["build, announcement"] == "https://example.org/a"
    assert "build, key" not in told


def test_a_library_that_tells_no_version_is_no_fault(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("bithuman_panel.services.about._LIBRARIES", ("no-such-library",))
    assert dict(about_facts({}, tmp_path / "none", ()))["no-such-library"] == "not told"


def test_a_library_of_a_frozen_program_tells_its_version_itself(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    library = ModuleType("frozen_library")
    library.__dict__["__version__"] = "1.2.3"
    monkeypatch.setitem(sys.modules, "frozen_library", library)
    monkeypatch.setattr("bithuman_panel.services.about._LIBRARIES", ("frozen_library",))
    assert dict(about_facts({}, tmp_path / "none", ()))["frozen_library"] == "1.2.3"


def test_the_package_is_told_by_its_traces() -> None:
    assert package_kind({"FLATPAK_ID": "ai.bithuman.panel"}, is_frozen=True) == "Flatpak"
    assert package_kind({"APPIMAGE": "/x"}, is_frozen=True) == "AppImage"
    assert package_kind({}, is_frozen=True) == "frozen program"
    assert package_kind({}, is_frozen=False) == "Python package"
