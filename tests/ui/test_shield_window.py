"""Behind the stage shield nothing private is left in the window: in no widget, model or voice."""

from __future__ import annotations

import gc

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QAccessible, QAction
from PySide6.QtWidgets import QApplication, QListWidgetItem
from pytestqt.qtbot import QtBot

from bithuman_panel.core.delivery import Outcome
from bithuman_panel.core.models import Agent
from bithuman_panel.core.view import Layout
from bithuman_panel.core.wording import say
from bithuman_panel.presenters.record import Urgency
from bithuman_panel.presenters.targets_view import Way
from bithuman_panel.ui.card_row import MORE
from bithuman_panel.ui.history_model import Column
from bithuman_panel.ui.main_window import MainWindow
from tests.e2e.seen import texts
from tests.ui.ear import Ear
from tests.ui.hands import press
from tests.ui.private_window import (
    ALARM,
    AVA,
    BARE_CODE,
    CODE,
    LINE,
    LOST_CODE,
    OTHER_ROOM,
    PRIVATE,
    PROBLEM,
    QUEUED_LINE,
    ROOM,
    STATE,
    fill,
    private_entries,
)
from tests.ui.rows import add_line, update_line


@pytest.fixture
def full(window: MainWindow) -> MainWindow:
    """A window with something private in every pane."""
    # Widgets of other tests that are not yet gone would be looked at, too.
    gc.collect()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    # High enough for remarks beside a queue and a run sheet.
    window.resize(1440, 1600)
    fill(window)
    return window


def found(*private: str) -> dict[str, str]:
    """Return what of ``private`` can be read or heard anywhere, and where."""
    places = [*texts(), *_actions()]
    return {
        secret: f"{where}: {text}"
        for secret in private
        for where, text in places
        if secret.casefold() in text.casefold()
    }


def _actions() -> list[tuple[str, str]]:
    windows = QApplication.topLevelWidgets()
    actions = {action for window in windows for action in window.findChildren(QAction)}
    return [("action", f"{each.text()} {each.toolTip()} {each.whatsThis()}") for each in actions]


def test_up_none_of_it_can_be_read_and_down_all_of_it_again(full: MainWindow) -> None:
    assert found(*PRIVATE).keys() == set(PRIVATE)
    full.shield.put(is_up=True)
    assert found(*PRIVATE) == {}
    full.shield.put(is_up=False)
    assert found(*PRIVATE).keys() == set(PRIVATE)


def test_what_comes_while_it_is_up_is_never_shown(window: MainWindow) -> None:
    window.shield.put(is_up=True)
    fill(window)
    for entry in private_entries():
        add_line(window, entry)
        update_line(window, entry)
        window.telling.show_last(entry)
        window.telling.show_details(entry)
        assert found(*PRIVATE) == {}, entry.outcome


@pytest.mark.parametrize("page", ["welcome", "help"])
def test_the_other_pages_tell_nothing_either(full: MainWindow, page: str) -> None:
    if page == "welcome":
        full.pages.show_welcome(can_go_back=True)
    else:
        full.pages.show_help()
    full.shield.put(is_up=True)
    assert found(*PRIVATE) == {}


def test_the_quick_switcher_finds_by_code_and_shows_none(full: MainWindow, qtbot: QtBot) -> None:
    def shown() -> str:
        rows = [
            full.cards.switcher().rows.item(row)
            for row in range(full.cards.switcher().rows.count())
        ]
        return "\n".join(f"{row.text()} {row.data(MORE)}" for row in rows)

    full.cards.switcher().open()
    assert ROOM in shown()
    full.shield.put(is_up=True)
    assert not full.cards.switcher().isVisible()
    assert found(*PRIVATE) == {}
    full.cards.switcher().open()
    assert "Room 1" in shown()
    assert not [secret for secret in PRIVATE if secret in shown()]
    assert found(*PRIVATE) == {}
    full.cards.switcher().field.setText(CODE)
    full.cards.switcher().typed.emit(CODE)
    assert "Ava" in shown()
    assert CODE not in shown()
    with qtbot.waitSignal(full.targets.agent_chosen) as chosen:
        qtbot.keyClick(full.cards.switcher().field, Qt.Key.Key_Return)
    assert chosen.args == [CODE]


def test_an_agent_that_is_in_no_list_is_not_shown_by_its_code(full: MainWindow) -> None:
    full.shield.put(is_up=True)
    full.targets.show_agents((AVA,), LOST_CODE)
    full.targets.show_agent(Agent(LOST_CODE))
    assert found(LOST_CODE) == {}
    assert full.targets.agent.currentText() == "#2"


def test_what_was_half_typed_or_opened_goes(full: MainWindow, qtbot: QtBot) -> None:
    picker = full.targets.room
    picker.setFocus()
    qtbot.keyClicks(picker, OTHER_ROOM[:6])
    assert OTHER_ROOM[:6] in picker.currentText()
    full.shield.put(is_up=True)
    assert picker.currentText() == "Room 1"
    assert found(OTHER_ROOM[:6]) == {}
    picker._edit.undo()
    assert picker.currentText() == "Room 1"


@pytest.mark.qt_log_ignore("This plugin does not support")
def test_an_open_list_is_closed(full: MainWindow) -> None:
    full.targets.room.showPopup()
    full.shield.put(is_up=True)
    assert not full.targets.room.view().isVisible()
    assert found(*PRIVATE) == {}


def test_the_operator_still_sees_what_became_of_each_line(full: MainWindow) -> None:
    full.shield.put(is_up=True)
    model = full.record.history.model()
    rows = [
        [str(model.index(row, column).data()) for column in Column]
        for row in range(model.rowCount())
    ]
    assert [row[Column.OUTCOME] for row in rows] == [
        "Delivered · heard",
        "Partly delivered",
        "Not heard",
        "Rejected",
        "Throttled",
        "Not sent",
        "Unknown · heard",
    ]
    assert {row[Column.LINE] for row in rows} == {row[Column.TARGET] for row in rows} == {"hidden"}
    assert all(row[Column.TIME][0].isdigit() for row in rows)
    speaks = model.index(0, Column.LINE).data(Qt.ItemDataRole.AccessibleDescriptionRole)
    assert speaks == "Speak"


def test_the_target_leaves_no_doubt(full: MainWindow) -> None:
    assert full.composer.sentence() == f"Speak to Ava in {ROOM}"
    full.shield.put(is_up=True)
    assert full.composer.sentence() == "Speak to Ava in room 1"
    rooms = full.targets.rooms
    assert rooms.words(rooms.currentRow()).startswith("Room 1\n2 people")
    assert full.targets.room.currentText() == "Room 1"
    assert full.targets.agent.currentText() == "Ava"
    items = [full.targets.agent.itemText(row) for row in range(full.targets.agent.count())]
    assert items == ["Ava", "#1"]
    full.shield.put(is_up=False)
    assert full.composer.sentence() == f"Speak to Ava in {ROOM}"
    assert full.targets.agent.currentText() == f"Ava · {CODE}"


def test_a_covered_choice_is_the_same_choice(full: MainWindow, qtbot: QtBot) -> None:
    full.shield.put(is_up=True)
    with qtbot.waitSignal(full.targets.room_chosen) as room:
        full.targets.room.activated.emit(1)
    assert room.args == [OTHER_ROOM]
    with qtbot.waitSignal(full.targets.agent_chosen) as agent:
        full.targets.agent.activated.emit(1)
    assert agent.args == [BARE_CODE]


def test_what_the_operator_writes_stays_to_be_read(full: MainWindow) -> None:
    full.composer.show_text("Good evening.")
    full.shield.put(is_up=True)
    assert full.composer.message.toPlainText() == "Good evening."


def test_no_line_is_ticked_that_cannot_be_read(full: MainWindow) -> None:
    def row() -> QListWidgetItem:
        return full.queue.rows.item(0)

    row().setCheckState(Qt.CheckState.Checked)
    full.queue.ask()
    full.shield.put(is_up=True)
    assert row().text() == "Context: hidden"
    assert not row().flags() & Qt.ItemFlag.ItemIsUserCheckable
    assert full.queue._heading.text().startswith("Lower the shield to tick")
    assert full.queue.ticked() == ("q",), "what was ticked in sight stays so"
    full.shield.put(is_up=False)
    assert QUEUED_LINE in row().text()
    assert row().flags() & Qt.ItemFlag.ItemIsUserCheckable
    assert full.queue._heading.text().startswith("Tick what is still to be sent.")


def test_nothing_hidden_goes_to_the_clipboard(full: MainWindow) -> None:
    below = full.record.below
    assert below.copies.isEnabled()
    full.shield.put(is_up=True)
    assert not below.copies.isEnabled()
    full.telling.show_details(private_entries()[0])
    assert not below.copies.isEnabled()
    assert below.open_copies() is None
    full.record.details.selectAll()
    full.record.details.copy()
    copied = QApplication.clipboard().text()
    assert copied.startswith("Delivered")
    assert LINE not in copied
    full.shield.put(is_up=False)
    assert below.copies.isEnabled()


def test_a_notice_waits_until_it_is_down(full: MainWindow, qtbot: QtBot) -> None:
    full.notice.accept.setFocus()
    full.shield.put(is_up=True)
    assert full.notice.isHidden()
    assert full.focusWidget() is full.composer.message
    full.shield.put(is_up=False)
    assert full.notice.isVisible()
    full.shield.put(is_up=True)
    full.notice.clear()
    full.shield.put(is_up=False)
    assert full.notice.isHidden()


def test_nothing_hidden_is_read_aloud(full: MainWindow, monkeypatch: pytest.MonkeyPatch) -> None:
    ear = Ear()
    monkeypatch.setattr(QAccessible, "updateAccessibility", ear.hear)
    full.shield.put(is_up=True)
    full.telling.announce(say("Delivered to {rooms} rooms.", rooms=2), Urgency.POLITE)
    full.telling.announce(say("The room {room} has closed.", room=ALARM), Urgency.ASSERTIVE)
    full.shield.put(is_up=False)
    assert [words for words, _ in ear.heard] == [
        "Shield up; F9 lowers it. This system cannot leave this window out: what you see here can "
        "be recorded.",
        "Delivered to 2 rooms.",
        "Hidden by the shield.",
        "Shield down. Everything can be read again.",
    ]


def test_it_is_marked_by_word_and_icon_above_and_below(full: MainWindow) -> None:
    marks = (full.strip._shield_icon, full.strip._shielded, full.shield_bar)
    assert [mark.isVisible() for mark in marks] == [False] * 3
    full.shield.put(is_up=True)
    assert [mark.isVisible() for mark in marks] == [True] * 3
    assert full.strip._shielded.text() == "SHIELD"
    assert full.strip._shield_icon.accessibleName() == "Stage shield is up"
    assert "This system cannot leave this window out" in full.shield_bar.text()
    assert not full.strip._profile.isVisible()
    assert not full.strip._credits.isVisible()


@pytest.mark.parametrize("is_held", [False, True])
def test_at_900_by_600_it_takes_nothing_out_of_sight(full: MainWindow, *, is_held: bool) -> None:
    full.shield.put(is_up=True)
    full.queue.show_queue((), is_held=is_held)
    full.strip.show_hold(is_held=is_held)
    full.resize(900, 600)
    assert full.minimumSizeHint().width() <= 900
    assert full.size().toTuple() == (900, 600)
    for widget in (full.strip.hold, full.composer._send, full.composer.message, full.shield_bar):
        corner = widget.mapTo(full, widget.rect().bottomRight())
        assert full.rect().contains(corner), widget
    assert full.strip._shield_icon.isVisible()


@pytest.mark.parametrize(
    ("key", "modifiers"),
    [
        (Qt.Key.Key_F9, Qt.KeyboardModifier.NoModifier),
        (Qt.Key.Key_H, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier),
    ],
)
def test_one_key_asks_for_it(
    full: MainWindow, qtbot: QtBot, key: Qt.Key, modifiers: Qt.KeyboardModifier
) -> None:
    with qtbot.waitSignal(full.shield_requested) as asked:
        qtbot.keyClick(full.composer.message, key, modifiers)
    assert asked.args == [True]


def test_a_sentence_without_anything_private_stays(full: MainWindow) -> None:
    full.shield.put(is_up=True)
    full.composer.refuse(say("Nothing to send."))
    full.targets.show_state(say("No room is live. Open the agent's page."))
    assert full.composer._refusal.text() == "Nothing to send."
    assert full.targets._state.text() == "No room is live. Open the agent's page."
    press(full.composer.message, Qt.Key.Key_A)
    assert [outcome for outcome in Outcome if found(outcome.value)]


@pytest.mark.qt_log_ignore("This plugin does not support")
def test_the_key_works_over_an_open_list(full: MainWindow, qtbot: QtBot) -> None:
    picker = full.targets.room
    picker.showPopup()
    with qtbot.waitSignal(full.shield_requested):
        qtbot.keyClick(picker.view(), Qt.Key.Key_F9)
    picker.hidePopup()
    picker._edit.setFocus()
    picker._edit.selectAll()
    qtbot.keyClicks(picker._edit, "hall")
    matches = picker._lists()[1]
    qtbot.waitUntil(matches.isVisible)
    with qtbot.waitSignal(full.shield_requested):
        qtbot.keyClick(matches, Qt.Key.Key_F9)


def test_what_is_said_where_nothing_else_is_shown_is_hidden_too(window: MainWindow) -> None:
    window.targets.show_rooms((), None, is_broadcast=False)
    window.targets.show_state(say("No way to {host}.", host=STATE), Way.REFRESH)
    window.record.work.show_work_failed(say("{file} cannot be written.", file=PROBLEM))
    assert found(STATE, PROBLEM).keys() == {STATE, PROBLEM}
    window.shield.put(is_up=True)
    assert found(STATE, PROBLEM) == {}
    window.targets.show_state(say("No more way to {host}.", host=STATE), Way.REFRESH)
    window.record.work.show_work_done(say("It is in {file}.", file=PROBLEM))
    assert found(STATE, PROBLEM) == {}
    assert window.targets.empty.text() == "Hidden by the shield."


@pytest.mark.parametrize("layout", Layout)
def test_no_layout_shows_more_of_it(full: MainWindow, layout: Layout) -> None:
    full.layouts.show(layout)
    full.shield.put(is_up=True)
    assert found(*PRIVATE) == {}
    full.toggle_keys()
    assert found(*PRIVATE) == {}
