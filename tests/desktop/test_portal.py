"""The wish for rest as a real session bus brings it, and its change while the panel runs."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from jeepney import DBusAddress, HeaderFields, MessageType, new_error, new_method_return, new_signal
from jeepney.bus_messages import message_bus
from jeepney.io.blocking import DBusConnection, open_dbus_connection
from PySide6.QtDBus import QDBusConnection
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from bithuman_panel.ui.portal import Portal
from tests.desktop.polling import wait_for
from tests.desktop.processes import end, start

NAME = "org.freedesktop.portal.Desktop"
SETTINGS = DBusAddress("/org/freedesktop/portal/desktop", interface=f"{NAME[:-7]}Settings")
SETTING = ("org.freedesktop.appearance", "reduced-motion")


class FakePortal(threading.Thread):
    """A desktop that knows one setting, and answers as old ones do: a variant in a variant."""

    def __init__(self, connection: DBusConnection) -> None:
        super().__init__(daemon=True)
        self._connection = connection
        connection.send_and_get_reply(message_bus.RequestName(NAME))

    def run(self) -> None:
        while True:
            try:
                asked = self._connection.receive()
            except OSError:
                return
            if asked.header.message_type is not MessageType.method_call:
                continue
            is_read = asked.header.fields[HeaderFields.member] == "Read"
            if is_read and asked.body == SETTING:
                answer = new_method_return(asked, "v", (("v", ("u", 1)),))
            else:
                answer = new_error(asked, f"{NAME}.Error.NotFound")
            self._connection.send(answer)

    def change(self, value: int) -> None:
        """Tell everybody of another value."""
        body = (*SETTING, ("u", value))
        self._connection.send(new_signal(SETTINGS, "SettingChanged", "ssv", body))


@pytest.fixture
def address(tmp_path: Path) -> Iterator[str]:
    address = f"unix:path={tmp_path}/bus"
    command = ["dbus-daemon", "--session", "--nofork", "--nopidfile", f"--address={address}"]
    daemon = start(command, {}, tmp_path / "bus.log")
    try:
        wait_for((tmp_path / "bus").exists, "the session bus to start")
        yield address
    finally:
        end(daemon)


@pytest.fixture
def bus(address: str) -> Iterator[QDBusConnection]:
    yield QDBusConnection.connectToBus(address, "motion-test")
    QDBusConnection.disconnectFromBus("motion-test")


def test_the_wish_of_the_desktop_is_heard_and_followed(
    qapp: QApplication, qtbot: QtBot, address: str, bus: QDBusConnection
) -> None:
    connection = open_dbus_connection(bus=address)
    desktop = FakePortal(connection)
    desktop.start()
    portal = Portal()
    wishes: list[bool] = []
    portal.told.connect(wishes.append)
    portal.ask(bus)
    qtbot.waitUntil(lambda: not portal.is_waiting)
    assert wishes == [True]
    desktop.change(0)
    qtbot.waitUntil(lambda: wishes == [True, False])
    connection.close()


def test_a_desktop_without_that_setting_lets_things_move(
    qapp: QApplication, qtbot: QtBot, bus: QDBusConnection
) -> None:
    portal = Portal()
    wishes: list[bool] = []
    portal.told.connect(wishes.append)
    portal.ask(bus)
    assert portal.is_waiting
    qtbot.waitUntil(lambda: not portal.is_waiting)
    assert wishes == []
