"""What the presenters ask of the rest of the panel. The composition root gives the real things."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from bithuman_panel.core.entry import Corrected, Entry
    from bithuman_panel.core.models import Agent, Room, Target


class Reads(Protocol):
    """Lists and facts of the account, read on a worker; each raises ``ApiFailed``."""

    async def agents(self) -> tuple[Agent, ...]:
        """Return every agent of the account."""
        ...

    async def rooms(self, code: str) -> tuple[Room, ...]:
        """Return the live rooms of the agent ``code``."""
        ...

    async def credits(self) -> float | None:
        """Return the credits left."""
        ...


class Sender(Protocol):
    """The lanes. Every call returns at once; what becomes of a line comes back as an entry."""

    def submit(self, entry: Entry) -> None:
        """Queue the entry's line on its agent's lane."""
        ...

    def warm(self, agent: str) -> None:
        """Open a connection ahead for the agent's next line."""
        ...

    def withdraw(self, entry_id: str) -> bool:
        """Take a queued line back; False when some of it may have left."""
        ...

    def pending(self) -> tuple[Entry, ...]:
        """Return the entries that are queued or in flight."""
        ...

    def hold(self) -> None:
        """Freeze every lane at once."""
        ...

    def release(self) -> None:
        """Let the lanes move again."""
        ...


class Journal(Protocol):
    """The record on disk, read and corrected off the GUI thread; raises ``StoreFailed``."""

    async def latest(self, limit: int) -> tuple[Entry, ...]:
        """Return the newest entries, newest first."""
        ...

    async def correct(self, entry_id: str, corrected: Corrected) -> Entry:
        """Add a person's word to an entry and return it."""
        ...


class Memory(Protocol):
    """What is remembered between starts. Reads are immediate, writes are kept for later."""

    def draft(self, target: Target | None) -> str:
        """Return the unsent text kept for ``target``."""
        ...

    def keep_draft(self, target: Target | None, text: str) -> None:
        """Keep unsent text for ``target``; empty text forgets it."""
        ...

    def typed_agents(self) -> tuple[str, ...]:
        """Return agent codes that were typed by hand, newest first."""
        ...

    def typed_rooms(self, agent: str) -> tuple[str, ...]:
        """Return room ids that were typed by hand for ``agent``, newest first."""
        ...

    def remember_agent(self, code: str) -> None:
        """Remember a typed agent code."""
        ...

    def remember_room(self, agent: str, room: str) -> None:
        """Remember a typed room id."""
        ...

    def last_target(self) -> Target | None:
        """Return the target of the last session."""
        ...

    def keep_target(self, target: Target) -> None:
        """Keep ``target`` as the last one chosen."""
        ...


class Clock(Protocol):
    """The two clocks: wall time for records, monotonic time for every interval."""

    def now(self) -> float:
        """Return Unix seconds, UTC."""
        ...

    def monotonic(self) -> float:
        """Return seconds that never step."""
        ...
