"""The panel's own program, left alone; the keyboard is in its message, or nowhere.

``idle_panel.py focused|unfocused [OPTION …]``. The focus is set once the stage is there.
"""

from __future__ import annotations

import importlib
import sys
from typing import TYPE_CHECKING

from tests.benchmarks.marked_panel import Onlooker

if TYPE_CHECKING:
    from types import ModuleType

    from bithuman_panel.app.stage import Stage

# By then nothing else asks for the keyboard any more.
_LATER_MS = 3000


def look_at_stage(module: ModuleType, is_focused: bool) -> None:
    """Give the keyboard to the message, or to nobody, when the stage has started."""
    stage = module.Stage
    start = stage.start

    def settle() -> None:
        widgets = importlib.import_module("PySide6.QtWidgets")
        (window,) = (each for each in widgets.QApplication.topLevelWidgets() if each.isVisible())
        window.activateWindow()
        field = next(
            each for each in window.findChildren(widgets.QPlainTextEdit) if each.isVisible()
        )
        field.setFocus()
        if not is_focused:
            field.clearFocus()
        sys.stdout.write(f"settled {field.hasFocus()}\n")
        sys.stdout.flush()

    def started(self: Stage, written: str) -> None:
        start(self, written)
        importlib.import_module("PySide6.QtCore").QTimer.singleShot(_LATER_MS, settle)

    stage.start = started


if __name__ == "__main__":
    focus = sys.argv[1] == "focused"
    sys.meta_path.insert(
        0, Onlooker({"bithuman_panel.app.stage": lambda module: look_at_stage(module, focus)})
    )
    from bithuman_panel.cli import main

    sys.exit(main(sys.argv[2:]))
