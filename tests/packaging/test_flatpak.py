"""The Flatpak manifest asks for no more than is said, and the AppImage starts what is in it."""

from __future__ import annotations

import subprocess
from typing import TYPE_CHECKING

import yaml

from tests.packaging.scripts import PACKAGING

if TYPE_CHECKING:
    from pathlib import Path

MANIFEST = PACKAGING / "flatpak/ai.bithuman.panel.yaml"


def test_manifest_asks_for_these_rights_each_with_its_reason() -> None:
    text = MANIFEST.read_text(encoding="utf-8")
    manifest = yaml.safe_load(text)
    assert manifest["finish-args"] == [
        "--share=network",
        "--share=ipc",
        "--socket=wayland",
        "--socket=fallback-x11",
        "--talk-name=org.freedesktop.secrets",
    ]
    lines = text.splitlines()
    for argument in manifest["finish-args"]:
        assert lines[lines.index(f"  - {argument}") - 1].startswith("  # ")


def test_manifest_is_the_program_on_a_runtime() -> None:
    manifest = yaml.safe_load(MANIFEST.read_text(encoding="utf-8"))
    assert manifest["id"] == MANIFEST.stem
    assert manifest["command"] == "bithuman-panel"
    assert manifest["runtime"] == "org.freedesktop.Platform"
    assert isinstance(manifest["runtime-version"], str)
    # Stripping would cut the archive off the program.
    assert manifest["build-options"] == {"strip": False, "no-debuginfo": True}
    (module,) = manifest["modules"]
    (source,) = module["sources"]
    # Where `make` lays it out.
    assert source == {"type": "dir", "path": "../../build/flatpak/source"}
    assert "work=build/flatpak\n" in (PACKAGING / "flatpak/make").read_text(encoding="utf-8")


def test_app_run_starts_the_program_beside_it_with_what_it_was_given(tmp_path: Path) -> None:
    program = tmp_path / "App Dir/usr/lib/bithuman-panel/bithuman-panel"
    program.parent.mkdir(parents=True)
    program.write_text('#!/bin/sh\nprintf "%s|" "$@"\n', encoding="utf-8")
    program.chmod(0o755)
    start = tmp_path / "App Dir/AppRun"
    start.write_bytes((PACKAGING / "appimage/AppRun").read_bytes())
    start.chmod(0o755)
    link = tmp_path / "panel"
    link.symlink_to(start)
    done = subprocess.run(
        [link, "send", "two words"], env={"PATH": "/usr/bin:/bin"}, capture_output=True, check=True
    )
    assert done.stdout == b"send|two words|"
