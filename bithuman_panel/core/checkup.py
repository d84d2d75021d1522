"""What the platform's answers come to, one check after another; asking them is not its business.

``doctor`` and preflight ask each in its own way, and judge here in one.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from bithuman_panel.core.errors import Failure, FailureKind
from bithuman_panel.core.findings import Finding, fail, ok, skipped, warn
from bithuman_panel.core.wording import say

if TYPE_CHECKING:
    from collections.abc import Iterable

    from bithuman_panel.core.models import Account, Agent, Room
    from bithuman_panel.core.wording import Sentence

# A free account may ask 120 times a minute; a check leaves most of that to the window.
MOST_AGENTS_ASKED = 20
SLOW_MS = 1000


class Checkup:
    """Judges the answers of one platform. Not thread-safe.

    ``obstacle`` is why nothing more needs to be asked, None while anything does.
    """

    def __init__(self) -> None:
        self.obstacle: Sentence | None = None
        self._account: Account | None = None
        self._fastest_ms: int | None = None

    @property
    def fastest_ms(self) -> int | None:
        """How soon the platform answered at best, in milliseconds; None: it never did."""
        return self._fastest_ms

    def answered_in(self, seconds: float) -> None:
        """Take how long an answer took."""
        took = round(seconds * 1000)
        self._fastest_ms = took if self._fastest_ms is None else min(took, self._fastest_ms)

    def failed(self, failure: Failure) -> Finding:
        """Judge that there was no answer."""
        if failure.kind is FailureKind.WRONG_ADDRESS:
            return skipped(say("This server has no such call."))
        if failure.kind is FailureKind.UNREACHABLE:
            self.obstacle = say("The platform could not be reached.")
        return fail(say("{title} {hint}", title=failure.title, hint=failure.hint))

    def key(self, is_valid: bool) -> Finding:
        """Judge whether the platform knows the API secret; else there is no use in asking on."""
        if is_valid:
            return ok(say("The platform accepts the API secret."))
        self.obstacle = say("The API secret is not valid.")
        return fail(say("The platform does not accept the API secret. Save the current one."))

    def account(self, account: Account) -> Finding:
        """Judge whose secret it is."""
        self._account = account
        told = say(
            "{who}, plan {plan}.",
            who=account.email or account.user_id or say("Account"),
            plan=account.plan or say("not told"),
        )
        if account.status in (None, "active"):
            return ok(told)
        return warn(say("{told} Its state is {status}.", told=told, status=account.status))

    def agents(self, agents: tuple[Agent, ...]) -> Finding:
        """Judge the account's agents."""
        if agents:
            return ok(say("Agents: {count}.", count=len(agents)))
        return warn(say("This account has no agents yet."))

    def rooms(self, rooms: Iterable[Room]) -> Finding:
        """Judge all live rooms that were listed."""
        reachable = [room for room in rooms if room.deliverable is not False]
        if reachable:
            return ok(say("Live rooms: {count}.", count=len(reachable)))
        return warn(say("No live room: open an agent's page, and wait until it is live."))

    def credits(self, left: float | None) -> Finding:
        """Judge the credits left; where nobody says, those of the account as it was read."""
        known = self._account.credits if left is None and self._account else left
        if known is None:
            return skipped(say("The platform does not tell them."))
        told = say("Credits left: {credits}.", credits=f"{known:.0f}")
        return ok(told) if known > 0 else warn(told)

    def round_trip(self) -> Finding:
        """Judge how soon the platform answered."""
        if self._fastest_ms is None:
            return skipped(self.obstacle or say("The platform answered nothing."))
        told = say("The platform answers in {ms} ms.", ms=self._fastest_ms)
        return ok(told) if self._fastest_ms < SLOW_MS else warn(told)
