"""The one place where an address is given to the system: https, or a folder of this computer."""

from __future__ import annotations

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices

from bithuman_panel.core.webpages import platform_page, web_page


def open_page(page: str) -> bool:
    """Open an https page in the system's browser; False: it is no such page, or nobody took it."""
    allowed = web_page(page)
    if allowed is None:
        return False
    return QDesktopServices.openUrl(QUrl(allowed, QUrl.ParsingMode.StrictMode))


def open_platform_page(page: str) -> bool:
    """Open a page of the platform that a reply named; False: it leads elsewhere, or was not taken.

    It is for a press of a hand alone.
    """
    allowed = platform_page(page)
    return allowed is not None and open_page(allowed)


def open_folder(folder: str) -> bool:
    """Show a folder of this computer in the system's own program; False: nobody took it.

    It is for a press of a hand alone.
    """
    return bool(folder) and QDesktopServices.openUrl(QUrl.fromLocalFile(folder))
