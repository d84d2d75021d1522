"""What the window can say is read off the source, and what cannot be read is an error."""

from __future__ import annotations

import pytest

from templates import Template, Unreadable, templates_of


def texts(source: str, **others: str) -> list[str]:
    modules = {"a.py": source, **{f"{name}.py": text for name, text in others.items()}}
    return [template.text for template in templates_of(modules)]


@pytest.mark.parametrize(
    ("source", "found"),
    [
        ('tr("One")', ["One"]),
        ('say("One {a}", a=b)', ["One {a}"]),
        ('say("One " "two")', ["One two"]),
        ('say("One" if a else "Two")', ["One", "Two"]),
        ('say("One" if a else "Two" if b else "Three")', ["One", "Three", "Two"]),
        ('_ONE = "One"\ntr(_ONE)', ["One"]),
        ('Sentence("One")', ["One"]),
        ('texts.put(label.setText, "One")', ["One"]),
        ('texts.put(label.setText, say("One"))', ["One"]),
        ('texts.put(label.setText, text="One")', ["One"]),
        ("texts.put(label.setText, None)", []),
        ("texts.put(label.setText, state.sentence)", []),
        ("for name in names: texts.put(label.setText, name)", []),
        ('add_choice("size", Menu.VIEW, "&Size", options)', ["&Size"]),
        # There is nothing to translate in it.
        ('say("{language}", language=name)', []),
        ('texts.button("")\ndef button(text: str): put(this, text)', []),
        ('other("One")', []),
    ],
)
def test_templates_are_found(source: str, found: list[str]) -> None:
    assert texts(source) == found


@pytest.mark.parametrize(
    "source",
    [
        'tr(f"One {a}")',
        'tr("One " + two)',
        'say("One %s" % two)',
        "say(template)",
        "say(made())",
        "tr(_UNKNOWN)",
        'texts.put(label.setText, f"One {a}")',
        'texts.put(label.setText, "One " + two)',
        "texts.put(label.setText, _UNKNOWN)",
        'counted("One", many, 2)',
        'counted("One")',
        # Under one key there can be only one kind of translation.
        'say("{count} rooms")\ncounted("One room", "{count} rooms", 2)',
    ],
)
def test_what_cannot_be_read_is_an_error(source: str) -> None:
    with pytest.raises(Unreadable, match=r"a\.py:\d"):
        texts(source)


def test_a_count_has_two_templates() -> None:
    found = templates_of({"a.py": 'counted("One room", "{count} rooms", 2)'})
    assert found == [Template("{count} rooms", "One room")]


def test_a_function_that_hands_a_template_on_is_a_speaker_itself() -> None:
    source = """
class Box:
    def __init__(self, name: str, *, hint: str | None = None):
        texts.put(self.setText, name)
        self._field(hint)

    def _field(self, words: str | Sentence):
        put(self.setText, words)

    def show(self, sentence: Sentence):
        put(self.setText, sentence)
"""
    used = 'Box("One", hint="Two")\nbox._field("not of this module")\nbox.show("a sentence")'
    assert texts(source, b=used) == ["One", "Two"]


def test_what_a_class_hands_to_the_one_it_is_made_of_is_found() -> None:
    card = """
class Card(Cover):
    def __init__(self, page: QWidget, hint: str) -> None:
        put(self.setText, hint)
"""
    account = """
_HINT = "One"

class Account(Card):
    def __init__(self, page: QWidget) -> None:
        super().__init__(page, _HINT)
"""
    assert texts(account, card=card) == ["One"]


def test_what_stands_there_when_nothing_is_given_is_found() -> None:
    source = """
_HINT = "One"

class Card(Cover):
    def __init__(self, page: QWidget, hint: str = _HINT, *, more: str = "Two", name: str = "x"):
        put(self.setText, hint)
        put(self.setText, more)

def named(title: str | Sentence | None = None, width: int = 3) -> None:
    put(this, title)
"""
    assert texts(source) == ["One", "Two"]


def test_a_speaker_of_text_alone_takes_no_variable() -> None:
    source = "def label(text: str):\n    put(self.setText, text)\n"
    assert texts(source + 'label("One")') == ["One"]
    with pytest.raises(Unreadable):
        texts(source + "label(name)")


def test_every_template_of_the_window_can_be_read(templates: list[Template]) -> None:
    found = {template.text: template.one for template in templates}
    assert found["Message"] is None
    assert found["Delivered to {count} rooms."] == "Delivered to one room."
    assert "&Size" in found
    # Qt would put the count in its place by itself.
    assert not [text for text in found if "%n" in text]
