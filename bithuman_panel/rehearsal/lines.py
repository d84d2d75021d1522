"""Speak and add-context: a line comes in, rooms get it, and a drill may spoil it."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from bithuman_panel.rehearsal import bodies, replies, spoiled
from bithuman_panel.rehearsal.drills import LESSONS, Drill, Generation
from bithuman_panel.rehearsal.simulation import Arrival

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from starlette.requests import Request
    from starlette.types import ASGIApp

    from bithuman_panel.rehearsal.bodies import Ask
    from bithuman_panel.rehearsal.simulation import Simulation
    from bithuman_panel.rehearsal.world import Session

    Reading = Callable[[Mapping[str, object], Generation], Ask]

# Under these a line meets the world as it is; the other drills come before any of its refusals.
_WORLDLY = frozenset(
    {
        None,
        Drill.SLOW,
        Drill.PARTLY,
        Drill.ROOM_VANISHES,
        Drill.NO_WORKER,
        Drill.CREDITS_RUN_OUT,
        Drill.WIFI_GONE,
    }
)


@dataclass(frozen=True, slots=True)
class Delivery:
    """Where a line went: every targeted room is in exactly one of the three."""

    reached: tuple[str, ...] = ()
    skipped: tuple[str, ...] = ()
    failed: tuple[str, ...] = ()

    def body(self, agent: str, ask: Ask, generation: Generation) -> dict[str, object]:
        """Return the reply's body; the older API gives the first three fields only."""
        old: dict[str, object] = {
            "agent_code": agent,
            "context_type": ask.context_type,
            "delivered_to_rooms": len(self.reached),
        }
        if generation is Generation.SEED:
            return old
        return old | {
            "rooms": self.reached,
            "rooms_skipped": self.skipped,
            "rooms_failed": self.failed,
            "rooms_skipped_no_worker": len(self.skipped),
        }


class LineDesk:
    """Takes the lines of one simulation."""

    def __init__(self, simulation: Simulation) -> None:
        self._simulation = simulation

    async def speak(self, request: Request) -> ASGIApp:
        """Serve ``POST /v1/agent/{code}/speak``."""
        return await self._take(request, bodies.ask_to_speak)

    async def add_context(self, request: Request) -> ASGIApp:
        """Serve ``POST /v1/agent/{code}/add-context``."""
        return await self._take(request, bodies.ask_to_know)

    async def _take(self, request: Request, read: Reading) -> ASGIApp:
        simulation, code = self._simulation, request.path_params["code"]
        generation = simulation.generation
        ask = read(await bodies.fields_of(request, generation), generation)
        drill = simulation.drill
        try:
            delivery = self._deliver(code, ask, drill)
        except replies.Refusal:
            simulation.note(Arrival(code, ask.mode, ask.text, ask.room))
            raise
        heard_in = delivery.reached if _is_heard(drill) else ()
        simulation.note(Arrival(code, ask.mode, ask.text, ask.room, heard_in))
        body = delivery.body(code, ask, generation)
        if drill is None:
            return replies.json_reply(body)
        return spoiled.reply_of(drill, simulation.tempo, body)

    def _deliver(self, code: str, ask: Ask, drill: Drill | None) -> Delivery:
        """Bring the line to the rooms that take it; raise a refusal where there are none."""
        self._refuse(code, drill)
        rooms = self._targets(code, ask, drill)
        takers = [room for room in rooms if room.is_deliverable]
        is_skipped = drill is Drill.NO_WORKER and bool(rooms)
        if not takers and drill in _WORLDLY and not is_skipped:
            raise replies.no_active_rooms(self._simulation.generation, code)
        skipped = tuple(room.room_id for room in rooms if not room.is_deliverable)
        if drill is Drill.ZERO_ROOMS:
            return Delivery(skipped=tuple(room.room_id for room in rooms))
        reached = takers[: max(1, len(takers) - 2)] if drill is Drill.PARTLY else takers
        if _is_heard(drill):
            self._simulation.world.deliver(reached, ask.mode, ask.text)
        delivery = Delivery(reached=tuple(room.room_id for room in reached), skipped=skipped)
        if drill is not Drill.PARTLY:
            return delivery
        # Where one room alone was meant, its id matches a second session too, loosely.
        missed = [room.room_id for room in takers[len(reached) :]] or [f"room-{code}-gone-late"]
        return replace(delivery, failed=(missed[0],), skipped=(*skipped, *missed[1:]))

    def _refuse(self, code: str, drill: Drill | None) -> None:
        simulation = self._simulation
        if drill is not None:
            refusal = spoiled.refusal_of(drill, simulation.generation, simulation.tempo, code)
            if refusal is not None:
                raise refusal
        if drill is Drill.CREDITS_RUN_OUT and simulation.credits() <= 0:
            raise replies.no_credits()

    def _targets(self, code: str, ask: Ask, drill: Drill | None) -> Sequence[Session]:
        simulation = self._simulation
        persona = simulation.world.agent(code)
        if persona is None or persona.status == "deleted":
            if drill not in _WORLDLY:
                return ()
            if persona is None:
                raise replies.agent_not_found(simulation.generation, code)
            raise replies.agent_deleted(simulation.generation, code)
        if ask.room is not None:
            simulation.meet(ask.room)
        rooms = simulation.live_rooms(persona)
        return [room for room in rooms if ask.room in (None, room.room_id)]


def _is_heard(drill: Drill | None) -> bool:
    return drill is None or drill in _WORLDLY or LESSONS[drill].is_heard
