"""Colours and size of the whole application, as chosen or as the operating system has them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtGui import QPixmapCache

from bithuman_panel.core.view import Colours
from bithuman_panel.ui.theme import apply_colours, apply_theme, theme_of

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

    from bithuman_panel.ui.look import Look

# By then a start has painted all that it paints.
STARTED_MS = 30_000


class Appearance(QObject):
    """Dresses the application, and again whenever the operating system changes. GUI thread."""

    def __init__(self, app: QApplication, look: Look) -> None:
        super().__init__(app)
        self._app = app
        self._look = look
        self._colours = Colours.SYSTEM
        self._percent = look.percent
        self._is_dressed = False
        # Qt would wake an idle window every ten seconds, until it has thrown its pictures away.
        self._start_over = QTimer(self, singleShot=True, interval=STARTED_MS)
        self._start_over.timeout.connect(QPixmapCache.clear)
        self._start_over.start()
        hints = app.styleHints()
        # Once Qt is through with it, too: it tells before it takes the letters of the system.
        later = Qt.ConnectionType.QueuedConnection
        hints.colorSchemeChanged.connect(self._dress, later)
        hints.accessibility().contrastPreferenceChanged.connect(self._dress, later)
        app.layoutDirectionChanged.connect(self._turn_round)
        app.applicationStateChanged.connect(self._look_again)

    def begin(self, colours: Colours, percent: int) -> None:
        """Let a window be built in these colours at this size; :meth:`choose` then dresses it."""
        self._colours, self._percent = colours, percent
        theme = theme_of(self._app, colours)
        apply_colours(self._app, theme, percent)
        self._look.change(theme, percent)

    def choose(self, colours: Colours, percent: int) -> None:
        """Show these colours at this size from now on."""
        if self._is_dressed and (colours, percent) == (self._colours, self._percent):
            return
        self._colours, self._percent = colours, percent
        self._dress()

    def _look_again(self) -> None:
        """Follow what the system changes without telling: one of its contrasts for another one."""
        if theme_of(self._app, self._colours) is not self._look.theme:
            self._dress()

    def _turn_round(self) -> None:
        """Draw anew what points along the text."""
        apply_theme(self._app, self._look.theme, self._percent, is_again=True)
        self._look.changed.emit()

    def _dress(self) -> None:
        theme = theme_of(self._app, self._colours)
        apply_theme(self._app, theme, self._percent)
        self._look.change(theme, self._percent)
        self._is_dressed = True
