"""Another history than the window's own, in all the panes that show it."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from bithuman_panel.core.entry import Entry
    from bithuman_panel.core.foreign import Foreign
    from bithuman_panel.core.wording import Sentence
    from bithuman_panel.ui.main_window import MainWindow


class ForeignInWindow:
    """The view of ``ForeignPresenter``."""

    def __init__(self, window: MainWindow) -> None:
        self._record = window.record
        self._leave = window.commands["foreign.leave"]
        self._leave.setEnabled(False)

    def show_foreign(self, found: Foreign) -> None:
        """Say which file is looked at from now on, and that it can only be read."""
        self._turn(is_foreign=True)
        self._record.foreign.show_foreign(found)

    def show_own(self) -> None:
        """Say nothing more of it."""
        self._turn(is_foreign=False)
        self._record.foreign.show_own()

    def show_meanwhile(self, lines: int) -> None:
        """Say how many lines were sent from here since it was opened."""
        self._record.foreign.show_meanwhile(lines)

    def show_details(self, entry: Entry | None, *, is_whole: bool = True) -> None:
        """Show the full record of an entry of it."""
        self._record.show_details(entry, is_whole=is_whole)

    def show_problem(self, sentence: Sentence) -> None:
        """Say that it could not be read."""
        self._record.show_problem(sentence)

    def show_work_done(self, sentence: Sentence) -> None:
        """Say that the opening was cancelled."""
        self._record.work.show_work_done(sentence)

    def show_work_failed(self, sentence: Sentence) -> None:
        """Say why it was not opened."""
        self._record.work.show_work_failed(sentence)

    def _turn(self, *, is_foreign: bool) -> None:
        self._leave.setEnabled(is_foreign)
        self._record.be_foreign(is_foreign=is_foreign)
