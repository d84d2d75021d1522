"""What the history shows while lines of this window come, change, and are counted."""

from __future__ import annotations

import pytest

from bithuman_panel.core.delivery import Outcome
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


def test_lines_that_somebody_else_wrote_come_in_with_a_count() -> None:
    desk = opened(count=150)
    desk.screen.select_row(2, scrolls=True)
    desk.pages.kept.extend((settled(151), settled(152)))
    desk.history.refresh()
    assert desk.screen.ids[:4] == ["e152", "e151", "e150", "e149"]
    assert desk.screen.selected == "e148"


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
