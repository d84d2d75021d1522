"""What of one open desk is there in a rehearsal alone: drills and exams."""

from __future__ import annotations

import secrets
from typing import TYPE_CHECKING
from uuid import uuid4

from bithuman_panel.app.threads import on_daemon_thread
from bithuman_panel.presenters.outlet import Key

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable

    from bithuman_panel.app.desk import Desk
    from bithuman_panel.core.choice import Choice
    from bithuman_panel.core.drill import Arrival, Drill
    from bithuman_panel.core.entry import Entry
    from bithuman_panel.core.exam import Exam
    from bithuman_panel.core.wording import Sentence
    from bithuman_panel.rehearsal.server import RehearsalServer
    from bithuman_panel.services.clock import Clock
    from bithuman_panel.ui.loop import Tasks
    from bithuman_panel.ui.main_window import MainWindow


class DeskStaging:
    """The rehearsal's own server (``presenters.drills.Staging``); staging waits on a thread."""

    def __init__(self, server: RehearsalServer) -> None:
        self._server = server

    async def stage(self, drill: Drill | None, room: str | None) -> None:
        """Begin a drill, or (None) end the one that is on; raises ``InputRefused``."""
        await on_daemon_thread("bithuman-drill", lambda: self._server.set_drill(drill, room))

    def arrivals(self) -> tuple[Arrival, ...]:
        """Return every line that arrived, oldest first."""
        return self._server.arrivals()


class DeskExams:
    """The exams in the rehearsal's journal (``presenters.exam.ExamStore``)."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    async def keep(self, exam: Exam) -> None:
        """Keep an exam that was taken."""
        await self._desk.reader.run(lambda: self._desk.journal.exams.keep(exam))

    async def latest(self, limit: int) -> tuple[Exam, ...]:
        """Return the newest exams, newest first."""
        return await self._desk.reader.run(lambda: self._desk.journal.exams.latest(limit))


class Rehearsing:
    """The presenters of drills and exams, wired to the window. GUI thread only.

    An account's desk has none, so what is theirs alone is imported here. ``on_over`` is awaited
    after each drill: what it had stopped goes on.
    """

    def __init__(
        self,
        window: MainWindow,
        desk: Desk,
        server: RehearsalServer,
        clock: Clock,
        tasks: Tasks,
        on_over: Callable[[], Awaitable[None]],
    ) -> None:
        from bithuman_panel.presenters.drills import DrillsPresenter
        from bithuman_panel.presenters.exam import ExamPresenter

        self._window = window
        self._desk = desk
        self._tasks = tasks
        self._on_over = on_over
        staging = DeskStaging(server)
        self.drills = DrillsPresenter(window.drilling, staging, self._over)
        self.exam = ExamPresenter(
            window.drilling,
            self.drills,
            staging,
            DeskExams(desk),
            clock,
            lambda: uuid4().hex,
            lambda: secrets.randbits(32),
        )

    def start(self) -> None:
        """Show the exams that were taken, and name in the details the drill of each line."""
        self._tasks.start(self._open())

    def stage(self, drill: Drill | None) -> None:
        """Begin a drill, or (None) end it; during an exam nothing else is staged."""
        if not self.exam.is_on:
            self._tasks.start(self._stage(drill))

    def begin_exam(self) -> None:
        """Begin an exam."""
        self._tasks.start(self.exam.begin())

    def next_task(self) -> None:
        """Go on to the next task of the exam."""
        self._tasks.start(self.exam.next())

    def end_exam(self) -> None:
        """End the exam early."""
        self._tasks.start(self.exam.end())

    def press(self, key: Key) -> None:
        """Take it that the operator asked to let a line go; a key that is held asks once."""
        if key is not Key.REPEATED:
            self.exam.press()

    def change(self, entry: Entry) -> None:
        """Take a line that is let go, or what has become of one."""
        self.drills.change(entry)
        self.exam.change(entry)

    def aim(self, choice: Choice | None) -> None:
        """Take where a line would go now."""
        target = choice.target if choice else None
        self.drills.aim(target)
        self.exam.aim(target)

    async def _open(self) -> None:
        await self.exam.open()
        self._name_drills()

    async def _over(self) -> None:
        # Under which drill the line was that is looked at may be known now.
        self._name_drills()
        # What was asked under the drill is to be answered first: its refusal would stop everything.
        await self._desk.reader.run(lambda: None)
        await self._on_over()

    def _name_drills(self) -> None:
        self._window.record.details.name_drills(self._name_of)

    async def _stage(self, drill: Drill | None) -> None:
        await self.drills.stage(drill)

    def _name_of(self, entry_id: str) -> Sentence | None:
        from bithuman_panel.core.drill import LESSONS

        drill = self.drills.drill_of(entry_id)
        return LESSONS[drill].name if drill else None


def rehearsing_of(
    window: MainWindow,
    desk: Desk,
    clock: Clock,
    tasks: Tasks,
    on_over: Callable[[], Awaitable[None]],
) -> Rehearsing | None:
    """Return what a rehearsal's desk has of drills; None for the desk of an account."""
    if desk.drills is None:
        return None
    return Rehearsing(window, desk, desk.drills, clock, tasks, on_over)
