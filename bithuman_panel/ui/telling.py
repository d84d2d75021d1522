"""What became of lines, told everywhere: in the history, the details, on the stage, and aloud."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from bithuman_panel.presenters.record import Urgency
from bithuman_panel.ui.aloud import tell_aloud
from bithuman_panel.ui.translate import said

if TYPE_CHECKING:
    from bithuman_panel.core.entry import Entry
    from bithuman_panel.core.wording import Sentence
    from bithuman_panel.ui.main_window import MainWindow


class Telling(QObject):
    """The view of ``RecordPresenter`` and of ``UndoPresenter``, in the panes of a window."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._shield = window.shield
        self._record = window.record
        self._stage = window.stage
        self._composer = window.composer
        self._shield.changed.connect(self._tell_shield)

    def show_details(self, entry: Entry | None, *, is_whole: bool = True) -> None:
        """Show the full record of an entry, or of one not ``is_whole`` yet what a row says."""
        self._record.show_details(entry, is_whole=is_whole)

    def show_latest(self, entries: tuple[Entry, ...]) -> None:
        """Show the newest few lines on the stage, where the history is folded."""
        self._stage.show_latest(entries)

    def show_last(
        self, entry: Entry, press: tuple[Entry, ...] = (), newer: Entry | None = None
    ) -> None:
        """Show large what became of a line, the worst of its ``press``, if another is newer."""
        self._composer.last_line.show_entry(entry, press, newer)

    def show_none_sent(self) -> None:
        """Say large that nothing was sent in this start; the history has lines of earlier ones."""
        self._composer.last_line.show_nothing(was_before=True)

    def show_undo(self, sentence: Sentence) -> None:
        """Say what was done, and offer to undo it."""
        self.allow_undo(is_possible=True)
        self._composer.show_undo(sentence)
        self.announce(sentence, Urgency.POLITE)

    def clear_undo(self) -> None:
        """Offer to undo nothing."""
        self.allow_undo(is_possible=False)
        self._composer.undo.clear()

    def allow_undo(self, *, is_possible: bool) -> None:
        """Let Ctrl+Z do something."""
        # Else it would do nothing where a field has something to undo.
        self._window.commands["undo"].setEnabled(is_possible)

    def show_problem(self, sentence: Sentence) -> None:
        """Say that the record could not be read or written."""
        self._record.show_problem(sentence)

    def announce(self, sentence: Sentence, urgency: Urgency) -> None:
        """Tell a screen reader; urgent news interrupts what it reads."""
        # What is read aloud comes out of the same loudspeakers as all else.
        self._say_aloud(self._shield.says(sentence), urgency)

    def _say_aloud(self, words: str, urgency: Urgency) -> None:
        tell_aloud(self._window, words, interrupts=urgency is not Urgency.POLITE)

    def _tell_shield(self) -> None:
        if not self._shield.is_posing:
            self._say_aloud(said(self._shield.state), Urgency.POLITE)
