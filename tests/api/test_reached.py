"""Which room a line reached, as the reply on the socket names it."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from bithuman_panel.core.delivery import Outcome
from bithuman_panel.core.models import Mode, Target, line_of
from tests.api.hostile import Hostile, as_json, replying
from tests.api.sending import send

if TYPE_CHECKING:
    from collections.abc import Callable

    from bithuman_panel.api.lines import LineWire

OURS = line_of(Mode.SPEAK, "Hello.", Target("A12345678", "hall"))
TO_ALL = line_of(Mode.SPEAK, "Hello.", Target("A12345678"))


@pytest.mark.parametrize(
    ("fields", "expected", "strays"),
    [
        ({"delivered_to_rooms": 1}, Outcome.DELIVERED, ()),
        ({"delivered_to_rooms": 1, "rooms": ["hall"]}, Outcome.DELIVERED, ()),
        ({"delivered_to_rooms": 1, "rooms": ["lobby"]}, Outcome.UNKNOWN, ("lobby",)),
        ({"delivered_to_rooms": 2, "rooms": ["hall", "lobby"]}, Outcome.DELIVERED, ("lobby",)),
        ({"rooms": ["lobby"], "rooms_failed": ["hall"]}, Outcome.UNKNOWN, ("lobby",)),
        ({"rooms_failed": ["hall"]}, Outcome.NOT_HEARD, ()),
        ({"rooms_skipped": ["hall"]}, Outcome.NOT_HEARD, ()),
        ({"rooms_skipped_no_worker": 1}, Outcome.NOT_HEARD, ()),
        ({"rooms_failed": [], "rooms_skipped_no_worker": 0}, Outcome.DELIVERED, ()),
    ],
)
def test_a_line_is_delivered_where_it_was_aimed_or_not_at_all(
    fields: dict[str, object],
    expected: Outcome,
    strays: tuple[str, ...],
    serve: Callable[..., Hostile],
    wire_to: Callable[[str], LineWire],
) -> None:
    server = serve(replying(as_json("200 OK", **fields)))
    _, verdict = send(wire_to(server.base_url), OURS)
    assert verdict.outcome is expected
    assert verdict.report is not None
    assert verdict.report.strays("hall") == strays


@pytest.mark.parametrize(
    ("fields", "expected"),
    [
        ({"delivered_to_rooms": 1, "rooms": ["lobby"]}, Outcome.DELIVERED),
        ({"rooms_failed": ["hall"]}, Outcome.DELIVERED),
        ({"rooms_skipped_no_worker": 1}, Outcome.DELIVERED),
    ],
)
def test_a_broadcast_is_aimed_at_no_room(
    fields: dict[str, object],
    expected: Outcome,
    serve: Callable[..., Hostile],
    wire_to: Callable[[str], LineWire],
) -> None:
    server = serve(replying(as_json("200 OK", **fields)))
    _, verdict = send(wire_to(server.base_url), TO_ALL)
    assert verdict.outcome is expected
