"""The left column: which agent, which room; listed, searched, or typed by hand."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from bithuman_panel.core.models import Agent
from bithuman_panel.core.visible import one_line
from bithuman_panel.core.wording import say
from bithuman_panel.presenters.record import Urgency
from bithuman_panel.presenters.targets import Way
from bithuman_panel.ui.avatar import avatar
from bithuman_panel.ui.empty_state import EmptyState
from bithuman_panel.ui.glyph import Glyph
from bithuman_panel.ui.icons import give_icon
from bithuman_panel.ui.labels import frame, plain
from bithuman_panel.ui.picker import Item, Picker
from bithuman_panel.ui.room_list import RoomList, room_title
from bithuman_panel.ui.scroll import Scroll
from bithuman_panel.ui.spaces import Spaces
from bithuman_panel.ui.texts import Texts
from bithuman_panel.ui.tokens import ICON
from bithuman_panel.ui.translate import tr
from bithuman_panel.ui.work_bar import WorkBar

if TYPE_CHECKING:
    from bithuman_panel.core.wording import Sentence
    from bithuman_panel.presenters.targets import RoomItem
    from bithuman_panel.ui.look import Look

_PORTRAIT = 64
_LEAST_ROOMS = 88
_BROADCAST = "\0broadcast"
_WAYS = {
    None: ("room", None),
    Way.WAIT: ("in-flight", None),
    Way.REFRESH: ("refresh", say("Refresh")),
    Way.REHEARSE: ("people", say("Try it in rehearsal")),
    Way.ACCOUNT: ("account", say("Account")),
}
_NO_AGENT = say("Nothing in the list is called so. Enter takes it for an agent code.")
_NO_ROOM = say("No room in the list is called so. Enter takes it for a room id.")
_UNDECIDED = say("Pick it from the list, or press Enter again to use exactly what you typed.")


class TargetsPane(QWidget):
    """The view of ``TargetsPresenter``.

    Signals:
        agent_chosen: an agent code, from the list or typed.
        room_chosen: a room id, from the list or typed.
        broadcast_chosen: every live room of the agent.
        refresh_requested: list agents and rooms again.
        rehearsal_requested: try the panel without any account.
        account_requested: enter another API secret.
        news: what a screen reader should tell: a ``Sentence``, and its ``Urgency``.
        alarmed: the sentence of the alarm on the target, or None.
    """

    agent_chosen = Signal(str)
    room_chosen = Signal(str)
    broadcast_chosen = Signal()
    refresh_requested = Signal()
    rehearsal_requested = Signal()
    account_requested = Signal()
    news = Signal(object, object)
    alarmed = Signal(object)

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._texts = Texts(self, look.shield)
        self._spaces = Spaces(self, look)
        self._agent: Agent | None = None
        self._agents: tuple[tuple[Agent, ...], str | None] = ((), None)
        self.agent = Picker("Agent", "Search, or type a code", completes=True)
        self.room = Picker("Room", "Choose, or type an id")
        self._portrait = Glyph()
        self._name = plain(object_name="name", wraps=True)
        self._code = plain(object_name="muted", wraps=True)
        self._status = plain(object_name="muted", wraps=True)
        self.rooms = RoomList(look)
        self._shown: tuple[tuple[RoomItem, ...], str | None] = ((), None)
        self._alarm = plain(object_name="alarm", wraps=True)
        self._state = plain(object_name="state", wraps=True)
        self._search = plain(object_name="state", wraps=True)
        self.empty = EmptyState(self.rooms, look)
        self.work = WorkBar(look, "Cancel the reading")
        self._way: Way | None = None
        self._told_state: Sentence | None = None
        self._told_alarm: Sentence | None = None
        self._lay_out()
        self.agent.chosen.connect(self.agent_chosen)
        self.room.chosen.connect(self._on_room)
        for picker in (self.agent, self.room):
            picker.undecided.connect(lambda: self.show_state(_UNDECIDED))
        self.agent.searched.connect(lambda found: self._tell_search(_NO_AGENT, found=found))
        self.room.searched.connect(lambda found: self._tell_search(_NO_ROOM, found=found))
        self.empty.acted.connect(self._go)
        self.work.news.connect(self.news)
        self.work.left.connect(self.agent.setFocus)
        self.rooms.room_chosen.connect(self.room_chosen)
        self.rooms.broadcast_chosen.connect(self.broadcast_chosen)
        look.changed.connect(self._draw)
        look.shield.changed.connect(self._on_shield)
        self._draw()

    def add_to_heading(self, button: QWidget) -> None:
        """Put ``button`` at the end of the heading."""
        self._top.addWidget(button)
        self.setTabOrder(self._refresh, button)

    def show_agents(self, agents: tuple[Agent, ...], chosen: str | None) -> None:
        """Show the agents to choose from."""
        self._agents = (agents, chosen)
        self._show_agent_items()

    def show_agent(self, agent: Agent | None) -> None:
        """Show the card of the chosen agent."""
        self._agent = agent
        self._card.setVisible(agent is not None)
        self._draw()
        self._tell_agent()
        if agent:
            self.rooms.show_agent(agent.code)
            self._status.setText(one_line(" · ".join(filter(None, (agent.status, agent.model)))))
            self._status.setVisible(bool(agent.status or agent.model))

    def show_rooms(
        self, rooms: tuple[RoomItem, ...], chosen: str | None, *, is_broadcast: bool
    ) -> None:
        """Show the rooms to choose from, and a broadcast to all of them."""
        self._shown = (rooms, _BROADCAST if is_broadcast else chosen)
        self._show_room_items()
        self.rooms.show_rooms(rooms, chosen, is_broadcast=is_broadcast)
        self._place_state()

    def show_state(self, sentence: Sentence | None, way: Way | None = None) -> None:
        """Say what is going on, or what to do: in the place of the rooms, or else below them."""
        # It is shown again with every reading of the lists; that one waits is no news.
        if sentence not in (None, self._told_state) and way is not Way.WAIT:
            self.news.emit(sentence, Urgency.POLITE)
        self._told_state = sentence
        self._way = way
        self._texts.put(self._state.setText, sentence)
        self._place_state()

    def state(self) -> str:
        """Return what is said of how things stand; empty for nothing."""
        return self._state.text()

    def alarm(self, sentence: Sentence | None) -> None:
        """Raise or clear the alarm on the target."""
        if sentence not in (None, self._told_alarm):
            self.news.emit(sentence, Urgency.ASSERTIVE)
        self._told_alarm = sentence
        self._texts.put(self._alarm.setText, sentence)
        self._alarm.setVisible(sentence is not None)
        self.alarmed.emit(sentence)

    def _on_shield(self) -> None:
        """Let nothing stay that was typed or opened, and show everything anew."""
        for picker in (self.agent, self.room):
            picker.forget_typing()
        self._show_agent_items()
        self._show_room_items()
        self._tell_agent()
        self._draw()

    def _tell_agent(self) -> None:
        shield = self._look.shield
        if self._agent:
            self._name.setText(self._agent_title(self._agent))
            self._portrait.setAccessibleName(self._name.text())
            self._code.setVisible(not shield.is_up)
            self._code.setText(shield.covers(self._agent.code))

    def _agent_title(self, agent: Agent) -> str:
        shield = self._look.shield
        return shield.names.agent(agent) if shield.is_up else one_line(agent.title)

    def _show_agent_items(self) -> None:
        agents, chosen = self._agents
        # The one chosen last time may be in no list; its code would stand there for it.
        if chosen and self._look.shield.is_up and chosen not in {each.code for each in agents}:
            agents = (*agents, Agent(chosen))
        items = tuple(Item(agent.code, self._agent_words(agent)) for agent in agents)
        self.agent.show_items(items, chosen)

    def _agent_words(self, agent: Agent) -> str:
        title = self._agent_title(agent)
        is_bare = self._look.shield.is_up or title == agent.code
        words = title if is_bare else f"{title} · {agent.code}"
        usable = agent.status in (None, "ready")
        return words if usable else f"{words} · {one_line(agent.status or '')}"

    def _place_state(self) -> None:
        sentence, has_rooms = self._told_state, bool(self._shown[0])
        self._state.setVisible(sentence is not None and has_rooms)
        if sentence is None or has_rooms:
            self.empty.clear()
        else:
            self.empty.show_state(_WAYS[self._way][0], sentence, _WAYS[self._way][1])

    def _go(self) -> None:
        match self._way:
            case Way.REHEARSE:
                self.rehearsal_requested.emit()
            case Way.ACCOUNT:
                self.account_requested.emit()
            case _:
                self.refresh_requested.emit()

    def _tell_search(self, sentence: Sentence, *, found: bool) -> None:
        """Say that a search has no hit, until something else is typed or the field is left."""
        told = None if found else sentence
        if told and self._search.isHidden():
            self.news.emit(told, Urgency.POLITE)
        self._texts.put(self._search.setText, told)
        self._search.setVisible(told is not None)

    def _show_room_items(self) -> None:
        rooms, chosen = self._shown
        shield, agent = self._look.shield, self._agent.code if self._agent else ""
        items = [Item(each.room_id, room_title(shield, agent, each.room_id)) for each in rooms]
        items.append(Item(_BROADCAST, tr("All rooms (broadcast)")))
        self.room.show_items(tuple(items), chosen)

    def _draw(self) -> None:
        side = self._look.px(_PORTRAIT)
        self._portrait.setFixedSize(side, side)
        if self._agent:
            title = self._agent_title(self._agent)
            self._portrait.show_picture(avatar(title, self._agent.code, side))
        give_icon(self._refresh, "refresh", self._look.theme.muted, self._look.px(ICON))
        self.rooms.setMinimumHeight(self._look.px(_LEAST_ROOMS))

    def _on_room(self, room: str) -> None:
        if room == _BROADCAST:
            self.broadcast_chosen.emit()
        else:
            self.room_chosen.emit(room)

    def _lay_out(self) -> None:
        box = frame("pane")
        column = QVBoxLayout(box)
        self._top = top = QHBoxLayout()
        top.addWidget(self._buddy("&Agent", self.agent), 1)
        self._refresh = self._refresh_button()
        top.addWidget(self._refresh)
        self._card = self._agent_card()
        inside = QWidget()
        rows = QVBoxLayout(inside)
        for part in (
            self.agent,
            self._card,
            self._buddy("&Room", self.room),
            self.room,
            self._search,
            self._alarm,
        ):
            rows.addWidget(part)
        rows.addWidget(self.rooms, 1)
        self.empty.button.setObjectName("narrow")
        rows.addWidget(self.empty.button)
        rows.addWidget(self._state)
        rows.addWidget(self.work)
        column.addLayout(top)
        column.addWidget(Scroll(inside), 1)
        self._search.hide()
        spaces = self._spaces
        spaces.give(column, (14, 10, 14, 14), 4)
        spaces.give(top, (0, 0, 0, 0), 2)
        spaces.give(rows, (0, 0, 0, 0), 8)
        self._alarm.hide()
        self._state.hide()
        self._texts.redo(self._show_room_items)
        outside = QVBoxLayout(self)
        outside.setContentsMargins(0, 0, 0, 0)
        outside.addWidget(box)

    def _agent_card(self) -> QWidget:
        card = frame("card")
        words = QVBoxLayout()
        # Where the code is hidden, the others stay together, in the middle of the portrait.
        words.addStretch(1)
        for label in (self._name, self._code, self._status):
            words.addWidget(label)
        words.addStretch(1)
        row = QHBoxLayout(card)
        self._spaces.give(words, (0, 0, 0, 0), 2)
        self._spaces.give(row, (12, 12, 12, 12), 12)
        row.addWidget(self._portrait, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(words, 1)
        card.hide()
        return card

    def _refresh_button(self) -> QPushButton:
        button = QPushButton()
        button.setObjectName("tool")
        for place in (button.setAccessibleName, button.setToolTip):
            self._texts.put(place, "Refresh agents and rooms")
        # Else the tool tip would be read as well, and it says the name once more.
        self._texts.put(button.setAccessibleDescription, "F5 does the same.")
        button.clicked.connect(self.refresh_requested)
        return button

    def _buddy(self, text: str, picker: Picker) -> QLabel:
        label = self._texts.label(text, object_name="heading")
        label.setBuddy(picker)
        return label
