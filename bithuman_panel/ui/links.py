"""The one place where an address is given to the system's browser: https, and nothing else."""

from __future__ import annotations

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices

from bithuman_panel.core.release import web_page


def open_page(page: str) -> bool:
    """Open an https page in the system's browser; False: it is no such page, or nobody took it."""
    allowed = web_page(page)
    if allowed is None:
        return False
    return QDesktopServices.openUrl(QUrl(allowed, QUrl.ParsingMode.StrictMode))
