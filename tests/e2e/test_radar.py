"""The radar through the whole window: rooms that close, of whichever agent, and older platforms."""

from __future__ import annotations

import asyncio
from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from bithuman_panel.core import rounds
from bithuman_panel.core.cue import Cue
from bithuman_panel.core.models import Target
from bithuman_panel.presenters import naps, room_watch
from bithuman_panel.rehearsal.server import Drill, RehearsalServer
from tests.e2e.conftest import OpenShow, Play
from tests.e2e.directing import AGENT
from tests.e2e.recording import recording
from tests.e2e.show import LOCKOUT_S, Show

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")
AVA, OTHER = "A48KTR2917", "A27MVW6043"


@pytest.fixture
def eager(monkeypatch: pytest.MonkeyPatch) -> None:
    """Lists are read as soon as they may be."""
    monkeypatch.setattr(naps, "TICK_S", 0.02)
    monkeypatch.setattr(rounds, "STANDBY_S", 0.02)


def on_standby(show: Show) -> str:
    return show.window.sheet.standby.words.accessibleDescription()


@pytest.mark.usefixtures("eager")
def test_the_room_of_a_cue_closes_while_another_agent_is_chosen(
    play: Play, open_show: OpenShow, platform: Callable[[Drill | None], RehearsalServer]
) -> None:
    server = platform(None)

    async def scenario() -> None:
        async with open_show(server.base_url) as show:
            await show.aim(OTHER, "somewhere")
            stage = show.panel.stage
            assert stage
            cue = Cue("", text="Welcome.", target=Target(AVA, "lobby"))
            show.panel.shows.document.add_items([cue])
            await show.until(lambda: "lobby" in stage.targets.rooms_of(AVA))
            assert "has closed" not in on_standby(show)
            server.set_drill(Drill.ROOM_VANISHES)
            await show.until(lambda: "The room of this cue has closed." in on_standby(show))
            assert show.alarm == "", "the target itself is there"
            await asyncio.sleep(LOCKOUT_S)
            QTest.mouseClick(show.window.sheet.go, Qt.MouseButton.LeftButton)
            assert "has closed" in show._said(show.window.sheet, "refusal")
            server.set_drill(None)
            await show.until(lambda: "has closed" not in on_standby(show))

    play(scenario())
    assert server.arrivals() == ()


@pytest.mark.usefixtures("eager")
def test_a_list_says_how_old_it_is_while_the_platform_does_not_answer(
    play: Play,
    open_show: OpenShow,
    platform: Callable[[Drill | None], RehearsalServer],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    server = platform(None)

    async def nobody(_code: str) -> None:
        await asyncio.get_running_loop().create_future()

    async def scenario() -> None:
        async with open_show(server.base_url) as show:
            await show.aim(AVA, "lobby")
            stage = show.panel.stage
            assert stage
            await show.until(lambda: bool(stage.targets.rooms))
            assert not show.window.targets._age.isVisible()
            monkeypatch.setattr(stage.reads, "rooms", nobody)
            monkeypatch.setattr(room_watch, "FRONT_S", 0.1)
            monkeypatch.setattr(room_watch, "BEHIND_S", 0.1)
            await show.until(lambda: show.window.targets._age.isVisible())
            assert show.window.targets._age.text().startswith("Rooms as of")

    play(scenario())


def test_a_platform_without_a_list_of_rooms_is_said_to_have_none_for_as_long_as_that_is_so(
    play: Play, open_show: OpenShow
) -> None:
    with recording() as server:

        def asked() -> int:
            return sum(b"/sessions" in bytes(peer.received) for peer in server.peers)

        async def scenario() -> None:
            async with open_show(server.base_url) as show:
                await show.aim(AGENT, "lobby")
                await show.until(lambda: "does not list rooms" in show.window.targets.state())
                await show.reads_settled()
                before = asked()
                stage = show.panel.stage
                assert stage
                stage.radar.choose_agent("B12345678")
                await show.reads_settled()
                assert "does not list rooms" in show.window.targets.state()
                assert asked() == before > 0

        play(scenario())
