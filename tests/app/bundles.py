"""Copies of what is bundled, from which a test takes something away."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from bithuman_panel.app.bundle_window import OF_LINUX, PLUG_INS, SCREENS, QtPlaces
from bithuman_panel.ui import resources
from bithuman_panel.ui.resources import resource


def copied_resources(folder: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Let the panel find its resources in a copy, laid out as in an installed package."""
    inside = _resources_into(folder)
    monkeypatch.setattr(resources, "__file__", str(folder / "bithuman_panel/ui/resources.py"))
    return inside


def installed_copy(folder: Path) -> None:
    """Put the whole package into ``folder``, with its resources inside, as an installer does."""
    _resources_into(folder)
    shutil.copytree(
        Path(resources.__file__).parents[1],
        folder / "bithuman_panel",
        dirs_exist_ok=True,
        ignore=shutil.ignore_patterns("__pycache__"),
    )


def _resources_into(folder: Path) -> Path:
    inside = folder / "bithuman_panel" / "resources"
    for kind in ("icons", "style", "sounds", "translations", "help"):
        shutil.copytree(resource(kind), inside / kind)
    return inside


def empty_plug_ins(folder: Path, system: str, pattern: str) -> QtPlaces:
    """Return places with a file for every plug-in of ``system``; none of them can be loaded."""
    names = [f"platforms/q{screen}" for screen in SCREENS[system]]
    names += [*PLUG_INS, *(OF_LINUX if system == "linux" else ())]
    for name in names:
        kind, _, stem = name.partition("/")
        (folder / kind).mkdir(parents=True, exist_ok=True)
        (folder / kind / pattern.format(stem or "some")).write_bytes(b"not a library")
    return QtPlaces(folder, folder / "translations", system)
