"""The one place that lets a line out: button, key and command line all ask here.

Pure and synchronous: the caller says what time it is (seconds of a monotonic clock) and what the
hand did. A refusal carries the sentence for the operator, so that a press is always answered.
"""

from __future__ import annotations

import math
from collections import Counter
from typing import TYPE_CHECKING, NamedTuple

from bithuman_panel.core.delivery import Outcome
from bithuman_panel.core.errors import FailureKind
from bithuman_panel.core.wording import Sentence, counted, say

if TYPE_CHECKING:
    from bithuman_panel.core.models import Line

LOCKOUT_S = 0.25
# Until then a hand presses for what it saw a moment ago, which has become another by itself since.
REACTION_S = 0.7
# Of lines that went without a press of their own, since the last one that had one.
MOST_REMEMBERED = 1000
# Nobody heard a line with one of these outcomes: to send it again repeats nothing.
PROVED_UNHEARD = frozenset(
    {Outcome.NOT_HEARD, Outcome.REJECTED, Outcome.THROTTLED, Outcome.NOT_SENT}
)
TOO_SOON = say("That was too soon after the last line. Press again.")
# With one of these the platform refuses the API secret, and counts each further try.
SECRET_REFUSED = frozenset({FailureKind.BAD_SECRET, FailureKind.MISSING_SECRET})


class Press(NamedTuple):
    """One act of the operator that asks for a line to be let go, or for several at once.

    ``at`` is in seconds of a monotonic clock; ``is_repeat`` says that a held key repeats itself,
    ``by_key`` that a key was pressed at all; ``target_is_there`` is False when the chosen room is
    known to have closed; ``opens_in_s`` is how long the platform still asks to wait. ``is_tick``
    marks a queued line that the operator ticked at the release of a hold: a press let it by once,
    so only armed, a refused secret and the wait are asked about. ``insists`` says that a repeat was
    told of, and asked for by a press of its own kind. ``is_for_later`` marks a press whose line has
    to wait, ``is_due`` that line when its time has come: of the hand nothing is asked again.

    ``also`` are the lines for the further rooms where several are chosen: all go, or none.
    ``room_for`` is how many lines the platform still takes in this minute, None where it does not
    say; it is asked about for several lines alone, for one is told by its answer.
    """

    line: Line
    at: float
    is_repeat: bool = False
    by_key: bool = False
    target_is_there: bool = True
    opens_in_s: float = 0.0
    is_tick: bool = False
    insists: bool = False
    is_for_later: bool = False
    is_due: bool = False
    also: tuple[Line, ...] = ()
    room_for: int | None = None

    @property
    def lines(self) -> frozenset[Line]:
        """All that it asks for."""
        return frozenset((self.line, *self.also))


class Refused(NamedTuple):
    """The gate stays shut; ``sentence`` tells the operator why."""

    sentence: Sentence


class Gate:
    """Decides whether a press lets its line go. One gate for each window; not thread-safe.

    It asks in this order: hold (and a refused API secret, which holds everything), armed, lockout,
    target or text changed by itself, key released since the last send, target still there, exact
    repeat, write budget.
    """

    def __init__(self, lockout_s: float = LOCKOUT_S) -> None:
        self._lockout_s = lockout_s
        self._last_at: float | None = None
        self._changed_at: float | None = None
        # In the order in which they went.
        self._last_lines: dict[Line, None] = {}
        # How many of each are on their way, and which of the last ones somebody may have heard.
        self._on_their_way: Counter[Line] = Counter()
        self._heard: set[Line] = set()
        self._insisted_on: frozenset[Line] = frozenset()
        self._is_key_down = False
        self.is_held = False
        self.is_armed = True
        self.stopped_by: Sentence | None = None

    @property
    def is_open(self) -> bool:
        """Whether a press of a fresh line would have a chance at all."""
        return self.obstacle is None

    @property
    def obstacle(self) -> Sentence | None:
        """Why no press has a chance now, whatever its line; None: a fresh line has one."""
        if self.is_held:
            return say("On hold: nothing leaves. Release the hold to send.")
        return self._shut()

    def ask(self, press: Press) -> Refused | None:
        """Return why the line stays, or None: it may go, and the lockout starts now."""
        refused = self._objection(press)
        if refused is None:
            self._last_at = press.at
            # A line that goes by itself says nothing of a key that is down meanwhile.
            self._is_key_down = self._is_key_down if press.is_due else press.by_key
            if not press.is_for_later:
                # Ticks are lines of one release: each is remembered beside the one before it.
                before = self._last_lines if press.is_tick else {}
                self._last_lines = before | dict.fromkeys(press.lines)
                self._heard &= self._last_lines.keys()
                self._insisted_on = frozenset()
        return refused

    def passed(self, line: Line) -> None:
        """Remember a line that goes, too: by the press before, or out of a queue left behind."""
        self._last_lines.pop(line, None)
        self._last_lines[line] = None
        self._on_their_way[line] += 1
        if len(self._last_lines) > MOST_REMEMBERED:
            oldest = next(iter(self._last_lines))
            del self._last_lines[oldest]
            self._heard.discard(oldest)
        self._insisted_on = frozenset()

    def changed(self, at: float | None) -> None:
        """Take when target or text became another one by itself; None: a hand changed it."""
        self._changed_at = at

    def key_released(self) -> None:
        """The key that sent the last line is up again, or nobody can know any more."""
        self._is_key_down = False

    def settled(self, line: Line, outcome: Outcome) -> None:
        """Take the outcome of a line: what nobody heard may be sent again without being asked."""
        if outcome in PROVED_UNHEARD:
            self.unheard(line)
            return
        self._arrived(line)
        if line in self._last_lines:
            self._heard.add(line)

    def unheard(self, line: Line) -> None:
        """Forget a line that nobody heard, such as one taken back from the queue.

        The same one that went before, or went after it, may have been heard: then it stays.
        """
        self._arrived(line)
        if line not in self._heard and line not in self._on_their_way:
            self._last_lines.pop(line, None)

    def _arrived(self, line: Line) -> None:
        self._on_their_way[line] -= 1
        if self._on_their_way[line] <= 0:
            del self._on_their_way[line]

    def _objection(self, press: Press) -> Refused | None:
        shut = self._shut() if press.is_tick else self.obstacle
        if shut:
            return Refused(shut)
        if press.is_tick:
            return _too_early(press)
        unfit = None if press.is_due else self._unfit_hand(press)
        if unfit:
            return unfit
        if not press.target_is_there:
            return Refused(_closed(press))
        return self._repeat(press) or _too_early(press) or _too_many(press)

    def _shut(self) -> Sentence | None:
        """Why nothing leaves, a hold aside."""
        if self.stopped_by or self.is_armed:
            return self.stopped_by
        return say("Safe: nothing leaves by accident. Arm the panel to send.")

    def _unfit_hand(self, press: Press) -> Refused | None:
        if _is_within(self._lockout_s, self._last_at, press):
            return Refused(TOO_SOON)
        if _is_within(REACTION_S, self._changed_at, press):
            return Refused(TOO_SOON)
        if press.is_repeat or (press.by_key and self._is_key_down):
            return Refused(say("The key is still down. Let it go, then press again."))
        return None

    def _repeat(self, press: Press) -> Refused | None:
        repeated = press.lines & self._last_lines.keys()
        if press.insists or not repeated or press.lines == self._insisted_on:
            return None
        self._insisted_on = press.lines
        # A double press must not count as the second thought that this asks for.
        self._last_at = press.at
        return Refused(_told_again(len(repeated), len(press.lines)))


def _is_within(seconds: float, since: float | None, press: Press) -> bool:
    return since is not None and press.at - since < seconds


def _told_again(repeated: int, rooms: int) -> Sentence:
    if rooms == 1:
        return say("This very line was just sent there. Press again to send it once more.")
    return counted(
        "This very line was just sent to one of these {rooms} rooms. Press again to send it to all "
        "of them.",
        "This very line was just sent to {count} of these {rooms} rooms. Press again to send it to "
        "all of them.",
        repeated,
        rooms=rooms,
    )


def _closed(press: Press) -> Sentence:
    if press.also:
        return say("One of the chosen rooms has closed. Untick it, then send.")
    return say("This room has closed. Choose another room, then send.")


def _too_early(press: Press) -> Refused | None:
    if press.opens_in_s <= 0:
        return None
    return Refused(
        say(
            "The platform takes no more lines for now. Press again in {seconds} s.",
            seconds=math.ceil(press.opens_in_s),
        )
    )


def _too_many(press: Press) -> Refused | None:
    """Refuse several lines where not all fit: some rooms would hear it, and others not."""
    wanted = len(press.lines)
    if press.room_for is None or wanted <= max(press.room_for, 1):
        return None
    if press.room_for <= 0:
        return Refused(
            say(
                "This minute takes no more lines. Wait a little, or choose all rooms: that is one "
                "line."
            )
        )
    return Refused(
        counted(
            "This minute takes one more line, and this would be {lines}. Choose fewer rooms, or "
            "all rooms: that is one line.",
            "This minute takes {count} more lines, and this would be {lines}. Choose fewer rooms, "
            "or all rooms: that is one line.",
            press.room_for,
            lines=wanted,
        )
    )
