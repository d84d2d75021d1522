from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field, replace
from inspect import isfunction
from itertools import count

import pytest

from bithuman_panel.core.cue import Cue, Group
from bithuman_panel.core.show import RunSheet, Show
from bithuman_panel.core.wording import say
from bithuman_panel.presenters.show import ShowPresenter
from tests.core.shows import cues, show_of
from tests.presenters.show_screens import ShowScreen

A, B, C = cues(3)
G = Group("g1", "Opening")


@dataclass
class Bench:
    """A show with everything around it; ``steps`` are those that can be taken back, as told."""

    screen: ShowScreen = field(default_factory=ShowScreen)
    kept: list[Show] = field(default_factory=list)
    steps: list[tuple[str, bool]] = field(default_factory=list)
    heard: int = 0

    def __post_init__(self) -> None:
        ids = count(1)
        self.show = ShowPresenter(self.screen, self.kept.append, lambda: f"n{next(ids)}")
        self.show.on_step = lambda told, is_quiet: self.steps.append((str(told), is_quiet))
        self.show.listen(self._hear)
        self.show.open(show_of(G, A, B, C))
        self.heard = 0

    def _hear(self) -> None:
        self.heard += 1

    @property
    def ids(self) -> list[str]:
        return [item.id for item in self.screen.items]


@pytest.fixture
def bench() -> Bench:
    return Bench()


def test_a_panel_has_an_empty_show_until_one_is_opened() -> None:
    show = ShowPresenter(ShowScreen(), lambda _: None, iter("abc").__next__)
    assert show.show.is_empty
    assert not show.is_open
    show.on_step(say("Nobody hears this."), True)
    assert show.add_cue()


def test_a_show_that_is_opened_is_shown_and_not_written(bench: Bench) -> None:
    assert bench.show.is_open
    assert bench.ids == ["g1", "c1", "c2", "c3"]
    assert bench.screen.sheets == ("Evening",)
    assert bench.screen.name == "Gala"
    assert not bench.show.can_undo
    assert not bench.show.can_redo
    assert bench.kept == []
    bench.show.open(bench.show.show)
    assert bench.screen.times_shown == 2


def test_every_edit_is_shown_heard_of_and_written(bench: Bench) -> None:
    assert bench.show.change(replace(B, text="Other."))
    assert bench.screen.items[2] == replace(B, text="Other.")
    assert bench.kept == [bench.show.show]
    assert bench.heard == 1


def test_an_edit_that_changes_nothing_does_nothing(bench: Bench) -> None:
    for same in (B, Cue("nobody")):
        assert not bench.show.change(same)
    assert not bench.show.remove(["nobody"])
    assert not bench.show.duplicate(["nobody"])
    assert not bench.show.move(["c1"], "c1")
    assert not bench.show.rename("Gala")
    assert (bench.kept, bench.steps, bench.heard) == ([], [], 0)


@pytest.mark.parametrize(("after", "place"), [(None, 4), ("c1", 2), ("nobody", 4)])
def test_what_is_added_comes_after_an_item_or_last(
    bench: Bench, after: str | None, place: int
) -> None:
    cue_id = bench.show.add_cue(after=after)
    assert cue_id is not None
    assert bench.ids[place] == cue_id
    assert bench.show.sheet.find(cue_id) == Cue(cue_id)
    group_id = bench.show.add_group(after)
    assert group_id is not None
    assert bench.ids[place if after == "c1" else place + 1] == group_id


def test_what_is_added_or_doubled_has_an_id_of_its_own(bench: Bench) -> None:
    cue_id = bench.show.add_cue(A, after="c3")
    assert cue_id != "c1"
    assert bench.show.add_items([A, G])
    assert bench.show.duplicate(["c2", "g1"])
    assert len(set(bench.ids)) == len(bench.ids) == 9
    assert bench.ids[:3] == ["g1", "c1", "c2"]
    assert bench.screen.items[3] == replace(G, id=bench.ids[3])
    assert bench.screen.items[4] == replace(B, id=bench.ids[4])


def test_groups_are_changed_moved_and_removed_with_their_cues(bench: Bench) -> None:
    assert bench.show.change(replace(G, name="Late"))
    assert bench.show.add_group() == "n3"
    assert bench.show.move(["g1"], None)
    assert bench.ids == ["n3", "g1", "c1", "c2", "c3"]
    assert bench.show.remove(["g1"])
    assert bench.ids == ["n3"]


def test_many_cues_change_in_one_step(bench: Bench) -> None:
    assert bench.show.change_all([replace(A, name="x"), replace(C, name="x")])
    assert bench.steps == [("2 cues were changed.", False)]
    bench.show.undo()
    assert bench.screen.items == (G, A, B, C)


def test_typing_is_one_quiet_step_and_what_may_be_regretted_is_offered_back(bench: Bench) -> None:
    for text in ("O", "Ot", "Oth"):
        bench.show.change(replace(A, text=text), key="c1 text")
    bench.show.remove(["c2"])
    assert bench.steps == [("A cue was changed.", True), ("One cue was removed.", False)]
    bench.show.undo()
    bench.show.undo()
    assert bench.screen.items == (G, A, B, C)
    assert not bench.show.can_undo


def test_what_was_taken_back_is_done_again_and_can_be_taken_back_again(bench: Bench) -> None:
    bench.show.redo()
    bench.show.remove(["c2"])
    bench.steps.clear()
    bench.show.undo()
    can = [(bench.show.can_undo, bench.show.can_redo)]
    for is_on in (True, False):
        bench.show.lock(is_on=is_on)
        can.append((bench.show.can_undo, bench.show.can_redo))
    assert can == [(False, True), (False, False), (False, True)]
    bench.show.redo()
    assert bench.ids == ["g1", "c1", "c3"]
    assert bench.steps == [("One cue was removed.", True)]
    assert bench.show.can_undo
    assert len(bench.kept) == 3


def test_in_show_mode_nothing_is_edited_but_the_values(bench: Bench) -> None:
    bench.show.rename("Late gala")
    bench.show.lock(is_on=True)
    assert bench.screen.is_locked
    before = bench.show.show
    show = bench.show
    assert not any(
        (
            show.add_cue(),
            show.add_group(),
            show.add_items([A]),
            show.change(replace(A, name="x")),
            show.change_all([replace(A, name="x")]),
            show.duplicate(["c1"]),
            show.remove(["c1"]),
            show.move(["c1"], None),
            show.add_sheet("Late"),
            show.rename_sheet("Late"),
            show.rename("Late"),
            show.set_variables((("a", "b"),)),
            show.set_snippets((("a", "b"),)),
            show.set_cover("Um."),
            show.set_steer("Be brief."),
            show.can_undo,
        )
    )
    show.undo()
    assert show.show == before
    assert "Show mode" in (bench.screen.refusal or "")
    show.set_value("guest", "Ada")
    assert show.show.values == {"guest": "Ada"}
    heard = bench.heard
    show.lock(is_on=True)
    assert bench.heard == heard
    show.lock(is_on=False)
    show.undo()
    show.undo()
    show.lock(is_on=True)
    show.redo()
    assert show.show.name == "Gala"


def test_a_value_typed_letter_by_letter_is_one_step(bench: Bench) -> None:
    for value in ("A", "Ad", "Ada"):
        bench.show.set_value("guest", value)
    bench.show.undo()
    assert bench.show.show.variables == ()


def test_the_tables_and_the_lines_at_hand_are_of_the_show(bench: Bench) -> None:
    assert bench.show.set_variables((("guest", "Ada"),))
    assert bench.show.set_snippets((("hi", "Hello."),))
    assert bench.show.set_cover("Um.")
    assert bench.show.set_steer("Be brief.")
    assert (bench.show.show.cover, bench.show.show.steer) == ("Um.", "Be brief.")
    assert bench.show.show.values == {"guest": "Ada"}
    assert bench.screen.times_shown == 1


def test_run_sheets_are_added_chosen_renamed_and_removed(bench: Bench) -> None:
    assert bench.show.add_sheet("Late")
    assert (bench.screen.sheets, bench.screen.items) == (("Evening", "Late"), ())
    assert bench.show.rename_sheet("Later")
    assert bench.screen.sheets == ("Evening", "Later")
    bench.show.choose_sheet("s1")
    bench.show.choose_sheet("s1")
    bench.show.choose_sheet("nobody")
    assert bench.ids == ["g1", "c1", "c2", "c3"]
    assert bench.show.cues == (A, B, C)
    assert [bench.show.remove_sheet(), bench.show.remove_sheet()] == [True, False]
    assert list(bench.screen.sheets) == ["Later"]
    assert "at least one run sheet" in (bench.screen.refusal or "")
    bench.show.undo()
    assert list(bench.screen.sheets) == ["Evening", "Later"]


EDITS: dict[str, Callable[[ShowPresenter], object]] = {
    "add_cue": lambda show: show.add_cue(after="c1"),
    "add_group": lambda show: show.add_group(),
    "add_items": lambda show: show.add_items([A, G]),
    "change": lambda show: show.change(replace(B, text="Other.")),
    "change_all": lambda show: show.change_all([replace(A, name="x"), replace(C, name="x")]),
    "duplicate": lambda show: show.duplicate(["c2"]),
    "remove": lambda show: show.remove(["g1"]),
    "move": lambda show: show.move(["c3"], "c1"),
    "add_sheet": lambda show: show.add_sheet("Late"),
    "rename_sheet": lambda show: show.rename_sheet("Early"),
    "remove_sheet": lambda show: show.remove_sheet(),
    "rename": lambda show: show.rename("Late gala"),
    "set_value": lambda show: show.set_value("guest", "Ada"),
    "set_variables": lambda show: show.set_variables((("guest", "Ada"),)),
    "set_snippets": lambda show: show.set_snippets((("hi", "Hello."),)),
    "set_cover": lambda show: show.set_cover("Um."),
    "set_steer": lambda show: show.set_steer("Be brief."),
}
NO_EDITS = {"listen", "leave", "open", "choose_sheet", "lock", "undo", "redo"}


@pytest.fixture
def two_sheets(bench: Bench) -> Bench:
    bench.show.open(replace(bench.show.show, sheets=(*bench.show.show.sheets, RunSheet("s2"))))
    return bench


def test_every_edit_there_is_is_among_them() -> None:
    public = {name for name, it in vars(ShowPresenter).items() if isfunction(it) and name[0] != "_"}
    assert public - NO_EDITS == set(EDITS)


@pytest.mark.parametrize("edit", EDITS.values(), ids=EDITS)
def test_every_edit_is_taken_back_and_done_again(
    two_sheets: Bench, edit: Callable[[ShowPresenter], object]
) -> None:
    show = two_sheets.show

    def state() -> tuple[Show, bool, bool]:
        return show.show, show.can_undo, show.can_redo

    before = show.show
    edit(show)
    after = show.show
    assert after != before
    assert state() == (after, True, False)
    (told,) = two_sheets.steps
    show.undo()
    assert state() == (before, False, True)
    show.redo()
    assert state() == (after, True, False)
    assert two_sheets.steps == [told, (told[0], True)]
    assert two_sheets.kept == [after, before, after]


@pytest.mark.parametrize("name", sorted({*EDITS} - {"set_value"}))
def test_in_show_mode_no_edit_is_made(two_sheets: Bench, name: str) -> None:
    before = two_sheets.show.show
    two_sheets.show.lock(is_on=True)
    assert not EDITS[name](two_sheets.show)
    assert two_sheets.show.show == before
    assert "Leave Show mode" in (two_sheets.screen.refusal or "")
    assert two_sheets.kept == []


def test_a_show_can_be_opened_on_any_of_its_sheets(bench: Bench) -> None:
    show = replace(show_of(A), sheets=(RunSheet("s1"), RunSheet("s2", "", (B,))))
    bench.show.open(show, "s2")
    assert bench.ids == ["c2"]


def test_who_has_left_hears_nothing(bench: Bench) -> None:
    bench.show.leave(bench._hear)
    bench.show.rename("Late gala")
    assert bench.heard == 0
