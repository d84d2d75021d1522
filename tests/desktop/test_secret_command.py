"""``bithuman-panel secret`` against a real Secret Service, as a person at a terminal uses it."""

from __future__ import annotations

import json
import sys
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from tests.desktop.desktop import Desktop

pytestmark = pytest.mark.desktop

SECRET = "sk-live-" + "Zy9_" * 8


def secret(desktop: Desktop, action: str, *, stdin: str = "") -> tuple[int, str]:
    """Run the command with ``--json``; return its exit status and the state it tells."""
    command = [sys.executable, "-m", "bithuman_panel", "secret", action, "--json"]
    done = desktop.run(command, stdin=stdin)
    assert SECRET not in done.stdout + done.stderr
    return done.returncode, json.loads(done.stdout)["state"] if done.stdout else done.stderr


def test_set_status_forget(desktop: Desktop) -> None:
    assert secret(desktop, "status") == (3, "absent")
    assert secret(desktop, "set", stdin=SECRET + "\n") == (0, "present")
    assert secret(desktop, "status") == (0, "present")
    assert secret(desktop, "forget")[0] == 0
    assert secret(desktop, "status") == (3, "absent")


def test_locked_and_missing_stores_are_told_apart(
    locked_desktop: Desktop, storeless_desktop: Desktop
) -> None:
    assert secret(locked_desktop, "status") == (1, "locked")
    assert secret(storeless_desktop, "status") == (1, "unavailable")
    assert secret(storeless_desktop, "set", stdin=SECRET) == (1, "unavailable")
