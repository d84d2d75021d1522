"""How far apart two colours are, as WCAG 2.2 measures it, and which ones meet in the window."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from bithuman_panel.ui.palettes import Theme

OUTCOMES = ("good", "warn", "bad", "idle", "doubt")
# What stands on the stage, and is read at two metres: strip, last line, composer, Send.
STAGE = {
    "surface": ("text", "muted", "speak", "context", "rehearsal", *OUTCOMES),
    "field": ("text", "muted"),
    "base": ("text", "muted", "bad", "rehearsal"),
    "speak": ("on_speak",),
    "speak_hover": ("on_speak",),
    "context": ("on_context",),
    "context_hover": ("on_context",),
    "live": ("on_live",),
    "hold": ("on_hold",),
    "on_hold": ("hold",),
}
# All other text, placeholders and disabled words too; what is selected keeps its outcome's colour.
READ = {
    "raised": ("text", "muted"),
    "hover": ("text", "muted"),
    "pressed": ("text", "muted"),
    "field": OUTCOMES,
    "selection": ("text", "muted", "speak", "context", *OUTCOMES),
}
# Edges and icons that are the only sign of a thing, its state, or where the keyboard is.
SIGNS = {
    "base": ("edge_strong", "focus"),
    "surface": ("edge_strong", "focus", "hold_edge", "live"),
    "raised": ("edge_strong", "focus"),
    "hover": ("edge_strong", "focus"),
    "field": ("edge_strong", "focus", "speak", "context"),
}
STAGE_LEAST, READ_LEAST, SIGN_LEAST = 7.0, 4.5, 3.0
GROUPS = ((STAGE, STAGE_LEAST), (READ, READ_LEAST), (SIGNS, SIGN_LEAST))


def luminance(colour: str) -> float:
    """Return the relative luminance of ``#rrggbb``, 0 to 1."""
    parts = [int(colour[i : i + 2], 16) / 255 for i in (1, 3, 5)]
    linear = [p / 12.92 if p <= 0.03928 else ((p + 0.055) / 1.055) ** 2.4 for p in parts]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def contrast(one: str, other: str) -> float:
    """Return the contrast of two colours, 1 to 21."""
    light, dark = sorted((luminance(one), luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def between(theme: Theme, ink: str, ground: str) -> float:
    """Return the contrast of two roles of a theme."""
    return contrast(getattr(theme, ink), getattr(theme, ground))


def too_weak(theme: Theme, pairs: dict[str, tuple[str, ...]], least: float) -> list[str]:
    """Return the pairs of roles that are not ``least`` apart."""
    return [
        f"{ink} on {ground}: {ratio:.2f}"
        for ground, inks in pairs.items()
        for ink in inks
        if (ratio := between(theme, ink, ground)) < least
    ]
