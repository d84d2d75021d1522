"""A stand-in for the window that asks for the keyring's password: ``prompter.py ignore|dismiss``.

It owns the name that gnome-keyring calls. ``ignore``: it never answers, as when nobody sits there.
``dismiss``: it says at once that the person closed it.
"""

from __future__ import annotations

import os
import sys

from jeepney import DBusAddress, MessageType, new_method_call, new_method_return
from jeepney.bus_messages import message_bus
from jeepney.io.blocking import open_dbus_connection

NAME = "org.gnome.keyring.SystemPrompter"
CALLBACK = "org.gnome.keyring.internal.Prompter.Callback"


def main(way: str) -> None:
    """Own the name, and answer as ``way`` says until the end."""
    connection = open_dbus_connection(bus=os.environ["DBUS_SESSION_BUS_ADDRESS"])
    connection.send_and_get_reply(message_bus.RequestName(NAME))
    while True:
        message = connection.receive()
        if message.header.message_type is not MessageType.method_call or way == "ignore":
            continue
        connection.send(new_method_return(message))
        fields = {field.name: value for field, value in message.header.fields.items()}
        if fields.get("member") == "BeginPrompting":
            (path,) = message.body
            callback = DBusAddress(path, bus_name=fields["sender"], interface=CALLBACK)
            connection.send(new_method_call(callback, "PromptDone"))


if __name__ == "__main__":
    main(sys.argv[1])
