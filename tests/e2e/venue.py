"""A platform with two rooms, for a whole show: it answers each line by what it says, and keeps it.

What it kept is the truth that the record is compared with.
"""

from __future__ import annotations

import json
import threading
from dataclasses import dataclass

from tests.api.hostile import Hostile, Peer, as_json

LOBBY, HALL = "lobby", "hall"


@dataclass(frozen=True)
class Heard:
    """A line that came whole: the call it came by, its words, and the room (None: all)."""

    call: str
    text: str
    room: str | None


class Venue:
    """The script of a :class:`Hostile`. ``hall_is_open`` may be cleared while a show runs.

    A text in ``to_throttle`` is refused once with 429, one in ``to_drop`` gets no answer at all,
    and one in ``to_keep`` none until the test is over.
    """

    def __init__(self) -> None:
        self.hall_is_open = threading.Event()
        self.hall_is_open.set()
        self.heard: list[Heard] = []
        self.to_throttle: set[str] = set()
        self.to_drop: set[str] = set()
        self.to_keep: set[str] = set()

    @property
    def rooms(self) -> list[str]:
        return [LOBBY, HALL] if self.hall_is_open.is_set() else [LOBBY]

    def __call__(self, peer: Peer) -> None:
        """Serve one connection."""
        peer.take_request()
        head, _, body = bytes(peer.received).partition(b"\r\n\r\n")
        path = head.decode("latin-1").split(" ")[1] if head else ""
        if path.startswith("/v1/validate"):
            peer.say(as_json("200 OK", "Connection: close", valid=True))
        elif not peer.received.startswith(b"POST"):
            sessions = [{"room_id": room, "participants": 3} for room in self.rooms]
            peer.say(as_json("200 OK", "Connection: close", data=[], sessions=sessions))
        elif body:
            self._answer(peer, path.rpartition("/")[2], json.loads(body))

    def _answer(self, peer: Peer, call: str, sent: dict[str, str]) -> None:
        text = sent.get("message") or sent.get("context") or ""
        if text in self.to_throttle:
            self.to_throttle.discard(text)
            error = {"code": "RATE_LIMITED", "message": "Slow down."}
            peer.say(as_json("429 Too Many Requests", "Retry-After: 1", error=error))
            return
        self.heard.append(Heard(call, text, sent.get("room_id")))
        if text in self.to_keep:
            peer.hang()
        elif text not in self.to_drop:
            reached = [sent["room_id"]] if "room_id" in sent else self.rooms
            peer.say(as_json("200 OK", delivered_to_rooms=len(reached), rooms=reached))


def opened() -> tuple[Venue, Hostile]:
    """Return a venue and the server that it speaks through."""
    venue = Venue()
    return venue, Hostile(venue)
