"""A platform that answers what the older page says, and keeps every byte it was sent."""

from __future__ import annotations

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
    """Return each line that came: its first row, its headers by lower-case name, its body."""
    found = []
    for peer in list(server.peers):
        head, _, body = bytes(peer.received).partition(b"\r\n\r\n")
        first, *rest = head.decode("latin-1").split("\r\n")
        if first.startswith("POST"):
            pairs = (row.partition(": ") for row in rest)
            found.append((first, {name.lower(): value for name, _, value in pairs}, body))
    return found
