"""The checks of ``doctor`` that ask the platform: reads alone, never a line."""

from __future__ import annotations

from contextlib import closing
from typing import TYPE_CHECKING, TypeVar

from bithuman_panel.api.reads import Reads
from bithuman_panel.cli.checkup import Check, fail, ok, skipped, warn
from bithuman_panel.core.errors import ApiFailed, Failure, FailureKind
from bithuman_panel.core.wording import say

if TYPE_CHECKING:
    from collections.abc import Callable

    from bithuman_panel.api.access import Access
    from bithuman_panel.api.trust import Trust
    from bithuman_panel.core.models import Account, Agent, Room
    from bithuman_panel.core.wording import Sentence
    from bithuman_panel.services.clock import Clock

T = TypeVar("T")
# A free account may ask 120 times a minute; doctor leaves most of that to the window.
MOST_AGENTS_ASKED = 20
SLOW_MS = 1000
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
        self._obstacle: Sentence | None = None
        self._codes: tuple[str, ...] = ()
        self._account: Account | None = None
        self._fastest_ms: int | None = None

    def checks(self) -> list[Check]:
        """Return the checks ``key account agents rooms credits round-trip``."""
        if self._access is None:
            missing = say("There is no API secret to ask the platform with.")
            return [skipped(name, missing) for name in NAMES]
        with closing(Reads(self._access, self._trust)) as reads:
            return [
                self._ask("key", reads.validate, self._key),
                self._ask("account", reads.me, self._account_found),
                self._ask("agents", reads.agents, self._agents),
                self._ask("rooms", lambda: self._all_rooms(reads), self._rooms),
                self._ask("credits", reads.credits, self._credits),
                self._round_trip(),
            ]

    def _ask(self, name: str, call: Callable[[], T], judge: Callable[[T], Check]) -> Check:
        if self._obstacle is not None:
            return skipped(name, self._obstacle)
        began = self._clock.monotonic()
        try:
            answer = call()
        except ApiFailed as failed:
            return self._failed(name, failed.failure)
        took_ms = round((self._clock.monotonic() - began) * 1000)
        self._fastest_ms = min(took_ms, self._fastest_ms or took_ms)
        return judge(answer)

    def _failed(self, name: str, failure: Failure) -> Check:
        if failure.kind is FailureKind.WRONG_ADDRESS:
            return skipped(name, say("This server has no such call."))
        if failure.kind is FailureKind.UNREACHABLE:
            self._obstacle = say("The platform could not be reached.")
        return fail(name, say("{title} {hint}", title=failure.title, hint=failure.hint))

    def _key(self, is_valid: bool) -> Check:
        if is_valid:
            return ok("key", say("The platform accepts the API secret."))
        self._obstacle = say("The API secret is not valid.")
        return fail(
            "key", say("The platform does not accept the API secret. Save the current one.")
        )

    def _account_found(self, account: Account) -> Check:
        self._account = account
        told = say(
            "{who}, plan {plan}.",
            who=account.email or account.user_id or say("Account"),
            plan=account.plan or say("not told"),
        )
        if account.status in (None, "active"):
            return ok("account", told)
        return warn(
            "account", say("{told} Its state is {status}.", told=told, status=account.status)
        )

    def _agents(self, agents: tuple[Agent, ...]) -> Check:
        self._codes = tuple(agent.code for agent in agents)
        if agents:
            return ok("agents", say("Agents: {count}.", count=len(agents)))
        return warn("agents", say("This account has no agents yet."))

    def _all_rooms(self, reads: Reads) -> tuple[Room, ...]:
        codes = (self._agent,) if self._agent else self._codes[:MOST_AGENTS_ASKED]
        return tuple(room for code in codes for room in reads.rooms(code))

    def _rooms(self, rooms: tuple[Room, ...]) -> Check:
        reachable = [room for room in rooms if room.deliverable is not False]
        if reachable:
            return ok("rooms", say("Live rooms: {count}.", count=len(reachable)))
        return warn("rooms", say("No live room: open an agent's page, and wait until it is live."))

    def _credits(self, left: float | None) -> Check:
        known = self._account.credits if left is None and self._account else left
        if known is None:
            return skipped("credits", say("The platform does not tell them."))
        told = say("Credits left: {credits}.", credits=f"{known:.0f}")
        return ok("credits", told) if known > 0 else warn("credits", told)

    def _round_trip(self) -> Check:
        if self._fastest_ms is None:
            return skipped("round-trip", self._obstacle or say("The platform answered nothing."))
        told = say("The platform answers in {ms} ms.", ms=self._fastest_ms)
        return ok("round-trip", told) if self._fastest_ms < SLOW_MS else warn("round-trip", told)
