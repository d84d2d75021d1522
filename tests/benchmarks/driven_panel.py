"""The panel in a process of its own that does what it is told, and tells what it cost.

``driven_panel.py HOME URL``. Each line of its input is a list: the name of one of ``Acts``, and
what it wants. Each is answered by one line, a JSON object of numbers. It ends with its input.
"""

from __future__ import annotations

import asyncio
import json
import os
import sys
from concurrent.futures import ThreadPoolExecutor
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING

from bithuman_panel.api.standins import stand_in
from bithuman_panel.app import qt_application

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

    from bithuman_panel.app.panel import Panel
    from bithuman_panel.app.station import Station


async def _obey(panel: Panel) -> int:
    """Do what the input says; at its end the panel is left as a crash leaves it."""
    from tests.benchmarks.acts import Acts
    from tests.benchmarks.painted import until

    running = asyncio.ensure_future(panel.run())
    await until(lambda: panel.stage is not None)
    acts, reader = Acts(panel), ThreadPoolExecutor(1)
    while line := await asyncio.wrap_future(reader.submit(sys.stdin.readline)):
        name, *wanted = json.loads(line)
        told = await getattr(acts, name)(*wanted)
        sys.stdout.write(f"{json.dumps(told)}\n")
        sys.stdout.flush()
    assert not running.done()
    os._exit(0)


def main(home: Path, url: str) -> int:
    """Open the panel's window as the program does.

    It imports all else after these two, as the program does: others would import more than it has,
    and PySide6 would keep the source of each module.
    """
    application = qt_application()
    stand_in()
    return _run(application, home, url)


def _run(application: QApplication, home: Path, url: str) -> int:
    from bithuman_panel.app.build import build_panel
    from bithuman_panel.services.backups import Backups
    from bithuman_panel.ui.garbage import GuiGarbage
    from bithuman_panel.ui.loop import run_in_qt
    from tests.benchmarks.bare_window import password_store

    # The daily copy of a long history would go on beside everything that is measured.
    Backups.take = lambda *_: None  # type: ignore[method-assign]
    # A store of the test's own stands in for it, but the program has it in its memory.
    for name in password_store():
        import_module(name)
    panel = build_panel(application, _station(home, url), rehearsal=False, profile=None)
    panel._memory.keep_toured()
    panel.window.resize(1440, 860)
    panel.show()
    garbage = GuiGarbage()
    try:
        return run_in_qt(application, lambda: _obey(panel))
    finally:
        garbage.close()


def _station(home: Path, url: str) -> Station:
    from bithuman_panel.app.station import Station
    from bithuman_panel.core.secret import Redactor
    from bithuman_panel.services.clock import SystemClock
    from bithuman_panel.services.paths import panel_paths
    from tests.cli.stations import FakeStore

    environ = {"BITHUMAN_PANEL_HOME": str(home), "BITHUMAN_API_URL": url}
    kept = FakeStore({"default": "benchmark-presenter"})
    return Station(environ, panel_paths(environ), SystemClock(), lambda: kept, Redactor())


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1]), sys.argv[2]))
