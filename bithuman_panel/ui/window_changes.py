"""What a change of the window itself brings with it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject

from bithuman_panel.ui.icons import scales
from bithuman_panel.ui.labels import turn_round

if TYPE_CHECKING:
    from bithuman_panel.ui.look import Look
    from bithuman_panel.ui.main_window import MainWindow


class WindowChanges(QObject):
    """Hears what becomes of ``window``, from when all of it is made. GUI thread only."""

    def __init__(self, window: MainWindow, look: Look) -> None:
        super().__init__(window)
        self._window = window
        self._look = look
        self._scales = scales()
        window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Forget a key that would come up elsewhere; turn round; use what height there is.

        And draw what is not sharp on a screen that was not there before.
        """
        match event.type():
            case QEvent.Type.ActivationChange if not self._window.isActiveWindow():
                self._window.key_released.emit()
            case QEvent.Type.LayoutDirectionChange:
                turn_round(self._window)
                # Icons beside words, and those that point along the line of text.
                self._look.again()
            case QEvent.Type.DevicePixelRatioChange if scales() != self._scales:
                self._scales = scales()
                self._look.again()
            case QEvent.Type.Resize:
                self._window.layouts.pack()
            case _:
                pass
        return super().eventFilter(watched, event)
