"""Run sheets as people write them, and any that there could be."""

from __future__ import annotations

from dataclasses import replace
from itertools import count
from typing import TYPE_CHECKING

from hypothesis import strategies as st

from bithuman_panel.core.cue import DAY_S, Colour, Cue, Group, Link
from bithuman_panel.core.errors import InputRefused
from bithuman_panel.core.limits import line_text
from bithuman_panel.core.models import Mode, Target

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from bithuman_panel.core.cue import Item


def numbered() -> Callable[[], str]:
    """Return a maker of ids: 1, 2, 3 …"""
    numbers = count(1)
    return lambda: str(next(numbers))


def bare(items: Iterable[Item]) -> list[Item]:
    """Return the items without their ids, to compare what they say."""
    return [replace(item, id="", extra=()) for item in items]


def is_sendable(text: str) -> bool:
    try:
        return line_text(text) == text
    except InputRefused:
        return False


SIGNS = "'\"=+-@*_#>`~|·&;<[](){}\\!.1 \n\tab"
# Signs that mean something to a spreadsheet or to Markdown come often.
ANY_TEXT = st.text(max_size=30) | st.text(SIGNS, max_size=20)
LINE = ANY_TEXT.filter(is_sendable)
NAME = ANY_TEXT.filter(lambda text: not text or is_sendable(text))
ROOM = ANY_TEXT.map(str.strip).filter(
    lambda room: is_sendable(room) and not {"\t", "\n"} & set(room)
)
TARGET = st.none() | st.builds(
    Target, st.from_regex(r"[A-Za-z0-9_-]{1,12}", fullmatch=True), st.none() | ROOM
)
CUE = st.builds(
    Cue,
    id=st.just(""),
    name=NAME,
    mode=st.sampled_from(Mode),
    text=LINE,
    target=TARGET,
    note=NAME,
    colour=st.sampled_from(Colour),
    planned_s=st.none() | st.integers(0, DAY_S - 1),
    pre_wait_s=st.integers(0, 3_600_000).map(lambda milliseconds: milliseconds / 1000),
    prime=st.just("") | LINE,
    link=st.sampled_from(Link),
)
GROUP = st.builds(Group, id=st.just(""), name=NAME, colour=st.sampled_from(Colour))
ITEMS = st.lists(CUE | GROUP, max_size=6)
