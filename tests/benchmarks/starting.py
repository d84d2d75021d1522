"""Programs that are started to see how long it takes: the panel, and the bare window beside it."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
import tempfile
import time
from contextlib import ExitStack, contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Self

from bithuman_panel.core.models import DEFAULT_PROFILE
from bithuman_panel.rehearsal.server import REHEARSAL_SECRET, RehearsalServer
from bithuman_panel.services.paths import HOME_VARIABLE, panel_paths

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from types import TracebackType

HERE = Path(__file__).parent
AGENT, ROOM = "A63QLN5508", "booth-3"
# Only what hangs comes to it: a desktop that is busy starts the panel in half a minute.
LIMIT_S = 120.0
# A desktop for tests has a screen reader on, which nobody's start is to be compared by.
_DROPPED = ("QT_LINUX_ACCESSIBILITY_ALWAYS_ON", "PYTHONDONTWRITEBYTECODE", "PYTHONUNBUFFERED")


class Starts:
    """A desktop with a screen, a secret store and a platform; what is started there is told of.

    ``environment`` is what a program there has. Linux has a screen that nobody sees, and a real
    secret store on a bus of its own. Elsewhere windows are drawn nowhere, and the API secret comes
    from the environment.
    """

    def __init__(self) -> None:
        self._closing = ExitStack()
        self.environment: dict[str, str] = {}
        self._folder = self._used = Path()
        self._url = ""

    def __enter__(self) -> Self:
        with ExitStack() as stack:
            server = RehearsalServer()
            self._url = server.start()
            stack.callback(server.stop)
            self._folder = Path(stack.enter_context(tempfile.TemporaryDirectory()))
            self.environment = _surroundings(stack)
            self._used = self._use()
            self._closing = stack.pop_all()
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self._closing.close()

    def home(self, name: str) -> Path:
        """Return the folder of a panel that was used before: it has a profile and a target."""
        home = self._folder / name
        shutil.copytree(self._used, home)
        return home

    def _use(self) -> Path:
        """Open a window, and close it again."""
        home = self._folder / "used"
        home.mkdir()
        profile = {"name": DEFAULT_PROFILE, "base_url": self._url}
        settings = {
            "profiles": [profile],
            "last_profile": DEFAULT_PROFILE,
            "last_target": {"agent": AGENT, "room": ROOM},
            "view": {"toured": True},
            "update_check": False,
        }
        file = panel_paths({HOME_VARIABLE: str(home)}).settings_file
        file.write_text(json.dumps(settings), encoding="ascii")
        self.panel(home, "closed")
        return home

    def bare(self) -> float:
        """Return how long the bare window takes to be painted, in milliseconds."""
        return self._started([str(HERE / "bare_window.py")], {})["painted"]

    def libraries(self) -> float:
        """Return how long the same takes until it has all libraries of the panel loaded, too."""
        return self._started([str(HERE / "bare_window.py"), "libraries"], {})["loaded"]

    def panel(self, home: Path, last: str) -> dict[str, float]:
        """Return the marks of ``marked_panel.py`` up to ``last``, in milliseconds."""
        return self._started([str(HERE / "marked_panel.py"), last], {HOME_VARIABLE: str(home)})

    def inventory(self) -> Path:
        """Return the file in which the panel's program wrote down what its window is made of."""
        home = self.home("inventory")
        file = home / "inventory.json"
        self._started([str(HERE / "inventory.py"), str(file)], {HOME_VARIABLE: str(home)})
        return file

    def _started(self, command: list[str], more: dict[str, str]) -> dict[str, float]:
        began_at = time.monotonic()
        try:
            ended = subprocess.run(
                [sys.executable, *command],
                env={**self.environment, **more},
                capture_output=True,
                text=True,
                timeout=LIMIT_S,
                check=False,
            )
        except subprocess.TimeoutExpired as hung:
            said = f"{hung.stdout!r} {hung.stderr!r}"
            raise RuntimeError(f"{command} was not over after {LIMIT_S:.0f} s: {said}") from None
        if ended.returncode:
            raise RuntimeError(f"{command} ended with {ended.returncode}:\n{ended.stderr}")
        told = (line.split() for line in ended.stdout.splitlines())
        return {name: (float(at) - began_at) * 1e3 for name, at in told}


@contextmanager
def left_alone(command: list[str], environment: Mapping[str, str]) -> Iterator[int]:
    """Run a program of Python that nobody touches until the block is left, and give its id."""
    with subprocess.Popen(
        [sys.executable, *command], env=environment, stdout=subprocess.DEVNULL
    ) as process:
        try:
            yield process.pid
            if process.poll() is not None:
                raise RuntimeError(f"{command} ended with {process.returncode}")
        finally:
            process.kill()


def _surroundings(stack: ExitStack) -> dict[str, str]:
    """Return the environment of what is started; it has the API secret, or a store that has it."""
    if sys.platform != "linux":
        kept = {**os.environ, "BITHUMAN_API_SECRET": REHEARSAL_SECRET}
        return {**_without(kept), "QT_QPA_PLATFORM": "offscreen"}
    from tests.desktop.desktop import Desktop

    desktop = stack.enter_context(Desktop())
    command = [sys.executable, "-m", "bithuman_panel", "secret", "set"]
    put = desktop.run(command, stdin=f"{REHEARSAL_SECRET}\n")
    if put.returncode:
        raise RuntimeError(put.stderr)
    return _without(desktop.environment)


def _without(environment: dict[str, str]) -> dict[str, str]:
    return {name: value for name, value in environment.items() if name not in _DROPPED}
