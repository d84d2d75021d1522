"""Folders: the system's own or one for everything, made late and for this user alone."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

from bithuman_panel.core.errors import StoreFailed
from bithuman_panel.services.paths import panel_paths


def test_one_folder_for_everything(tmp_path: Path) -> None:
    paths = panel_paths({"BITHUMAN_PANEL_HOME": f" {tmp_path}/home "})
    home = tmp_path / "home"
    assert not home.exists()
    paths.make()
    paths.make()
    files = (
        paths.settings_file,
        paths.journal_file(rehearsal=False),
        paths.journal_file(rehearsal=True),
        paths.owners_folder,
        paths.log_file,
        paths.cache,
    )
    assert [file.relative_to(home).as_posix() for file in files] == [
        "settings.json",
        "journal.sqlite3",
        "rehearsal.sqlite3",
        "owners",
        "logs/panel.log",
        "cache",
    ]


@pytest.mark.skipif(sys.platform == "win32", reason="modes of other systems")
def test_folders_are_for_this_user_alone(tmp_path: Path) -> None:
    paths = panel_paths({"BITHUMAN_PANEL_HOME": str(tmp_path / "home")})
    paths.make()
    folders = (paths.config, paths.data, paths.cache, paths.logs)
    assert {folder.stat().st_mode & 0o777 for folder in folders} == {0o700}


def test_a_relative_home_is_of_this_place_and_a_tilde_of_this_user(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("HOME", str(tmp_path / "user"))
    monkeypatch.setenv("USERPROFILE", str(tmp_path / "user"))
    assert panel_paths({"BITHUMAN_PANEL_HOME": "x/../y"}).data == tmp_path / "y"
    assert panel_paths({"BITHUMAN_PANEL_HOME": "~/p"}).data == tmp_path / "user" / "p"


@pytest.mark.parametrize("environ", [{}, {"BITHUMAN_PANEL_HOME": "  "}])
def test_else_the_systems_own_folders(environ: dict[str, str]) -> None:
    paths = panel_paths(environ)
    for folder in (paths.config, paths.data, paths.cache, paths.logs):
        assert folder.is_absolute()
        assert "bithuman-panel" in folder.parts


def test_a_folder_that_cannot_be_made_is_told(tmp_path: Path) -> None:
    (tmp_path / "home").write_text("a file")
    paths = panel_paths({"BITHUMAN_PANEL_HOME": str(tmp_path / "home")})
    with pytest.raises(StoreFailed) as failed:
        paths.make()
    assert failed.value.reason == "File exists"
    assert str(tmp_path / "home") in str(failed.value)
    assert Path(tmp_path / "home").read_text() == "a file"
