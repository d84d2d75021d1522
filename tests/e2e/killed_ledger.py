"""A panel in a process of its own that tells facts until it is killed; see ``test_ledger``.

``python -m tests.e2e.killed_ledger HOME URL``: tells a fact to the lobby and corrects it; then it
writes ``HOME/ready``.
"""

from __future__ import annotations

import asyncio
import sys
from pathlib import Path

import qasync
from PySide6.QtWidgets import QApplication

from tests.e2e.knowing import DOORS, FULL, tell
from tests.e2e.show import Show, station_in


async def play(application: QApplication, home: Path, url: str) -> None:
    """Tell, correct, and wait for the end."""
    async with Show(application, station_in(home, url=url), rehearsal=False) as show:
        await tell(show, FULL)
        show.window.ledger.facts.selectRow(0)
        show.window.ledger.correct.click()
        await show.send(DOORS)
        (home / "ready").touch()
        await asyncio.Event().wait()


def main() -> None:
    """Run the scenario on Qt's own loop."""
    application = QApplication([])
    home, url = sys.argv[1:]
    with asyncio.Runner(loop_factory=lambda: qasync.QEventLoop(application)) as runner:
        runner.run(play(application, Path(home), url))


if __name__ == "__main__":
    main()
