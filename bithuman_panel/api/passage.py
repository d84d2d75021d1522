"""One crossing of the wire: its deadline, its gate, its flag, and the way to end it from outside.

The wire thread asks :meth:`Passage.remaining` before every wait, so one deadline bounds the whole:
name look-up, connecting, handshake, sending, waiting and reading (docs/reliability.md, 1c).
"""

from __future__ import annotations

import threading
import time
from typing import TYPE_CHECKING, NamedTuple

from bithuman_panel.core.exchange import Fault

if TYPE_CHECKING:
    from collections.abc import Callable

# How far the wall clock may run ahead of the monotonic one, which may stand still in a suspend.
_CLOCK_SLACK_S = 2.0


class Stopped(Exception):
    """The crossing is over before its end; ``fault`` and ``detail`` say why."""

    def __init__(self, fault: Fault, detail: str | None = None) -> None:
        super().__init__(fault.value)
        self.fault = fault
        self.detail = detail


class Head(NamedTuple):
    """A final status line and the sound header block under it."""

    status: int
    headers: tuple[tuple[str, str], ...]


def _always() -> bool:
    return True


class Passage:
    """The state of one crossing. Used by the wire's thread; :meth:`stop` is for any thread.

    ``may_leave`` is asked once, just before the first byte of the request; ``on_left`` is told when
    the socket took the last one. ``handed_over`` is the wire flag, ``is_all_sent`` whether that was
    so, ``head`` what came back.
    """

    def __init__(
        self,
        deadline_s: float,
        may_leave: Callable[[], bool] = _always,
        on_left: Callable[[], object] | None = None,
        *,
        now: Callable[[], float] = time.monotonic,
        wall: Callable[[], float] = time.time,
    ) -> None:
        self.now = now
        self._wall = wall
        self._started_at = now()
        self._ends_at = self._started_at + deadline_s
        self._too_late_at = wall() + deadline_s + _CLOCK_SLACK_S
        self._may_leave = may_leave
        self._on_left = on_left
        # Re-entrant: a signal may ask for the stop in the very thread that holds it.
        self._lock = threading.RLock()
        self._stopped_by: Fault | None = None
        self._cut: Callable[[], None] | None = None
        self.handed_over = False
        self.is_all_sent = False
        self.head: Head | None = None
        self.sent_at: float | None = None
        self.head_at: float | None = None

    def continued(self, wait_s: float) -> Passage:
        """Return a passage that waits on for the reply to this one, at most ``wait_s`` more."""
        later = Passage(wait_s, now=self.now, wall=self._wall)
        later._started_at = self._started_at
        later.handed_over, later.is_all_sent = self.handed_over, self.is_all_sent
        later.sent_at = self.sent_at
        return later

    def remaining(self) -> float:
        """Return the seconds left, more than 0; raise :class:`Stopped` when there are none."""
        if self._stopped_by is not None:
            raise Stopped(self._stopped_by)
        left = self._ends_at - self.now()
        if left <= 0:
            raise Stopped(Fault.DEADLINE)
        return left

    def leave(self) -> None:
        """Pass the gate, or raise :class:`Stopped`: then nothing may be written."""
        self.remaining()
        if self._wall() > self._too_late_at:
            raise Stopped(Fault.DEADLINE, "the machine slept")
        if not self._may_leave():
            raise Stopped(Fault.WITHDRAWN)

    def took(self) -> None:
        """The socket has taken what was handed to it."""
        self.sent_at = self.now()
        self.is_all_sent = self.handed_over
        if self.is_all_sent and self._on_left:
            self._on_left()

    def stop(self, fault: Fault) -> None:
        """End the crossing at once, for the first reason given. Any thread."""
        with self._lock:
            if self._stopped_by is None:
                self._stopped_by = fault
            if self._cut is not None:
                self._cut()

    def watch(self, cut: Callable[[], None] | None) -> None:
        """Let :meth:`stop` call ``cut`` from now on, or (None) nothing."""
        with self._lock:
            self._cut = cut

    def elapsed_ms(self) -> float:
        """Return the milliseconds since the crossing began."""
        return (self.now() - self._started_at) * 1000

    def wait_ms(self) -> float | None:
        """Return the milliseconds from the last byte sent to the head of the reply."""
        if self.sent_at is None or self.head_at is None:
            return None
        return (self.head_at - self.sent_at) * 1000
