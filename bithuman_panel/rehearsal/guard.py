"""What stands before every call that needs a secret: authentication, limits, their headers."""

from __future__ import annotations

from typing import TYPE_CHECKING

from starlette.responses import Response

from bithuman_panel.rehearsal import replies
from bithuman_panel.rehearsal.drills import Drill
from bithuman_panel.rehearsal.ratelimits import Bucket

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable

    from starlette.requests import Request
    from starlette.types import ASGIApp

    from bithuman_panel.rehearsal.simulation import Simulation

    Endpoint = Callable[[Request], Awaitable[ASGIApp]]

SECRET_PREFIX = "rehearsal-"  # noqa: S105 - it opens nothing but the rehearsal


def is_valid(simulation: Simulation, request: Request) -> bool:
    """Return whether the request's secret is valid now."""
    secret = request.headers.get("api-secret", "")
    return secret.startswith(SECRET_PREFIX) and simulation.drill is not Drill.KEY_REVOKED


def guarded(
    simulation: Simulation,
    endpoint: Endpoint,
    bucket: Bucket | None = None,
) -> Endpoint:
    """Return ``endpoint`` behind the guard; a call without a ``bucket`` is not counted."""

    async def call(request: Request) -> ASGIApp:
        try:
            authenticate(simulation, request)
            headers = _count(simulation, request, bucket) if bucket else {}
            _refuse_reading(simulation, bucket)
        except replies.Refusal as refusal:
            return refusal.reply()
        try:
            reply = await endpoint(request)
        except replies.Refusal as refusal:
            reply = refusal.reply()
        if isinstance(reply, Response):
            reply.headers.update(headers)
        return reply

    return call


def authenticate(simulation: Simulation, request: Request) -> None:
    """Raise a refusal where the secret is absent or not valid."""
    if "api-secret" not in request.headers:
        raise replies.missing_secret(simulation.generation)
    if is_valid(simulation, request):
        return
    if simulation.drill is not Drill.KEY_REVOKED:
        address = request.client.host if request.client else ""
        allowance = simulation.rates.take(address, Bucket.FAILED_AUTH)
        if not allowance.is_granted:
            raise replies.throttled(allowance.retry_after_s)
    raise replies.bad_secret()


def _refuse_reading(simulation: Simulation, bucket: Bucket | None) -> None:
    """Raise what a drill makes of a read; what becomes of a line is said where it arrives."""
    if bucket is Bucket.WRITE:
        return
    if simulation.drill is Drill.UNAVAILABLE:
        raise replies.out_of_service(simulation.tempo.retry_after_s)
    if simulation.drill is Drill.PLAN_REQUIRED and bucket is Bucket.READ:
        raise replies.plan_required()


def _count(simulation: Simulation, request: Request, bucket: Bucket) -> dict[str, str]:
    allowance = simulation.rates.take(request.headers["api-secret"], bucket)
    headers = replies.rate_headers(allowance)
    if not allowance.is_granted:
        refusal = replies.throttled(allowance.retry_after_s)
        refusal.headers |= headers
        raise refusal
    return headers
