"""What the panel asks of the API beside sending lines: account, agents, rooms, conversations."""

from __future__ import annotations

from collections import deque
from dataclasses import replace
from typing import TYPE_CHECKING, TypeVar

from bithuman_panel.api import runtime, schemas
from bithuman_panel.api.crossing import Request
from bithuman_panel.api.failures import failure_of, of_fault, of_kind
from bithuman_panel.api.passage import Passage, Stopped
from bithuman_panel.api.wire import Wire
from bithuman_panel.core.errors import ApiFailed, Failure, FailureKind, InputRefused
from bithuman_panel.core.exchange import Fault
from bithuman_panel.core.wording import say

if TYPE_CHECKING:
    from collections.abc import Callable

    from bithuman_panel.api.access import Access
    from bithuman_panel.api.trust import Trust
    from bithuman_panel.core.activity import Activity
    from bithuman_panel.core.exchange import Exchange
    from bithuman_panel.core.models import Account, Agent, Room
    from bithuman_panel.core.transcript import Transcript

READ_CAP_BYTES = 2 * 1024 * 1024
PAGE_SIZE = 100
MOST_PAGES = 50
# Whoever counts them takes them after each read; nobody has to.
_KEPT_EXCHANGES = 100

T = TypeVar("T")


class Reads:
    """Asks one account's server. One thread at a time; :meth:`close` from any.

    Every method raises :class:`ApiFailed` and nothing else, and takes ``timeout_s`` at most.
    """

    def __init__(self, access: Access, trust: Trust, timeout_s: float = 10.0) -> None:
        self._wire = Wire(access, trust, cap_bytes=READ_CAP_BYTES, keeps=True)
        self._timeout_s = timeout_s
        self._exchanges: deque[Exchange] = deque(maxlen=_KEPT_EXCHANGES)

    def exchanges(self) -> tuple[Exchange, ...]:
        """Return what crossed the wire since this was asked last, oldest first. Any thread."""
        taken = []
        while self._exchanges:
            taken.append(self._exchanges.popleft())
        return tuple(taken)

    def validate(self) -> bool:
        """Return whether the server accepts the API secret (a 401 was its older way to say no)."""
        exchange = self._asked(Request("POST", "/v1/validate"), Passage(self._timeout_s))
        if exchange.status == 401:
            return False
        return _understood(exchange, schemas.is_valid_in)

    def me(self) -> Account:
        """Return whose secret it is."""
        return self._read("/v1/me", schemas.account_in)

    def credits(self) -> float | None:
        """Return the credits left, below zero when overdrawn; None where it is not said."""
        request = Request("GET", "/v2/credit-summaries")
        exchange = self._asked(request, Passage(self._timeout_s))
        return schemas.balance_in(_answered(exchange).reply_body)

    def agents(
        self, goes_on: Callable[[tuple[Agent, ...]], bool] = lambda _found: True
    ) -> tuple[Agent, ...]:
        """Return all agents of the account but deleted ones, in the server's order.

        ``goes_on`` hears after each page but the last which there are so far; False: these are
        enough.
        """
        found: dict[str, Agent] = {}
        whole = Passage(self._timeout_s)
        for page in range(MOST_PAGES):
            path = f"/v1/agents?limit={PAGE_SIZE}&offset={page * PAGE_SIZE}"
            agents, has_more = self._read(path, schemas.agents_in, whole)
            found.update((agent.code, agent) for agent in agents)
            if not (has_more and goes_on(tuple(found.values()))):
                break
        return tuple(found.values())

    def agent(self, code: str) -> Agent:
        """Return one agent of the account."""
        return self._read(_path(code), schemas.agent_in)

    def rooms(self, code: str) -> tuple[Room, ...]:
        """Return the live rooms of an agent.

        A server of before autumn 2026 has no such call: the failure is then WRONG_ADDRESS.
        """
        try:
            return self._read(f"{_path(code)}/sessions", schemas.rooms_in)
        except ApiFailed as error:
            if error.failure.kind is FailureKind.NO_ACTIVE_ROOMS:
                return ()
            raise

    def activity(self, user_id: str) -> Activity:
        """Return what is live of the account, all agents.

        A server of before July 2026 has no such call: the failure is then WRONG_ADDRESS.
        """
        return self._read(_known(runtime.sessions_path(user_id)), runtime.activity_in)

    def transcript(self, user_id: str, session_id: str) -> Transcript:
        """Return what was said in a conversation by now."""
        path = _known(runtime.transcript_path(user_id, session_id))
        return self._read(path, runtime.transcript_in)

    def close(self) -> None:
        """End what runs and drop the connection. Any thread."""
        self._wire.close()
        self._wire.abort()

    def _read(
        self, path: str, understand: Callable[[bytes], T | None], whole: Passage | None = None
    ) -> T:
        whole = whole or Passage(self._timeout_s)
        return _understood(self._asked(Request("GET", path), whole), understand)

    def _asked(self, request: Request, whole: Passage) -> Exchange:
        """Ask within the deadline of ``whole``, which may span several requests."""
        try:
            exchange = self._wire.exchange(request, Passage(whole.remaining()))
            is_lost = exchange.fault is Fault.LOST and exchange.status is None
            if is_lost and exchange.timing.on_spare:
                # The server closed the kept connection just then: a read may be asked again.
                exchange = self._wire.exchange(request, Passage(whole.remaining()))
        except Stopped as stopped:
            raise ApiFailed(of_fault(stopped.fault)) from None
        # Only the head is asked for, and lists are long.
        self._exchanges.append(replace(exchange, request_body=b"", reply_body=b""))
        return exchange


def _path(code: str) -> str:
    try:
        return schemas.agent_path(code)
    except InputRefused as error:
        hint = say("Check the agent code.")
        raise ApiFailed(Failure(FailureKind.INVALID_REQUEST, error.sentence, hint)) from None


def _known(path: str | None) -> str:
    """Return the path; an id that makes none was no id of the platform's."""
    if path is None:
        raise ApiFailed(of_kind(FailureKind.UNREADABLE))
    return path


def _answered(exchange: Exchange) -> Exchange:
    failure = failure_of(exchange)
    if failure is None and exchange.fault is not None:
        failure = of_kind(FailureKind.UNREADABLE, exchange.status)
    if failure is not None:
        raise ApiFailed(failure)
    return exchange


def _understood(exchange: Exchange, understand: Callable[[bytes], T | None]) -> T:
    value = understand(_answered(exchange).reply_body)
    if value is None:
        raise ApiFailed(of_kind(FailureKind.UNREADABLE, exchange.status))
    return value
