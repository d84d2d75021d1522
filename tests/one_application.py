"""The one ``QApplication`` of a whole run, put back after each test as the first one found it.

Qt has one for the process, and what a test does to it (colours, letters, direction, language) would
be there for whichever test comes next. The order of tests is another one in every run, so each
would have to know of all the others. None puts anything back itself: this does, and fails nobody.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Self

import pytest
from PySide6.QtCore import QEvent, QLocale, Qt
from PySide6.QtGui import QFont, QPalette
from PySide6.QtWidgets import QApplication

# Whatever of these stays with the application goes on dressing it, or speaking for it.
_OURS = ("bithuman_panel.", "tests.")


@dataclass(frozen=True)
class Found:
    """What an application is like. Whoever reads it later puts the application back to it."""

    locale: QLocale
    sheet: str
    style: str
    palette: QPalette
    font: QFont
    quits: bool

    @classmethod
    def of(cls, app: QApplication) -> Self:
        """Return what it is like now."""
        return cls(
            QLocale(),
            app.styleSheet(),
            app.style().objectName(),
            app.palette(),
            app.font(),
            app.quitOnLastWindowClosed(),
        )

    def put_back(self, app: QApplication) -> None:
        """Make it so again, with nobody left who would change it."""
        # What was asked to go goes now: every change is a walk through all the windows there are.
        app.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
        forget_ours(app)
        QLocale.setDefault(self.locale)
        # As Qt has it until somebody asks for one.
        app.setLayoutDirection(Qt.LayoutDirection.LayoutDirectionAuto)
        app.setQuitOnLastWindowClosed(self.quits)
        # Only what is another now: each of these goes through every widget there is.
        if app.styleSheet() != self.sheet:
            app.setStyleSheet(self.sheet)
        if app.style().objectName() != self.style:
            app.setStyle(self.style)
        if app.palette() != self.palette:
            app.setPalette(self.palette)
        if app.font() != self.font:
            app.setFont(self.font)


def forget_ours(app: QApplication) -> None:
    """Delete what of ours belongs to the application: who dresses it, and who speaks for it."""
    for child in app.children():
        if type(child).__module__.startswith(_OURS):
            child.deleteLater()
            app.sendPostedEvents(child, QEvent.Type.DeferredDelete.value)


@pytest.fixture(scope="session")
def found(qapp: QApplication) -> Found:
    """What the application is like before the first test with one."""
    return Found.of(qapp)


@pytest.fixture(autouse=True)
def application_as_found(request: pytest.FixtureRequest) -> Iterator[None]:
    """Every test with an application leaves it to the next one as the first one found it."""
    if "qapp" not in request.fixturenames:
        yield
        return
    found: Found = request.getfixturevalue("found")
    yield
    found.put_back(request.getfixturevalue("qapp"))
