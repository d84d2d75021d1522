"""What helps somebody who helps: the commands of support bundle and log, and their signals."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from bithuman_panel.ui.commands import Menu
from bithuman_panel.ui.log_bar import LogBar

if TYPE_CHECKING:
    from bithuman_panel.ui.look import Look
    from bithuman_panel.ui.main_window import MainWindow

BUNDLE_KEYS = "Ctrl+Shift+D"


class Support(QObject):
    """Of one window. Its ``bar`` says that more is written to the log; view of ``LogPresenter``.

    Signals:
        bundle_requested: put a support bundle together, and show it.
        log_requested: show the log.
        more_requested: more is to be written to it for an hour, or no more than usual.
    """

    bundle_requested = Signal()
    log_requested = Signal()
    more_requested = Signal(bool)

    def __init__(self, look: Look) -> None:
        super().__init__()
        self.bar = LogBar(look)

    def add_commands(self, window: MainWindow) -> None:
        """Add what can be done, in the menu Help."""
        add = window.commands.add
        add(
            "bundle",
            Menu.HELP,
            "&Support bundle …",
            self.bundle_requested.emit,
            keys=BUNDLE_KEYS,
        )
        add("log", Menu.HELP, "Show the &log …", self.log_requested.emit)
        self._more = window.commands.add_switch(
            "log.more", Menu.HELP, "Log m&ore for an hour", self.more_requested.emit
        )

    def show_more(self, minutes: int | None) -> None:
        """Show for how many minutes more is still written to the log; None: no more than usual."""
        self._more.setChecked(minutes is not None)
        self.bar.show_minutes(minutes)
