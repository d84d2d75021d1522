"""The simulated platform as an ASGI app: which address is served by whom."""

from __future__ import annotations

import logging
from http import HTTPMethod
from typing import TYPE_CHECKING

from starlette.applications import Starlette
from starlette.exceptions import HTTPException
from starlette.responses import Response
from starlette.routing import Route

from bithuman_panel.rehearsal import portraits, replies
from bithuman_panel.rehearsal.accounts import AccountDesk
from bithuman_panel.rehearsal.drills import Generation
from bithuman_panel.rehearsal.guard import guarded
from bithuman_panel.rehearsal.lines import LineDesk
from bithuman_panel.rehearsal.listings import AgentDesk
from bithuman_panel.rehearsal.ratelimits import Bucket
from bithuman_panel.rehearsal.replies import json_reply

if TYPE_CHECKING:
    from starlette.requests import Request
    from starlette.types import ASGIApp, Message, Receive, Scope, Send

    from bithuman_panel.rehearsal.simulation import Simulation

_log = logging.getLogger(__name__)


class RequestIds:
    """Gives every reply its ``X-Request-Id``, errors of the framework included."""

    def __init__(self, app: ASGIApp, simulation: Simulation) -> None:
        self._app, self._simulation = app, simulation

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Pass the request on."""
        name = self._simulation.request_id().encode("ascii")

        async def send_named(message: Message) -> None:
            if message["type"] == "http.response.start":
                message["headers"] = [*message["headers"], (b"x-request-id", name)]
            await send(message)

        await self._app(scope, receive, send_named)


def app_of(simulation: Simulation) -> ASGIApp:
    """Return the app that serves ``simulation``."""
    routes = [*_public_routes(simulation), *_routes(simulation)]
    if simulation.generation is not Generation.SEED:
        routes += _later_routes(simulation)
    app = Starlette(
        routes=routes,
        exception_handlers={HTTPException: _unserved, Exception: _failed},
    )
    app.router.redirect_slashes = False
    return RequestIds(app, simulation)


def _public_routes(simulation: Simulation) -> list[Route]:
    async def portrait(request: Request) -> Response:
        persona = simulation.world.agent(request.path_params["code"])
        if persona is None:
            return replies.not_found()
        return Response(portraits.svg(persona.face), media_type="image/svg+xml")

    async def health(_request: Request) -> Response:
        return json_reply({"status": "ok"})

    async def ready(_request: Request) -> Response:
        families = dict.fromkeys(("agents", "sessions", "generation", "billing"), "ok")
        return json_reply({"status": "ok", "families": families})

    return [
        Route("/v1/validate", AccountDesk(simulation).validated, methods=["POST"]),
        Route("/portraits/{code}.svg", portrait, methods=["GET"]),
        Route("/health", health, methods=["GET"]),
        Route("/readyz", ready, methods=["GET"]),
    ]


def _routes(simulation: Simulation) -> list[Route]:
    account, agents, lines = AccountDesk(simulation), AgentDesk(simulation), LineDesk(simulation)
    served = (
        ("GET", "/v1/me", account.me, None),
        ("GET", "/v2/credit-summaries", account.credits, None),
        ("GET", "/v1/agents", agents.listed, Bucket.READ),
        ("GET", "/v1/agent/status/{code}", agents.shown, Bucket.READ),
        ("GET", "/v1/agent/{code}", agents.shown, Bucket.READ),
        ("POST", "/v1/agent/{code}", agents.prompted, Bucket.WRITE),
        ("POST", "/v1/agent/{code}/speak", lines.speak, Bucket.WRITE),
        ("POST", "/v1/agent/{code}/add-context", lines.add_context, Bucket.WRITE),
    )
    return [
        Route(path, guarded(simulation, endpoint, bucket), methods=[method])
        for method, path, endpoint, bucket in served
    ]


def _later_routes(simulation: Simulation) -> list[Route]:
    """Return what came after the older page: the live sessions, and the runtime sessions."""
    account, agents = AccountDesk(simulation), AgentDesk(simulation)
    runtime = "/v2/{user_id}/runtime-sessions"
    served = (
        ("GET", "/v1/agent/{code}/sessions", agents.rooms, Bucket.READ),
        ("GET", runtime, account.sessions, None),
        ("GET", f"{runtime}/{{session_id}}/messages", account.messages, None),
        ("POST", f"{runtime}/{{session_id}}/terminate", account.terminate, None),
    )
    return [
        Route(path, guarded(simulation, endpoint, bucket), methods=[method])
        for method, path, endpoint, bucket in served
    ]


async def _unserved(request: Request, error: Exception) -> Response:
    """Answer an unknown address, or a method that an address does not have."""
    # PATCH is documented as not found, wherever it goes.
    is_patch = request.method == HTTPMethod.PATCH
    if isinstance(error, HTTPException) and error.status_code == 405 and not is_patch:
        return json_reply({"detail": "Method Not Allowed"}, 405, error.headers)
    return replies.not_found()


async def _failed(_request: Request, error: Exception) -> Response:
    """Answer a fault of the simulation itself, and tell the log."""
    _log.error("The rehearsal platform failed", exc_info=error)
    return replies.internal_error().reply()
