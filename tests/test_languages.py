"""Each language is whole: every sentence of the window, in each plural form, as it is loaded."""

from __future__ import annotations

from pathlib import Path

import pytest

import update
from bithuman_panel.ui import language
from catalogues import LANGUAGES, catalogue, complaints, read
from templates import Template
from tests.pieces import pieces

ROOT = Path(__file__).parents[1]
FOLDER = ROOT / "resources" / "translations"


def test_the_catalogues_are_those_of_the_languages_that_can_be_chosen() -> None:
    assert set(LANGUAGES) == set(language.LANGUAGES)
    assert {file.name for file in FOLDER.iterdir()} == {
        catalogue(FOLDER, code, ending).name for code in LANGUAGES for ending in ("ts", "qm")
    }


@pytest.mark.parametrize("code", LANGUAGES)
def test_every_sentence_is_translated(code: str, templates: list[Template]) -> None:
    assert complaints(code, read(catalogue(FOLDER, code)), templates) == []


@pytest.mark.parametrize("code", LANGUAGES)
def test_what_is_loaded_was_made_of_the_catalogue(code: str, tmp_path: Path) -> None:
    made = tmp_path / "made.qm"
    update.lrelease(catalogue(FOLDER, code), made)
    assert made.read_bytes() == catalogue(FOLDER, code, "qm").read_bytes()


UI = sorted((ROOT / "bithuman_panel" / "ui").glob("*.py"))


def test_no_text_is_put_together_from_pieces() -> None:
    for module in UI:
        # The one place that may: it puts facts side by side.
        if module.name != "translate.py":
            assert pieces(module.read_text(encoding="utf-8")) == [], module.name


@pytest.mark.parametrize(
    "source",
    [
        'tr("Hello") + name',
        'name + said(say("Hello"))',
        'tr("Hello %s") % name',
        'tr("Hello {}").format(name)',
        '"{}: {}".format(tr("To"), name)',
        "f\"{tr('To')}: {name}\"",
        "f\"{tr('To') if a else ''} {name}\"",
        '" ".join([tr("To"), name])',
        '", ".join(tr(name) for name in names)',
        'tr("Hello X").replace("X", name)',
        'def words():\n    to = said(say("To"))\n    return f"{to}: {name}"',
        'def words():\n    facts = []\n    facts.append(tr("To"))\n    return ", ".join(facts)',
        'def words():\n    to = tr("To")\n    both = [to]\n    return " ".join(both)',
    ],
)
def test_pieces_are_found(source: str) -> None:
    assert pieces(source) != []


@pytest.mark.parametrize(
    "source",
    [
        'said(say("Hello {name}", name=name))',
        'listed([tr("To"), name])',
        'f"{text}\\n\\n{said(note)}"',
        '"\\n".join([tr("To"), name])',
        '", ".join(rooms)',
        'f"{room} · {agent}"',
        "1 + 2",
        'label.setText(tr("To"))',
    ],
)
def test_whole_sentences_are_no_pieces(source: str) -> None:
    assert pieces(source) == []
