"""Hand-written stand-ins for the views: each holds what it shows now, and what it ever said."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from tests.presenters.paging import ListScreen

if TYPE_CHECKING:
    from collections.abc import Callable

    from bithuman_panel.core.entry import Entry
    from bithuman_panel.core.models import Agent, Mode
    from bithuman_panel.core.speakability import Remark
    from bithuman_panel.core.timing import CueTime
    from bithuman_panel.core.troubles import Door
    from bithuman_panel.core.wording import Sentence
    from bithuman_panel.presenters.record import Urgency
    from bithuman_panel.presenters.releases import Notice, ReleasesState
    from bithuman_panel.presenters.snippets import Snippet
    from bithuman_panel.presenters.talking import Speaking
    from bithuman_panel.presenters.targets_view import RoomItem, Way
    from bithuman_panel.presenters.times import RunTimes
    from bithuman_panel.presenters.transcript import Utterance
    from bithuman_panel.presenters.welcome import Place


@dataclass
class ComposerScreen:
    """The composer as it looks now, and every refusal it ever showed."""

    mode: Mode | None = None
    sentence: str = ""
    covered: str = ""
    is_broadcast: bool = False
    is_long: bool = False
    can_send: bool = False
    estimate: tuple[int, int] = (0, 0)
    text: str = ""
    refusal: str | None = None
    refusals: list[str] = field(default_factory=list)
    preview: str | None = None
    is_ready: bool = True
    remarks: tuple[Remark, ...] = ()
    undoable: list[str] = field(default_factory=list)
    cost: str | None = None
    correcting: str | None = None

    def show_mode(self, mode: Mode) -> None:
        self.mode = mode

    def show_sentence(
        self,
        sentence: Sentence,
        covered: Sentence,
        *,
        is_broadcast: bool,
        can_send: bool,
        is_long: bool = False,
    ) -> None:
        self.sentence, self.is_broadcast, self.can_send = str(sentence), is_broadcast, can_send
        self.is_long = is_long
        self.covered = str(covered)

    def show_cost(self, sentence: Sentence | None) -> None:
        self.cost = None if sentence is None else str(sentence)

    def show_estimate(self, seconds: int, characters: int) -> None:
        self.estimate = (seconds, characters)

    def show_text(self, text: str) -> None:
        self.text = text
        self.undoable = []

    def replace_text(self, text: str) -> None:
        self.undoable.append(self.text)
        self.text = text

    def forget_undo(self) -> None:
        self.undoable = []

    def show_recalled(self, text: str) -> None:
        self.text = text

    def refuse(self, sentence: Sentence) -> None:
        self.refusal = str(sentence)
        self.refusals.append(str(sentence))

    def clear_refusal(self) -> None:
        self.refusal = None

    def show_preview(self, sentence: Sentence | None, *, is_ready: bool) -> None:
        self.is_ready = is_ready
        self.preview = None if sentence is None else str(sentence)

    def show_remarks(self, found: tuple[Remark, ...]) -> None:
        self.remarks = found

    def show_correcting(self, old: str | None) -> None:
        self.correcting = old


@dataclass
class SnippetsScreen:
    """The list of snippets as it looks now."""

    names: list[str] = field(default_factory=list)

    def show_snippets(self, found: tuple[Snippet, ...]) -> None:
        self.names = [snippet.name for snippet in found]


@dataclass
class QueueScreen:
    """The queue as it looks now; ``ticks`` is what the hand has ticked, by id."""

    rows: tuple[Entry, ...] = ()
    can_tick: bool = False
    is_held: bool = False
    questions: int = 0
    insisted: int = 0
    ticks: set[str] = field(default_factory=set)

    def show_hold(self, *, is_held: bool) -> None:
        self.is_held = is_held

    def show_queue(self, entries: tuple[Entry, ...], *, is_held: bool) -> None:
        self.rows, self.can_tick = entries, is_held

    def ask(self) -> None:
        self.questions += 1

    def insist_on_hold(self) -> None:
        self.insisted += 1

    def ticked(self) -> tuple[str, ...]:
        return tuple(entry.id for entry in self.rows if entry.id in self.ticks)


@dataclass
class UndoScreen:
    """What can be undone now, and all that ever could."""

    offered: str | None = None
    is_possible: bool = False
    offers: list[str] = field(default_factory=list)

    def show_undo(self, sentence: Sentence) -> None:
        self.offered, self.is_possible = str(sentence), True
        self.offers.append(str(sentence))

    def clear_undo(self) -> None:
        self.offered, self.is_possible = None, False

    def allow_undo(self, *, is_possible: bool) -> None:
        self.is_possible = is_possible


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
    door: Door | None = None
    states: list[str] = field(default_factory=list)
    alarm_text: str | None = None
    covered_alarm: str = ""
    also: tuple[str, ...] = ()
    shows: int = 0
    age: str | None = None

    def show_agents(self, agents: tuple[Agent, ...], chosen: str | None) -> None:
        self.agents = tuple(agent.title for agent in agents)
        self.chosen_agent = chosen

    def show_agent(self, agent: Agent | None) -> None:
        self.card = agent

    def show_rooms(
        self,
        rooms: tuple[RoomItem, ...],
        chosen: str | None,
        *,
        is_broadcast: bool,
        also: tuple[str, ...] = (),
    ) -> None:
        self.rooms, self.chosen_room, self.is_broadcast = rooms, chosen, is_broadcast
        self.also = also
        self.shows += 1

    def show_state(
        self, sentence: Sentence | None, way: Way | None = None, door: Door | None = None
    ) -> None:
        self.state = None if sentence is None else str(sentence)
        self.way = way
        self.door = door
        if sentence:
            self.states.append(str(sentence))

    def show_age(self, sentence: Sentence | None) -> None:
        self.age = None if sentence is None else str(sentence)

    def alarm(self, sentence: Sentence | None, covered: Sentence | None = None) -> None:
        self.alarm_text = None if sentence is None else str(sentence)
        self.covered_alarm = str(covered or sentence)


class RecordScreen(ListScreen):
    """History, details and stage as they look now; what a screen reader heard."""

    def __init__(self) -> None:
        super().__init__()
        self.details: Entry | None = None
        self.is_whole = True
        self.latest: tuple[Entry, ...] = ()
        self.last: Entry | None = None
        self.press: tuple[Entry, ...] = ()
        self.newer: Entry | None = None
        self.says_none_sent = False
        self.heard: list[tuple[str, Urgency]] = []

    def show_details(self, entry: Entry | None, *, is_whole: bool = True) -> None:
        self.details, self.is_whole = entry, is_whole

    def show_latest(self, entries: tuple[Entry, ...]) -> None:
        self.latest = entries

    def show_last(
        self, entry: Entry, press: tuple[Entry, ...] = (), newer: Entry | None = None
    ) -> None:
        self.last, self.press, self.newer = entry, press, newer

    def show_none_sent(self) -> None:
        self.says_none_sent = True

    def announce(self, sentence: Sentence, urgency: Urgency) -> None:
        self.heard.append((str(sentence), urgency))

    def show_problem(self, sentence: Sentence) -> None:
        super().show_problem(sentence)


@dataclass
class ConnectionScreen:
    """All that the strip said of the connection, and whether it shows an alarm."""

    said: list[str] = field(default_factory=list)
    is_lost: bool = False

    def show_connection(self, sentence: Sentence, *, is_lost: bool = False) -> None:
        self.said.append(str(sentence))
        self.is_lost = is_lost


@dataclass
class Strip:
    """The strip's facts of the account."""

    credits: str | None = None
    is_low: bool = False
    told: list[str] = field(default_factory=list)

    def show_credits(self, sentence: Sentence | None, *, is_low: bool = False) -> None:
        self.credits = None if sentence is None else str(sentence)
        self.is_low = is_low

    def tell_low(self, sentence: Sentence) -> None:
        self.told.append(str(sentence))


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
    places: list[Place | None] = field(default_factory=list)
    offers: list[str] = field(default_factory=list)
    forgot_secret: int = 0

    def show_busy(self, sentence: Sentence | None) -> None:
        self.busy.append(None if sentence is None else str(sentence))

    def show_refusal(self, sentence: Sentence, place: Place | None = None) -> None:
        self.refusals.append(str(sentence))
        self.places.append(place)

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


@dataclass
class TalkingScreen:
    """A bar beside a target; ``told`` counts how often it was told."""

    speaking: Speaking | None = None
    told: int = 0

    def show_speaking(self, speaking: Speaking | None) -> None:
        self.speaking = speaking
        self.told += 1


@dataclass
class TimesScreen:
    """The times as they were shown last, and who tells those of a cue."""

    times: RunTimes | None = None
    cue_times: Callable[[str], CueTime] | None = None

    def show_times(self, times: RunTimes | None) -> None:
        self.times = times

    def show_cue_times(self, times: Callable[[str], CueTime] | None) -> None:
        self.cue_times = times


@dataclass
class TranscriptScreen:
    """What was said as the pane shows it, and why there is no more; ``times`` counts."""

    said: tuple[Utterance, ...] = ()
    agent: str = ""
    state: Sentence | None = None
    times: int = 0

    def show_said(self, said: tuple[Utterance, ...], agent: str) -> None:
        self.said, self.agent = said, agent
        self.times += 1

    def show_state(self, sentence: Sentence | None) -> None:
        self.state = sentence
