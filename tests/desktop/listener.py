"""What a screen reader is told over the accessibility bus, without asking: announcements."""

from __future__ import annotations

import time
from dataclasses import dataclass
from typing import TYPE_CHECKING, Self

from jeepney import DBusAddress, MatchRule, message_bus, new_method_call
from jeepney.io.blocking import open_dbus_connection

from tests.desktop.bus import LIMIT_S

if TYPE_CHECKING:
    from types import TracebackType

    from jeepney import Message

_EVENTS = "org.a11y.atspi.Event.Object"
_REGISTRY = "org.a11y.atspi.Registry"
POLITE, ASSERTIVE = 1, 2


@dataclass(frozen=True)
class Announcement:
    """What is said, and whether it interrupts what is being read."""

    text: str
    politeness: int


class Listener:
    """Listens as a screen reader does, on a connection of its own."""

    def __init__(self, address: str) -> None:
        self._connection = open_dbus_connection(bus=address)
        rule = MatchRule(type="signal", interface=_EVENTS, member="Announcement")
        self._ask(message_bus.AddMatch(rule))
        # Programs send what somebody has asked for, and nothing else.
        registry = DBusAddress("/org/a11y/atspi/registry", bus_name=_REGISTRY, interface=_REGISTRY)
        asked: tuple[str, list[str], str] = ("object:announcement", [], "")
        self._ask(new_method_call(registry, "RegisterEvent", "sass", asked))
        self.heard: list[Announcement] = []

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self._connection.close()

    def hears(self, text: str, limit_s: float = 20) -> Announcement:
        """Return the announcement that begins with ``text``; wait for it, and fail without."""
        give_up_at = time.monotonic() + limit_s
        while True:
            for told in self.heard:
                if told.text.startswith(text):
                    return told
            left = give_up_at - time.monotonic()
            assert left > 0, f"{text!r} was not announced, but {self.heard}"
            self._receive(left)

    def _receive(self, limit_s: float) -> None:
        try:
            message = self._connection.receive(timeout=limit_s)
        except TimeoutError:
            return
        self._note(message)

    def _note(self, message: Message) -> None:
        # Kind, politeness, nothing, text, properties.
        if len(message.body) >= 4 and isinstance(message.body[3], tuple):
            self.heard.append(Announcement(str(message.body[3][1]), int(message.body[1])))

    def _ask(self, message: Message) -> None:
        self._connection.send_and_get_reply(message, timeout=LIMIT_S)
