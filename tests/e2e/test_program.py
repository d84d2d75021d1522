"""The program as it is started: what its first frame needs, and the self-test."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.cli.commandline import Terminal

HEAVY = (
    *("requests", "keyring", "uvicorn", "starlette", "urllib3", "secretstorage"),
    # What is for the rare moment in which somebody is told of a show, or helps.
    *("openpyxl", "importlib.metadata"),
    *("bithuman_panel.services.bundle", "bithuman_panel.core.report_html"),
)
# Ends at once with the first frame: what is loaded then is what it took.
FIRST_FRAME = """
import json, os, sys
from bithuman_panel.cli import main
from bithuman_panel.ui.main_window import MainWindow

paint = MainWindow.paintEvent

def painted(window, event):
    paint(window, event)
    print(json.dumps(sorted(sys.modules)), flush=True)
    os._exit(0)

MainWindow.paintEvent = painted
sys.exit(main(sys.argv[1:]))
"""


@pytest.mark.parametrize("argv", [["--rehearsal"], []], ids=["rehearsal", "account"])
def test_the_first_frame_is_there_before_anything_heavy(argv: list[str]) -> None:
    done = subprocess.run(
        [sys.executable, "-c", FIRST_FRAME, *argv],
        env={**os.environ, "BITHUMAN_API_SECRET": "rehearsal-presenter"},
        capture_output=True,
        timeout=120,
        check=False,
    )
    assert done.returncode == 0, done.stderr.decode()
    loaded = json.loads(done.stdout)
    assert "PySide6" in loaded
    assert [name for name in HEAVY if name in loaded] == []


def test_the_self_test_sends_the_three_examples_and_draws_the_window(tmp_path: Path) -> None:
    picture = tmp_path / "pictures" / "window.png"
    ran = Terminal().run("self-test", "--screenshot", str(picture))
    assert ran.status == 0, ran.err
    told = ran.out.splitlines()
    assert len(told) > 10
    assert {line.split()[0] for line in told[:-3]} <= {"ok", "warn"}
    assert told[-3:] == [
        "speak in customer_session_1: delivered",
        "context in vip_session_42: delivered",
        "speak in support_session_1: delivered",
    ]
    assert picture.read_bytes().startswith(b"\x89PNG\r\n")
    assert picture.stat().st_size > 20_000, "a painted window, not a blank one"
