"""The card Report: what it is of, what it comes to, its form, and the file."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QApplication, QFileDialog
from pytestqt.qtbot import QtBot

from bithuman_panel.core.report import Kind
from bithuman_panel.core.wording import say
from bithuman_panel.ui.file_dialogs import kind_of
from bithuman_panel.ui.language import Language
from bithuman_panel.ui.links import open_folder
from bithuman_panel.ui.main_window import MainWindow
from bithuman_panel.ui.report_card import FORMS, ReportCard
from bithuman_panel.ui.report_voice import voice_of_window
from tests.audit.report_scenes import SUBJECTS, TITLE, report


@pytest.fixture
def card(window: MainWindow) -> ReportCard:
    report(window)
    return window.cards.report()


def names(card: ReportCard) -> list[str]:
    return [card.subjects.itemText(place) for place in range(card.subjects.count())]


def test_it_says_what_it_comes_to_and_has_the_keyboard(card: ReportCard) -> None:
    assert card.title() == card.accessibleName() == "Report"
    assert card.subjects.hasFocus()
    assert names(card) == [f"This run, begun 28/11/2026 19:00: {TITLE}", "The whole history"]
    assert card.summary().splitlines()[:2] == ["Lines: 41", "Delivered: 38"]
    assert "Cues as planned: 38 of 40" in card.summary()
    assert card.note() == "What was planned for this run is not known."
    assert card.save.isEnabled()


def test_behind_the_shield_no_show_is_named(window: MainWindow, card: ReportCard) -> None:
    card.subjects.setCurrentIndex(1)
    window.shield.put(is_up=True)
    assert names(card)[0] == "This run, begun 28/11/2026 19:00"
    assert card.subjects.currentIndex() == 1
    window.shield.put(is_up=False)
    assert TITLE in names(card)[0]


def test_there_is_nothing_to_save_before_it_is_known_what_it_comes_to(card: ReportCard) -> None:
    card.show_summary(())
    assert not card.save.isEnabled()
    assert card.summary() == ""


def test_another_subject_is_asked_for_by_hand_alone(card: ReportCard, qtbot: QtBot) -> None:
    card.show_file("x/report.html")
    with qtbot.waitSignal(card.subject_chosen) as asked:
        card.subjects.activated.emit(1)
    assert asked.args == [1]
    assert not card.folder.isVisible()
    assert card.note() == ""
    with qtbot.assertNotEmitted(card.subject_chosen):
        card.show_subjects(SUBJECTS, 1)


def test_the_file_is_asked_for_in_the_form_that_is_chosen(card: ReportCard, qtbot: QtBot) -> None:
    for place, kind in enumerate(FORMS):
        card.forms.setCurrentIndex(place)
        dialog = card.ask_where()
        assert isinstance(dialog, QFileDialog)
        assert dialog.selectedFiles()[0].endswith(f"bithuman-report.{kind}")
        with qtbot.waitSignal(card.save_requested) as asked:
            dialog.fileSelected.emit(f"/x/mine.{kind}")
        assert asked.args == [0, kind, f"/x/mine.{kind}"]
        dialog.close()


def test_another_ending_is_another_form() -> None:
    assert kind_of("mine.MD", Kind.HTML) is Kind.MARKDOWN
    assert kind_of("mine", Kind.HTML) is Kind.HTML


def test_what_became_of_it_is_shown_and_its_folder_is_opened(
    card: ReportCard, qtbot: QtBot
) -> None:
    opened: list[str] = []

    def open_in(folder: str) -> bool:
        opened.append(folder)
        return True

    card._open_in = open_in
    card.show_work_done(say("The report is saved."))
    card.show_file("/x/mine.html")
    assert card.work.text() == "The report is saved."
    card.folder.click()
    assert [folder.replace("\\", "/") for folder in opened] == ["/x"]
    card._open_in = lambda _folder: False
    card.folder.click()
    assert card.work.text().startswith("The folder cannot be opened from here: ")
    card.show_file(None)
    card.folder.click()
    card.work.close_button.setFocus()
    card.work.close_button.click()
    assert card.save.hasFocus()


def test_a_folder_without_a_name_is_none() -> None:
    assert not open_folder("")


def test_it_keeps_nothing_once_it_has_gone(window: MainWindow, card: ReportCard) -> None:
    window.pages.escape()
    assert not card.lies_over
    assert (names(card), card.summary()) == ([], "")


def test_the_language_goes_on_to_what_is_chosen_and_to_the_report(
    card: ReportCard, qapp: QApplication
) -> None:
    card.forms.setCurrentIndex(2)
    before = card.forms.currentText()
    language = Language(qapp, QLocale("en_GB"))
    try:
        language.speak("ar")
        assert card.forms.currentIndex() == 2
        voice = voice_of_window()
        assert (voice.language[:2], voice.is_rtl) == ("ar", True)
        assert voice.plain(say("Delivered")) != "Delivered"
        assert "\u2068" not in voice.plain(say("Code {code}", code="X"))
    finally:
        language.speak("en")
    assert card.forms.currentText() == before
    assert not voice_of_window().is_rtl


def test_the_menu_and_its_key_ask_for_it(window: MainWindow, qtbot: QtBot) -> None:
    command = window.commands["report"]
    assert [key.toString() for key in command.keys] == ["Ctrl+Shift+R"]
    with qtbot.waitSignal(window.report_requested):
        command.trigger()
