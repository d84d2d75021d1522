"""Where a cue goes, while it is being chosen: half a choice is no target yet."""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import StrEnum

from bithuman_panel.core import limits
from bithuman_panel.core.errors import InputRefused
from bithuman_panel.core.models import Target
from bithuman_panel.core.wording import say


class Aim(StrEnum):
    """How far a cue goes."""

    CURRENT = "current"
    ROOM = "room"
    ALL = "all"


@dataclass(frozen=True, slots=True)
class AimAt:
    """What has been chosen so far; agent and room stay at hand while they do not count."""

    aim: Aim = Aim.CURRENT
    agent: str | None = None
    room: str | None = None

    @classmethod
    def of(cls, target: Target | None) -> AimAt:
        """Return what has been chosen of a cue."""
        return cls(aim_of(target), target.agent, target.room) if target else cls()

    def with_aim(self, aim: Aim, current: Target | None) -> AimAt:
        """Return the choice of ``aim``; where no agent was chosen yet, the current one."""
        if self.agent is None and current:
            return AimAt(aim, current.agent, current.room)
        return replace(self, aim=aim)

    def with_agent(self, text: str) -> AimAt:
        """Return the choice of an agent, whose rooms are others; raises ``InputRefused``."""
        code = limits.agent_code(text)
        return self if code == self.agent else replace(self, agent=code, room=None)

    def with_room(self, text: str) -> AimAt:
        """Return the choice of a room; raises ``InputRefused``."""
        return replace(self, room=limits.room_id(text))

    def target(self) -> Target | None:
        """Return where the cue goes: None, the current target; ``InputRefused`` for half of it."""
        if self.aim is Aim.CURRENT:
            return None
        if self.agent is None:
            raise InputRefused(
                say("Choose an agent, or type its code. Until then the cue stays as it is.")
            )
        if self.aim is Aim.ALL:
            return Target(self.agent)
        if self.room is None:
            raise InputRefused(
                say("Choose a room, or type its id. Until then the cue stays as it is.")
            )
        return Target(self.agent, self.room)


def aim_of(target: Target | None) -> Aim:
    """Return how far ``target`` goes."""
    if target is None:
        return Aim.CURRENT
    return Aim.ALL if target.is_broadcast else Aim.ROOM
