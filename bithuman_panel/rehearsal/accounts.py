"""The calls about the account: is the secret valid, who am I, credits, runtime sessions."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING

from bithuman_panel.rehearsal import replies
from bithuman_panel.rehearsal.drills import Drill
from bithuman_panel.rehearsal.guard import is_valid
from bithuman_panel.rehearsal.replies import json_reply
from bithuman_panel.rehearsal.world import CREDITS_PER_MINUTE, USER_ID

if TYPE_CHECKING:
    from starlette.requests import Request
    from starlette.responses import Response

    from bithuman_panel.rehearsal.simulation import Simulation
    from bithuman_panel.rehearsal.world import Session

_MINUTES_PER_CREDIT = {
    "voice_chat": 1 / 10,
    "camera_chat": 1 / 30,
    "essence_2_cloud": 1 / 4,
    "essence_1_cloud": 1 / 2,
    "expression_2_cloud": 1 / 4,
}
_KINDS = {"conversations", "self_hosted", "all"}
_WINDOWS = {"live", "recent", "all"}


class AccountDesk:
    """Answers what is asked about the account of one simulation."""

    def __init__(self, simulation: Simulation) -> None:
        self._simulation = simulation

    async def validated(self, request: Request) -> Response:
        """Serve ``POST /v1/validate``: always 200, with or without a secret; never counted."""
        return json_reply({"valid": is_valid(self._simulation, request)})

    async def me(self, _request: Request) -> Response:
        """Serve ``GET /v1/me``."""
        balance = int(self._simulation.credits())
        data = {
            "user_id": USER_ID,
            "email": "presenter@rehearsal.example",
            "plan": "business",
            "plan_code": "membership_business",
            "credit_balance": balance,
            "plan_credits_remaining": balance,
            "topup_credits_remaining": 0,
            "account_status": "active",
            "upgrade_url": replies.UPGRADE_URL,
            "pricing_url": replies.UPGRADE_URL,
        }
        if self._simulation.drill is Drill.SUSPENDED:
            data["account_status"] = "suspended"
        if self._simulation.drill is Drill.PLAN_REQUIRED:
            data |= {"plan": "free", "plan_code": "membership_free"}
        return json_reply({"data": data, "status": "success", "status_code": 200})

    async def credits(self, _request: Request) -> Response:
        """Serve ``GET /v2/credit-summaries``."""
        balance = self._simulation.credits()
        minutes = {name: max(0, int(balance * each)) for name, each in _MINUTES_PER_CREDIT.items()}
        data = {
            "user_id": USER_ID,
            "balance": balance,
            "plan_credits": balance,
            "topup_credits": 0.0,
            "minutes_estimate": minutes,
            "is_enterprise": False,
            "isEnterprisePlanUser": False,
        }
        return json_reply({"success": True, "data": data})

    async def sessions(self, request: Request) -> Response:
        """Serve ``GET /v2/{user_id}/runtime-sessions``."""
        self._own(request)
        everyone = self._simulation.sessions()
        live = [session for session in everyone if session.is_live]
        shown = self._filtered(request, everyone)
        burn_rate = len(live) * CREDITS_PER_MINUTE
        data = {
            "active_count": len(live),
            "live_burn_rate_cr_per_min": burn_rate,
            "credits_this_hour": round(sum(_credits_of(s, 60.0) for s in everyone), 2),
            "sessions": [_session(session) for session in shown],
        }
        return json_reply({"success": True, "data": data})

    async def messages(self, request: Request) -> Response:
        """Serve ``GET /v2/{user_id}/runtime-sessions/{id}/messages``."""
        session = self._wanted(request)
        messages = [
            {"timestamp": _utc(said.at), "role": said.role, "message": said.text}
            for said in self._simulation.world.transcript(session)
        ]
        data = {
            "session_id": session.visit.session_id,
            "agent_code": session.visit.persona.code,
            "started": _utc(session.visit.opened_at),
            "ended": None if session.is_live else _utc(session.last_seen),
            "live": session.is_live,
            "messages": messages,
        }
        return json_reply({"success": True, "data": data})

    async def terminate(self, request: Request) -> Response:
        """Serve ``POST /v2/{user_id}/runtime-sessions/{id}/terminate``; no body is needed."""
        session = self._wanted(request)
        if session.is_live:
            self._simulation.world.end(session)
        data = {
            "session_id": session.visit.session_id,
            "closed": session.is_live,
            "ended": True,
            "self_hosted": not session.is_deliverable,
            "note": None,
        }
        return json_reply({"success": True, "data": data})

    def _wanted(self, request: Request) -> Session:
        self._own(request)
        wanted = request.path_params["session_id"]
        everyone = self._simulation.sessions()
        session = next((s for s in everyone if s.visit.session_id == wanted), None)
        if session is None:
            raise replies.Refusal(404, "NOT_FOUND", "Session not found")
        return session

    def _own(self, request: Request) -> None:
        if request.path_params["user_id"] != USER_ID:
            raise replies.forbidden()

    def _filtered(self, request: Request, sessions: tuple[Session, ...]) -> list[Session]:
        query, generation = request.query_params, self._simulation.generation
        window, kind = query.get("window", "live"), query.get("kind", "all")
        limit = query.get("limit", "50")
        if window not in _WINDOWS or kind not in _KINDS:
            raise replies.invalid(generation, "window or kind is not one of the allowed words")
        if limit not in {str(number) for number in range(1, 201)}:
            raise replies.invalid(generation, "limit must be a whole number from 1 to 200")
        of_window = [s for s in sessions if window == "all" or s.is_live == (window == "live")]
        of_kind = [s for s in of_window if kind in ("all", _kind(s))]
        newest = sorted(of_kind, key=lambda s: s.visit.opened_at, reverse=True)
        return newest[: int(limit)]


def _kind(session: Session) -> str:
    return "conversations" if session.is_deliverable else "self_hosted"


def _credits_of(session: Session, last_minutes: float) -> float:
    return min(session.minutes, last_minutes) * CREDITS_PER_MINUTE


def _session(session: Session) -> dict[str, object]:
    visit = session.visit
    return {
        "id": visit.session_id,
        "agent_code": visit.persona.code,
        "agent_name": visit.persona.name,
        "billing_type": "managed_conversation" if session.is_deliverable else "self_hosted",
        "key_alias": "rehearsal",
        "room_name": visit.room_id,
        "started": _utc(visit.opened_at),
        "last_seen": _utc(session.last_seen),
        "minutes": round(session.minutes, 2),
        "credits": round(session.minutes * CREDITS_PER_MINUTE, 2),
        "burn_rate_cr_per_min": CREDITS_PER_MINUTE if session.is_live else 0.0,
        "status": "live" if session.is_live else "ended",
        "has_transcript": session.is_deliverable,
    }


def _utc(at: float) -> str:
    return datetime.fromtimestamp(at, UTC).isoformat(timespec="milliseconds")
