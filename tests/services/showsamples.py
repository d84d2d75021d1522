"""Shows for the tests of their files: one that uses everything, and any there may be."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from hypothesis import strategies as st

from bithuman_panel.core.cue import DAY_S, MAX_PRE_WAIT_S, Colour, Cue, Group, Link
from bithuman_panel.core.models import Mode, Target
from bithuman_panel.core.show import RunSheet, Show
from bithuman_panel.services.showreading import ReadShow, read_show
from bithuman_panel.services.showwriting import ShowWriter

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

WELCOME = Cue(
    "c1",
    name="Welcome",
    text="Welcome, {{guest|everybody}}! /thanks",
    target=Target("A12345678", "lobby"),
    note="Wait for the applause.\nThen go.",
    colour=Colour.AMBER,
    planned_s=19 * 3600 + 5 * 60 + 30,
    pre_wait_s=1.5,
    prime="The guest is {{guest}}.",
    link=Link.FOLLOW,
    extra=(("camera", {"shot": [1, 2.5, None, True, "wide"]}), ("target", {"seat": "12"})),
)
EVERYONE = Cue("c2", mode=Mode.CONTEXT, text="Doors are open. 👩‍👩‍👧", target=Target("B87654321"))
ANYWHERE = Cue("c3", text="Thank you.", planned_s=20 * 3600)
FULL = Show(
    "show-1",
    "Gala “2026”",
    (
        RunSheet(
            "s1",
            "Main",
            (
                Group("g1", "Opening", Colour.BLUE, (("folded", True),)),
                WELCOME,
                EVERYONE,
                Group("g2"),
                ANYWHERE,
            ),
            (("page", 1),),
        ),
        RunSheet("s2", "Spare"),
    ),
    variables=(("guest", "Ada"), ("city", "")),
    snippets=(("thanks", "Thank you all!\nReally."),),
    cover="One moment, please.",
    steer="Keep it short.",
    extra=(("theme", {"font": "large"}), ("variables", (("guest", (("asked", False),)),))),
)
KNOWN = frozenset(
    {"type", "id", "name", "colour", "mode", "text", "target", "note", "planned", "pre_wait"}
    | {"prime", "link", "items", "format", "version", "sheets", "variables", "snippets"}
    | {"cover", "steer"}
)
TEXTS = st.text(max_size=20)
IDS = st.uuids().map(str)
JSON = st.recursive(
    st.none()
    | st.booleans()
    | st.integers()
    | st.floats(allow_nan=False, allow_infinity=False)
    | st.text(),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(TEXTS, inner, max_size=3),
    max_leaves=8,
)
EXTRAS = st.dictionaries(TEXTS.filter(lambda name: name not in KNOWN), JSON, max_size=2).map(
    lambda fields: tuple(fields.items())
)
AGENTS = st.text("ABCabc0189_-", min_size=1, max_size=64)
ROOMS = st.text("abcü 01/:", min_size=1, max_size=9).filter(lambda room: room == room.strip())
TARGETS = st.builds(Target, AGENTS, st.none() | ROOMS)
CUES = st.builds(
    Cue,
    IDS,
    name=TEXTS,
    mode=st.sampled_from(Mode),
    text=TEXTS,
    target=st.none() | TARGETS,
    note=TEXTS,
    colour=st.sampled_from(Colour),
    planned_s=st.none() | st.integers(0, DAY_S - 1),
    pre_wait_s=st.floats(0, MAX_PRE_WAIT_S),
    prime=TEXTS,
    link=st.sampled_from(Link),
    extra=EXTRAS,
)
GROUPS = st.builds(Group, IDS, TEXTS, st.sampled_from(Colour), EXTRAS)
SHEETS = st.builds(RunSheet, IDS, TEXTS, st.lists(CUES | GROUPS, max_size=4).map(tuple), EXTRAS)
TABLES = st.lists(st.tuples(TEXTS, TEXTS), max_size=3).map(tuple)
SHOWS = st.builds(
    Show,
    IDS,
    TEXTS,
    st.lists(SHEETS, min_size=1, max_size=3).map(tuple),
    TABLES,
    TABLES,
    TEXTS,
    TEXTS,
    EXTRAS,
)


def unmasked(text: str) -> str:
    return text


def numbered() -> Callable[[], str]:
    """Return what gives the ids new-1, new-2 and so on."""
    given = iter(range(1, 1000))
    return lambda: f"new-{next(given)}"


def file_of(show: Show, clean: Callable[[str], str] = unmasked) -> bytes:
    return b"".join(ShowWriter(clean).pieces(show))


def read(content: bytes | Mapping[str, object], name: str = "gala") -> ReadShow:
    """Read a file, or the fields of one."""
    if not isinstance(content, bytes):
        content = json.dumps({"format": "bithuman-show", "version": 1, **content}).encode()
    return read_show(content, name, numbered())


def with_items(*items: object) -> dict[str, object]:
    """Return the fields of a show with one run sheet of these items."""
    return {"id": "s", "name": "Gala", "sheets": [{"id": "r", "name": "Main", "items": [*items]}]}
