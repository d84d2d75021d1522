"""The editors of a show with everything around them, and what they show."""

from __future__ import annotations

from dataclasses import dataclass, field
from itertools import count
from typing import TYPE_CHECKING

from bithuman_panel.core.models import Agent, Target
from bithuman_panel.core.secret import Redactor, Secret
from bithuman_panel.presenters.cue_aim import Aim, AimAt
from bithuman_panel.presenters.cue_editor import CueEditorPresenter
from bithuman_panel.presenters.cue_editor_view import Field, Shared
from bithuman_panel.presenters.phrases import LineKind, PhrasesPresenter, Rows, TableKind
from bithuman_panel.presenters.show import ShowPresenter
from tests.presenters.desk import CANARY

if TYPE_CHECKING:
    from bithuman_panel.core.cue import Cue, Group, Item
    from bithuman_panel.core.show import RunSheet, Show
    from bithuman_panel.core.wording import Sentence
    from bithuman_panel.presenters.cue_reading import Reading

AVA, BEN = Agent("A1", "Ava"), Agent("B2", "Ben")


@dataclass
class DocumentScreen:
    """The run sheet, as far as the document shows itself there."""

    items: tuple[Item, ...] = ()
    refusals: list[str] = field(default_factory=list)

    def show_name(self, name: str) -> None: ...

    def show_sheets(self, sheets: tuple[RunSheet, ...], chosen: str) -> None: ...

    def show_items(self, items: tuple[Item, ...]) -> None:
        self.items = items

    def show_show_mode(self, *, is_on: bool) -> None: ...

    def refuse(self, sentence: Sentence) -> None:
        self.refusals.append(str(sentence))


@dataclass
class KnownPlaces:
    """What the targets know."""

    agents: tuple[Agent, ...] = (AVA, BEN)
    target: Target | None = field(default_factory=lambda: Target("A1", "lobby"))
    rooms: dict[str, tuple[str, ...]] = field(default_factory=lambda: {"A1": ("lobby", "hall")})

    def rooms_of(self, code: str) -> tuple[str, ...]:
        return self.rooms.get(code, ())


@dataclass
class EditorScreen:
    """The editor of cues as it looks now; ``shown`` counts how often it was filled."""

    item: Cue | Group | None = None
    number: tuple[int, int] = (0, 0)
    shared: Shared | None = None
    aim: tuple[Aim | None, AimAt] = (None, AimAt())
    agents: tuple[str, ...] = ()
    rooms: tuple[str, ...] = ()
    complaints: dict[Field, str] = field(default_factory=dict)
    reading: Reading | None = None
    is_there: bool = False
    shown: int = 0

    def show_cue(self, cue: Cue, number: int, count: int) -> None:
        self._come(cue)
        self.number = (number, count)

    def show_group(self, group: Group) -> None:
        self._come(group)

    def show_several(self, shared: Shared) -> None:
        self._come(None)
        self.shared = shared

    def show_aim(
        self, aim: Aim | None, at: AimAt, agents: tuple[Agent, ...], rooms: tuple[str, ...]
    ) -> None:
        self.aim = (aim, at)
        self.agents, self.rooms = tuple(agent.code for agent in agents), rooms

    def show_complaint(self, field: Field, sentence: Sentence | None) -> None:
        self.complaints.pop(field, None)
        if sentence:
            self.complaints[field] = str(sentence)

    def show_reading(self, reading: Reading) -> None:
        self.reading = reading

    def leave(self) -> None:
        self.is_there = False

    def _come(self, item: Cue | Group | None) -> None:
        self.item, self.is_there = item, True
        self.shown += 1


@dataclass
class PhrasesScreen:
    """The card of phrases as it looks now."""

    rows: dict[TableKind, tuple[Rows, int | None]] = field(default_factory=dict)
    fields: dict[TableKind, tuple[str, str]] = field(default_factory=dict)
    complaints: dict[TableKind | LineKind, str] = field(default_factory=dict)
    lines: dict[LineKind, str] = field(default_factory=dict)
    missing: tuple[str, ...] = ()
    is_locked: bool = False
    is_there: bool = False

    def come(self) -> None:
        self.is_there = True

    def leave(self) -> None:
        self.is_there = False

    def show_rows(self, kind: TableKind, rows: Rows, current: int | None) -> None:
        self.rows[kind] = (rows, current)

    def show_row(self, kind: TableKind, name: str, text: str) -> None:
        self.fields[kind] = (name, text)

    def show_complaint(self, kind: TableKind, sentence: Sentence | None) -> None:
        self._complain(kind, sentence)

    def show_line(self, kind: LineKind, text: str) -> None:
        self.lines[kind] = text

    def show_line_complaint(self, kind: LineKind, sentence: Sentence | None) -> None:
        self._complain(kind, sentence)

    def show_missing(self, names: tuple[str, ...]) -> None:
        self.missing = names

    def show_locked(self, *, is_locked: bool) -> None:
        self.is_locked = is_locked

    def _complain(self, kind: TableKind | LineKind, sentence: Sentence | None) -> None:
        self.complaints.pop(kind, None)
        if sentence:
            self.complaints[kind] = str(sentence)


@dataclass
class Editing:
    """A show, the editor of its cues, what was kept on the disk, and what the operator was told."""

    screen: EditorScreen = field(default_factory=EditorScreen)
    card: PhrasesScreen = field(default_factory=PhrasesScreen)
    sheet_screen: DocumentScreen = field(default_factory=DocumentScreen)
    places: KnownPlaces | None = field(default_factory=KnownPlaces)
    is_shielded: bool = False
    kept: list[Show] = field(default_factory=list)
    told: list[str] = field(default_factory=list)

    def __post_init__(self) -> None:
        numbers = count(1)
        self.show = ShowPresenter(self.sheet_screen, self.kept.append, lambda: f"i{next(numbers)}")
        self.redactor = Redactor([Secret(CANARY)])
        self.editor = CueEditorPresenter(
            self.screen,
            self.show,
            self.redactor,
            lambda sentence: self.told.append(str(sentence)),
            lasts_s=lambda _text, agent: {"A1": 10.0, "B2": 20.0}.get(agent or "", 5.0),
            places=lambda: self.places,
            is_shielded=lambda: self.is_shielded,
        )

        self.phrases = PhrasesPresenter(
            self.card,
            self.show,
            self.redactor,
            lambda sentence: self.told.append(str(sentence)),
            is_shielded=lambda: self.is_shielded,
        )

    def add(self, *cues: Cue) -> list[str]:
        """Put cues on the run sheet, and return the ids that they got."""
        self.show.add_items(cues)
        return [cue.id for cue in self.show.cues][-len(cues) :]

    def cue(self, place: int = 0) -> Cue:
        """Return a cue as the show has it."""
        return self.show.cues[place]
