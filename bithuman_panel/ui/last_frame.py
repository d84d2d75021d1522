"""What the next start shows first, taken from the window as it is now."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QFontInfo

from bithuman_panel.core.first_frame import FirstFrame
from bithuman_panel.ui.tokens import pixels
from bithuman_panel.ui.translate import tr

if TYPE_CHECKING:
    from bithuman_panel.ui.look import Look
    from bithuman_panel.ui.main_window import MainWindow


def last_frame(window: MainWindow, look: Look) -> FirstFrame | None:
    """Return the frame, None while the message is not in sight."""
    message = window.composer.message
    if not window.pages.is_on_stage or not message.isVisible():
        return None
    place, theme, font = message.mapTo(window, QPoint(0, 0)), look.theme, QFontInfo(message.font())
    on_top = Qt.WindowType.WindowStaysOnTopHint
    return FirstFrame(
        geometry=bytes(window.saveGeometry().toBase64().data()).decode("ascii"),
        is_on_top=bool(window.windowFlags() & on_top),
        is_from_right=window.isRightToLeft(),
        ground=theme.base,
        field=theme.field,
        ink=theme.text,
        edge=theme.focus,
        muted=theme.muted,
        ring=_pixels("ring", look),
        corner=_pixels("radius.2", look),
        padding=_pixels("space.1", look),
        letters=font.family(),
        pixels=font.pixelSize(),
        left=place.x(),
        top=place.y(),
        width=message.width(),
        height=message.height(),
        name=message.accessibleName(),
        # Every start begins in this mode, whatever the last one ended in.
        hint=tr("What should the agent say, word for word?"),
    )


def _pixels(name: str, look: Look) -> int:
    return pixels(name, look.theme.ring, look.percent)
