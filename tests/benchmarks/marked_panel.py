"""The panel's own program, run as it is, with somebody who notes when what of it is there.

``marked_panel.py MARK [OPTION …]``: after MARK the process ends at once. The marks are looked for
from outside, in modules as they come to be imported; the program has no code for them.

- ``painted``: the first frame of the window is on the screen, and a key has arrived in its message.
- ``whole``: all of the window is.
- ``ready``: requests, keyring and journal are there, and a line could go.
- ``history``: the newest lines are shown.
- ``delivered``: a line has gone by a key, and the platform has it.
- ``closed``: no mark: the window is closed as soon as it is ready, and ends in order.
"""

from __future__ import annotations

import faulthandler
import importlib
import os
import sys
import time
from importlib.abc import MetaPathFinder
from importlib.machinery import PathFinder
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from importlib.machinery import ModuleSpec
    from types import ModuleType

    from PySide6.QtGui import QPaintEvent
    from PySide6.QtWidgets import QWidget

    from bithuman_panel.app.stage import Stage
    from bithuman_panel.core.entry import Entry
    from bithuman_panel.presenters.history import HistoryPresenter

LINE = "Good evening, everybody."
# A program that hangs says where, before whoever has started it ends it.
HANGS_S = 100.0
_last = sys.argv[1] if len(sys.argv) > 1 else ""


def mark(name: str) -> None:
    """Tell the time of a mark, and end at the last one."""
    sys.stdout.write(f"{name} {time.monotonic()}\n")
    sys.stdout.flush()
    if name == _last:
        # What is open is left as a crash leaves it: the panel is made for that.
        os._exit(0)


class Onlooker(MetaPathFinder):
    """Does something with a module as soon as the program has imported it."""

    def __init__(self, acts: dict[str, Callable[[ModuleType], None]]) -> None:
        self._acts = acts

    def find_spec(
        self, name: str, path: Sequence[str] | None, target: ModuleType | None = None
    ) -> ModuleSpec | None:
        """Find a module that is looked out for as Python does; leave all others to it."""
        act = self._acts.pop(name, None)
        spec = PathFinder.find_spec(name, path, target) if act else None
        if act is None or spec is None or spec.loader is None:
            return None
        run = spec.loader.exec_module

        def run_and_act(module: ModuleType) -> None:
            run(module)
            act(module)

        spec.loader.exec_module = run_and_act  # type: ignore[method-assign]
        return spec


def look_at_window(module: ModuleType) -> None:
    """Mark the first frame, once a letter that was typed at it stands in the message."""
    window = module.MainWindow

    def typed(self: QWidget) -> None:
        widgets = importlib.import_module("PySide6.QtWidgets")
        field = self.focusWidget()
        assert isinstance(field, widgets.QPlainTextEdit), field
        field.insertPlainText("G")
        assert field.toPlainText().endswith("G"), "a window that takes no letter is of no use"
        mark("painted")

    # The very first start of all has no field yet.
    if _last != "closed":
        window.paintEvent = once_painted(window.paintEvent, typed)


def look_at_strip(module: ModuleType) -> None:
    """Mark the first frame that has all of the window in it."""
    strip = module.Strip
    strip.paintEvent = once_painted(super(strip, strip).paintEvent, lambda _: mark("whole"))


def once_painted(
    paint: Callable[[QWidget, QPaintEvent], None], act: Callable[[QWidget], None]
) -> Callable[[QWidget, QPaintEvent], None]:
    """Return what paints as ``paint`` does, and does ``act`` once the first frame is complete."""
    done: list[None] = []

    def painted(self: QWidget, event: QPaintEvent) -> None:
        paint(self, event)
        if not done:
            done.append(None)
            importlib.import_module("PySide6.QtCore").QTimer.singleShot(0, lambda: act(self))

    return painted


def look_at_stage(module: ModuleType) -> None:
    """Mark the moment from which a line can go; then let one go, and mark that it is there."""
    stage = module.Stage
    start, change = stage.start, stage.change

    def started(self: Stage, written: str) -> None:
        start(self, written)
        first_line = importlib.import_module("tests.benchmarks.first_line")
        if _last == "closed":
            first_line.close(self)
            return
        assert "G" in self._window.composer.message.text(), "what was typed early was lost"
        mark("ready")
        if _last == "delivered":
            first_line.send(self, LINE)

    def changed(self: Stage, entry: Entry) -> None:
        change(self, entry)
        if entry.outcome == "delivered":
            mark("delivered")

    stage.start, stage.change = started, changed


def look_at_history(module: ModuleType) -> None:
    """Mark the newest lines of the history."""
    presenter = module.HistoryPresenter
    show_newest = presenter._show_newest

    async def shown(self: HistoryPresenter, asked: int) -> bool:
        is_shown: bool = await show_newest(self, asked)
        mark("history")
        return is_shown

    presenter._show_newest = shown


if __name__ == "__main__":
    faulthandler.dump_traceback_later(HANGS_S)
    acts: dict[str, Callable[[ModuleType], None]] = {
        "bithuman_panel.ui.main_window": look_at_window,
        "bithuman_panel.ui.strip": look_at_strip,
        "bithuman_panel.app.stage": look_at_stage,
        "bithuman_panel.presenters.history": look_at_history,
    }
    sys.meta_path.insert(0, Onlooker(acts))
    from bithuman_panel.__main__ import program

    sys.argv[1:] = sys.argv[2:]
    program()
