"""The checks of ``doctor`` that ask the platform: reads alone, never a line."""

from __future__ import annotations

from contextlib import closing
from typing import TYPE_CHECKING, TypeVar

from bithuman_panel.api.reads import Reads
from bithuman_panel.core.checkup import MOST_AGENTS_ASKED, Checkup
from bithuman_panel.core.errors import ApiFailed
from bithuman_panel.core.findings import Finding, skipped
from bithuman_panel.core.wording import say

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from bithuman_panel.api.access import Access
    from bithuman_panel.api.trust import Trust
    from bithuman_panel.core.models import Agent, Room
    from bithuman_panel.services.clock import Clock

T = TypeVar("T")
NAMES = ("key", "account", "agents", "rooms", "credits", "round-trip")


class PlatformCheckup:
    """Asks the platform one thing after another; what needs an earlier answer is skipped.

    ``access`` None: there is no secret to ask with. ``agent``: look at this agent's rooms alone.
    """

    def __init__(
        self, access: Access | None, trust: Trust, clock: Clock, agent: str | None
    ) -> None:
        self._access = access
        self._trust = trust
        self._clock = clock
        self._agent = agent
        self._codes: tuple[str, ...] = ()
        self._judge = Checkup()

    def findings(self) -> Mapping[str, Finding]:
        """Return what was found for each of ``NAMES``, in their order."""
        if self._access is None:
            missing = say("There is no API secret to ask the platform with.")
            return {name: skipped(missing) for name in NAMES}
        judge = self._judge
        with closing(Reads(self._access, self._trust)) as reads:
            return {
                "key": self._ask(reads.validate, judge.key),
                "account": self._ask(reads.me, judge.account),
                "agents": self._ask(reads.agents, self._agents),
                "rooms": self._ask(lambda: self._all_rooms(reads), judge.rooms),
                "credits": self._ask(reads.credits, judge.credits),
                "round-trip": judge.round_trip(),
            }

    def _ask(self, call: Callable[[], T], judge: Callable[[T], Finding]) -> Finding:
        if self._judge.obstacle is not None:
            return skipped(self._judge.obstacle)
        began = self._clock.monotonic()
        try:
            answer = call()
        except ApiFailed as failed:
            return self._judge.failed(failed.failure)
        self._judge.answered_in(self._clock.monotonic() - began)
        return judge(answer)

    def _agents(self, agents: tuple[Agent, ...]) -> Finding:
        self._codes = tuple(agent.code for agent in agents)
        return self._judge.agents(agents)

    def _all_rooms(self, reads: Reads) -> tuple[Room, ...]:
        codes = (self._agent,) if self._agent else self._codes[:MOST_AGENTS_ASKED]
        return tuple(room for code in codes for room in reads.rooms(code))
