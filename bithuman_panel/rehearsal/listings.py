"""The read calls about agents and their rooms, and the change of a prompt."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING

from bithuman_panel.rehearsal import bodies, replies
from bithuman_panel.rehearsal.drills import Drill
from bithuman_panel.rehearsal.replies import json_reply

if TYPE_CHECKING:
    from starlette.requests import Request
    from starlette.responses import Response

    from bithuman_panel.rehearsal.cast import Persona
    from bithuman_panel.rehearsal.simulation import Simulation

_UNKNOWN = frozenset({Drill.UNKNOWN_AGENT, Drill.UNKNOWN_AGENT_OLDER})


class AgentDesk:
    """Answers what is asked about the agents of one simulation."""

    def __init__(self, simulation: Simulation) -> None:
        self._simulation = simulation

    async def listed(self, request: Request) -> Response:
        """Serve ``GET /v1/agents``: newest first, by pages; deleted agents are listed too."""
        limit = self._number(request, "limit", 20, range(1, 101))
        offset = self._number(request, "offset", 0, range(10**9))
        status = request.query_params.get("status")
        agents = [
            persona
            for persona in self._simulation.world.agents
            if status in (None, "", persona.status)
        ]
        page = agents[offset : offset + limit]
        return json_reply(
            {
                "success": True,
                "data": [self._item(request, persona) for persona in page],
                "pagination": {
                    "limit": limit,
                    "offset": offset,
                    "total": len(agents),
                    "has_more": offset + limit < len(agents),
                },
            }
        )

    async def shown(self, request: Request) -> Response:
        """Serve ``GET /v1/agent/{code}`` and ``GET /v1/agent/status/{code}``."""
        persona = self._persona(request)
        return json_reply({"success": True, "data": self._whole(request, persona)})

    async def prompted(self, request: Request) -> Response:
        """Serve ``POST /v1/agent/{code}``: another system prompt, from the next session on."""
        persona, generation = self._persona(request), self._simulation.generation
        fields = await bodies.fields_of(request, generation)
        prompt, providers = fields.get("system_prompt"), fields.get("providers")
        if prompt is None and providers is None:
            raise replies.missing_field(generation, "system_prompt")
        if not isinstance(prompt, str | None) or not isinstance(providers, dict | None):
            raise replies.invalid(generation, "system_prompt must be a string, providers an object")
        if prompt is not None:
            self._simulation.world.change_prompt(persona.code, prompt)
        return json_reply({"agent_code": persona.code, "updated": True})

    async def rooms(self, request: Request) -> Response:
        """Serve ``GET /v1/agent/{code}/sessions``: an empty list is no error."""
        persona = self._persona(request)
        rooms = [
            {
                "room_id": room.room_id,
                "num_participants": room.people,
                "created_at": int(room.visit.opened_at),
                "deliverable": room.is_deliverable,
                "matched_by": "ledger" if room.visit.slot.name else "name",
            }
            for room in self._simulation.live_rooms(persona)
        ]
        return json_reply({"agent_code": persona.code, "sessions": rooms})

    def _persona(self, request: Request) -> Persona:
        simulation, code = self._simulation, request.path_params["code"]
        persona = simulation.world.agent(code)
        if persona is None or simulation.drill in _UNKNOWN:
            raise replies.agent_not_found(simulation.generation, code)
        if persona.status == "deleted":
            raise replies.agent_deleted(simulation.generation, code)
        return persona

    def _number(self, request: Request, name: str, default: int, allowed: range) -> int:
        text = request.query_params.get(name, str(default))
        if not (text.isascii() and text.isdigit() and len(text) < 10 and int(text) in allowed):
            message = f"{name} must be a whole number from {allowed.start} to {allowed.stop - 1}"
            raise replies.invalid(self._simulation.generation, message)
        return int(text)

    def _item(self, request: Request, persona: Persona) -> dict[str, object]:
        world = self._simulation.world
        made = datetime.fromtimestamp(world.begun - persona.age_h * 3600, UTC).isoformat()
        portrait = f"{request.base_url}portraits/{persona.code}.svg"
        return {
            "code": persona.code,
            "agent_id": persona.code,
            "name": persona.name,
            "description": persona.description,
            "model": persona.model,
            "gender": persona.gender,
            "language": persona.language,
            "image_path": portrait,
            "thumbnail_path": portrait,
            "status": persona.status,
            "supported_models": [persona.model] if persona.status == "ready" else [],
            "model_status": {persona.model: persona.status},
            "created_at": made,
            "updated_at": made,
        }

    def _whole(self, request: Request, persona: Persona) -> dict[str, object]:
        item = self._item(request, persona)
        has_failed = persona.status == "failed"
        step = {"ready": "done", "failed": "voice_image"}.get(persona.status, "lip_sync")
        return item | {
            "image_url": item["image_path"],
            "video_url": None,
            "model_url": None,
            "voice_id": f"voice_{persona.name.lower()}",
            "system_prompt": self._simulation.world.prompt(persona.code),
            "progress": round(self._simulation.world.progress(persona), 3),
            "current_step": step,
            "error_message": "No face was found in the picture" if has_failed else None,
            "error_type": "IMAGE_FACE_UNSUITABLE" if has_failed else None,
        }
