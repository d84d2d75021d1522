"""The limit of every start: a window of PySide6 with a label in it, run as a program.

``bare_window.py [stay] [libraries]``: it ends with its first frame, or stays to be looked at. With
``libraries`` it loads what the panel stands on after its first frame, and tells when that is done.
"""

import sys
import time

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QLabel, QVBoxLayout, QWidget


class Bare(QWidget):
    """Tells when its first frame is on the screen."""

    _is_painted = False

    def paintEvent(self, event: object) -> None:
        """Tell after all else of this frame has been painted, too."""
        if not self._is_painted:
            self._is_painted = True
            QTimer.singleShot(0, self._tell)

    def _tell(self) -> None:
        sys.stdout.write(f"painted {time.monotonic()}\n")
        if "libraries" in sys.argv:
            self._context = load_libraries()
            sys.stdout.write(f"loaded {time.monotonic()}\n")
        if "stay" not in sys.argv:
            QApplication.quit()


def load_libraries() -> object:
    """Load all that a line needs besides code of the panel's own; return a TLS context."""
    import builtins

    # As the panel does: else PySide6 reads the source of each module, for a feature nobody uses.
    builtins.__import__ = vars(builtins)["__orig_import__"]
    import asyncio  # noqa: F401
    import os
    import sqlite3  # noqa: F401
    import ssl
    from importlib import import_module

    os.environ["QT_API"] = "pyside6"
    for name in ("qasync", "requests", *password_store()):
        import_module(name)
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    context.load_default_certs()
    return context


def password_store() -> tuple[str, str]:
    """Return the modules by which the system's password store is asked."""
    stores = {"win32": "Windows", "darwin": "macOS"}
    return "keyring", f"keyring.backends.{stores.get(sys.platform, 'SecretService')}"


if __name__ == "__main__":
    application = QApplication([])
    window = Bare()
    rows = QVBoxLayout(window)
    rows.addWidget(QLabel("Hello"))
    window.resize(1440, 860)
    window.show()
    application.exec()
