"""An entry of the history is gone to: to look at it, wherever it is and whatever the list shows."""

from __future__ import annotations

import pytest

from bithuman_panel.core.errors import Superseded
from bithuman_panel.presenters.history_selection import FRAME_S
from tests.presenters.historical import (
    BROKEN,
    ONLY_REJECTED,
    Desk,
    opened,
    run,
    settled,
)
from tests.presenters.paging import ListPages, look_at


def test_any_entry_can_be_gone_to() -> None:
    desk = opened(*(settled(n) for n in range(1, 501)))
    assert run(desk, "e3")
    look_at(desk.screen, 490, 499)
    assert desk.screen.selected == "e3"
    assert run(desk, "e499")
    assert desk.screen.selected == "e499"
    assert not run(desk, "gone")
    assert desk.screen.state.note is None


def test_to_go_to_an_entry_that_was_not_found_shows_all_again_and_says_so() -> None:
    desk = opened(*(settled(n) for n in range(1, 501)))
    desk.search("line 42.")
    assert run(desk, "e7")
    assert desk.history.query.is_all
    assert str(desk.screen.state.note).startswith("All lines are shown again")
    assert desk.screen.current == 493
    is_still_chosen(desk)
    desk.search("line 42.")
    assert not desk.screen.state.note
    assert not run(desk, "gone")


def is_still_chosen(desk: Desk) -> None:
    """Hold the list to it that, once the first screen is painted, nothing else is chosen."""
    desk.loop.pass_s(FRAME_S)
    look_at(desk.screen, 490, 499)
    assert (desk.screen.current, desk.screen.selected) == (493, "e7")


def test_who_goes_to_an_entry_from_another_history_is_not_led_away_from_it() -> None:
    desk = opened(*(settled(n) for n in range(1, 501)))
    own = desk.pages
    desk.history.look_at(ListPages([settled(n) for n in range(1, 4)]), is_own=False)
    desk.loop.pass_s(1)

    async def go_back() -> None:
        await desk.history.look_at_once(own, is_own=True)
        assert await desk.history.show_entry("e7")

    desk.loop.start(go_back())
    is_still_chosen(desk)


def test_an_entry_can_be_gone_to_while_all_is_being_counted() -> None:
    desk = Desk(count=300)
    desk.pages.failures = []
    desk.slowly()
    desk.open()
    desk.loop.pass_s(1)
    desk.pages.waits = None
    assert run(desk, "e2")
    assert desk.screen.current == 298


def test_nobody_is_led_to_an_entry_who_asked_for_something_else_meanwhile() -> None:
    desk = Desk(count=300)
    desk.slowly()
    desk.open()
    desk.loop.pass_s(1)
    run(desk, "e2")
    desk.history.ask(ONLY_REJECTED)
    desk.loop.pass_s(20)
    assert desk.screen.ids == []


@pytest.mark.parametrize(("failure", "told"), [(BROKEN, [str(BROKEN)]), (Superseded(), [])])
def test_what_cannot_be_gone_to_is_told(failure: Exception, told: list[str]) -> None:
    desk = opened(*(settled(n) for n in range(1, 501)))
    desk.pages.failures = [failure]
    assert not run(desk, "e3")
    assert desk.screen.problems == told
