from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bithuman_panel.core.errors import InputRefused
from bithuman_panel.core.resolving import (
    MOST_MARKS,
    Phrases,
    Resolved,
    is_variable_name,
    resolve,
)
from bithuman_panel.core.snippet_marks import snippet_marks

SNIPPETS = {
    "hello": "Good evening",
    "intro": "please welcome {{guest}}",
    "loop": "see /hello",
    "broken": "take {{ this",
    "caf\u00e9": "coffee",
}
VALUES = {
    "guest": "Ada",
    "guest of honour": "Grace",
    "empty": "  ",
    "sly": "{{guest}}",
    "cut": "/x",
}


def done(text: str) -> Resolved:
    return resolve(text, SNIPPETS, VALUES)


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("", ""),
        ("Nothing here.", "Nothing here."),
        ("/hello, {{guest}}!", "Good evening, Ada!"),
        ("/hello /hello", "Good evening Good evening"),
        ("Now /intro.", "Now please welcome Ada."),
        ("{{ guest }} and {{guest of honour}}", "Ada and Grace"),
        ("{{guest|our guest}}", "Ada"),
        ("{{nobody|our guest}}", "our guest"),
        ("{{empty|our guest}}", "our guest"),
        ("Well{{nobody|}}.", "Well."),
        ("/cafe\u0301", "coffee"),
        ("(/hello)", "(Good evening)"),
        ("and/or, https://x.example, 1/2, 3 / 4", "and/or, https://x.example, 1/2, 3 / 4"),
        ('{"a": {"b": 1}}', '{"a": {"b": 1}}'),
        ("{guest}", "{guest}"),
    ],
)
def test_snippets_and_variables_are_put_in(text: str, wanted: str) -> None:
    resolved = done(text)
    assert resolved.text == wanted
    assert resolved.is_ready
    assert resolved.complaint() is None


@pytest.mark.parametrize(
    ("text", "has"),
    [("and/or", False), ("plain", False), ("/hello", True), ("{{guest}}", True), ("{{", True)],
)
def test_a_text_with_marks_is_known(text: str, has: bool) -> None:
    assert done(text).has_marks is has


@pytest.mark.parametrize(
    ("text", "unknown", "word"),
    [
        ("/nosuch", ("nosuch",), "/nosuch"),
        ("/hello /nosuch /other /nosuch", ("nosuch", "other"), "/nosuch"),
        ("/hello/there", ("hello/there",), "/hello/there"),
        ("/Hello", ("Hello",), "/Hello"),
    ],
)
def test_an_unknown_snippet_stays_and_is_told(
    text: str, unknown: tuple[str, ...], word: str
) -> None:
    resolved = done(text)
    assert resolved.unknown_snippets == unknown
    assert not resolved.is_ready
    assert word in str(resolved.complaint())


@pytest.mark.parametrize("text", ["{{nobody}}", "{{empty}}", "{{ nobody }}, {{empty}}"])
def test_a_variable_without_a_value_is_told(text: str) -> None:
    resolved = done(text)
    assert resolved.missing
    assert resolved.text == text
    assert not resolved.is_ready
    assert "has no value" in str(resolved.complaint())
    assert f"{{{{{resolved.missing[0]}|…}}}}" in str(resolved.complaint())


def test_a_snippet_brings_its_missing_variables_along() -> None:
    assert resolve("/intro", SNIPPETS, {}).missing == ("guest",)


@pytest.mark.parametrize(
    "text",
    [
        "{{}}",
        "{{ }}",
        "{{guest",
        "{{",
        "{{{",
        "{{guest}",
        "{{{guest}}}",
        "{{guest.name}}",
        "{{guest()}}",
        "{{guest  of honour}}",
        "{{guest\nof honour}}",
        "{{a-b}}",
        "{{a|b|c}}",
        "{{a|{b}}}",
        "{{a|{{guest}}}}",
        "{{|x}}",
        "{{/hello}}",
        "｛｛guest｝｝",
        "/broken",
    ],
)
def test_whatever_else_stands_in_braces_is_no_variable(text: str) -> None:
    resolved = done(text)
    assert resolved.malformed
    assert resolved.has_marks
    assert not resolved.is_ready
    assert "is no variable" in str(resolved.complaint())
    assert "{{guest}}" in str(resolved.complaint())


@pytest.mark.parametrize(
    ("text", "leftover"),
    [
        ("{{sly}}", ("{{guest}}",)),
        ("{{cut}}", ("/x",)),
        ("/loop", ("/hello",)),
        ("/{{guest}}", ("/Ada",)),
        ("{{nobody| /x}}", ("/x",)),
        ("{{wide}}", ("｛｛",)),
    ],
)
def test_what_came_in_is_not_resolved_again_and_never_said_as_it_is_written(
    text: str, leftover: tuple[str, ...]
) -> None:
    resolved = resolve(text, SNIPPETS, {**VALUES, "wide": "｛｛"})
    assert resolved.leftover == leftover
    assert not resolved.is_ready
    assert leftover[0] in str(resolved.complaint())


@pytest.mark.parametrize("text", ["/\ud800nosuch", "{\ud800{nobody}}", "{{half}}"])
def test_half_a_character_hides_no_mark(text: str) -> None:
    assert not resolve(text, SNIPPETS, {**VALUES, "half": "/\udc00x"}).is_ready


def test_what_a_person_wrote_is_told_before_what_the_show_holds() -> None:
    assert "no variable" in str(done("{{a.b}} /nosuch {{nobody}} {{sly}}").complaint())
    assert "no snippet" in str(done("/nosuch {{nobody}}").complaint())


def test_names_of_the_show_are_compared_as_they_look() -> None:
    resolved = resolve("/caf\u00e9 {{\u00e9}}", {"cafe\u0301": "coffee"}, {"e\u0301": "Ada"})
    assert resolved.text == "coffee Ada"


def test_phrases_are_what_the_show_has() -> None:
    assert Phrases(SNIPPETS, VALUES).resolve("/intro").text == "please welcome Ada"
    assert Phrases().resolve("/intro").unknown_snippets == ("intro",)


def test_the_words_of_a_line_or_why_there_are_none() -> None:
    phrases = Phrases(SNIPPETS, VALUES)
    assert phrases.words("/hello,\r\n{{gu\ud800est}}") == "Good evening,\nAda"
    with pytest.raises(InputRefused, match="/nosuch"):
        phrases.words("/\ud800nosuch")
    with pytest.raises(InputRefused, match="empty"):
        phrases.words(" ")


@pytest.mark.parametrize(
    ("name", "may"),
    [
        ("guest", True),
        ("guest of honour", True),
        ("gäste_2", True),
        ("来宾", True),
        ("", False),
        (" guest", False),
        ("a  b", False),
        ("a-b", False),
        ("a|b", False),
        ("a.b", False),
        ("a\u200eb", False),
    ],
)
def test_what_a_variable_may_be_called(name: str, may: bool) -> None:
    assert is_variable_name(name) is may


PIECES = st.lists(
    st.sampled_from(
        ["{{", "}}", "{", "}", "|", "/", "／", "hello", "guest", "sly", " ", "\n", '"', "(", "loop"]
    )
    | st.text(max_size=3),
    max_size=12,
).map("".join)


@given(PIECES, st.dictionaries(PIECES, PIECES, max_size=3), st.dictionaries(PIECES, PIECES))
def test_what_is_ready_calls_for_nothing(
    text: str, snippets: dict[str, str], values: dict[str, str]
) -> None:
    resolved = resolve(text, {**SNIPPETS, **snippets}, {**VALUES, **values})
    assert resolved.is_ready is (resolved.complaint() is None)
    if resolved.is_ready:
        assert "{{" not in resolved.text
        assert list(snippet_marks(resolved.text)) == []
    if not resolved.has_marks:
        assert resolved.text == text


@pytest.mark.parametrize(
    "unit", ["{{", "}}", "{{a", "{{a}}", " /hello", "/", "{{a|", "{ {", "｛｛"]
)
@pytest.mark.timeout(60)
def test_a_long_hostile_text_takes_no_longer_than_it_is_long(unit: str) -> None:
    resolved = done(unit * (250_000 // len(unit)))
    # Where it took longer than its length, the test would be stopped.
    assert resolved.is_ready is (resolved.complaint() is None)


class Counted(dict[str, str]):
    """A table that knows how often it was asked."""

    asked = 0

    def __contains__(self, name: object) -> bool:
        self.asked += 1
        return super().__contains__(name)


@pytest.mark.parametrize("unit", ["/a ", "{{a}} ", "/a {{a|/a}} "])
def test_more_marks_than_anybody_writes_are_left_as_they_are_and_nothing_goes(unit: str) -> None:
    table = Counted(a="yes")
    few = resolve(unit * (MOST_MARKS // unit.count("a")), table, table)
    assert few.is_ready
    assert set(few.text.split()) == {"yes"}
    table.asked = 0
    many = resolve(unit * 60_000, table, table)
    assert table.asked <= MOST_MARKS
    assert not many.is_ready
    assert many.complaint() is not None
    assert 0 < len(many.leftover) <= MOST_MARKS
    assert many.text.startswith("yes yes ")
    assert many.text.endswith(unit * 50_000)


def test_of_very_many_marks_that_are_unknown_no_more_are_looked_for() -> None:
    text = " ".join(f"/{n}" for n in range(60_000))
    many = resolve(text, {}, {})
    assert len(many.unknown_snippets) == MOST_MARKS
    assert many.text == text
    text = " ".join(f"{{{{a{n}}}}}" for n in range(60_000))
    many = resolve(text, {}, {})
    assert len(many.missing) == MOST_MARKS
    assert many.text == text


@pytest.mark.parametrize("extra", ["", " ", "the end"])
def test_a_mark_too_many_inside_braces_is_of_those(extra: str) -> None:
    text = "/a " * (MOST_MARKS - 1) + "{{b| /a}}" + extra
    found = resolve(text, {"a": "yes"}, {"b": "no"})
    assert found.text == "yes " * (MOST_MARKS - 1) + "no" + extra
    assert found.is_ready


def test_a_slash_inside_braces_calls_for_no_snippet() -> None:
    found = resolve("{{guest|by /name}} says /a.", {"a": "yes", "name": "no"}, {})
    assert found.text == "by /name says yes."
    assert not found.unknown_snippets
