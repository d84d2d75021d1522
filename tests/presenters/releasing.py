"""A presenter of newer releases with everything around it."""

from __future__ import annotations

import asyncio
from dataclasses import replace

from bithuman_panel.core.models import Room
from bithuman_panel.core.release import NoNews, Release, ReleaseMemory
from bithuman_panel.core.wording import Sentence
from bithuman_panel.presenters.releases import ReleasesPresenter
from tests.presenters.fakes import HandClock, KeptInHand, ScriptedAnnouncements
from tests.presenters.screens import ReleasesScreen

NEWER = Release("0.3.0", "https://panel.example/0.3.0", "2026-11-27T12:00:00Z", "Calmer.")
SAME = replace(NEWER, version="0.2.0")
YES = ReleaseMemory(may_look=True)
LIVE = (Room("lobby", 4),)
QUESTION = (
    "May the panel look once a day whether there is a newer release? It sends nothing about you."
)
NEWS = "bitHuman Panel 0.3.0 is out. You have 0.2.0."


class Window:
    """A presenter with everything around it; its looks are made when it says it is time."""

    def __init__(
        self,
        kept: ReleaseMemory | None = None,
        found: Release | NoNews = NEWER,
        *,
        knows: bool = True,
        forbidden: Sentence | None = None,
    ) -> None:
        self.screen = ReleasesScreen()
        self.place = ScriptedAnnouncements(found)
        self.memory = KeptInHand(kept or ReleaseMemory())
        self.clock = HandClock()
        self.releases = ReleasesPresenter(
            self.screen,
            self.place if knows else None,
            self.memory,
            self.clock,
            version="0.2.0",
        )
        self.releases.start()
        self.releases.open_desk()
        assert not self.releases.heed(forbidden), "nothing is known to be quiet yet"

    def do(self, *, is_time: bool) -> bool:
        """Look if it is time, as the window does."""
        if is_time:
            asyncio.run(self.releases.look())
        return is_time

    def quiet(self) -> bool:
        return self.do(is_time=self.releases.list_rooms(()))

    @property
    def kept(self) -> ReleaseMemory:
        return self.memory.kept

    @property
    def notice(self) -> str:
        """What the bar says; empty for no bar."""
        return str(self.screen.notice.sentence) if self.screen.notice else ""

    @property
    def box(self) -> str:
        assert self.screen.state
        return str(self.screen.state.sentence)

    @property
    def looks(self) -> int:
        return len(self.place.asked)
