"""The two ways into the program. A window is in sight before the rest of it is imported."""

from __future__ import annotations

import os
import sys
from typing import TYPE_CHECKING

from bithuman_panel.app.hardening import harden

if TYPE_CHECKING:
    from collections.abc import Sequence

    from bithuman_panel.app.opening import Opening

# What opens the window; all else is for argparse to understand.
WINDOW_WORDS: tuple[list[str], ...] = ([], ["--rehearsal"])


def main(argv: Sequence[str] | None = None) -> int:
    """Run ``bithuman-panel`` and return its exit status (cli.md).

    Raises ``SystemExit`` for ``--help``, ``--version`` and a wrong use, as argparse does.
    """
    environ = harden(os.environ)
    words = sys.argv[1:] if argv is None else list(argv)
    opening: Opening | None = None
    failed: Exception | None = None
    if words in WINDOW_WORDS:
        from bithuman_panel.app import first_frame

        behind = "bithuman_panel.cli.commands"
        try:
            opening = first_frame(environ, behind, rehearsal=bool(words))
        except Exception as error:  # noqa: BLE001 - told below, where there is a log
            failed = error
    from bithuman_panel.api.standins import stand_in

    stand_in()
    from bithuman_panel.cli.commands import run_words

    return run_words(words, environ, opening, failed)


def window() -> int:
    """Run ``bithuman-panel-window``: the same program, started without a console."""
    return main()
