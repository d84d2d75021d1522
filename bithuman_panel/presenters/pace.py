"""How long a text takes an agent to say, and what transcripts teach of it; asked by everybody.

Learning takes what is read of a conversation anyway (``presenters/transcripts.py``), where lines
were spoken that can tell something (``core.transcript``). It asks for nothing by itself.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from bithuman_panel.core.delivery import Outcome
from bithuman_panel.core.entry import Stage
from bithuman_panel.core.models import Mode
from bithuman_panel.core.pace import Estimate

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from bithuman_panel.core.activity import RuntimeSession
    from bithuman_panel.core.entry import Entry
    from bithuman_panel.core.pace import Pace
    from bithuman_panel.core.transcript import Measure, Sent, Transcript

# Of each room; an older line has been spoken, or never will be.
_KEPT = 20
# Of a long conversation; what was said before taught what it could.
_NEWEST = 400


class PaceMemory(Protocol):
    """Where the pace is kept between starts."""

    def pace(self) -> Pace:
        """Return how fast each agent speaks, as far as it is known."""
        ...

    def keep_pace(self, pace: Pace) -> None:
        """Keep how fast each agent speaks."""
        ...


class PacePresenter:
    """Estimates, and learns. All calls in the GUI thread.

    ``language`` tells an agent's language as the API has it, by its code. ``on_learned`` hears
    that estimates are others now.
    """

    def __init__(
        self,
        memory: PaceMemory,
        language: Callable[[str], str | None],
        on_learned: Callable[[], None] = lambda: None,
    ) -> None:
        self._memory = memory
        self._language = language
        self._on_learned = on_learned
        self._sent: dict[tuple[str, str], list[Sent]] = {}
        self._used: set[tuple[Sent, Sent]] = set()
        self._indexed: tuple[Pace | None, dict[tuple[str, str], float]] = (None, {})

    def speaking_s(self, text: str, agent: str | None) -> float:
        """Return about how many seconds ``agent`` (a code; None: nobody yet) takes to say it."""
        return self.estimate((agent,) if agent else ()).speaking_s(text, agent)

    def estimate(self, agents: Iterable[str]) -> Estimate:
        """Return what is known by now of how fast ``agents`` (codes) speak, for another thread."""
        return Estimate(self._rates(), {agent: self._language(agent) for agent in agents})

    def note(self, entry: Entry) -> None:
        """Take an entry, new or changed: a line that is spoken may teach something."""
        line = entry.line
        heard = (Outcome.DELIVERED, Outcome.PARTLY_DELIVERED)
        if line.mode is not Mode.SPEAK or entry.stage is not Stage.DONE or entry.corrections:
            return
        if entry.outcome not in heard or entry.verdict is None:
            return
        from bithuman_panel.core.transcript import Sent

        report = entry.verdict.report
        rooms = (line.target.room,) if line.target.room else report and report.rooms
        for room in rooms or ():
            lines = self._sent.setdefault((line.target.agent, room), [])
            lines.append(Sent(entry.created_at, line.text))
            del lines[:-_KEPT]

    def _rates(self) -> dict[tuple[str, str], float]:
        # A sheet asks for thousands of cues at once: the list is gone through once for all.
        pace = self._memory.pace()
        if self._indexed[0] is not pace:
            self._indexed = (pace, pace.rates())
        return self._indexed[1]

    def hear(self, session: RuntimeSession, transcript: Transcript) -> None:
        """Learn from what was said in a conversation by now, where it can tell anything."""
        sent = self._sent.get((session.agent, session.room or ""), [])
        if len(sent) > 1:
            from bithuman_panel.core.transcript import measures

            said = transcript.messages[-_NEWEST:]
            self._learn(session.agent, measures(said, sent, self._language(session.agent)))

    def _learn(self, agent: str, found: tuple[Measure, ...]) -> None:
        before = pace = self._memory.pace()
        for measure in found:
            if measure.of not in self._used:
                self._used.add(measure.of)
                pace = pace.learned(agent, measure.language, measure.words, measure.seconds)
        if pace != before:
            self._memory.keep_pace(pace)
            self._on_learned()
