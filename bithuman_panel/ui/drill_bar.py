"""The bar that says which drill is on in a rehearsal, or which task of an exam."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bithuman_panel.core.wording import say
from bithuman_panel.ui.notice_bar import NoticeBar

if TYPE_CHECKING:
    from bithuman_panel.core.drill import Drill


class DrillBar(NoticeBar):
    """Hidden while neither is on; of an exam it does not say which drill it is.

    Its first answer stops the drill, or goes on to the next task; its second one ends the exam.
    Nothing in it is private, so the shield leaves it alone.
    """

    def __init__(self) -> None:
        super().__init__()
        self._texts.put(self.setAccessibleName, "Drill")

    def show_drill(self, drill: Drill | None) -> None:
        """Show which drill is on; None: none."""
        if drill is None:
            self.clear()
            return
        from bithuman_panel.core.drill import LESSONS

        told = say("Drill: {name}", name=LESSONS[drill].name)
        self.show_notice(told, say("Stop the drill"), None)

    def show_task(self, number: int, count: int) -> None:
        """Show which task of how many is on."""
        told = say(
            "Exam, task {number} of {count}: let a line go to one room, and deal with what comes.",
            number=number,
            count=count,
        )
        self.show_notice(told, say("Done, go on"), say("End the exam"))
