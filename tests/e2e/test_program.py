"""The program as it is started: what its first frame needs, and the self-test."""

from __future__ import annotations

import ast
import importlib.util
import json
import os
import subprocess
import sys
from dataclasses import asdict
from pathlib import Path

import pytest

from bithuman_panel.app.opening import BEHIND
from tests.cli.commandline import Terminal
from tests.core.test_first_frame import FRAME

# Of ours, and of others by the package: all that is imported when the first frame is painted.
BUDGET = Path(__file__).parents[1] / "data" / "first-frame-modules.txt"
# Ends at once with the first frame: what is loaded then, but for what this Python begins with, is
# what it took.
FIRST_FRAME = """
import sys
begins_with = set(sys.modules)
import json, os
from bithuman_panel.cli import main
from bithuman_panel.ui.main_window import MainWindow

paint = MainWindow.paintEvent

def painted(window, event):
    paint(window, event)
    print(json.dumps(sorted(set(sys.modules) - begins_with)), flush=True)
    os._exit(0)

MainWindow.paintEvent = painted
sys.exit(main(sys.argv[1:]))
"""
# Ends as soon as a line could go.
READY = """
import json, os, sys
from bithuman_panel.cli import main
from bithuman_panel.app.stage import Stage

start = Stage.start

def started(stage, written):
    start(stage, written)
    print(json.dumps(sorted(sys.modules)), flush=True)
    os._exit(0)

Stage.start = started
sys.exit(main(["--rehearsal"]))
"""
READY_BUDGET = BUDGET.with_name("ready-modules.txt")
TOO_LATE = """
Before a line can go these are imported now, and were not before:
{new}
Each of them holds up the first line of every start. Let what needs it import it later, in the
function that uses it (tests/data/ready-modules.txt has what is allowed)."""
TOO_MUCH = """
Before the first frame of the window these are imported now, and were not before:
{new}
Each of them is waited for at every start, before there is a window. Let what needs it import it
later: in the function that uses it, or in a module that app/opening.py loads behind the first frame
(tests/data/first-frame-modules.txt has what is allowed, and docs/architecture.md says why)."""
IMPORTS = """
import importlib, json, sys
for name in sys.argv[1:]:
    importlib.import_module(name)
print(json.dumps(sorted(sys.modules)))
"""
# Cards, dialogs and pages that are opened, and what only they need.
WANTED_LATER = (
    "app.local_checks",
    "core.drill",
    "core.preflight",
    "core.report",
    "core.table",
    "presenters.bundle",
    "presenters.cue_editor",
    "presenters.exam",
    "presenters.keeping",
    "presenters.log",
    "presenters.phrases",
    "presenters.preflight",
    "presenters.removal",
    "presenters.report",
    "ui.export_dialog",
    "ui.guide_view",
    "ui.help_page",
    "ui.import_dialogs",
    "ui.show_dialogs",
)
NO_MORE = """
These are not imported before the first frame any more. Take them out of
tests/data/first-frame-modules.txt, so that they stay away: {gone}"""


def loaded_modules(home: Path, *argv: str) -> set[str]:
    """Return what is imported at the first frame of a start: ours, and packages of others."""
    done = subprocess.run(
        [sys.executable, "-c", FIRST_FRAME, *argv],
        env={
            **os.environ,
            "BITHUMAN_API_SECRET": "rehearsal-presenter",
            "BITHUMAN_PANEL_HOME": str(home),
        },
        capture_output=True,
        timeout=120,
        check=False,
    )
    assert done.returncode == 0, done.stderr.decode()
    loaded = {str(name) for name in json.loads(done.stdout)}
    ours = {name for name in loaded if name.partition(".")[0] == "bithuman_panel"}
    others = {name.partition(".")[0] for name in loaded - ours}
    return ours | {name for name in others - sys.stdlib_module_names if not name.startswith("_")}


@pytest.mark.parametrize("argv", [["--rehearsal"], []], ids=["rehearsal", "account"])
def test_the_first_frame_needs_no_more_than_it_did(tmp_path: Path, argv: list[str]) -> None:
    settings = {"first_frame": asdict(FRAME)}
    for name in ("settings.json", "rehearsal.json"):
        (tmp_path / name).write_text(json.dumps(settings))
    loaded = loaded_modules(tmp_path, *argv)
    allowed = set(BUDGET.read_text(encoding="utf-8").split())
    assert not loaded - allowed, TOO_MUCH.format(new="\n".join(sorted(loaded - allowed)))
    assert not allowed - loaded, NO_MORE.format(gone=", ".join(sorted(allowed - loaded)))


def test_what_few_shows_want_is_imported_when_it_is_wanted() -> None:
    done = subprocess.run(
        [sys.executable, "-c", IMPORTS, "bithuman_panel.cli.commands", *BEHIND],
        capture_output=True,
        timeout=120,
        check=True,
    )
    too_early = {f"bithuman_panel.{name}" for name in WANTED_LATER} & set(json.loads(done.stdout))
    assert not too_early, "each of these holds up the first line that can be sent"


def test_a_line_can_go_with_no_more_of_us_than_before(tmp_path: Path) -> None:
    done = subprocess.run(
        [sys.executable, "-c", READY],
        env={**os.environ, "BITHUMAN_PANEL_HOME": str(tmp_path), "QT_QPA_PLATFORM": "offscreen"},
        capture_output=True,
        timeout=120,
        check=False,
    )
    assert done.returncode == 0, done.stderr.decode()
    # A show has no use for what rehearses.
    loaded = {name for name in json.loads(done.stdout) if name.startswith("bithuman_panel.")}
    loaded = {name for name in loaded if not name.startswith("bithuman_panel.rehearsal")}
    allowed = set(READY_BUDGET.read_text(encoding="utf-8").split())
    assert not loaded - allowed, TOO_LATE.format(new="\n".join(sorted(loaded - allowed)))


def test_the_first_frame_does_without_the_lists_of_names_that_cost_most() -> None:
    ours = [name for name in BUDGET.read_text(encoding="utf-8").split() if "." in name]
    for name in ours:
        file = importlib.util.find_spec(name)
        assert file
        assert file.origin
        tree = ast.parse(Path(file.origin).read_text(encoding="utf-8"))
        named = {
            alias.name
            for node in tree.body
            if isinstance(node, ast.ImportFrom) and node.module == "PySide6.QtCore"
            for alias in node.names
        }
        # Qt alone takes a fifth of what a bare window takes.
        assert not named & {"Qt", "QEvent"}, f"{name} imports them before the first frame"


def test_the_very_first_start_needs_less_still(tmp_path: Path) -> None:
    assert loaded_modules(tmp_path) <= set(BUDGET.read_text(encoding="utf-8").split())


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
