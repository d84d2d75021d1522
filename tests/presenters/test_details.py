from __future__ import annotations

import asyncio
from dataclasses import dataclass, field, replace
from itertools import count
from typing import TYPE_CHECKING

import pytest

from bithuman_panel.core.cue import Cue
from bithuman_panel.core.delivery import Outcome, Verdict
from bithuman_panel.core.entry import Entry, Stage
from bithuman_panel.core.errors import StoreFailed
from bithuman_panel.core.kin import CuePlace, Kin, Origin
from bithuman_panel.core.models import CueRef, Mode, Target, line_of
from bithuman_panel.core.secret import Redactor, Secret
from bithuman_panel.core.speakability import HOLDS_SECRET
from bithuman_panel.core.wording import say
from bithuman_panel.presenters.details import DetailsPresenter
from bithuman_panel.presenters.show import LOCKED, ShowPresenter
from tests.presenters.fakes import answer
from tests.presenters.show_screens import ShowScreen

if TYPE_CHECKING:
    from collections.abc import Coroutine

    from bithuman_panel.core.wording import Sentence

CANARY = "bh-canary-0123456789"
HELLO = line_of(Mode.SPEAK, "Hello.", Target("A1", "lobby"))
OTHER = Entry("other", HELLO, "default", 1.0)


@dataclass
class Screen:
    """The details and the run sheet as they look now."""

    origins: list[tuple[str, Origin]] = field(default_factory=list)
    cues: list[tuple[str, bool]] = field(default_factory=list)
    told: list[str] = field(default_factory=list)
    refusals: list[str] = field(default_factory=list)

    def show_origin(self, entry_id: str, origin: Origin) -> None:
        self.origins.append((entry_id, origin))

    def select_cue(self, cue_id: str, *, with_keyboard: bool) -> None:
        self.cues.append((cue_id, with_keyboard))

    def tell(self, sentence: Sentence) -> None:
        self.told.append(str(sentence))

    def refuse(self, sentence: Sentence) -> None:
        self.refusals.append(str(sentence))


@dataclass
class Desk:
    """The presenter with a show, and a journal that answers as it is told."""

    kept: dict[str, Kin | Exception | None] = field(default_factory=dict)
    asked: list[str] = field(default_factory=list)
    waiting: list[Coroutine[None, None, None]] = field(default_factory=list)
    screen: Screen = field(default_factory=Screen)

    def __post_init__(self) -> None:
        numbers = count(1)
        self.sheet = ShowScreen()
        self.show = ShowPresenter(self.sheet, lambda _: None, lambda: f"i{next(numbers)}")
        redactor = Redactor([Secret(CANARY)])
        self.details = DetailsPresenter(self.screen, self, self.show, redactor, self.waiting.append)

    async def kin(self, entry_id: str) -> Kin | None:
        self.asked.append(entry_id)
        return answer(self.kept.get(entry_id))

    def work(self) -> None:
        """Let what was started run to its end."""
        while self.waiting:
            asyncio.run(self.waiting.pop(0))

    @property
    def origin(self) -> Origin:
        return self.screen.origins[-1][1]


@pytest.fixture
def desk() -> Desk:
    return Desk()


def test_what_an_entry_belongs_to_is_shown_when_it_is_chosen(desk: Desk) -> None:
    desk.kept["e1"] = Kin(replaces=OTHER)
    desk.details.choose("e1")
    desk.work()
    assert desk.screen.origins == [("e1", Origin(Kin(replaces=OTHER)))]


def test_an_answer_for_an_entry_left_behind_is_dropped(desk: Desk) -> None:
    desk.kept |= {"e1": Kin(), "e2": Kin(replaces=OTHER)}
    desk.details.choose("e1")
    first = desk.waiting.pop()

    async def choose_another() -> None:
        desk.details.choose("e2")

    read = desk.kin

    async def kin(entry_id: str) -> Kin | None:
        if entry_id == "e1":
            await choose_another()
        return await read(entry_id)

    desk.kin = kin  # type: ignore[method-assign]
    asyncio.run(first)
    assert desk.waiting == [], "one look at a time"
    assert desk.screen.origins == [("e2", Origin(Kin(replaces=OTHER)))]


def test_none_chosen_asks_nothing(desk: Desk) -> None:
    desk.details.choose(None)
    desk.details.change(OTHER)
    settled = replace(OTHER, stage=Stage.DONE, verdict=Verdict(Outcome.DELIVERED))
    desk.details.change(settled)
    desk.work()
    assert desk.asked == []


def test_an_entry_that_the_journal_has_not_yet_is_asked_for_again(desk: Desk) -> None:
    desk.details.choose("e1")
    desk.work()
    assert desk.screen.origins == []
    desk.kept["e1"] = Kin()
    desk.details.change(replace(OTHER, id="e1", stage=Stage.IN_FLIGHT))
    desk.work()
    assert desk.screen.origins == [("e1", Origin())]


def test_a_line_that_is_settled_may_belong_to_the_chosen_one(desk: Desk) -> None:
    desk.kept["e1"] = Kin()
    desk.details.choose("e1")
    desk.work()
    desk.details.change(OTHER)
    assert desk.waiting == [], "nothing is proved of it yet"
    settled = replace(OTHER, stage=Stage.DONE, verdict=Verdict(Outcome.DELIVERED))
    desk.kept["e1"] = Kin(replaced_by=settled)
    for _ in range(50):
        desk.details.change(settled)
    desk.work()
    assert desk.asked == ["e1", "e1"], "of a burst one look"
    assert desk.origin.kin.replaced_by == settled


def test_a_journal_that_cannot_be_read_shows_nothing(desk: Desk) -> None:
    desk.kept["e1"] = StoreFailed(say("No."))
    desk.details.choose("e1")
    desk.work()
    assert desk.screen.origins == []
    desk.kept["e1"] = Kin()
    desk.details.choose("e1")
    desk.work()
    assert desk.screen.origins == [("e1", Origin())], "it asks again when asked to"


def cue_of(desk: Desk, name: str = "Opening") -> str:
    made = desk.show.add_cue(Cue("", name=name, text="Hello."))
    assert made
    return made


def choose_line_of(desk: Desk, cue: str) -> None:
    desk.kept["e1"] = Kin(cue=CueRef("run", cue))
    desk.details.choose("e1")
    desk.work()


def test_the_cue_is_told_by_its_place_and_its_name_as_they_are_now(desk: Desk) -> None:
    cue_of(desk, "Before")
    cue = cue_of(desk)
    sheet = desk.show.sheet.name
    choose_line_of(desk, cue)
    assert desk.origin.place == CuePlace(cue, 2, "Opening", sheet, is_here=True)
    desk.show.remove([desk.show.cues[0].id])
    assert desk.origin.place == CuePlace(cue, 1, "Opening", sheet, is_here=True)
    desk.show.remove([cue])
    assert desk.origin.place is None


def test_the_cue_is_gone_to_where_it_stands(desk: Desk) -> None:
    cue = cue_of(desk)
    choose_line_of(desk, cue)
    desk.details.show_cue()
    assert desk.screen.cues == [(cue, True)]


def test_a_cue_of_another_run_sheet_is_named_and_what_go_works_on_stays(desk: Desk) -> None:
    sheet = desk.show.sheet
    cue = cue_of(desk)
    choose_line_of(desk, cue)
    desk.show.add_sheet("Second")
    here = desk.show.sheet
    desk.details.show_cue()
    assert desk.screen.cues == []
    assert desk.screen.refusals == [
        f"This cue is on the run sheet {sheet.name}. Choose that one first."
    ]
    assert desk.show.sheet == here


def test_a_cue_that_is_gone_says_so(desk: Desk) -> None:
    desk.details.show_cue()
    choose_line_of(desk, "gone")
    desk.details.show_cue()
    assert desk.screen.refusals == ["This cue is no longer in the show that is open."] * 2


def test_a_line_becomes_the_last_cue_with_its_mode_and_target(desk: Desk) -> None:
    cue_of(desk)
    line = line_of(Mode.CONTEXT, "The bar is open.", Target("A1"))
    desk.details.make_cue(line, "")
    made = desk.show.cues[-1]
    assert (made.mode, made.text, made.target) == (Mode.CONTEXT, line.text, line.target)
    assert desk.screen.cues == [(made.id, False)]
    assert desk.screen.told == ["The line is now a cue of the run sheet. Nothing was sent."]
    desk.show.undo()
    assert len(desk.show.cues) == 1


def test_a_line_becomes_a_cue_after_the_one_that_is_selected(desk: Desk) -> None:
    first = cue_of(desk)
    cue_of(desk)
    desk.details.make_cue(HELLO, first)
    assert [cue.target for cue in desk.show.cues] == [None, HELLO.target, None]


def test_a_line_of_another_panel_becomes_a_cue_for_the_current_target(desk: Desk) -> None:
    desk.details.make_cue(HELLO, "", takes_target=False)
    (cue,) = desk.show.sheet.cues
    assert (cue.text, cue.target) == ("Hello.", None)


def test_in_show_mode_no_cue_is_made(desk: Desk) -> None:
    desk.show.lock(is_on=True)
    desk.details.make_cue(HELLO, "")
    assert desk.show.cues == ()
    assert desk.sheet.refusal == str(LOCKED)
    assert desk.screen.told == []


def test_a_line_that_holds_the_secret_becomes_no_cue(desk: Desk) -> None:
    desk.details.make_cue(replace(HELLO, text=f"It is {CANARY}."), "")
    assert desk.show.cues == ()
    assert desk.screen.refusals == [str(HOLDS_SECRET)]


def test_a_desk_that_was_closed_follows_the_show_no_longer(desk: Desk) -> None:
    choose_line_of(desk, cue_of(desk))
    shown = len(desk.screen.origins)
    desk.details.close()
    cue_of(desk)
    assert len(desk.screen.origins) == shown
