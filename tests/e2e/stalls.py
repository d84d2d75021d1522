"""How long the GUI thread leaves Qt's loop alone: the longest gap between two beats of a timer.

On Linux the time in which the thread was ready to run and other programs had the processor is
taken off: it is the machine's doing. So is, of a long gap, that of the other threads of the
process: one may have the interpreter while the GUI thread waits for it. What is left of the
machine's noise is in the gap of an idle loop, measured in the same run; a scenario is
compared with. A machine that is slower than the one the promise was made on, or slows down while
tests run, is allowed more in proportion: how long a piece of work takes is measured right after a
gap that is too long.
"""

from __future__ import annotations

import os
import threading
import time
from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path

from PySide6.QtCore import QEventLoop, QObject, Qt, QTimer

BEAT_MS = 5
IDLE_MS = 600
# What a fault may take of the GUI thread beyond an idle loop (promise P5).
LIMIT_MS = 100.0
# What ``work_ms`` takes on a machine where the seed's own script is a process of 225 ms, as it was
# where performance was measured first (``python -m tests.benchmarks.command`` tells it).
REFERENCE_MS = 11.0
_SCHEDULED = Path("/proc/thread-self/schedstat")
_TASKS = Path("/proc/self/task")
# To read what all threads waited takes longer than a beat of each should.
_LONG_MS, _LOOK_EVERY = 50.0, 10


class Waits:
    """How long the other threads of this process were ready to run, and had no processor."""

    def __init__(self, tasks: Path = _TASKS) -> None:
        self._tasks = tasks
        self._own = str(threading.get_native_id())
        self._seen: dict[str, int] = {}
        self.since_ms()

    def since_ms(self) -> float:
        """Return the milliseconds since the last look, of all of them together."""
        since = 0
        with suppress(OSError):
            for task in set(os.listdir(self._tasks)) - {self._own}:
                # It may have ended meanwhile; it waits no more.
                with suppress(OSError), open(f"{self._tasks}/{task}/schedstat", "rb") as file:
                    waited = int(file.read().split()[1])
                    since += waited - self._seen.get(task, 0)
                    self._seen[task] = waited
        return since / 1e6


class Heart(QObject):
    """Beats in the GUI thread while its loop runs; made, started and stopped there."""

    def __init__(self) -> None:
        super().__init__()
        self._timer = QTimer(self)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.setInterval(BEAT_MS)
        self._timer.timeout.connect(self._beat)
        self._descriptor: int | None = None
        self._others: Waits | None = None
        self._beats = 0
        self._last: float | None = None
        self.longest_ms = 0.0

    def start(self) -> None:
        """Begin with the next beat; what is under way at this moment does not count."""
        with suppress(OSError):
            self._descriptor = os.open(_SCHEDULED, os.O_RDONLY)
        self._others = Waits()
        self._timer.start()

    def stop(self) -> float:
        """Beat no more; return the longest gap in milliseconds, the last one included."""
        if self._timer.isActive():
            self._beat()
            self._timer.stop()
        if self._descriptor is not None:
            os.close(self._descriptor)
            self._descriptor = None
        return self.longest_ms

    def _beat(self) -> None:
        now = self._own_ms()
        gap_ms = now - self._last if self._last is not None else 0.0
        self._beats += 1
        if self._others and (gap_ms > _LONG_MS or self._beats % _LOOK_EVERY == 0):
            gap_ms -= self._others.since_ms()
        self.longest_ms = max(self.longest_ms, gap_ms)
        self._last = now

    def _own_ms(self) -> float:
        """Return a reading of the clock without the time this thread waited for a processor."""
        waited_ms = 0.0
        if self._descriptor is not None:
            waited_ms = int(os.pread(self._descriptor, 100, 0).split()[1]) / 1e6
        return time.monotonic() * 1000 - waited_ms


def idle_gap_ms(milliseconds: int = IDLE_MS) -> float:
    """Return the longest gap of a loop that has nothing to do."""
    loop, heart = QEventLoop(), Heart()
    heart.start()
    QTimer.singleShot(milliseconds, loop.quit)
    loop.exec()
    return heart.stop()


def work_ms() -> float:
    """Return the time this thread needs for a fixed piece of Python's work, in milliseconds."""
    began = time.thread_time()
    texts = {}
    for number in range(100_000):
        texts[number & 255] = str(number)
    return (time.thread_time() - began) * 1000


def limit_now_ms() -> float:
    """Return what a fault may take here and now: more on a slower machine."""
    return LIMIT_MS * max(1.0, min(work_ms() for _ in range(3)) / REFERENCE_MS)


@dataclass
class Stalls:
    """The longest gap of each scenario of a run, in milliseconds, and that of an idle loop."""

    idle_ms: float
    longest_ms: dict[str, float] = field(default_factory=dict)

    def record(self, name: str, gap_ms: float) -> None:
        """Keep the longest gap of a scenario."""
        self.longest_ms[name] = max(gap_ms, self.longest_ms.get(name, 0.0))

    def is_too_long(self, gap_ms: float) -> bool:
        """Return whether a gap is the panel's: measured anew, the machine excuses none like it."""
        if gap_ms <= self.idle_ms + LIMIT_MS:
            return False
        limit_ms = limit_now_ms()
        if gap_ms <= self.idle_ms + limit_ms:
            return False
        self.idle_ms = max(self.idle_ms, idle_gap_ms())
        return gap_ms > self.idle_ms + limit_ms

    def __str__(self) -> str:
        name = max(self.longest_ms, key=lambda each: self.longest_ms[each])
        return (
            f"longest stall of the GUI thread over {len(self.longest_ms)} faults: "
            f"{self.longest_ms[name]:.0f} ms (in {name}; an idle loop: {self.idle_ms:.0f} ms)"
        )
