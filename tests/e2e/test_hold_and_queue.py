"""What waits and what is frozen: from the widgets to the bytes on the sockets."""

from __future__ import annotations

import asyncio
from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from bithuman_panel.core.view import Layout
from bithuman_panel.presenters.queue import HURRY_S
from tests.e2e.conftest import OpenShow, Play
from tests.e2e.directing import (
    AGENT,
    ENTER,
    ESCAPE,
    RETURN,
    SPACE,
    Platform,
    hand_on_keyboard,
    heading,
    history,
    let_go,
    queue,
    with_a_queue,
)
from tests.e2e.show import LOCKOUT_S, Show, press
from tests.fault_table import Observed

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")


def test_a_line_that_waits_is_shown_with_its_target_and_can_be_taken_back(
    play: Play, open_show: OpenShow, directed: Platform
) -> None:
    async def scenario() -> None:
        async with open_show(directed.url) as show:
            await with_a_queue(show, directed, "Second.", "Third.")
            assert queue(show) == [f"lobby · {AGENT}: Second.", f"lobby · {AGENT}: Third."]
            show.click("Withdraw")
            assert history(show)[1] == ("Withdrawn", "Second."), (
                "at once, not when the lane is free"
            )
            assert queue(show) == [f"lobby · {AGENT}: Third."]
            show.click("Withdraw all")
            assert history(show)[0] == ("Withdrawn", "Third.")
            assert not show.window.queue.isVisible()
            directed.directed.may_answer.set()
            await show.until(lambda: history(show)[2] == ("Delivered", "First."))
            await let_go(show, "Third.")
            await show.until(lambda: history(show)[0] == ("Delivered", "Third."))

    play(scenario())
    assert directed.lines == ["First.", "Third."], "nobody had heard it: no question was asked"


def test_a_hurried_double_press_holds_and_nothing_leaves(
    play: Play, open_show: OpenShow, directed: Platform
) -> None:
    async def scenario() -> None:
        async with open_show(directed.url) as show:
            await with_a_queue(show, directed)
            message = show.window.composer.message
            for _ in range(2):
                press(message, ESCAPE)
            assert show.window.strip.hold.text() == "RELEASE"
            directed.directed.may_answer.set()
            await show.until(lambda: history(show)[0] == ("Delivered", "First."))
            show.write("Second.")
            await asyncio.sleep(LOCKOUT_S)
            show.press_send()
            assert "On hold" in show.refusal
            await asyncio.sleep(HURRY_S)
            press(message, ESCAPE)
            assert show.window.strip.hold.text() == "HOLD", "a press of its own releases"

    play(scenario())
    assert directed.lines == ["First."]


def test_of_what_waits_at_a_release_exactly_what_is_ticked_is_sent_once(
    play: Play, open_show: OpenShow, directed: Platform
) -> None:
    async def scenario() -> None:
        async with open_show(directed.url) as show:
            await with_a_queue(show, directed, "Second.", "Third.", "Fourth.")
            hand_on_keyboard(show, ESCAPE)
            assert show.window.strip.hold.text() == "RELEASE"
            assert heading(show) == "Queued, frozen by the hold"
            directed.directed.may_answer.set()
            await show.until(lambda: history(show)[3] == ("Delivered", "First."))
            assert len(queue(show)) == 3, "the lane is free, and still nothing moves"
            await asyncio.sleep(HURRY_S)
            hand_on_keyboard(show, ESCAPE)
            assert "Tick what is still to be sent" in heading(show)
            assert show.window.strip.hold.text() == "RELEASE"
            hand_on_keyboard(show, Qt.Key.Key_Down, SPACE)
            assert directed.lines == ["First."]
            show.click("Release: send what is ticked")
            await show.until(lambda: history(show)[0] == ("Delivered", "Third."))
            assert history(show)[1:4] == [
                ("Withdrawn", "Fourth."),
                ("Withdrawn", "Third."),
                ("Withdrawn", "Second."),
            ]
            assert not show.window.queue.isVisible()
            assert show.window.strip.hold.text() == "HOLD"
            assert show.window.focusWidget() is show.window.composer.message

    play(scenario())
    assert directed.lines == ["First.", "Third."]


@pytest.mark.fault("window", "hold with one line in flight and one queued", promise="P3")
def test_a_release_without_a_tick_sends_nothing(
    play: Play, open_show: OpenShow, directed: Platform, observed: Observed
) -> None:
    async def scenario() -> None:
        async with open_show(directed.url) as show:
            await with_a_queue(show, directed, "Second.")
            hand_on_keyboard(show, ESCAPE)
            assert "ON HOLD" in show._said(show.window.strip, "profile")
            show.write("Refused.")
            show.press_send()
            assert "On hold" in show.refusal
            assert show.message == "Refused.", "it stays where it was written"
            directed.directed.may_answer.set()
            await show.until(lambda: history(show)[1] == ("Delivered", "First."))
            await asyncio.sleep(HURRY_S)
            hand_on_keyboard(show, ESCAPE)
            show.window.strip.hold.click()
            assert history(show)[0] == ("Withdrawn", "Second.")
            assert show.window.strip.hold.text() == "HOLD"
            assert (await show.send("The show goes on.")).line.text == "The show goes on."

    play(scenario())
    assert directed.lines == ["First.", "The show goes on."]
    observed.did("Frozen; asked at the release; what was not ticked is withdrawn, not sent")


@pytest.mark.parametrize("texts", [(), ("Second.",)], ids=["in flight", "queued"])
@pytest.mark.parametrize("place", ["help", "strip"])
def test_one_key_freezes_while_the_help_is_read(
    play: Play, open_show: OpenShow, directed: Platform, place: str, texts: tuple[str, ...]
) -> None:
    async def scenario() -> None:
        async with open_show(directed.url) as show:
            window = show.window
            await with_a_queue(show, directed, *texts)
            for _ in range(2):
                window.commands["help"].trigger()
                assert window.pages.help.isVisible()
                if place == "strip":
                    window.strip.armed.setFocus()
                hand_on_keyboard(show, ESCAPE)
                assert not window.pages.help.isVisible()
                assert window.strip.hold.text() == "RELEASE", "and never released by it"
            directed.directed.may_answer.set()
            await show.until(lambda: history(show)[-1] == ("Delivered", "First."))
            assert queue(show) == [f"lobby · {AGENT}: {text}" for text in texts]

    play(scenario())
    assert directed.lines == ["First."]


def test_with_nothing_on_its_way_the_key_that_closes_the_help_holds_nothing(
    play: Play, open_show: OpenShow, directed: Platform
) -> None:
    async def scenario() -> None:
        async with open_show(directed.url) as show:
            show.window.commands["help"].trigger()
            hand_on_keyboard(show, ESCAPE)
            assert not show.window.pages.help.isVisible(), "also before anything is open"
            await show.aim(AGENT, "lobby")
            await show.send("First.")
            show.window.commands["help"].trigger()
            hand_on_keyboard(show, ESCAPE)
            assert show.window.strip.hold.text() == "HOLD"

    play(scenario())


def test_space_and_enter_never_press_a_danger_button_again(
    play: Play, open_show: OpenShow, directed: Platform
) -> None:
    async def scenario() -> None:
        async with open_show(directed.url) as show:
            await with_a_queue(show, directed, "Second.")
            await asyncio.sleep(LOCKOUT_S)
            show.write("Third.")
            QTest.mouseClick(show.window.composer._send, Qt.MouseButton.LeftButton)
            await asyncio.sleep(LOCKOUT_S)
            assert show.rows == 3
            show.write("Fourth.")
            hand_on_keyboard(show, SPACE, RETURN, ENTER)
            assert show.rows == 3
            QTest.mouseClick(show.window.strip.hold, Qt.MouseButton.LeftButton)
            assert show.window.strip.hold.isChecked()
            hand_on_keyboard(show, SPACE, RETURN, ENTER)
            assert show.window.strip.hold.isChecked()
            show.click("Release: send what is ticked")
            assert "Tick what is still to be sent" in heading(show)
            hand_on_keyboard(show, SPACE, RETURN, ENTER)
            assert show.window.strip.hold.isChecked(), "Space ticks, and nothing releases"
            assert directed.lines == ["First."]
            show.click("Withdraw all")
            hand_on_keyboard(show, SPACE, RETURN, ENTER)
            directed.directed.may_answer.set()
            await show.until(lambda: history(show)[2] == ("Delivered", "First."))

    play(scenario())
    assert directed.lines == ["First."]


def _help(show: Show) -> None:
    show.window.pages.show_help()


def open_first_page(show: Show) -> None:
    """Go to the page for another account, as a hand does."""
    show.window.commands["account"].trigger()
    show.window.cards.account().other.click()
    assert show.window.welcome.isVisible()


def _first_page(show: Show) -> None:
    show.window.pages.show_welcome(can_go_back=True)


def _keys(show: Show) -> None:
    show.window.toggle_keys()


def _history_over_stage(show: Show) -> None:
    show.window.layouts.show(Layout.COMPACT)
    show.window.columns.reveal(show.window.record.history)


@pytest.mark.parametrize("cover", [_help, _first_page, _keys, _history_over_stage])
def test_no_hold_is_released_where_what_is_ticked_cannot_be_seen(
    play: Play, open_show: OpenShow, directed: Platform, cover: Callable[[Show], None]
) -> None:
    async def scenario() -> None:
        async with open_show(directed.url) as show:
            hold = show.window.commands["hold"]
            await with_a_queue(show, directed, "Second.")
            hold.trigger()
            show.window.queue.rows.item(0).setCheckState(Qt.CheckState.Checked)
            hold.trigger()
            assert heading(show).startswith("Tick what is still to be sent")
            directed.directed.may_answer.set()
            await show.until(lambda: history(show)[1] == ("Delivered", "First."))
            cover(show)
            hold.trigger()
            assert show.window.pages.is_on_stage
            assert show.window.columns.over is None
            assert not show.window.cards.keys().lies_over
            assert show.window.strip.is_held
            assert queue(show) != []
            hold.trigger()
            await show.until(lambda: history(show)[0] == ("Delivered", "Second."))

    play(scenario())
    assert directed.lines == ["First.", "Second."]


@pytest.mark.parametrize("texts", [(), ("Second.",)], ids=["in flight", "queued"])
def test_one_key_freezes_on_the_first_page_too_and_shows_the_hold(
    play: Play, open_show: OpenShow, directed: Platform, texts: tuple[str, ...]
) -> None:
    async def scenario() -> None:
        async with open_show(directed.url) as show:
            window = show.window
            await with_a_queue(show, directed, *texts)
            open_first_page(show)
            hand_on_keyboard(show, ESCAPE)
            assert window.pages.is_on_stage
            assert window.strip.hold.text() == "RELEASE"
            directed.directed.may_answer.set()
            await show.until(lambda: history(show)[-1] == ("Delivered", "First."))
            assert queue(show) == [f"lobby · {AGENT}: {text}" for text in texts]

    play(scenario())
    assert directed.lines == ["First."]


def test_with_nothing_on_its_way_that_key_leaves_the_first_page_as_it_is(
    play: Play, open_show: OpenShow, directed: Platform
) -> None:
    async def scenario() -> None:
        async with open_show(directed.url) as show:
            await show.opened()
            open_first_page(show)
            hand_on_keyboard(show, ESCAPE)
            assert show.window.welcome.isVisible()
            assert show.window.strip.hold.text() == "HOLD"

    play(scenario())
