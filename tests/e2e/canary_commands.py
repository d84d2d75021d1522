"""Every command in one process, each with a fresh environment; started by ``test_canary``.

``python -m tests.e2e.canary_commands FOLDER``. The log is at DEBUG, with nothing held back.
"""

from __future__ import annotations

import os
import sys
from pathlib import Path

from bithuman_panel.cli import main
from bithuman_panel.rehearsal.server import Drill
from bithuman_panel.services import logs
from tests.e2e.canary_window import stage

FORMATS = ("csv", "json", "html")
SEND = ("send", "--agent", "A48KTR2917", "--room", "lobby", "--deadline", "0.6")


def run_all(folder: Path) -> None:
    """Run every command, in success and in trouble."""
    before = dict(os.environ)
    logs.HELD = ()  # type: ignore[assignment]
    start = logs.start_logging
    logs.start_logging = lambda paths, redactor, level: start(paths, redactor, 1)

    def run(*argv: str) -> None:
        os.environ.update(before)
        sys.stdout.write(f"{argv[0]}\n")
        try:
            main(argv)
        except SystemExit as ended:
            sys.stdout.write(f"ended with {ended.code}\n")

    run(*SEND, "--speak", "Welcome.")
    run(*SEND, "--speak", f"It is {before['BITHUMAN_API_SECRET']}.")
    for drill in Drill:
        stage(drill)
        run(*SEND, "--speak", f"Welcome to {drill}.", "--json")
        stage(None)
    for drill in (Drill.KEY_REVOKED, Drill.NO_CREDITS, Drill.BLOCKED):
        stage(drill)
        run(*SEND, "--context", f"This is {drill}.")
        run("doctor")
        run("agents")
        stage(None)
    for kind in FORMATS:
        run("export", "--format", kind)
        run("export", "--format", kind, "--output", str(folder / f"history.{kind}"))
    for command in ("doctor", "agents"):
        run(command)
        run(command, "--json")
    run("rooms", "--agent", "A48KTR2917", "--json")
    run("secret", "status", "--json")
    run("secret", "status")
    run("self-test", "--screenshot", str(folder / "window.png"))


if __name__ == "__main__":
    run_all(Path(sys.argv[1]))
