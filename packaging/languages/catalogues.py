"""The catalogues of translations (``resources/translations/*.ts``): what they hold and lack."""

from __future__ import annotations

import json
import re
import xml.etree.ElementTree as ET
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence
    from pathlib import Path

    from templates import Template

CONTEXT = "panel"
ENGLISH = "en"
# The forms of each language that are of one number only: there the number may be left to the words.
FORMS_OF_ONE_NUMBER: Mapping[str, frozenset[int]] = {
    ENGLISH: frozenset({0}),
    "de": frozenset({0}),
    "es": frozenset({0}),
    "fr": frozenset(),  # its singular is of 0 and of 1
    "ja": frozenset(),
    "zh_CN": frozenset(),
    "ar": frozenset({0, 1, 2}),
}
LANGUAGES = tuple(FORMS_OF_ONE_NUMBER)
_PLACE = re.compile(r"\{(\w+)\}")


@dataclass(frozen=True)
class Message:
    """One text of a catalogue. ``forms`` are its translations: one, or one for each plural form."""

    source: str
    forms: tuple[str, ...]
    is_counted: bool
    is_finished: bool


def catalogue(folder: Path, code: str, ending: str = "ts") -> Path:
    """Return the file of a language: its catalogue, or with ``qm`` what the window loads."""
    return folder / f"panel_{code}.{ending}"


def read(file: Path) -> list[Message]:
    """Return all messages of a catalogue."""
    return [_message(found) for found in _tree(file).iter("message")]


def noted(templates: Iterable[Template]) -> str:
    """Return a source that lupdate reads and that says every template once."""
    return "\n".join(_note(template) for template in templates) + "\n"


def fill(file: Path, translations: Mapping[str, str | Sequence[str]]) -> None:
    """Write translations, by their sources, into a catalogue as finished."""
    tree = _tree(file)
    for message in tree.iter("message"):
        given = translations.get(message.findtext("source") or "")
        if given is not None:
            _write(message, given)
    tree.write(file, encoding="utf-8", xml_declaration=True)


def english(templates: Iterable[Template]) -> dict[str, tuple[str, str]]:
    """Return the plural forms that English itself has, by their sources."""
    return {template.text: (template.one, template.text) for template in templates if template.one}


def complaints(code: str, messages: Sequence[Message], templates: Sequence[Template]) -> list[str]:
    """Return what a catalogue lacks, has too much, or has wrong."""
    wanted = {template.text: template for template in templates if template.one or code != ENGLISH}
    known = {message.source for message in messages}
    found = [f"missing: {source}" for source in wanted if source not in known]
    found += [f"obsolete: {source}" for source in sorted(known - set(wanted))]
    for message in messages:
        found += [f"{mistake}: {message.source}" for mistake in mistakes(code, message)]
    return found


def mistakes(code: str, message: Message) -> Iterator[str]:
    """Yield what is wrong with the translation of one message."""
    if not message.is_finished or not all(message.forms):
        yield "unfinished"
        return
    for number, form in enumerate(message.forms):
        wanted, has = _places(message.source), _places(form)
        if message.is_counted and number in FORMS_OF_ONE_NUMBER[code]:
            wanted, has = wanted - {"count"}, has - {"count"}
        if wanted != has:
            yield f"other places in “{form}”"
        if _edges(form) != _edges(message.source):
            yield f"other spaces around “{form}”"
        if _alt_letters(form) != _alt_letters(message.source):
            yield f"not one Alt letter in “{form}”"


def _places(text: str) -> set[str]:
    return set(_PLACE.findall(text))


def _edges(text: str) -> tuple[str, str]:
    return text[: len(text) - len(text.lstrip())], text[len(text.rstrip()) :]


def _alt_letters(text: str) -> int:
    """Return how many letters are marked with “&”; “&&” is the sign itself."""
    return len(re.findall(r"&\w", text.replace("&&", "")))


def _note(template: Template) -> str:
    text = json.dumps(template.text, ensure_ascii=False)
    if template.one is None:
        return f'QT_TRANSLATE_NOOP("{CONTEXT}", {text})'
    one = " ".join(template.one.split())
    return f'//: One: {one}\nQT_TRANSLATE_N_NOOP("{CONTEXT}", {text})'


def _tree(file: Path) -> ET.ElementTree[ET.Element]:
    return ET.parse(file)  # noqa: S314 - our own files


def _message(found: ET.Element) -> Message:
    translation = found.find("translation")
    assert translation is not None  # noqa: S101 - lupdate wrote it
    forms = [form.text or "" for form in translation.iter("numerusform")]
    return Message(
        found.findtext("source") or "",
        tuple(forms or [translation.text or ""]),
        is_counted=found.get("numerus") == "yes",
        is_finished=translation.get("type") is None,
    )


def _write(message: ET.Element, given: str | Sequence[str]) -> None:
    translation = message.find("translation")
    assert translation is not None  # noqa: S101 - lupdate wrote it
    forms = list(translation.iter("numerusform"))
    texts = [given] if isinstance(given, str) else list(given)
    if len(texts) != max(1, len(forms)):
        raise ValueError(f"{len(forms) or 1} forms are wanted: {message.findtext('source')}")
    for place, text in zip(forms or [translation], texts, strict=True):
        place.text = text
    translation.attrib.pop("type", None)
