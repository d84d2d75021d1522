from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bithuman_panel.core.cue import Cue, Group
from bithuman_panel.core.resolving import resolve
from bithuman_panel.core.show import RunSheet, Show
from bithuman_panel.core.variables_used import variables_at_hand, variables_of, variables_on


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Hello {{guest}} and {{ guest }}, {{host|our host}}.", ("guest", "host")),
        ("{{first name}} {{Ärztin}}", ("first name", "Ärztin")),
        ("{{a-b}} {{}} {{|x}} {{x}} {{open", ("x",)),
        ("{{a{b}}} {one} {{{{c}}}}", ("c",)),
        ("no call", ()),
    ],
)
def test_what_calls_for_a_variable_is_found(text: str, names: tuple[str, ...]) -> None:
    assert variables_of([text]) == names


@given(st.text(alphabet="{}|a b/", max_size=40))
def test_whatever_is_missing_is_found(text: str) -> None:
    assert set(resolve(text, {}, {}).missing) <= set(variables_of([text]))


def test_all_texts_of_a_show_are_looked_through() -> None:
    cue = Cue("c", text="{{a}}", prime="{{b}}", note="{{no}}", name="{{no}}")
    show = Show(
        "s",
        "Show",
        (RunSheet("r", items=(Group("g", "{{no}}"), cue)), RunSheet("q", items=(Cue("d"),))),
        snippets=(("hello", "{{c}}"),),
        cover="{{d}}",
        steer="{{e}}",
    )
    assert variables_on(show.sheets) == ("a", "b")
    assert variables_at_hand(show) == ("c", "d", "e")


def test_a_hostile_megabyte_is_looked_through_at_once() -> None:
    # Where it took longer than its length, the test would be stopped (pyproject.toml, timeout).
    for text in ("{{" * 500_000, "{{a|" * 250_000, "{{" + "a" * 1_000_000):
        assert list(variables_of([text])) == []
