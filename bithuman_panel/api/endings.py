"""Ends a session: one request over a connection of its own, and a verdict by proof.

It is no read: a read that is lost on a kept connection is asked again, and this never is.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from bithuman_panel.api.crossing import Request
from bithuman_panel.api.failures import failure_of, of_kind
from bithuman_panel.api.passage import Passage
from bithuman_panel.api.runtime import closed_in, ending_path
from bithuman_panel.api.wire import Wire
from bithuman_panel.core.ending import Ended, Ending, judge_ending
from bithuman_panel.core.errors import FailureKind
from bithuman_panel.core.limits import REPLY_CAP_BYTES

if TYPE_CHECKING:
    from bithuman_panel.api.access import Access
    from bithuman_panel.api.trust import Trust

DEADLINE_S = 10.0


def end_session(
    access: Access, trust: Trust, user_id: str, session_id: str, deadline_s: float = DEADLINE_S
) -> Ended:
    """Ask once that a session be ended, and return what became of it. Any thread; never raises."""
    path = ending_path(user_id, session_id)
    if path is None:
        return Ended(Ending.NOT_SENT, of_kind(FailureKind.INVALID_REQUEST))
    wire = Wire(access, trust, cap_bytes=REPLY_CAP_BYTES)
    # An empty object rather than nothing: only what has a body raises the wire flag.
    exchange = wire.exchange(Request("POST", path, b"{}"), Passage(deadline_s))
    closed = closed_in(exchange.reply_body) if exchange.body_whole else None
    return judge_ending(exchange, session_id, closed, failure_of(exchange))
