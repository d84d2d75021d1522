"""What a process leaks by is closed first; each look is at a process of its own."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from bithuman_panel.app.hardening import CRASH_FILE, CRASH_FILE_BYTES

ROOT = Path(__file__).parents[2]
CANARY = "canary-Zq7~%!0123456789"
LOOK = """
import ctypes, json, os, resource, subprocess, sys
from pathlib import Path
from bithuman_panel.app.hardening import harden

kept = harden(os.environ)
child = subprocess.run([sys.executable, "-c", "import os; print(dict(os.environ))"],
    capture_output=True, text=True, check=True).stdout
Path(sys.argv[1]).write_text("x")
json.dump({
    "kept": dict(kept),
    "left": dict(os.environ),
    "child": child,
    "memory": Path("/proc/self/environ").read_bytes().decode("latin-1"),
    "core": resource.getrlimit(resource.RLIMIT_CORE),
    "dumpable": ctypes.CDLL(None).prctl(3, 0, 0, 0, 0),
    "mode": Path(sys.argv[1]).stat().st_mode & 0o777,
}, sys.stdout)
"""
pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="looks into /proc")


def ran(script: str, *arguments: str, **variables: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-c", script, *arguments],
        cwd=ROOT,
        env={**os.environ, **variables},
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )


def looked(tmp_path: Path, **variables: str) -> dict[str, Any]:
    done = ran(LOOK, str(tmp_path / "file"), **variables)
    assert done.returncode == 0, done.stderr
    seen: dict[str, Any] = json.loads(done.stdout)
    return seen


def test_the_secret_is_kept_for_the_panel_and_for_nobody_else(tmp_path: Path) -> None:
    seen = looked(tmp_path, BITHUMAN_API_SECRET=CANARY, BITHUMAN_API_URL="https://example.org")
    assert seen["kept"]["BITHUMAN_API_SECRET"] == CANARY
    assert seen["kept"]["BITHUMAN_API_URL"] == "https://example.org"
    for place in ("left", "child", "memory"):
        assert CANARY not in str(seen[place]), place
        assert CANARY[-8:] not in str(seen[place]), place
    assert "https://example.org" in seen["child"], "the rest of the environment stays"


def test_without_a_secret_nothing_is_missed(tmp_path: Path) -> None:
    assert "BITHUMAN_API_SECRET" not in looked(tmp_path)["kept"]


def test_no_keys_no_core_and_no_file_for_others(tmp_path: Path) -> None:
    seen = looked(tmp_path, SSLKEYLOGFILE=str(tmp_path / "keys"))
    assert "SSLKEYLOGFILE" not in seen["left"]
    assert "SSLKEYLOGFILE" not in seen["kept"]
    assert seen["core"] == [0, 0]
    assert seen["dumpable"] == 0
    assert seen["mode"] == 0o600


FORBIDDEN = """
import ctypes, os, resource
def forbidden(*_):
    raise OSError("forbidden here")
resource.setrlimit = ctypes.CDLL = forbidden
from bithuman_panel.app.hardening import harden
harden(os.environ)
print(sorted(name for name in os.environ if name.startswith("BITHUMAN_API")))
"""


def test_what_a_system_forbids_keeps_nobody_from_starting() -> None:
    done = ran(FORBIDDEN, BITHUMAN_API_SECRET=CANARY)
    assert (done.returncode, done.stdout, done.stderr) == (0, "[]\n", "")


CRASH = """
import os, sys
from bithuman_panel.app.hardening import crash_report
from bithuman_panel.services.paths import panel_paths

def crash(secret):
    os.abort()

paths = panel_paths(os.environ)
if sys.argv[1] == "folder":
    paths.make()
with crash_report(paths):
    crash(os.environ["CANARY"])
"""


def crashed(home: Path, *, folder: bool = True) -> subprocess.CompletedProcess[str]:
    done = ran(CRASH, "folder" if folder else "", BITHUMAN_PANEL_HOME=str(home), CANARY=CANARY)
    assert done.returncode == -signal.SIGABRT
    return done


def test_a_crash_tells_where_it_was_in_a_file_and_no_value(tmp_path: Path) -> None:
    assert CANARY not in crashed(tmp_path).stderr
    report = tmp_path / "logs" / CRASH_FILE
    told = report.read_text()
    assert "Aborted" in told
    assert "in crash" in told
    assert CANARY not in told
    assert report.stat().st_mode & 0o777 == 0o600


def test_reports_are_kept_but_not_for_ever(tmp_path: Path) -> None:
    report = tmp_path / "logs" / CRASH_FILE
    crashed(tmp_path)
    crashed(tmp_path)
    assert report.read_text().count("Aborted") == 2
    report.write_bytes(b"x" * (CRASH_FILE_BYTES + 1))
    crashed(tmp_path)
    assert report.read_text().count("x" * 10) == 0


def test_without_a_folder_a_crash_is_a_crash(tmp_path: Path) -> None:
    crashed(tmp_path / "home", folder=False)
    assert not (tmp_path / "home").exists()


RESTORED = """
import faulthandler, os, sys
from bithuman_panel.app.hardening import crash_report
from bithuman_panel.services.paths import panel_paths

paths = panel_paths(os.environ)
paths.make()
with crash_report(paths):
    print(faulthandler.is_enabled(), end=" ")
print(faulthandler.is_enabled())
"""


@pytest.mark.parametrize("was_on", [True, False])
def test_afterwards_reports_go_where_they_went_before(tmp_path: Path, was_on: bool) -> None:
    setting = {"PYTHONFAULTHANDLER": "1"} if was_on else {}
    done = ran(RESTORED, BITHUMAN_PANEL_HOME=str(tmp_path), **setting)
    assert done.stdout == f"True {was_on}\n", done.stderr
