"""Stand-ins for what a preflight asks, and for the card that shows it."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from bithuman_panel.core.models import Account, Agent, Room
from tests.presenters.fakes import answer

if TYPE_CHECKING:
    from bithuman_panel.core.readbudget import Share
    from bithuman_panel.presenters.preflight import PreflightShown


@dataclass
class PreflightScreen:
    """All that the card ever showed."""

    shown: list[PreflightShown] = field(default_factory=list)

    def show_preflight(self, shown: PreflightShown) -> None:
        self.shown.append(shown)


@dataclass
class ScriptedPlatform:
    """A platform that answers as scripted, and notes what it was asked."""

    key: bool | Exception = True
    owner: Account | Exception = field(default_factory=lambda: Account("u1", plan="Pro"))
    agents: tuple[Agent, ...] | Exception = (Agent("A1", "Ava", "ready"),)
    listed: dict[str, tuple[Room, ...] | Exception] = field(default_factory=dict)
    left: float | Exception | None = 2300.0
    reads: int = 100
    asked: list[str] = field(default_factory=list)

    def allows(self, share: Share) -> bool:
        return len(self.asked) < self.reads

    async def validate(self) -> bool:
        self.asked.append("key")
        return answer(self.key)

    async def account(self) -> Account:
        self.asked.append("account")
        return answer(self.owner)

    async def every_agent(self) -> tuple[Agent, ...]:
        self.asked.append("agents")
        return answer(self.agents)

    async def rooms(self, code: str) -> tuple[Room, ...]:
        self.asked.append(code)
        return answer(self.listed[code])

    async def credits(self) -> float | None:
        self.asked.append("credits")
        return answer(self.left)
