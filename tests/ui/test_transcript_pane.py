"""The transcript: what a row says, what Enter does, what it follows, and what it hides."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from bithuman_panel.core.delivery import Outcome
from bithuman_panel.core.wording import say
from bithuman_panel.presenters.transcript import Utterance
from bithuman_panel.ui.record_column import Page as RecordPage
from bithuman_panel.ui.transcript_model import SHOWN_CHARACTERS, STEP, WINDOW
from bithuman_panel.ui.transcript_pane import TranscriptPane
from tests.steps import calls_of
from tests.ui.entries import HOSTILE, with_outcome
from tests.ui.hands import CTRL, press

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent

    from bithuman_panel.ui.look import Look
    from bithuman_panel.ui.main_window import MainWindow
    from tests.ui.conftest import Show

ENTRY = replace(with_outcome(Outcome.DELIVERED), id="e1")
ASKED = Utterance(100.0, False, "Where can I leave my coat?")
SAID = (ASKED, Utterance(102.0, True, "To your left."), Utterance(104.0, True, "Welcome.", ENTRY))
WHY = say("Nobody has said anything here yet.")


class Page(QWidget):
    """A page with the pane, which notes what it asks for and the keys that it leaves."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self.keys: list[int] = []
        self.contexts: list[Utterance] = []
        self.entries: list[str] = []
        self.sights: list[bool] = []
        self.pane = TranscriptPane(look)
        self.pane.context_requested.connect(self.contexts.append)
        self.pane.entry_requested.connect(self.entries.append)
        self.pane.in_sight.connect(self.sights.append)
        self.column = QVBoxLayout(self)
        self.column.addWidget(self.pane)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        self.keys.append(event.key())


@pytest.fixture
def page(show: Show, look: Look) -> Page:
    shown = show(Page(look))
    shown.pane.show_said(SAID, "Ava")
    shown.pane.rows.setFocus()
    return shown


def many(count: int) -> tuple[Utterance, ...]:
    return tuple(Utterance(float(n), n % 2 == 0, f"Message {n}, and more.") for n in range(count))


def words(pane: TranscriptPane, row: int) -> str:
    return str(pane.model.index(row).data(Qt.ItemDataRole.AccessibleTextRole))


def choose(pane: TranscriptPane, row: int) -> None:
    pane.rows.setCurrentIndex(pane.model.index(row))


def at_end(pane: TranscriptPane) -> bool:
    bar = pane.rows.verticalScrollBar()
    return bar.maximum() > 0 and bar.value() == bar.maximum()


def test_a_row_says_who_and_when_and_which_line_is_ours(page: Page) -> None:
    assert page.pane.rows.accessibleName() == "Transcript"
    assert words(page.pane, 0).startswith("Visitor · ")
    assert words(page.pane, 0).endswith(": Where can I leave my coat?")
    assert words(page.pane, 1).startswith("Ava · ")
    assert "your line" not in words(page.pane, 1)
    assert "your line · Delivered: Welcome." in words(page.pane, 2)


def test_text_of_others_is_plain_and_cut(page: Page) -> None:
    page.pane.show_said((Utterance(1.0, False, HOSTILE + "x" * 9_000),), HOSTILE)
    shown = str(page.pane.model.index(0).data())
    assert "⟨U+202E⟩" in shown
    assert "\u202e" not in words(page.pane, 0)
    assert len(shown) < SHOWN_CHARACTERS + 100
    assert page.pane.model.index(9).data() is None
    assert page.pane.model.index(0).data(Qt.ItemDataRole.DecorationRole) is None


def test_enter_makes_a_context_of_what_a_visitor_said(page: Page) -> None:
    choose(page.pane, 0)
    assert page.pane.use.isEnabled()
    press(page.pane.rows, Qt.Key.Key_Return)
    page.pane.use.click()
    assert page.contexts == [ASKED, ASKED]
    press(page.pane.rows, Qt.Key.Key_Return, held=True)
    assert len(page.contexts) == 2


def test_enter_on_our_line_goes_to_its_entry_and_on_the_agents_to_nothing(page: Page) -> None:
    choose(page.pane, 1)
    assert not page.pane.use.isEnabled()
    press(page.pane.rows, Qt.Key.Key_Return)
    choose(page.pane, 2)
    press(page.pane.rows, Qt.Key.Key_Enter)
    assert (page.contexts, page.entries) == ([], ["e1"])


def test_ctrl_enter_is_left_to_the_window_and_arrows_move(page: Page) -> None:
    choose(page.pane, 0)
    press(page.pane.rows, Qt.Key.Key_Return, CTRL)
    assert (page.keys, page.contexts) == ([Qt.Key.Key_Return], [])
    press(page.pane.rows, Qt.Key.Key_Down)
    assert page.pane.rows.currentIndex().row() == 1


@pytest.mark.parametrize("key", [Qt.Key.Key_End, Qt.Key.Key_Up, Qt.Key.Key_Down])
def test_the_keyboard_begins_at_the_newest_message(page: Page, key: Qt.Key) -> None:
    page.pane.show_said(many(9), "Ava")
    press(page.pane.rows, key)
    assert page.pane.rows.currentIndex().row() == 8


def test_the_first_message_is_one_key_away(page: Page) -> None:
    press(page.pane.rows, Qt.Key.Key_Home)
    assert page.pane.rows.currentIndex().row() == 0
    page.pane.begin_afresh()
    press(page.pane.rows, Qt.Key.Key_End)
    assert not page.pane.rows.currentIndex().isValid()


def test_it_follows_what_is_said_only_while_its_end_is_in_sight(page: Page) -> None:
    pane = page.pane
    pane.show_said(many(60), "Ava")
    assert at_end(pane)
    pane.show_said(many(61), "Ava")
    assert at_end(pane)
    bar = pane.rows.verticalScrollBar()
    bar.setValue(bar.maximum() // 2)
    before = bar.value()
    choose_visible = pane.rows.indexAt(pane.rows.viewport().rect().center()).row()
    pane.show_said(many(62), "Ava")
    assert bar.value() == before
    assert pane.rows.indexAt(pane.rows.viewport().rect().center()).row() == choose_visible


def test_its_end_stays_in_sight_when_the_rows_get_another_height(page: Page) -> None:
    pane = page.pane
    pane.show_said(many(60), "Ava")
    pane.show_state(WHY)
    page.column.activate()
    pane.rows.doItemsLayout()
    assert at_end(pane), "less room"
    page.resize(page.width() // 2, page.height())
    page.column.activate()
    pane.rows.doItemsLayout()
    assert at_end(pane), "higher rows"
    pane.rows.verticalScrollBar().setValue(3)
    page.resize(page.width() * 2, page.height())
    assert not at_end(pane)


def test_another_room_begins_at_its_end_and_earlier_messages_do_not_jump(page: Page) -> None:
    pane = page.pane
    pane.show_said(many(60), "Ava")
    pane.rows.verticalScrollBar().setValue(3)
    pane.show_said((ASKED, *many(WINDOW + STEP)), "Ava")
    assert at_end(pane)
    pane.earlier.click()
    page.resize(page.width() // 2, page.height())
    page.column.activate()
    pane.rows.doItemsLayout()
    assert not at_end(pane)


def test_what_is_chosen_stays_while_more_is_said(page: Page) -> None:
    choose(page.pane, 0)
    page.pane.show_said((*SAID, Utterance(106.0, False, "Thank you.")), "Ava")
    assert page.pane.rows.currentIndex().row() == 0
    assert page.pane.model.rowCount() == 4
    page.pane.show_said(many(3), "Ava")
    assert page.pane.rows.currentIndex().row() == -1, "another room"


def test_a_line_that_is_marked_later_shows_it(page: Page) -> None:
    page.pane.show_said((*SAID[:2], SAID[2]._replace(entry=None)), "Ava")
    assert "your line" not in words(page.pane, 2)
    page.pane.show_said(SAID, "Ava")
    assert "your line" in words(page.pane, 2)


def test_of_a_long_conversation_the_newest_is_shown_and_the_rest_by_pages(page: Page) -> None:
    pane = page.pane
    pane.show_said(many(WINDOW + STEP + 10), "Ava")
    assert pane.model.rowCount() == WINDOW
    assert pane.earlier.isVisible()
    assert not pane.later.isVisible()
    pane.earlier.click()
    assert pane.model.rowCount() == WINDOW
    assert "Message 10," in words(pane, 0)
    assert pane.later.isVisible()
    pane.show_said(many(WINDOW + STEP + 11), "Ava")
    assert "Message 10," in words(pane, 0), "what is read stays"
    pane.earlier.setFocus()
    pane.earlier.click()
    assert "Message 0," in words(pane, 0)
    assert not pane.earlier.isVisible()
    assert pane.rows.hasFocus(), "and not on whatever comes next"
    pane.model.show_earlier()
    for _ in range(3):
        pane.later.click()
    assert pane.model.is_newest
    assert pane.model.rowCount() == WINDOW
    pane.show_said(many(WINDOW + STEP + 15), "Ava")
    assert pane.model.rowCount() == WINDOW


def test_ten_thousand_messages_do_not_hold_the_window_up(page: Page) -> None:
    whole = many(10_000)

    def shown() -> None:
        page.pane.show_said(whole, "Ava")
        page.pane.show_said((*whole, Utterance(2e5, False, "More.")), "Ava")
        page.pane.rows.doItemsLayout()

    # The spoken words of each are looked at once; a row each would be ten times that.
    assert calls_of(shown) < 100_000


def test_it_says_why_there_is_nothing_and_what_is_wrong_beside_what_there_is(page: Page) -> None:
    pane = page.pane
    pane.show_state(WHY)
    assert pane.state.text() == str(WHY)
    assert pane.state.isVisible()
    assert pane.empty.text() == ""
    pane.show_said((), "Ava")
    assert pane.empty.text() == str(WHY)
    assert not pane.state.isVisible()
    assert pane.rows.accessibleDescription() == str(WHY)
    assert not pane.use.isVisible()
    pane.begin_afresh()
    assert pane.empty.text() == ""


def test_behind_the_shield_there_is_nothing_to_read(page: Page, look: Look) -> None:
    page.pane.use.setFocus()
    look.shield.put(is_up=True)
    assert page.pane.model.rowCount() == 0
    assert page.pane.empty.text() == "Hidden by the shield."
    page.pane.show_said(many(3), "Ava")
    assert page.pane.model.rowCount() == 0
    look.shield.put(is_up=False)
    assert page.pane.model.rowCount() == 3


def test_it_tells_whether_it_is_in_sight(page: Page) -> None:
    page.pane.hide()
    page.pane.show()
    assert page.sights == [True, False, True]


@pytest.mark.parametrize("percent", [100, 200])
@pytest.mark.parametrize("direction", list(Qt.LayoutDirection)[:2])
def test_every_word_has_room(
    page: Page, look: Look, percent: int, direction: Qt.LayoutDirection
) -> None:
    page.setLayoutDirection(direction)
    look.change(look.theme, percent)
    page.pane.show_said((*SAID, Utterance(1.0, False, "a" * 400), Utterance(2.0, True, "")), "Ava")
    page.pane.rows.doItemsLayout()
    heights = [page.pane.rows.visualRect(page.pane.model.index(row)).height() for row in range(5)]
    assert heights[3] > 3 * heights[0]
    assert min(heights) > look.px(30)
    page.resize(900, 400)
    page.pane.rows.doItemsLayout()
    assert page.pane.rows.visualRect(page.pane.model.index(3)).height() < heights[3]
    assert not page.grab().isNull()


def test_a_key_opens_the_page_in_the_window(window: MainWindow) -> None:
    window.commands["go.transcript"].trigger()
    assert window.record_column.page is RecordPage.TRANSCRIPT
    assert window.transcript.rows.hasFocus()
    assert window.transcript.isVisible()
