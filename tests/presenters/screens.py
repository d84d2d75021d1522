"""Hand-written stand-ins for the views: each holds what it shows now, and what it ever said."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from bithuman_panel.core.entry import Entry
    from bithuman_panel.core.models import Agent, Mode
    from bithuman_panel.core.wording import Sentence
    from bithuman_panel.presenters.record import Urgency
    from bithuman_panel.presenters.releases import Notice, ReleasesState
    from bithuman_panel.presenters.targets import RoomItem, Way


@dataclass
class ComposerScreen:
    """The composer as it looks now, and every refusal it ever showed."""

    mode: Mode | None = None
    sentence: str = ""
    covered: str = ""
    is_broadcast: bool = False
    can_send: bool = False
    estimate: tuple[int, int] = (0, 0)
    text: str = ""
    refusal: str | None = None
    refusals: list[str] = field(default_factory=list)
    undoable: list[str] = field(default_factory=list)

    def show_mode(self, mode: Mode) -> None:
        self.mode = mode

    def show_sentence(
        self, sentence: Sentence, covered: Sentence, *, is_broadcast: bool, can_send: bool
    ) -> None:
        self.sentence, self.is_broadcast, self.can_send = str(sentence), is_broadcast, can_send
        self.covered = str(covered)

    def show_estimate(self, seconds: int, characters: int) -> None:
        self.estimate = (seconds, characters)

    def show_text(self, text: str) -> None:
        self.text = text
        self.undoable = []

    def replace_text(self, text: str) -> None:
        self.undoable.append(self.text)
        self.text = text

    def show_recalled(self, text: str) -> None:
        self.text = text

    def refuse(self, sentence: Sentence) -> None:
        self.refusal = str(sentence)
        self.refusals.append(str(sentence))

    def clear_refusal(self) -> None:
        self.refusal = None


@dataclass
class QueueScreen:
    """The queue as it looks now; ``ticks`` is what the hand has ticked, by id."""

    rows: tuple[Entry, ...] = ()
    can_tick: bool = False
    is_held: bool = False
    questions: int = 0
    ticks: set[str] = field(default_factory=set)

    def show_hold(self, *, is_held: bool) -> None:
        self.is_held = is_held

    def show_queue(self, entries: tuple[Entry, ...], *, is_held: bool) -> None:
        self.rows, self.can_tick = entries, is_held

    def ask(self) -> None:
        self.questions += 1

    def ticked(self) -> tuple[str, ...]:
        return tuple(entry.id for entry in self.rows if entry.id in self.ticks)


@dataclass
class UndoScreen:
    """What can be undone now, and all that ever could."""

    offered: str | None = None
    offers: list[str] = field(default_factory=list)

    def show_undo(self, sentence: Sentence) -> None:
        self.offered = str(sentence)
        self.offers.append(str(sentence))

    def clear_undo(self) -> None:
        self.offered = None


@dataclass
class TargetsScreen:
    """The targets column as it looks now, and every state it ever showed."""

    agents: tuple[str, ...] = ()
    chosen_agent: str | None = None
    card: Agent | None = None
    rooms: tuple[RoomItem, ...] = ()
    chosen_room: str | None = None
    is_broadcast: bool = False
    state: str | None = None
    way: Way | None = None
    states: list[str] = field(default_factory=list)
    alarm_text: str | None = None

    def show_agents(self, agents: tuple[Agent, ...], chosen: str | None) -> None:
        self.agents = tuple(agent.title for agent in agents)
        self.chosen_agent = chosen

    def show_agent(self, agent: Agent | None) -> None:
        self.card = agent

    def show_rooms(
        self, rooms: tuple[RoomItem, ...], chosen: str | None, *, is_broadcast: bool
    ) -> None:
        self.rooms, self.chosen_room, self.is_broadcast = rooms, chosen, is_broadcast

    def show_state(self, sentence: Sentence | None, way: Way | None = None) -> None:
        self.state = None if sentence is None else str(sentence)
        self.way = way
        if sentence:
            self.states.append(str(sentence))

    def alarm(self, sentence: Sentence | None) -> None:
        self.alarm_text = None if sentence is None else str(sentence)


@dataclass
class RecordScreen:
    """History, details and stage as they look now; what a screen reader heard."""

    rows: list[Entry] = field(default_factory=list)
    selected: str | None = None
    details: Entry | None = None
    last: Entry | None = None
    heard: list[tuple[str, Urgency]] = field(default_factory=list)
    problems: list[str] = field(default_factory=list)

    def show_entries(self, entries: tuple[Entry, ...]) -> None:
        self.rows = list(entries)

    def add_entry(self, entry: Entry) -> None:
        self.rows.insert(0, entry)

    def update_entry(self, entry: Entry) -> None:
        self.rows = [entry if row.id == entry.id else row for row in self.rows]

    def select(self, entry_id: str) -> None:
        self.selected = entry_id

    def show_details(self, entry: Entry | None) -> None:
        self.details = entry

    def show_last(self, entry: Entry) -> None:
        self.last = entry

    def announce(self, sentence: Sentence, urgency: Urgency) -> None:
        self.heard.append((str(sentence), urgency))

    def show_problem(self, sentence: Sentence) -> None:
        self.problems.append(str(sentence))


@dataclass
class Strip:
    """The strip's facts of the account, and all that was said of the connection."""

    connections: list[str] = field(default_factory=list)
    credits: str | None = None

    def show_connection(self, sentence: Sentence) -> None:
        self.connections.append(str(sentence))

    def show_credits(self, sentence: Sentence | None) -> None:
        self.credits = None if sentence is None else str(sentence)


@dataclass
class BudgetScreen:
    """All that the strip ever said of the budget."""

    said: list[str | None] = field(default_factory=list)

    def show_budget(self, sentence: Sentence | None) -> None:
        self.said.append(None if sentence is None else str(sentence))


@dataclass
class WelcomePage:
    """The first page: what it said, in order."""

    busy: list[str | None] = field(default_factory=list)
    refusals: list[str] = field(default_factory=list)
    offers: list[str] = field(default_factory=list)
    forgot_secret: int = 0

    def show_busy(self, sentence: Sentence | None) -> None:
        self.busy.append(None if sentence is None else str(sentence))

    def show_refusal(self, sentence: Sentence) -> None:
        self.refusals.append(str(sentence))

    def offer_session_only(self, sentence: Sentence) -> None:
        self.offers.append(str(sentence))

    def forget_secret(self) -> None:
        self.forgot_secret += 1


@dataclass
class ReleasesScreen:
    """Bar and box as they look now, and what they ever showed; ``has_browser``: pages open."""

    notice: Notice | None = None
    notices: list[str] = field(default_factory=list)
    state: ReleasesState | None = None
    states: list[str] = field(default_factory=list)
    ticks: list[bool] = field(default_factory=list)
    opened: list[str] = field(default_factory=list)
    has_browser: bool = True

    def show_notice(self, notice: Notice) -> None:
        self.notice = notice
        self.notices.append(str(notice.sentence))

    def clear_notice(self) -> None:
        self.notice = None

    def show_state(self, state: ReleasesState) -> None:
        self.state = state
        self.states.append(str(state.sentence))
        self.ticks.append(state.may_look)

    def open_page(self, page: str) -> bool:
        self.opened.append(page)
        return self.has_browser


@dataclass
class SoundsScreen:
    """What the window says of the sounds."""

    problems: list[str] = field(default_factory=list)

    def show_problem(self, sentence: Sentence) -> None:
        self.problems.append(str(sentence))
