"""Widgets on the offscreen platform, active as a person's own window is."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, Protocol, TypeVar

import pytest
from PySide6.QtWidgets import QApplication, QWidget

from bithuman_panel.ui.look import Look
from bithuman_panel.ui.main_window import MainWindow
from bithuman_panel.ui.theme import own_style_sheet
from tests.measuring import unmeasured

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

W = TypeVar("W", bound=QWidget)


class Show(Protocol):
    def __call__(self, widget: W, width: int = 600, height: int = 400) -> W: ...


@pytest.fixture(autouse=True, scope="session")
def there_is_an_application(qapp: QApplication) -> None:
    """Any test may come first, and a widget before the application ends the process."""


@pytest.fixture
def look() -> Look:
    return Look()


@pytest.fixture
def show(qtbot: QtBot) -> Show:
    """Show a widget as the active window; it is closed after the test."""

    def shown(widget: W, width: int = 600, height: int = 400) -> W:
        qtbot.addWidget(widget)
        widget.resize(width, height)
        with qtbot.waitActive(widget):
            widget.show()
            widget.activateWindow()
        return widget

    return shown


@pytest.fixture(scope="session")
def windows_made() -> list[None]:
    """One for each window that was made in this process."""
    return []


@pytest.fixture
def window(show: Show, look: Look, windows_made: list[None]) -> Iterator[MainWindow]:
    # All are made in the same way: the first one tells what that reaches.
    with unmeasured(is_so=bool(windows_made)):
        made = MainWindow(look)
        made.setStyleSheet(own_style_sheet(look.theme))
        shown = show(made, 1440, 860)
        shown.show_panel("Main stage", is_rehearsal=False)
        # It is drawn here and not after this, where all is measured again.
        QApplication.processEvents()
    windows_made.append(None)
    yield shown
    shown.let_close()
