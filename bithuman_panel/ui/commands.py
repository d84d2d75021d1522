"""Every command of the window, once: menus, quick switcher and the list of keys read them here."""

from __future__ import annotations

import re
from enum import StrEnum
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QAction, QActionGroup, QKeySequence

from bithuman_panel.core.wording import say
from bithuman_panel.ui.keynames import sequences, written
from bithuman_panel.ui.texts import Texts
from bithuman_panel.ui.translate import said

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from PySide6.QtWidgets import QWidget

    from bithuman_panel.core.keymap import Keymap
    from bithuman_panel.core.wording import Sentence


_BEHIND = re.compile(r"\s*\(&\w\)")


class Menu(StrEnum):
    """In which menu a command stands."""

    PANEL = "panel"
    SHOW = "show"
    GO = "go"
    VIEW = "view"
    HELP = "help"


class Command(QAction):
    """One thing that can be done, with its words and its keys.

    ``keys`` are the keys that do it, for lists of keys, also where the window itself listens for
    them (Esc, Ctrl+Enter) and no shortcut of Qt does. ``usual`` are those that it has where nobody
    chose others, each as ``core.keymap`` writes it.
    """

    def __init__(self, owner: QWidget, name: str, menu: Menu, *, is_listened_for: bool) -> None:
        super().__init__(owner)
        self.name = name
        self.where = menu
        self.group = ""
        self.is_listened_for = is_listened_for
        self.usual: tuple[str, ...] = ()
        self._shown: tuple[str, ...] = ()
        self.keys: tuple[QKeySequence, ...] = ()

    def show_keys(self, keys: Sequence[str]) -> None:
        """Be done by these keys from now on; menus show them."""
        shown = tuple(keys)
        if shown == self._shown:
            return
        self._shown = shown
        self.keys = tuple(sequence for key in keys for sequence in sequences(key))
        if self.is_listened_for:
            self.setShortcuts(list(self.keys))

    @property
    def words(self) -> str:
        """What it is called, without the mark of its Alt letter."""
        return unmarked(self.text())


class Commands(QObject):
    """The commands of one window, in the order in which they were added.

    Signals:
        chosen: one of several was chosen: the name of the choice, and its value.
        keys_changed: some have other keys now.
    """

    chosen = Signal(str, str)
    keys_changed = Signal()

    def __init__(self, owner: QWidget) -> None:
        super().__init__(owner)
        self._owner = owner
        self._texts = Texts(owner)
        self._all: dict[str, Command] = {}
        self._groups: dict[str, QActionGroup] = {}
        self._group_texts: dict[str, Sentence] = {}

    def add(
        self,
        name: str,
        menu: Menu,
        text: str | Sentence,
        act: Callable[[], object],
        *,
        keys: str | QKeySequence.StandardKey | Sequence[str] = (),
        is_listened_for: bool = True,
        group: str = "",
    ) -> Command:
        """Add a command called ``name`` with the template ``text`` (with its Alt letter).

        ``is_listened_for`` False: the keys are the window's own affair, and only told of. A key
        that is held down does its work once. ``group`` is a menu within the menu (``add_group``).
        """
        command = self._made(name, menu, text, keys, is_listened_for=is_listened_for)
        command.group = group
        command.triggered.connect(lambda _checked=False: act())
        return command

    def add_group(self, name: str, text: str) -> None:
        """Add a menu within a menu, called ``text``, for commands that belong together."""
        self._group_texts[name] = say(text)

    def add_switch(
        self,
        name: str,
        menu: Menu,
        text: str,
        act: Callable[[bool], object],
        *,
        keys: str | Sequence[str] = (),
    ) -> Command:
        """Add a command that is on or off; ``act`` is told which a hand has chosen."""
        command = self._made(name, menu, text, keys, is_listened_for=True)
        command.setCheckable(True)
        # Through a function of ours: how much Qt tells depends on what it is given.
        command.triggered.connect(lambda is_on: act(is_on))
        return command

    def add_choice(
        self,
        name: str,
        menu: Menu,
        text: str,
        options: Sequence[tuple[str, str | Sentence]],
        *,
        keys: Mapping[str, str] | None = None,
    ) -> None:
        """Add a choice of several, in a menu of its own called ``text``: value and words of each.

        ``keys`` are those of some values.

        A hand's choice comes as ``chosen``; what is shown as chosen is set by ``show_choice``.
        """
        group = self._groups[name] = QActionGroup(self._owner)
        self._group_texts[name] = say(text)
        for value, words in options:
            own = (keys or {}).get(value, ())
            command = self._made(f"{name}.{value}", menu, words, own, is_listened_for=True)
            command.group = name
            command.setCheckable(True)
            group.addAction(command)
            command.triggered.connect(
                lambda _checked=False, value=value: self.chosen.emit(name, value)
            )

    def show_choice(self, name: str, value: str) -> None:
        """Show which of several is chosen; none for a value that is not among them."""
        command = self._all.get(f"{name}.{value}")
        if command:
            command.setChecked(True)

    def group_text(self, name: str) -> Sentence:
        """Return what a choice is called, with the mark of its Alt letter."""
        return self._group_texts[name]

    def group_words(self, name: str) -> str:
        """Return what a choice is called, in the window's language and without the mark."""
        return unmarked(said(self._group_texts[name]))

    def __getitem__(self, name: str) -> Command:
        """Return the command called ``name``."""
        return self._all[name]

    def all(self) -> tuple[Command, ...]:
        """Return every command."""
        return tuple(self._all.values())

    def show_keys(self, keymap: Keymap) -> None:
        """Give every command the keys that it has in ``keymap``."""
        for command in self.all():
            command.show_keys(keymap.keys(command.name))
        self.keys_changed.emit()

    def _made(
        self,
        name: str,
        menu: Menu,
        text: str | Sentence,
        keys: str | QKeySequence.StandardKey | Sequence[str],
        *,
        is_listened_for: bool,
    ) -> Command:
        command = Command(self._owner, name, menu, is_listened_for=is_listened_for)
        self._texts.put(command.setText, text)
        command.usual = _usual(keys)
        command.show_keys(command.usual)
        command.setAutoRepeat(False)
        command.setMenuRole(QAction.MenuRole.NoRole)
        if is_listened_for:
            command.setShortcutContext(Qt.ShortcutContext.WindowShortcut)
            # So that its keys work where the menu bar is not shown.
            self._owner.addAction(command)
        self._all[name] = command
        return command


def unmarked(text: str) -> str:
    """Return ``text`` without the mark of its Alt letter, and without a letter that follows it.

    Where no letter of the words can be the one, it stands behind them, as in ``日本語(&J)``.
    """
    marked = _BEHIND.sub("", text)
    return marked.replace("&&", "\0").replace("&", "").replace("\0", "&")


def _usual(keys: str | QKeySequence.StandardKey | Sequence[str]) -> tuple[str, ...]:
    if isinstance(keys, QKeySequence.StandardKey):
        return tuple(written(sequence) for sequence in QKeySequence.keyBindings(keys))
    return (keys,) if isinstance(keys, str) else tuple(keys)
