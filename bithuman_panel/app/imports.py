"""Cue lists in one window: joins its card, the presenter, and the threads that read and write."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from bithuman_panel.ui.loop import Tasks

if TYPE_CHECKING:
    from collections.abc import Callable

    from bithuman_panel.core.models import Agent
    from bithuman_panel.core.secret import Redactor
    from bithuman_panel.presenters.imports import ImportsPresenter
    from bithuman_panel.presenters.show import ShowPresenter
    from bithuman_panel.ui.import_page import ImportPage
    from bithuman_panel.ui.main_window import MainWindow


class Known(Protocol):
    """Which agents there are: ``TargetsPresenter``."""

    @property
    def agents(self) -> tuple[Agent, ...]:
        """Return them."""
        ...


class WindowImports:
    """Wires it. GUI thread only; ``known`` gives None where no desk is open."""

    def __init__(
        self,
        window: MainWindow,
        show: ShowPresenter,
        redactor: Redactor,
        known: Callable[[], Known | None],
        report: Callable[[BaseException], None],
    ) -> None:
        self._known = known
        self._tasks = tasks = Tasks(report)
        self._window = window
        self._show = show
        self._redactor = redactor
        self._presenter: ImportsPresenter | None = None
        ways = window.importing
        ways.show_dropped.connect(window.files.show_chosen)
        ways.file_chosen.connect(lambda file: tasks.start(self.presenter.open(file)))
        ways.rows_pasted.connect(lambda text: tasks.start(self.presenter.paste(text)))
        ways.export_chosen.connect(
            lambda file, kind: tasks.start(self.presenter.export(file, kind))
        )

    @property
    def presenter(self) -> ImportsPresenter:
        """What brings cues in; made with its card, when that is first wanted."""
        if self._presenter is None:
            from bithuman_panel.app.tables import PanelTables
            from bithuman_panel.presenters.imports import ImportsPresenter

            self._presenter = ImportsPresenter(
                self._window.cards.imports(),
                self._window.sheet,
                PanelTables(self._redactor.clean),
                self._show,
                self._codes,
            )
            self._connect(self._window.cards.imports(), self._presenter)
        return self._presenter

    def _connect(self, page: ImportPage, presenter: ImportsPresenter) -> None:
        tasks = self._tasks
        page.sheet_chosen.connect(lambda sheet: tasks.start(presenter.choose_sheet(sheet)))
        page.column_chosen.connect(
            lambda field, column: tasks.start(presenter.choose_column(field, column))
        )
        page.headings_chosen.connect(
            lambda are_there: tasks.start(presenter.choose_headings(are_there=are_there))
        )
        page.add_requested.connect(presenter.add)
        page.left.connect(presenter.cancel)

    async def close(self) -> None:
        """End what still reads; what is being written appears whole or not at all."""
        await self._tasks.close()

    def _codes(self) -> dict[str, str]:
        from bithuman_panel.core.cuelist import codes_of

        known = self._known()
        return codes_of(known.agents) if known else {}
