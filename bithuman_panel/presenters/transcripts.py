"""What is said in the account's conversations: read in one place, and told to whoever uses it.

Read are the conversation that somebody looks at, and those in which a line of ours may be heard.
A conversation is a room's where both have the same name, and only one has it (``core.activity``).
"""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING, NamedTuple, Protocol

from bithuman_panel.core.errors import ApiFailed, FailureKind
from bithuman_panel.core.readbudget import Share
from bithuman_panel.presenters.naps import Naps

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable, Iterable

    from bithuman_panel.core.activity import Activity, RuntimeSession
    from bithuman_panel.core.errors import Failure
    from bithuman_panel.core.transcript import Transcript
    from bithuman_panel.presenters.ports import Clock

FRONT_S, BEHIND_S = 3.0, 10.0
# In one tick, beside the one that is looked at: the others come with the next.
_AT_ONCE = 4
# Older ones are read again when they are wanted.
_MOST_KEPT = 50
# No conversation of this account will be readable, whatever else is tried.
_FINAL = frozenset(
    {
        FailureKind.WRONG_ADDRESS,
        FailureKind.GONE,
        FailureKind.FORBIDDEN,
        FailureKind.BAD_SECRET,
        FailureKind.MISSING_SECRET,
        FailureKind.SUSPENDED,
        FailureKind.PLAN_REQUIRED,
    }
)
# This one will not; another one may.
_NOT_THIS_ONE = frozenset({FailureKind.AGENT_NOT_FOUND, FailureKind.NO_ACTIVE_ROOMS})


class Wish(NamedTuple):
    """A room in which a line may be heard; None for every room of the agent.

    ``every_s`` is how often somebody wants to look, ``share`` how much that matters.
    """

    agent: str
    room: str | None
    every_s: float
    share: Share = Share.COURTESY


class Talks(Protocol):
    """Where they are read."""

    async def transcript(self, session_id: str) -> Transcript:
        """Return what was said in a conversation; raises ``ApiFailed``."""
        ...

    def allows(self, share: Share) -> bool:
        """Return whether a poll may ask now."""
        ...

    def refusal(self) -> Failure | None:
        """Return why nothing more is read at all, None while things are."""
        ...


class TranscriptsPresenter:
    """Keeps what was said. All calls in the GUI thread; reads are awaited.

    ``activity`` tells what is live, ``is_in_front`` whether the window is in use.
    """

    def __init__(
        self,
        reads: Talks,
        activity: Callable[[], Activity | None],
        is_in_front: Callable[[], bool],
        clock: Clock,
        sleep: Callable[[float], Awaitable[None]] = asyncio.sleep,
    ) -> None:
        self._reads = reads
        self._activity = activity
        self._is_in_front = is_in_front
        self._clock = clock
        self._naps = Naps(sleep)
        self._looked_at: tuple[str, str] | None = None
        self._wishes: Callable[[], Iterable[Wish]] = tuple
        self._heard: list[Callable[[RuntimeSession, Transcript], None]] = []
        self._ended: list[Callable[[], None]] = []
        self._known: dict[str, Transcript] = {}
        self._read_at: dict[str, float] = {}
        self._lost: set[str] = set()
        self.failure: Failure | None = None

    def listen(
        self,
        heard: Callable[[RuntimeSession, Transcript], None],
        ended: Callable[[], None] = lambda: None,
    ) -> None:
        """Tell of each conversation in which something was said, and when nothing is read more."""
        self._heard.append(heard)
        self._ended.append(ended)

    def look_at(self, agent: str | None, room: str | None) -> None:
        """Read what is said in a room while somebody looks at it; None: nobody looks."""
        self._looked_at = (agent, room) if agent and room else None
        self.tell_news()

    def tell_news(self) -> None:
        """Look again soon: a line was let go, or another conversation is live."""
        self._naps.tell()

    def take_wishes(self, wishes: Callable[[], Iterable[Wish]]) -> None:
        """Ask ``wishes``, each time, in which rooms a line may be heard."""
        self._wishes = wishes

    def known(self, session_id: str) -> Transcript | None:
        """Return what was said in a conversation, as far as it was read."""
        return self._known.get(session_id)

    def is_lost(self, session_id: str) -> bool:
        """Whether the platform has no words of this conversation, though it said so."""
        return session_id in self._lost

    async def watch(self) -> None:
        """Read what is wanted, until cancelled or until nothing can be read any more."""
        while self.failure is None:
            await self._tick()
            await self._naps.nap(is_idle=self._is_idle())

    async def _tick(self) -> None:
        refusal = self._reads.refusal()
        if refusal:
            self._end(refusal)
            return
        is_in_front = self._is_in_front()
        looked_at = self._session_looked_at()
        share = Share.FRONT if is_in_front else Share.BEHIND
        if looked_at and self._is_due(looked_at, FRONT_S if is_in_front else BEHIND_S):
            await self._read(looked_at, share)
        for session, wished in self._wanted()[:_AT_ONCE]:
            await self._read(session, wished)

    def _is_idle(self) -> bool:
        """Whether there is nothing to read, until somebody tells of news."""
        return self._session_looked_at() is None and not any(True for _ in self._wishes())

    def _session_looked_at(self) -> RuntimeSession | None:
        activity = self._activity()
        if activity is None or self._looked_at is None:
            return None
        session = activity.session_in(*self._looked_at)
        return session if session and session.has_transcript else None

    def _wanted(self) -> list[tuple[RuntimeSession, Share]]:
        """Return the conversations that are due for a line, the one read longest ago first."""
        activity = self._activity()
        if activity is None:
            return []
        found: dict[str, tuple[RuntimeSession, Share]] = {}
        # Of several wishes for one conversation the most urgent counts: it comes last.
        for wish in sorted(self._wishes(), key=lambda each: each.every_s, reverse=True):
            for session in _sessions(activity, wish):
                if self._is_due(session, wish.every_s):
                    found[session.id] = (session, wish.share)
        return sorted(found.values(), key=lambda each: self._read_at.get(each[0].id, 0.0))

    def _is_due(self, session: RuntimeSession, every_s: float) -> bool:
        if session.id in self._lost:
            return False
        read_at = self._read_at.get(session.id)
        return read_at is None or self._clock.monotonic() - read_at >= every_s

    async def _read(self, session: RuntimeSession, share: Share) -> None:
        if self.failure or not self._reads.allows(share):
            return
        self._read_at[session.id] = self._clock.monotonic()
        try:
            transcript = await self._reads.transcript(session.id)
        except ApiFailed as failed:
            self._fail(session, failed.failure)
        else:
            self._take(session, transcript)

    def _take(self, session: RuntimeSession, transcript: Transcript) -> None:
        if self._known.get(session.id) == transcript:
            return
        self._known.pop(session.id, None)
        self._known[session.id] = transcript
        for forgotten in list(self._known)[:-_MOST_KEPT]:
            del self._known[forgotten], self._read_at[forgotten]
        for heard in self._heard:
            heard(session, transcript)

    def _fail(self, session: RuntimeSession, failure: Failure) -> None:
        if failure.kind in _FINAL:
            self._end(failure)
        elif failure.kind in _NOT_THIS_ONE:
            self._lost.add(session.id)

    def _end(self, failure: Failure) -> None:
        self.failure = failure
        for ended in self._ended:
            ended()


def _sessions(activity: Activity, wish: Wish) -> tuple[RuntimeSession, ...]:
    """Return the conversations of a wish whose words can be read."""
    rooms = {talk.room for talk in activity.talks if talk.agent == wish.agent and talk.room}
    wanted = rooms if wish.room is None else rooms & {wish.room}
    tied = (activity.session_in(wish.agent, room) for room in sorted(wanted))
    return tuple(session for session in tied if session and session.has_transcript)
