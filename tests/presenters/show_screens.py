"""Hand-written stand-ins for the views of a show and of its run."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from bithuman_panel.core.cue import Item
    from bithuman_panel.core.marks import Mark
    from bithuman_panel.core.run import AtHand, Standby, Waiting
    from bithuman_panel.core.show import RunSheet
    from bithuman_panel.core.wording import Sentence


@dataclass
class ShowScreen:
    """The document as it looks now, and how often its items were shown anew."""

    sheets: tuple[str, ...] = ()
    chosen: str = ""
    name: str = ""
    items: tuple[Item, ...] = ()
    times_shown: int = 0
    is_locked: bool = False
    refusal: str | None = None

    def show_sheets(self, sheets: tuple[RunSheet, ...], chosen: str) -> None:
        self.sheets, self.chosen = tuple(sheet.name for sheet in sheets), chosen

    def show_name(self, name: str) -> None:
        self.name = name

    def show_items(self, items: tuple[Item, ...]) -> None:
        self.items = items
        self.times_shown += 1

    def show_show_mode(self, *, is_on: bool) -> None:
        self.is_locked = is_on

    def refuse(self, sentence: Sentence) -> None:
        self.refusal = str(sentence)


@dataclass
class RunScreen:
    """The run as it looks now, and all that was ever said of it."""

    standby: Standby | None = None
    marks: dict[str, tuple[Mark, ...]] = field(default_factory=dict)
    waiting: Waiting | None = None
    cover: AtHand | None = None
    steer: AtHand | None = None
    refusal: str | None = None
    refusals: list[str] = field(default_factory=list)
    told: list[str] = field(default_factory=list)
    gone: int = 0

    def show_standby(self, standby: Standby | None) -> None:
        self.standby = standby

    def show_marks(self, marks: dict[str, tuple[Mark, ...]]) -> None:
        self.marks = marks

    def show_cue_marks(self, cue_id: str, marks: tuple[Mark, ...]) -> None:
        self.marks[cue_id] = marks

    def show_gone(self) -> None:
        self.gone += 1

    def show_waiting(self, waiting: Waiting | None) -> None:
        self.waiting = waiting

    def show_at_hand(self, cover: AtHand, steer: AtHand) -> None:
        self.cover, self.steer = cover, steer

    def refuse(self, sentence: Sentence) -> None:
        self.refusal = str(sentence)
        self.refusals.append(str(sentence))

    def tell(self, sentence: Sentence) -> None:
        self.told.append(str(sentence))

    def clear_refusal(self) -> None:
        self.refusal = None
