"""The operator's own names for rooms: asked for, looked over, kept."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from bithuman_panel.core.errors import InputRefused
from bithuman_panel.core.nicknames import nickname
from bithuman_panel.core.wording import Sentence, say
from bithuman_panel.presenters.targets_view import without_secret

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from bithuman_panel.core.nicknames import Nicknames
    from bithuman_panel.core.secret import Redactor

SHIELDED = say("The shield is up. Lower it to name a room: its name is for your eyes only.")


class NicknameMemory(Protocol):
    """The names that are remembered between starts. Every call returns at once."""

    def nicknames(self) -> Mapping[tuple[str, str], str]:
        """Return every name by agent and room."""
        ...

    def keep_nickname(self, agent: str, room: str, name: str) -> None:
        """Keep the name of a room; empty forgets it."""
        ...


class NicknameView(Protocol):
    """Where a name is asked for."""

    def ask(self, agent: str, room: str, name: str) -> None:
        """Ask for the name of a room that is called ``name`` until now."""
        ...

    def refuse(self, sentence: Sentence) -> None:
        """Say why it cannot be the name; what was written stays."""
        ...

    def leave(self) -> None:
        """Ask no longer."""
        ...


class NicknamesPresenter:
    """Lets the operator name rooms. All calls in the GUI thread, none waits.

    ``view`` is asked for when it is wanted; ``refuse`` says elsewhere why nothing is asked.
    """

    def __init__(
        self,
        view: Callable[[], NicknameView],
        nicknames: Nicknames,
        memory: NicknameMemory,
        redactor: Redactor,
        *,
        is_shielded: Callable[[], bool],
        refuse: Callable[[Sentence], object],
        on_change: Callable[[], object],
    ) -> None:
        self._view = view
        self._nicknames = nicknames
        self._memory = memory
        self._redactor = redactor
        self._is_shielded = is_shielded
        self._refuse = refuse
        self._on_change = on_change

    def open(self) -> None:
        """Take the names that this account's rooms were given before."""
        self._nicknames.load(self._memory.nicknames())

    def ask(self, agent: str, room: str) -> None:
        """Ask for the name of a room; it is for nobody's eyes but the operator's."""
        if self._is_shielded():
            self._refuse(SHIELDED)
        else:
            self._view().ask(agent, room, self._nicknames.of(agent, room))

    def give(self, agent: str, room: str, text: str) -> None:
        """Call a room so from now on; empty: by its id again. It sends nothing."""
        try:
            name = nickname(without_secret(text, self._redactor))
        except InputRefused as refused:
            self._view().refuse(refused.sentence)
            return
        self._nicknames.keep(agent, room, name)
        self._memory.keep_nickname(agent, room, name)
        self._view().leave()
        self._on_change()
