from __future__ import annotations

import re
from itertools import pairwise
from pathlib import Path

import pytest
from hypothesis import given

from bithuman_panel.core.cue import Colour, Cue, Group, Item, Link
from bithuman_panel.core.models import Mode, Target
from bithuman_panel.core.scriptblocks import Kind, blocks_of
from bithuman_panel.core.scriptreading import read_script
from bithuman_panel.core.scriptwriting import script_of
from bithuman_panel.core.show import RunSheet
from bithuman_panel.core.table import MOST_ROWS, Preview
from tests.core.cuelists import ITEMS, NAME, bare, numbered


def seen(text: str) -> Preview:
    return read_script(text, numbered(), {"ava": "A12ABC3456"})


def script(*items: Item, name: str = "Evening") -> str:
    return "".join(script_of(RunSheet("s", name, items)))


@given(ITEMS, NAME)
def test_any_sheet_comes_back_the_same(items: list[Item], name: str) -> None:
    found = seen(script(*items, name=name))
    assert [row.failure for row in found.failures] == []
    assert bare(found.items) == items
    assert found.title == name


def test_cues_without_a_text_come_back_too() -> None:
    items: list[Item] = [Cue("", "Pause"), Cue("", mode=Mode.CONTEXT), Group("")]
    assert bare(seen(script(*items)).items) == items


def test_a_script_is_read_by_people() -> None:
    cue = Cue(
        "c",
        "Welcome",
        Mode.CONTEXT,
        "Hello!\n\nHow are you?",
        Target("A12ABC3456", "lobby"),
        "Smile.",
        Colour.RED,
        19 * 3600 + 300,
        2.5,
        "Ava is new.",
        Link.FOLLOW,
    )
    assert script(Group("g", "Opening", Colour.BLUE), cue, Cue("d", text="Bye.")) == (
        "# Evening\n\n"
        "## Opening · blue\n\n"
        "**Welcome** · Context · to A12ABC3456 in lobby · at 19:05 · wait 2.5 s · follow · red\n\n"
        "> **First:** Ava is new.\n\n"
        "> Smile.\n\n"
        "Hello!\n\nHow are you?\n\n"
        "**Speak**\n\n"
        "Bye.\n"
    )


FOREIGN = """\
---
title: My show
---

# Opening

Hello *everybody*,
how are you?

> Wait for applause.

- I am Ava.
- I live here.

***

<!-- not this:
nor this -->

**Anna**
Hello there.
And welcome.

> smiling
> a lot

Closing
-------
```
Thank you!
```
"""


def test_anybodys_script_is_read_as_well_as_can_be_told() -> None:
    found = seen(FOREIGN + "\n# Last")
    assert bare(found.items) == [
        Group("", "Opening"),
        Cue("", text="Hello everybody, how are you?"),
        Cue("", text="I am Ava.", note="Wait for applause."),
        Cue("", text="I live here."),
        Cue("", "Anna", text="Hello there. And welcome.", note="smiling a lot"),
        Group("", "Closing"),
        Cue("", text="Thank you!"),
        Group("", "Last"),
    ]
    assert found.failures == ()
    assert found.title == ""


def test_the_one_heading_over_everything_is_the_title() -> None:
    found = seen("# My show #\n\n## One ##\n\nHello.\n")
    assert (found.title, bare(found.items)) == (
        "My show",
        [Group("", "One"), Cue("", text="Hello.")],
    )
    assert seen("Hello\n\n# One").title == ""


def test_bold_words_alone_are_said() -> None:
    assert bare(seen("**Hello!**\n\n**Bye!**\n").items) == [
        Cue("", text="Hello!"),
        Cue("", text="Bye!"),
    ]


def test_two_spaces_end_a_line() -> None:
    assert bare(seen("Roses are red,  \nviolets\nare blue.  \n").items) == [
        Cue("", text="Roses are red,\nviolets are blue.")
    ]


def test_an_agent_is_known_by_its_name_and_a_mode_in_any_language() -> None:
    assert bare(seen("**Los** · Kontext · to Ava in all rooms\n\nHallo.\n").items) == [
        Cue("", "Los", Mode.CONTEXT, "Hallo.", Target("A12ABC3456"))
    ]


@pytest.mark.parametrize(
    ("text", "line", "told"),
    [
        ("**A** · at 25:00\n\nHello.\n", 1, "“25:00” is not a time of day"),
        ("**A** · hello there\n\nHello.\n", 1, "“hello there” after the name of the cue"),
        ("**A** · to Mia\n\nHello.\n", 1, "“to Mia” after the name"),
        ("**A** · to M!a in lobby\n\nHello.\n", 1, "This agent code cannot be used"),
        ("Fine.\n\nHel&#7;lo.\n", 3, "“Text” holds a control character"),
        ("**A** · Speak\n\n> no&#0;te\n", 1, "“Note” holds a control character"),
        ("**A** · Speak\n\n> **First:** &#8203;\n\nx\n", 1, "The line is empty"),
        ("# A\n\n# B&#7;\n", 3, "“Group” holds a control character"),
        ("Fine.\n\n| a | b |\n|---|---|\n", 3, "A table in a script"),
        ("Fine.\n\n> Who is this for?\n", 3, "A note that belongs to no cue"),
    ],
)
def test_a_broken_cue_says_why_and_harms_only_itself(text: str, line: int, told: str) -> None:
    found = seen(text + "\n**Last** · Speak\n\nGood.\n")
    [row] = found.failures
    assert (row.number, row.shown != "") == (line, True)
    assert told in str(row.failure)
    assert bare(found.items)[-1] == Cue("", "Last", text="Good.")


def test_nothing_is_read_from_nothing() -> None:
    assert seen("") == Preview(())
    assert seen("\ufeff\n---\n\n***\n") == Preview(())
    assert bare(seen("---\nHello.\n").items) == [Cue("", text="Hello.")]


def test_a_script_has_as_many_rows_as_any_table() -> None:
    assert len(seen("a\n\n" * (MOST_ROWS + 5)).rows) == MOST_ROWS


def test_blocks_tell_where_they_begin() -> None:
    found = [(block.kind, block.number) for block in blocks_of(FOREIGN)]
    assert found[0] == (Kind.HEADING, 5)
    assert all(before[1] < after[1] for before, after in pairwise(found))


def test_the_reference_is_read_as_it_says() -> None:
    page = Path(__file__).parents[2] / "docs" / "reference" / "script.md"
    [example] = re.findall(r"(?s)```markdown\n(.*?)```", page.read_text(encoding="utf-8"))
    found = seen(example)
    assert found.failures == ()
    assert script(*found.items, name=found.title) == example
