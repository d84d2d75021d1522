"""A session is ended by its room's name alone, once, and never in Show mode."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING

import pytest

from bithuman_panel.core.activity import RuntimeSession
from bithuman_panel.core.ending import Ended, Ending
from bithuman_panel.presenters.ending import EndingPresenter
from tests.presenters.accounting import EndingScreen, ScriptedEndings

if TYPE_CHECKING:
    from collections.abc import Callable

LIVE = RuntimeSession("rs_1", "A1", "room-A1-x")
NAMELESS = RuntimeSession("rs_2", "A1")
OUTCOME = Ended(Ending.ENDED)
WRONG = "This is not the name of the room. Type it exactly as it stands above."


class Desk:
    def __init__(self, *outcomes: Ended, nickname: str | None = None) -> None:
        self.screen = EndingScreen()
        self.endings = ScriptedEndings(*outcomes)
        self.endings.may_answer.set()
        self.is_locked = False
        self.ended: list[tuple[str, Ending]] = []
        self.presenter = EndingPresenter(
            lambda: self.screen,
            self.endings,
            lambda: self.is_locked,
            lambda _agent, _room: nickname,
            lambda session, ended: self.ended.append((session.id, ended.ending)),
        )

    def confirm(self, typed: str) -> None:
        asyncio.run(self.presenter.confirm(typed))


def test_the_room_s_name_ends_the_session() -> None:
    desk = Desk(OUTCOME)
    desk.presenter.begin(LIVE)
    desk.confirm("room-A1-x")
    assert desk.screen.sessions == [("rs_1", ("room-A1-x",))]
    assert desk.endings.asked == ["rs_1"]
    assert desk.screen.outcomes == ["The session was ended."]
    assert desk.ended == [("rs_1", Ending.ENDED)]
    assert desk.screen.busy == 1


def test_so_does_what_the_operator_calls_it() -> None:
    desk = Desk(OUTCOME, nickname="Lobby")
    desk.presenter.begin(LIVE)
    desk.confirm("Lobby")
    assert desk.screen.sessions == [("rs_1", ("room-A1-x", "Lobby"))]
    assert desk.endings.asked == ["rs_1"]


@pytest.mark.parametrize("typed", ["", "ROOM-A1-X", " room-A1-x", "room-A1-x ", "room-A1", "rs_1"])
def test_any_other_text_ends_nothing(typed: str) -> None:
    desk = Desk()
    desk.presenter.begin(LIVE)
    desk.confirm(typed)
    assert desk.endings.asked == []
    assert desk.screen.complaints == [None, WRONG]


def test_in_show_mode_it_says_so_and_ends_nothing() -> None:
    desk = Desk()
    desk.is_locked = True
    desk.presenter.begin(LIVE)
    desk.confirm("room-A1-x")
    assert desk.endings.asked == []
    assert set(desk.screen.complaints) == {"Show mode is on: no session can be ended."}


def test_show_mode_counts_at_the_press_too() -> None:
    desk = Desk()
    desk.presenter.begin(LIVE)
    desk.is_locked = True
    desk.confirm("room-A1-x")
    assert desk.endings.asked == []


@pytest.mark.parametrize("typed", ["", "None", "rs_2"])
def test_a_session_without_a_room_cannot_be_ended(typed: str) -> None:
    desk = Desk()
    desk.presenter.begin(NAMELESS)
    desk.confirm(typed)
    assert desk.endings.asked == []
    assert desk.screen.complaints[-1] == (
        "The platform does not name the room, so this cannot be ended here."
    )


def test_without_a_session_nothing_is_ended() -> None:
    desk = Desk()
    desk.confirm("room-A1-x")
    desk.presenter.begin(LIVE)
    desk.presenter.leave()
    desk.confirm("room-A1-x")
    assert desk.endings.asked == []


@pytest.mark.parametrize("ending", Ending)
def test_nothing_is_tried_again_by_itself_or_by_another_press(ending: Ending) -> None:
    desk = Desk(Ended(ending))
    desk.presenter.begin(LIVE)
    desk.confirm("room-A1-x")
    desk.confirm("room-A1-x")
    assert desk.endings.asked == ["rs_1"]
    assert desk.ended == [("rs_1", ending)]


def test_while_one_is_ended_no_press_and_no_other_session_comes_between() -> None:
    desk = Desk(OUTCOME)

    async def twice(begin: Callable[[RuntimeSession], None]) -> None:
        desk.endings.may_answer = asyncio.Event()
        first = asyncio.create_task(desk.presenter.confirm("room-A1-x"))
        await asyncio.sleep(0)
        await desk.presenter.confirm("room-A1-x")
        begin(NAMELESS)
        # Left meanwhile: it is ended all the same, and told.
        desk.presenter.leave()
        desk.endings.may_answer.set()
        await first

    desk.presenter.begin(LIVE)
    asyncio.run(twice(desk.presenter.begin))
    assert desk.endings.asked == ["rs_1"]
    assert [each for each, _ in desk.screen.sessions] == ["rs_1"]
    assert desk.ended == [("rs_1", Ending.ENDED)]
