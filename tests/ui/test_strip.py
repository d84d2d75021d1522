from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QApplication, QLabel, QPushButton
from pytestqt.qtbot import QtBot

from bithuman_panel.core.wording import Sentence, say
from bithuman_panel.presenters.record import Urgency
from bithuman_panel.ui.look import Look
from bithuman_panel.ui.strip import Strip
from bithuman_panel.ui.theme import own_style_sheet
from tests.ui.conftest import Show
from tests.ui.drawn import drawings

NARROW, WIDE = 900, 1440


@pytest.fixture
def strip(show: Show, look: Look) -> Strip:
    return strip_of(show, look)


def strip_of(show: Show, look: Look) -> Strip:
    widget = Strip(look)
    widget.setStyleSheet(own_style_sheet(look.theme))
    shown = show(widget, WIDE, 60)
    shown.show_profile("Main stage", is_rehearsal=False)
    return shown


def shown_labels(strip: Strip) -> list[str]:
    labels: list[QLabel | QPushButton] = [*strip.findChildren(QLabel), strip._credits]
    return [label.text() for label in labels if label.isVisible() and label.text()]


def fill(strip: Strip) -> None:
    strip.show_connection(say("Connected"))
    strip.show_credits(say("Credits for about 2 h 0 min"))
    strip.show_budget(say("59 lines left this minute"))


def test_whose_account_it_is_and_whether_lines_reach_anybody(strip: Strip) -> None:
    assert shown_labels(strip) == ["LIVE", "Main stage"]
    assert strip._badge.text() == "LIVE"
    live = strip._badge_icon.name
    strip.show_profile("Rehearsal \u202e", is_rehearsal=True)
    assert shown_labels(strip) == ["REHEARSAL", "Rehearsal ⟨U+202E⟩"]
    assert strip._badge_icon.name != live, "another shape, not another colour alone"


def test_the_connection_is_said_at_once(strip: Strip) -> None:
    strip.show_connection(say("The platform does not know this API secret."))
    assert "The platform does not know this API secret." in shown_labels(strip)


def lose(strip: Strip, words: str = "No connection to the server.") -> str:
    strip.show_connection(say(words), is_lost=True)
    return words


def test_a_lost_connection_is_an_alarm_by_shape_too(strip: Strip, qtbot: QtBot) -> None:
    fill(strip)
    assert strip._connection_icon.isHidden()
    for urgency in (Urgency.ASSERTIVE, Urgency.POLITE):
        with qtbot.waitSignal(strip.news) as told:
            words = lose(strip, f"It is {urgency}.")
        assert told.args == [say(words), urgency], "what goes on being lost interrupts once"
        assert words in shown_labels(strip)
        assert strip._connection_icon.isVisible()
        assert strip._connection_icon.name == "alarm"
        assert strip._connection_icon.toolTip() == words
    strip.show_connection(say("Connected"))
    assert strip._connection_icon.isHidden()


def test_a_lost_connection_is_seen_on_hold_too(strip: Strip) -> None:
    fill(strip)
    strip.show_hold(is_held=True)
    assert "Connected" not in shown_labels(strip)
    words = lose(strip)
    assert words in shown_labels(strip)
    assert strip._connection_icon.isVisible()
    strip.begin_afresh()
    assert strip._connection_icon.isHidden()


def test_a_lost_connection_is_seen_in_the_least_room(strip: Strip) -> None:
    fill(strip)
    words = lose(strip)
    strip.reduce(is_reduced=True)
    strip.show_hold(is_held=True)
    least = strip.minimumSizeHint().width()
    strip.resize(least + strip._connection_icon.sizeHint().width() + strip._row.spacing(), 60)
    assert strip._connection_icon.isVisible()
    assert strip._connection_icon.toolTip() == words
    assert strip.hold.geometry().right() <= strip.width()


def test_a_long_name_is_cut_before_what_is_said_of_the_connection(strip: Strip) -> None:
    strip.show_profile("W" * 40, is_rehearsal=False)
    for is_lost in (False, True):
        (lose if is_lost else fill)(strip)
        for width in range(WIDE, 700, -20):
            strip.resize(width, 60)
            QApplication.processEvents()
            assert strip._connection.isHidden() or not strip._connection.is_cut, width


def test_credits_and_budget_come_and_go(strip: Strip) -> None:
    fill(strip)
    assert {"Credits for about 2 h 0 min", "59 lines left this minute"} <= set(shown_labels(strip))
    strip.show_credits(None)
    strip.show_budget(None)
    assert shown_labels(strip) == ["LIVE", "Main stage", "Connected"]


def test_lines_that_are_counted_lay_the_strip_out_at_a_pace(
    show: Show, look: Look, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("bithuman_panel.ui.strip._COUNTED_MS", 60_000)
    strip = strip_of(show, look)
    fill(strip)
    for number in (58, 57, 56):
        strip.show_budget(say("{count} lines left this minute", count=number))
    assert "59 lines left this minute" in shown_labels(strip)
    strip._tell_budget_paced._timer.start(0)
    qtbot.waitUntil(lambda: "56 lines left this minute" in shown_labels(strip))


def test_nothing_is_drawn_for_what_is_told_again(
    strip: Strip, qapp: QApplication, qtbot: QtBot
) -> None:
    fill(strip)
    qtbot.wait(50)
    with drawings(qapp) as drawn:
        strip.show_connection(say("Connected"))
        strip.show_credits(say("Credits for about 2 h 0 min"))
        qtbot.wait(50)
        assert drawn.count == 0
        strip.show_credits(say("Credits for about 1 h 59 min"))
        qtbot.waitUntil(lambda: drawn.count > 0)


def test_a_narrow_strip_drops_the_least_important_first(strip: Strip) -> None:
    fill(strip)
    dropped: list[str] = []
    parts = {
        "budget": strip._budget,
        "help": strip.help,
        "account": strip._account,
        "credits": strip._credits,
        "connection": strip._connection,
        "profile": strip._profile,
        "icon": strip._badge_icon,
        "armed": strip.armed,
    }
    for width in range(WIDE, 200, -10):
        strip.resize(width, 60)
        dropped += [name for name, part in parts.items() if part.isHidden() and name not in dropped]
        if width >= strip.minimumSizeHint().width():
            assert strip._badge.isVisible()
            assert strip.hold.geometry().right() <= strip.width()
    assert dropped == list(parts)
    strip.resize(WIDE, 60)
    assert not any(part.isHidden() for part in parts.values()), "all come back with the room"


def test_a_reduced_strip_has_a_button_for_the_menus_and_no_other_doors(
    strip: Strip, qtbot: QtBot
) -> None:
    fill(strip)
    assert strip.menu.isHidden()
    strip.reduce(is_reduced=True)
    assert shown_labels(strip) == ["LIVE", "Main stage", "Connected"]
    assert strip.help.isHidden()
    with qtbot.waitSignal(strip.menu_requested):
        strip.menu.click()
    strip.resize(strip.minimumSizeHint().width(), 60)
    assert strip.menu.isVisible()
    strip.reduce(is_reduced=False)
    assert strip.menu.isHidden()


def test_the_keyboard_is_told_off_a_button_that_goes(strip: Strip, qtbot: QtBot) -> None:
    strip._account.setFocus()
    with qtbot.waitSignal(strip.left):
        strip.resize(strip.minimumSizeHint().width(), 60)
    with qtbot.assertNotEmitted(strip.left):
        strip.resize(WIDE, 60)


def test_a_long_name_and_a_long_fault_do_not_push_hold_away(strip: Strip) -> None:
    strip.show_profile("W" * 40, is_rehearsal=True)
    strip.show_connection(say("A fault that is told at some length, " * 5))
    strip.show_hold(is_held=True)
    assert strip.minimumSizeHint().width() <= NARROW
    strip.show_hold(is_held=False)
    assert strip.minimumSizeHint().width() <= NARROW


def test_hold_shows_by_word_icon_and_colour(strip: Strip, look: Look) -> None:
    fill(strip)
    spot = (WIDE // 2, 3)
    icon = strip.hold.icon().pixmap(strip.hold.iconSize()).toImage()
    assert strip.grab().toImage().pixelColor(*spot).name() == look.theme.surface
    strip.show_hold(is_held=True)
    assert strip.hold.text() == "RELEASE"
    assert strip.hold.isChecked()
    assert shown_labels(strip) == ["LIVE", "Main stage", "ON HOLD: nothing leaves"]
    assert strip.hold.icon().pixmap(strip.hold.iconSize()).toImage() != icon
    assert strip.grab().toImage().pixelColor(*spot).name() == look.theme.hold
    strip.show_hold(is_held=False)
    assert strip.hold.text() == "HOLD"
    assert "Connected" in shown_labels(strip)
    assert strip.grab().toImage().pixelColor(*spot).name() == look.theme.surface


def test_that_everything_stays_on_hold_flashes(strip: Strip, qtbot: QtBot) -> None:
    strip.show_hold(is_held=True)
    held = next(label for label in strip.findChildren(QLabel) if label.text().startswith("ON HOLD"))
    usual = held.grab().toImage()
    strip.insist_on_hold()
    assert held.grab().toImage() != usual
    qtbot.waitUntil(lambda: held.grab().toImage() == usual)


def test_hold_keeps_its_name_for_a_screen_reader(strip: Strip) -> None:
    for is_held in (True, False):
        strip.show_hold(is_held=is_held)
        interface = QAccessible.queryAccessibleInterface(strip.hold)
        assert interface.text(QAccessible.Text.Name) == "Hold"
        assert bool(interface.state().checked) == is_held


def test_hold_is_asked_for_and_keeps_the_focus_where_it_was(strip: Strip, qtbot: QtBot) -> None:
    focused = QApplication.focusWidget()
    with qtbot.waitSignal(strip.hold_requested):
        qtbot.mouseClick(strip.hold, Qt.MouseButton.LeftButton)
    assert QApplication.focusWidget() is focused


def test_armed_and_safe_are_told_by_word_and_state(strip: Strip, qtbot: QtBot) -> None:
    told: list[bool] = []
    strip.arm_requested.connect(told.append)
    assert strip.armed.isChecked()
    for words, is_armed in (("SAFE", False), ("ARMED", True)):
        qtbot.mouseClick(strip.armed, Qt.MouseButton.LeftButton)
        assert strip.armed.text() == words
        interface = QAccessible.queryAccessibleInterface(strip.armed)
        assert interface.text(QAccessible.Text.Name) == "Armed"
        assert bool(interface.state().checked) == is_armed
    assert told == [False, True]


def test_a_new_desk_leaves_a_safe_panel_safe(strip: Strip, qtbot: QtBot) -> None:
    strip.armed.click()
    strip.show_hold(is_held=True)
    fill(strip)
    with qtbot.assertNotEmitted(strip.arm_requested):
        strip.begin_afresh()
    assert strip.armed.text() == "SAFE", "only a hand arms it"
    assert strip.hold.text() == "HOLD"
    assert shown_labels(strip) == ["LIVE", "Main stage"]


def test_there_is_room_between_the_icon_of_the_credits_and_their_words(strip: Strip) -> None:
    for _ in range(2):
        fill(strip)
        icon = strip._credits.iconSize()
        assert icon.width() > icon.height()
        strip.show_credits(None)


def test_the_credits_lead_to_the_account(strip: Strip, qtbot: QtBot) -> None:
    fill(strip)
    with qtbot.waitSignal(strip.account_requested):
        strip._credits.click()


def test_low_credits_show_by_icon_and_colour_and_are_told_at_once(strip: Strip) -> None:
    told: list[tuple[Sentence, Urgency]] = []
    strip.news.connect(lambda sentence, urgency: told.append((sentence, urgency)))
    fill(strip)
    usual = strip._credits.icon().pixmap(16).toImage()
    low = say("Credits for about 12 min at this rate")
    strip.show_credits(low, is_low=True)
    strip.tell_low(low)
    assert strip._credits.property("low")
    assert strip._credits.icon().pixmap(16).toImage() != usual
    assert told == [(low, Urgency.ASSERTIVE)]
    fill(strip)
    assert not strip._credits.property("low")


def test_the_account_is_asked_for(strip: Strip, qtbot: QtBot) -> None:
    with qtbot.waitSignal(strip.account_requested):
        qtbot.mouseClick(strip._account, Qt.MouseButton.LeftButton)


def test_the_help_is_asked_for(strip: Strip, qtbot: QtBot) -> None:
    with qtbot.waitSignal(strip.help_requested):
        qtbot.mouseClick(strip.help, Qt.MouseButton.LeftButton)
