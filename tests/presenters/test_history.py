"""Any window of the history, with lines that come, go and change meanwhile."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from bithuman_panel.core.delivery import Outcome
from bithuman_panel.core.landmarks import PAGE
from bithuman_panel.presenters.history import FRAME_S, SETTLED
from bithuman_panel.presenters.history_rows import KEPT_PAGES
from tests.core.entries import EXCHANGE
from tests.presenters.historical import (
    BROKEN,
    DELIVERED,
    REJECTED,
    Desk,
    is_counted,
    opened,
    settled,
    waiting,
)
from tests.presenters.paging import look_at

if TYPE_CHECKING:
    pass


def test_the_newest_page_is_there_before_all_is_counted() -> None:
    desk = Desk(count=350)
    desk.slowly()
    desk.open()
    assert desk.screen.ids == []
    resets = desk.screen.resets
    desk.loop.pass_s(1)
    assert desk.screen.ids == [f"e{number}" for number in range(350, 250, -1)]
    desk.loop.pass_s(FRAME_S)
    assert desk.screen.selected == "e350"
    assert not is_counted(desk)
    desk.loop.pass_s(9)
    assert len(desk.screen.ids) == 350
    assert desk.screen.ids[:2] == ["e350", "e349"]
    assert desk.screen.state.found == 350
    assert desk.screen.selected == "e350"
    assert desk.screen.resets == resets + 1, "the rows of the first page stayed where they were"


def test_an_empty_history_is_counted_too() -> None:
    desk = opened()
    assert desk.screen.ids == []
    assert desk.screen.state.found == 0
    assert desk.screen.selected is None
    assert desk.history.newest is None


def test_rows_are_read_when_they_are_looked_at_and_only_so_many_are_kept() -> None:
    desk = opened(count=30 * PAGE)
    assert desk.screen.ids[2000] == "…"
    look_at(desk.screen, 2000, 2010)
    assert desk.screen.ids[2000] == "e1000"
    assert (2000, 2099) in desk.screen.changed
    for first in range(0, 30 * PAGE, PAGE):
        look_at(desk.screen, first, first)
    assert sum(each != "…" for each in desk.screen.ids) == KEPT_PAGES * PAGE
    assert desk.screen.ids[-1] == "e1"
    asked = len(desk.pages.asked)
    look_at(desk.screen, 2990, 2999)
    look_at(desk.screen, 2995, 9999)
    assert len(desk.pages.asked) == asked, "what is here is not read again"


def test_what_was_scrolled_past_is_not_read() -> None:
    desk = opened(count=30 * PAGE)
    desk.slowly()
    for first in (500, 1000, 1500, 2500):
        look_at(desk.screen, first, first + 20)
    desk.loop.pass_s(9)
    assert [each for each in desk.pages.asked if "page" in each][2:] == ["page 24", "page 4"]
    assert desk.screen.ids[2500] == "e500"


def test_a_line_of_this_window_is_on_top_and_changes_in_its_row() -> None:
    desk = opened(count=3)
    desk.history.add(waiting(4))
    assert desk.screen.ids == ["e4", "e3", "e2", "e1"]
    assert desk.screen.selected == "e3", "who follows it is not the list's business"
    desk.settle(settled(4))
    assert desk.screen.rows[0] == settled(4)
    assert desk.screen.changed[-1] == (0, 0)
    assert desk.screen.state.found == 4
    assert desk.history.find("e4") == settled(4)
    assert desk.history.find("e9") is None
    desk.history.change(settled(2, REJECTED))
    assert desk.screen.rows[2].outcome is Outcome.REJECTED, "an older one, too"
    desk.history.change(settled(9))
    assert desk.screen.ids == ["e4", "e3", "e2", "e1"]


def test_lines_are_shown_though_nothing_can_be_read() -> None:
    desk = Desk(count=3)
    desk.pages.failure = BROKEN
    desk.history.add(waiting(4))
    desk.open()
    desk.history.change(waiting(4).done(EXCHANGE, DELIVERED))
    assert desk.screen.ids == ["e4"]
    assert desk.screen.problems == [str(BROKEN)]
    assert desk.screen.state.found == 1


@pytest.mark.parametrize("is_counted_first", [False, True])
def test_a_line_that_the_disk_had_before_the_window_heard_of_it_is_there_once(
    is_counted_first: bool,
) -> None:
    desk = Desk(count=3)
    desk.pages.kept.append(settled(4))
    if not is_counted_first:
        desk.slowly()
    desk.open()
    desk.loop.pass_s(1)
    assert is_counted(desk) is is_counted_first
    desk.history.add(waiting(4))
    assert desk.screen.ids == ["e4", "e3", "e2", "e1"]
    desk.history.change(settled(4))
    desk.loop.pass_s(9)
    assert desk.screen.ids == ["e4", "e3", "e2", "e1"]
    assert desk.screen.rows[0] == settled(4)
    desk.say(5)
    assert desk.screen.ids == ["e5", "e4", "e3", "e2", "e1"]


def test_a_line_sent_while_the_history_is_read_is_there_once() -> None:
    desk = Desk(count=3)
    desk.slowly()
    desk.history.add(waiting(4))
    desk.open()
    desk.settle(settled(4))
    desk.history.add(waiting(5))
    desk.loop.pass_s(9)
    assert desk.screen.ids == ["e5", "e4", "e3", "e2", "e1"]


def test_many_lines_of_this_window_are_counted_with_all_others_and_nothing_moves() -> None:
    desk = opened(count=150)
    look_at(desk.screen, 100, 149)
    desk.screen.select_row(140, scrolls=True)
    desk.say(*range(151, 151 + SETTLED - 1))
    assert desk.pages.asked.count("landmarks") == 1
    before = desk.screen.ids
    resets = desk.screen.resets
    desk.say(150 + SETTLED)
    assert desk.pages.asked.count("landmarks") == 2
    assert desk.screen.ids == [f"e{150 + SETTLED}", *before]
    assert desk.screen.resets == resets
    assert desk.screen.selected == "e10"
    assert desk.history._own == {}, "memory does not grow with a show"
    desk.say(*range(151 + SETTLED, 151 + 2 * SETTLED))
    assert desk.pages.asked.count("landmarks") == 3
    look_at(desk.screen, 0, 549)
    assert "…" not in desk.screen.ids


def test_where_counting_again_fails_all_goes_on() -> None:
    desk = opened(count=1)
    desk.pages.failures = [BROKEN, BROKEN]
    desk.say(*range(2, 2 + SETTLED))
    assert desk.screen.problems == []
    assert len(desk.screen.ids) == 1 + SETTLED


def test_lines_that_somebody_else_wrote_come_in_with_a_count() -> None:
    desk = opened(count=150)
    desk.screen.select_row(2, scrolls=True)
    desk.pages.kept.extend((settled(151), settled(152)))
    desk.history.refresh()
    assert desk.screen.ids[:4] == ["e152", "e151", "e150", "e149"]
    assert desk.screen.selected == "e148"


@pytest.mark.parametrize("gone", [8, 3])
def test_what_is_looked_at_stays_chosen_whatever_goes_around_it(gone: int) -> None:
    desk = opened(count=10)
    desk.screen.select_row(5, scrolls=True)
    assert desk.screen.selected == "e5"
    del desk.pages.kept[gone - 1]
    desk.history.refresh()
    assert len(desk.screen.ids) == 9
    assert desk.screen.selected == "e5"


def test_a_line_that_was_counted_before_the_window_heard_of_it_is_there_once() -> None:
    desk = opened(count=2)
    desk.history.add(waiting(3))
    desk.history.add(waiting(4))
    desk.pages.kept.append(settled(3))
    desk.history.refresh()
    desk.history.change(settled(3))
    assert desk.screen.ids == ["e4", "e3", "e2", "e1"]
    desk.history.change(settled(3, REJECTED))
    assert desk.screen.rows[1].outcome is Outcome.REJECTED
