"""The API's envelopes: replies in JSON, and refusals in the words of each generation."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from starlette.responses import Response

from bithuman_panel.rehearsal.drills import Generation

if TYPE_CHECKING:
    from collections.abc import Mapping

    from bithuman_panel.rehearsal.ratelimits import Allowance

UPGRADE_URL = "https://www.bithuman.ai/pricing"
TOPUP_URL = "https://www.bithuman.ai/topup"


def json_reply(
    body: object, status: int = 200, headers: Mapping[str, str] | None = None
) -> Response:
    """Return a JSON response in plain ASCII: any text a client sent can come back in it."""
    return Response(
        json.dumps(body, separators=(",", ":")).encode("ascii"),
        status_code=status,
        headers=dict(headers or {}),
        media_type="application/json",
    )


def not_found() -> Response:
    """Return what the API's framework says of an address that it does not know."""
    return json_reply({"detail": "Not Found"}, 404)


class Refusal(Exception):
    """A call is turned away: the API's error ``code``, its words, its HTTP status, its extras."""

    def __init__(
        self,
        status: int,
        code: str,
        message: str,
        extra: Mapping[str, object] | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> None:
        super().__init__(message)
        self.status, self.code, self.message = status, code, message
        self.extra, self.headers = dict(extra or {}), dict(headers or {})

    def envelope(self) -> dict[str, object]:
        """Return the error envelope: the body's numbers equal the HTTP status."""
        error = {"code": self.code, "message": self.message, "httpStatus": self.status}
        return {"error": error | self.extra, "status": "error", "status_code": self.status}

    def reply(self) -> Response:
        """Return the whole response."""
        return json_reply(self.envelope(), self.status, self.headers)


def missing_secret(generation: Generation) -> Refusal:
    """Say that the call came without a secret."""
    code = "UNAUTHORIZED" if generation is Generation.SEED else "MISSING_AUTH"
    return Refusal(401, code, "Missing api-secret header")


def bad_secret() -> Refusal:
    """Say that the secret is not valid."""
    return Refusal(401, "UNAUTHORIZED", "Invalid API secret")


def agent_not_found(generation: Generation, code: str) -> Refusal:
    """Say that the account has no such agent."""
    if generation is Generation.SEED:
        return Refusal(404, "AGENT_NOT_FOUND", "No agent with the given code exists")
    return Refusal(404, "NOT_FOUND", f"Agent not found for code: {code}")


def agent_deleted(generation: Generation, code: str) -> Refusal:
    """Say that the agent was deleted; the older API did not tell it from an unknown one."""
    if generation is Generation.SEED:
        return agent_not_found(generation, code)
    return Refusal(410, "AGENT_DELETED", f"Agent {code} has been deleted")


def no_active_rooms(generation: Generation, code: str) -> Refusal:
    """Say that there is no room to deliver a line to."""
    if generation is Generation.SEED:
        return Refusal(404, "NO_ACTIVE_ROOMS", "Agent has no active sessions")
    return Refusal(404, "NOT_FOUND", f"No active rooms found for agent {code}")


def invalid(generation: Generation, message: str) -> Refusal:
    """Say that the request's body or query cannot be used."""
    status = 422 if generation is Generation.SEED else 400
    return Refusal(status, "VALIDATION_ERROR", message)


def missing_field(generation: Generation, field: str) -> Refusal:
    """Say that a required field is not there."""
    message = f"Missing required field: {field}"
    if generation is Generation.SEED:
        return invalid(generation, message)
    return Refusal(400, "MISSING_PARAM", message)


def throttled(retry_after_s: int) -> Refusal:
    """Say that the account must wait."""
    return Refusal(
        429,
        "RATE_LIMITED",
        f"Rate limit exceeded. Retry after {retry_after_s} seconds.",
        headers={"Retry-After": str(retry_after_s)},
    )


def no_credits() -> Refusal:
    """Say that the account's purse is empty."""
    topup = {"topup_url": TOPUP_URL}
    return Refusal(402, "INSUFFICIENT_BALANCE", "Insufficient credit balance", topup)


def plan_required() -> Refusal:
    """Say that the account's plan does not include the API."""
    upgrade = {"upgrade_url": UPGRADE_URL}
    return Refusal(403, "PLAN_REQUIRED", "API access needs the Creator plan", upgrade)


def out_of_service(retry_after_s: int) -> Refusal:
    """Say that the platform is out of service for a moment."""
    again = {"Retry-After": str(retry_after_s)}
    message = "Service temporarily unavailable"
    return Refusal(503, "SERVICE_UNAVAILABLE", message, headers=again)


def forbidden() -> Refusal:
    """Say that this belongs to another account."""
    return Refusal(403, "FORBIDDEN", "You do not have access to this resource")


def internal_error() -> Refusal:
    """Say that the platform itself failed."""
    return Refusal(500, "INTERNAL_ERROR", "An internal error occurred")


def rate_headers(allowance: Allowance) -> dict[str, str]:
    """Return the headers that tell what is left in a bucket."""
    return {
        "X-RateLimit-Limit": str(allowance.limit),
        "X-RateLimit-Remaining": str(allowance.remaining),
        "X-RateLimit-Reset": str(allowance.reset_at),
    }
