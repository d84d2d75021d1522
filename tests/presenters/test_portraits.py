"""Portraits come one by one, the chosen agent's first, and never instead of something else."""

from __future__ import annotations

import asyncio
from dataclasses import dataclass, field

import pytest

from bithuman_panel.core.models import Agent
from bithuman_panel.core.readbudget import Share
from bithuman_panel.presenters.portraits import MOST, PAUSE_S, WAIT_S, PortraitsPresenter

AVA, BEN, CLEO = (Agent(code, image_url=f"/{code}.png") for code in ("A1", "B2", "C3"))


@dataclass
class Gallery:
    """Pictures as scripted: which are kept here, which can be had, and which were asked for."""

    here: dict[str, str] = field(default_factory=dict)
    there: dict[str, str] = field(default_factory=dict)
    asked: list[str] = field(default_factory=list)

    async def kept(self, agent: Agent) -> object | None:
        return self.here.get(agent.code)

    async def fetched(self, agent: Agent) -> object | None:
        self.asked.append(agent.code)
        return self.there.get(agent.code)


@dataclass
class Wall:
    """The portraits that hang now."""

    hung: dict[str, object] = field(default_factory=dict)
    takings_down: int = 0

    def forget_portraits(self) -> None:
        self.hung.clear()
        self.takings_down += 1

    def show_portrait(self, code: str, picture: object) -> None:
        self.hung[code] = picture


@dataclass
class Fetching:
    """A presenter with everything around it; it ends after so many naps."""

    gallery: Gallery
    wall: Wall = field(default_factory=Wall)
    may: bool = True
    naps: list[float] = field(default_factory=list)

    def run(self, agents: tuple[Agent, ...], chosen: Agent | None, most: int = 8) -> None:
        async def sleep(seconds: float) -> None:
            self.naps.append(seconds)
            if len(self.naps) >= most:
                raise asyncio.CancelledError

        async def watch() -> None:
            made = PortraitsPresenter(self.wall, self.gallery, self._allows, sleep)
            made.want(agents, chosen)
            watching = asyncio.ensure_future(made.watch())
            await asyncio.sleep(0.01)
            # What is told while it waits is taken up at once.
            made.want((*agents, CLEO), chosen)
            await asyncio.sleep(0.01)
            watching.cancel()
            with pytest.raises(asyncio.CancelledError):
                await watching

        asyncio.run(watch())

    def _allows(self, share: Share) -> bool:
        assert share is Share.COURTESY
        return self.may


def test_the_chosen_one_comes_first_and_each_is_asked_for_once() -> None:
    made = Fetching(Gallery(there={"A1": "ava", "B2": "ben", "C3": "cleo"}))
    made.run((AVA, BEN, Agent("D4")), BEN)
    assert made.gallery.asked == ["B2", "A1", "C3"]
    assert made.wall.hung == {"B2": "ben", "A1": "ava", "C3": "cleo"}
    assert made.wall.takings_down == 1
    assert set(made.naps) == {PAUSE_S}


def test_what_is_here_is_not_asked_for_and_what_is_nowhere_not_again() -> None:
    made = Fetching(Gallery(here={"A1": "ava"}))
    made.run((AVA, BEN), None)
    assert made.gallery.asked == ["B2", "C3"]
    assert made.wall.hung == {"A1": "ava"}


def test_without_a_read_to_spare_it_waits_and_still_shows_what_is_here() -> None:
    made = Fetching(Gallery(here={"A1": "ava"}, there={"B2": "ben"}), may=False)
    made.run((AVA, BEN), None, most=3)
    assert made.gallery.asked == []
    assert made.wall.hung == {"A1": "ava"}
    assert WAIT_S in made.naps


def test_of_hundreds_only_those_in_front_get_one() -> None:
    many = tuple(Agent(f"A{n}", image_url="/x.png") for n in range(MOST + 20))
    made = Fetching(Gallery())
    made.run(many, many[-1], most=500)
    assert len(made.gallery.asked) == MOST + 1
    assert made.gallery.asked[0] == many[-1].code
