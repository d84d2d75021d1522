"""The first line of an evening over TLS, in a process of its own, and a kept session's first.

``first_tls_line.py BASE_URL CA_FILE ORDER`` prints the milliseconds of the panel, of the session,
and of a plain window on the panel's libraries, and how many of the panel's and of the plain
window's the commit takes before which nothing goes; ORDER says who is the first of them, ``panel``
or ``session``.
"""

from __future__ import annotations

import asyncio
import sys
import time
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt

from tests.benchmarks.opened import noted_intents, noted_replies, played, show_at
from tests.benchmarks.peers import AGENT, Seed, plain_beside
from tests.benchmarks.server import ROOM
from tests.e2e.show import CTRL, press

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

    from tests.benchmarks.plain_window import PlainWindow
    from tests.e2e.show import Show

THOUGHT_S = 1.0


async def _panel(show: Show) -> tuple[float, float]:
    """Return what the line took, and what of it the commit of its intent did."""
    replies, intents = noted_replies(), noted_intents()
    # Written without the keyboard: that the message gets it is what opens a connection ahead.
    show.window.composer.message.setPlainText("Good evening.")
    show.window.composer.message.setFocus()
    await asyncio.sleep(THOUGHT_S)
    begun = time.perf_counter()
    show.press_send()
    await show.until(lambda: len(replies) == 1)
    return (replies[0] - begun) * 1000, intents[0]


async def _session(seed: Seed) -> float:
    seed.warm()
    await asyncio.sleep(THOUGHT_S)
    return seed.session("Good evening.")


async def _plain(plain: PlainWindow, show: Show) -> tuple[float, float]:
    plain.begin("Good evening.")
    await asyncio.sleep(THOUGHT_S)
    begun = time.perf_counter()
    press(plain.field, Qt.Key.Key_Return, CTRL)
    await show.until(lambda: plain.replied_at is not None)
    assert plain.replied_at
    return (plain.replied_at - begun) * 1000, plain.committed_ms


async def _all(application: QApplication, base_url: str, ca_file: Path, order: str) -> None:
    with TemporaryDirectory() as folder:
        async with show_at(application, Path(folder), base_url, ca_file) as show:
            await show.aim(AGENT, ROOM)
            seed = Seed(base_url, ca_file)
            with plain_beside(base_url, ca_file, Path(folder)) as window:
                if order == "panel":
                    (panel, intent), session = await _panel(show), await _session(seed)
                    plain, commit = await _plain(window, show)
                else:
                    session, (plain, commit) = await _session(seed), await _plain(window, show)
                    panel, intent = await _panel(show)
    sys.stdout.write(f"{panel} {session} {plain} {intent} {commit}\n")


if __name__ == "__main__":
    played(lambda application: _all(application, sys.argv[1], Path(sys.argv[2]), sys.argv[3]))
