"""A second start of the panel raises the window that is there."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from bithuman_panel.ui.doorbell import Doorbell
    from bithuman_panel.ui.main_window import MainWindow


class SecondStart:
    """Listens for one, under ``name``; None: for none. GUI thread only.

    Whoever rings earlier waits, and tries again (``app/onewindow.py``).
    """

    def __init__(self, window: MainWindow, name: str | None) -> None:
        self._window = window
        self._name = name
        self._doorbell: Doorbell | None = None

    def listen(self) -> None:
        """Let it raise the window from now on."""
        if self._name is None or self._doorbell:
            return
        from bithuman_panel.ui.doorbell import Doorbell

        self._doorbell = Doorbell(self._name)
        self._doorbell.rung.connect(self._window.come_forward)

    def close(self) -> None:
        """Listen no longer, and never again: a second start waits until this one has gone."""
        self._name = None
        if self._doorbell:
            self._doorbell.close()
