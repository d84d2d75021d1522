"""The one place that lets a line out: button, key and command line all ask here.

Pure and synchronous: the caller says what time it is (seconds of a monotonic clock) and what the
hand did. A refusal carries the sentence for the operator, so that a press is always answered.
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import TYPE_CHECKING

from bithuman_panel.core.delivery import Outcome
from bithuman_panel.core.errors import FailureKind
from bithuman_panel.core.wording import Sentence, say

if TYPE_CHECKING:
    from bithuman_panel.core.models import Line

LOCKOUT_S = 0.25
# Nobody heard a line with one of these outcomes: to send it again repeats nothing.
PROVED_UNHEARD = frozenset(
    {Outcome.NOT_HEARD, Outcome.REJECTED, Outcome.THROTTLED, Outcome.NOT_SENT}
)
# With one of these the platform refuses the API secret, and counts each further try.
SECRET_REFUSED = frozenset({FailureKind.BAD_SECRET, FailureKind.MISSING_SECRET})


@dataclass(frozen=True, slots=True)
class Press:
    """One act of the operator that asks for a line to be let go.

    ``at`` is in seconds of a monotonic clock; ``is_repeat`` says that a held key repeats itself,
    ``by_key`` that a key was pressed at all; ``target_is_there`` is False when the chosen room is
    known to have closed; ``opens_in_s`` is how long the platform still asks to wait. ``is_tick``
    marks a queued line that the operator ticked at the release of a hold: a press let it by once,
    so only armed, a refused secret and the wait are asked about.
    """

    line: Line
    at: float
    is_repeat: bool = False
    by_key: bool = False
    target_is_there: bool = True
    opens_in_s: float = 0.0
    is_tick: bool = False


@dataclass(frozen=True, slots=True)
class Refused:
    """The gate stays shut; ``sentence`` tells the operator why."""

    sentence: Sentence


class Gate:
    """Decides whether a press lets its line go. One gate for each window; not thread-safe.

    It asks in this order: hold (and a refused API secret, which holds everything), armed, lockout,
    key released since the last send, target still there, exact repeat, write budget.
    """

    def __init__(self, lockout_s: float = LOCKOUT_S) -> None:
        self._lockout_s = lockout_s
        self._last_at: float | None = None
        self._last_line: Line | None = None
        self._insisted_on: Line | None = None
        self._is_key_down = False
        self.is_held = False
        self.is_armed = True
        self.stopped_by: Sentence | None = None

    @property
    def is_open(self) -> bool:
        """Whether a press of a fresh line would have a chance at all."""
        return not self.is_held and self.is_armed and self.stopped_by is None

    def ask(self, press: Press) -> Refused | None:
        """Return why the line stays, or None: it may go, and the lockout starts now."""
        refused = self._objection(press)
        if refused is None:
            self._last_at = press.at
            self._is_key_down = press.by_key
            self.passed(press.line)
        return refused

    def passed(self, line: Line) -> None:
        """Remember the line that went last, by a press or by a tick in the queue."""
        self._last_line = line
        self._insisted_on = None

    def key_released(self) -> None:
        """The key that sent the last line is up again, or nobody can know any more."""
        self._is_key_down = False

    def settled(self, line: Line, outcome: Outcome) -> None:
        """Take the outcome of a line: what nobody heard may be sent again without being asked."""
        if outcome in PROVED_UNHEARD:
            self.unheard(line)

    def unheard(self, line: Line) -> None:
        """Forget a line that nobody heard, such as one taken back from the queue."""
        if line == self._last_line:
            self._last_line = None

    def _objection(self, press: Press) -> Refused | None:
        if self.is_held and not press.is_tick:
            return Refused(say("On hold: nothing leaves. Release the hold to send."))
        if self.stopped_by:
            return Refused(self.stopped_by)
        if not self.is_armed:
            return Refused(say("Safe: nothing leaves by accident. Arm the panel to send."))
        if press.is_tick:
            return _too_early(press)
        if self._last_at is not None and press.at - self._last_at < self._lockout_s:
            return Refused(say("That was too soon after the last line. Press again."))
        if press.is_repeat or (press.by_key and self._is_key_down):
            return Refused(say("The key is still down. Let it go, then press again."))
        if not press.target_is_there:
            return Refused(say("This room has closed. Choose another room, then send."))
        return self._repeat(press) or _too_early(press)

    def _repeat(self, press: Press) -> Refused | None:
        if press.line != self._last_line or press.line == self._insisted_on:
            return None
        self._insisted_on = press.line
        # A double press must not count as the second thought that this asks for.
        self._last_at = press.at
        return Refused(say("This very line was just sent there. Press again to send it once more."))


def _too_early(press: Press) -> Refused | None:
    if press.opens_in_s <= 0:
        return None
    return Refused(
        say(
            "The platform takes no more lines for now. Press again in {seconds} s.",
            seconds=math.ceil(press.opens_in_s),
        )
    )
