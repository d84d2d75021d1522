"""What the quick switcher of a window finds: what its panes show, and its commands.

Another kind of place is another ``Source`` here.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from bithuman_panel.core.cue import Cue
from bithuman_panel.core.visible import one_line
from bithuman_panel.core.wording import say
from bithuman_panel.presenters.switcher import Place, Source, SwitcherPresenter
from bithuman_panel.ui.commands import Menu, unmarked
from bithuman_panel.ui.keys import key_text
from bithuman_panel.ui.menus import TITLES
from bithuman_panel.ui.translate import listed, said, tr

if TYPE_CHECKING:
    from collections.abc import Iterator

    from bithuman_panel.core.cue import Item
    from bithuman_panel.ui.commands import Command
    from bithuman_panel.ui.main_window import MainWindow
    from bithuman_panel.ui.switcher import Switcher

# Letting a hold go lets ticked lines go: that is done where they are seen.
_RELEASES = "hold"
SHOWN_CHARACTERS = 60


class Switching:
    """Joins a window's switcher, its presenter and what it finds.

    Agents and rooms are chosen as in their panes, so all that follows from a choice follows here.
    """

    def __init__(self, window: MainWindow, switcher: Switcher) -> None:
        self._window = window
        self._of_items: tuple[Item, ...] = ()
        self._cue_places: list[Place] = []
        targets = window.targets
        # Kept here: a signal of Qt does not keep whom it tells.
        self._presenter = SwitcherPresenter(
            switcher,
            (
                Source(say("Agents"), self._agents, targets.agent_chosen.emit),
                Source(say("Rooms"), self._rooms, targets.rooms.choose),
                Source(say("Cues"), self._cues, window.sheet.standby_requested.emit),
                Source(say("Shows"), self._shows, window.files.show_chosen.emit),
                Source(say("Commands"), self._commands, self._run),
            ),
        )
        switcher.typed.connect(self._presenter.search)
        switcher.chosen.connect(self._presenter.choose)
        window.shield.changed.connect(switcher.forget)

    @property
    def _sees_target(self) -> bool:
        """Whether the Send button is in sight, which says what was chosen."""
        return self._window.composer.isVisible()

    def _agents(self) -> Iterator[Place]:
        if self._sees_target:
            for item in self._window.targets.agent.items:
                yield Place(item.value, item.words, also=item.value)

    def _rooms(self) -> Iterator[Place]:
        rooms = self._window.targets.rooms
        if self._sees_target:
            for value, text in rooms.choices():
                words, _, facts = text.partition("\n")
                yield Place(value, words, facts, also=value)

    def _cues(self) -> Iterator[Place]:
        """Yield the cues of the run sheet; to go to one puts it on standby, and sends nothing."""
        if self._sees_target and not self._window.shield.is_up:
            items = self._window.sheet.model.items
            # Of thousands of cues, they are not told anew with every letter that is typed.
            if items is not self._of_items:
                self._of_items, self._cue_places = items, [*_places(items)]
            yield from self._cue_places

    def _shows(self) -> Iterator[Place]:
        # Their names tell whose show it is.
        if not self._window.shield.is_up:
            for path, name in self._window.files.recent_shows():
                yield Place(path, name, also=path)

    def _commands(self) -> Iterator[Place]:
        for command in self._window.commands.all():
            if self._is_offered(command):
                yield Place(command.name, command.words, self._more(command))

    def _is_offered(self, command: Command) -> bool:
        if command.name == _RELEASES:
            return not self._window.strip.is_held
        return command.isEnabled() and command.name != "switcher"

    def _more(self, command: Command) -> str:
        """Return of what it is a choice, or whether it is on, or its keys."""
        if command.group:
            return self._window.commands.group_words(command.group)
        if command.isCheckable():
            return tr("on") if command.isChecked() else tr("off")
        return listed(
            (
                *([unmarked(said(TITLES[command.where]))] if command.where is Menu.GO else []),
                *(key_text(key.toString()) for key in command.keys[:1]),
            )
        )

    def _run(self, name: str) -> None:
        self._window.commands[name].trigger()


def _places(items: tuple[Item, ...]) -> Iterator[Place]:
    for item in items:
        if isinstance(item, Cue) and item.title:
            yield Place(item.id, one_line(item.title[:SHOWN_CHARACTERS]))
