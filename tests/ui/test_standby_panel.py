"""Standby: what would be said, large, and all that the operator has to know of it."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from bithuman_panel.core.delivery import Outcome
from bithuman_panel.core.run import PrimeState, Wait, Waiting
from bithuman_panel.core.wording import say
from bithuman_panel.ui.density import Density
from bithuman_panel.ui.look import Look
from bithuman_panel.ui.standby_panel import StandbyPanel
from bithuman_panel.ui.theme import own_style_sheet
from bithuman_panel.ui.tokens import BODY, LEAD, LINE
from tests.ui.conftest import Show
from tests.ui.sheet_things import FIRST, SECOND, mark, standby

LONG = "Good evening. " * 200


@pytest.fixture
def panel(look: Look, show: Show) -> StandbyPanel:
    return show(StandbyPanel(look), 500, 260)


def seen(panel: StandbyPanel) -> str:
    labels = [label.text() for label in panel.findChildren(QLabel) if label.isVisible()]
    return " | ".join(labels)


def test_it_says_number_name_time_and_what_comes_then(panel: StandbyPanel) -> None:
    panel.show_standby(replace(standby(), cue=replace(FIRST, note="Smile.")))
    assert panel.text() == "One."
    assert "Cue 1 of 3 · First · about 1 s" in seen(panel)
    assert "Then: Second" in seen(panel)
    assert "Smile." in seen(panel)
    assert "Smile." in panel.words.accessibleDescription()
    assert panel.words.accessibleName() == "Standby"


@pytest.mark.parametrize("density", [Density.ROOMY, Density.TIGHT])
def test_its_text_and_its_note_are_large(panel: StandbyPanel, look: Look, density: Density) -> None:
    panel.setStyleSheet(own_style_sheet(look.theme))
    panel.pack(density, is_loud=False)
    panel.show_standby(replace(standby(), cue=replace(FIRST, note="Smile.")))
    (note,) = (each for each in panel.findChildren(QLabel, "standbyNote") if each.isVisible())
    sizes = [part.fontInfo().pixelSize() for part in (panel.words, note)]
    assert sizes == [LINE, LEAD]
    assert LEAD > BODY


def test_nothing_is_on_standby(panel: StandbyPanel) -> None:
    panel.show_standby(standby())
    panel.show_standby(None)
    assert panel.text() == "Nothing is on standby."
    assert seen(panel) == ""


def test_the_last_cue_and_an_empty_one(panel: StandbyPanel) -> None:
    panel.show_standby(replace(standby(), text="", following=None))
    assert panel.text() == "Empty cue"
    assert "Then: the end" in seen(panel)


def test_a_complaint_that_refuses_the_cue_is_told_once(panel: StandbyPanel) -> None:
    complaint = say("Give {name} a value.", name="guest")
    panel.show_standby(replace(standby(), complaint=complaint))
    assert seen(panel).count("Give guest a value.") == 1
    panel.refuse(complaint)
    assert seen(panel).count("Give guest a value.") == 1
    assert panel.refusal.isVisible()
    panel.show_standby(replace(standby(), complaint=complaint, is_open=False))
    assert seen(panel).count("Give guest a value.") == 1
    panel.refuse(say("The key is still down."))
    assert seen(panel).count("Give guest a value.") == 1
    panel.refuse(None)
    assert seen(panel).count("Give guest a value.") == 1
    assert not panel.refusal.isVisible()


def test_a_long_text_scrolls_by_key_and_stays_where_it_was(panel: StandbyPanel) -> None:
    panel.show_standby(replace(standby(), text=LONG))
    bar = panel.words.verticalScrollBar()
    panel.words.setFocus()
    QTest.keyClick(panel.words, Qt.Key.Key_End, Qt.KeyboardModifier.ControlModifier)
    assert bar.value() == bar.maximum() > 0
    panel.show_standby(replace(standby(), text=LONG, is_open=False))
    assert bar.value() == bar.maximum()


def test_what_was_said_there_and_a_complaint(panel: StandbyPanel) -> None:
    panel.show_standby(replace(standby(), said=mark()))
    assert "in lobby. Hold GO to say it again." in seen(panel)
    panel.show_standby(replace(standby(), said=mark(room=None)))
    assert "in ALL rooms. Hold GO" in seen(panel)
    assert panel.has_more
    panel.show_standby(replace(standby(), said=mark(), complaint=say("Too long.")))
    assert "Too long." in seen(panel)
    assert "Hold GO" not in seen(panel)


@pytest.mark.parametrize("state", PrimeState)
def test_each_state_of_the_prime_is_told_and_the_button_comes_where_it_helps(
    panel: StandbyPanel, state: PrimeState
) -> None:
    asked: list[None] = []
    panel.prime_requested.connect(lambda: asked.append(None))
    panel.show_standby(replace(standby(), prime="It rains.", prime_state=state))
    assert ("It rains." in seen(panel)) is (state is not PrimeState.NONE)
    helps = state in (PrimeState.NEEDED, PrimeState.FAILED)
    assert panel.prime.isVisible() is helps
    assert panel.prime.focusPolicy() is Qt.FocusPolicy.NoFocus
    if helps:
        panel.prime.click()
        assert asked == [None]


@pytest.mark.parametrize(
    ("why", "words"),
    [
        (Wait.PRE_WAIT, "Goes by itself in 3 s."),
        (Wait.NEXT, "Next: goes by itself in about 3 s (estimate)."),
        (Wait.FOLLOW, "Follows by itself in about 3 s (estimate)."),
    ],
)
def test_what_waits_is_counted_down_and_can_be_withdrawn(
    panel: StandbyPanel, why: Wait, words: str
) -> None:
    asked: list[None] = []
    panel.withdraw_requested.connect(lambda: asked.append(None))
    panel.show_waiting(Waiting(SECOND, why, "Two.", 2.2, 5.0))
    assert words in seen(panel)
    panel.withdraw.click()
    assert asked == [None]
    panel.show_waiting(None)
    assert not panel.withdraw.isVisible()


def test_in_a_narrow_one_nothing_is_beside_or_wider_than_there_is_room(panel: StandbyPanel) -> None:
    panel.show_standby(replace(standby(), missing=("guest",)))
    panel.show_waiting(Waiting(SECOND, Wait.NEXT, "Two.", 2.2, 5.0))
    waits, field = panel.findChild(QLabel, "standbyWaits"), panel.missing.fields["guest"]
    assert isinstance(waits, QLabel)
    wide = field.width()
    assert panel.withdraw.y() < waits.geometry().bottom()
    panel.resize(150, 400)
    QApplication.processEvents()
    assert panel.withdraw.y() > waits.geometry().bottom()
    assert panel.missing.rect().contains(field.geometry())
    panel.resize(500, 400)
    QApplication.processEvents()
    assert field.width() == wide > panel.missing.store.width()


def test_a_value_that_is_missing_is_asked_for_and_stored_by_enter(panel: StandbyPanel) -> None:
    given: list[tuple[str, str]] = []
    panel.value_given.connect(lambda name, value: given.append((name, value)))
    panel.show_standby(replace(standby(), missing=("guest", "topic")))
    guest, topic = panel.missing.fields["guest"], panel.missing.fields["topic"]
    assert guest.placeholderText() == "{{guest}}"
    assert guest.accessibleName() == "Value of guest"
    QTest.keyClick(guest, Qt.Key.Key_Return)
    assert given == []
    topic.setText("Mars")
    guest.setFocus()
    QTest.keyClicks(guest, "Ada")
    QTest.keyClick(guest, Qt.Key.Key_Return)
    assert given == [("guest", "Ada")]
    panel.show_standby(replace(standby(), missing=("topic",)))
    assert panel.missing.fields == {"topic": topic}
    assert topic.hasFocus(), "the next value is typed where the first was"
    panel.missing.store.click()
    assert given[1:] == [("topic", "Mars")]
    panel.show_standby(standby())
    assert panel.missing.isHidden()


def test_a_field_that_has_gone_is_said_nothing_any_more(panel: StandbyPanel, look: Look) -> None:
    panel.show_standby(replace(standby(), missing=("guest", "topic")))
    gone = panel.missing.fields["guest"]
    panel.show_standby(replace(standby(), missing=("topic",)))
    QApplication.sendPostedEvents(gone, QEvent.Type.DeferredDelete.value)
    assert not isValid(gone)
    look.shield.put(is_up=True)
    assert panel.missing.fields["topic"].accessibleName() == "Hidden by the shield."


def test_a_refusal_comes_and_goes(panel: StandbyPanel) -> None:
    panel.refuse(say("On hold."))
    assert "On hold." in seen(panel)
    panel.refuse(None)
    assert "On hold." not in seen(panel)


def test_the_shield_leaves_the_reasons_and_takes_the_names(panel: StandbyPanel, look: Look) -> None:
    reason = say("The agent has left {room}. Choose another.", room="lobby-9f3c")
    panel.show_standby(replace(standby(), complaint=reason))
    panel.refuse(reason)
    look.shield.put(is_up=True)
    assert seen(panel).count("The agent has left hidden. Choose another.") == 2
    assert "lobby-9f3c" not in panel.words.accessibleDescription()
    look.shield.put(is_up=False)
    assert seen(panel).count(str(reason)) == 2


def test_where_there_is_little_room_the_note_has_one_line(panel: StandbyPanel) -> None:
    panel.show_standby(replace(standby(), cue=replace(FIRST, note="a note " * 60)))
    roomy = panel.height_wanted()
    panel.pack(Density.TIGHT, is_loud=True)
    panel.pack(Density.TIGHT, is_loud=True)
    assert panel.height_wanted() < roomy
    assert panel.least_height(500) <= panel.height_wanted()


def test_the_shield_hides_what_would_be_said(panel: StandbyPanel, look: Look) -> None:
    cue = replace(FIRST, note="Smile.")
    panel.show_standby(replace(standby(cue), said=mark(Outcome.UNKNOWN), prime="It rains."))
    look.shield.put(is_up=True)
    told = f"{seen(panel)} {panel.text()} {panel.words.accessibleDescription()}"
    assert not any(text in told for text in ("One.", "First", "Smile.", "It rains.", "lobby"))


def test_nothing_is_told_anew_that_has_not_changed(panel: StandbyPanel, qtbot: QtBot) -> None:
    waiting = Waiting(FIRST, Wait.PRE_WAIT, "One.", 3.0, 5.0)
    panel.show_standby(standby())
    panel.show_waiting(waiting)
    with qtbot.assertNotEmitted(panel.resized):
        panel.show_standby(standby())
        panel.show_waiting(waiting._replace())
    with qtbot.waitSignal(panel.resized):
        panel.show_standby(replace(standby(), cue=replace(FIRST, note="Smile.")))
    assert "Smile." in seen(panel)
    with qtbot.waitSignal(panel.resized):
        panel.show_waiting(waiting._replace(left_s=2.0))


def test_tab_goes_from_the_text_to_what_is_missing(panel: StandbyPanel, qtbot: QtBot) -> None:
    panel.show_standby(replace(standby(), missing=("guest", "topic")))
    panel.words.setFocus()
    reached = []
    for _ in range(3):
        qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
        reached.append(QApplication.focusWidget())
    assert reached == [*panel.missing.fields.values(), panel.missing.store]


def test_a_refusal_for_a_missing_value_brings_its_field_and_the_keyboard(
    panel: StandbyPanel, qtbot: QtBot
) -> None:
    told = say("The variable guest has no value.")
    note = replace(FIRST, note="Smile. " * 40)
    panel.show_standby(replace(standby(), cue=note, text=LONG, missing=("guest",), complaint=told))
    panel.resize(300, 120)
    field = panel.missing.fields["guest"]
    panel.refuse(say("Too soon."))
    assert not field.hasFocus(), "another reason is not mended there"
    panel.refuse(told)
    assert field.hasFocus()
    qtbot.waitUntil(lambda: field.visibleRegion().boundingRect().height() >= field.height() - 1)


def test_a_field_that_has_gone_is_followed_no_more(panel: StandbyPanel, qtbot: QtBot) -> None:
    panel.show_standby(replace(standby(), missing=("guest", "topic")))
    gone = panel.missing.fields["topic"]
    panel.show_standby(replace(standby(), missing=("guest",)))
    qtbot.waitUntil(lambda: not isValid(gone))
    panel.resize(300, 140)
    QApplication.processEvents()
    assert all(map(isValid, panel._scroll._followed))
    assert panel.missing.fields["guest"] in panel._scroll._followed
