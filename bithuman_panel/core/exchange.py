"""What the wire saw of one request: facts only; what they mean is decided in ``delivery``."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum
from typing import NamedTuple


class Fault(StrEnum):
    """Why an exchange ended without a whole reply."""

    NAME_NOT_FOUND = "name-not-found"
    NO_CONNECTION = "no-connection"
    CERTIFICATE = "certificate"
    PROXY = "proxy"
    DEADLINE = "deadline"
    WITHDRAWN = "withdrawn"
    INTERRUPTED = "interrupted"
    LOST = "lost"
    BROKEN_REPLY = "broken-reply"
    REPLY_TOO_LARGE = "reply-too-large"
    JOURNAL = "journal"
    STALE = "stale"
    LOCAL = "local"


class Timing(NamedTuple):
    """Milliseconds that the line waited for each part; None where it waited for none of it.

    ``on_spare``: its connection was begun before the line came. Then ``connect_ms`` and ``tls_ms``
    are what was left of it, if anything.
    ``queue_ms`` is from the press until the lane took the line, with what a hold took; it is not
    in ``total_ms``, which is of the wire alone. None where the journal is older than this fact.
    """

    connect_ms: float | None = None
    tls_ms: float | None = None
    wait_ms: float | None = None
    total_ms: float = 0.0
    on_spare: bool = False
    queue_ms: float | None = None


@dataclass(frozen=True, slots=True)
class Exchange:
    """One request and what came back.

    ``handed_over`` is the wire flag: whether any byte of the body was given to the socket.
    ``status`` is None unless a final status line and a sound header block were read. Headers
    never hold the API secret. ``body_whole`` says that the reply's body was read to its end.
    ``detail`` is the system's own word for the fault ("No space left on device"), never a secret.
    """

    method: str
    url: str
    request_headers: tuple[tuple[str, str], ...] = ()
    request_body: bytes = b""
    handed_over: bool = False
    status: int | None = None
    reply_headers: tuple[tuple[str, str], ...] = ()
    reply_body: bytes = b""
    body_whole: bool = False
    fault: Fault | None = None
    detail: str | None = None
    timing: Timing = field(default_factory=Timing)

    def header(self, name: str) -> str | None:
        """Return the first reply header called ``name`` (any case), or None."""
        wanted = name.lower()
        return next((value for key, value in self.reply_headers if key.lower() == wanted), None)
