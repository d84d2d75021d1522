"""The window, and the self-test of the window: the only commands that load Qt."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from bithuman_panel.cli.terminal import tell

if TYPE_CHECKING:
    from argparse import Namespace

    from bithuman_panel.app.opening import Opening
    from bithuman_panel.app.station import Station


def run_window(station: Station, *, rehearsal: bool, opening: Opening | None = None) -> int:
    """Open the window, on the built-in platform for ``rehearsal``; returns its exit status.

    ``opening`` is what there is of it already.
    """
    from bithuman_panel.app import run_window as run

    return run(station, rehearsal=rehearsal, profile=None, opening=opening)


def run_self_test(options: Namespace) -> int:
    """Try the whole panel by itself; 0 only if every example was delivered."""
    from bithuman_panel.app import self_test

    screenshot = None if options.screenshot is None else Path(options.screenshot)
    return self_test(screenshot, tell)
