"""That a line was heard in a room: what a transcript showed of it, added to its entry."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Heard:
    """A message of the agent's that matches a line, in the transcript of a room.

    ``at`` is the message's own time (Unix seconds, of the platform's clock), ``after_s`` how long
    after the line was let go, None where the two clocks do not agree. ``certainty`` is how alike
    both texts are and how much that tells, 0 to 1; ``session`` the runtime session's id.
    """

    room: str
    at: float
    after_s: float | None
    certainty: float
    session: str
