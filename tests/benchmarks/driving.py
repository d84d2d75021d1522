"""Panels in processes of their own, driven from here, and how much memory they take."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import tempfile
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

from bithuman_panel.services.paths import HOME_VARIABLE, panel_paths
from tests.benchmarks.histories import copy_history
from tests.benchmarks.server import platform_beside
from tests.benchmarks.telling import FOLDER

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

MIB = 1024.0


class Driven:
    """A panel that does one thing after another (``acts.Acts``), or what is held against it."""

    def __init__(self, process: subprocess.Popen[str]) -> None:
        self._process = process

    def does(self, act: str, *wanted: float) -> dict[str, float]:
        """Have it do something, and return what it tells."""
        assert self._process.stdin
        assert self._process.stdout
        self._process.stdin.write(f"{json.dumps([act, *wanted])}\n")
        self._process.stdin.flush()
        line = self._process.stdout.readline()
        if not line:
            raise RuntimeError(f"the panel ended with {self._process.wait()} when told to {act}")
        told: dict[str, float] = json.loads(line)
        return told

    def memory_mib(self) -> float:
        """Return how much of it is in memory, in MiB."""
        return memory_mib(self._process.pid)


def memory_mib(pid: int) -> float:
    """Return the resident set of a process in MiB: what it shares with others, too. Linux only."""
    lines = Path(f"/proc/{pid}/status").read_text(encoding="ascii", errors="replace").splitlines()
    (told,) = (line.split()[1] for line in lines if line.startswith("VmRSS:"))
    return int(told) / MIB


def processor_s(pid: int) -> float:
    """Return how long a process has had a processor, in seconds. Linux only."""
    # Behind its name, which may have spaces.
    told = Path(f"/proc/{pid}/stat").read_text(encoding="utf-8", errors="replace").rpartition(")")
    user, system = told[2].split()[11:13]
    return (int(user) + int(system)) / os.sysconf("SC_CLK_TCK")


@contextmanager
def bare_flow() -> Iterator[Driven]:
    """Give a bare window on the panel's libraries that has lines go (``bare_flow.py``)."""
    FOLDER.mkdir(parents=True, exist_ok=True)
    with platform_beside() as url, tempfile.TemporaryDirectory(dir=FOLDER) as folder:
        process = _started("tests.benchmarks.bare_flow", folder, url)
        try:
            yield Driven(process)
        finally:
            process.kill()
            process.wait()


@contextmanager
def driven_panels(
    sizes: Sequence[int], *, rooms: int = 1, agents: int = 0
) -> Iterator[list[Driven]]:
    """Give a panel for each of ``sizes``, open over a history of so many lines, all counted.

    Each has a process and a home of its own, and a window that is drawn nowhere; their platform is
    one, in one more process, lists so many ``rooms`` and ``agents``, and answers lines after 0 to
    50 ms.
    """
    FOLDER.mkdir(parents=True, exist_ok=True)
    with (
        platform_beside(rooms=rooms, agents=agents) as url,
        tempfile.TemporaryDirectory(dir=FOLDER) as folder,
    ):
        processes: list[subprocess.Popen[str]] = []
        try:
            for number, size in enumerate(sizes):
                home = Path(folder) / str(number)
                copy_history(
                    size, panel_paths({HOME_VARIABLE: str(home)}).journal_file(rehearsal=False)
                )
                processes.append(_started("tests.benchmarks.driven_panel", str(home), url))
            panels = [Driven(each) for each in processes]
            for panel, size in zip(panels, sizes, strict=True):
                panel.does("settle", size)
            yield panels
        finally:
            for process in processes:
                process.kill()
                process.wait()


def _started(module: str, folder: str, url: str) -> subprocess.Popen[str]:
    return subprocess.Popen(
        [sys.executable, "-m", module, folder, url],
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    )
