"""Which line of the history stays chosen, whatever comes and goes around it."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from bithuman_panel.core.models import Mode
from bithuman_panel.core.query import Query
from bithuman_panel.presenters.history_selection import FRAME_S
from tests.presenters.historical import (
    DELIVERED,
    ONLY_REJECTED,
    REJECTED,
    Desk,
    opened,
    settled,
)
from tests.presenters.paging import look_at

if TYPE_CHECKING:
    from collections.abc import Coroutine


def test_a_list_in_place_of_another_is_not_told_of_the_line_of_that_one(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    desk = Desk(count=3)
    begun: list[Coroutine[None, None, None]] = []
    monkeypatch.setattr(desk.history, "_run", begun.append)
    desk.open()
    (choosing,) = begun
    desk.history.ask(ONLY_REJECTED)
    desk.loop.start(choosing)
    assert desk.screen.selected is None
    desk.loop.start(begun[1])
    desk.loop.start(begun[2])
    assert desk.screen.ids == []


def test_what_was_looked_at_is_chosen_in_what_is_found_and_among_all_again() -> None:
    desk = opened(*(settled(n, REJECTED if n % 7 == 0 else DELIVERED) for n in range(1, 1001)))
    look_at(desk.screen, 990, 999)
    desk.screen.select_row(1000 - 7, scrolls=True)
    desk.history.ask(ONLY_REJECTED)
    assert desk.screen.current == 1000 // 7 - 1
    look_at(desk.screen, 100, 141)
    assert desk.screen.selected == "e7"
    desk.history.search("line 5.")
    desk.loop.pass_s(1)
    assert desk.screen.selected not in desk.screen.ids, "it is not among those found"
    desk.history.show_all()
    assert desk.screen.current == 1000 - 7


def test_where_lines_were_deleted_no_other_line_is_chosen_in_place_of_the_one_looked_at() -> None:
    desk = opened(count=450)
    look_at(desk.screen, 300, 300)
    desk.screen.select_row(300, scrolls=True)
    assert desk.screen.selected == "e150"
    del desk.pages.kept[439:], desk.pages.kept[:10]
    desk.history.refresh()
    look_at(desk.screen, 280, 300)
    assert desk.screen.selected == "e150"
    del desk.pages.kept[139]
    desk.history.refresh()
    assert desk.screen.current is None


def test_the_first_page_is_seen_before_its_newest_line_is_told_in_full() -> None:
    desk = opened(count=3)
    desk.slowly()
    desk.history.look_at(desk.pages, is_own=True)
    desk.loop.pass_s(1)
    assert desk.screen.ids == ["e3", "e2", "e1"]
    assert desk.screen.current is None, "what is told of a line takes as long as a page"
    desk.loop.pass_s(FRAME_S)
    assert desk.screen.current == 0


def test_whoever_chooses_a_line_meanwhile_stays_there() -> None:
    desk = opened(count=3)
    desk.slowly()
    desk.history.look_at(desk.pages, is_own=True)
    desk.loop.pass_s(1)
    desk.screen.select_row(1, scrolls=False)
    desk.loop.pass_s(FRAME_S)
    assert desk.screen.current == 1


@pytest.mark.parametrize("gone", [8, 3])
def test_what_is_looked_at_stays_chosen_whatever_goes_around_it(gone: int) -> None:
    desk = opened(count=10)
    desk.screen.select_row(5, scrolls=True)
    assert desk.screen.selected == "e5"
    del desk.pages.kept[gone - 1]
    desk.history.refresh()
    assert len(desk.screen.ids) == 9
    assert desk.screen.selected == "e5"


def test_who_chooses_another_line_while_the_one_before_is_looked_for_keeps_it() -> None:
    desk = opened(count=500)
    look_at(desk.screen, 490, 499)
    desk.screen.select_row(497, scrolls=True)
    assert desk.screen.selected == "e3"
    desk.slowly()
    desk.history.ask(Query(mode=Mode.SPEAK))
    desk.loop.pass_s(5.5)
    assert desk.pages.asked[-1] == "place"
    desk.screen.select_row(0, scrolls=True)
    desk.loop.pass_s(9)
    assert desk.screen.selected == "e500"
