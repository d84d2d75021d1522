"""A stand-in for the system's browser: what it was asked to open."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtCore import QObject, QUrl, Slot
from PySide6.QtGui import QDesktopServices

SCHEMES = ("https", "http", "file")


class Browser(QObject):
    """Opens nothing, and remembers it."""

    def __init__(self) -> None:
        super().__init__()
        self.opened: list[str] = []

    @Slot(QUrl)
    def open(self, url: QUrl) -> None:
        self.opened.append(url.toString(QUrl.ComponentFormattingOption.FullyEncoded))


@contextmanager
def browser_of_its_own() -> Iterator[Browser]:
    """Let links go to a browser that opens nothing."""
    made = Browser()
    for scheme in SCHEMES:
        # The stubs want bytes, which the binding itself refuses.
        QDesktopServices.setUrlHandler(scheme, made, "open")  # type: ignore[arg-type]
    try:
        yield made
    finally:
        for scheme in SCHEMES:
            QDesktopServices.unsetUrlHandler(scheme)
