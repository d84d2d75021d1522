"""The help over the columns or the first page: what it takes from the keys, and what it leaves."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from bithuman_panel.ui.help_page import HelpPage
from bithuman_panel.ui.keys import KEYS, Part
from bithuman_panel.ui.main_window import MainWindow
from tests.ui.asking import Asked
from tests.ui.hands import CTRL, CTRL_SHIFT, press

SHIFT = Qt.KeyboardModifier.ShiftModifier
RETURN, ESCAPE = Qt.Key.Key_Return, Qt.Key.Key_Escape


@pytest.mark.parametrize("way", ["key", "button"])
def test_the_help_lies_over_the_panel_and_takes_nothing_from_it(
    window: MainWindow, way: str
) -> None:
    asked = Asked(window)
    window.composer.message.setPlainText("A line half written")
    if way == "key":
        press(window.composer.message, Qt.Key.Key_F1, SHIFT)
    else:
        window.strip.help.click()
    assert window.pages.help.isVisible()
    assert window.pages.help.names.hasFocus()
    assert window.strip.hold.isVisible(), "whoever reads can still stop everything"
    for widget in (window.pages.help.names, window.pages.help.view, window.strip):
        press(widget, RETURN, CTRL)
        press(widget, RETURN, CTRL_SHIFT)
    press(window.pages.help.names, Qt.Key.Key_F1, SHIFT)
    assert asked.told == []
    window.strip.hold.click()
    assert window.pages.help.isVisible()
    press(window.pages.help.view, ESCAPE)
    press(window.composer.message, ESCAPE, held=True)
    assert asked.told == [], "the Esc that closes the help holds nothing"
    assert not window.pages.help.isVisible()
    assert window.composer.message.hasFocus()
    assert window.composer.message.toPlainText() == "A line half written"
    press(window, ESCAPE)
    assert asked.told == ["hold"]


def test_the_help_is_made_when_it_is_first_wanted(window: MainWindow) -> None:
    window.pages.uncover()
    window.pages.escape()
    assert not window.findChildren(HelpPage), "no start waits for it"
    window.pages.show_help()
    window.pages.leave_help()
    window.pages.show_help()
    (aid,) = window.findChildren(HelpPage)
    assert window.panes.pane_of(aid.view.viewport()) is aid.view
    assert window.keys_here.sections(aid)[0].title == KEYS[Part.HELP].title
    assert window.releases.isVisible()


class Escapes:
    """How often a window has told that Esc closed the help over its columns."""

    def __init__(self, window: MainWindow) -> None:
        self.count = 0
        window.help_escaped.connect(self._count)

    def _count(self) -> None:
        self.count += 1


def test_escape_closes_the_help_from_everywhere_and_is_told(window: MainWindow) -> None:
    asked, escapes = Asked(window), Escapes(window)
    strip, box = window.strip, window.releases
    names, view, back = window.pages.help.names, window.pages.help.view, window.pages.help._back
    places = (names, view, back, box.look, strip.help, strip._account, strip.armed)
    for closed, widget in enumerate(places, 1):
        window.pages.show_help()
        box.look.setEnabled(True)
        widget.setFocus()
        press(widget, ESCAPE, held=True)
        assert window.pages.help.isVisible(), f"a key that is still down closes nothing: {widget}"
        press(widget, ESCAPE)
        assert not window.pages.help.isVisible(), widget
        assert window.composer.message.hasFocus(), widget
        assert escapes.count == closed, "whoever watches the lines can hold by the same key"
        assert asked.told == [], "and it never releases"


def test_only_escape_over_the_stage_is_told(window: MainWindow, qtbot: QtBot) -> None:
    escapes = Escapes(window)
    window.pages.show_help()
    qtbot.mouseClick(window.pages.help._back, Qt.MouseButton.LeftButton)
    assert not window.pages.help.isVisible()
    press(window, ESCAPE)
    assert escapes.count == 0
    # A line may be on its way there, too.
    window.pages.show_welcome(can_go_back=True)
    window.pages.show_help()
    press(window.pages.help.names, ESCAPE)
    assert window.welcome.isVisible()
    assert escapes.count == 1
    press(window, ESCAPE)
    assert window.welcome.isVisible()
    assert escapes.count == 2


def test_hold_works_while_the_help_is_read(window: MainWindow, qtbot: QtBot) -> None:
    window.pages.show_help()
    with qtbot.waitSignal(window.strip.hold_requested):
        qtbot.mouseClick(window.strip.hold, Qt.MouseButton.LeftButton)
    window.strip.show_hold(is_held=True)
    press(window.pages.help.names, ESCAPE)
    assert window.strip.hold.text() == "RELEASE", "leaving the help releases nothing"


def test_a_desk_that_opens_meanwhile_waits_under_the_help(window: MainWindow) -> None:
    window.pages.show_welcome(can_go_back=False)
    assert not window.strip.isVisible()
    press(window.welcome, Qt.Key.Key_F1, SHIFT)
    assert not window.strip.isVisible(), "there is nothing to hold yet"
    window.show_panel("Rehearsal", is_rehearsal=True)
    assert window.pages.help.isVisible()
    assert window.strip.isVisible()
    assert window._watermark.isVisible(), "a rehearsal is marked over the help, too"
    assert window.pages.help.names.hasFocus(), "what is typed must not go into a message unseen"
    press(window.pages.help.names, ESCAPE)
    assert window.composer.isVisible()


def test_the_help_closes_on_the_page_below(window: MainWindow) -> None:
    window.pages.show_welcome(can_go_back=True)
    window.welcome._help.click()
    assert window.pages.help.isVisible()
    window.pages.leave_help()
    assert window.welcome.isVisible()
    window.pages.show_help()
    window.pages.show_welcome(can_go_back=True)
    assert window.welcome.isVisible(), "whoever asks for the account gets it"
    window.pages.leave_welcome()
    assert window.composer.isVisible()


def test_a_first_page_that_nobody_asked_for_comes_under_the_help(window: MainWindow) -> None:
    window.pages.show_help()
    window.pages.offer_welcome(can_go_back=False)
    assert window.pages.help.isVisible()
    assert window.pages.help.names.hasFocus(), "the next key still turns the pages"
    assert not window.strip.isVisible(), "there is nothing to hold"
    press(window.pages.help.names, ESCAPE)
    assert window.welcome.isVisible()
    assert window.welcome._name.hasFocus()


def test_a_first_page_that_nobody_asked_for_takes_nothing_that_was_typed(
    window: MainWindow,
) -> None:
    window.pages.offer_welcome(can_go_back=False)
    assert window.welcome.isVisible()
    window.welcome._secret.setText("half a secr")
    window.welcome._secret.setFocus()
    window.pages.offer_welcome(can_go_back=False)
    assert window.welcome._secret.text() == "half a secr"
    assert window.welcome._secret.hasFocus()
    window.pages.show_help()
    window.pages.offer_welcome(can_go_back=False)
    assert window.welcome._secret.text() == "half a secr"
