"""The measured contrasts at the foot of docs/design-language.md; run as a module: writes them."""

from __future__ import annotations

from pathlib import Path

from bithuman_panel.ui.palettes import CONTRAST, CONTRAST_LIGHT, DARK, LIGHT
from tests.ui.contrast import (
    READ,
    READ_LEAST,
    SIGN_LEAST,
    SIGNS,
    STAGE,
    STAGE_LEAST,
    between,
)

FILE = Path(__file__).parents[2] / "docs" / "design-language.md"
BEGINS = "<!-- Below this line everything is written by `python -m tests.ui.contrast_table`. -->\n"
THEMES = {
    "dark": DARK,
    "light": LIGHT,
    "high contrast, dark": CONTRAST,
    "high contrast, light": CONTRAST_LIGHT,
}
GROUPS = (
    ("The stage, read at two metres", STAGE, STAGE_LEAST),
    ("Other text", READ, READ_LEAST),
    ("Edges and icons", SIGNS, SIGN_LEAST),
)


def table() -> str:
    """Return the tables, one for each group, in Markdown."""
    parts = []
    for name, pairs, least in GROUPS:
        parts.append(f"\n### {name}: at least {least:g} : 1\n\n")
        parts.append(f"| on | what | {' | '.join(THEMES)} |\n")
        parts.append(f"|---|---|{'---|' * len(THEMES)}\n")
        for ground, inks in pairs.items():
            for ink in inks:
                ratios = (f"{between(theme, ink, ground):.1f}" for theme in THEMES.values())
                parts.append(f"| `{ground}` | `{ink}` | {' | '.join(ratios)} |\n")
    return "".join(parts)


def page() -> str:
    """Return the page as it should be."""
    written = FILE.read_text(encoding="utf-8")
    return written[: written.index(BEGINS)] + BEGINS + table()


if __name__ == "__main__":
    FILE.write_text(page(), encoding="utf-8")
