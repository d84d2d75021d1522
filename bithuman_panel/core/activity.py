"""What the account's conversations are doing now: its runtime sessions (api-facts, 1.4).

The platform has two lists of what is live: an agent's sessions, and the account's runtime sessions.
That ``room`` here is a room's id there is not documented: it is taken so only where both texts are
equal.
"""

from __future__ import annotations

from typing import NamedTuple


class RuntimeSession(NamedTuple):
    """One conversation, as the account's list has it; what the reply left out is None.

    ``started_at`` and ``seen_at`` are Unix seconds of the platform's clock. ``credits`` is what it
    has cost by now, ``burn_rate`` what a minute of it costs. ``billing`` and ``status`` are the
    platform's own words.
    """

    id: str
    agent: str
    room: str | None = None
    agent_name: str | None = None
    billing: str | None = None
    key_alias: str | None = None
    started_at: float | None = None
    seen_at: float | None = None
    minutes: float | None = None
    credits: float | None = None
    burn_rate: float | None = None
    status: str | None = None
    has_transcript: bool = False


class Activity(NamedTuple):
    """All of them that are live. ``burn_rate`` is credits a minute, None where nobody says."""

    active: int | None = None
    burn_rate: float | None = None
    credits_this_hour: float | None = None
    sessions: tuple[RuntimeSession, ...] = ()

    @property
    def talks(self) -> tuple[RuntimeSession, ...]:
        """Those whose words can be read."""
        return tuple(session for session in self.sessions if session.has_transcript)

    def session_in(self, agent: str, room: str) -> RuntimeSession | None:
        """Return the one that is tied to a room of ``agent``; None where none is, or several."""
        found = [each for each in self.sessions if (each.agent, each.room) == (agent, room)]
        return found[0] if len(found) == 1 else None
