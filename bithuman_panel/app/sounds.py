"""Sounds for outcomes: joins the menu, the presenter, and what plays."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bithuman_panel.presenters.sounds import SoundsPresenter
from bithuman_panel.services.sounds import Sounds
from bithuman_panel.ui.bridge import NewsBridge
from bithuman_panel.ui.resources import resource

if TYPE_CHECKING:
    from pathlib import Path

    from bithuman_panel.core.earcon import Earcon
    from bithuman_panel.presenters.view import ViewMemory
    from bithuman_panel.ui.main_window import MainWindow


class WindowSounds:
    """Wires the sounds of one window. GUI thread only; no player is looked for before one plays."""

    def __init__(self, window: MainWindow, memory: ViewMemory) -> None:
        # From the thread that plays into the one that shows.
        self._silence = NewsBridge(lambda: self.presenter.fall_silent())
        player = Sounds(_file_of, self._silence.tell)
        self.presenter = SoundsPresenter(window.telling, player, memory)
        window.sounds_requested.connect(lambda is_on: self.presenter.turned(is_on=is_on))
        window.sound_requested.connect(self.presenter.try_out)


def _file_of(earcon: Earcon) -> Path:
    return resource("sounds", f"{earcon}.wav")
