from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from bithuman_panel.core.foreign import Foreign
from bithuman_panel.core.wording import Sentence
from bithuman_panel.presenters.record import Urgency
from bithuman_panel.ui.foreign_bar import ForeignBar
from bithuman_panel.ui.look import Look
from tests.ui.conftest import Show

GALA = Foreign("gala.json", 3)


@pytest.fixture
def bar(show: Show, look: Look) -> ForeignBar:
    bar = show(ForeignBar(look))
    bar.show_foreign(GALA)
    return bar


def test_it_says_what_is_looked_at(bar: ForeignBar) -> None:
    assert bar.accessibleName() == "Opened history"
    assert bar.text() == "This is gala.json, not your own history. It can only be read."


def test_it_says_what_is_missing(bar: ForeignBar) -> None:
    bar.show_foreign(Foreign("gala.json", 3, left_out=2, is_newer=True, is_cut=True))
    assert bar.text().splitlines()[1:] == [
        "2 lines are left out: they cannot be read, or stand there twice.",
        "The file ends early. Its last lines are missing.",
        "A newer panel made it. What this one does not know is left out.",
    ]
    bar.show_foreign(GALA)
    assert len(bar.text().splitlines()) == 1


def test_it_says_what_was_sent_meanwhile(bar: ForeignBar) -> None:
    bar.show_meanwhile(2)
    assert bar.text().splitlines()[1] == (
        "2 lines were sent from here meanwhile. They are in your own history."
    )
    bar.show_foreign(GALA)
    assert len(bar.text().splitlines()) == 1


def test_it_is_told_aloud(show: Show, look: Look) -> None:
    bar = show(ForeignBar(look))
    told: list[tuple[Sentence, Urgency]] = []
    bar.news.connect(lambda sentence, urgency: told.append((sentence, urgency)))
    bar.show_own()
    assert told == []
    bar.show_foreign(Foreign("gala.json", 3, left_out=1))
    bar.show_own()
    assert [str(sentence).split(".")[0] for sentence, _ in told] == [
        "This is gala",
        "One line is left out: it cannot be read, or stands there twice",
        "Your own history is here again",
    ]
    assert next(urgency for _, urgency in told) is Urgency.ASSERTIVE


def test_a_key_leads_back(bar: ForeignBar, qtbot: QtBot) -> None:
    bar.back.setFocus()
    with qtbot.waitSignal(bar.left):
        QTest.keyClick(bar.back, Qt.Key.Key_Space)
    with qtbot.waitSignal(bar.gone):
        bar.show_own()
    assert bar.isHidden()
    assert bar.text() == ""


def test_it_goes_with_the_account(bar: ForeignBar) -> None:
    bar.begin_afresh()
    assert bar.isHidden()
    assert bar.text() == ""


def test_the_shield_hides_the_name_of_the_file(bar: ForeignBar, look: Look) -> None:
    look.shield.put(is_up=True)
    assert bar.text() == "Hidden by the shield."
    assert bar.back.text() == "Back to your own history"
    look.shield.put(is_up=False)
    assert "gala.json" in bar.text()
