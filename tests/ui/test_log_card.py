"""The card Log: records by what they matter, each in full, to be copied; hidden by the shield."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from bithuman_panel.core.wording import say
from bithuman_panel.ui.card_row import MORE
from bithuman_panel.ui.log_card import LogCard
from bithuman_panel.ui.main_window import MainWindow
from tests.audit.support_scenes import RECORDS, log

CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def card(window: MainWindow) -> LogCard:
    log(window)
    return window.cards.log()


def shown(card: LogCard) -> list[str]:
    model = card.rows.model()
    return [model.index(row, 0).data() for row in range(model.rowCount())]


def test_the_newest_stands_on_top_and_in_full_below(card: LogCard) -> None:
    assert shown(card) == [record.text for record in RECORDS]
    assert card.text.toPlainText() == RECORDS[0].line
    assert card.rows.model().index(0, 0).data(MORE) == "ERROR · 2026-11-28 10:00:02 UTC"
    assert card.sentence() == "The newest 3 records, in English."
    card.rows.setCurrentIndex(card.rows.model().index(2, 0))
    assert card.text.toPlainText() == RECORDS[2].line


def test_what_matters_less_can_be_left_out(card: LogCard) -> None:
    card.level.setCurrentIndex(2)
    assert shown(card) == [RECORDS[0].text, RECORDS[1].text]
    card.level.setCurrentIndex(3)
    assert shown(card) == [RECORDS[0].text]
    assert card.sentence() == "One record, in English."


def test_a_record_is_copied_by_button_and_by_key(card: LogCard) -> None:
    clipboard = QGuiApplication.clipboard()
    card.copy.click()
    assert clipboard.text() == RECORDS[0].line
    card.rows.setCurrentIndex(card.rows.model().index(1, 0))
    card.rows.setFocus()
    QTest.keyClick(card.rows, Qt.Key.Key_C, CTRL)
    assert clipboard.text() == RECORDS[1].line
    card.text.setFocus()
    card.text.selectAll()
    QTest.keyClick(card.text, Qt.Key.Key_C, CTRL)
    assert clipboard.text() == RECORDS[1].line


def test_an_empty_log_says_so(card: LogCard) -> None:
    card.show_records(())
    assert card.sentence() == "There is no such record in the log."
    assert not card.copy.isEnabled()
    card.show_log_trouble(say("The log cannot be read."))
    assert card.sentence() == "The log cannot be read."


def test_it_is_read_again_and_its_folder_opened(
    card: LogCard, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened: list[str] = []
    answers = iter((True, False))

    def opens(url: QUrl) -> bool:
        opened.append(url.toLocalFile())
        return next(answers)

    monkeypatch.setattr(QDesktopServices, "openUrl", opens)
    with qtbot.waitSignal(card.again_requested):
        card.again.click()
    card.folder.click()
    assert opened == ["/srv/panel/logs"]
    card.folder.click()
    assert card.sentence() == "Nothing on this computer opened /srv/panel/logs."


def test_the_shield_hides_it_all(window: MainWindow, card: LogCard) -> None:
    window.shield.put(is_up=True)
    assert (shown(card), card.text.toPlainText()) == ([], "")
    assert card.sentence() == "Hidden by the shield."
    card.show_log_trouble(say("{folder} is gone.", folder="/srv/acme"))
    assert card.sentence() == "Hidden by the shield."
    window.shield.put(is_up=False)
    assert card.sentence() == "/srv/acme is gone."


def test_closed_it_keeps_nothing(card: LogCard) -> None:
    card.leave()
    assert shown(card) == []


def test_a_long_record_has_room(window: MainWindow, qtbot: QtBot) -> None:
    window.resize(1440, 900)
    card = window.cards.log()
    card.come("")
    qtbot.waitUntil(lambda: 2 * card.text.height() > card.rows.height() > card.text.height())
