"""What the presenters ask of the rest of the panel. The composition root gives the real things."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from bithuman_panel.core.choice import Reach
    from bithuman_panel.core.entry import Corrected, Entry
    from bithuman_panel.core.models import Agent, Draft, Room, Target
    from bithuman_panel.core.opened import OpenedShow
    from bithuman_panel.core.readbudget import Share
    from bithuman_panel.core.run import RunState
    from bithuman_panel.core.show import Show


class Reads(Protocol):
    """Lists and facts of the account, read on a worker; each raises ``ApiFailed``."""

    async def agents(self, on_page: Callable[[tuple[Agent, ...]], None]) -> tuple[Agent, ...]:
        """Return every agent of the account; ``on_page`` is told those read so far, meanwhile."""
        ...

    async def rooms(self, code: str) -> tuple[Room, ...]:
        """Return the live rooms of the agent ``code``."""
        ...

    async def credits(self) -> float | None:
        """Return the credits left."""
        ...

    def allows(self, share: Share) -> bool:
        """Return whether a poll may ask now; what a hand asks for need not ask this first."""
        ...


class Sender(Protocol):
    """The lanes. Every call returns at once; what becomes of a line comes back as an entry."""

    def submit(self, entry: Entry, *, is_ahead: bool = False) -> bool:
        """Queue the entry's line on its agent's lane, behind those that wait or ahead of them.

        Return whether its lane takes it at once.
        """
        ...

    def warm(self, agent: str, lines: int = 1) -> None:
        """Open connections ahead for the agent's next lines: so many go with one press."""
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

    async def find(self, entry_id: str) -> Entry | None:
        """Return an entry, whole; None if there is none."""
        ...

    async def correct(self, entry_id: str, corrected: Corrected) -> Entry:
        """Add a person's word to an entry and return it."""
        ...


class Memory(Protocol):
    """What is remembered between starts. Reads are immediate, writes are kept for later."""

    def draft(self, reach: Reach | None) -> Draft:
        """Return the unsent text kept for ``reach``; None: no target is chosen."""
        ...

    def keep_draft(self, reach: Reach | None, draft: Draft) -> None:
        """Keep unsent text for ``reach``; empty text forgets it."""
        ...

    def keep_drafts(self, drafts: Mapping[Reach | None, Draft]) -> None:
        """Keep several in one step: a crash finds all of them, or none."""
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


class ShowStore(Protocol):
    """Where the show lies on the disk. GUI thread; whatever may wait is awaited.

    A show that was opened or begun is the one that is kept from then on: show it in the same step,
    without another ``await``, so that no edit of the one before comes into its file.
    """

    def keep(self, show: Show) -> None:
        """Take the show as it is now; it is written a moment later."""
        ...

    def recent(self) -> tuple[str, ...]:
        """Return the files of the shows that were open last, newest first."""
        ...

    async def last(self, name: str) -> OpenedShow:
        """Open the show of the last session; where there is none, begin one of this name.

        Never fails: what stood in the way is told in the notices.
        """
        ...

    async def open(self, path: str) -> OpenedShow:
        """Open a show file; raises ``StoreFailed``, and then the one before stays open."""
        ...

    async def new(self, name: str) -> OpenedShow:
        """Begin an empty show of this name, in a file of its own among the panel's."""
        ...

    async def save_copy(self, path: str) -> None:
        """Write the show as it is now into another file, too; raises ``StoreFailed``."""
        ...


class RunMemory(Protocol):
    """What is remembered of the run. Reads are immediate, writes are kept for later."""

    def run_state(self, show: str) -> RunState | None:
        """Return where the last run of that show stood, None if it never ran."""
        ...

    def keep_run(self, state: RunState) -> None:
        """Keep where it stands."""
        ...


class Speech(Protocol):
    """Who is estimated to be speaking. GUI thread; every call returns at once."""

    def left(self, target: Target) -> float:
        """Return about how many seconds until ``target`` is silent; 0 where it is."""
        ...


class Clock(Protocol):
    """The two clocks: wall time for records, monotonic time for every interval."""

    def now(self) -> float:
        """Return Unix seconds, UTC."""
        ...

    def monotonic(self) -> float:
        """Return seconds that never step."""
        ...
