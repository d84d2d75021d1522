"""Where releases are announced, under a test's direction, and what the window shows of it."""

from __future__ import annotations

import asyncio
import threading
import time

from bithuman_panel import __version__
from bithuman_panel.core.release import Source
from tests.announcer import Announcer, payload
from tests.api.hostile import Hostile, Peer, as_json, http
from tests.e2e.directing import AGENT
from tests.e2e.show import Show

QUIET = as_json("200 OK", "Connection: close", data=[{"code": AGENT}], sessions=[])
LIVE = as_json(
    "200 OK", "Connection: close", data=[{"code": AGENT}], sessions=[{"room_id": "lobby"}]
)
TROUBLE = as_json("500 Oops", "Connection: close", error={"code": "INTERNAL_ERROR"})
# Nobody is connected to it in the rehearsal.
EMPTY = "A55BYX3184"
NEWS = f"bitHuman Panel 9.8.7 is out. You have {__version__}."


class Place:
    """Where releases are announced; each answer waits for ``may_answer``."""

    def __init__(self) -> None:
        self.may_answer = threading.Event()
        self.may_answer.set()
        self.announcer = Announcer()
        self.server = Hostile(self._serve)
        self.address = f"{self.server.base_url}/announcement.json"

    @property
    def source(self) -> Source:
        return self.announcer.source(self.address)

    @property
    def looks(self) -> int:
        return self.server.full_posts()

    def _serve(self, peer: Peer) -> None:
        peer.take_request()
        while not (self.may_answer.wait(0.01) or peer.server.stopping.is_set()):
            pass
        peer.say(http("200 OK", self.announcer.signed(payload(time.time()))))


def bar(show: Show) -> str:
    return show.window.notice.text()


async def listed_again(show: Show) -> None:
    """Let the rooms be listed once more, and everything that comes of it happen."""
    await show.opened()
    assert show.panel.stage
    await show.panel.stage.targets.open()
    for _ in range(5):
        await asyncio.sleep(0)
