"""How long the GUI thread leaves Qt's loop alone, told by a timer of one millisecond."""

from __future__ import annotations

import os
import time
from contextlib import suppress
from itertools import pairwise
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, QTimer

if TYPE_CHECKING:
    from collections.abc import Sequence

BEAT_MS = 1
_SCHEDULED = Path("/proc/thread-self/schedstat")


class Heartbeat(QObject):
    """Beats in the GUI thread while its loop runs; made, started and stopped there.

    Two clocks are read at each beat. One is the clock on the wall. From the other the time is
    taken off in which the thread was ready and the machine gave the processor to others, where the
    system tells (Linux): what is left is the panel's own.
    """

    def __init__(self) -> None:
        super().__init__()
        self._timer = QTimer(self)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.setInterval(BEAT_MS)
        self._timer.timeout.connect(self._beat)
        self._descriptor: int | None = None
        self._beats: list[tuple[float, float]] = []

    def start(self) -> None:
        """Forget what was before, and beat."""
        self._beats.clear()
        with suppress(OSError):
            self._descriptor = os.open(_SCHEDULED, os.O_RDONLY)
        self._timer.start()

    def stop(self) -> Gaps:
        """Beat no more; return the time between each two beats, the last one included."""
        self._beat()
        self._timer.stop()
        if self._descriptor is not None:
            os.close(self._descriptor)
            self._descriptor = None
        return Gaps(self._beats)

    def _beat(self) -> None:
        now_ms, waited_ms = time.perf_counter() * 1e3, 0.0
        if self._descriptor is not None:
            waited_ms = int(os.pread(self._descriptor, 100, 0).split()[1]) / 1e6
        self._beats.append((now_ms, now_ms - waited_ms))


class Gaps:
    """The times between beats, in milliseconds, by either clock."""

    def __init__(self, beats: Sequence[tuple[float, float]]) -> None:
        ends = [*pairwise(beats)]
        self._on_wall = sorted(after[0] - before[0] for before, after in ends)
        self._own = sorted(after[1] - before[1] for before, after in ends)

    @property
    def p99_ms(self) -> float:
        """What one gap in a hundred is longer than, by the clock on the wall."""
        return quantile(self._on_wall, 0.99)

    @property
    def longest_ms(self) -> float:
        """The longest gap that is the panel's own doing."""
        return self._own[-1]

    @property
    def usual_ms(self) -> float:
        """The usual gap, by the panel's own time."""
        return quantile(self._own, 0.5)


def quantile(ordered: Sequence[float], share: float) -> float:
    """Return what ``share`` of ``ordered`` are not above."""
    return ordered[min(int(len(ordered) * share), len(ordered) - 1)]
