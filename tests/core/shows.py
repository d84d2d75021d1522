"""Shows and run sheets of every kind, for the tests that need some."""

from __future__ import annotations

from hypothesis import strategies as st

from bithuman_panel.core.cue import Cue, Group, Item
from bithuman_panel.core.show import RunSheet, Show


def cues(count: int) -> tuple[Cue, ...]:
    """Return so many cues: c1, c2 …"""
    return tuple(Cue(f"c{n}", text=f"Line {n}.") for n in range(1, count + 1))


def sheet_of(*items: Item) -> RunSheet:
    """Return a run sheet of these."""
    return RunSheet("s1", "Evening", items)


def show_of(*items: Item) -> Show:
    """Return a show with one run sheet of these."""
    return Show("show", "Gala", (sheet_of(*items),))


def ids(sheet: RunSheet) -> list[str]:
    """Return the ids of its items, in order."""
    return [item.id for item in sheet.items]


@st.composite
def sheets(draw: st.DrawFn) -> RunSheet:
    """Return any run sheet of cues and groups, each with an id of its own."""
    kinds = draw(st.lists(st.booleans(), max_size=12))
    items: list[Item] = [
        Cue(f"i{n}") if is_cue else Group(f"i{n}") for n, is_cue in enumerate(kinds)
    ]
    return sheet_of(*items)
