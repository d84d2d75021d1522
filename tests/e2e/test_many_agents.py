"""Hundreds of agents come page by page and stall nothing; favourites stay in front of them."""

from __future__ import annotations

import asyncio
import json
from dataclasses import dataclass

import pytest

from bithuman_panel.ui.targets_pane import TargetsPane
from tests.api.hostile import Hostile, Peer, http
from tests.e2e.conftest import OpenShow, Play
from tests.e2e.show import Show
from tests.e2e.stalls import Heart, Stalls

# Of the offscreen platform, when a list opens.
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")

PAGES, EACH = 6, 100
LAST = f"A{PAGES * EACH - 1:04}"


@dataclass
class Roster:
    """A platform with six hundred agents; ``asked`` counts the pages it gave."""

    asked: int = 0

    def answer(self, peer: Peer) -> None:
        """Serve lists of agents, and no rooms."""
        for _ in range(PAGES * 4):
            before = len(peer.received)
            while b"\r\n\r\n" not in peer.received[before:]:
                if not peer.take():
                    return
            path = bytes(peer.received[before:]).split(b" ", 2)[1].decode()
            peer.say(self._reply(path))

    def _reply(self, path: str) -> bytes:
        if not path.startswith("/v1/agents"):
            return http("200 OK", json.dumps({"agent_code": "x", "sessions": []}).encode())
        self.asked += 1
        start = int(path.partition("offset=")[2])
        agents = [
            {"code": f"A{number:04}", "name": f"Agent {number}", "status": "ready"}
            for number in range(start, start + EACH)
        ]
        more = {"has_more": start + EACH < PAGES * EACH}
        return http("200 OK", json.dumps({"data": agents, "pagination": more}).encode())


def listed(targets: TargetsPane) -> list[str]:
    return [item.value for item in targets.agent.items]


async def read_whole(show: Show) -> None:
    await show.until(lambda: len(listed(show.window.targets)) == PAGES * EACH)


def test_six_hundred_agents_are_there_soon_and_nothing_stalls(
    play: Play, open_show: OpenShow, stalls: Stalls
) -> None:
    heart, sizes = Heart(), set[int]()
    gaps: list[float] = []

    async def scenario() -> None:
        with Hostile(Roster().answer) as server:
            async with open_show(server.base_url) as show:
                await show.opened()
                await read_whole(show)
                # Once more, with the window in full swing.
                heart.start()
                # A show that is open has a stage.
                show.panel.stage.radar.refresh()  # type: ignore[union-attr]
                for _ in range(150):
                    sizes.add(len(listed(show.window.targets)))
                    await asyncio.sleep(0.01)
                show.window.targets.agent.showPopup()
                await asyncio.sleep(0.1)
                show.window.targets.agent.hidePopup()
                await show.reads_settled()
                gaps.append(heart.stop())

    play(scenario())
    assert sizes == {PAGES * EACH}, "what was read before stays while it is read again"
    assert not stalls.is_too_long(gaps[0]), f"{gaps[0]:.0f} ms"


def test_favourites_come_first_by_keys_and_are_there_after_a_restart(
    play: Play, open_show: OpenShow
) -> None:
    async def scenario() -> None:
        with Hostile(Roster().answer) as server:
            async with open_show(server.base_url) as show:
                await show.opened()
                await read_whole(show)
                window = show.window
                for code in (LAST, "A0300"):
                    show.pick(window.targets.agent, code)
                    window.commands["agent.favourite"].trigger()
                assert listed(window.targets)[:3] == [LAST, "A0300", "A0000"]
                assert window.targets.agent.items[1].words.endswith("A0300 · favourite")
                assert window.targets.card.star.isChecked()
                window.commands["agent.up"].trigger()
                assert listed(window.targets)[:3] == ["A0300", LAST, "A0000"]
                window.commands["agent.down"].trigger()
                window.commands["agent.up"].trigger()
                show.pick(window.targets.agent, LAST)
                window.targets.card.star.click()
                assert not window.targets.card.star.isChecked()
                assert listed(window.targets)[:2] == ["A0300", "A0000"]
                window.commands["agent.up"].trigger()
                assert "Only a favourite can be moved" in show.state()
            async with open_show(server.base_url) as show:
                await show.opened()
                await read_whole(show)
                assert listed(show.window.targets)[:2] == ["A0300", "A0000"]

    play(scenario())


def test_a_page_offered_in_a_rehearsal_is_refused(play: Play, open_show: OpenShow) -> None:
    async def scenario() -> None:
        async with open_show(rehearsal=True) as show:
            await show.opened()
            await show.until(lambda: show.panel.stage.targets.aim.agent is not None)  # type: ignore[union-attr]
            show.window.commands["agent.page"].trigger()
            assert "This is a rehearsal: its agents have no page to open." in show.state()
            assert not show.window.cards.viewer.is_made

    play(scenario())


def test_the_cast_of_a_rehearsal_shows_its_faces(play: Play, open_show: OpenShow) -> None:
    async def scenario() -> None:
        async with open_show(rehearsal=True) as show:
            await show.opened()
            targets = show.window.targets
            await show.until(lambda: len(targets.faces.portraits) >= len(targets.agent.items) > 0)
            kept = show.panel._paths.portraits_folder
            assert len(list(kept.iterdir())) == len(targets.faces.portraits)

    play(scenario())
