"""Colours by role, and the style sheet made from them.

Text on its surface keeps a contrast of at least 4.5 : 1, stage text 7 : 1 (tests/ui/test_theme.py).
"""

from __future__ import annotations

import re
import sys
from dataclasses import dataclass, fields
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QFont, QFontDatabase, QPalette

from bithuman_panel.core.delivery import Outcome
from bithuman_panel.core.models import Mode
from bithuman_panel.core.view import Colours
from bithuman_panel.ui.resources import resource

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication


# What desktops ship without asking is often the plainest; these read well from afar.
LINUX_FONTS = ("Inter", "Cantarell", "Ubuntu", "Noto Sans", "Open Sans", "DejaVu Sans")

_PIXELS = re.compile(r"(\d+)px")
_LINE_PX = 2


@dataclass(frozen=True, slots=True)
class Theme:
    """One colour for each role, as ``#rrggbb``; ``drawings`` names the drawings that fit it."""

    base: str
    surface: str
    raised: str
    field: str
    edge: str
    edge_strong: str
    text: str
    muted: str
    focus: str
    selection: str
    speak: str
    on_speak: str
    speak_hover: str
    context: str
    on_context: str
    context_hover: str
    live: str
    on_live: str
    rehearsal: str
    on_rehearsal: str
    hold: str
    on_hold: str
    hold_edge: str
    drawings: str
    good: str
    warn: str
    bad: str
    idle: str
    doubt: str

    def mode(self, mode: Mode) -> str:
        """Return the colour of a mode."""
        return self.speak if mode is Mode.SPEAK else self.context

    def outcome(self, outcome: Outcome | None) -> str:
        """Return the colour of an outcome; None: still under way."""
        match outcome:
            case Outcome.DELIVERED:
                return self.good
            case Outcome.PARTLY_DELIVERED | Outcome.THROTTLED:
                return self.warn
            case Outcome.NOT_HEARD | Outcome.REJECTED:
                return self.bad
            case Outcome.UNKNOWN:
                return self.doubt
            case Outcome.NOT_SENT | None:
                return self.idle


DARK = Theme(
    base="#0e1116",
    surface="#151a21",
    raised="#1d242d",
    field="#0b0e12",
    edge="#2a333f",
    edge_strong="#6b7a8c",
    text="#f3f6f9",
    muted="#a9b5c2",
    focus="#7cc4ff",
    selection="#22405c",
    speak="#2fd0bb",
    on_speak="#04211d",
    speak_hover="#58decd",
    context="#b3a4ff",
    on_context="#17103d",
    context_hover="#c7bcff",
    live="#ff8a80",
    on_live="#2b0705",
    rehearsal="#79b8ff",
    on_rehearsal="#04203d",
    hold="#ffbf3f",
    on_hold="#2b1c00",
    hold_edge="#ffbf3f",
    drawings="dark",
    good="#52d99a",
    warn="#f5bd41",
    bad="#ff8f85",
    idle="#b4c0cc",
    doubt="#f29bf0",
)
LIGHT = Theme(
    base="#eef1f4",
    surface="#ffffff",
    raised="#f4f6f8",
    field="#ffffff",
    edge="#d5dbe2",
    edge_strong="#76828f",
    text="#12171d",
    muted="#4c5865",
    focus="#0b66c3",
    selection="#d4e8fb",
    speak="#00635a",
    on_speak="#ffffff",
    speak_hover="#00544c",
    context="#4b3bb5",
    on_context="#ffffff",
    context_hover="#3d2fa0",
    live="#a3190f",
    on_live="#ffffff",
    rehearsal="#0a4f96",
    on_rehearsal="#ffffff",
    hold="#ffbf3f",
    on_hold="#2b1c00",
    hold_edge="#8a5a00",
    drawings="light",
    good="#0a5c36",
    warn="#704a00",
    bad="#9c1c12",
    idle="#465361",
    doubt="#7f1d7d",
)
CONTRAST = Theme(
    base="#000000",
    surface="#000000",
    raised="#000000",
    field="#000000",
    edge="#ffffff",
    edge_strong="#ffffff",
    text="#ffffff",
    muted="#ffffff",
    focus="#ffff00",
    selection="#003a75",
    speak="#00ffe0",
    on_speak="#000000",
    speak_hover="#ffffff",
    context="#d5c7ff",
    on_context="#000000",
    context_hover="#ffffff",
    live="#ff9c94",
    on_live="#000000",
    rehearsal="#8fd0ff",
    on_rehearsal="#000000",
    hold="#ffd400",
    on_hold="#000000",
    hold_edge="#ffd400",
    drawings="dark",
    good="#3dff9e",
    warn="#ffd400",
    bad="#ffa099",
    idle="#ffffff",
    doubt="#ff9dff",
)


def theme_of(app: QApplication, colours: Colours = Colours.SYSTEM) -> Theme:
    """Return the theme for a choice; ``SYSTEM`` is what the operating system has now."""
    match colours:
        case Colours.LIGHT:
            return LIGHT
        case Colours.DARK:
            return DARK
        case Colours.CONTRAST:
            return CONTRAST
        case Colours.SYSTEM:
            hints = app.styleHints()
            if hints.accessibility().contrastPreference() is Qt.ContrastPreference.HighContrast:
                return CONTRAST
            return LIGHT if hints.colorScheme() is Qt.ColorScheme.Light else DARK


def style_sheet(theme: Theme, percent: int = 100) -> str:
    """Return the application's style sheet in the colours of ``theme``, at a size.

    Lines of one or two pixels stay as they are, all else grows.
    """
    sheet = resource("style", "panel.qss").read_text(encoding="utf-8")
    sheet = _PIXELS.sub(lambda found: _grown(int(found[1]), percent), sheet)
    for name in ("arrow", "tick"):
        drawing = resource("icons", f"{name}-{theme.drawings}.svg").as_posix()
        sheet = sheet.replace(f"@{name}@", f'"{drawing}"')
    for role in fields(theme):
        sheet = sheet.replace(f"@{role.name}@", getattr(theme, role.name))
    return sheet


def stage_font(app: QApplication) -> QFont:
    """Return the system's own font; on Linux the first well-drawn one that is installed."""
    font = app.font()
    if sys.platform.startswith("linux"):
        installed = set(QFontDatabase.families())
        found = next((name for name in LINUX_FONTS if name in installed), None)
        if found:
            font.setFamily(found)
    return font


def _grown(pixels: int, percent: int) -> str:
    return f"{pixels if pixels <= _LINE_PX else round(pixels * percent / 100)}px"


def apply_theme(app: QApplication, theme: Theme, percent: int = 100) -> None:
    """Give the whole application the colours of ``theme``, at a size."""
    if app.style().name() != "fusion":
        app.setStyle("Fusion")
    app.setFont(stage_font(app))
    palette = QPalette(QColor(theme.raised), QColor(theme.base))
    roles = QPalette.ColorRole
    for role, colour in (
        (roles.WindowText, theme.text),
        (roles.Text, theme.text),
        (roles.ButtonText, theme.text),
        (roles.Base, theme.field),
        (roles.AlternateBase, theme.raised),
        (roles.PlaceholderText, theme.muted),
        (roles.Highlight, theme.selection),
        (roles.HighlightedText, theme.text),
        (roles.ToolTipBase, theme.raised),
        (roles.ToolTipText, theme.text),
        (roles.Link, theme.focus),
    ):
        palette.setColor(role, QColor(colour))
    app.setPalette(palette)
    app.setStyleSheet(style_sheet(theme, percent))
