"""A wire that waits for late answers, who hears them, and a server that answers too late."""

from __future__ import annotations

import threading
from typing import TYPE_CHECKING

from bithuman_panel.api.access import Access
from bithuman_panel.api.late import LateAnswers
from bithuman_panel.api.lines import LineWire
from bithuman_panel.core.delivery import Outcome, Verdict
from bithuman_panel.core.exchange import Exchange, Fault
from bithuman_panel.core.models import Line
from bithuman_panel.core.secret import Secret
from tests.api.hostile import LIMIT_S, Peer
from tests.api.sending import LINE

if TYPE_CHECKING:
    from collections.abc import Callable

    from bithuman_panel.api.trust import Trust
    from tests.api.authority import Authority

Result = tuple[Exchange, Verdict]
DEADLINE_S = 0.3


class Ear:
    """Hears late answers, and on which thread."""

    def __init__(self) -> None:
        self.heard: list[Result] = []
        self.threads: list[str] = []

    def __call__(self, exchange: Exchange, verdict: Verdict) -> None:
        self.threads.append(threading.current_thread().name)
        self.heard.append((exchange, verdict))


class Venue:
    """A wire that waits for late answers, and the server's word to go on once a line was given up.

    ``given_up`` is set when the wire has told the line unknown.
    """

    def __init__(self, trust: Trust, authority: Authority, secret: Secret) -> None:
        self.late = LateAnswers()
        self.ear = Ear()
        self.given_up = threading.Event()
        self._trust = trust
        self._secret = secret
        self._ca_file = authority.ca_file

    def wire(self, base_url: str) -> LineWire:
        access = Access(base_url, self._secret, self._ca_file)
        return LineWire(access, self._trust, late=self.late)

    def send(
        self, base_url: str, line: Line = LINE, may_leave: Callable[[], bool] = lambda: True
    ) -> Result:
        result = self.wire(base_url).send(
            line, deadline_s=DEADLINE_S, may_leave=may_leave, on_late=self.ear
        )
        self.given_up.set()
        return result

    def answering(self, late: bytes, in_time: bytes = b"") -> Callable[[Peer], None]:
        def script(peer: Peer) -> None:
            peer.take_request()
            peer.say(in_time)
            assert self.given_up.wait(LIMIT_S)
            peer.say(late)

        return script

    def holding(self, peer: Peer) -> None:
        """Take the request, then wait for the client to go."""
        peer.take_request()
        peer.drain()


def watches() -> int:
    return sum(thread.name == "bithuman-late" for thread in threading.enumerate())


def told_unknown(result: Result) -> None:
    exchange, verdict = result
    assert (exchange.fault, exchange.handed_over, exchange.status) == (Fault.DEADLINE, True, None)
    assert verdict.outcome is Outcome.UNKNOWN
