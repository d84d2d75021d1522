"""Which palette is shown, and the whole application dressed in it: style, letters, style sheet."""

from __future__ import annotations

import re
import sys
from dataclasses import fields
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QFont, QFontDatabase, QGuiApplication, QPalette

from bithuman_panel.core.view import Colours
from bithuman_panel.ui.palettes import CONTRAST, CONTRAST_LIGHT, DARK, LIGHT, Theme
from bithuman_panel.ui.resources import resource
from bithuman_panel.ui.tokens import pixels

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

__all__ = (
    "CONTRAST",
    "CONTRAST_LIGHT",
    "DARK",
    "LIGHT",
    "LINUX_FONTS",
    "Theme",
    "apply_colours",
    "apply_theme",
    "own_style_sheet",
    "palette_of",
    "stage_font",
    "style_sheet",
    "theme_of",
)

# What desktops ship without asking is often the plainest; these read well from afar.
LINUX_FONTS = ("Inter", "Cantarell", "Ubuntu", "Noto Sans", "Open Sans", "DejaVu Sans")
# Small drawings that Qt takes from files alone, in the colours of each palette.
DRAWINGS = ("arrow", "back", "dot", "forward", "mark", "next", "tick", "up")

_PLACE = re.compile(r"@([a-z0-9_.-]+)@")


def theme_of(app: QApplication, colours: Colours = Colours.SYSTEM) -> Theme:
    """Return the theme for a choice; ``SYSTEM`` is what the operating system has now."""
    match colours:
        case Colours.LIGHT:
            return LIGHT
        case Colours.DARK:
            return DARK
        case Colours.CONTRAST:
            return CONTRAST
        case Colours.CONTRAST_LIGHT:
            return CONTRAST_LIGHT
        case Colours.SYSTEM:
            hints = app.styleHints()
            if hints.accessibility().contrastPreference() is Qt.ContrastPreference.HighContrast:
                return CONTRAST_LIGHT if _is_light(app) else CONTRAST
            return LIGHT if hints.colorScheme() is Qt.ColorScheme.Light else DARK


def _is_light(app: QApplication) -> bool:
    """Return whether the system is light, by its own colours where it does not say.

    Windows says nothing while one of its contrast themes is on.
    """
    scheme = app.styleHints().colorScheme()
    if scheme is not Qt.ColorScheme.Unknown:
        return scheme is Qt.ColorScheme.Light
    ours = app.palette()
    app.setPalette(QPalette())
    ground, ink = app.palette().window().color(), app.palette().windowText().color()
    app.setPalette(ours)
    return ground.lightness() > ink.lightness()


def style_sheet(theme: Theme, percent: int = 100) -> str:
    """Return the application's style sheet in the colours of ``theme``, at a size.

    A name that stands for nothing is left, for the tests and the self-test to find.
    """
    filling = {role.name: str(getattr(theme, role.name)) for role in fields(theme)}
    for name in DRAWINGS:
        filling[f"drawing.{name}"] = f'url("{_drawing(theme, name)}")'

    def filled(place: re.Match[str]) -> str:
        name = place[1]
        if name in filling and name != "ring":
            return filling[name]
        try:
            return f"{pixels(name, theme.ring, percent)}px"
        except (KeyError, ValueError):
            return place[0]

    return _PLACE.sub(filled, resource("style", "panel.qss").read_text(encoding="utf-8"))


def own_style_sheet(theme: Theme, percent: int = 100) -> str:
    """Return the style sheet of a part whose size or colours are not the application's."""
    body = pixels("type.body", theme.ring, percent)
    return f"* {{ font-size: {body}px; color: {theme.text}; }}\n{style_sheet(theme, percent)}"


def _drawing(theme: Theme, name: str) -> str:
    is_mirrored = QGuiApplication.layoutDirection() is Qt.LayoutDirection.RightToLeft
    shown = f"{name}-mirrored" if name == "next" and is_mirrored else name
    return resource("style", theme.drawings, f"{shown}.svg").as_posix()


def stage_font(app: QApplication) -> QFont:
    """Return the system's own font; on Linux the first well-drawn one that is installed."""
    font = app.font()
    if sys.platform.startswith("linux"):
        installed = set(QFontDatabase.families())
        found = next((name for name in LINUX_FONTS if name in installed), None)
        if found:
            font.setFamily(found)
    return font


def palette_of(theme: Theme) -> QPalette:
    """Return Qt's own palette in the colours of ``theme``, for what the style sheet leaves out."""
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
        (roles.LinkVisited, theme.focus),
        (roles.Accent, theme.focus),
    ):
        palette.setColor(role, QColor(colour))
    return palette


def apply_colours(app: QApplication, theme: Theme, percent: int = 100) -> None:
    """Give the whole application style, letters and colours of ``theme``, but no style sheet yet.

    What a window is built of goes from parent to parent, and a style sheet would be worked out for
    all of it each time: that was more than half of what a start cost.
    """
    # Each of these goes through every widget. A style sheet is a style around Fusion, and nameless.
    if not app.styleSheet() and app.style().name() != "fusion":
        app.setStyle("Fusion")
    # Not by a rule for all: Qt would work out and keep letters and colours of each widget.
    font = stage_font(app)
    font.setPixelSize(pixels("type.body", theme.ring, percent))
    if font != app.font():
        app.setFont(font)
    palette = palette_of(theme)
    if palette != app.palette():
        app.setPalette(palette)


def apply_theme(
    app: QApplication, theme: Theme, percent: int = 100, *, is_again: bool = False
) -> None:
    """Give the whole application the colours of ``theme``, at a size.

    Where it has them nothing is done, unless ``is_again``: what they come to is another now.
    """
    apply_colours(app, theme, percent)
    if app.styleSheet():
        # Qt has letters of its own for lists, menus and tips anew when the system's theme changes.
        app.setFont(app.font())
    sheet = style_sheet(theme, percent)
    if is_again:
        app.setPalette(palette_of(theme))
    if is_again or sheet != app.styleSheet():
        app.setStyleSheet(sheet)
