"""The menu bar, built from the window's commands."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMenu, QMenuBar

from bithuman_panel.core.wording import say
from bithuman_panel.ui.commands import Menu
from bithuman_panel.ui.texts import Texts

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from bithuman_panel.ui.commands import Commands

TITLES = {
    Menu.PANEL: say("&Panel"),
    Menu.SHOW: say("&Show"),
    Menu.GO: say("&Go to"),
    Menu.VIEW: say("&View"),
    Menu.HELP: say("&Help"),
}


class MenuBar(QMenuBar):
    """One menu for each ``Menu``, one menu more inside it for each choice of several."""

    def __init__(self) -> None:
        super().__init__()
        self._texts = Texts(self)

    def pop_up(self, place: QWidget) -> None:
        """Show all menus in one, below ``place``, where the bar itself is not in sight."""
        menu = QMenu(place)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addActions(self.actions())
        menu.popup(place.mapToGlobal(place.rect().bottomLeft()))

    def show_commands(self, commands: Commands) -> None:
        """Fill the bar; a menu without commands is left out."""
        self.clear()
        menus: dict[str, QMenu] = {}
        for kind, title in TITLES.items():
            wanted = [command for command in commands.all() if command.where is kind]
            if not wanted:
                continue
            menu = self.addMenu("")
            self._texts.put(menu.setTitle, title)
            for command in wanted:
                if not command.group:
                    menu.addAction(command)
                    continue
                if command.group not in menus:
                    menus[command.group] = menu.addMenu("")
                    title_of_choice = commands.group_text(command.group)
                    self._texts.put(menus[command.group].setTitle, title_of_choice)
                menus[command.group].addAction(command)
