"""A panel in a process of its own that plays a show until it is killed; see ``test_run_kill``.

``python -m tests.e2e.killed_show HOME URL``: puts three cues on the run sheet, lets the first go
and, once that is delivered, the second, which gets no answer; then it writes ``HOME/ready``.
"""

from __future__ import annotations

import asyncio
import sys
from pathlib import Path

import qasync
from PySide6.QtWidgets import QApplication

from bithuman_panel.core.cue import Cue
from bithuman_panel.core.entry import Stage
from bithuman_panel.presenters.outlet import Key
from tests.e2e.directing import AGENT
from tests.e2e.show import LOCKOUT_S, Show, station_in

CUES = tuple(Cue("", text=text) for text in ("One.", "Two.", "Three."))


async def play(application: QApplication, home: Path, url: str) -> None:
    """Play, and wait for the end."""
    async with Show(application, station_in(home, url=url), rehearsal=False) as show:
        await show.aim(AGENT, "lobby")
        await show.until(lambda: show.panel.shows.document.is_open)
        show.panel.shows.document.add_items(CUES)
        show.panel.shows.document.lock(is_on=True)
        # The run, the show and the mode are on the disk half a second later.
        await show.until(lambda: 'in_show_mode": true' in written(home / "settings.json"))
        await show.until(lambda: any("Three." in written(f) for f in home.rglob("*.show")))
        stage = show.panel.stage
        assert stage
        stage.run.go(Key.PLAIN)
        await show.settled()
        await asyncio.sleep(LOCKOUT_S)
        # Held: while the first is being spoken a plain GO would be next.
        stage.run.go(Key.CONFIRMED)
        await show.until(lambda: (e := show.newest()) is not None and e.stage is Stage.IN_FLIGHT)
        (home / "ready").touch()
        await asyncio.Event().wait()


def written(file: Path) -> str:
    """Return what a file says, nothing where there is none yet."""
    return file.read_text(encoding="utf-8") if file.exists() else ""


def main() -> None:
    """Run the scenario on Qt's own loop."""
    application = QApplication([])
    home, url = sys.argv[1:]
    with asyncio.Runner(loop_factory=lambda: qasync.QEventLoop(application)) as runner:
        runner.run(play(application, Path(home), url))


if __name__ == "__main__":
    main()
