"""What the strip says of the connection: as the newest read or line has it, whichever it was."""

from __future__ import annotations

import pytest

from bithuman_panel.core.delivery import Outcome
from tests.e2e.conftest import OpenShow, Play
from tests.e2e.directing import AGENT, ESCAPE, Platform, hand_on_keyboard
from tests.e2e.recording import LISTS
from tests.e2e.show import Show

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")
PORTAL = b"<html><title>Log in to the hotel's network</title></html>"
LOGIN = (
    b"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nConnection: close\r\n"
    b"Content-Length: %d\r\n\r\n%s" % (len(PORTAL), PORTAL)
)


def told(show: Show) -> tuple[str, bool]:
    """Return what the strip says of the connection, and whether it shows an alarm."""
    strip = show.window.strip
    return strip._connection.text(), strip._connection_icon.isVisible()


def test_it_follows_every_read_and_every_line(
    play: Play, open_show: OpenShow, directed: Platform
) -> None:
    async def scenario() -> None:
        async with open_show(directed.url) as show:
            await show.aim(AGENT, "lobby")
            await show.until(lambda: told(show) == ("Connected", False))
            directed.directed.to_reads = LOGIN
            show.window.targets.refresh_requested.emit()
            await show.until(lambda: told(show) == ("The answer could not be understood.", True))
            line = await show.send("Somebody is there.")
            assert line.outcome is Outcome.DELIVERED
            await show.until(lambda: told(show) == ("Connected", False))
            directed.directed.to_reads, directed.directed.to_lines = LISTS, b""
            line = await show.send("And now?")
            assert line.outcome is Outcome.UNKNOWN
            lost = ("The connection was lost before an answer came.", True)
            await show.until(lambda: told(show) == lost)
            hand_on_keyboard(show, ESCAPE)
            assert show.window.strip.is_held
            assert told(show)[1], "no hold hides it"
            show.window.targets.refresh_requested.emit()
            await show.until(lambda: told(show) == ("Connected", False))

    play(scenario())
