"""What of one open desk has to do with who is there, what they were told, and what was heard."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bithuman_panel.app.listening import Listening
from bithuman_panel.presenters.activity import ActivityPresenter

if TYPE_CHECKING:
    import asyncio
    from collections.abc import Callable

    from bithuman_panel.app.adapters import DeskReads
    from bithuman_panel.app.desk import Desk
    from bithuman_panel.core.choice import Choice
    from bithuman_panel.core.entry import Entry
    from bithuman_panel.core.models import Line
    from bithuman_panel.presenters.pace import PacePresenter
    from bithuman_panel.presenters.record import RecordPresenter
    from bithuman_panel.services.clock import Clock
    from bithuman_panel.ui.loop import Tasks
    from bithuman_panel.ui.main_window import MainWindow


class Audience:
    """Reads what the account's rooms do, and hands it to whoever shows it. GUI thread only."""

    def __init__(
        self,
        window: MainWindow,
        desk: Desk,
        reads: DeskReads,
        clock: Clock,
        record: RecordPresenter,
        pace: PacePresenter,
        reuse: Callable[[Line], None],
        tasks: Tasks,
    ) -> None:
        self._window = window
        self._tasks = tasks
        self._watching: asyncio.Task[None] | None = None
        self.activity = ActivityPresenter(reads, self.is_in_front)
        self.listening = Listening(
            window,
            desk,
            reads,
            clock,
            self.activity,
            record,
            pace,
            reuse,
            self.is_in_front,
            tasks,
        )

    def is_in_front(self) -> bool:
        """Whether somebody works in the window: then lists are read more often."""
        return self._window.isActiveWindow() and not self._window.isMinimized()

    def start(self) -> None:
        """Begin to read."""
        self._watch()
        self.listening.start()

    def read_again(self) -> None:
        """Read on where a drill that is over had ended it."""
        self.activity.is_served = True
        if self._watching is None or self._watching.done():
            self._watch()
        self.listening.read_again()

    def aim(self, choice: Choice | None) -> None:
        """Take where a line would go now."""
        self.listening.transcript.aim(choice)

    def change(self, entry: Entry) -> None:
        """Take a line that is let go, or what has become of one."""
        self.listening.change(entry)

    def _watch(self) -> None:
        self._watching = self._tasks.start(self.activity.watch())
