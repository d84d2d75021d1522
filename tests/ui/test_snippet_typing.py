"""The list of snippets while one writes: its keys are its own, and nothing is ever sent from it."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QAccessible, QKeyEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from bithuman_panel.core.resolving import Phrases
from bithuman_panel.presenters.snippets import Snippet, SnippetsPresenter
from bithuman_panel.ui.look import Look
from bithuman_panel.ui.main_window import MainWindow
from bithuman_panel.ui.message_edit import MessageEdit
from bithuman_panel.ui.snippet_list import SnippetList
from bithuman_panel.ui.snippet_typing import SnippetTyping
from tests.ui.conftest import Show
from tests.ui.ear import Ear
from tests.ui.hands import CTRL, CTRL_SHIFT, press

SNIPPETS = {
    "hello": "Good evening, {{guest}}!",
    "help": "Just a moment, please.",
    "bye": "Good night, and see you next week at the same time, in the same place. " * 4,
}
ESCAPE, ENTER, TAB = Qt.Key.Key_Escape, Qt.Key.Key_Return, Qt.Key.Key_Tab
UP, DOWN = Qt.Key.Key_Up, Qt.Key.Key_Down


class Writer:
    """Hands on the message of a window whose show has snippets; what the window was asked for."""

    def __init__(self, window: MainWindow, qtbot: QtBot) -> None:
        self.window, self._qtbot = window, qtbot
        self.message = window.composer.message
        self.asked: list[object] = []
        self.phrases = Phrases(SNIPPETS)
        self._presenter = SnippetsPresenter(window.composer, lambda: self.phrases)
        window.composer.snippets_wanted.connect(self._presenter.search)
        window.send_requested.connect(self.asked.append)
        window.hold_requested.connect(lambda: self.asked.append("hold"))
        self.message.setFocus()

    @property
    def box(self) -> SnippetList:
        return self.window.composer.snippets.list

    @property
    def current(self) -> str:
        return self.box.current.name if self.box.current else ""

    @property
    def names(self) -> list[str]:
        if not self.box.is_open:
            return []
        return [self.box.rows.item(row).text() for row in range(self.box.rows.count())]

    def type(self, text: str) -> None:
        self._qtbot.keyClicks(self.message, text)

    def settle(self) -> None:
        """Let what looks again look."""
        self._qtbot.wait(1)


@pytest.fixture
def writer(window: MainWindow, qtbot: QtBot) -> Writer:
    return Writer(window, qtbot)


@pytest.fixture
def ear(monkeypatch: pytest.MonkeyPatch) -> Ear:
    """A screen reader that hears."""
    listening = Ear()
    monkeypatch.setattr(QAccessible, "updateAccessibility", listening.hear)
    return listening


def test_a_slash_at_the_start_of_a_word_opens_the_list(writer: Writer) -> None:
    writer.type("and/or 1/2 ")
    assert writer.names == []
    writer.type("/")
    assert writer.names == ["/hello", "/help", "/bye"]
    assert writer.message.hasFocus()
    writer.type("he")
    assert writer.names == ["/hello", "/help"]
    writer.type("llo")
    assert writer.names == ["/hello"]
    writer.type("x")
    assert writer.names == []


@pytest.mark.parametrize("key", [TAB, ENTER, Qt.Key.Key_Enter])
def test_tab_or_enter_puts_the_text_in_at_the_cursor(writer: Writer, key: Qt.Key) -> None:
    writer.type("Well,  now.")
    for _ in range(5):
        press(writer.message, Qt.Key.Key_Left)
    writer.type("/hel")
    press(writer.message, key)
    assert writer.message.toPlainText() == "Well, Good evening, {{guest}}! now."
    assert writer.names == []
    assert writer.message.hasFocus()
    writer.type("?")
    assert writer.message.toPlainText() == "Well, Good evening, {{guest}}!? now."
    assert writer.asked == []


def test_several_stand_in_one_line_also_behind_letters_of_two_halves(writer: Writer) -> None:
    writer.message.insertPlainText("🎭 ")
    writer.type("/help")
    press(writer.message, TAB)
    writer.message.insertPlainText(" 🎭 /")
    writer.type("b")
    press(writer.message, TAB)
    assert writer.message.toPlainText() == f"🎭 {SNIPPETS['help']} 🎭 {SNIPPETS['bye']}"


def test_what_was_put_in_can_be_undone(writer: Writer) -> None:
    writer.type("/help")
    press(writer.message, TAB)
    writer.message.undo()
    assert writer.message.toPlainText() == "/help"


def test_arrows_choose_and_go_round(writer: Writer) -> None:
    writer.type("/")
    seen = []
    for key in (DOWN, DOWN, DOWN, UP, Qt.Key.Key_Backtab):
        press(writer.message, key)
        seen.append(writer.current)
    assert seen == ["help", "bye", "hello", "bye", "help"]
    press(writer.message, ENTER)
    assert writer.message.toPlainText() == SNIPPETS["help"]


def test_escape_closes_the_list_and_holds_nothing(writer: Writer) -> None:
    writer.type("/he")
    press(writer.message, ESCAPE)
    assert writer.names == []
    assert writer.message.toPlainText() == "/he"
    press(writer.message, ESCAPE, held=True)
    assert writer.asked == [], "a key that is still down has done its work"
    writer.type("l")
    assert writer.names == [], "it stays closed for this one"
    writer.type(" /")
    assert writer.names != []
    press(writer.message, ESCAPE)
    press(writer.message, ESCAPE)
    assert writer.asked == ["hold"]


@pytest.mark.parametrize("modifiers", [CTRL, CTRL_SHIFT])
def test_ctrl_enter_closes_the_list_and_sends_nothing(
    writer: Writer, modifiers: Qt.KeyboardModifier
) -> None:
    writer.type("/he")
    press(writer.message, ENTER, modifiers)
    press(writer.message, ENTER, modifiers, held=True)
    assert writer.names == []
    assert writer.message.toPlainText() == "/he"
    assert writer.asked == []
    press(writer.message, ENTER, modifiers)
    assert len(writer.asked) == 1


def test_enter_that_stays_down_begins_no_new_lines(writer: Writer) -> None:
    writer.type("/help")
    press(writer.message, ENTER)
    for _ in range(3):
        press(writer.message, ENTER, held=True)
    assert writer.message.toPlainText() == SNIPPETS["help"]
    press(writer.message, ENTER)
    assert writer.message.toPlainText() == SNIPPETS["help"] + "\n"


def test_other_keys_are_whosever_they_were(writer: Writer) -> None:
    writer.type("/he")
    press(writer.message, UP, CTRL)
    assert writer.current == "hello"
    press(writer.message, Qt.Key.Key_Backspace)
    assert writer.names == ["/hello", "/help"]
    press(writer.message, Qt.Key.Key_Backspace)
    press(writer.message, Qt.Key.Key_Backspace)
    assert writer.names == []


def test_no_shortcut_takes_a_key_of_the_list(writer: Writer) -> None:
    def is_kept(key: Qt.Key) -> bool:
        event = QKeyEvent(QEvent.Type.ShortcutOverride, key, Qt.KeyboardModifier.NoModifier)
        event.ignore()
        QApplication.sendEvent(writer.message, event)
        return event.isAccepted()

    assert not is_kept(ESCAPE)
    writer.type("/")
    assert [is_kept(key) for key in (ESCAPE, TAB, Qt.Key.Key_F5)] == [True, True, False]


def test_a_click_takes_the_row(writer: Writer, qtbot: QtBot) -> None:
    writer.type("So /")
    rows = writer.box.rows
    place = rows.visualItemRect(rows.item(1)).center()
    qtbot.mouseClick(rows.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert writer.message.toPlainText() == f"So {SNIPPETS['help']}"
    assert writer.message.hasFocus()


def test_it_goes_with_the_cursor_the_keyboard_and_the_text(writer: Writer) -> None:
    def is_open_after_slash() -> bool:
        writer.message.setFocus()
        writer.message.selectAll()
        writer.type("So /")
        return writer.box.is_open

    assert is_open_after_slash()
    press(writer.message, Qt.Key.Key_Home)
    writer.settle()
    assert not writer.box.is_open
    assert is_open_after_slash()
    writer.window.targets.agent.setFocus()
    assert not writer.box.is_open
    assert is_open_after_slash()
    writer.window.composer.show_text("Another draft /x")
    writer.settle()
    assert not writer.box.is_open
    assert is_open_after_slash()
    writer.window.shield.put(is_up=True)
    assert not writer.box.is_open
    assert is_open_after_slash() is False, "behind the shield nothing of the show is read"


def test_a_text_too_long_to_be_edited_opens_nothing(writer: Writer) -> None:
    writer.type("So /")
    writer.window.composer.message.edited.emit("typed")
    assert writer.box.is_open
    writer.message.setReadOnly(True)
    writer.window.composer.message.edited.emit("typed")
    assert not writer.box.is_open


def test_a_text_that_changed_under_the_list_takes_no_snippet(writer: Writer) -> None:
    writer.type("So /")
    writer.window.composer.show_text("Another draft")
    press(writer.message, ENTER)
    assert "Good evening" not in writer.message.toPlainText()


def test_a_show_without_snippets_opens_nothing(writer: Writer) -> None:
    writer.phrases = Phrases()
    writer.type("/he")
    assert not writer.box.is_open
    press(writer.message, ENTER)
    assert writer.message.toPlainText() == "/he\n"


@pytest.mark.parametrize("percent", [100, 200, 300])
@pytest.mark.parametrize("size", [(900, 600), (1440, 860)])
def test_it_lies_in_the_page_beside_the_line_and_never_over_hold(
    writer: Writer, look: Look, percent: int, size: tuple[int, int]
) -> None:
    writer.window.resize(*size)
    look.change(look.theme, percent)
    writer.type("/")
    writer.settle()
    box, page = writer.box.geometry(), writer.window.pages.geometry()
    assert writer.box.is_open
    assert page.contains(box)
    assert box.height() > 0


def test_it_follows_the_message(writer: Writer) -> None:
    writer.type("So /")
    before = writer.box.pos()
    writer.window.composer.queue.setFixedHeight(80)
    writer.window.composer.queue.show()
    writer.settle()
    assert writer.box.is_open
    assert writer.box.pos() != before


def test_from_right_to_left_it_ends_where_the_words_begin(
    writer: Writer, application_rtl: None
) -> None:
    writer.type("/")
    right = writer.box.geometry().right()
    assert right <= writer.window.pages.geometry().right()
    writer.settle()
    assert writer.box.is_open


@pytest.fixture
def application_rtl(qapp: QApplication) -> Iterator[None]:
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    yield
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


def test_a_screen_reader_hears_what_there_is_and_what_is_chosen(writer: Writer, ear: Ear) -> None:
    writer.type("/he")
    press(writer.message, DOWN)
    heard = [words for words, _ in ear.heard]
    assert heard == [
        "3 snippets, the first: /hello · Good evening, {{guest}}!",
        "2 snippets, the first: /hello · Good evening, {{guest}}!",
        "/help · Just a moment, please.",
    ]
    assert {how for _, how in ear.heard} == {QAccessible.AnnouncementPoliteness.Polite}
    assert writer.box.rows.accessibleName() == "Snippets"


def test_a_long_text_is_cut_in_the_list_and_whole_in_the_message(writer: Writer) -> None:
    writer.type("/bye")
    shown = str(writer.box.rows.item(0).data(Qt.ItemDataRole.AccessibleTextRole))
    assert shown.endswith("…")
    assert len(shown) < 200
    press(writer.message, TAB)
    assert writer.message.toPlainText() == SNIPPETS["bye"]


def test_in_a_pane_of_its_own_it_lies_over_the_message(show: Show, look: Look) -> None:
    message = show(MessageEdit())
    typing = SnippetTyping(look, message)
    message.setFocus()
    message.insertPlainText("/")
    typing.show_snippets((Snippet("hello", "Good evening"),))
    assert typing.list.is_open
    assert message.rect().contains(typing.list.geometry())
