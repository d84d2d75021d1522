"""The run of the open show on a stage: taken up from the journal."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING
from uuid import uuid4

from bithuman_panel.core.errors import StoreFailed
from bithuman_panel.presenters.planning import PlanningPresenter
from bithuman_panel.presenters.run import RunPresenter
from bithuman_panel.ui.time_words import clock_time

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable

    from bithuman_panel.app.adapters import DeskJournal
    from bithuman_panel.core.choice import Choice
    from bithuman_panel.core.entry import Entry
    from bithuman_panel.core.models import Target
    from bithuman_panel.core.wording import Sentence
    from bithuman_panel.presenters.outlet import Outlet
    from bithuman_panel.presenters.planning import Standing
    from bithuman_panel.presenters.ports import Clock, RunMemory, Speech
    from bithuman_panel.presenters.show import ShowPresenter
    from bithuman_panel.presenters.undo import UndoPresenter
    from bithuman_panel.ui.loop import Tasks
    from bithuman_panel.ui.main_window import MainWindow

TRY_AGAIN_S = 1.0


class Playing:
    """What a stage does with a show. GUI thread only."""

    def __init__(
        self,
        window: MainWindow,
        show: ShowPresenter,
        outlet: Outlet,
        memory: RunMemory,
        journal: DeskJournal,
        clock: Clock,
        speech: Speech,
        tasks: Tasks,
        undo: UndoPresenter,
        *,
        lasts_s: Callable[[str, str | None], float],
        choice_of: Callable[[Target], tuple[Choice, bool]],
        keep_plan: Callable[[Standing], Awaitable[None]],
        on_crash: Callable[[Sentence], None],
    ) -> None:
        self._window = window
        self._show = show
        self._memory = memory
        self._journal = journal
        self._tasks = tasks
        self._undo = undo
        self._is_open = True
        show.on_step = self._keep_step
        undo.fall_back_on(show.undo, can=lambda: show.can_undo)
        show.listen(undo.refresh)
        self.run = RunPresenter(
            window.sheet,
            show,
            outlet,
            memory,
            window.shield.names,
            new_id=lambda: uuid4().hex,
            choice_of=choice_of,
            clock=clock,
            speech=speech,
            lasts_s=lasts_s,
            start=tasks.start,
            sleep=asyncio.sleep,
            undo=undo,
            on_crash=on_crash,
            time_of=clock_time,
        )
        self.planning = PlanningPresenter(
            show,
            lambda: (self.run.run, self.run.progress.marks),
            keep_plan,
            start=tasks.start,
            sleep=asyncio.sleep,
        )
        show.listen(self.planning.heed)

    def open(self) -> None:
        """Take the run of the open show up where the journal knows that it stood."""
        if self._show.is_open:
            self._tasks.start(self._open())

    def close(self) -> None:
        """Leave the run as it stands; the show outlives this desk and what it can undo."""
        self.run.close()
        if self._is_open:
            self._is_open = False
            self._show.leave(self._undo.refresh)
            self._show.leave(self.planning.heed)
            self._show.on_step = lambda _told, _is_quiet: None

    def _keep_step(self, told: Sentence, is_quiet: bool) -> None:
        if is_quiet:
            self._undo.note(self._show.undo)
        else:
            self._undo.offer(told, self._show.undo)

    async def _open(self) -> None:
        show = self._show.show.id
        kept = self._memory.run_state(show)
        entries = await self._entries_of(kept.run) if kept else ()
        if show == self._show.show.id:
            self.run.open(entries)

    async def _entries_of(self, run: str) -> tuple[Entry, ...]:
        """Return what the journal has of a run, however long that takes.

        Without it every cue would look unsaid: until then none is on standby.
        """
        is_told = False
        while True:
            try:
                return await self._journal.of_run(run)
            except StoreFailed as failed:
                if not is_told:
                    self._window.telling.show_problem(failed.sentence)
                is_told = True
            await asyncio.sleep(TRY_AGAIN_S)
