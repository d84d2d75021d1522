"""One line to send, and what its tests look at afterwards."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bithuman_panel.core.delivery import Outcome
from bithuman_panel.core.models import Line, Mode, Target, line_of
from tests.api.hostile import as_json

if TYPE_CHECKING:
    from bithuman_panel.api.lines import LineWire
    from bithuman_panel.core.delivery import Verdict
    from bithuman_panel.core.exchange import Exchange, Fault
    from tests.api.hostile import Hostile

LINE = line_of(Mode.SPEAK, "Hello.", Target("A12345678", "r1"))
OK = as_json("200 OK", agent_code="A12345678", delivered_to_rooms=1)


def send(wire: LineWire, line: Line = LINE, deadline_s: float = 8.0) -> tuple[Exchange, Verdict]:
    return wire.send(line, deadline_s=deadline_s, may_leave=lambda: True)


def parts(request: bytes) -> tuple[str, dict[str, str], bytes]:
    """Return the first line, the headers (lower case) and the body of a request."""
    head, _, body = request.partition(b"\r\n\r\n")
    first, *lines = head.decode("latin-1").split("\r\n")
    return first, dict(line.lower().split(": ", 1) for line in lines), body


def not_sent(
    result: tuple[Exchange, Verdict], fault: Fault, *servers: Hostile, detail: str = ""
) -> None:
    """Check that nothing of the line left, for the reason ``fault``."""
    exchange, verdict = result
    assert exchange.fault is fault
    assert not exchange.handed_over
    assert verdict.outcome is Outcome.NOT_SENT
    assert sum(server.full_posts() for server in servers) == 0
    assert detail in (exchange.detail or "")
