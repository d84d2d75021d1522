"""What is done with the agents of one open desk besides choosing one, wired to the window."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bithuman_panel.presenters.favourites import FavouritesPresenter
from bithuman_panel.presenters.portraits import PortraitsPresenter
from bithuman_panel.presenters.viewer import ViewerPresenter

if TYPE_CHECKING:
    from bithuman_panel.app.adapters import DeskReads
    from bithuman_panel.app.desk import Desk
    from bithuman_panel.app.pictures import Pictures
    from bithuman_panel.core.models import Agent
    from bithuman_panel.core.portrait import Portrait
    from bithuman_panel.presenters.favourites import FavouriteMemory
    from bithuman_panel.presenters.targets import TargetsPresenter
    from bithuman_panel.ui.kept_portrait import KeptPortrait
    from bithuman_panel.ui.loop import Tasks
    from bithuman_panel.ui.main_window import MainWindow


class DeskPortraits:
    """Portraits as images (``presenters.portraits.PortraitSource``), decoded off the GUI thread."""

    def __init__(self, pictures: Pictures) -> None:
        self._pictures = pictures

    async def kept(self, agent: Agent) -> KeptPortrait | None:
        """Return the portrait of ``agent`` from this computer."""
        return await self._pictures.kept(agent, _decoded)

    async def fetched(self, agent: Agent) -> KeptPortrait | None:
        """Return the portrait of ``agent`` from where the platform has it."""
        return await self._pictures.fetched(agent, _decoded)


def _decoded(portrait: Portrait) -> KeptPortrait | None:
    from bithuman_panel.ui.kept_portrait import kept
    from bithuman_panel.ui.portrait_image import decoded

    image = decoded(portrait)
    return kept(image) if image else None


class WindowAgents:
    """The agents' pages and portraits, and which are favourites. GUI thread only."""

    def __init__(
        self,
        window: MainWindow,
        desk: Desk,
        memory: FavouriteMemory,
        reads: DeskReads,
        targets: TargetsPresenter,
        tasks: Tasks,
    ) -> None:
        self._targets = targets
        self.favourites = FavouritesPresenter(window.targets, memory)
        self.favourites.listen(targets.show_agents)
        targets.favourites = lambda: self.favourites.codes
        self.portraits = PortraitsPresenter(
            window.targets, DeskPortraits(desk.pictures), reads.allows
        )
        targets.listen(lambda: self.portraits.want(targets.agents, targets.aim.agent))
        self.viewer = ViewerPresenter(
            window.cards.viewer,
            lambda: targets.aim.agent,
            window.targets.show_state,
            is_rehearsal=desk.profile.is_rehearsal,
        )
        tasks.start(self.portraits.watch())

    def toggle_favourite(self) -> None:
        """Make the chosen agent a favourite, or one no longer."""
        self.favourites.toggle(self._targets.aim.agent)

    def move_favourite(self, steps: int) -> None:
        """Move the chosen agent up or down among the favourites."""
        self.favourites.move(self._targets.aim.agent, steps, self._targets.agents)
