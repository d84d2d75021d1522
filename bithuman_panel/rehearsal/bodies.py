"""Request bodies, read as strictly as the API's documentation has them."""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import TYPE_CHECKING, cast

from bithuman_panel.core.models import Mode
from bithuman_panel.rehearsal import replies

if TYPE_CHECKING:
    from collections.abc import Mapping

    from starlette.requests import Request

    from bithuman_panel.rehearsal.drills import Generation

# What the two calls name the same things: the field of the text, and the kinds of delivery.
_MODES = {"speak": Mode.SPEAK, "add_context": Mode.CONTEXT}


@dataclass(frozen=True, slots=True)
class Ask:
    """What a speak or add-context call asks for."""

    mode: Mode
    text: str
    room: str | None

    @property
    def context_type(self) -> str:
        """The API's word for the mode."""
        return next(word for word, mode in _MODES.items() if mode is self.mode)


async def fields_of(request: Request, generation: Generation) -> Mapping[str, object]:
    """Return the fields of a JSON object; raise a refusal for anything else."""
    try:
        body: object = json.loads(await request.body())
    except (ValueError, RecursionError):
        raise replies.invalid(generation, "Request body is not valid JSON") from None
    if not isinstance(body, dict):
        raise replies.invalid(generation, "Request body must be a JSON object")
    return cast("dict[str, object]", body)


def ask_to_speak(fields: Mapping[str, object], generation: Generation) -> Ask:
    """Return what the fields of a speak call ask for."""
    return Ask(Mode.SPEAK, _text(fields, "message", generation), _room(fields, generation))


def ask_to_know(fields: Mapping[str, object], generation: Generation) -> Ask:
    """Return what the fields of an add-context call ask for."""
    kind = fields.get("type", "add_context")
    text = _text(fields, "context", generation)
    if not isinstance(kind, str) or kind not in _MODES:
        raise replies.invalid(generation, "type must be one of: add_context, speak")
    return Ask(_MODES[kind], text, _room(fields, generation))


def _text(fields: Mapping[str, object], name: str, generation: Generation) -> str:
    if name not in fields:
        raise replies.missing_field(generation, name)
    text = fields[name]
    if not isinstance(text, str):
        raise replies.invalid(generation, f"{name} must be a string")
    if not text.strip():
        raise replies.invalid(generation, f"{name} must not be empty")
    return text


def _room(fields: Mapping[str, object], generation: Generation) -> str | None:
    room = fields.get("room_id")
    if room is not None and not isinstance(room, str):
        raise replies.invalid(generation, "room_id must be a string")
    return room
