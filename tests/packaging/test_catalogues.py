"""The catalogues are made by Qt's tools from the source, and their mistakes are found."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

import catalogues
import update
from catalogues import LANGUAGES, Message, catalogue, complaints, mistakes, read
from templates import Template

SOURCE = """
say("Speak to {agent} in {room}", agent=a, room=b)
counted("One room", "{count} rooms", n)
tr("&Help")
"""
TEMPLATES = [
    Template("&Help"),
    Template("Speak to {agent} in {room}"),
    Template("{count} rooms", "One room"),
]


@pytest.fixture
def package(tmp_path: Path) -> Path:
    module = tmp_path / "package" / "ui" / "words.py"
    module.parent.mkdir(parents=True)
    module.write_text(SOURCE, encoding="utf-8")
    return tmp_path / "package"


def counted(*forms: str) -> Message:
    return Message("{count} rooms", forms, is_counted=True, is_finished=True)


def plain(source: str, form: str, *, is_finished: bool = True) -> Message:
    return Message(source, (form,), is_counted=False, is_finished=is_finished)


def test_catalogues_are_made_and_filled(package: Path, tmp_path: Path) -> None:
    folder, given = tmp_path / "made", tmp_path / "de.json"
    german = {
        "&Help": "&Hilfe",
        "Speak to {agent} in {room}": "In {room} zu {agent} sprechen",
        "{count} rooms": ["Ein Raum", "{count} Räume"],
        "gone": "weg",
    }
    given.write_text(json.dumps(german), encoding="utf-8")
    update.update(package, folder, {"de": given})
    assert complaints("en", read(catalogue(folder, "en")), TEMPLATES) == []
    assert complaints("de", read(catalogue(folder, "de")), TEMPLATES) == []
    assert len(complaints("ar", read(catalogue(folder, "ar")), TEMPLATES)) == len(TEMPLATES)
    forms = {code: _forms(folder, code) for code in LANGUAGES}
    assert forms == {"en": 2, "de": 2, "es": 2, "fr": 2, "ja": 1, "zh_CN": 1, "ar": 6}
    assert all(catalogue(folder, code, "qm").is_file() for code in LANGUAGES)


def _forms(folder: Path, code: str) -> int:
    return len(next(each for each in read(catalogue(folder, code)) if each.is_counted).forms)


def test_a_second_time_changes_nothing(package: Path, tmp_path: Path) -> None:
    folder = tmp_path / "made"
    update.update(package, folder, {})
    before = {file.name: file.read_bytes() for file in folder.iterdir()}
    update.update(package, folder, {})
    assert {file.name: file.read_bytes() for file in folder.iterdir()} == before


def test_so_many_forms_are_wanted(package: Path, tmp_path: Path) -> None:
    update.update(package, tmp_path, {})
    with pytest.raises(ValueError, match="2 forms are wanted"):
        catalogues.fill(catalogue(tmp_path, "de"), {"{count} rooms": "Räume"})


@pytest.mark.parametrize(
    ("code", "message", "found"),
    [
        ("de", plain("Help", "Hilfe"), []),
        ("de", plain("Help", "Hilfe", is_finished=False), ["unfinished"]),
        ("de", plain("Help", ""), ["unfinished"]),
        ("de", plain("{a} in {b}", "{b}: {a}"), []),
        ("de", plain("{a} in {b}", "{a}"), ["other places in “{a}”"]),
        ("de", plain("{a}!", "{A}!"), ["other places in “{A}!”"]),
        ("de", plain(" · ", " | "), []),
        ("de", plain(" · ", "|"), ["other spaces around “|”"]),
        ("de", plain("&Help", "&Hilfe"), []),
        ("ja", plain("&Help", "ヘルプ(&H)"), []),
        ("de", plain("&Help", "Hilfe"), ["not one Alt letter in “Hilfe”"]),
        ("de", plain("A && B", "A && B"), []),
        ("de", counted("Ein Raum", "{count} Räume"), []),
        ("de", counted("{count} Raum", "Räume"), ["other places in “Räume”"]),
        ("de", counted("Ein Raum", ""), ["unfinished"]),
        # In French 0 is singular, too.
        ("fr", counted("Une salle", "{count} salles"), ["other places in “Une salle”"]),
        ("ja", counted("{count}室"), []),
        ("ar", counted("0", "1", "2", "{count} a", "{count} b", "{count} c"), []),
        ("ar", counted("0", "1", "2", "3", "{count} b", "{count} c"), ["other places in “3”"]),
    ],
)
def test_mistakes_are_found(code: str, message: Message, found: list[str]) -> None:
    assert list(mistakes(code, message)) == found


def test_what_is_missing_and_what_is_of_no_use_any_more() -> None:
    messages = [plain("&Help", "&Hilfe"), plain("Old", "Alt")]
    assert complaints("de", messages, TEMPLATES) == [
        "missing: Speak to {agent} in {room}",
        "missing: {count} rooms",
        "obsolete: Old",
    ]


def test_the_command_prints_what_is_to_be_translated(
    package: Path,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    update.update(package, tmp_path, {})
    capsys.readouterr()
    monkeypatch.setattr(update, "FOLDER", tmp_path)
    monkeypatch.setattr("sys.argv", ["update.py", "--missing", "ar"])
    assert update.main() == 0
    assert json.loads(capsys.readouterr().out) == {
        "&Help": "",
        "Speak to {agent} in {room}": "",
        "{count} rooms": [""] * 6,
    }
