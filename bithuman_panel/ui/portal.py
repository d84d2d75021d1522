"""What a Linux desktop says through its portal: whether it asks for a window that rests.

Imported on Linux alone: elsewhere there is no such bus.
"""

from __future__ import annotations

from types import MappingProxyType
from typing import Any

from PySide6.QtCore import SLOT, QFile, QObject, QProcessEnvironment, Signal, Slot
from PySide6.QtDBus import QDBusConnection, QDBusMessage, QDBusPendingCallWatcher, QDBusVariant

_PORTAL = (
    "org.freedesktop.portal.Desktop",
    "/org/freedesktop/portal/desktop",
    "org.freedesktop.portal.Settings",
)
# What desktops write where, and which value asks for rest.
_RESTING = MappingProxyType(
    {
        ("org.freedesktop.appearance", "reduced-motion"): 1,
        ("org.gnome.desktop.interface", "enable-animations"): False,
        ("org.kde.kdeglobals.KDE", "AnimationDurationFactor"): "0",
    }
)


class Portal(QObject):
    """Asks the desktop and listens to it; nobody waits for an answer. GUI thread.

    Signals:
        told: whether nothing is to move; also when it is as before.
    """

    told = Signal(bool)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._resting: dict[tuple[str, str], bool] = {}
        self._asked: list[QDBusPendingCallWatcher] = []

    def ask(self, bus: QDBusConnection | None) -> None:
        """Ask on this bus, and listen for changes; None: there is nobody to ask."""
        if bus is None:
            return
        slot: Any = SLOT("on_setting(QDBusMessage)")  # Its type says bytes, it takes text alone.
        bus.connect(_PORTAL[0], _PORTAL[1], _PORTAL[2], "SettingChanged", self, slot)
        for setting in _RESTING:
            # The newer "ReadOne" is not everywhere yet.
            question = QDBusMessage.createMethodCall(*_PORTAL, "Read")
            question.setArguments(list(setting))
            watcher = QDBusPendingCallWatcher(bus.asyncCall(question), self)
            self._asked.append(watcher)
            watcher.finished.connect(lambda it, setting=setting: self._on_answer(it, setting))

    @property
    def is_waiting(self) -> bool:
        """An answer is still to come."""
        return bool(self._asked)

    @Slot(QDBusMessage)
    def on_setting(self, news: QDBusMessage) -> None:
        """Take a setting that has just changed."""
        group, name, value = news.arguments()
        self._take((group, name), value)

    def _on_answer(self, watcher: QDBusPendingCallWatcher, setting: tuple[str, str]) -> None:
        self._asked.remove(watcher)
        for value in watcher.reply().arguments()[:1] if not watcher.isError() else ():
            self._take(setting, value)

    def _take(self, setting: tuple[str, str], value: object) -> None:
        while isinstance(value, QDBusVariant):
            value = value.variant()
        if setting in _RESTING:
            self._resting[setting] = value == _RESTING[setting]
            self.told.emit(any(self._resting.values()))


def session_bus() -> QDBusConnection | None:
    """Return the bus of the desktop session; None where there is none."""
    around = QProcessEnvironment.systemEnvironment()
    usual = QFile.exists(f"{around.value('XDG_RUNTIME_DIR')}/bus")
    # Asked for where there is none, the library would start one.
    if not usual and not around.contains("DBUS_SESSION_BUS_ADDRESS"):
        return None
    bus = QDBusConnection.sessionBus()
    return bus if bus.isConnected() else None
