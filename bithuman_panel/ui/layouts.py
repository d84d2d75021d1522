"""The layouts of the window: everything, big text for the stage, or small and over all others."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from bithuman_panel.core.columns import Name
from bithuman_panel.core.view import Layout
from bithuman_panel.ui.menus import MenuBar
from bithuman_panel.ui.placing import Placing

if TYPE_CHECKING:
    from bithuman_panel.ui.look import Look
    from bithuman_panel.ui.main_window import MainWindow

# A window lower than this at 100 % has nothing to give away.
_LOW = 440


class Layouts(QObject):
    """Joins what a layout changes: columns, stage, strip, menus, and where the window stands."""

    def __init__(self, window: MainWindow, look: Look) -> None:
        super().__init__(window)
        self._window = window
        self._look = look
        self._layout = Layout.WHOLE
        self._menus = MenuBar()
        self._menus.show_commands(window.commands)
        self.placing = Placing(window, look)
        self._connect()

    def put_up(self) -> None:
        """Put the menus into their place, together with all else."""
        self._window.setMenuBar(self._menus)

    def show(self, layout: Layout) -> None:
        """Show everything, big text for the stage, or a small window over all others."""
        if layout is self._layout:
            return
        self._layout = layout
        window, is_whole = self._window, layout is Layout.WHOLE
        # Where the system has the menus at the top of the screen they take no room.
        self._menus.setVisible(is_whole or self._menus.isNativeMenuBar())
        window.strip.reduce(is_reduced=not is_whole)
        window.columns.show_only_stage(is_only=not is_whole)
        window.stage.show_layout(layout)
        self.placing.change(layout)

    def open_menu(self) -> None:
        """Open the menus: in their bar, or where there is none below the button for them."""
        if self._menus.isVisible():
            self._menus.setFocus()
            self._menus.setActiveAction(self._menus.actions()[0])
        else:
            self._menus.pop_up(self._window.strip.menu)

    def pack(self) -> None:
        """Leave to the stage what a low window has."""
        self._window.strip.pack(is_close=self._window.height() < self._look.px(_LOW))

    def _connect(self) -> None:
        """Put the buttons that fold into their headings, and let a choice bring the stage back."""
        window, columns = self._window, self._window.columns
        window.targets.add_to_heading(columns.fold_button(Name.TARGETS))
        window.record_column.add_to_heading(columns.fold_button(Name.RECORD))
        window.targets.alarmed.connect(lambda told: columns.alarm(Name.TARGETS, told))
        for chosen in (window.targets.room_chosen, window.targets.broadcast_chosen):
            chosen.connect(columns.close_over)
        window.strip.menu_requested.connect(self.open_menu)
        window.strip.left.connect(window.composer.message.setFocus)
        self._look.changed.connect(self.pack)
