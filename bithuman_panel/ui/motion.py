"""Whether the operating system asks for a window in which nothing moves.

Qt tells of it from 6.12 on; until then each system is asked in its own way.
"""

from __future__ import annotations

import ctypes
import ctypes.util
import sys
from types import MappingProxyType
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import (
    SLOT,
    QFile,
    QObject,
    QProcessEnvironment,
    Qt,
    Signal,
    Slot,
)
from PySide6.QtDBus import (
    QDBusConnection,
    QDBusMessage,
    QDBusPendingCallWatcher,
    QDBusVariant,
)

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

_PORTAL = (
    "org.freedesktop.portal.Desktop",
    "/org/freedesktop/portal/desktop",
    "org.freedesktop.portal.Settings",
)
# What Linux desktops write where, and which value asks for rest.
_RESTING = MappingProxyType(
    {
        ("org.freedesktop.appearance", "reduced-motion"): 1,
        ("org.gnome.desktop.interface", "enable-animations"): False,
        ("org.kde.kdeglobals.KDE", "AnimationDurationFactor"): "0",
    }
)
_SPI_GETCLIENTAREAANIMATION = 0x1042


class Motion(QObject):
    """Asks the operating system, and again whenever it may have changed. GUI thread.

    Nobody waits for an answer; where there is none, things move.

    Signals:
        changed: whether nothing is to move, when that is otherwise than before.
    """

    changed = Signal(bool)

    def __init__(self, application: QApplication) -> None:
        super().__init__(application)
        self._resting: dict[tuple[str, str], bool] = {}
        self._asked: list[QDBusPendingCallWatcher] = []
        self._is_unwanted = False
        application.applicationStateChanged.connect(self._on_state)

    @property
    def is_unwanted(self) -> bool:
        """Nothing is to move."""
        return self._is_unwanted

    @Slot(QDBusMessage)
    def on_setting(self, news: QDBusMessage) -> None:
        """Take a setting that has just changed."""
        group, name, value = news.arguments()
        self._take((group, name), value)

    def ask_desktop(self, bus: QDBusConnection | None) -> None:
        """Ask a Linux desktop on its bus, and listen for changes; None: there is none to ask."""
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

    def _on_answer(self, watcher: QDBusPendingCallWatcher, setting: tuple[str, str]) -> None:
        self._asked.remove(watcher)
        for value in watcher.reply().arguments()[:1] if not watcher.isError() else ():
            self._take(setting, value)

    def _take(self, setting: tuple[str, str], value: object) -> None:
        while isinstance(value, QDBusVariant):
            value = value.variant()
        if setting in _RESTING:
            self._resting[setting] = value == _RESTING[setting]
            self._tell(any(self._resting.values()))

    def _on_state(self, state: Qt.ApplicationState) -> None:
        """Ask again: whoever changed it was in another window."""
        if state is Qt.ApplicationState.ApplicationActive and sys.platform in _ASKED:
            self._tell(_ASKED[sys.platform]())

    def _tell(self, is_unwanted: bool) -> None:
        if is_unwanted != self._is_unwanted:
            self._is_unwanted = is_unwanted
            self.changed.emit(is_unwanted)


def session_bus() -> QDBusConnection | None:
    """Return the bus of a Linux desktop session; None elsewhere, and where there is none."""
    around = QProcessEnvironment.systemEnvironment()
    usual = QFile.exists(f"{around.value('XDG_RUNTIME_DIR')}/bus")
    is_there = usual or around.contains("DBUS_SESSION_BUS_ADDRESS")
    # Asked for where there is none, the library would start one.
    if not sys.platform.startswith("linux") or not is_there:
        return None
    bus = QDBusConnection.sessionBus()
    return bus if bus.isConnected() else None


def windows_rests() -> bool:
    """Return whether Windows is to show no animations inside of windows."""
    is_animated = ctypes.c_int(1)
    # It is not there on other systems.
    user32 = getattr(ctypes, "WinDLL")("user32")  # noqa: B009
    user32.SystemParametersInfoW(_SPI_GETCLIENTAREAANIMATION, 0, ctypes.byref(is_animated), 0)
    return not is_animated.value


def macos_rests() -> bool:
    """Return whether macOS is to reduce motion."""
    objc = _objective_c()
    workspace = objc.objc_getClass(b"NSWorkspace")
    shared = _send(objc, ctypes.c_void_p)(workspace, objc.sel_registerName(b"sharedWorkspace"))
    wish = objc.sel_registerName(b"accessibilityDisplayShouldReduceMotion")
    return bool(_send(objc, ctypes.c_bool)(shared, wish))


_ASKED = MappingProxyType({"win32": windows_rests, "darwin": macos_rests})


def _objective_c() -> Any:  # noqa: ANN401 - a library
    objc = ctypes.CDLL(ctypes.util.find_library("objc"))
    for function in (objc.objc_getClass, objc.sel_registerName):
        function.restype = ctypes.c_void_p
        function.argtypes = [ctypes.c_char_p]
    return objc


def _send(objc: Any, result: type[Any]) -> Any:  # noqa: ANN401 - a function of a library
    """Return the function that sends a message without arguments, with this type of result."""
    prototype = ctypes.CFUNCTYPE(result, ctypes.c_void_p, ctypes.c_void_p)
    return prototype(("objc_msgSend", objc))
