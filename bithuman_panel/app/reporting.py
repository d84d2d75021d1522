"""Reports of one open desk: read and written on a thread, asked for on a card of the window."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from bithuman_panel.app.threads import on_daemon_thread
from bithuman_panel.core.errors import Superseded
from bithuman_panel.core.query import Query
from bithuman_panel.core.wording import say
from bithuman_panel.presenters.work import WorkPresenter
from bithuman_panel.ui.query_words import filters_of
from bithuman_panel.ui.time_words import day_and_time
from bithuman_panel.ui.translate import listed, said

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from bithuman_panel.app.desk import Desk
    from bithuman_panel.app.pages import DeskPages
    from bithuman_panel.app.stage import Stage
    from bithuman_panel.core.meter import Meter
    from bithuman_panel.core.models import Agent
    from bithuman_panel.core.pace import Estimate
    from bithuman_panel.core.query import Played
    from bithuman_panel.core.report import Kind, Report, Scope
    from bithuman_panel.core.secret import Redactor
    from bithuman_panel.presenters.nicknames import NicknameMemory
    from bithuman_panel.presenters.report import ReportPresenter, Subject
    from bithuman_panel.services.clock import Clock
    from bithuman_panel.services.journal import Journal
    from bithuman_panel.ui.loop import Tasks
    from bithuman_panel.ui.main_window import MainWindow
    from bithuman_panel.ui.shield import Shield

THREAD = "bithuman-report"
# A title is text of a file, in which they would be seen.
_ISOLATES = {0x2066: None, 0x2067: None, 0x2068: None, 0x2069: None}


class DeskReports:
    """Reports from the journal of one open desk (``presenters.report.Reports``).

    ``journal`` and ``pages`` are of the history that is looked at; ``agents`` and ``rooms`` are
    how they are called, ``estimate`` how fast they speak, each as it is known at the moment;
    ``shield`` also knows how they are called.
    """

    def __init__(
        self,
        desk: Desk,
        journal: Callable[[], Journal],
        pages: Callable[[], DeskPages],
        redactor: Redactor,
        clock: Clock,
        *,
        agents: Callable[[], tuple[Agent, ...]],
        rooms: Callable[[], Mapping[tuple[str, str], str]],
        estimate: Callable[[], Estimate],
        shield: Shield,
    ) -> None:
        self._desk = desk
        self._shield = shield
        self._journal = journal
        self._pages = pages
        self._redactor = redactor
        self._clock = clock
        self._agents = agents
        self._rooms = rooms
        self._estimate = estimate

    async def runs(self) -> tuple[Played, ...]:
        """Return the runs that there are, newest first."""
        try:
            return (await self._pages().choices()).runs
        except Superseded:
            return ()

    async def read(self, subject: Subject, meter: Meter) -> Report:
        """Return the report of a subject."""
        journal, scope = self._journal(), self._scope(subject)

        def work() -> Report:
            from bithuman_panel.services.reportfile import read_report

            return read_report(journal, subject.query, scope, meter)

        return await on_daemon_thread(THREAD, work)

    async def write(self, report: Report, kind: Kind, file: str) -> None:
        """Write a report into ``file``."""
        from bithuman_panel.ui.report_voice import voice_of_window

        voice, clean = voice_of_window(), self._redactor.clean
        folder = self._desk.journal.folder

        def work() -> None:
            from bithuman_panel.services.reportfile import write_report

            write_report(report, kind, Path(file), voice, clean, folder)

        await on_daemon_thread(THREAD, work)

    def _scope(self, subject: Subject) -> Scope:
        from bithuman_panel.core.report import Names, Scope

        agents = {agent.code: agent.title for agent in self._agents()}
        return Scope(
            subject.title or _title(subject.query, self._shield),
            self._clock.now(),
            self._estimate().speaking_s,
            run=subject.query.run,
            names=Names(agents, dict(self._rooms())),
            is_rehearsal=self._desk.profile.is_rehearsal,
        )


class Reporting:
    """The card, its presenter, and what it reads. GUI thread only.

    ``query`` gives what the list asks for, ``run`` the id of the run that is played.
    """

    def __init__(
        self,
        window: MainWindow,
        reports: DeskReports,
        tasks: Tasks,
        *,
        run: Callable[[], str],
        query: Callable[[], Query],
    ) -> None:
        self._window = window
        self._tasks = tasks
        self._reports = reports
        self._now = lambda: (run(), query())
        self._work: WorkPresenter | None = None
        self._presenter: ReportPresenter | None = None

    @property
    def presenter(self) -> ReportPresenter:
        """What is reported."""
        if self._presenter is None:
            from bithuman_panel.presenters.report import ReportPresenter

            self._presenter = ReportPresenter(
                lambda: self._window.cards.report(),
                self._reports,
                self._working,
                now=self._now,
                when=day_and_time,
            )
        return self._presenter

    def open(self, *, is_of_shown: bool = False) -> None:
        """Show the card with what there is to report; ``is_of_shown``: of the list first."""
        self._window.cards.report().come()
        self._tasks.start(self.presenter.open(is_of_shown=is_of_shown))

    def look(self, place: int) -> None:
        """Show what the report of another subject comes to."""
        self._tasks.start(self.presenter.look(place))

    def save(self, place: int, kind: Kind, file: str) -> None:
        """Write a report into a file."""
        self._tasks.start(self.presenter.save(place, kind, file))

    def leave(self) -> None:
        """Read no further: the card has gone."""
        if self._work:
            self.presenter.leave()

    def cancel(self) -> None:
        """Read and write no further."""
        if self._work:
            self._work.cancel()

    def _working(self) -> WorkPresenter:
        if self._work is None:
            self._work = WorkPresenter(self._window.cards.report().work)
        return self._work


def reporting_of(
    window: MainWindow,
    desk: Desk,
    memory: NicknameMemory,
    clock: Clock,
    redactor: Redactor,
    tasks: Tasks,
    stage: Stage,
) -> Reporting:
    """Return the reports of an open desk; what ``stage`` knows is asked for when it is wanted."""

    def agents() -> tuple[Agent, ...]:
        return stage.targets.agents

    reports = DeskReports(
        desk,
        stage.foreign.journal,
        lambda: stage.foreign.pages,
        redactor,
        clock,
        agents=agents,
        rooms=memory.nicknames,
        estimate=lambda: stage.times.pace.estimate(agent.code for agent in agents()),
        shield=window.shield,
    )
    return Reporting(
        window, reports, tasks, run=lambda: stage.run.run, query=lambda: stage.history.query
    )


def _title(query: Query, shield: Shield) -> str:
    """Return what stands above a report without a name: nobody is to take a part for the whole."""
    if query == Query(run=query.run):
        return said(say("Report"))
    words = [said(say("“{text}”", text=query.words.strip()))] if query.words.strip() else []
    parts = [said(say("Report")), *words, *filters_of(query, shield, None)]
    return listed(filter(None, parts)).translate(_ISOLATES)
