"""The colours of the window by role: dark, light, and a high contrast of each.

What stands on what, and how far apart the two are, is measured in docs/design-language.md
(tests/ui/contrast_table.py).
"""

from __future__ import annotations

from dataclasses import dataclass

from bithuman_panel.core.delivery import Outcome
from bithuman_panel.core.models import Mode


@dataclass(frozen=True, slots=True)
class Theme:
    """One colour for each role, as ``#rrggbb``.

    ``drawings`` names the folder of resources/style with the small drawings of the style sheet,
    ``ring`` is the width of the frame round what has the keyboard, in pixels of the normal size.
    """

    base: str
    surface: str
    raised: str
    hover: str
    pressed: str
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
    good: str
    warn: str
    bad: str
    idle: str
    doubt: str
    drawings: str
    ring: int = 2

    def mode(self, mode: Mode) -> str:
        """Return the colour of a mode."""
        return self.speak if mode is Mode.SPEAK else self.context

    def on_mode(self, mode: Mode) -> str:
        """Return the colour of what stands on the colour of a mode."""
        return self.on_speak if mode is Mode.SPEAK else self.on_context

    def mode_hover(self, mode: Mode) -> str:
        """Return the colour of a mode under the mouse, or while it is pressed."""
        return self.speak_hover if mode is Mode.SPEAK else self.context_hover

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
    base="#0b0e12",
    surface="#14181e",
    raised="#1d232b",
    hover="#28303a",
    pressed="#0f1318",
    field="#0e1115",
    edge="#252c35",
    edge_strong="#6b7a8c",
    text="#f3f6f9",
    muted="#a9b5c2",
    focus="#7cc4ff",
    selection="#1d3a56",
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
    good="#52d99a",
    warn="#f5bd41",
    bad="#ff8f85",
    idle="#b4c0cc",
    doubt="#f29bf0",
    drawings="dark",
)
LIGHT = Theme(
    base="#eef1f4",
    surface="#ffffff",
    raised="#f4f6f8",
    hover="#e6eaef",
    pressed="#d8dee5",
    field="#ffffff",
    edge="#d9dfe5",
    edge_strong="#76828f",
    text="#12171d",
    muted="#45515d",
    focus="#0b66c3",
    selection="#d9eafb",
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
    good="#0a5c36",
    warn="#704a00",
    bad="#9c1c12",
    idle="#465361",
    doubt="#7f1d7d",
    drawings="light",
)
CONTRAST = Theme(
    base="#000000",
    surface="#000000",
    raised="#000000",
    hover="#333333",
    pressed="#595959",
    field="#000000",
    edge="#ffffff",
    edge_strong="#ffffff",
    text="#ffffff",
    muted="#ffffff",
    focus="#ffff00",
    selection="#00305f",
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
    good="#3dff9e",
    warn="#ffd400",
    bad="#ffa099",
    idle="#ffffff",
    doubt="#ff9dff",
    drawings="contrast",
    ring=3,
)
CONTRAST_LIGHT = Theme(
    base="#ffffff",
    surface="#ffffff",
    raised="#ffffff",
    hover="#dedede",
    pressed="#c2c2c2",
    field="#ffffff",
    edge="#000000",
    edge_strong="#000000",
    text="#000000",
    muted="#000000",
    focus="#0033cc",
    selection="#cfe6ff",
    speak="#004a43",
    on_speak="#ffffff",
    speak_hover="#000000",
    context="#37278f",
    on_context="#ffffff",
    context_hover="#000000",
    live="#8a0f07",
    on_live="#ffffff",
    rehearsal="#003a78",
    on_rehearsal="#ffffff",
    hold="#ffd400",
    on_hold="#000000",
    hold_edge="#000000",
    good="#00462a",
    warn="#543600",
    bad="#8a0f07",
    idle="#000000",
    doubt="#6b0f69",
    drawings="contrast-light",
    ring=3,
)
