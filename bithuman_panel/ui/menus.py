"""The menu bar, built from the window's commands."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QMenu, QMenuBar

from bithuman_panel.core.wording import say
from bithuman_panel.ui.commands import Command, Menu
from bithuman_panel.ui.texts import Texts
from bithuman_panel.ui.translate import in_own_order

if TYPE_CHECKING:
    from PySide6.QtGui import QAction
    from PySide6.QtWidgets import QStyleOptionMenuItem, QWidget

    from bithuman_panel.ui.commands import Commands

TITLES = {
    Menu.PANEL: say("&Panel"),
    Menu.SHOW: say("&Show"),
    Menu.GO: say("&Go to"),
    Menu.VIEW: say("&View"),
    Menu.HELP: say("&Help"),
}

# Before each of these a line is drawn: what belongs together stands together.
FIRST_OF_THEIR_PART = frozenset(
    {
        *("room.name", "drills", "report", "backup", "close"),
        *("undo", "armed", "cue.edit", "show.new", "cues.import", "show.mode"),
        *("go.agent", "go.history", "go.next"),
        *("shield", "larger"),
        "bundle",
    }
)


class KeyMenu(QMenu):
    """A menu whose keys keep their order beside words that are written from the right.

    It shows the keys of a command that no shortcut of Qt listens for as well.
    """

    def initStyleOption(self, option: QStyleOptionMenuItem, action: QAction) -> None:
        """Take the words and, behind a tab as Qt has it, the keys of ``action``."""
        super().initStyleOption(option, action)
        words, tab, keys = option.text.partition("\t")
        if not keys and isinstance(action, Command) and action.keys:
            tab, keys = "\t", action.keys[0].toString(QKeySequence.SequenceFormat.NativeText)
        option.text = f"{words}{tab}{in_own_order(keys)}"


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
            menu = KeyMenu(self)
            self.addMenu(menu)
            self._texts.put(menu.setTitle, title)
            for command in wanted:
                if command.name in FIRST_OF_THEIR_PART:
                    menu.addSeparator()
                if not command.group:
                    menu.addAction(command)
                    continue
                if command.group not in menus:
                    menus[command.group] = KeyMenu(menu)
                    menu.addMenu(menus[command.group])
                    title_of_choice = commands.group_text(command.group)
                    self._texts.put(menus[command.group].setTitle, title_of_choice)
                menus[command.group].addAction(command)
