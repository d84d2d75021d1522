"""What belongs to the chosen line, on one open stage: looked up, shown, and made a cue of."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bithuman_panel.presenters.details import DetailsPresenter

if TYPE_CHECKING:
    from bithuman_panel.app.adapters import DeskJournal
    from bithuman_panel.core.kin import Origin
    from bithuman_panel.core.secret import Redactor
    from bithuman_panel.core.wording import Sentence
    from bithuman_panel.presenters.show import ShowPresenter
    from bithuman_panel.ui.loop import Tasks
    from bithuman_panel.ui.main_window import MainWindow


class WindowDetails:
    """The view of ``DetailsPresenter``: the details, and the run sheet. GUI thread only."""

    def __init__(self, window: MainWindow) -> None:
        self._below = window.record.below
        self._sheet = window.sheet

    def show_origin(self, entry_id: str, origin: Origin) -> None:
        """Show what an entry belongs to, if it is still the one that is looked at."""
        self._below.show_origin(entry_id, origin)

    def select_cue(self, cue_id: str, *, with_keyboard: bool) -> None:
        """Select a cue of the run sheet; the keyboard goes there, or stays."""
        self._sheet.table.reveal(cue_id)
        if with_keyboard:
            self._sheet.table.setFocus()

    def tell(self, sentence: Sentence) -> None:
        """Say what was done with the run sheet."""
        self._sheet.tell(sentence)

    def refuse(self, sentence: Sentence) -> None:
        """Say why nothing was done."""
        self._sheet.refuse(sentence)


def details_of(
    window: MainWindow,
    journal: DeskJournal,
    show: ShowPresenter,
    redactor: Redactor,
    tasks: Tasks,
) -> DetailsPresenter:
    """Return the presenter of what the chosen line belongs to; copies are cleaned from now on."""
    window.record.below.clean_copies(redactor.clean)
    return DetailsPresenter(WindowDetails(window), journal, show, redactor, tasks.start)
