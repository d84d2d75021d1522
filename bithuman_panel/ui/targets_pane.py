"""The left column: which agent, which room; listed, searched, or typed by hand."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from bithuman_panel.core.agents import short_standing
from bithuman_panel.core.models import Agent
from bithuman_panel.core.wording import counted, say
from bithuman_panel.presenters.record import Urgency
from bithuman_panel.presenters.targets_view import Way
from bithuman_panel.ui.agent_card import AgentCard, agent_title
from bithuman_panel.ui.agent_row import AgentRow, Faces
from bithuman_panel.ui.empty_state import EmptyState
from bithuman_panel.ui.icons import give_icon
from bithuman_panel.ui.labels import frame, plain
from bithuman_panel.ui.picker import Item, Picker
from bithuman_panel.ui.room_list import RoomList
from bithuman_panel.ui.scroll import Scroll
from bithuman_panel.ui.spaces import Spaces
from bithuman_panel.ui.talking_bar import TalkingBar
from bithuman_panel.ui.texts import Texts
from bithuman_panel.ui.tokens import ICON
from bithuman_panel.ui.translate import listed, said, tr
from bithuman_panel.ui.work_bar import WorkBar

if TYPE_CHECKING:
    from bithuman_panel.core.troubles import Door
    from bithuman_panel.core.wording import Sentence
    from bithuman_panel.presenters.targets_view import RoomItem
    from bithuman_panel.ui.look import Look

_LEAST_ROOMS = 88
_BROADCAST = "\0broadcast"
_WAYS = {
    None: ("room", None),
    Way.WAIT: ("in-flight", None),
    Way.REFRESH: ("refresh", say("Refresh")),
    Way.VIEWER: ("room", say("Open the agent's page …")),
    Way.REHEARSE: ("people", say("Try it in rehearsal")),
    Way.ACCOUNT: ("account", say("Account")),
    # What its button says comes with it.
    Way.PAGE: ("account", None),
}
_NO_AGENT = say("Nothing in the list is called so. Enter takes it for an agent code.")
_NO_ROOM = say("No room in the list is called so. Enter takes it for a room id.")
_UNDECIDED = say("Pick it from the list, or press Enter again to use exactly what you typed.")


class TargetsPane(QWidget):
    """The view of ``TargetsPresenter``.

    Signals:
        agent_chosen: an agent code, from the list or typed.
        room_chosen: a room id, from the list or typed.
        room_ticked: a room id: choose it beside the others, or no longer.
        name_requested: a room id: the operator wants to call it otherwise.
        end_requested: a room id: its session is to be ended.
        broadcast_chosen: every live room of the agent.
        refresh_requested: list agents and rooms again.
        rehearsal_requested: try the panel without any account.
        account_requested: enter another API secret.
        page_requested: open this page of the platform.
        viewer_requested: open the page of the chosen agent.
        favourite_requested: make the chosen agent a favourite, or one no longer.
        favourite_moved: move it among the favourites by so many places.
        news: what a screen reader should tell: a ``Sentence``, and its ``Urgency``.
        alarmed: the sentence of the alarm on the target, or None.
    """

    agent_chosen = Signal(str)
    room_chosen = Signal(str)
    room_ticked = Signal(str)
    name_requested = Signal(str)
    end_requested = Signal(str)
    broadcast_chosen = Signal()
    refresh_requested = Signal()
    rehearsal_requested = Signal()
    account_requested = Signal()
    page_requested = Signal(str)
    viewer_requested = Signal()
    favourite_requested = Signal()
    favourite_moved = Signal(int)
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
        self.card = AgentCard(look)
        self.card.page_requested.connect(self.viewer_requested)
        self.card.favourite_requested.connect(self.favourite_requested)
        self._favourites: tuple[str, ...] = ()
        self.faces = Faces(look.shield)
        self.agent.draw_rows_with(AgentRow(look, self.faces, self))
        self.rooms = RoomList(look)
        self._shown: tuple[tuple[RoomItem, ...], str | None] = ((), None)
        self._more = 0
        self._age = plain(object_name="muted", wraps=True)
        self._alarm = plain(object_name="alarm", wraps=True)
        self._state = plain(object_name="state", wraps=True)
        self._search = plain(object_name="state", wraps=True)
        self.empty = EmptyState(self.rooms, look)
        self.talking = TalkingBar(look)
        self.work = WorkBar(look, "Cancel the reading")
        self._way: Way | None = None
        self._door: Door | None = None
        self._told_state: Sentence | None = None
        self._alarms: tuple[Sentence | None, Sentence | None] = (None, None)
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
        self.rooms.room_ticked.connect(self.room_ticked)
        self.rooms.name_requested.connect(self.name_requested)
        self.rooms.end_requested.connect(self.end_requested)
        self.rooms.broadcast_chosen.connect(self.broadcast_chosen)
        look.changed.connect(self._draw)
        look.shield.changed.connect(self._on_shield)
        self._draw()

    def add_to_heading(self, button: QWidget) -> None:
        """Put ``button`` at the end of the heading."""
        self._top.addWidget(button)
        self.setTabOrder(self.refresh, button)

    def show_agents(self, agents: tuple[Agent, ...], chosen: str | None) -> None:
        """Show the agents to choose from."""
        self._agents = (agents, chosen)
        self._show_agent_items()

    def show_favourites(self, codes: tuple[str, ...]) -> None:
        """Mark these agents as favourites."""
        self._favourites = codes
        self.card.show_favourites(codes)
        self._show_agent_items()

    def forget_portraits(self) -> None:
        """Show none: they are of another account."""
        self.faces.portraits.clear()

    def show_portrait(self, code: str, picture: object) -> None:
        """Show the portrait of an agent in place of its initials."""
        # None comes before a line can go.
        from bithuman_panel.ui.kept_portrait import KeptPortrait

        if not isinstance(picture, KeptPortrait):
            return
        self.faces.portraits[code] = picture
        if self._agent and self._agent.code == code:
            self.card.show_agent(self._agent, picture)
        self.agent.draw_again()

    def show_agent(self, agent: Agent | None) -> None:
        """Show the card of the chosen agent."""
        self._agent = agent
        self.card.show_agent(agent, self.faces.portraits.get(agent.code) if agent else None)
        if agent:
            self.rooms.show_agent(agent.code)

    def show_rooms(
        self,
        rooms: tuple[RoomItem, ...],
        chosen: str | None,
        *,
        is_broadcast: bool,
        also: tuple[str, ...] = (),
    ) -> None:
        """Show the rooms to choose from, and a broadcast to all of them."""
        self._shown = (rooms, _BROADCAST if is_broadcast else chosen)
        if len(also) != self._more and self.rooms.hasFocus():
            # Where the tick came by key, the sentence on the Send button is far away.
            told = counted("One room is chosen.", "{count} rooms are chosen.", len(also) + 1)
            self.news.emit(told, Urgency.POLITE)
        self._more = len(also)
        self._show_room_items()
        self.rooms.show_rooms(rooms, chosen, is_broadcast=is_broadcast, also=also)
        self._place_state()

    def show_state(
        self, sentence: Sentence | None, way: Way | None = None, door: Door | None = None
    ) -> None:
        """Say what is going on, or what to do: in the place of the rooms, or else below them."""
        # It is shown again with every reading of the lists; that one waits is no news.
        if (sentence, way, door) == (self._told_state, self._way, self._door):
            return
        if sentence not in (None, self._told_state) and way is not Way.WAIT:
            self.news.emit(sentence, Urgency.POLITE)
        self._told_state = sentence
        self._way, self._door = way, door
        self._texts.put(self._state.setText, sentence)
        self._place_state()

    def show_age(self, sentence: Sentence | None) -> None:
        """Say how old the rooms are that are shown, None: they are fresh."""
        self._texts.put(self._age.setText, sentence)
        self._age.setVisible(sentence is not None)

    def name_room(self) -> None:
        """Ask for a name of the room that is looked at in the list; where it is none, say so."""
        room = self.rooms.looked_at()
        if room:
            self.name_requested.emit(room)
        else:
            self.show_state(say("Choose a room in the list first, then give it a name."))

    def state(self) -> str:
        """Return what is said of how things stand; empty for nothing."""
        return self._state.text()

    def alarm(self, sentence: Sentence | None, covered: Sentence | None = None) -> None:
        """Raise or clear the alarm on the target; ``covered`` says it behind the stage shield."""
        is_news = sentence not in (None, self._alarms[0])
        self._alarms = (sentence, covered or sentence)
        if is_news:
            self.news.emit(self._alarms[self._look.shield.is_up], Urgency.ASSERTIVE)
        self._tell_alarm()

    def _tell_alarm(self) -> None:
        told = self._alarms[self._look.shield.is_up]
        self._texts.put(self._alarm.setText, told)
        self._alarm.setVisible(told is not None)
        self.alarmed.emit(told)

    def _on_shield(self) -> None:
        """Let nothing stay that was typed or opened, and show everything anew."""
        for picker in (self.agent, self.room):
            picker.forget_typing()
        self._show_agent_items()
        self._show_room_items()
        self._tell_alarm()
        self._draw()

    def _show_agent_items(self) -> None:
        agents, chosen = self._agents
        # The one chosen last time may be in no list; its code would stand there for it.
        if chosen and self._look.shield.is_up and chosen not in {each.code for each in agents}:
            agents = (*agents, Agent(chosen))
        items = tuple(Item(agent.code, self._agent_words(agent)) for agent in agents)
        by_code = {agent.code: agent for agent in agents}
        self.faces.name_rows({item.words: by_code[item.value] for item in items})
        self.agent.show_items(items, chosen)

    def _agent_words(self, agent: Agent) -> str:
        title = agent_title(self._look.shield, agent)
        is_bare = self._look.shield.is_up or title == agent.code
        facts = [title if is_bare else f"{title} · {agent.code}"]
        if agent.code in self._favourites:
            facts.append(tr("favourite"))
        stands = short_standing(agent)
        return listed([*facts, said(stands)] if stands else facts)

    def _place_state(self) -> None:
        sentence, has_rooms = self._told_state, bool(self._shown[0])
        self._state.setVisible(sentence is not None and has_rooms)
        if sentence is None or has_rooms:
            self.empty.clear()
        else:
            icon, button = _WAYS[self._way]
            self.empty.show_state(icon, sentence, self._door.words if self._door else button)

    def _go(self) -> None:
        match self._way:
            case Way.REHEARSE:
                self.rehearsal_requested.emit()
            case Way.ACCOUNT:
                self.account_requested.emit()
            case Way.PAGE if self._door:
                self.page_requested.emit(self._door.page)
            case Way.VIEWER:
                self.viewer_requested.emit()
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
        items = [Item(each.room_id, shield.room(agent, each.room_id)) for each in rooms]
        items.append(Item(_BROADCAST, tr("All rooms (broadcast)")))
        if self._more:
            # The name of one of them would stand there for all.
            chosen = said(counted("{count} room", "{count} rooms", self._more + 1))
        self.room.show_items(tuple(items), chosen)

    def _draw(self) -> None:
        give_icon(self.refresh, "refresh", self._look.theme.muted, self._look.px(ICON))
        self.rooms.setMinimumHeight(self._look.px(_LEAST_ROOMS))

    def _on_room(self, room: str) -> None:
        if room == _BROADCAST:
            self.broadcast_chosen.emit()
        else:
            self.room_chosen.emit(room)

    def _lay_out(self) -> None:
        box = frame("pane")
        column = QVBoxLayout()
        self._top = top = QHBoxLayout()
        top.addWidget(self._buddy("&Agent", self.agent), 1)
        self.refresh = self._refresh_button()
        top.addWidget(self.refresh)
        inside = QWidget()
        rows = QVBoxLayout(inside)
        for part in (
            self.agent,
            self.card,
            self._buddy("&Room", self.room),
            self.room,
            self._search,
            self._alarm,
        ):
            rows.addWidget(part)
        rows.addWidget(self.rooms, 1)
        self.empty.button.setObjectName("narrow")
        rows.addWidget(self.empty.button)
        rows.addWidget(self._age)
        rows.addWidget(self._state)
        # Below all that can be pressed: nothing moves under a hand when it comes and goes.
        rows.addWidget(self.talking)
        rows.addWidget(self.work)
        column.addLayout(top)
        column.addWidget(Scroll(inside), 1)
        box.setLayout(column)
        self._search.hide()
        spaces = self._spaces
        spaces.give(column, (14, 10, 14, 14), 4)
        spaces.give(top, (0, 0, 0, 0), 2)
        spaces.give(rows, (0, 0, 0, 0), 8)
        self._alarm.hide()
        self._age.hide()
        self._state.hide()
        self._texts.redo(self._show_room_items)
        outside = QVBoxLayout(self)
        outside.setContentsMargins(0, 0, 0, 0)
        outside.addWidget(box)

    def _refresh_button(self) -> QPushButton:
        button = QPushButton()
        button.setObjectName("tool")
        for place in (button.setAccessibleName, button.setToolTip):
            self._texts.put(place, "Refresh agents and rooms")
        button.clicked.connect(self.refresh_requested)
        return button

    def _buddy(self, text: str, picker: Picker) -> QLabel:
        label = self._texts.label(text, object_name="heading")
        label.setBuddy(picker)
        return label
