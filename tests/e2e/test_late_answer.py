"""An answer after the deadline, through the whole window: unknown first, then what it proves."""

from __future__ import annotations

import threading
import time

import pytest

from bithuman_panel.core import limits
from tests.api.hostile import LIMIT_S, Hostile, Peer, as_json
from tests.e2e.conftest import OpenShow, Play
from tests.e2e.recording import NO_SUCH_CALL, posts, silent
from tests.e2e.show import Show

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")
AGENT = "A12345678"
OK = as_json("200 OK", agent_code=AGENT, context_type="speak", delivered_to_rooms=1)


@pytest.fixture(autouse=True)
def _short_deadline(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(limits, "DEADLINE_S", 0.5)


def answering_after(word: threading.Event) -> Hostile:
    """Return a platform that takes each line, and delivers it once it is given the word."""

    def script(peer: Peer) -> None:
        peer.take_request()
        if peer.received.startswith(b"POST"):
            assert word.wait(LIMIT_S)
            peer.say(OK)
        else:
            peer.say(NO_SUCH_CALL)

    return Hostile(script)


async def sent_and_unknown(show: Show) -> None:
    await show.aim(AGENT, "lobby")
    entry = await show.send("Welcome.")
    assert show.row()[1:3] == ["Unknown", "Welcome."]
    assert "may have been spoken" in show.details
    assert not entry.corrections


def test_a_late_answer_corrects_the_row_and_the_details_say_so(
    play: Play, open_show: OpenShow
) -> None:
    word = threading.Event()
    with answering_after(word) as server:

        async def scenario() -> None:
            async with open_show(server.base_url) as show:
                await sent_and_unknown(show)
                word.set()
                await show.until(lambda: show.row()[1] == "Delivered")
                assert show.details.startswith(
                    "Delivered\nA late answer came: delivered to one room."
                )
                assert "A late answer came" in show.details.partition("Line")[2]
                assert "Reply\nHTTP 200" in show.details
                last = show.window.composer.last_line._sentence.text()
                assert "late answer" in last
            async with open_show(server.base_url) as again:
                await again.until(lambda: again.rows == 1)
                assert again.row()[1:3] == ["Delivered", "Welcome."]
                await again.until(lambda: "A late answer came" in again.details)

        play(scenario())
        assert len(posts(server)) == 1


def test_a_window_that_closes_does_not_wait_for_a_late_answer(
    play: Play, open_show: OpenShow
) -> None:
    with silent() as server:

        async def scenario() -> None:
            async with open_show(server.base_url) as show:
                await sent_and_unknown(show)
                began = time.monotonic()
                show.window.close()
                assert await show.closed() == 0
                assert time.monotonic() - began < LIMIT_S
            assert not any(t.name == "bithuman-late" for t in threading.enumerate())

        play(scenario())
        assert len(posts(server)) == 1
