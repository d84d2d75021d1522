"""That a transcript has a line, in plain words: likely, and how likely; never proved."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bithuman_panel.core.wording import Sentence, say

if TYPE_CHECKING:
    from bithuman_panel.core.heard import Heard


def heard_sentence(heard: Heard, room: str) -> Sentence:
    """Return where a line was heard; ``room`` is what that room is called."""
    sure = _percent(heard)
    if heard.after_s is None:
        return say("Heard in {room} ({percent} % sure)", room=room, percent=sure)
    return say(
        "Heard in {room}, {seconds} s later ({percent} % sure)",
        room=room,
        seconds=round(heard.after_s, 1),
        percent=sure,
    )


def found_sentence(heard: Heard, room: str) -> Sentence:
    """Return what is said beside the answers to an unknown outcome: the person still decides."""
    return say(
        "A transcript of {room} has this line ({percent} % sure). You decide what became of it.",
        room=room,
        percent=_percent(heard),
    )


def _percent(heard: Heard) -> int:
    # Rounded down: nothing here is ever wholly sure.
    return min(99, int(heard.certainty * 100))
