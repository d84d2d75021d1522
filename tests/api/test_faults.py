"""Verdicts under the real requests stack, compared with what the server knows.

Every case holds the promises: "not sent" never coincides with a whole POST at the server,
"delivered" only with a 2xx, and nothing is ever sent twice.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from bithuman_panel.core.delivery import Outcome
from tests.api.faults import CASES, LINE, Case
from tests.sayings import told

if TYPE_CHECKING:
    from collections.abc import Callable

    from bithuman_panel.api.lines import LineWire
    from tests.api.hostile import Hostile
    from tests.fault_table import Observed


A_FAULT = pytest.mark.fault("wire", "server: {case.name}", promise="P2")
# Good replies, for comparison: they are no rows of the table.
SOUND = {
    *("200", "201", "204", "200 chunked", "100 Continue, then 200", "103 Early Hints, then 200"),
    "102 and 103 by turns, then 200",
}


@pytest.mark.parametrize(
    "case",
    [
        pytest.param(case, id=case.name, marks=() if case.name in SOUND else A_FAULT)
        for case in CASES
    ],
)
def test_the_verdict_is_what_the_server_knows(
    case: Case,
    serve: Callable[..., Hostile],
    wire_to: Callable[[str], LineWire],
    observed: Observed,
) -> None:
    server = serve(case.script)
    exchange, verdict = wire_to(server.base_url).send(
        LINE, deadline_s=case.deadline_s, may_leave=lambda: True
    )
    assert verdict.outcome is case.outcome
    assert exchange.status == verdict.status == case.status
    if case.fault:
        assert exchange.fault is case.fault
    assert (exchange.fault is None) == exchange.body_whole
    holds_the_promises(server, verdict.outcome, exchange.status)
    observed.did(told(exchange, verdict))


def holds_the_promises(server: Hostile, outcome: Outcome, status: int | None) -> None:
    posts = server.full_posts()
    assert posts <= 1, "sent twice"
    if outcome is Outcome.NOT_SENT:
        assert posts == 0, "said 'not sent' of a line that the server has"
    if outcome in {Outcome.DELIVERED, Outcome.PARTLY_DELIVERED}:
        assert status is not None
        assert 200 <= status < 300


def test_at_least_fifty_faults_are_tried() -> None:
    assert (
        len([case for case in CASES if case.outcome is not Outcome.DELIVERED or case.fault]) >= 50
    )
