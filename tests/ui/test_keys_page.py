"""F1: which keys work here."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QRect, Qt, QTranslator
from PySide6.QtGui import QAccessible, QKeySequence
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from bithuman_panel.core.keymap import Act, Keymap
from bithuman_panel.core.models import Mode
from bithuman_panel.ui.act_words import usual_keys
from bithuman_panel.ui.card_row import HEADING, MORE
from bithuman_panel.ui.keys import KEYS, Part, key_text
from bithuman_panel.ui.keys_page import KeysPage
from bithuman_panel.ui.look import Look
from bithuman_panel.ui.main_window import MainWindow
from bithuman_panel.ui.translate import CONTEXT
from tests.ui.asking import Asked
from tests.ui.ear import Ear
from tests.ui.entries import entry_of
from tests.ui.hands import CTRL, press

F1, ESCAPE, ENTER = Qt.Key.Key_F1, Qt.Key.Key_Escape, Qt.Key.Key_Return
SHIFT = Qt.KeyboardModifier.ShiftModifier


def listed(page: KeysPage) -> list[tuple[str, str]]:
    """Return the rows: what a key does, and the key; of a heading no key."""
    rows = [page.rows.item(row) for row in range(page.rows.count())]
    return [(row.text(), "" if row.data(HEADING) else row.data(MORE)) for row in rows]


def headings(page: KeysPage) -> list[str]:
    return [words for words, key in listed(page) if not key]


PLACES: dict[str, Callable[[MainWindow], QWidget]] = {
    "In the message": lambda window: window.composer.message,
    "On Speak and Context": lambda window: window.composer.mode_button(Mode.SPEAK),
    "In the fields Agent and Room": lambda window: window.targets.room,
    "In the list of rooms": lambda window: window.targets.rooms,
    "In the queue": lambda window: window.queue.rows,
    "In the history": lambda window: window.record.history,
    "In the details": lambda window: window.record.details,
    "On this button": lambda window: window.strip.armed,
}


def test_the_keys_of_the_place_where_the_keyboard_is_come_first(
    window: MainWindow, qtbot: QtBot
) -> None:
    window.queue.show_queue((entry_of(),), is_held=False)
    for heading, place_in in PLACES.items():
        place = place_in(window)
        place.setFocus()
        qtbot.keyClick(place, F1)
        assert window.cards.keys().rows.hasFocus(), heading
        assert headings(window.cards.keys()) == [heading, "On the stage", "Everywhere"]
        assert window.cards.keys().rows.currentRow() == 1, heading
        qtbot.keyClick(window.cards.keys().rows, F1)
        assert not window.cards.keys().lies_over, heading
        assert place.hasFocus(), f"the keyboard is back where it was: {heading}"


def test_on_the_other_pages_no_key_of_the_stage_is_named(window: MainWindow) -> None:
    window.pages.show_help()
    window.toggle_keys()
    assert headings(window.cards.keys()) == ["In the help", "Everywhere"]
    window.pages.show_welcome(can_go_back=True)
    assert not window.cards.keys().lies_over
    window.welcome._secret.setFocus()
    window.toggle_keys()
    assert headings(window.cards.keys()) == ["On this page", "Everywhere"]
    window.cards.keys().leave()
    window.setFocus()
    window.cards.keys().open(window.keys_here.sections(None))
    assert headings(window.cards.keys()) == ["Everywhere"]


def test_every_command_with_keys_is_listed_with_them(window: MainWindow) -> None:
    window.toggle_keys()
    rows = listed(window.cards.keys())
    for command in window.commands.all():
        if command.keys and command.isEnabled():
            native = QKeySequence.SequenceFormat.NativeText
            assert (command.words, command.keys[0].toString(native)) in rows
    assert ("Sends the line to the room that the button names", "Ctrl+Enter") in rows
    assert ("Quick switcher …", "Ctrl+K") in rows


def test_every_key_of_the_table_is_one_and_every_part_has_some() -> None:
    assert set(KEYS) == set(Part)
    for section in KEYS.values():
        for row in section.rows:
            assert all(key == "Alt" or not QKeySequence(key).isEmpty() for key in row.keys)
    assert key_text("Alt") == "Alt"


def test_no_line_leaves_while_it_is_open(window: MainWindow) -> None:
    asked, escapes = Asked(window), []
    window.help_escaped.connect(lambda: escapes.append(1))
    window.toggle_keys()
    for place in (window.cards.keys().rows, window.cards.keys().pages, window.cards.keys()):
        press(place, ENTER, CTRL)
    press(window.cards.keys().rows, ENTER)
    assert window.cards.keys().isVisible()
    press(window.cards.keys().rows, ESCAPE)
    assert not window.cards.keys().lies_over
    assert (asked.told, escapes) == ([], [1])


def test_it_leads_to_the_pages_of_the_help(window: MainWindow, qtbot: QtBot) -> None:
    window.toggle_keys()
    qtbot.keyClick(window.cards.keys().rows, F1, SHIFT)
    assert window.pages.help.names.hasFocus()
    assert not window.cards.keys().lies_over
    window.pages.leave_help()
    window.toggle_keys()
    window.cards.keys().pages.click()
    assert window.pages.help.names.hasFocus()
    window.toggle_keys()
    window.cards.keys().done.click()
    assert window.pages.help.names.hasFocus()


def test_tab_goes_from_the_list_to_the_buttons(window: MainWindow, qtbot: QtBot) -> None:
    window.toggle_keys()
    qtbot.keyClick(window.cards.keys().rows, Qt.Key.Key_Tab)
    assert window.cards.keys().pages.hasFocus()
    qtbot.keyClick(window.cards.keys().pages, Qt.Key.Key_Tab)
    assert window.cards.keys().done.hasFocus()
    assert window.cards.keys().lies_over


def test_a_row_is_read_as_a_whole(window: MainWindow, monkeypatch: pytest.MonkeyPatch) -> None:
    window.toggle_keys()
    row = window.cards.keys().rows.item(1)
    told = row.data(Qt.ItemDataRole.AccessibleTextRole)
    assert told == "Up · Brings back the last line, where nothing is written"
    interface = QAccessible.queryAccessibleInterface(window.cards.keys().rows)
    assert interface.text(QAccessible.Text.Name) == "Keys that work here"
    ear = Ear()
    monkeypatch.setattr(QAccessible, "updateAccessibility", ear.hear)
    press(window.cards.keys().rows, ENTER, CTRL)
    assert "Nothing is sent from here" in ear.heard[-1][0]


@pytest.mark.parametrize("percent", [100, 200, 300])
def test_long_words_wrap_and_nothing_is_cut(window: MainWindow, look: Look, percent: int) -> None:
    window.resize(900, 600)
    look.change(look.theme, percent)
    window.toggle_keys()
    page, rows = window.cards.keys(), window.cards.keys().rows
    assert QRect(window.pages.geometry()).contains(page.geometry())
    row = next(n for n in range(rows.count()) if "underlined" in rows.item(n).text())
    one_line, wrapped = rows.sizeHintForRow(2), rows.sizeHintForRow(row)
    assert wrapped > one_line if percent > 100 else wrapped == one_line
    assert rows.horizontalScrollBar().maximum() == 0


class Loud(QTranslator):
    """A language of capitals."""

    def translate(
        self, context: str, text: str, _note: str | None = None, _n: int = -1
    ) -> str | None:
        return text.upper() if context == CONTEXT and "{" not in text else None

    def isEmpty(self) -> bool:
        return False


def test_the_commands_among_the_keys_speak_another_language_at_once(
    window: MainWindow, qapp: QApplication, qtbot: QtBot
) -> None:
    qtbot.keyClick(window.composer.message, F1)
    loud = Loud()
    qapp.installTranslator(loud)
    try:
        qtbot.waitUntil(lambda: "ACCOUNT" in dict(listed(window.cards.keys())))
        assert headings(window.cards.keys())[0] == "IN THE MESSAGE"
    finally:
        qapp.removeTranslator(loud)
        qtbot.waitUntil(lambda: "Account" in dict(listed(window.cards.keys())))


def test_the_keys_that_were_chosen_are_told_and_no_others(window: MainWindow) -> None:
    usual = usual_keys(window.commands)
    keymap = Keymap(usual).with_key(Act.GO, "F13").without_key(Act.COVER, "F8")
    window.show_keymap(keymap.with_key("account", "F14"))
    window.toggle_keys()
    rows = listed(window.cards.keys())
    assert ("GO: lets the line on standby go", "F5 · PgDown · F13") in rows
    assert ("Account", "Ctrl+,") in rows
    assert "Says the cover line at once" not in dict(rows)
    window.show_keymap(keymap.without_key("account", "Ctrl+,"))
    window.toggle_keys()
    window.toggle_keys()
    assert "Account" not in dict(listed(window.cards.keys()))
