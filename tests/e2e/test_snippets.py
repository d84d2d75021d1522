"""Snippets and variables: from the keys in the message to the bytes on the sockets."""

from __future__ import annotations

import asyncio

import pytest
from PySide6.QtCore import Qt

from tests.e2e.conftest import OpenShow, Play
from tests.e2e.directing import AGENT, ESCAPE, RETURN, Platform, hand_on_keyboard, history
from tests.e2e.show import CTRL, LOCKOUT_S, Show, press

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")

SNIPPETS = (("hello", "Good evening, {{guest}}!"), ("door", "The doors are open."))


def prepare(show: Show, **values: str) -> None:
    """Give the show its snippets and variables."""
    show.panel.shows.document.set_snippets(SNIPPETS)
    show.panel.shows.document.set_variables(tuple(values.items()))


def preview(show: Show) -> str:
    """Return what stands beside Send."""
    return "\n".join(show.window.composer.proof.texts())


def is_open(show: Show) -> bool:
    return show.window.composer.snippets.list.is_open


async def refused(show: Show, text: str) -> str:
    """Write what cannot go, try to send it, and return why it stayed."""
    await asyncio.sleep(LOCKOUT_S)
    show.write(text)
    # The list would take the key for itself.
    show.window.composer.snippets.close_list()
    show.press_send()
    assert show.message == text
    return show.refusal


def test_what_is_shown_is_what_is_sent_written_down_and_comes_back(
    play: Play, open_show: OpenShow, directed: Platform
) -> None:
    async def scenario() -> None:
        async with open_show(directed.url) as show:
            await show.aim(AGENT, "lobby")
            prepare(show, guest="Ada")
            show.write("Well: /hello {{topic|Welcome}}.")
            assert preview(show) == "Will say: Well: Good evening, Ada! Welcome."
            show.press_send()
            told = "Well: Good evening, Ada! Welcome."
            await show.until(lambda: history(show) == [("Delivered", told)])
            assert preview(show) == ""
            press(show.window.composer.message, Qt.Key.Key_Up)
            assert show.message == told

    play(scenario())
    assert directed.lines == ["Well: Good evening, Ada! Welcome."]


def test_what_has_no_words_never_leaves(
    play: Play, open_show: OpenShow, directed: Platform
) -> None:
    async def scenario() -> None:
        async with open_show(directed.url) as show:
            await show.aim(AGENT, "lobby")
            prepare(show, sly="{{guest}} /nosuch")
            assert "no snippet /nosuch" in await refused(show, "Now /nosuch")
            assert "guest has no value" in await refused(show, "/hello")
            assert "is no variable" in await refused(show, "Welcome {{guest")
            assert "as it is written" in await refused(show, "Welcome {{sly}}")
            assert show.rows == 0
            prepare(show, guest="Ada")
            await show.send("/hello ")

    play(scenario())
    assert directed.lines == ["Good evening, Ada! "]


def test_the_list_inserts_and_neither_sends_nor_holds(
    play: Play, open_show: OpenShow, directed: Platform
) -> None:
    async def scenario() -> None:
        async with open_show(directed.url) as show:
            await show.aim(AGENT, "lobby")
            prepare(show, guest="Ada")
            show.write("Now: /do")
            assert is_open(show)
            show.press_send()
            assert not is_open(show)
            assert show.message == "Now: /do"
            show.write("Now: /do")
            hand_on_keyboard(show, ESCAPE)
            assert not is_open(show)
            assert not show.window.strip.is_held
            show.write("Now: /do")
            hand_on_keyboard(show, RETURN)
            assert show.message == "Now: The doors are open."
            await asyncio.sleep(LOCKOUT_S)
            press(show.window.composer.message, Qt.Key.Key_Return, CTRL)
            await show.settled()

    play(scenario())
    assert directed.lines == ["Now: The doors are open."]


def test_another_value_is_shown_and_sent_at_once(
    play: Play, open_show: OpenShow, directed: Platform
) -> None:
    async def scenario() -> None:
        async with open_show(directed.url) as show:
            await show.aim(AGENT, "lobby")
            prepare(show, guest="Ada")
            show.write("Welcome {{guest}}")
            show.panel.shows.document.set_value("guest", "Grace")
            assert preview(show) == "Will say: Welcome Grace"
            show.press_send()
            await show.settled()

    play(scenario())
    assert directed.lines == ["Welcome Grace"]
