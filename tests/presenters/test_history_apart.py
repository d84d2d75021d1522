"""Lines of this window, and those of another history that have the same ids, are kept apart."""

from __future__ import annotations

from bithuman_panel.core.delivery import Outcome
from bithuman_panel.presenters.history_view import Pages
from tests.presenters.historical import REJECTED, opened, settled, waiting
from tests.presenters.paging import ListPages


def theirs(*numbers: int) -> Pages:
    return ListPages([settled(number, text="Theirs.") for number in numbers])


def test_what_is_settled_meanwhile_is_known_when_the_own_history_is_back() -> None:
    desk = opened(count=0)
    desk.history.add(waiting(3))
    desk.history.look_at(theirs(3), is_own=False)
    desk.history.change(settled(3, REJECTED))
    desk.history.change(settled(4, REJECTED))
    assert [each.line.text for each in desk.screen.rows] == ["Theirs."]
    assert [each.outcome for each in desk.screen.rows] == [Outcome.DELIVERED]
    desk.history.look_at(desk.pages, is_own=True)
    assert [each.outcome for each in desk.screen.rows] == [Outcome.REJECTED]
    assert desk.screen.ids == ["e3"]


def test_one_foreign_history_follows_another() -> None:
    desk = opened(count=1)
    desk.history.look_at(theirs(5), is_own=False)
    desk.history.add(waiting(3))
    desk.history.look_at(theirs(7, 8), is_own=False)
    assert desk.screen.ids == ["e8", "e7"]
    desk.history.look_at(desk.pages, is_own=True)
    assert desk.screen.ids == ["e3", "e1"]


def test_the_own_history_is_back_when_a_line_of_it_is_to_be_shown() -> None:
    desk = opened(count=3)
    desk.history.look_at(theirs(7, 8), is_own=False)
    found: list[bool] = []

    async def go() -> None:
        await desk.history.look_at_once(desk.pages, is_own=True)
        found.append(await desk.history.show_entry("e2"))

    desk.loop.start(go())
    assert found == [True]
    assert desk.screen.selected == "e2"
