"""The one cue that waits to go by itself: its pre-wait, for silence, or behind the one before."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from bithuman_panel.core.models import FRESHNESS_S
from bithuman_panel.core.run import Wait, Waiting

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable, Coroutine

    from bithuman_panel.core.cue import Cue
    from bithuman_panel.core.models import Line, Target
    from bithuman_panel.presenters.ports import Clock, Speech

TICK_S = 0.25


class Due(NamedTuple):
    """A line that goes when its time has come. ``not_before`` is in seconds of a monotonic clock.

    ``minds_speech``: it waits for silence, too. ``insists``: a held press asked for it although it
    was said before; ``said`` is the id of the entry that was known then.
    """

    cue: Cue
    line: Line
    why: Wait
    not_before: float
    minds_speech: bool
    insists: bool = False
    said: str | None = None


class Slot:
    """Counts one cue down and tells when it is due. It sends nothing. GUI thread.

    Where nobody counted for a while (the computer slept), it is late instead: who let the cue wait
    may be gone, and nothing leaves after its time.
    """

    def __init__(
        self,
        clock: Clock,
        speech: Speech,
        *,
        start: Callable[[Coroutine[None, None, None]], object],
        sleep: Callable[[float], Awaitable[object]],
        on_tick: Callable[[Waiting], None],
        on_due: Callable[[Due], None],
        on_late: Callable[[], None],
    ) -> None:
        self._clock = clock
        self._speech = speech
        self._start = start
        self._sleep = sleep
        self._on_tick = on_tick
        self._on_due = on_due
        self._on_late = on_late
        self._whole_s = 0.0
        self.due: Due | None = None

    @property
    def waiting(self) -> Waiting | None:
        """What waits, as it is shown; None: nothing."""
        return self._waiting(self.due) if self.due else None

    def take(self, due: Due) -> None:
        """Let a cue wait, in place of any other."""
        self.due, self._whole_s = due, 0.0
        self._start(self._count_down(due))

    def clear(self) -> Due | None:
        """Let nothing wait any more; return what did."""
        due, self.due = self.due, None
        return due

    async def _count_down(self, due: Due) -> None:
        while self.due is due:
            waiting = self._waiting(due)
            if waiting.left_s <= 0:
                self.due = None
                self._on_due(due)
                return
            self._on_tick(waiting)
            if await self._has_overslept(min(TICK_S, waiting.left_s)) and self.due is due:
                self._on_late()

    async def _has_overslept(self, seconds: float) -> bool:
        wall, steady = self._clock.now(), self._clock.monotonic()
        await self._sleep(seconds)
        # The steady one may stand still while the computer sleeps.
        passed = max(self._clock.now() - wall, self._clock.monotonic() - steady)
        return passed > seconds + FRESHNESS_S

    def _waiting(self, due: Due) -> Waiting:
        pause = max(0.0, due.not_before - self._clock.monotonic())
        silence = self._speech.left(due.line.target) if due.minds_speech else 0.0
        left = max(pause, silence)
        # A cover line makes it longer; the whole never is less than what is left.
        self._whole_s = max(self._whole_s, left)
        why = Wait.NEXT if due.why is Wait.PRE_WAIT and pause <= 0 < silence else due.why
        return Waiting(due.cue, why, due.line.text, left, self._whole_s)


class Silence:
    """Tells once, when a target that is being spoken at has gone silent."""

    def __init__(
        self,
        speech: Speech,
        *,
        start: Callable[[Coroutine[None, None, None]], object],
        sleep: Callable[[float], Awaitable[object]],
        on_silence: Callable[[], None],
    ) -> None:
        self._speech = speech
        self._start = start
        self._sleep = sleep
        self._on_silence = on_silence
        self._target: Target | None = None

    def await_at(self, target: Target | None) -> None:
        """Wait for silence at ``target``, in place of any other; None: for none."""
        before, self._target = self._target, target
        if target is not None and target != before:
            self._start(self._watch(target))

    async def _watch(self, target: Target) -> None:
        while self._target == target:
            left = self._speech.left(target)
            if left <= 0:
                self._target = None
                self._on_silence()
                return
            await self._sleep(min(TICK_S, left))
