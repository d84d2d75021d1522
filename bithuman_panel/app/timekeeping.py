"""What of one open desk has to do with time: how long lines take, who speaks, when cues come."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer

from bithuman_panel.presenters.pace import PacePresenter
from bithuman_panel.presenters.talking import TalkingPresenter
from bithuman_panel.presenters.times import TimesPresenter

if TYPE_CHECKING:
    from collections.abc import Callable

    from bithuman_panel.core.choice import Choice
    from bithuman_panel.core.entry import Entry
    from bithuman_panel.presenters.pace import PaceMemory
    from bithuman_panel.presenters.show import ShowPresenter
    from bithuman_panel.presenters.times import Progress
    from bithuman_panel.services.clock import Clock
    from bithuman_panel.ui.main_window import MainWindow


class Timekeeping:
    """Asked by everybody who shows or waits for a length of time. GUI thread only.

    ``language`` tells an agent's language by its code, ``progress`` how the run stands.
    """

    def __init__(
        self,
        window: MainWindow,
        memory: PaceMemory,
        clock: Clock,
        show: ShowPresenter,
        language: Callable[[str], str | None],
        progress: Callable[[], Progress],
    ) -> None:
        self._show = show
        self._progress = progress
        self._bar, self._sheet = window.targets.talking, window.sheet_times
        # An edit of a long sheet and its times are two turns of the loop: either is short.
        self._put_off = QTimer(window, singleShot=True, interval=0)
        self._put_off.timeout.connect(self.tick)
        self._soon = self._put_off.start
        self.pace = PacePresenter(memory, language, self._on_learned)
        self.talking = TalkingPresenter(clock, self.pace.speaking_s, window.shield.names)
        self._times = TimesPresenter(
            self._sheet,
            clock,
            sheet=lambda: show.sheet,
            progress=progress,
            lasts_s=self.pace.speaking_s,
        )

    def start(self) -> None:
        """Let time pass."""
        self._show.listen(self._soon)
        self._sheet.ticked.connect(self.tick)
        for passed in (self._bar.ticked, self._sheet.spoken):
            passed.connect(self.talking.tick)
        self.tick()

    def aim(self, choice: Choice | None) -> None:
        """Show beside the target what is being spoken there."""
        self.talking.show_at(self._bar, choice)
        self._times.aim(choice.agent.code if choice else None)
        self.tick()

    def change(self, entry: Entry) -> None:
        """Take a line that is let go, or what has become of one."""
        self.pace.note(entry)
        self.talking.change(entry)

    def tick(self) -> None:
        """Show how the run stands now, and who speaks where the cue on standby would go."""
        self._times.tick()
        self.talking.show_at(self._sheet.bar, self._progress().choice)

    def close(self) -> None:
        """Show nothing more of this desk."""
        self._show.leave(self._soon)
        # The window outlives this desk, and no timer may die in the thread of another.
        self._put_off.stop()
        self._put_off.deleteLater()
        self._sheet.ticked.disconnect(self.tick)
        for passed in (self._bar.ticked, self._sheet.spoken):
            passed.disconnect(self.talking.tick)
        self.talking.close()
        self._times.close()

    def _on_learned(self) -> None:
        self._times.forget()
        self.tick()
