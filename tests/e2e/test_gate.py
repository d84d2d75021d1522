"""What the gate refuses, and why it says so: from the widgets to the bytes on the sockets."""

from __future__ import annotations

import asyncio
import time

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton

from bithuman_panel.core.entry import Correction
from bithuman_panel.presenters import account, naps, room_watch
from bithuman_panel.ui.commands import unmarked
from tests.api.hostile import as_json
from tests.cli.stations import FakeStore
from tests.e2e.conftest import OpenShow, Play
from tests.e2e.directing import (
    AGENT,
    ENTER,
    ESCAPE,
    RETURN,
    SPACE,
    Platform,
    hand_on_keyboard,
    history,
    with_a_queue,
)
from tests.e2e.recording import DELIVERED, REVOKED
from tests.e2e.show import CTRL, CTRL_SHIFT, LOCKOUT_S, SECRET, Show, press, write

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")


def budget(show: Show) -> str:
    return show.window.strip._budget.text()


def buttons(show: Show) -> dict[str, QPushButton]:
    found = show.window.record.findChildren(QPushButton)
    return {unmarked(button.text()): button for button in found if button.isVisible()}


@pytest.fixture
def eager(monkeypatch: pytest.MonkeyPatch) -> None:
    """Lists and credits are read again and again without a pause worth the name."""
    monkeypatch.setattr(naps, "TICK_S", 0.02)
    for name in ("FRONT_S", "BEHIND_S"):
        monkeypatch.setattr(room_watch, name, 0.02)
    monkeypatch.setattr(account, "REFRESH_S", 0.02)


async def press_everything(show: Show) -> None:
    """Do all that an impatient operator would try."""
    for text in ("Third.", "Third.", ""):
        await asyncio.sleep(LOCKOUT_S)
        if text:
            show.write(text)
        for modifiers in (CTRL, CTRL_SHIFT):
            show.press_send(modifiers)
            assert "Enter the new one under Account" in show.refusal
        QTest.mouseClick(show.window.composer._send, Qt.MouseButton.LeftButton)
        assert "Enter the new one under Account" in show.refusal
        for _ in range(4):
            hand_on_keyboard(show, ESCAPE)
        QTest.mouseClick(show.window.strip.hold, Qt.MouseButton.LeftButton)
        show.window.targets.refresh_requested.emit()
        show.window.targets.agent_chosen.emit("B12345678")
        show.window.targets.room_chosen.emit("hall")
        show.window.targets.broadcast_chosen.emit()
        show.window.composer.message.clearFocus()
        show.window.composer.message.setFocus()
    await asyncio.sleep(LOCKOUT_S)
    await show.reads_settled()


async def enter_new_secret(show: Show, url: str) -> None:
    show.click("Account")
    show.click("Another account or secret …")
    for name, text in (("Name", "default"), ("API secret", SECRET), ("Platform address", url)):
        show.field(name).clear()
        write(show.field(name), text)
    before = show.panel.stage
    show.click("Check and open")
    await show.until(lambda: show.panel.stage not in (None, before))


@pytest.mark.usefixtures("eager")
def test_a_refused_secret_stops_everything_until_a_new_one_is_entered(
    play: Play, open_show: OpenShow, directed: Platform
) -> None:
    async def scenario() -> None:
        async with open_show(directed.url, store=FakeStore({"default": SECRET})) as show:
            await with_a_queue(show, directed, "Second.")
            directed.directed.to_lines = REVOKED
            directed.directed.may_answer.set()
            await show.until(lambda: history(show)[1] == ("Rejected", "First."))
            await show.reads_settled()
            before = directed.requests
            await press_everything(show)
            assert directed.requests == before, "nothing is sent, and nothing is read"
            assert directed.lines == ["First."], "what waited behind it did not leave either"
            assert show.message == "Third."
            directed.directed.to_lines = DELIVERED
            await enter_new_secret(show, directed.url)
            await show.aim(AGENT, "lobby")
            await show.send("Back again.")
            assert history(show)[:2] == [("Delivered", "Back again."), ("Withdrawn", "Second.")]

    play(scenario())
    assert directed.lines == ["First.", "Back again."]


@pytest.mark.usefixtures("eager")
def test_a_secret_refused_to_a_list_is_not_tried_with_a_line(
    play: Play, open_show: OpenShow, directed: Platform
) -> None:
    async def scenario() -> None:
        async with open_show(directed.url) as show:
            await show.aim(AGENT, "lobby")
            directed.directed.to_reads = REVOKED
            # Whichever read comes first meets it, that of the rooms or that of the credits.
            strip = show.window.strip
            await show.until(lambda: "API secret" in show.state() + strip._connection.text())
            await show.reads_settled()
            before = directed.requests
            await press_everything(show)
            assert directed.requests == before

    play(scenario())
    assert directed.lines == []


def test_a_throttled_line_is_counted_down_and_nothing_goes_until_it_is_over(
    play: Play, open_show: OpenShow, directed: Platform
) -> None:
    directed.directed.to_lines = as_json("429 Too Many Requests", "Retry-After: 2", error="Slow.")

    async def scenario() -> None:
        async with open_show(directed.url) as show:
            await show.aim(AGENT, "lobby")
            await show.send("First.")
            assert history(show)[0] == ("Throttled", "First.")
            assert budget(show) == "No lines for 2 s"
            assert show.window.strip._budget.isVisible()
            directed.directed.to_lines = DELIVERED
            await asyncio.sleep(LOCKOUT_S)
            show.write("Second.")
            show.press_send()
            assert "takes no more lines for now" in show.refusal
            assert show.message == "Second."
            await show.until(lambda: budget(show) == "No lines for 1 s")
            await show.until(lambda: "No lines" not in budget(show))
            assert directed.lines == ["First."], "nothing goes by itself when it is over"
            assert show.rows == 1
            show.press_send()
            await show.until(lambda: history(show)[0] == ("Delivered", "Second."))

    play(scenario())
    assert directed.lines == ["First.", "Second."]


def test_what_the_platform_still_takes_is_in_the_strip(
    play: Play, open_show: OpenShow, directed: Platform
) -> None:
    directed.directed.to_lines = as_json(
        "200 OK", "X-RateLimit-Remaining: 29", delivered_to_rooms=1
    )

    async def scenario() -> None:
        async with open_show(directed.url) as show:
            await show.aim(AGENT, "lobby")
            await show.send("First.")
            assert budget(show) == "29 lines left this minute"

    play(scenario())


def key_down(show: Show, *, is_repeat: bool = False) -> None:
    event = QKeyEvent(QEvent.Type.KeyPress, RETURN, CTRL, "", is_repeat)
    QApplication.sendEvent(show.window.composer.message, event)


def key_up(show: Show) -> None:
    QApplication.sendEvent(
        show.window.composer.message, QKeyEvent(QEvent.Type.KeyRelease, RETURN, CTRL)
    )


@pytest.mark.parametrize("is_repeat", [True, False], ids=["marked", "unmarked"])
def test_a_key_that_is_held_down_sends_once(
    play: Play, open_show: OpenShow, directed: Platform, *, is_repeat: bool
) -> None:
    async def scenario() -> None:
        async with open_show(directed.url) as show:
            await show.aim(AGENT, "lobby")
            show.write("Only once.")
            key_down(show)
            # No turn of the loop: the list of the picker goes late, and the focus with it, and a
            # window that is left forgets its keys.
            time.sleep(LOCKOUT_S)
            show.write("The next line.")
            for _ in range(3):
                key_down(show, is_repeat=is_repeat)
                assert "still down" in show.refusal
            assert show.message == "The next line."
            key_up(show)
            show.press_send()
            await show.until(lambda: history(show)[0] == ("Delivered", "The next line."))

    play(scenario())
    assert directed.lines == ["Only once.", "The next line."]


def test_the_same_line_again_is_asked_about_first(
    play: Play, open_show: OpenShow, directed: Platform
) -> None:
    async def scenario() -> None:
        async with open_show(directed.url) as show:
            await show.aim(AGENT, "lobby")
            await show.send("Welcome.")
            await asyncio.sleep(LOCKOUT_S)
            show.write("Welcome.")
            show.press_send()
            assert "just sent there. Press again" in show.refusal
            show.press_send()
            assert "too soon" in show.refusal, "a double press is no second thought"
            assert show.message == "Welcome."
            assert directed.lines == ["Welcome."]
            await asyncio.sleep(LOCKOUT_S)
            show.press_send()
            await show.until(lambda: history(show) == [("Delivered", "Welcome.")] * 2)

    play(scenario())
    assert directed.lines == ["Welcome."] * 2


def test_a_line_proved_unheard_goes_again_without_a_question(
    play: Play, open_show: OpenShow, directed: Platform
) -> None:
    directed.directed.to_lines = as_json("200 OK", delivered_to_rooms=0)

    async def scenario() -> None:
        async with open_show(directed.url) as show:
            await show.aim(AGENT, "lobby")
            await show.send("Is anybody there?")
            directed.directed.to_lines = DELIVERED
            await show.send("Is anybody there?")
            assert [outcome for outcome, _ in history(show)] == ["Delivered", "Not heard"]

    play(scenario())
    assert len(directed.lines) == 2


def test_a_safe_panel_refuses_and_says_why_until_it_is_armed(
    play: Play, open_show: OpenShow, directed: Platform
) -> None:
    async def scenario() -> None:
        async with open_show(directed.url) as show:
            show.click("ARMED")
            await show.aim(AGENT, "lobby")
            assert show.window.strip.armed.text() == "SAFE", "opening the account arms nothing"
            show.write("Not by accident.")
            for modifiers in (CTRL, CTRL_SHIFT):
                show.press_send(modifiers)
                assert "Safe: nothing leaves by accident. Arm the panel" in show.refusal
            show.window.composer.clear_refusal()
            QTest.mouseClick(show.window.composer._send, Qt.MouseButton.LeftButton)
            assert "Arm the panel" in show.refusal
            assert show.message == "Not by accident."
            show.click("SAFE")
            show.press_send()
            assert (await show.settled()).line.text == "Not by accident."

    play(scenario())
    assert directed.lines == ["Not by accident."]


KEYS = ("It was spoken", "Say it again", "Leave it")


@pytest.mark.parametrize("words", [words for words in KEYS if words != "Say it again"])
def test_an_unknown_line_asks_for_a_persons_word_once(
    play: Play, open_show: OpenShow, directed: Platform, words: str
) -> None:
    directed.directed.to_lines = b""

    async def scenario() -> None:
        async with open_show(directed.url) as show:
            await show.aim(AGENT, "lobby")
            await show.send("Was it heard?")
            assert history(show)[0][0] == "Unknown"
            shown = buttons(show)
            assert set(KEYS) <= set(shown)
            assert not any(shown[key].isDefault() or shown[key].autoDefault() for key in KEYS)
            for key in (RETURN, ENTER, SPACE):
                press(show.window.record.history, key)
                press(show.window.composer.message, key)
            assert set(KEYS) <= set(buttons(show)), "no key gives a word by itself"
            show.click(words)
            await show.until(lambda: not set(KEYS) & set(buttons(show)))
            assert show.rows == 1
            assert show.message.strip() == ""
            show.window.record.history.clearSelection()
            show.window.record.show_details(None)
            show.window.record.show_details(show.newest())
            assert not set(KEYS) & set(buttons(show)), "nor does it ask a second time"

    play(scenario())
    assert directed.lines == ["Was it heard?"]


def test_say_it_again_aims_where_the_line_went_and_is_noted_when_it_leaves(
    play: Play, open_show: OpenShow, directed: Platform
) -> None:
    directed.directed.to_lines = b""

    async def scenario() -> None:
        async with open_show(directed.url) as show:
            await show.aim(AGENT, "lobby")
            await show.send("Was it heard?")
            await show.aim(AGENT, "hall")
            show.click("Say it again")
            await show.until(lambda: show.message == "Was it heard?")
            assert "lobby" in show.sentence
            assert directed.lines == ["Was it heard?"], "it sends nothing by itself"
            assert set(KEYS) <= set(buttons(show)), "nor is it noted before"
            show.window.record.history.clearSelection()
            for _ in range(2):
                await asyncio.sleep(LOCKOUT_S)
                show.press_send()
            await show.until(lambda: show.rows == 2)
            await show.settled()
            first = show.window.record.entry_at(1)
            assert first
            assert first.has(Correction.SAID_AGAIN)

    play(scenario())
    assert directed.lines == ["Was it heard?"] * 2


def test_said_again_after_unknown_is_asked_about_like_any_repeat(
    play: Play, open_show: OpenShow, directed: Platform
) -> None:
    directed.directed.to_lines = b""

    async def scenario() -> None:
        async with open_show(directed.url) as show:
            await show.aim(AGENT, "lobby")
            await show.send("Was it heard?")
            show.click("Say it again")
            await asyncio.sleep(LOCKOUT_S)
            show.press_send()
            assert "just sent there" in show.refusal

    play(scenario())
    assert directed.lines == ["Was it heard?"]


def test_a_press_before_the_desk_is_open_is_still_answered_when_it_is(
    play: Play, open_show: OpenShow
) -> None:
    async def scenario() -> None:
        async with open_show(rehearsal=True) as show:
            show.write("Good evening.")
            show.press_send()
            assert "still opening" in show.refusal
            await show.opened()
            assert show.message == "Good evening."
            assert "still opening" in show.refusal, "else it would stand unsent without a word"
            show.write("Good evening, all.")
            assert show.refusal == ""

    play(scenario())
