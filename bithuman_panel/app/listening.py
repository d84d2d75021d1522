"""What of one open desk has to do with what is said in its rooms."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bithuman_panel.core.hearing import heard_lines
from bithuman_panel.presenters.hearing import HearingPresenter
from bithuman_panel.presenters.transcript import TranscriptPresenter
from bithuman_panel.presenters.transcripts import TranscriptsPresenter
from bithuman_panel.ui.translate import said

if TYPE_CHECKING:
    import asyncio
    from collections.abc import Callable, Iterator, Sequence

    from bithuman_panel.app.adapters import DeskReads
    from bithuman_panel.app.desk import Desk
    from bithuman_panel.core.activity import RuntimeSession
    from bithuman_panel.core.entry import Entry
    from bithuman_panel.core.heard import Heard
    from bithuman_panel.core.hearing import LetGo, Match
    from bithuman_panel.core.models import Line
    from bithuman_panel.core.transcript import Said, Transcript
    from bithuman_panel.presenters.activity import ActivityPresenter
    from bithuman_panel.presenters.pace import PacePresenter
    from bithuman_panel.presenters.record import RecordPresenter
    from bithuman_panel.services.clock import Clock
    from bithuman_panel.ui.loop import Tasks
    from bithuman_panel.ui.main_window import MainWindow


class DeskEars:
    """Compares and keeps on the desk's read worker (``presenters.hearing.Ears``)."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    async def heard_lines(
        self, messages: Sequence[Said], let_go: Sequence[LetGo], ahead_s: float | None
    ) -> tuple[Match, ...]:
        """Return which of the lines were heard."""
        return await self._desk.reader.run(lambda: heard_lines(messages, let_go, ahead_s))

    async def mark_heard(self, entry_id: str, heard: Heard) -> Entry:
        """Add that a transcript has the line."""
        journal = self._desk.journal
        return await self._desk.reader.run(lambda: journal.mark_heard(entry_id, heard))


class Listening:
    """Reads what is said, and hands it to whoever shows it or learns from it. GUI thread only."""

    def __init__(
        self,
        window: MainWindow,
        desk: Desk,
        reads: DeskReads,
        clock: Clock,
        activity: ActivityPresenter,
        record: RecordPresenter,
        pace: PacePresenter,
        reuse: Callable[[Line], None],
        is_in_front: Callable[[], bool],
        tasks: Tasks,
    ) -> None:
        self._activity = activity
        self.transcripts = TranscriptsPresenter(
            reads, lambda: activity.activity, is_in_front, clock
        )
        self._tasks = tasks
        self._watching: asyncio.Task[None] | None = None
        self._record = record
        self.hearing = HearingPresenter(
            DeskEars(desk),
            self._known,
            clock,
            tasks.start,
            self._on_heard,
            window.telling.show_problem,
        )
        activity.listen(self.transcripts.tell_news)
        self.transcripts.take_wishes(self.hearing.wishes)
        self.transcripts.listen(self.hearing.hear)
        self.transcripts.listen(pace.hear)
        self._pane = window.transcript
        self.transcript = TranscriptPresenter(
            self._pane, self.transcripts, activity, record.entries, reuse, said
        )

    def start(self) -> None:
        """Begin to read."""
        self._watch()
        self.transcript.show(is_shown=self._pane.isVisible())

    def read_again(self) -> None:
        """Read on where a drill that is over had ended it."""
        self.transcripts.failure = None
        if self._watching is None or self._watching.done():
            self._watch()

    def change(self, entry: Entry) -> None:
        """Take a line that is let go, or what has become of one."""
        self.hearing.note(entry)
        self.transcripts.tell_news()
        if entry.heard:
            self.transcript.refresh()

    def _known(self) -> Iterator[tuple[RuntimeSession, Transcript]]:
        activity = self._activity.activity
        for session in activity.talks if activity else ():
            transcript = self.transcripts.known(session.id)
            if transcript:
                yield session, transcript

    def _on_heard(self, entry_id: str, heard: Heard) -> None:
        self._record.hear(entry_id, heard)
        self.transcript.refresh()

    def _watch(self) -> None:
        self._watching = self._tasks.start(self.transcripts.watch())
