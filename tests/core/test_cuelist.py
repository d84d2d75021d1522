from __future__ import annotations

from bithuman_panel.core.cue import Cue
from bithuman_panel.core.cuelist import codes_of, cue_list
from bithuman_panel.core.models import Agent, Target
from bithuman_panel.core.table import Field, Layout, Source, Table
from tests.core.cuelists import bare


def test_a_script_has_no_layout() -> None:
    layout, found = cue_list(Source("a.md", "# One\n\n# Two\n\nHello.\n"), None, {})
    assert layout is None
    assert [item.id for item in found.items] == ["1", "2", "3"]


def test_the_layout_of_a_table_is_guessed_unless_one_is_chosen() -> None:
    source = Source("a.csv", Table((("Text", "Other"), ("Hello", "Bye"))))
    layout, found = cue_list(source, None, {})
    assert layout == Layout(((Field.TEXT, 0),), 0)
    assert bare(found.items) == [Cue("", text="Hello")]
    chosen = layout.with_column(Field.TEXT, 1)
    assert cue_list(source, chosen, {})[0] is chosen
    assert bare(cue_list(source, chosen, {})[1].items) == [Cue("", text="Bye")]


def test_agents_are_known_by_names_that_only_one_has() -> None:
    agents = (Agent("A1", "Ava"), Agent("B-1", "Mia"), Agent("B_1", "Mia"), Agent("C1", " "))
    assert codes_of(agents) == {"ava": "A1", "a1": "A1", "c1": "C1"}
    table = Table((("Agent", "Room", "Text"), ("B-1", "x", "Hello"), ("Ava", "x", "Bye")))
    found = cue_list(Source("a", table), None, codes_of(agents))[1].items
    assert [item.target for item in found if isinstance(item, Cue)] == [
        Target("B-1", "x"),
        Target("A1", "x"),
    ]


def test_a_code_that_is_the_name_of_another_agent_is_nobodys_name() -> None:
    assert codes_of((Agent("Ava", "One"), Agent("B", "Ava"))) == {"one": "Ava", "b": "B"}
