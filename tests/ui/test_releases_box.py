from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from bithuman_panel.core.wording import say
from bithuman_panel.presenters.releases import ReleasesState
from bithuman_panel.ui.releases_box import ReleasesBox
from tests.ui.conftest import Show

LEFT = Qt.MouseButton.LeftButton
NEWS = ReleasesState(
    say("0.3.0 is out."), notes="Calmer <b>on</b> stage.", may_look=True, has_page=True
)


@pytest.fixture
def box(show: Show) -> ReleasesBox:
    return show(ReleasesBox(), 600, 160)


def said(box: ReleasesBox) -> list[str]:
    return [label.text() for label in box.findChildren(QLabel) if label.isVisible()]


def test_it_says_how_things_stand(box: ReleasesBox) -> None:
    box.show_state(NEWS)
    assert said(box) == ["0.3.0 is out.", "Calmer <b>on</b> stage."]
    assert box.text() == "0.3.0 is out."
    assert box.daily.isChecked()
    assert box.page.isVisible()
    box.show_state(ReleasesState(say("You have {version}.", version="0.3.0")))
    assert said(box) == ["You have 0.3.0."]
    assert not box.daily.isChecked()
    assert not box.page.isVisible()
    assert box.look.isEnabled()


def test_where_it_may_not_look_nothing_can_be_pressed(box: ReleasesBox) -> None:
    box.show_state(ReleasesState(say("Switched off by your IT."), can_look=False))
    assert not box.daily.isEnabled()
    assert not box.look.isEnabled()


def test_a_hand_changes_its_mind_and_a_state_is_no_hand(box: ReleasesBox, qtbot: QtBot) -> None:
    told: list[bool] = []
    box.allowed.connect(told.append)
    box.show_state(NEWS)
    assert told == []
    for is_on in (False, True):
        box.daily.setFocus()
        qtbot.keyClick(box.daily, Qt.Key.Key_Space)
        assert box.daily.isChecked() is is_on
    assert told == [False, True]


def test_a_look_and_the_page_are_asked_for(box: ReleasesBox, qtbot: QtBot) -> None:
    box.show_state(NEWS)
    with qtbot.waitSignal(box.look_requested):
        qtbot.mouseClick(box.look, LEFT)
    with qtbot.waitSignal(box.page_requested):
        qtbot.mouseClick(box.page, LEFT)


def test_a_look_under_way_leaves_the_keyboard_where_it_is(box: ReleasesBox) -> None:
    box.look.setFocus()
    box.show_state(ReleasesState(say("Looking …")))
    assert box.look.hasFocus()
