"""Why a cue stays: what the run sheet asks for before a line may go, as sentences."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

from bithuman_panel.core.models import Mode
from bithuman_panel.core.run import PrimeState, Wait
from bithuman_panel.core.wording import Sentence, say

if TYPE_CHECKING:
    from bithuman_panel.core.marks import Mark

# With one of these the room has what the line needs.
UNLOCKED = frozenset({PrimeState.NONE, PrimeState.CONFIRMED})
NOTHING_ON_STANDBY = say("No cue is on standby. Choose one in the run sheet.")


def said_before(mark: Mark, room: str, time: str) -> Sentence:
    """Return why a plain press does not do: what ``mark`` says, in the reader's words.

    ``room`` is the title of its room, empty for a broadcast; ``time`` is when it was let go.
    """
    is_spoken = mark.entry.line.mode is Mode.SPEAK
    if not mark.is_proved and is_spoken:
        return say(
            "It may have been said already, at {time}. Look at the stage. Hold GO to say it again, "
            "or press Shift+F5.",
            time=time,
        )
    if not mark.is_proved:
        return say(
            "Nobody can tell whether the context for this cue arrived. Hold GO to send it again, "
            "or press Shift+F5."
        )
    if not room:
        return say(
            "Already sent to ALL rooms at {time}. Hold GO to send it again, or press Shift+F5.",
            time=time,
        )
    if is_spoken:
        return say(
            "Already said in {room} at {time}. Hold GO to say it again, or press Shift+F5.",
            room=room,
            time=time,
        )
    return say(
        "Already told in {room} at {time}. Hold GO to tell it again, or press Shift+F5.",
        room=room,
        time=time,
    )


def already_waits(why: Wait, left_s: float) -> Sentence:
    """Return why a second plain press does nothing: the cue goes by itself in a moment."""
    seconds = max(1, math.ceil(left_s))
    if why is Wait.PRE_WAIT:
        return say(
            "This cue goes in {seconds} s. Hold GO to let it go now, or withdraw it.",
            seconds=seconds,
        )
    return say(
        "This cue is next, in about {seconds} s. Hold GO to let it go now, or withdraw it.",
        seconds=seconds,
    )


def prime_objection(state: PrimeState, *, is_confirmed: bool) -> Sentence | None:
    """Return why a room is not primed by this press; ``is_confirmed``: the press was held."""
    match state:
        case PrimeState.ON_ITS_WAY:
            return say("The context for this cue is on its way. Press again once it is confirmed.")
        case PrimeState.UNKNOWN if not is_confirmed:
            return say(
                "Nobody can tell whether the context for this cue arrived. Hold GO to send it "
                "again, or press Shift+F5."
            )
        case PrimeState.CONFIRMED:
            return say("The context for this cue is confirmed. Press GO for its line.")
        case PrimeState.NONE:
            return say("This cue needs no context. Press GO for its line.")
        case _:
            return None


def follow_objection(
    complaint: Sentence | None, *, is_broadcast: bool, is_said: bool, state: PrimeState
) -> Sentence | None:
    """Return why a cue does not follow the one before by itself, None: it does.

    What a plain press would not let go never goes without one.
    """
    if complaint:
        return say("The next cue does not follow by itself. {reason}", reason=complaint)
    if is_broadcast:
        return say(
            "The next cue does not follow by itself: it goes to ALL rooms. Hold GO for it, or "
            "press Shift+F5."
        )
    if is_said:
        return say(
            "The next cue does not follow by itself: it was sent there before. Hold GO to send it "
            "again, or press Shift+F5."
        )
    return unprimed(state)


def unprimed(state: PrimeState) -> Sentence | None:
    """Return why a cue does not go by itself where its room has not got what it needs."""
    if state in UNLOCKED:
        return None
    return say(
        "The next cue does not follow by itself: its context is not confirmed. Press GO for it."
    )
