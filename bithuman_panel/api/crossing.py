"""A request, what has come of it so far, and the exchange that is told of it in the end."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from bithuman_panel.core.exchange import Exchange, Fault, Timing

if TYPE_CHECKING:
    from collections.abc import Callable

    from bithuman_panel.api.connection import Channel
    from bithuman_panel.api.link import Link
    from bithuman_panel.api.passage import Passage, Stopped
    from bithuman_panel.api.redaction import Veil


class Request(NamedTuple):
    """A request to the server of an :class:`Access`; ``path`` begins with a slash."""

    method: str
    path: str
    body: bytes = b""


class Crossing:
    """What has come of a request so far; filled in as it goes."""

    def __init__(self, passage: Passage) -> None:
        self.passage = passage
        self.begun_at = passage.now()
        self.link: Link | None = None
        self.channel: Channel | None = None
        self.on_spare = False
        self.body = bytearray()
        self.body_is_whole = False
        self.may_serve_again = False
        self.tell_late: Callable[[Crossing], None] | None = None
        self.stopped: Stopped | None = None

    @property
    def was_accepted(self) -> bool:
        """Whether a whole reply of success came: nothing of the request is left to be dropped."""
        head = self.passage.head
        return self.body_is_whole and head is not None and 200 <= head.status < 300

    @property
    def may_be_answered(self) -> bool:
        """Whether only the deadline ended it, and the whole request provably lies at the server."""
        return (
            self.stopped is not None
            and self.stopped.fault is Fault.DEADLINE
            and self.passage.is_all_sent
            and self.passage.head is None
            and self.link is not None
            and self.link.has_arrived()
        )

    def continued(self, wait_s: float) -> Crossing:
        """Return a crossing that waits on for the reply to this one, at most ``wait_s`` more."""
        later = Crossing(self.passage.continued(wait_s))
        later.link, later.on_spare, later.begun_at = self.link, self.on_spare, self.begun_at
        return later

    def _timing(self) -> Timing:
        connect_ms, tls_ms = self.link.awaited(self.begun_at) if self.link else (None, None)
        return Timing(
            connect_ms=connect_ms,
            tls_ms=tls_ms,
            wait_ms=self.passage.wait_ms(),
            total_ms=self.passage.elapsed_ms(),
            on_spare=self.on_spare,
        )

    def told(
        self, request: Request, url: str, headers: tuple[tuple[str, str], ...], veil: Veil
    ) -> Exchange:
        """Return the facts, the secret taken out of them."""
        head, stopped = self.passage.head, self.stopped
        detail = stopped.detail if stopped else None
        return Exchange(
            method=request.method,
            url=url,
            request_headers=veil.headers(headers),
            request_body=request.body,
            handed_over=self.passage.handed_over,
            status=head.status if head else None,
            reply_headers=veil.headers(head.headers) if head else (),
            reply_body=veil.body(bytes(self.body)),
            body_whole=self.body_is_whole,
            fault=stopped.fault if stopped else None,
            detail=veil.text(detail) if detail else None,
            timing=self._timing(),
        )
