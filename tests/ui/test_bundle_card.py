"""The card Support bundle: all of it can be read before it is saved, and nothing is sent."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QUrl
from PySide6.QtGui import QAccessible, QDesktopServices
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from bithuman_panel.core.wording import say
from bithuman_panel.ui.bundle_card import BundleCard
from bithuman_panel.ui.main_window import MainWindow
from tests.audit.support_scenes import ABOUT, bundle, bundle_gathering, made
from tests.ui.ear import Ear

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")


@pytest.fixture
def card(window: MainWindow) -> BundleCard:
    bundle(window)
    return window.cards.bundle()


def choose(card: BundleCard, row: int) -> None:
    card.rows.setCurrentIndex(card.rows.model().index(row, 0))


def test_every_file_stands_there_with_its_size_and_its_text(card: BundleCard) -> None:
    model = card.rows.model()
    names = [model.index(row, 0).data() for row in range(model.rowCount())]
    assert names == ["about.txt", "check.txt", "window.png"]
    assert card.text.toPlainText() == ABOUT
    assert card.text.isReadOnly()
    assert card.accessibleName() == "Support bundle"
    assert card.sentence() == "3 files. Look at them, then save them: nothing is sent."


def test_the_picture_is_shown_as_a_picture(card: BundleCard) -> None:
    choose(card, 2)
    assert card.picture.isVisible()
    assert not card.picture.is_empty
    choose(card, 1)
    assert card.text.isVisible()
    assert card.picture.is_empty


def test_nothing_can_be_saved_before_all_is_there(window: MainWindow) -> None:
    bundle_gathering(window)
    card = window.cards.bundle()
    assert not card.save.isEnabled()
    card.show_bundle(made(window), say("Ready."))
    assert card.save.isEnabled()


def test_it_is_saved_where_the_operator_says(
    card: BundleCard, qtbot: QtBot, tmp_path: Path
) -> None:
    card.save.click()
    (dialog,) = card.findChildren(QFileDialog)
    assert dialog.selectedFiles()[0].endswith("bithuman-support.zip")
    with qtbot.waitSignal(card.save_requested) as asked:
        dialog.fileSelected.emit(str(tmp_path / "help.zip"))
    assert asked.args == [str(tmp_path / "help.zip")]
    dialog.close()


def test_once_it_is_saved_its_folder_can_be_opened(
    card: BundleCard, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    opened: list[QUrl] = []
    answers = iter((True, False))

    def opens(url: QUrl) -> bool:
        opened.append(url)
        return next(answers)

    monkeypatch.setattr(QDesktopServices, "openUrl", opens)
    assert card.folder.isHidden()
    card.show_saved(str(tmp_path / "help.zip"), say("Saved."))
    card.folder.click()
    assert [Path(url.toLocalFile()) for url in opened] == [tmp_path]
    assert card.sentence() == "Saved."
    card.folder.click()
    assert card.sentence().startswith("Nothing on this computer opened the folder.")


def test_what_went_wrong_is_told_aloud(card: BundleCard, monkeypatch: pytest.MonkeyPatch) -> None:
    ear = Ear()
    monkeypatch.setattr(QAccessible, "updateAccessibility", ear.hear)
    card.show_trouble(say("The disk is full."))
    assert card.sentence() == "The disk is full."
    assert "The disk is full." in [words for words, _ in ear.heard]


def test_closed_it_keeps_nothing(card: BundleCard, qtbot: QtBot) -> None:
    with qtbot.waitSignal(card.closed):
        card.leave()
    assert card.rows.model().rowCount() == 0
    assert not card.save.isEnabled()
    assert card.text.toPlainText() == ""
    assert card.picture.is_empty


def test_the_shield_leaves_it_for_it_holds_nothing_private(
    window: MainWindow, card: BundleCard
) -> None:
    window.shield.put(is_up=True)
    assert card.lies_over
    assert card.text.toPlainText() == ABOUT
