"""Calls on a D-Bus from a test, each with a time limit."""

from __future__ import annotations

from typing import Any

from jeepney import DBusAddress, MessageType, new_method_call
from jeepney.io.blocking import open_dbus_connection

LIMIT_S = 40.0
PROPERTIES = "org.freedesktop.DBus.Properties"


class BusFailed(AssertionError):
    """The other side answered with an error."""


class Bus:
    """One connection to one bus. Not thread-safe."""

    def __init__(self, address: str) -> None:
        self._connection = open_dbus_connection(bus=address)

    def call(
        self, name: str, path: str, method: str, signature: str = "", *arguments: object
    ) -> tuple[Any, ...]:
        """Return the answer of ``method``, given whole: ``interface.Method``."""
        interface, _, member = method.rpartition(".")
        address = DBusAddress(path, bus_name=name, interface=interface)
        message = new_method_call(address, member, signature or None, arguments)
        reply = self._connection.send_and_get_reply(message, timeout=LIMIT_S)
        if reply.header.message_type is MessageType.error:
            raise BusFailed(f"{method} on {name} {path}: {reply.body}")
        body: tuple[Any, ...] = reply.body
        return body

    def read(self, name: str, path: str, interface: str, prop: str) -> Any:  # noqa: ANN401
        """Return the value of a property."""
        (variant,) = self.call(name, path, f"{PROPERTIES}.Get", "ss", interface, prop)
        return variant[1]

    def has_owner(self, name: str) -> bool:
        """Return whether somebody owns ``name`` on this bus."""
        driver = "org.freedesktop.DBus"
        return bool(self.call(driver, "/", f"{driver}.NameHasOwner", "s", name)[0])

    def close(self) -> None:
        """Leave the bus."""
        self._connection.close()
