"""Lines are removed by their number alone, once, seen before, and never in a show."""

from __future__ import annotations

import asyncio

import pytest

from bithuman_panel.core.errors import StoreFailed
from bithuman_panel.core.meter import WorkCancelled
from bithuman_panel.core.query import Query
from bithuman_panel.core.removing import Found, Step
from bithuman_panel.core.wording import Sentence, say
from bithuman_panel.presenters.removal import RemovalPresenter, _number, _words
from bithuman_panel.presenters.work import WorkPresenter
from tests.presenters.removing import RemovalScreen, ScriptedRemovals

ANN = Query(words="ann")
FOUND = Found(tuple(f"e{number}" for number in range(1_200)))
WRONG = "This is not the number of lines. Type it exactly as it stands above."
LOCKED = say("Show mode is on: no line can be deleted.")


class Desk:
    def __init__(self, found: Found = FOUND) -> None:
        self.screen = RemovalScreen()
        self.removals = ScriptedRemovals(found)
        self.why: Sentence | None = None
        self.told = 0
        self.work = WorkPresenter(self.screen, 0.0, 0.0)
        self.presenter = RemovalPresenter(
            lambda: self.screen, self.removals, self.work, lambda: self.why, self._on_removed
        )

    def _on_removed(self) -> None:
        self.told += 1

    def open(self, query: Query = ANN, *, is_whole: bool = False) -> None:
        asyncio.run(self.presenter.open(query, is_whole=is_whole))

    def confirm(self, typed: str) -> None:
        asyncio.run(self.presenter.confirm(typed))


def test_the_number_removes_what_was_shown() -> None:
    desk = Desk()
    desk.open()
    assert desk.screen.told[0] == "looking"
    assert desk.screen.found == [FOUND]
    desk.confirm("1200")
    assert desk.removals.removed == [(ANN, FOUND)]
    assert desk.screen.outcomes == [
        "1200 lines were deleted for good. Nothing of them is left in the history."
    ]
    assert (desk.told, desk.presenter.is_removing) == (1, False)


@pytest.mark.parametrize("typed", ["1,200", "1.200", "1 200", " 1\u202f200", "١٬٢٠٠"])
def test_the_number_may_be_written_as_one_writes_it(typed: str) -> None:
    desk = Desk()
    desk.open()
    desk.confirm(typed)
    assert desk.removals.removed == [(ANN, FOUND)]


@pytest.mark.parametrize("typed", ["", "1201", "-1200", "1200 lines", "yes", "²", "9" * 5_000])
def test_anything_else_removes_nothing(typed: str) -> None:
    desk = Desk()
    desk.open()
    desk.confirm(typed)
    assert desk.removals.removed == []
    assert desk.screen.complaints == [WRONG]
    desk.confirm("1200")
    assert desk.screen.complaints == [WRONG, None]
    assert len(desk.removals.removed) == 1


def test_a_second_press_removes_nothing_more() -> None:
    desk = Desk()
    desk.open()
    desk.confirm("1200")
    desk.confirm("1200")
    assert len(desk.removals.removed) == 1


def test_an_unnarrowed_list_is_refused_unless_all_was_chosen_as_such() -> None:
    desk = Desk()
    desk.open(Query(words=" "))
    assert desk.screen.found == []
    assert desk.screen.outcomes[0].startswith("The list shows the whole history. Narrow it")
    desk.open(Query(), is_whole=True)
    assert desk.screen.told[-3:] == ["looking at all", "no work", "found"]


def test_in_a_show_it_says_so_and_looks_at_nothing() -> None:
    desk = Desk()
    desk.why = LOCKED
    desk.open()
    assert (desk.screen.found, desk.screen.outcomes) == ([], [str(LOCKED)])


def test_what_is_in_the_way_counts_at_the_press_too() -> None:
    desk = Desk()
    desk.open()
    desk.why = LOCKED
    desk.confirm("1200")
    assert desk.removals.removed == []
    assert desk.screen.complaints == [str(LOCKED)]


def test_where_there_is_no_line_nothing_is_asked() -> None:
    desk = Desk(Found(unsettled=2))
    desk.open()
    assert desk.screen.outcomes == ["There is no line to delete."]
    desk.confirm("0")
    assert desk.removals.removed == []


@pytest.mark.parametrize(
    ("trouble", "told"),
    [
        (StoreFailed(say("The history cannot be read.")), "The history cannot be read."),
        (WorkCancelled(), "Cancelled. Nothing was deleted."),
    ],
)
def test_what_ends_the_looking_is_told(trouble: Exception, told: str) -> None:
    desk = Desk()
    desk.removals.trouble = trouble
    desk.open()
    assert desk.screen.outcomes == [told]
    desk.confirm("1200")
    assert desk.removals.removed == []


@pytest.mark.parametrize(
    ("trouble", "told"),
    [
        (StoreFailed(say("Another panel is using it.")), "Another panel is using it."),
        (
            WorkCancelled(),
            "Not all of it is done. The panel goes on with it at its next start.",
        ),
    ],
)
def test_what_ends_the_removing_is_told_and_the_list_read_again(
    trouble: Exception, told: str
) -> None:
    desk = Desk()
    desk.open()
    desk.removals.trouble = trouble
    desk.confirm("1200")
    assert desk.screen.outcomes == [told]
    assert (desk.told, desk.presenter.is_removing) == (1, False)


def test_left_before_the_press_it_forgets_what_was_asked() -> None:
    desk = Desk()
    desk.open()
    desk.presenter.leave()
    desk.confirm("1200")
    assert desk.removals.removed == []


def test_left_while_it_looks_it_ends_and_while_it_removes_it_goes_on() -> None:
    desk = Desk()

    async def both() -> None:
        looking = asyncio.ensure_future(desk.presenter.open(ANN))
        await asyncio.sleep(0)
        desk.presenter.leave()
        await looking
        await desk.presenter.open(ANN)
        removing = asyncio.ensure_future(desk.presenter.confirm("1200"))
        await asyncio.sleep(0)
        desk.presenter.leave()
        await desk.presenter.open(ANN)
        await desk.presenter.confirm("1200")
        await removing

    asyncio.run(both())
    assert desk.screen.outcomes[0] == "Cancelled. Nothing was deleted."
    assert len(desk.removals.removed) == 1
    assert desk.screen.told.count("looking") == 2


def test_how_far_it_is_is_said_in_words() -> None:
    said = [str(_words(step, 3, 9)) for step in Step]
    assert said == [
        "Looking what is to go: 3 lines so far",
        "Deleting: 3 of 9 lines",
        "Cleaning what is searched …",
        "Writing the file anew …",
        "Replacing the copies …",
    ]
    assert _number("007") == 7
