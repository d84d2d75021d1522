"""Whether the operating system asks for a window in which nothing moves.

Qt tells of it from 6.12 on; until then each system is asked in its own way.
"""

from __future__ import annotations

import ctypes
import ctypes.util
import sys
from types import MappingProxyType
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Qt, Signal

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

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
        self._is_unwanted = False
        application.applicationStateChanged.connect(self._on_state)

    @property
    def is_unwanted(self) -> bool:
        """Nothing is to move."""
        return self._is_unwanted

    def ask_desktop(self) -> None:
        """Ask a Linux desktop, and listen to it; nothing elsewhere."""
        if not sys.platform.startswith("linux"):
            return
        from bithuman_panel.ui.portal import Portal, session_bus

        portal = Portal(self)
        portal.told.connect(self.tell)
        portal.ask(session_bus())

    def tell(self, is_unwanted: bool) -> None:
        """Take what the system says now."""
        if is_unwanted != self._is_unwanted:
            self._is_unwanted = is_unwanted
            self.changed.emit(is_unwanted)

    def _on_state(self, state: Qt.ApplicationState) -> None:
        """Ask again: whoever changed it was in another window."""
        if state is Qt.ApplicationState.ApplicationActive and sys.platform in _ASKED:
            self.tell(_ASKED[sys.platform]())


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
