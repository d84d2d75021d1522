from __future__ import annotations

import pytest
from PySide6.QtCore import QLocale, QTranslator
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from bithuman_panel.core.wording import Sentence, counted, say
from bithuman_panel.ui.translate import CONTEXT, in_own_order, listed, number, said, tr

GERMAN = {
    "{rooms} rooms of {agent}.": "Von {agent} {rooms} Räume.",
    "Message": "Nachricht",
    "Not heard.": "Nicht gehört.",
    "{count} rooms": "{count} Räume",
    " · ": " | ",
}


class German(QTranslator):
    def translate(
        self,
        context: str,
        source_text: str,
        disambiguation: str | None = None,
        n: int = -1,
    ) -> str:
        if context != CONTEXT:
            return source_text
        # So many forms has no language: a test sees which count was asked for.
        form = f" [{n}]" if n >= 0 else ""
        return GERMAN[source_text] + form if source_text in GERMAN else source_text

    def isEmpty(self) -> bool:
        return False


@pytest.fixture
def german(qapp: QApplication) -> None:
    qapp.installTranslator(German(qapp))
    QLocale.setDefault(QLocale("de_DE"))


@pytest.fixture
def arabic(qapp: QApplication) -> None:
    QLocale.setDefault(QLocale("ar_EG"))


def rooms(count: int) -> Sentence:
    return counted("one room", "{count} rooms", count)


def test_without_a_translation_it_is_english(qtbot: QtBot) -> None:
    assert tr("Message") == "Message"
    assert said(say("{rooms} rooms of {agent}.", rooms=3, agent="Ava")) == "3 rooms of Ava."
    assert [said(rooms(count)) for count in (0, 1, 2)] == ["0 rooms", "one room", "2 rooms"]


@pytest.mark.usefixtures("german")
def test_the_template_is_translated_and_then_filled() -> None:
    assert tr("Message") == "Nachricht"
    sentence = say("{rooms} rooms of {agent}.", rooms=1234, agent="A1234")
    # The amount as Germans write it, the code as it is.
    assert said(sentence) == "Von A1234 1.234 Räume."
    assert said(say("Delivered.")) == "Delivered."


@pytest.mark.usefixtures("german")
def test_a_sentence_in_a_sentence_is_translated_too() -> None:
    assert said(say("{why}", why=say("Not heard."))) == "Nicht gehört."


@pytest.mark.usefixtures("german")
@pytest.mark.parametrize(
    ("count", "form", "shown"),
    [
        (1, 1, "1"),
        (1234, 1234, "1.234"),
        (2_000_011, 1_000_011, "2.000.011"),
        (-3, 3, "-3"),
        # More than Qt can take: a server may say anything.
        (10**30 + 5, 1_000_005, str(10**30 + 5)),
    ],
)
def test_the_language_chooses_the_plural_form(count: int, form: int, shown: str) -> None:
    assert said(rooms(count)) == f"{shown} Räume [{form}]"


@pytest.mark.usefixtures("german")
def test_numbers_are_written_as_the_language_writes_them() -> None:
    assert [number(value) for value in (1234567, 0.5, 2.0, 1 / 3, 1e300)] == [
        "1.234.567",
        "0,5",
        "2",
        "0,33",
        "1e+300",
    ]


@pytest.mark.usefixtures("german")
def test_facts_side_by_side() -> None:
    assert listed(["3 min", "2 Personen"]) == "3 min | 2 Personen"
    assert listed(["3 min"]) == "3 min"


@pytest.mark.usefixtures("arabic")
def test_a_code_in_a_line_from_right_to_left_keeps_its_order() -> None:
    sentence = say("{agent}: {count}", agent="vip_42", count=12)
    assert said(sentence) == "\u2068vip_42\u2069: ١٢"


def test_someone_elses_text_keeps_its_own_order_beside_words_from_the_right(arabic: None) -> None:
    assert in_own_order("Can you hear me?") == "\u2068Can you hear me?\u2069"
    assert in_own_order("") == ""


def test_beside_words_from_the_left_there_is_nothing_to_keep(german: None) -> None:
    assert in_own_order("Can you hear me?") == "Can you hear me?"
