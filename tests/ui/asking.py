"""What the keys have asked of a window."""

from __future__ import annotations

from bithuman_panel.ui.main_window import MainWindow


class Asked:
    """What the keys have asked of a window."""

    def __init__(self, window: MainWindow) -> None:
        self.told: list[object] = []
        window.send_requested.connect(self.told.append)
        window.hold_requested.connect(lambda: self.told.append("hold"))
