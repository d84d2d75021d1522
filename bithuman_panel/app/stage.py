"""The presenters of one open desk, wired to the window."""

from __future__ import annotations

from typing import TYPE_CHECKING
from uuid import uuid4

from bithuman_panel.app.adapters import DeskJournal, DeskReads
from bithuman_panel.core.gate import Gate
from bithuman_panel.presenters.account import AccountPresenter
from bithuman_panel.presenters.composer import ComposerPresenter
from bithuman_panel.presenters.record import RecordPresenter
from bithuman_panel.presenters.targets import TargetsPresenter
from bithuman_panel.ui.loop import Tasks

if TYPE_CHECKING:
    from collections.abc import Callable

    from bithuman_panel.app.desk import Desk
    from bithuman_panel.core.choice import Choice
    from bithuman_panel.core.entry import Correction, Entry
    from bithuman_panel.core.models import Line
    from bithuman_panel.core.secret import Redactor
    from bithuman_panel.presenters.ports import Memory
    from bithuman_panel.services.clock import Clock
    from bithuman_panel.ui.main_window import MainWindow


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
    ) -> None:
        self._window = window
        self._tasks = Tasks(report)
        reads = DeskReads(desk)
        self.record = RecordPresenter(window, DeskJournal(desk), clock, self._reuse)
        self.composer = ComposerPresenter(
            window.composer,
            Gate(),
            desk.lanes,
            memory,
            clock,
            redactor,
            profile=desk.profile.name,
            new_id=lambda: uuid4().hex,
            on_entry=self.record.add,
            # The lane tells it too, but only when the line before it has ended.
            on_withdrawn=self.record.change,
        )
        self.targets = TargetsPresenter(window.targets, reads, memory, redactor, self._aim)
        self.account = AccountPresenter(window.strip, reads)
        self._desk = desk

    def start(self) -> None:
        """Show what there is, and begin to read what there is to read."""
        profile = self._desk.profile
        self._window.show_panel(profile.name, is_rehearsal=profile.is_rehearsal)
        self.composer.start()
        if self._desk.notice:
            self._window.show_problem(self._desk.notice)
        self._tasks.start(self.record.open())
        self._tasks.start(self._open_targets())
        self._tasks.start(self.account.watch())

    async def close(self) -> None:
        """End everything that still reads for this desk."""
        await self._tasks.close()

    def change(self, entry: Entry) -> None:
        """Take what a lane says has become of a line."""
        self.record.change(entry)
        self.account.note(entry)

    def choose_agent(self, text: str) -> None:
        """Aim at another agent and list its rooms."""
        if self.targets.choose_agent(text):
            self._tasks.start(self.targets.refresh_rooms())

    def refresh(self) -> None:
        """List agents and rooms again."""
        self._tasks.start(self.targets.open())

    def judge_unknown(self, what: Correction) -> None:
        """Add a person's word to the selected entry."""
        self._tasks.start(self.record.judge_unknown(what))

    async def _open_targets(self) -> None:
        await self.targets.open()
        await self.targets.watch()

    def _aim(self, choice: Choice | None, room_is_there: bool) -> None:
        self.composer.choose(choice, room_is_there=room_is_there)

    def _reuse(self, line: Line) -> None:
        self.composer.reuse(line)
        self._window.composer.message.setFocus()
