"""The program in rehearsal, with something that happens to it while only its first frame is there.

``python -m tests.e2e.begun WHAT [MODULE]``:

- ``fails MODULE``: that module cannot be imported.
- ``interrupted MODULE``: Ctrl+C comes while that module is imported.
- ``breaks``: the first frame cannot be made, and at the second try it can.
- ``closed``: the window is closed right after its first frame.
- ``left``: the window is made smaller and closed, as soon as a line could go. Prints whether it was
  in sight afterwards, and when it was told to go, and where it stood then.
- ``lingers MODULE``: it is closed as soon as a line could go, and not gone before there is a file
  of that name.
- ``pressed``: keys of the stage are pressed in the message, as the system presses them and as soon
  as a line could go; some in Show mode. Prints what each of them did.
- ``watched``: something is written in the first frame. Ends as soon as a line could go, and prints
  what the message is then, the longest gap of the GUI thread, and whether that is too long.
"""

from __future__ import annotations

import importlib
import json
import os
import signal
import sys
import time
from importlib.abc import MetaPathFinder
from pathlib import Path
from typing import TYPE_CHECKING

from tests.benchmarks.marked_panel import Onlooker, once_painted

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from types import ModuleType

    from PySide6.QtWidgets import QWidget

    from bithuman_panel.app.stage import Stage
    from bithuman_panel.ui.main_window import MainWindow
    from tests.e2e.stalls import Heart

WRITTEN = "Good evening"
_LONG_S, _IDLE_MS = 60, 200


class Missing(MetaPathFinder):
    """Finds that a part of one module is not on this computer, whenever it is imported."""

    def __init__(self, name: str) -> None:
        self._name = name

    def find_spec(
        self, name: str, path: Sequence[str] | None, target: ModuleType | None = None
    ) -> None:
        """Raise for that module, and leave all others to Python."""
        if name == self._name:
            raise ImportError("libEGL.so.1: cannot open shared object file")


def interrupt(_: ModuleType) -> None:
    """Press Ctrl+C."""
    os.kill(os.getpid(), signal.SIGINT)
    time.sleep(_LONG_S)


def in_first_frame(act: Callable[[QWidget], None]) -> Callable[[ModuleType], None]:
    """Return what has ``act`` done with the window after its first frame."""

    def look(module: ModuleType) -> None:
        window = module.MainWindow
        window.paintEvent = once_painted(window.paintEvent, act)

    return look


def close(window: QWidget) -> None:
    """Close the window by hand."""
    window.close()
    assert not window.isVisible()


def once_ready(act: Callable[[MainWindow], None]) -> Callable[[ModuleType], None]:
    """Return what has ``act`` done with the window as soon as a line could go."""

    def look(module: ModuleType) -> None:
        stage = module.Stage
        start = stage.start

        def started(stage: Stage, written: str) -> None:
            start(stage, written)
            core = importlib.import_module("PySide6.QtCore")
            core.QTimer.singleShot(0, lambda: act(stage._window))

        stage.start = started

    return look


def leave(window: MainWindow) -> None:
    """Close the window by hand, and look at it until it has gone."""
    window.resize(700, 500)
    close_for_good = window.let_close

    def tell(what: object) -> None:
        sys.stdout.write(json.dumps(what) + "\n")
        sys.stdout.flush()

    def gone() -> None:
        tell(window.isVisible())
        tell(bytes(window.saveGeometry().toBase64().data()).decode("ascii"))
        close_for_good()

    window.let_close = gone  # type: ignore[method-assign]
    window.close()
    tell(window.isVisible())


def press_stage_keys(window: MainWindow) -> None:
    """Press keys of the stage where the operator writes, and end."""
    core = importlib.import_module("PySide6.QtCore")
    click = importlib.import_module("PySide6.QtTest").QTest.keyClick
    key, ctrl = core.Qt.Key, core.Qt.KeyboardModifier.ControlModifier
    told: list[list[str]] = [[]]
    window.go_keys.pressed.connect(lambda act, _: told[-1].append(act.value))
    for is_show_mode, which, modifiers in (
        (False, key.Key_Down, ctrl),
        (False, key.Key_Up, ctrl),
        (False, key.Key_PageDown, ctrl),
        (True, key.Key_PageDown, core.Qt.KeyboardModifier.NoModifier),
        (True, key.Key_PageUp, core.Qt.KeyboardModifier.NoModifier),
    ):
        # mypy infers no type for a lambda with a default.
        window.go_keys.is_show_mode = lambda is_on=is_show_mode: is_on  # type: ignore[misc]
        window.composer.message.setFocus()
        told.append([])
        click(window.windowHandle(), which, modifiers)
    sys.stdout.write(json.dumps(told[1:]))
    sys.stdout.flush()
    os._exit(0)


def linger(file: Path) -> Callable[[ModuleType], None]:
    """Return what lets the settings not be written before ``file`` is there."""

    def look(module: ModuleType) -> None:
        memory = module.SettingsMemory
        close_memory = memory.close

        def closed(self: object) -> None:
            give_up_at = time.monotonic() + _LONG_S
            while not file.exists() and time.monotonic() < give_up_at:
                time.sleep(_IDLE_MS / 1000)
            close_memory(self)

        memory.close = closed

    return look


def break_first(module: ModuleType) -> None:
    """Let the first frame fail."""

    def show_first(*_: object) -> None:
        raise ValueError("no frame today")

    module.MainWindow.show_first = show_first


class Watch:
    """Measures from the first frame on, until a line could go."""

    def __init__(self) -> None:
        self.acts = {
            "bithuman_panel.ui.main_window": in_first_frame(self._begin),
            "bithuman_panel.app.stage": once_ready(self._tell),
        }
        self._heart: Heart | None = None

    def _begin(self, window: QWidget) -> None:
        importlib.import_module("PySide6.QtTest").QTest.keyClicks(window.focusWidget(), WRITTEN)
        self._heart = importlib.import_module("tests.e2e.stalls").Heart()
        self._heart.start()

    def _tell(self, window: MainWindow) -> None:
        assert self._heart
        text = window.composer.message.text()
        gap_ms = self._heart.stop()
        stalls = importlib.import_module("tests.e2e.stalls")
        is_too_long = stalls.Stalls(stalls.idle_gap_ms(_IDLE_MS)).is_too_long(gap_ms)
        sys.stdout.write(json.dumps([text, gap_ms, is_too_long]))
        sys.stdout.flush()
        os._exit(0)


def main(what: str, module: str = "") -> None:
    """Run the program, and let ``what`` happen to it."""
    match what:
        case "fails":
            sys.meta_path.insert(0, Missing(module))
        case "interrupted":
            sys.meta_path.insert(0, Onlooker({module: interrupt}))
        case "closed":
            acts = {"bithuman_panel.ui.main_window": in_first_frame(close)}
            sys.meta_path.insert(0, Onlooker(acts))
        case "breaks":
            acts = {
                "bithuman_panel.ui.main_window": break_first,
                "bithuman_panel.app.stage": once_ready(leave),
            }
            sys.meta_path.insert(0, Onlooker(acts))
        case "left":
            sys.meta_path.insert(0, Onlooker({"bithuman_panel.app.stage": once_ready(leave)}))
        case "pressed":
            acts = {"bithuman_panel.app.stage": once_ready(press_stage_keys)}
            sys.meta_path.insert(0, Onlooker(acts))
        case "lingers":
            acts = {
                "bithuman_panel.app.stage": once_ready(leave),
                "bithuman_panel.app.memory": linger(Path(module)),
            }
            sys.meta_path.insert(0, Onlooker(acts))
        case _:
            sys.meta_path.insert(0, Onlooker(Watch().acts))
    from bithuman_panel.cli import main as program

    sys.exit(program(["--rehearsal"]))


if __name__ == "__main__":
    main(*sys.argv[1:])
