"""Where a cue goes: the current target, or an agent and a room picked from a list or typed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from bithuman_panel.core.visible import one_line
from bithuman_panel.core.wording import say
from bithuman_panel.presenters.cue_aim import Aim
from bithuman_panel.ui.cue_choices import AimChoice
from bithuman_panel.ui.labels import plain
from bithuman_panel.ui.picker import Item, Picker
from bithuman_panel.ui.spaces import Spaces
from bithuman_panel.ui.texts import Texts

if TYPE_CHECKING:
    from PySide6.QtGui import QAction
    from PySide6.QtWidgets import QLabel

    from bithuman_panel.core.models import Agent
    from bithuman_panel.presenters.cue_aim import AimAt
    from bithuman_panel.ui.look import Look

_UNDECIDED = say("Pick it from the list, or press Enter again to use exactly what you typed.")


class CueTarget(QWidget):
    """Three ways to aim, and two fields for those that want one.

    Signals:
        aim_chosen: an ``Aim``.
        agent_chosen, room_chosen: from the list, or as typed.
    """

    aim_chosen = Signal(object)
    agent_chosen = Signal(str)
    room_chosen = Signal(str)

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._texts = texts = Texts(self)
        self._nicknames = look.shield.nicknames
        self.aim = AimChoice(look)
        self.agent = Picker("Agent of the cue", "Search, or type a code", completes=True)
        self.room = Picker("Room of the cue", "Choose, or type an id")
        self._agent_label = texts.label("Agent", object_name="heading")
        self._room_label = texts.label("Room", object_name="heading")
        self._undecided = plain(object_name="state", wraps=True)
        self.aim.chosen.connect(self.aim_chosen)
        self.agent.chosen.connect(self.agent_chosen)
        self.room.chosen.connect(self.room_chosen)
        for picker in (self.agent, self.room):
            picker.undecided.connect(self._ask)
        self._lay_out(look)
        self._show_fields(None)

    def show_aim(
        self, aim: Aim | None, at: AimAt, agents: tuple[Agent, ...], rooms: tuple[str, ...]
    ) -> None:
        """Show where the cue goes, and what there is to choose; None: cues go elsewhere each."""
        self._undecided.hide()
        self.aim.show_choice(aim)
        items = tuple(Item(agent.code, _agent_words(agent)) for agent in agents)
        self.agent.show_items(items, at.agent)
        title, code = self._nicknames.title, at.agent or ""
        named = tuple(Item(room, title(code, room) or one_line(room)) for room in rooms)
        self.room.show_items(named, at.room)
        # The keyboard must not fall out of the card when its field goes.
        self._keep_keyboard(aim)
        self._show_fields(aim)

    def listen_in_lists(self, action: QAction) -> None:
        """Let the keys of ``action`` be heard in the lists of both fields, too."""
        for picker in (self.agent, self.room):
            picker.listen_in_lists(action)

    def asked(self) -> str:
        """Return what is asked of a half-typed choice; empty for nothing."""
        return self._undecided.text() if not self._undecided.isHidden() else ""

    def forget(self) -> None:
        """Keep nothing private."""
        for picker in (self.agent, self.room):
            picker.show_items((), None)
            picker.forget_typing()

    def _keep_keyboard(self, aim: Aim | None) -> None:
        both = (self.agent, self.room)
        going = {Aim.ROOM: (), Aim.ALL: (self.room,)}.get(aim or Aim.CURRENT, both)
        if any(field.hasFocus() for field in going):
            self.aim.first().setFocus()

    def _show_fields(self, aim: Aim | None) -> None:
        wants_agent = aim in (Aim.ROOM, Aim.ALL)
        for part in (self._agent_label, self.agent):
            part.setVisible(wants_agent)
        for part in (self._room_label, self.room):
            part.setVisible(aim is Aim.ROOM)

    def _ask(self) -> None:
        told = _UNDECIDED
        self._texts.put(self._undecided.setText, told)
        self._undecided.show()

    def _lay_out(self, look: Look) -> None:
        column = QVBoxLayout(self)
        parts: tuple[QWidget | QLabel, ...] = (
            self.aim,
            self._agent_label,
            self.agent,
            self._room_label,
            self.room,
            self._undecided,
        )
        for part in parts:
            column.addWidget(part)
        self._agent_label.setBuddy(self.agent)
        self._room_label.setBuddy(self.room)
        self._undecided.hide()
        Spaces(self, look).give(column, (0, 0, 0, 0), 4)


def _agent_words(agent: Agent) -> str:
    title = one_line(agent.title)
    return title if title == agent.code else f"{title} · {agent.code}"
