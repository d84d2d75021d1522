"""Where the window stands in each layout, and whether it stays over all others."""

from __future__ import annotations

import base64
import json
from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, QSize, Qt

from bithuman_panel.core.view import Layout
from bithuman_panel.ui.window_sizes import COMPACT_SIZE, LEAST, WHOLE_SIZE

if TYPE_CHECKING:
    from PySide6.QtWidgets import QMainWindow

    from bithuman_panel.ui.look import Look

_AWAY_FROM_EDGE = 24
_FILLING = Qt.WindowState.WindowMaximized | Qt.WindowState.WindowFullScreen


def can_stay_on_top(platform: str) -> bool:
    """Whether a program may put its window over all others; under Wayland only a person may."""
    return not platform.startswith("wayland")


class Placing:
    """Size and place of one window for each layout. GUI thread only."""

    def __init__(self, window: QMainWindow, look: Look) -> None:
        self._window = window
        self._look = look
        self._layout = Layout.WHOLE
        self._kept: dict[Layout, str] = {}

    def change(self, layout: Layout) -> None:
        """Go where the window stood last in ``layout``; compact, it stays on top.

        Everything and big text share the place of the window as long as big text has none.
        """
        if layout is self._layout:
            return
        self._kept[self._layout] = self._now()
        self._layout = layout
        self._stay_on_top(is_on_top=layout is Layout.COMPACT)
        if not self._go(layout):
            self._begin(layout)

    def text(self) -> str:
        """Return all places as text for the settings."""
        self._kept[self._layout] = self._now()
        places = json.dumps({layout.value: place for layout, place in self._kept.items()})
        return base64.b64encode(places.encode()).decode("ascii")

    def restore(self, text: str, layout: Layout = Layout.WHOLE, stands_at: str = "") -> None:
        """Go where the window stood last; anything unreadable leaves it where it is.

        One that was shown where it stood last in ``layout``, at ``stands_at``, stays there. Whether
        it stays on top is what ``layout`` says, whatever it was shown as.
        """
        self._kept = _places_in(text)
        if stands_at and stands_at == self._kept.get(layout):
            self._layout = layout
        else:
            self._go(self._layout)
        is_on_top = bool(self._window.windowFlags() & Qt.WindowType.WindowStaysOnTopHint)
        if is_on_top is not (layout is Layout.COMPACT):
            self._stay_on_top(is_on_top=not is_on_top)

    def _go(self, layout: Layout) -> bool:
        kept = self._kept.get(layout)
        return bool(kept) and self._window.restoreGeometry(
            QByteArray.fromBase64((kept or "").encode("ascii", "ignore"))
        )

    def _begin(self, layout: Layout) -> None:
        """Take a first place; compact on the right of the screen, beside the slides."""
        if layout is not Layout.COMPACT:
            if not self._go(Layout.WHOLE):
                self._window.resize(*WHOLE_SIZE)
            return
        window, free = self._window, self._window.screen().availableGeometry()
        window.setWindowState(window.windowState() & ~_FILLING)
        size = QSize(*(self._look.px(length) for length in COMPACT_SIZE))
        size = size.boundedTo(
            free.size() - QSize(2 * _AWAY_FROM_EDGE, 2 * _AWAY_FROM_EDGE)
        ).expandedTo(QSize(*LEAST))
        away = _AWAY_FROM_EDGE
        window.resize(size)
        window.move(free.x() + free.width() - size.width() - away, free.y() + away)

    def _stay_on_top(self, *, is_on_top: bool) -> None:
        """Set the flag on the living window: setting it on the widget would take it away."""
        flags = self._window.windowFlags()
        hint = Qt.WindowType.WindowStaysOnTopHint
        flags = flags | hint if is_on_top else flags & ~hint
        if self._window.testAttribute(Qt.WidgetAttribute.WA_WState_Created):
            self._window.overrideWindowFlags(flags)
            self._window.windowHandle().setFlag(hint, is_on_top)
        else:
            self._window.setWindowFlags(flags)

    def _now(self) -> str:
        return bytes(self._window.saveGeometry().toBase64().data()).decode("ascii")


def _places_in(text: str) -> dict[Layout, str]:
    """Return the places that ``Placing.text`` wrote, or an older panel's only one. Total."""
    try:
        places: object = json.loads(base64.b64decode(text, validate=True))
    except (ValueError, RecursionError):
        return {Layout.WHOLE: text}
    found = places if isinstance(places, dict) else {}
    kept = {layout: found.get(layout.value) for layout in Layout}
    return {layout: place for layout, place in kept.items() if isinstance(place, str)}
