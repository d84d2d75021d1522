"""The ledger of one open desk, wired to the window: what its agents' rooms were told."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bithuman_panel.presenters.ledger import LedgerPresenter

if TYPE_CHECKING:
    from bithuman_panel.app.adapters import DeskJournal
    from bithuman_panel.presenters.aim import AimPresenter
    from bithuman_panel.presenters.composer import ComposerPresenter
    from bithuman_panel.presenters.ledger import Correcting
    from bithuman_panel.presenters.outlet import Outlet
    from bithuman_panel.services.clock import Clock
    from bithuman_panel.ui.loop import Tasks
    from bithuman_panel.ui.main_window import MainWindow


class Facts:
    """What a stage does with the ledger. GUI thread only."""

    def __init__(
        self,
        window: MainWindow,
        journal: DeskJournal,
        outlet: Outlet,
        clock: Clock,
        tasks: Tasks,
        composer: ComposerPresenter,
        aim: AimPresenter,
        *,
        profile: str,
    ) -> None:
        self._window = window
        self._composer = composer
        self._aim = aim
        self.ledger = LedgerPresenter(
            window.ledger,
            journal,
            outlet,
            clock,
            window.shield.names,
            profile=profile,
            start=tasks.start,
            on_correct=self._correct,
        )

    def _correct(self, correcting: Correcting) -> None:
        """Aim at the rooms that hold a fact, and put it into the composer."""
        first, *others = correcting.rooms or (None,)
        if first is None:
            self._aim.choose_broadcast()
        else:
            self._aim.choose_room(first)
        for room in others:
            if room is not None:
                self._aim.tick_room(room)
        self._composer.correct(correcting.replaced)
        self._window.composer.message.setFocus()
