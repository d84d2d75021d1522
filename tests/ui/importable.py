"""A cue list as the card shows it."""

from __future__ import annotations

from bithuman_panel.core.cuelist import cue_list
from bithuman_panel.core.table import Layout, Source, Table
from bithuman_panel.core.wording import counted
from bithuman_panel.presenters.imports import Shown

LIST = Table(
    (
        ("Section", "Cue", "Spoken text", "Mode", "Time"),
        ("Opening", "Welcome", "Good evening, and welcome to the Grand Hall.", "Speak", "19:05"),
        ("", "Seats", "The hall has 300 seats.", "Context", ""),
        ("", "Oops", "Where is everybody?", "Whisper", ""),
        ("Closing",),
        ("", "Thanks", "Thank you all.", "Speak", "20:30"),
        ("", "Late", "Good night.", "", "25:00"),
    )
)


def shown_of(source: Source, layout: Layout | None = None) -> Shown:
    layout, preview = cue_list(source, layout, {})
    columns = [] if isinstance(source.content, str) else list(source.content.rows[0])
    facts = (
        counted("One cue", "{count} cues", preview.cues),
        counted("one row cannot be used", "{count} rows cannot be used", len(preview.failures)),
    )
    return Shown(source, layout, tuple(columns), preview, facts)


BOOK = Source("Gala.xlsx", LIST, ("Cues", "Notes"), "Cues")
SCRIPT = Source("show.md", "# One\n\nHello.\n\n# Two\n")
