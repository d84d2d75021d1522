"""The account's runtime sessions, what was said in them, and the end of one.

They came in July 2026 and stand in no OpenAPI file; every field may be missing or odd. An id goes
into an address, so one that is more than letters, digits and dashes is left out.
"""

from __future__ import annotations

import re
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from bithuman_panel.api.replies import count, number, parsed, record, text
from bithuman_panel.core.activity import Activity, RuntimeSession
from bithuman_panel.core.ending import Closed

if TYPE_CHECKING:
    from bithuman_panel.core.transcript import Said, Transcript

LONGEST_ID = 256
LONGEST_MESSAGE = 20_000
MOST_SESSIONS = 200
MOST_MESSAGES = 10_000
_YEAR_10000 = 253_402_300_800.0
_ID = re.compile(r"[A-Za-z0-9_-]{1,128}")


def sessions_path(user_id: str) -> str | None:
    """Return the path of what is live of an account; None for an impossible id."""
    if not _ID.fullmatch(user_id):
        return None
    return f"/v2/{user_id}/runtime-sessions?window=live&kind=all&limit={MOST_SESSIONS}"


def transcript_path(user_id: str, session_id: str) -> str | None:
    """Return the path of the messages of a conversation; None for an impossible id."""
    return _path(user_id, session_id, "messages")


def ending_path(user_id: str, session_id: str) -> str | None:
    """Return the path that ends a conversation; None for an impossible id."""
    return _path(user_id, session_id, "terminate")


def activity_in(body: bytes) -> Activity | None:
    """Return what is live; None where the reply holds no list."""
    fields = _data(body)
    listed = fields.get("sessions")
    if not isinstance(listed, list):
        return None
    found = (_session(record(item)) for item in listed[:MOST_SESSIONS])
    return Activity(
        active=count(fields.get("active_count")),
        burn_rate=number(fields.get("live_burn_rate_cr_per_min")),
        credits_this_hour=number(fields.get("credits_this_hour")),
        sessions=tuple(session for session in found if session),
    )


def _session(fields: dict[str, object]) -> RuntimeSession | None:
    session_id, agent = (text(fields.get(key), LONGEST_ID) for key in ("id", "agent_code"))
    if not (agent and session_id and _ID.fullmatch(session_id)):
        return None
    room = fields.get("room_name")
    return RuntimeSession(
        id=session_id,
        agent=agent,
        # A room is addressed by its whole id: one that would have to be cut or mended is none.
        room=room if isinstance(room, str) and text(room, LONGEST_ID) == room else None,
        agent_name=text(fields.get("agent_name"), LONGEST_ID),
        billing=text(fields.get("billing_type"), LONGEST_ID),
        key_alias=text(fields.get("key_alias"), LONGEST_ID),
        started_at=moment(fields.get("started")),
        seen_at=moment(fields.get("last_seen")),
        minutes=number(fields.get("minutes")),
        credits=number(fields.get("credits")),
        burn_rate=number(fields.get("burn_rate_cr_per_min")),
        status=text(fields.get("status"), LONGEST_ID),
        has_transcript=fields.get("has_transcript") is True,
    )


def transcript_in(body: bytes) -> Transcript | None:
    """Return what was said, the newest at the end; None where the reply holds no messages."""
    fields = _data(body)
    listed = fields.get("messages")
    if not isinstance(listed, list):
        return None
    # The first is read long after the first line can go.
    from bithuman_panel.core.transcript import Transcript

    found = (_said(record(item)) for item in listed[-MOST_MESSAGES:])
    return Transcript(
        messages=tuple(said for said in found if said),
        ended_at=moment(fields.get("ended")),
        is_live=fields.get("live") is not False,
    )


def _said(fields: dict[str, object]) -> Said | None:
    at, words = moment(fields.get("timestamp")), text(fields.get("message"), LONGEST_MESSAGE)
    if at is None or words is None:
        return None
    from bithuman_panel.core.transcript import Said

    return Said(at, fields.get("role") == "assistant", words)


def closed_in(body: bytes) -> Closed | None:
    """Return what the answer to an end says; None where it holds no object."""
    fields = _data(body)
    if not fields:
        return None
    closed, ended = (fields.get(key) for key in ("closed", "ended"))
    return Closed(
        session_id=text(fields.get("session_id"), LONGEST_ID),
        closed=closed if isinstance(closed, bool) else None,
        # Whether it is a yes or the moment of the end stands on no page.
        ended=ended if isinstance(ended, bool) else True if moment(ended) else None,
    )


def moment(value: object) -> float | None:
    """Return a time as Unix seconds; the pages show ISO 8601, and a time without zone is UTC.

    One that no calendar has is none: nothing could show it.
    """
    if not isinstance(value, str):
        at = number(value)
        return at if at is not None and 0.0 <= at < _YEAR_10000 else None
    try:
        written = datetime.fromisoformat(value)
        return (written if written.tzinfo else written.replace(tzinfo=UTC)).timestamp()
    except (ValueError, OverflowError):
        return None


def _path(user_id: str, session_id: str, call: str) -> str | None:
    if not (_ID.fullmatch(user_id) and _ID.fullmatch(session_id)):
        return None
    return f"/v2/{user_id}/runtime-sessions/{session_id}/{call}"


def _data(body: bytes) -> dict[str, object]:
    reply = record(parsed(body))
    return record(reply.get("data", reply))
