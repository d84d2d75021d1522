"""A run sheet with everything around it: a show, its run, a composer and a queue."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from itertools import count
from typing import TYPE_CHECKING

from bithuman_panel.core.choice import Choice
from bithuman_panel.core.delivery import Outcome, Verdict
from bithuman_panel.core.entry import Entry, Stage
from bithuman_panel.core.models import Agent
from bithuman_panel.core.pseudonyms import Pseudonyms
from bithuman_panel.presenters.outlet import Key
from bithuman_panel.presenters.run import RunPresenter
from bithuman_panel.presenters.show import ShowPresenter
from tests.core.shows import show_of
from tests.presenters.desk import AVA, LOBBY, ROOMS, Desk
from tests.presenters.fakes import RunsInHand, ScriptedSpeech
from tests.presenters.hand_loop import HandLoop
from tests.presenters.show_screens import RunScreen, ShowScreen

if TYPE_CHECKING:
    from collections.abc import Iterable

    from bithuman_panel.core.cue import Item
    from bithuman_panel.core.models import Target
    from bithuman_panel.core.run import Standby, Waiting
    from bithuman_panel.core.show import Show


@dataclass
class RunDesk(Desk):
    """A desk that plays a show; the clock and all that waits are moved by hand."""

    sheet: RunScreen = field(default_factory=RunScreen)
    document: ShowScreen = field(default_factory=ShowScreen)
    runs: RunsInHand = field(default_factory=RunsInHand)
    kept: list[Show] = field(default_factory=list)
    crashes: list[str] = field(default_factory=list)
    closed: set[Target] = field(default_factory=set)

    def __post_init__(self) -> None:
        super().__post_init__()
        ids = count(1)
        self.speech = ScriptedSpeech(self.clock)
        self.loop = HandLoop(self.clock)
        self.show = ShowPresenter(self.document, self.kept.append, lambda: f"n{next(ids)}")
        self.run = RunPresenter(
            self.sheet,
            self.show,
            self.outlet,
            self.runs,
            Pseudonyms(),
            new_id=lambda: f"run{next(ids)}",
            choice_of=self._choice_of,
            clock=self.clock,
            speech=self.speech,
            lasts_s=lambda text, agent: len(text) * (1.0 if agent == AVA.code else 2.0),
            start=self.loop.start,
            sleep=self.loop.sleep,
            undo=self.undo,
            on_crash=lambda told: self.crashes.append(str(told)),
            time_of=lambda at: f"<{at - 1_767_225_600:g}>",
        )

    def _on_entry(self, entry: Entry) -> None:
        super()._on_entry(entry)
        self.run.change(entry)

    def _on_hold(self) -> None:
        super()._on_hold()
        self.run.gate_changed()

    def _choice_of(self, target: Target) -> tuple[Choice, bool]:
        agent = AVA if target.agent == AVA.code else Agent(target.agent)
        return Choice(agent, target.room, ROOMS), target not in self.closed

    def play(self, *items: Item, entries: Iterable[Entry] = (), at: Choice | None = LOBBY) -> None:
        """Open a show of these and its run, aimed at ``at``."""
        self.play_show(show_of(*items), entries, at)

    def play_show(
        self, show: Show, entries: Iterable[Entry] = (), at: Choice | None = LOBBY
    ) -> None:
        self.show.open(show)
        self.run.aim(at)
        self.run.open(entries)

    def go(self, key: Key = Key.PLAIN, after_s: float = 1.0, *, by_key: bool = False) -> None:
        """Press GO, a second after whatever was pressed last."""
        self.loop.pass_s(after_s)
        self.run.go(key, by_key=by_key)

    def hold_go(self) -> None:
        self.go(Key.CONFIRMED)

    def speak(self, target: Target, seconds: float) -> None:
        """Let the agent speak there for so long from now on."""
        self.speech.ends[target] = self.clock.at + seconds

    def settle(self, outcome: Outcome = Outcome.DELIVERED, which: int = -1) -> Entry:
        """Let what became of a line be known, of the newest one."""
        entry = self.change(which, stage=Stage.DONE, verdict=Verdict(outcome))
        self.gate.settled(entry.line, outcome)
        return entry

    def change(self, which: int = -1, **changes: object) -> Entry:
        """Let a line that was let go change."""
        # Whatever fields the test names.
        entry = replace(self.entries[which], **changes)  # type: ignore[arg-type]
        self.entries[which] = entry
        self.run.change(entry)
        return entry

    @property
    def sent(self) -> list[str]:
        """The texts of all lines that were let go, in order."""
        return [entry.line.text for entry in self.sender.submitted]

    def standby(self) -> Standby:
        """Return what is on standby; there must be something."""
        assert self.sheet.standby is not None
        return self.sheet.standby

    def waiting(self) -> Waiting:
        """Return what waits; there must be something."""
        assert self.sheet.waiting is not None
        return self.sheet.waiting

    @property
    def on_standby(self) -> str | None:
        """The cue that is on standby."""
        return self.sheet.standby.cue.id if self.sheet.standby else None

    def is_waiting(self) -> bool:
        """Return whether a cue waits, or would follow."""
        return self.run.is_waiting

    @property
    def waits(self) -> bool:
        """Whether anything is shown to wait."""
        return self.sheet.waiting is not None

    @property
    def refusal(self) -> str:
        """The last refusal, where it still stands."""
        return self.sheet.refusal or ""
