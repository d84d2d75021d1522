"""The filters of the history of one open desk, in the window."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bithuman_panel.presenters.filters import FiltersPresenter

if TYPE_CHECKING:
    from bithuman_panel.app.stage import Stage
    from bithuman_panel.core.query import Choices, Query
    from bithuman_panel.core.saved_filters import Days
    from bithuman_panel.core.secret import Redactor
    from bithuman_panel.core.wording import Sentence
    from bithuman_panel.presenters.filters import FilterMemory
    from bithuman_panel.presenters.ports import Clock
    from bithuman_panel.ui.loop import Tasks
    from bithuman_panel.ui.main_window import MainWindow


class WindowFilters:
    """The view of ``FiltersPresenter``: the card, and the bar above the history."""

    def __init__(self, window: MainWindow) -> None:
        self._window = window

    def come(self) -> None:
        """Lie over the stage; behind the shield it would be full of names."""
        if not self._window.shield.is_up:
            self._window.cards.filters().come()

    def show_choices(self, choices: Choices) -> None:
        """Show what there is to choose from, while somebody chooses."""
        if self._window.cards.filters.lies_over:
            self._window.cards.filters().show_choices(choices)

    def show_filters(self, query: Query, days: Days | None) -> None:
        """Show what is chosen."""
        self._window.cards.filters().show_filters(query, days)

    def show_saved(self, names: tuple[str, ...], current: str | None) -> None:
        """Show the filters that have a name."""
        self._window.cards.filters().show_saved(names, current)

    def name_show(self, title: str | None) -> None:
        """Take what the show is called that the history is narrowed to."""
        self._window.record.bar.show_title = title

    def refuse(self, sentence: Sentence) -> None:
        """Say why nothing was done."""
        self._window.cards.filters().refuse(sentence)


def filters_of(
    window: MainWindow,
    stage: Stage,
    memory: FilterMemory,
    clock: Clock,
    redactor: Redactor,
    tasks: Tasks,
) -> FiltersPresenter:
    """Return what narrows the history; ``stage`` knows which one is looked at."""
    view = WindowFilters(window)
    return FiltersPresenter(
        view, stage.foreign, memory, stage.history, clock, redactor, tasks.start
    )
