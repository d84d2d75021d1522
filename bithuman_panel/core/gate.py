"""The one place that lets a line out: button, key and command line all ask here.

Pure and synchronous: the caller says what time it is (seconds of a monotonic clock) and what the
hand did. A refusal carries the sentence for the operator, so that a press is always answered.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from bithuman_panel.core.wording import Sentence, say

if TYPE_CHECKING:
    from bithuman_panel.core.models import Line

LOCKOUT_S = 0.25


@dataclass(frozen=True, slots=True)
class Press:
    """One act of the operator that asks for a line to be let go.

    ``at`` is in seconds of a monotonic clock; ``is_repeat`` says that a held key repeats itself;
    ``target_is_there`` is False when the chosen room is known to have closed.
    """

    line: Line
    at: float
    is_repeat: bool = False
    target_is_there: bool = True


@dataclass(frozen=True, slots=True)
class Refused:
    """The gate stays shut; ``sentence`` tells the operator why."""

    sentence: Sentence


class Gate:
    """Decides whether a press lets its line go. One gate for each window; not thread-safe."""

    def __init__(self, lockout_s: float = LOCKOUT_S) -> None:
        self._lockout_s = lockout_s
        self._last_at: float | None = None
        self.is_held = False

    def ask(self, press: Press) -> Refused | None:
        """Return why the line stays, or None: it may go, and the lockout starts now."""
        refused = self._objection(press)
        if refused is None:
            self._last_at = press.at
        return refused

    def _objection(self, press: Press) -> Refused | None:
        if self.is_held:
            return Refused(say("On hold: nothing leaves. Release the hold to send."))
        if self._last_at is not None and press.at - self._last_at < self._lockout_s:
            return Refused(say("That was too soon after the last line. Press again."))
        if press.is_repeat:
            return Refused(say("The key is still down. Let it go, then press again."))
        if not press.target_is_there:
            return Refused(say("This room has closed. Choose another room, then send."))
        return None
