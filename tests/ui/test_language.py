from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QDateTime, QEvent, QLocale, QObject, Qt
from PySide6.QtWidgets import QApplication, QDialogButtonBox, QWidget
from pytestqt.qtbot import QtBot

from bithuman_panel.core.view import SYSTEM_LANGUAGE
from bithuman_panel.core.wording import counted
from bithuman_panel.ui.language import (
    LANGUAGES,
    Language,
    language_of,
    locale_of,
    own_name,
)
from bithuman_panel.ui.translate import said, tr


@pytest.fixture
def language(qapp: QApplication) -> Language:
    """As the program makes it, on an Austrian's system."""
    return Language(qapp, QLocale("de_AT"))


class Ear(QObject):
    """Counts how often a widget learns that the language changed."""

    def __init__(self, widget: QWidget) -> None:
        super().__init__(widget)
        self.heard = 0
        widget.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        self.heard += event.type() is QEvent.Type.LanguageChange
        return super().eventFilter(watched, event)


def rooms(count: int) -> str:
    return said(counted("Delivered to one room.", "Delivered to {count} rooms.", count))


def test_the_language_is_switched_while_the_window_is_there(
    qtbot: QtBot, language: Language
) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    child = Ear(QWidget(window))
    language.speak("de")
    qtbot.waitUntil(lambda: child.heard > 0)
    assert tr("Rooms") == "Räume"
    assert [rooms(count) for count in (1, 2)] == [
        "In einem Raum angekommen.",
        "In 2 Räumen angekommen.",
    ]
    child.heard = 0
    language.speak("en")
    qtbot.waitUntil(lambda: child.heard > 0)
    assert tr("Rooms") == "Rooms"
    assert [rooms(count) for count in (1, 2)] == [
        "Delivered to one room.",
        "Delivered to 2 rooms.",
    ]


def test_qt_speaks_along(qtbot: QtBot, language: Language) -> None:
    language.speak("de")
    box = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
    qtbot.addWidget(box)
    assert "Abbrechen" in box.button(QDialogButtonBox.StandardButton.Cancel).text().replace("&", "")


def test_arabic_runs_from_right_to_left(qapp: QApplication, language: Language) -> None:
    language.speak("ar")
    assert qapp.layoutDirection() is Qt.LayoutDirection.RightToLeft
    language.speak("ja")
    assert qapp.layoutDirection() is Qt.LayoutDirection.LeftToRight


@pytest.mark.parametrize("choice", [SYSTEM_LANGUAGE, "tlh", ""])
def test_without_a_choice_it_is_the_language_of_the_system(language: Language, choice: str) -> None:
    assert language.code == ""
    language.speak(choice)
    assert language.code == "de"
    assert QLocale().name() == "de_AT"


def test_the_same_language_again_changes_nothing(qtbot: QtBot, language: Language) -> None:
    language.speak("de")
    window = QWidget()
    qtbot.addWidget(window)
    ear = Ear(window)
    QApplication.sendPostedEvents()
    language.speak(SYSTEM_LANGUAGE)
    QApplication.sendPostedEvents()
    assert ear.heard == 0


@pytest.mark.allow_log_warning
def test_a_missing_translation_leaves_english(
    qapp: QApplication, tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    language = Language(qapp, QLocale("de_DE"), tmp_path)
    language.speak(SYSTEM_LANGUAGE)
    assert tr("Rooms") == "Rooms"
    assert "panel_de.qm" in caplog.text


@pytest.mark.parametrize("code", LANGUAGES)
def test_each_language_can_be_spoken(language: Language, code: str) -> None:
    language.speak(code)
    assert language.code == code


@pytest.mark.parametrize(
    ("tags", "code"),
    [
        (["de-CH", "en"], "de"),
        (["pt-BR", "fr-CA", "en"], "fr"),
        (["zh-Hans-CN"], "zh_CN"),
        (["zh-CN"], "zh_CN"),
        (["zh-Hant-TW", "ja-JP"], "ja"),
        (["ar-SA"], "ar"),
        (["en-GB", "de"], "en"),
        (["C"], "en"),
        ([], "en"),
    ],
)
def test_the_first_language_that_is_known(tags: list[str], code: str) -> None:
    assert language_of(tags) == code


@pytest.mark.parametrize(
    ("code", "system", "name"),
    [
        ("de", "de_AT", "de_AT"),
        ("en", "de_DE", "en_DE"),
        ("ja", "de_DE", "ja_JP"),
        ("zh_CN", "zh_TW", "zh_CN"),
        ("zh_CN", "zh_SG", "zh_SG"),
        ("ar", "de_DE", "ar_EG"),
        ("en", "C", "en_US"),
    ],
)
def test_dates_and_numbers_stay_those_of_the_territory(code: str, system: str, name: str) -> None:
    assert locale_of(code, QLocale(system)).name() == name


def test_dates_are_written_as_the_language_writes_them(language: Language) -> None:
    moment = QDateTime.fromString("2026-01-31T20:15:00", Qt.DateFormat.ISODate)
    shown = {}
    for code in LANGUAGES:
        language.speak(code)
        shown[code] = QLocale().toString(moment, QLocale.FormatType.ShortFormat)
    assert shown["de"] == "31.01.26 20:15"
    assert shown["ja"] == "2026/01/31 20:15"
    assert shown["ar"].startswith("٣١")
    assert shown["es"] == "31/1/26 20:15"


@pytest.mark.usefixtures("language")
def test_a_language_is_called_by_its_own_name() -> None:
    assert [said(own_name(code)) for code in ("de", "zh_CN")] == ["Deutsch", "简体中文"]
