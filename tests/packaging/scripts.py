"""Runs the scripts of packaging/ as they lie there, with stand-ins for tools of other systems."""

from __future__ import annotations

import os
import shutil
import subprocess
from dataclasses import dataclass
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
PACKAGING = ROOT / "packaging"


def needs(tool: str) -> pytest.MarkDecorator:
    """Skip where a tool is not installed; `make develop` installs it on a Debian system."""
    return pytest.mark.skipif(shutil.which(tool) is None, reason=f"{tool} is not installed")


@dataclass(frozen=True)
class Done:
    """What a script left: its exit status, and all that it said."""

    status: int
    said: str


class Bench:
    """A folder with stand-ins for tools, each of which writes down how it was called."""

    def __init__(self, folder: Path) -> None:
        """Use ``folder``, which is empty."""
        self.folder = folder
        self._tools = folder / "tools"
        self._calls = folder / "calls"
        self._tools.mkdir()
        self._calls.touch()

    def stand_in(self, name: str, work: str = "") -> None:
        """Add a tool that writes its arguments down, one line a call, and then does ``work``."""
        tool = self._tools / name
        note = f"""printf '%s' '{name}' >>"{self._calls}"
for each; do printf ' %s' "[$each]" >>"{self._calls}"; done
echo >>"{self._calls}"
"""
        tool.write_text(f"#!/bin/sh\n{note}{work}\n", encoding="utf-8")
        tool.chmod(0o755)

    @property
    def calls(self) -> list[str]:
        """How the stand-ins were called, in order, each argument in brackets."""
        return self._calls.read_text(encoding="utf-8").splitlines()

    def run(self, script: str, *arguments: str | Path, **variables: str | Path) -> Done:
        """Run ``packaging/SCRIPT`` with the stand-ins before the real tools."""
        path = f"{self._tools}{os.pathsep}{os.environ['PATH']}"
        kept = {k: v for k, v in os.environ.items() if not k.startswith(("PANEL_", "GITHUB_"))}
        done = subprocess.run(
            [PACKAGING / script, *arguments],
            env=kept | {"PATH": path} | {k: str(v) for k, v in variables.items()},
            cwd=self.folder,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
            check=False,
        )
        return Done(done.returncode, done.stdout)
