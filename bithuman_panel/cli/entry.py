"""The two ways into the program. A window is in sight before the rest of it is imported."""

from __future__ import annotations

import os
import sys
from contextlib import suppress
from typing import TYPE_CHECKING

from bithuman_panel.app.hardening import harden

if TYPE_CHECKING:
    from collections.abc import Sequence

    from bithuman_panel.app.opening import Opening

# What opens the window; all else is for argparse to understand.
_WINDOW_WORDS: tuple[list[str], ...] = ([], ["--rehearsal"])


def main(argv: Sequence[str] | None = None) -> int:
    """Run ``bithuman-panel`` and return its exit status (cli.md).

    Raises ``SystemExit`` for ``--help``, ``--version`` and a wrong use, as argparse does.
    """
    environ = harden(os.environ)
    words = sys.argv[1:] if argv is None else list(argv)
    opening: Opening | None = None
    if words in _WINDOW_WORDS:
        from bithuman_panel.app import first_frame

        behind = "bithuman_panel.cli.commands"
        # What fails here fails once more below, where a failure becomes a sentence.
        with suppress(Exception):
            opening = first_frame(environ, behind, rehearsal=bool(words))
    from bithuman_panel.cli.commands import run_words

    return run_words(words, environ, opening)


def window() -> int:
    """Run ``bithuman-panel-window``: the same program, started without a console."""
    return main()
