"""The API's JSON: the bytes of a line, and replies as our own nouns, of every generation.

Field by field as documented (docs/reliability.md); every field of a reply may be missing or odd.
"""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, assert_never

from bithuman_panel.api.replies import count, number, parsed, record, text, texts
from bithuman_panel.core import limits
from bithuman_panel.core.delivery import Report
from bithuman_panel.core.errors import InputRefused
from bithuman_panel.core.models import Account, Agent, Mode, Room, Route
from bithuman_panel.core.wording import say

if TYPE_CHECKING:
    from bithuman_panel.core.models import Line

LONGEST_ID = 256
LONGEST_NAME = 256
LONGEST_TEXT = 4000
# A line's reply is capped in bytes long before; a longer list is no list of rooms.
MOST_ROOMS = 25_000
MOST_LISTED = 1000

_IMAGES = ("thumbnail_path", "image_url", "image_path")


def agent_path(code: str) -> str:
    """Return the path of an agent's calls; raise :class:`InputRefused` for an impossible code."""
    if limits.agent_code(code) != code:
        raise InputRefused(say("The agent code has a space around it. Remove it."))
    return f"/v1/agent/{code}"


def path_of(line: Line) -> str:
    """Return the path that carries ``line``; raise :class:`InputRefused`."""
    return f"{agent_path(line.target.agent)}/{line.route.value}"


def body_of(line: Line) -> bytes:
    """Return the bytes that carry ``line``, as ``requests`` writes ``json=``.

    Raises :class:`InputRefused` for a line that would do something else than it says: a Context on
    the way that is always spoken, or a blank room, which a server might take for a broadcast.
    """
    fields = _fields_of(line)
    room = line.target.room
    if room is not None:
        if not room.strip():
            raise InputRefused(say("The room id is empty. Choose a room, or a broadcast."))
        fields["room_id"] = room
    return json.dumps(fields).encode("ascii")


def _fields_of(line: Line) -> dict[str, str]:
    match line.route:
        case Route.SPEAK:
            if line.mode is not Mode.SPEAK:
                raise InputRefused(
                    say("A context would be spoken aloud this way. Nothing was sent.")
                )
            return {"message": line.text}
        case Route.ADD_CONTEXT:
            return {"context": line.text, "type": _context_type(line)}
        case _:
            assert_never(line.route)


def _context_type(line: Line) -> str:
    return "speak" if line.mode is Mode.SPEAK else "add_context"


def report_of(body: bytes, line: Line) -> Report | None:
    """Return what the body of a 2xx says of ``line``; None where it is no JSON object."""
    reply = parsed(body)
    if not isinstance(reply, dict):
        return None
    if "delivered_to_rooms" not in reply and isinstance(reply.get("data"), dict):
        reply = record(reply["data"])  # as in 2025
    return Report(
        delivered=count(reply.get("delivered_to_rooms")),
        rooms=_rooms_in(reply.get("rooms")),
        rooms_skipped=_rooms_in(reply.get("rooms_skipped")),
        rooms_failed=_rooms_in(reply.get("rooms_failed")),
        skipped_count=count(reply.get("rooms_skipped_no_worker")),
        is_ours=reply.get("agent_code") in (None, line.target.agent)
        and reply.get("context_type") in (None, _context_type(line)),
    )


def _rooms_in(value: object) -> tuple[str, ...] | None:
    return texts(value, LONGEST_ID, MOST_ROOMS)


def is_valid_in(body: bytes) -> bool | None:
    """Return what ``/v1/validate`` says of the secret; None where it does not say."""
    verdict = record(parsed(body)).get("valid")
    return verdict if isinstance(verdict, bool) else None


def account_in(body: bytes) -> Account | None:
    """Return the account of ``/v1/me``; None where the reply describes none."""
    fields = _data(body)
    if not fields:
        return None
    # No line asks for this.
    from bithuman_panel.api.weblinks import safe_link

    return Account(
        user_id=text(fields.get("user_id"), LONGEST_ID),
        email=text(fields.get("email"), LONGEST_NAME),
        plan=text(fields.get("plan"), LONGEST_NAME),
        plan_code=text(fields.get("plan_code"), LONGEST_NAME),
        credits=number(fields.get("credit_balance")),
        plan_credits=number(fields.get("plan_credits_remaining")),
        topup_credits=number(fields.get("topup_credits_remaining")),
        status=text(fields.get("account_status"), LONGEST_NAME),
        upgrade_url=safe_link(fields.get("upgrade_url")),
        pricing_url=safe_link(fields.get("pricing_url")),
    )


def balance_in(body: bytes) -> float | None:
    """Return the credits of ``/v2/credit-summaries``; they may be below zero."""
    return number(_data(body).get("balance"))


def _data(body: bytes) -> dict[str, object]:
    reply = record(parsed(body))
    return record(reply.get("data", reply))


def agents_in(body: bytes) -> tuple[tuple[Agent, ...], bool] | None:
    """Return a page of agents and whether more follow; None where the reply holds no list.

    Agents marked as deleted are left out, and so are items without a code.
    """
    reply = record(parsed(body))
    items = reply.get("data", reply.get("agents"))
    if not isinstance(items, list):
        return None
    found = [_agent(record(item)) for item in items[:MOST_LISTED]]
    listed = tuple(agent for agent in found if agent and agent.status != "deleted")
    return listed, record(reply.get("pagination")).get("has_more") is True


def agent_in(body: bytes) -> Agent | None:
    """Return the agent of ``/v1/agent/{code}``; None where the reply describes none."""
    return _agent(_data(body))


def _agent(fields: dict[str, object]) -> Agent | None:
    code = text(fields.get("code"), LONGEST_ID)
    if code is None:
        return None
    images = (text(fields.get(kind), LONGEST_TEXT) for kind in _IMAGES)
    return Agent(
        code=code,
        name=text(fields.get("name"), LONGEST_NAME),
        status=text(fields.get("status"), LONGEST_NAME),
        model=text(fields.get("model"), LONGEST_NAME),
        description=text(fields.get("description"), LONGEST_TEXT),
        language=text(fields.get("language"), LONGEST_NAME),
        image_url=next(filter(None, images), None),
    )


def rooms_in(body: bytes) -> tuple[Room, ...] | None:
    """Return the live rooms of ``/v1/agent/{code}/sessions``; None where there is no list."""
    reply = record(parsed(body))
    sessions = reply.get("sessions", record(reply.get("data")).get("sessions"))
    if not isinstance(sessions, list):
        return None
    found = (_room(record(session)) for session in sessions[:MOST_LISTED])
    return tuple(room for room in found if room)


def _room(fields: dict[str, object]) -> Room | None:
    room_id = fields.get("room_id")
    # A room is addressed by its whole id: one that would have to be cut or mended is left out.
    if not isinstance(room_id, str) or text(room_id, LONGEST_ID) != room_id:
        return None
    deliverable = fields.get("deliverable")
    return Room(
        room_id=room_id,
        people=count(fields.get("num_participants")),
        opened_at=number(fields.get("created_at")),
        deliverable=deliverable if isinstance(deliverable, bool) else None,
        matched_by=text(fields.get("matched_by"), LONGEST_NAME),
    )
