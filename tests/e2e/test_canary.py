"""A secret is planted, everything is tried, and nothing that was written or shown holds it.

The platform accepts the secret and says it back in headers, messages and names, in every encoding
it can think of. Window and commands run as processes with homes and temporary folders of their own.
"""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

from bithuman_panel.rehearsal.ratelimits import Limits
from bithuman_panel.rehearsal.server import RehearsalServer
from bithuman_panel.rehearsal.simulation import Tempo
from tests.api.hostile import Hostile
from tests.canary import CANARY, Sweeper
from tests.desktop.polling import wait_for
from tests.e2e.echoing import echoing

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="looks into /proc")
ROOT = Path(__file__).parents[2]
SWEEPER = Sweeper(CANARY)
LIMIT_S = 140.0


@dataclass(frozen=True)
class Stand:
    """A platform that echoes, and the folder that everything of one test is written below."""

    server: Hostile
    folder: Path

    def start(self, module: str) -> subprocess.Popen[bytes]:
        """Start one of the two programs; what it says goes to files that are swept too."""
        for name in ("home", "tmp", "run", "notes"):
            (self.folder / name).mkdir(exist_ok=True)
        with (
            (self.folder / "stdout").open("wb") as out,
            (self.folder / "stderr").open("wb") as err,
        ):
            return subprocess.Popen(
                [sys.executable, "-m", module, str(self.folder / "notes")],
                # Where a core would be written, were there one.
                cwd=self.folder / "tmp",
                env=self._environment(),
                stdin=subprocess.DEVNULL,
                stdout=out,
                stderr=err,
            )

    def said(self) -> str:
        """Return what the program said, for a test that fails."""
        return "".join((self.folder / name).read_text()[-3000:] for name in ("stdout", "stderr"))

    def _environment(self) -> dict[str, str]:
        kept = ("PATH", "LD_LIBRARY_PATH", "QT_QPA_PLATFORM")
        return {
            **{name: os.environ[name] for name in kept if name in os.environ},
            "PYTHONPATH": str(ROOT),
            "HOME": str(self.folder / "home"),
            "TMPDIR": str(self.folder / "tmp"),
            "XDG_RUNTIME_DIR": str(self.folder / "run"),
            "SSLKEYLOGFILE": str(self.folder / "tmp" / "keys"),
            "BITHUMAN_API_URL": self.server.base_url,
            "BITHUMAN_API_SECRET": CANARY,
        }


@pytest.fixture
def stand(tmp_path: Path) -> Iterator[Stand]:
    server = RehearsalServer(
        limits=Limits(write=100_000, read=100_000, failed_auth=100_000),
        tempo=Tempo(slow_s=0.2, drip_gap_s=0.1),
    )
    server.start()
    try:
        with echoing(server, CANARY) as front:
            yield Stand(front, tmp_path)
    finally:
        server.stop()


def shown_by_the_system(pid: int) -> bytes:
    """Return what every program of this user can read of a process; nothing, where it may not."""
    shown = Path(f"/proc/{pid}/cmdline").read_bytes()
    try:
        return shown + Path(f"/proc/{pid}/environ").read_bytes()
    except PermissionError:
        return shown


@pytest.mark.parametrize("ending", ["leave", "crash"])
def test_the_window_leaves_no_trace_of_the_secret(stand: Stand, ending: str) -> None:
    notes = stand.folder / "notes"
    notes.mkdir()
    if ending == "leave":
        (notes / "leave").touch()
    process = stand.start("tests.e2e.canary_window")
    try:
        wait_for(
            lambda: (notes / "ready").exists() or process.poll() is not None, "the drills", LIMIT_S
        )
        assert (notes / "ready").exists(), stand.said()
        if ending == "crash":
            assert SWEEPER.in_bytes("/proc", shown_by_the_system(process.pid)) == []
            process.send_signal(signal.SIGABRT)
        assert process.wait(15) == (0 if ending == "leave" else -signal.SIGABRT), stand.said()
    finally:
        process.kill()
        process.wait()
    assert SWEEPER.in_folder(stand.folder) == []
    assert "•••" in (notes / "seen.txt").read_text(), "the platform did say it"
    written = {path.name for path in (stand.folder / "home").rglob("*") if path.is_file()}
    assert {"journal.sqlite3", "panel.log", "crash.log", "settings.json"} <= written
    report = next((stand.folder / "home").rglob("crash.log")).read_text()
    assert ("Aborted" in report) is (ending == "crash")


def test_the_commands_leave_no_trace_of_the_secret(stand: Stand) -> None:
    process = stand.start("tests.e2e.canary_commands")
    try:
        assert process.wait(LIMIT_S) == 0, stand.said()
    finally:
        process.kill()
        process.wait()
    assert SWEEPER.in_folder(stand.folder) == []
    said = (stand.folder / "stdout").read_text()
    assert "•••" in said, "the platform did say it"
    assert said.count('"outcome": "delivered"') >= 3
    written = {path.name for path in stand.folder.rglob("*") if path.is_file()}
    assert {"journal.sqlite3", "panel.log", "history.csv", "history.html"} <= written
