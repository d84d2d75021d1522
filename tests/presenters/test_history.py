"""Any window of the history, with lines that come, go and change meanwhile."""

from __future__ import annotations

from bithuman_panel.core.landmarks import PAGE
from bithuman_panel.presenters.history import SETTLED
from bithuman_panel.presenters.history_rows import KEPT_PAGES
from bithuman_panel.presenters.history_selection import FRAME_S
from tests.presenters.historical import (
    BROKEN,
    Desk,
    is_counted,
    opened,
)
from tests.presenters.paging import look_at


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
    assert not desk.history._shown.listed, "memory does not grow with a show"
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
