"""The presenters of one open desk, wired to the window."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING
from uuid import uuid4

from bithuman_panel.app.adapters import DeskHistoryFiles, DeskJournal, DeskReads
from bithuman_panel.core.budget import Budget
from bithuman_panel.core.gate import SECRET_REFUSED, Gate
from bithuman_panel.core.wording import say
from bithuman_panel.presenters.account import AccountPresenter
from bithuman_panel.presenters.budget import BudgetPresenter
from bithuman_panel.presenters.composer import ComposerPresenter
from bithuman_panel.presenters.history_files import HistoryFilesPresenter
from bithuman_panel.presenters.queue import QueuePresenter
from bithuman_panel.presenters.record import RecordPresenter
from bithuman_panel.presenters.targets import TargetsPresenter
from bithuman_panel.presenters.undo import UndoPresenter
from bithuman_panel.presenters.work import WorkPresenter
from bithuman_panel.ui.loop import Tasks

if TYPE_CHECKING:
    from collections.abc import Callable

    from bithuman_panel.app.desk import Desk
    from bithuman_panel.app.releases import Releases
    from bithuman_panel.core.choice import Choice
    from bithuman_panel.core.entry import Correction, Entry
    from bithuman_panel.core.errors import Failure
    from bithuman_panel.core.export import Format
    from bithuman_panel.core.models import Line
    from bithuman_panel.core.secret import Redactor
    from bithuman_panel.presenters.ports import Memory
    from bithuman_panel.presenters.sounds import SoundsPresenter
    from bithuman_panel.services.clock import Clock
    from bithuman_panel.ui.main_window import MainWindow

QUEUE_SHOWN_AFTER_S = 0.15


class Stage:
    """What the window does while a desk is open. GUI thread only."""

    def __init__(
        self,
        window: MainWindow,
        desk: Desk,
        memory: Memory,
        clock: Clock,
        redactor: Redactor,
        report: Callable[[BaseException], None],
        releases: Releases,
        sounds: SoundsPresenter,
    ) -> None:
        self._window = window
        self._sounds = sounds
        self._releases = releases
        self._tasks = Tasks(report)
        self._desk = desk
        self._gate = Gate()
        self.listing = WorkPresenter(window.targets.work)
        self.filing = WorkPresenter(window.record.work)
        files = DeskHistoryFiles(desk, redactor)
        self._history = HistoryFilesPresenter(window.record.work, files, self.filing)
        self._reads = reads = DeskReads(desk, self.listing, self._on_failure)
        budget = Budget(clock.monotonic)
        self.undo = UndoPresenter(window.telling)
        self.record = RecordPresenter(
            window.telling, DeskJournal(desk), clock, self._reuse, self._tasks.start, self.undo
        )
        self.composer = ComposerPresenter(
            window.composer,
            self._gate,
            desk.lanes,
            memory,
            clock,
            redactor,
            profile=desk.profile.name,
            new_id=lambda: uuid4().hex,
            on_entry=self._on_entry,
            budget=budget,
            earlier=self.record.texts,
            undo=self.undo,
            names=window.shield.names,
        )
        self.queue = QueuePresenter(
            window.queue,
            self._gate,
            desk.lanes,
            on_hold=self._on_hold,
            on_withdrawn=self._on_withdrawn,
            on_resend=self.composer.resend,
            on_restore=self.composer.submit,
            take_up=self.composer.take_up,
            undo=self.undo,
        )
        self.budget = BudgetPresenter(window.strip, budget, clock)
        self.targets = TargetsPresenter(window.targets, reads, memory, redactor, self._aim)
        self.account = AccountPresenter(window.strip, reads)

    @property
    def is_quiet(self) -> bool:
        """Whether nothing waits, flies or is on hold."""
        return not self._gate.is_held and not self._desk.lanes.pending()

    def start(self) -> None:
        """Show what there is, and begin to read what there is to read."""
        profile = self._desk.profile
        self._window.show_panel(profile.name, is_rehearsal=profile.is_rehearsal)
        self.undo.forget()
        self._gate.is_armed = self._window.strip.armed.isChecked()
        self.composer.start()
        if self._desk.notice:
            self._window.telling.show_problem(self._desk.notice)
        self.queue.restore([entry.line for entry in self._desk.left_queued])
        self._tasks.start(self.record.open())
        self._tasks.start(self._open_targets())
        self._tasks.start(self.account.watch())

    async def close(self) -> None:
        """End everything that still reads for this desk."""
        await self._tasks.close()

    def change(self, entry: Entry) -> None:
        """Take what a lane says has become of a line."""
        self.record.change(entry)
        self._sounds.hear(entry)
        self.queue.refresh()
        if entry.outcome is None:
            return
        self._gate.settled(entry.line, entry.outcome)
        if self.budget.note(entry):
            self._tasks.start(self._wait_out())
        if entry.verdict and entry.verdict.failure:
            self._on_failure(entry.verdict.failure)

    def arm(self, *, is_armed: bool) -> None:
        """Let presses through the gate, or none."""
        self._gate.is_armed = is_armed
        self.composer.gate_changed()

    def choose_agent(self, text: str) -> None:
        """Aim at another agent and list its rooms."""
        if self.targets.choose_agent(text):
            self._tasks.start(self.targets.refresh_rooms())

    def refresh(self) -> None:
        """List agents and rooms again."""
        self._tasks.start(self.targets.open())

    def export(self, file: str, kind: Format) -> None:
        """Write the whole history into a file."""
        self._tasks.start(self._history.export(file, kind))

    def back_up(self) -> None:
        """Copy the journal now."""
        self._tasks.start(self._history.back_up())

    def judge_unknown(self, what: Correction) -> None:
        """Add a person's word to the selected entry."""
        self._tasks.start(self.record.judge_unknown(what))

    def _on_entry(self, entry: Entry) -> None:
        self._releases.begin_show()
        self.record.add(entry)
        self._tasks.start(self._show_queue_soon())

    def _on_hold(self) -> None:
        self._releases.begin_show()
        self.composer.gate_changed()

    async def _wait_out(self) -> None:
        """Let what still waits go when the platform takes lines again, unless it is held."""
        await self.budget.count_down()
        if not self._gate.is_held and self._gate.stopped_by is None:
            self._desk.lanes.release()

    async def _show_queue_soon(self) -> None:
        # A line that leaves at once never shows in the queue.
        await asyncio.sleep(QUEUE_SHOWN_AFTER_S)
        self.queue.refresh()

    def _on_withdrawn(self, entry: Entry) -> None:
        # The lane tells it too, but only when the line before it has ended.
        self._gate.unheard(entry.line)
        self.record.change(entry)

    def _on_failure(self, failure: Failure) -> None:
        """Stop all of this profile where a line or a read shows that the secret is refused.

        Each further try with it would count against the address (api-facts, 1.12).
        """
        if failure.kind not in SECRET_REFUSED:
            return
        self._reads.refuse(failure)
        self._gate.stopped_by = say(
            "The platform refuses the API secret. Enter the new one under Account."
        )
        self._desk.lanes.hold()
        self.targets.stop_reading()
        self.composer.gate_changed()

    async def _open_targets(self) -> None:
        await self.targets.open()
        await self.targets.watch()

    def _aim(self, choice: Choice | None, room_is_there: bool) -> None:
        self.composer.choose(choice, room_is_there=room_is_there)
        # A rehearsal's rooms are nobody's, and it neither asks nor looks.
        if not self._desk.profile.is_rehearsal:
            self._releases.list_rooms(self.targets.rooms)

    def _reuse(self, line: Line) -> None:
        self.composer.reuse(line)
        self._window.composer.message.setFocus()
