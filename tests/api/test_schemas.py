"""Bytes of a line, and replies of every generation as our own nouns."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bithuman_panel.api import schemas
from bithuman_panel.core.delivery import Report
from bithuman_panel.core.errors import InputRefused
from bithuman_panel.core.models import Account, Agent, Line, Mode, Room, Route, Target, line_of
from tests.api.test_replies import SCALARS

if TYPE_CHECKING:
    from collections.abc import Callable

SPEAK = line_of(Mode.SPEAK, "hi", Target("A1", "r1"))
CONTEXT = line_of(Mode.CONTEXT, "hi", Target("A1", "r1"))
VIA = line_of(Mode.SPEAK, "hi", Target("A1"), via_add_context=True)

READERS: list[Callable[[bytes], object]] = [
    lambda body: schemas.report_of(body, SPEAK),
    schemas.is_valid_in,
    schemas.account_in,
    schemas.balance_in,
    schemas.agents_in,
    schemas.agent_in,
    schemas.rooms_in,
]
KEYS = st.sampled_from(
    [
        "agent_code",
        "context_type",
        "delivered_to_rooms",
        "rooms",
        "rooms_skipped",
        "rooms_failed",
        "data",
        "sessions",
        "room_id",
        "num_participants",
        "created_at",
        "deliverable",
        "agents",
        "pagination",
        "has_more",
        "code",
        "name",
        "balance",
        "valid",
        "user_id",
        "credit_balance",
    ]
)
NEAR_MISSES = st.recursive(SCALARS, lambda inner: st.lists(inner) | st.dictionaries(KEYS, inner))


def as_bytes(**fields: object) -> bytes:
    return json.dumps(fields).encode()


@given(st.binary() | NEAR_MISSES.map(lambda value: json.dumps(value).encode()))
def test_no_reply_makes_a_reader_raise(body: bytes) -> None:
    for reader in READERS:
        reader(body)


@pytest.mark.parametrize(
    ("line", "path", "body"),
    [
        (SPEAK, "/v1/agent/A1/speak", b'{"message": "hi", "room_id": "r1"}'),
        (
            CONTEXT,
            "/v1/agent/A1/add-context",
            b'{"context": "hi", "type": "add_context", "room_id": "r1"}',
        ),
        (VIA, "/v1/agent/A1/add-context", b'{"context": "hi", "type": "speak"}'),
    ],
)
def test_a_line_as_it_goes_out(line: Line, path: str, body: bytes) -> None:
    assert schemas.path_of(line) == path
    assert schemas.body_of(line) == body


@pytest.mark.parametrize(
    "code", ["..", "A1/../x", "A1?x=1", "A1#", "A1\n", " A1", "%2e", "", "A" * 65, "Ä1"]
)
def test_a_code_that_would_change_the_address_is_refused(code: str) -> None:
    with pytest.raises(InputRefused):
        schemas.path_of(line_of(Mode.SPEAK, "hi", Target(code)))


@pytest.mark.parametrize("room", ["", " ", "\n"])
def test_a_blank_room_is_refused(room: str) -> None:
    with pytest.raises(InputRefused):
        schemas.body_of(line_of(Mode.SPEAK, "hi", Target("A1", room)))


def test_a_context_is_never_put_on_the_way_that_speaks() -> None:
    with pytest.raises(InputRefused):
        schemas.body_of(Line(Mode.CONTEXT, "hi", Target("A1"), Route.SPEAK))


def test_a_report_of_today() -> None:
    body = as_bytes(
        agent_code="A1",
        context_type="speak",
        delivered_to_rooms=1,
        rooms=["r1"],
        rooms_skipped=["r2"],
        rooms_failed=[],
        rooms_skipped_no_worker=1,
    )
    assert schemas.report_of(body, SPEAK) == Report(1, ("r1",), ("r2",), (), 1)


def test_a_report_of_the_seed_and_one_of_2025() -> None:
    seed = as_bytes(agent_code="A1", context_type="add_context", delivered_to_rooms=2)
    old = as_bytes(success=True, data={"agent_code": "A1", "delivered_to_rooms": 2})
    assert schemas.report_of(seed, CONTEXT) == Report(delivered=2)
    assert schemas.report_of(old, CONTEXT) == Report(delivered=2)


@pytest.mark.parametrize(
    ("fields", "line"),
    [
        ({"agent_code": "A2"}, SPEAK),
        ({"agent_code": 1}, SPEAK),
        ({"context_type": "add_context"}, SPEAK),
        ({"context_type": "speak"}, CONTEXT),
        ({"context_type": "add_context"}, VIA),
        ({"data": {"agent_code": "A2", "delivered_to_rooms": 1}}, SPEAK),
    ],
)
def test_a_report_of_something_else_is_not_ours(fields: dict[str, object], line: Line) -> None:
    report = schemas.report_of(json.dumps(fields).encode(), line)
    assert report is not None
    assert not report.is_ours


def test_odd_fields_say_nothing() -> None:
    body = as_bytes(delivered_to_rooms=True, rooms=["a", 1], rooms_skipped="r", rooms_failed={})
    assert schemas.report_of(body, SPEAK) == Report()


@pytest.mark.parametrize("body", [b"", b"null", b"[]", b'"x"', b"<html>"])
def test_what_is_no_object_is_no_report(body: bytes) -> None:
    assert schemas.report_of(body, SPEAK) is None


def test_whether_the_secret_is_valid() -> None:
    assert schemas.is_valid_in(b'{"valid": true}') is True
    assert schemas.is_valid_in(b'{"valid": false}') is False
    assert schemas.is_valid_in(b'{"valid": "yes"}') is None


def test_an_account() -> None:
    fields = {
        "user_id": "u1",
        "email": "a@b.test",
        "plan": "Creator",
        "plan_code": "membership_creator",
        "credit_balance": 12.5,
        "plan_credits_remaining": 10,
        "topup_credits_remaining": 2.5,
        "account_status": "active",
        "upgrade_url": "https://www.bithuman.ai/plans",
        "pricing_url": "https://www.bithuman.ai/pricing",
    }
    account = Account(
        "u1",
        "a@b.test",
        "Creator",
        "membership_creator",
        12.5,
        10.0,
        2.5,
        "active",
        "https://www.bithuman.ai/plans",
        "https://www.bithuman.ai/pricing",
    )
    assert schemas.account_in(as_bytes(data=fields, status="success")) == account
    assert schemas.account_in(as_bytes(**fields)) == account
    assert schemas.account_in(b"[]") is None


def test_an_account_s_link_to_elsewhere_is_left_out() -> None:
    body = as_bytes(data={"user_id": "u1", "upgrade_url": "https://evil.test/bithuman.ai"})
    assert schemas.account_in(body) == Account("u1")


def test_a_balance() -> None:
    assert schemas.balance_in(as_bytes(success=True, data={"balance": -1.5})) == -1.5
    assert schemas.balance_in(b"{}") is None


def test_a_page_of_agents_leaves_out_the_deleted_and_the_nameless() -> None:
    items = [
        {
            "code": "A1",
            "name": "Ava",
            "status": "ready",
            "thumbnail_path": "/t",
            "image_path": "/i",
        },
        {"code": "A2", "name": None, "status": "deleted"},
        {"name": "no code"},
        "no object",
    ]
    body = as_bytes(success=True, data=items, pagination={"has_more": True, "total": 9})
    assert schemas.agents_in(body) == ((Agent("A1", "Ava", "ready", image_url="/t"),), True)
    assert schemas.agents_in(as_bytes(data=[])) == ((), False)
    assert schemas.agents_in(b"{}") is None


def test_one_agent() -> None:
    body = as_bytes(success=True, data={"code": "A1", "model": "essence", "image_url": "u"})
    assert schemas.agent_in(body) == Agent("A1", model="essence", image_url="u")
    assert schemas.agent_in(b'{"data": {}}') is None


def test_live_rooms() -> None:
    sessions = [
        {"room_id": "r1", "num_participants": 2, "created_at": 1_790_000_000, "deliverable": True},
        {"room_id": "r2", "num_participants": "2", "created_at": None, "deliverable": 1},
        {"room_id": ""},
        {"room_id": 7},
        {"room_id": "x" * 300},
        None,
    ]
    body = as_bytes(agent_code="A1", sessions=sessions)
    assert schemas.rooms_in(body) == (Room("r1", 2, 1_790_000_000.0, True), Room("r2"))
    assert schemas.rooms_in(as_bytes(data={"sessions": []})) == ()
    assert schemas.rooms_in(b"{}") is None


def test_endless_lists_are_cut() -> None:
    rooms = schemas.rooms_in(as_bytes(sessions=[{"room_id": str(n)} for n in range(5000)]))
    agents = schemas.agents_in(as_bytes(data=[{"code": str(n)} for n in range(5000)]))
    assert rooms is not None
    assert agents is not None
    assert (len(rooms), len(agents[0])) == (1000, 1000)
