"""A window walked through every scene, with everything that breaks a rule told once."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager

from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from bithuman_panel.ui.look import Look
from bithuman_panel.ui.main_window import MainWindow
from bithuman_panel.ui.soon import Paced
from tests.audit.cutting import cuts
from tests.audit.dress import Dress, put_on
from tests.audit.naming import stumbles
from tests.audit.pixels import weak
from tests.audit.scenes import SCENES, Scene
from tests.audit.sight import Sight

# What is looked at, and the window that it is in.
Check = Callable[[Sight, MainWindow], list[str]]


@contextmanager
def opened(qtbot: QtBot, app: QApplication, dress: Dress) -> Iterator[MainWindow]:
    """Show the real window in this dress; it is closed afterwards."""
    look = Look()
    put_on(app, look, dress)
    window = MainWindow(look)
    qtbot.addWidget(window)
    window.resize(dress.width, dress.height)
    window.show_panel("", is_rehearsal=False)
    with qtbot.waitActive(window):
        window.show()
        window.activateWindow()
    window.layouts.show(dress.layout)
    # Each layout has a size of its own.
    window.resize(dress.width, dress.height)
    yield window
    window.let_close()


def complaints(
    window: MainWindow, app: QApplication, checks: Sequence[Check], scenes: Sequence[Scene] = SCENES
) -> list[str]:
    """Return what the checks say of each scene; the same complaint only once."""
    told: dict[str, None] = {}
    said: set[str] = set()
    for scene in scenes:
        root = scene(window) or window
        # What is shown at a pace is shown as it stands.
        for paced in window.findChildren(Paced):
            paced.now()
        settle(app)
        sight = Sight(root)
        for check in checks:
            for complaint in check(sight, window):
                if complaint not in said:
                    said.add(complaint)
                    told[f"{scene.__name__}: {complaint}"] = None
    return list(told)


def settle(app: QApplication) -> None:
    """Let layouts and style sheets come to rest."""
    for _ in range(3):
        app.sendPostedEvents()
        app.processEvents()


def stumbling(sight: Sight, _window: MainWindow) -> list[str]:
    """Return what a screen reader would stumble over."""
    return stumbles(sight)


def cut(sight: Sight, _window: MainWindow) -> list[str]:
    """Return what cannot be read whole."""
    return cuts(sight)


def faint(sight: Sight, window: MainWindow) -> list[str]:
    """Return what stands out too little: the strip and the stage are read from afar."""
    return weak(sight, (window.strip, window.composer))


# What is wrong by ear, and what is cut.
SHORT_CHECKS: tuple[Check, ...] = (stumbling, cut)
CHECKS: tuple[Check, ...] = (*SHORT_CHECKS, faint)
