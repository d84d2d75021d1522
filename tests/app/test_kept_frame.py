"""What a start shows first, as the settings have it."""

from __future__ import annotations

import json
from dataclasses import asdict
from pathlib import Path

import pytest

from bithuman_panel.app.opening import kept_frame
from bithuman_panel.services.paths import panel_paths
from tests.core.test_first_frame import FRAME

LOOKS = {"first_frame": asdict(FRAME)}
UP, DOWN = {"view": {"shield": True}}, {"view": {"shield": False}}


def keep(home: Path, settings: object, rehearsed: object = None) -> None:
    (home / "settings.json").write_text(json.dumps(settings))
    (home / "rehearsal.json").write_text(json.dumps(rehearsed))


@pytest.fixture(params=[False, True], ids=["account", "rehearsal"])
def rehearsal(request: pytest.FixtureRequest) -> bool:
    return bool(request.param)


@pytest.mark.parametrize("view", [{}, DOWN, {"view": None}, {"view": {"shield": "yes"}}])
def test_it_is_the_one_that_was_kept(tmp_path: Path, rehearsal: bool, view: object) -> None:
    assert isinstance(view, dict)
    own, other = LOOKS, {"first_frame": None}
    keep(tmp_path, {**view, **(other if rehearsal else own)}, own if rehearsal else other)
    paths = panel_paths({"BITHUMAN_PANEL_HOME": str(tmp_path)})
    assert kept_frame(paths, rehearsal=rehearsal) == FRAME


def test_behind_the_shield_there_is_none(tmp_path: Path, rehearsal: bool) -> None:
    keep(tmp_path, {**UP, **LOOKS}, LOOKS)
    paths = panel_paths({"BITHUMAN_PANEL_HOME": str(tmp_path)})
    assert kept_frame(paths, rehearsal=rehearsal) is None


@pytest.mark.parametrize("settings", [None, [], "x", {"first_frame": []}])
def test_where_there_is_none_there_is_none(
    tmp_path: Path, rehearsal: bool, settings: object
) -> None:
    paths = panel_paths({"BITHUMAN_PANEL_HOME": str(tmp_path)})
    assert kept_frame(paths, rehearsal=rehearsal) is None
    keep(tmp_path, settings, settings)
    assert kept_frame(paths, rehearsal=rehearsal) is None
