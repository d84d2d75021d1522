"""How the window looks now: colours, size, and what of it is hidden. Widgets ask; one part sets."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from bithuman_panel.ui.palettes import DARK
from bithuman_panel.ui.shield import Shield

if TYPE_CHECKING:
    from bithuman_panel.ui.palettes import Theme


class Look(QObject):
    """Colours, size and stage shield, given to every widget that shows something. GUI thread.

    Signals:
        changed: colours, size or rest are others now; what was drawn before is drawn anew.
    """

    changed = Signal()

    def __init__(
        self, theme: Theme = DARK, percent: int = 100, shield: Shield | None = None
    ) -> None:
        super().__init__()
        self.shield = shield or Shield()
        self.theme = theme
        self.percent = percent
        # Nothing moves: what would, shows its steps.
        self.is_still = False

    def change(self, theme: Theme, percent: int) -> None:
        """Look otherwise from now on."""
        if (theme, percent) == (self.theme, self.percent):
            return
        self.theme, self.percent = theme, percent
        self.changed.emit()

    def keep_still(self, is_still: bool) -> None:
        """Let nothing move from now on, or let it; what moves asks when it begins."""
        if is_still != self.is_still:
            self.is_still = is_still
            self.changed.emit()

    def again(self) -> None:
        """Let everything be drawn anew, for a reason that is neither colours nor size."""
        self.changed.emit()

    def px(self, pixels: float) -> int:
        """Return ``pixels`` of the normal size (100 %) in device-independent pixels of this one."""
        return round(pixels * self.percent / 100)
