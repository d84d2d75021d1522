from __future__ import annotations

from bithuman_panel.core.cue import Cue
from bithuman_panel.core.models import Mode
from bithuman_panel.core.show import RunSheet, Show
from bithuman_panel.core.speaking import speaking_s
from bithuman_panel.presenters.cue_reading import Reading, read_cue

SHOW = Show("s", "Show", (RunSheet("r"),), (("guest", "Ada"),), (("hello", "Hello {{guest}}"),))


def read(text: str, mode: Mode = Mode.SPEAK, *others: str) -> Reading:
    cue = Cue("c", mode=mode, text=text)
    return read_cue(cue, SHOW, (cue, *map(_cue, others)), speaking_s)


def _cue(text: str) -> Cue:
    return Cue(f"of {text}", text=text)


def notes(reading: Reading) -> list[str]:
    return [str(note) for note in reading.notes]


def test_plain_words_need_nothing() -> None:
    assert read("Please take your seats.") == Reading(23, 2)
    assert read("") == Reading(0, 0)
    assert read("Ok.", Mode.CONTEXT) == Reading(3, None)


def test_snippets_and_variables_are_read_as_they_will_be_said() -> None:
    assert read("/hello!").said == "Hello Ada!"
    assert read("Welcome.").said is None


def test_what_is_in_the_way_comes_first() -> None:
    told = notes(read("See https://example.com with {{nobody}}."))
    assert "nobody has no value" in told[0]
    assert "link" in told[1]
    assert read("{{nobody}}").said is None


def test_a_control_character_and_the_same_text_elsewhere_are_told() -> None:
    told = notes(read("Ring\x07 now.", Mode.SPEAK, "Ring\x07 now."))
    assert "U+0007" in told[0]
    assert "same text" in told[1]
    assert notes(read(" ", Mode.SPEAK, " ")) == []


def test_of_a_context_only_what_nobody_gives_away_is_told() -> None:
    assert notes(read("See https://example.com.", Mode.CONTEXT)) == []
    assert "Is it a key" in notes(read("Use Ab3dEf6hIj9lMn2pQr5tUv8xYz1.", Mode.CONTEXT))[0]
