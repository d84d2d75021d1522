"""A platform under a test's direction, and what the window then shows of queue and history."""

from __future__ import annotations

import asyncio

from PySide6.QtCore import Qt

from tests.api.hostile import Hostile
from tests.e2e.recording import Directed, lines
from tests.e2e.show import LOCKOUT_S, Show, press

AGENT = "A12345678"
RETURN, ENTER, SPACE, ESCAPE = (
    Qt.Key.Key_Return,
    Qt.Key.Key_Enter,
    Qt.Key.Key_Space,
    Qt.Key.Key_Escape,
)


class Platform:
    """A platform under direction: how it answers, and what came."""

    def __init__(self, directed: Directed, server: Hostile) -> None:
        self.directed = directed
        self.server = server
        self.url = server.base_url

    @property
    def lines(self) -> list[str]:
        return lines(self.server)

    @property
    def requests(self) -> int:
        """How many requests of any kind came whole."""
        return self.server.full_posts()


async def let_go(show: Show, text: str) -> None:
    """Send a line and look no further."""
    await asyncio.sleep(LOCKOUT_S)
    show.write(text)
    show.press_send()
    assert show.message == "", f"it stayed: {show.refusal}"


async def with_a_queue(show: Show, platform: Platform, *texts: str) -> None:
    """Send a line that gets no answer yet, and let these wait behind it."""
    platform.directed.may_answer.clear()
    await show.aim(AGENT, "lobby")
    await let_go(show, "First.")
    await show.until(lambda: platform.lines == ["First."])
    for text in texts:
        await let_go(show, text)
    await show.until(lambda: len(queue(show)) == len(texts))


def queue(show: Show) -> list[str]:
    rows = show.window.queue.rows
    items = [rows.item(row) for row in range(rows.count())]
    return [item.text() for item in items if show.window.queue.isVisible()]


def history(show: Show) -> list[tuple[str, str]]:
    """Return the rows of the history: outcome and text, newest first."""
    return [(show.row(number)[1], show.row(number)[2]) for number in range(show.rows)]


def hand_on_keyboard(show: Show, *keys: Qt.Key) -> None:
    """Press these keys wherever the keyboard is in the window."""
    for key in keys:
        press(show.window.focusWidget() or show.window, key)


def heading(show: Show) -> str:
    return show._said(show.window.queue, "heading")
