"""Heard it? What a conversation's words show of lines that were let go, added to their entries.

It adds and never takes away: what is not found may be said later, or where nobody writes it down.
The outcome of a line stays what it is.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol

from bithuman_panel.core.delivery import Outcome
from bithuman_panel.core.entry import Correction, Stage
from bithuman_panel.core.errors import StoreFailed
from bithuman_panel.core.hearing import HORIZON_S, MOST_LINES, LetGo
from bithuman_panel.core.models import Mode
from bithuman_panel.core.readbudget import Share
from bithuman_panel.presenters.transcripts import Wish

if TYPE_CHECKING:
    from collections.abc import Callable, Coroutine, Iterable, Iterator, Sequence

    from bithuman_panel.core.activity import RuntimeSession
    from bithuman_panel.core.clockgap import ClockGap
    from bithuman_panel.core.entry import Entry
    from bithuman_panel.core.heard import Heard
    from bithuman_panel.core.hearing import Match
    from bithuman_panel.core.transcript import Said, Transcript
    from bithuman_panel.core.wording import Sentence
    from bithuman_panel.presenters.ports import Clock

# A line is mostly heard at once; after that, it waits for another one.
SOON_S, SOON_EVERY_S, LATER_EVERY_S = 30.0, 3.0, 10.0
LISTENS_S = 300.0
# On the smallest plan the other polls leave nothing to who asks as a courtesy.
_SOON, _LATER = (SOON_EVERY_S, Share.BEHIND), (LATER_EVERY_S, Share.COURTESY)
_MAY_BE_HEARD = frozenset({Outcome.DELIVERED, Outcome.PARTLY_DELIVERED, Outcome.UNKNOWN})


class Ears(Protocol):
    """Where texts are compared, and what was found is kept: both off the GUI thread."""

    async def heard_lines(
        self, messages: Sequence[Said], let_go: Sequence[LetGo], ahead_s: float | None
    ) -> tuple[Match, ...]:
        """Return which of the lines were heard, as ``core.hearing`` does."""
        ...

    async def mark_heard(self, entry_id: str, heard: Heard) -> Entry:
        """Add that a transcript has the line; raises ``StoreFailed``."""
        ...


@dataclass
class _Line:
    """A line that may be heard in ``rooms``, None: in any of its agent's."""

    let_go: LetGo
    agent: str
    rooms: tuple[str, ...] | None
    since: float
    heard_in: set[str]

    def goes_to(self, session: RuntimeSession) -> bool:
        """Whether it may be in the words of this conversation."""
        return session.agent == self.agent and (self.rooms is None or session.room in self.rooms)


class HearingPresenter:
    """Marks entries. All calls in the GUI thread; ``run`` starts what is to be awaited.

    ``on_heard`` takes an entry's id and where it was heard, ``on_problem`` that it cannot be kept.
    """

    def __init__(
        self,
        ears: Ears,
        known: Callable[[], Iterable[tuple[RuntimeSession, Transcript]]],
        clock: Clock,
        run: Callable[[Coroutine[None, None, None]], object],
        on_heard: Callable[[str, Heard], None],
        on_problem: Callable[[Sentence], None],
    ) -> None:
        self._ears = ears
        self._known = known
        self._clock = clock
        self._run = run
        self._on_heard = on_heard
        self._on_problem = on_problem
        self._lines: dict[str, _Line] = {}
        self._gap: ClockGap | None = None
        self._comparing: set[str] = set()
        self._waiting: dict[str, tuple[RuntimeSession, Transcript]] = {}

    def note(self, entry: Entry) -> None:
        """Take an entry, new or changed: a line that may have been spoken may be heard."""
        if entry.line.mode is not Mode.SPEAK or entry.stage is not Stage.DONE:
            return
        self._take_gap(entry)
        if entry.outcome not in _MAY_BE_HEARD:
            self._lines.pop(entry.id, None)
            return
        before = self._lines.get(entry.id)
        self._lines[entry.id] = _Line(
            LetGo(entry.id, entry.created_at, entry.line.text),
            entry.line.target.agent,
            _rooms_of(entry),
            before.since if before else self._clock.monotonic(),
            {heard.room for heard in entry.heard} | (before.heard_in if before else set()),
        )
        self._forget()
        # Its words may have been read before its outcome was known.
        for session, transcript in self._known():
            if self._lines[entry.id].goes_to(session):
                self.hear(session, transcript)

    def hear(self, session: RuntimeSession, transcript: Transcript) -> None:
        """Take what was said in a conversation by now."""
        if session.room is None or not any(line.goes_to(session) for line in self._lines.values()):
            return
        self._waiting[session.id] = (session, transcript)
        if session.id not in self._comparing:
            self._comparing.add(session.id)
            self._run(self._compare(session.id))

    def wishes(self) -> Iterator[Wish]:
        """Yield the rooms in which a line may still be heard."""
        for line in self._lines.values():
            age = self._clock.monotonic() - line.since
            how = _SOON if age < SOON_S else _LATER
            if age < LISTENS_S:
                for room in (None,) if line.rooms is None else line.rooms:
                    if room not in line.heard_in:
                        yield Wish(line.agent, room, *how)

    async def _compare(self, session_id: str) -> None:
        """Compare until what was said last was compared, too: one at a time."""
        try:
            while session_id in self._waiting:
                await self._find(*self._waiting.pop(session_id))
        finally:
            self._comparing.discard(session_id)

    async def _find(self, session: RuntimeSession, transcript: Transcript) -> None:
        room = session.room or ""
        # Those that were found before are compared again: each message is of one line.
        lines = [line.let_go for line in self._lines.values() if line.goes_to(session)]
        ahead_s = self._gap.ahead_s if self._gap else None
        for match in await self._ears.heard_lines(transcript.messages, lines, ahead_s):
            line = self._lines.get(match.entry)
            if line and room not in line.heard_in:
                from bithuman_panel.core.heard import Heard

                line.heard_in.add(room)
                heard = Heard(room, match.at, match.after_s, match.certainty, session.id)
                await self._mark(match.entry, heard)

    async def _mark(self, entry_id: str, heard: Heard) -> None:
        # The screen tells the truth even where the disk fails.
        self._on_heard(entry_id, heard)
        try:
            await self._ears.mark_heard(entry_id, heard)
        except StoreFailed as failed:
            self._on_problem(failed.sentence)

    def _take_gap(self, entry: Entry) -> None:
        """Learn from a reply how far the clocks are apart; a late one came at nobody knows when."""
        if entry.exchange is None or entry.has(Correction.LATE_ANSWER) or entry.id in self._lines:
            return
        from bithuman_panel.core.clockgap import gap_shown

        shown = gap_shown(entry.exchange, self._clock.now())
        if shown:
            self._gap = self._gap.narrowed(shown) if self._gap else shown

    def _forget(self) -> None:
        """Forget what can be in no transcript any more."""
        now = self._clock.monotonic()
        # Oldest first: an outcome that changes leaves its line in its place.
        while self._lines:
            oldest = next(iter(self._lines))
            is_over = now - self._lines[oldest].since > HORIZON_S
            if not is_over and len(self._lines) <= MOST_LINES:
                return
            del self._lines[oldest]


def _rooms_of(entry: Entry) -> tuple[str, ...] | None:
    if entry.line.target.room is not None:
        return (entry.line.target.room,)
    report = entry.verdict.report if entry.verdict else None
    return report.rooms if report and report.rooms is not None else None
