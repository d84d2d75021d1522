"""The command line as a person has it: its own home, a secret in the environment, no D-Bus."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from bithuman_panel.rehearsal.server import REHEARSAL_SECRET, RehearsalServer
from bithuman_panel.rehearsal.simulation import Tempo
from tests.cli.commandline import CommandLine, Terminal

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path


@pytest.fixture
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A fresh home of the panel; the secret is the rehearsal's, from the environment."""
    monkeypatch.delenv("DBUS_SESSION_BUS_ADDRESS", raising=False)
    folder = tmp_path / "home"
    runtime = tmp_path / "runtime"
    runtime.mkdir()
    monkeypatch.setenv("BITHUMAN_PANEL_HOME", str(folder))
    monkeypatch.setenv("BITHUMAN_API_SECRET", REHEARSAL_SECRET)
    # Without a bus to find, the system's password store is missing, and says so at once.
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(runtime))
    return folder


@pytest.fixture
def run(home: Path, capsys: pytest.CaptureFixture[str]) -> CommandLine:
    """The command line, in this process."""
    return CommandLine(capsys)


@pytest.fixture
def terminal(home: Path) -> Terminal:
    """The command line, in processes of its own."""
    return Terminal()


@pytest.fixture
def rehearsal(monkeypatch: pytest.MonkeyPatch) -> Iterator[RehearsalServer]:
    """The simulated platform, at the address that the environment names."""
    server = RehearsalServer(tempo=Tempo(slow_s=0.3, drip_gap_s=0.1))
    monkeypatch.setenv("BITHUMAN_API_URL", server.start())
    yield server
    server.stop()
