"""A platform that answers what the older page says, and keeps every byte it was sent."""

from __future__ import annotations

import json
import math
import threading

from tests.api.hostile import Hostile, Peer, as_json

# The older platform has no lists: agents and rooms are typed by hand.
NO_SUCH_CALL = as_json("404 Not Found", "Connection: close", detail="Not Found")


def recording() -> Hostile:
    """Return a platform that delivers each line to one room."""

    def script(peer: Peer) -> None:
        peer.take_request()
        if not peer.received.startswith(b"POST"):
            peer.say(NO_SUCH_CALL)
            return
        told = "add_context" if b'"add_context"' in peer.received else "speak"
        peer.say(as_json("200 OK", agent_code="A12345678", context_type=told, delivered_to_rooms=1))

    return Hostile(script)


def silent() -> Hostile:
    """Return a platform that takes each line and never says a word of it."""

    def script(peer: Peer) -> None:
        peer.take_request()
        if peer.received.startswith(b"POST"):
            peer.drain()
        else:
            peer.say(NO_SUCH_CALL)

    return Hostile(script)


def posts(server: Hostile) -> list[tuple[str, dict[str, str], bytes]]:
    """Return each line as it came: its first row, its headers by lower-case name, its body."""
    found = []
    for peer in sorted(server.peers, key=lambda each: each.began_at or math.inf):
        head, _, body = bytes(peer.received).partition(b"\r\n\r\n")
        first, *rest = head.decode("latin-1").split("\r\n")
        if first.startswith("POST"):
            pairs = (row.partition(": ") for row in rest)
            found.append((first, {name.lower(): value for name, _, value in pairs}, body))
    return found


LISTS = as_json("200 OK", "Connection: close", data=[], sessions=[{"room_id": "lobby"}])
DELIVERED = as_json("200 OK", delivered_to_rooms=1)
REVOKED = as_json(
    "401 Unauthorized", "Connection: close", error={"code": "UNAUTHORIZED", "message": "No."}
)


class Directed:
    """A platform whose every answer a test decides, while it runs.

    It lists one room, finds every secret valid, and keeps each line waiting while ``may_answer`` is
    clear. ``to_lines`` is what it says to the next line (empty: it hangs up), ``to_reads`` to all
    that is read. Where ``is_last`` is set, the answer to one line is the last for now.
    """

    def __init__(self) -> None:
        self.may_answer = threading.Event()
        self.may_answer.set()
        self.is_last = False
        self.to_lines = DELIVERED
        self.to_reads = LISTS

    def __call__(self, peer: Peer) -> None:
        """Serve one connection."""
        peer.take_request()
        if peer.received.startswith(b"POST /v1/validate"):
            peer.say(as_json("200 OK", "Connection: close", valid=True))
        elif not peer.received.startswith(b"POST"):
            peer.say(self.to_reads)
        else:
            while not (self.may_answer.wait(0.01) or peer.server.stopping.is_set()):
                pass
            # Before anybody can have the answer: the next line may come at once.
            if self.is_last:
                self.may_answer.clear()
            peer.say(self.to_lines)


def lines(server: Hostile) -> list[str]:
    """Return the text of each line, in the order in which they came."""
    # The head comes before the text: such a line is still on its way.
    came = [body for first, _, body in posts(server) if "/speak " in first and body]
    return [json.loads(body)["message"] for body in came]
