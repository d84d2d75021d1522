"""Portraits of a desk: from the platform once, from the disk after that, and junk from neither."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

from bithuman_panel.api.access import Access
from bithuman_panel.api.trust import Trust
from bithuman_panel.app.pictures import Pictures
from bithuman_panel.core.models import Agent
from bithuman_panel.core.portrait import Portrait
from bithuman_panel.core.secret import Redactor, Secret
from bithuman_panel.services.clock import SystemClock
from tests.api.hostile import Hostile, http, replying
from tests.core.test_portrait import png
from tests.e2e.echoing import encoded

AVA = Agent("A1", image_url="/a.png")
SECRET = Secret("another-accounts-secret")


@dataclass
class Place:
    """Pictures of one server, and how many requests it had."""

    server: Hostile
    pictures: Pictures

    def of(self, agent: Agent, decode: Callable[[Portrait], str | None] = str) -> list[str | None]:
        """Return the portrait from the disk, from the platform, and from the disk again."""

        async def ask() -> list[str | None]:
            kept, fetched = self.pictures.kept, self.pictures.fetched
            return [
                await kept(agent, decode),
                await fetched(agent, decode),
                await kept(agent, decode),
            ]

        return asyncio.run(ask())


@pytest.fixture
def place(tmp_path: Path) -> Iterator[Callable[[bytes], Place]]:
    made: list[Place] = []

    def serve(body: bytes) -> Place:
        server = Hostile(replying(http("200 OK", body)))
        server.__enter__()
        access = Access(server.base_url, Secret("rehearsal-secret"))
        folder, redactor = tmp_path / "kept", Redactor([SECRET])
        pictures = Pictures(access, Trust(), folder, SystemClock(), redactor)
        made.append(Place(server, pictures))
        return made[-1]

    yield serve
    for each in made:
        each.pictures.close()
        each.server.__exit__(None, None, None)


def kind_of(portrait: Portrait) -> str:
    return str(portrait.kind)


def test_a_portrait_is_fetched_and_then_kept(place: Callable[[bytes], Place]) -> None:
    assert place(png(8, 8)).of(AVA, kind_of) == [None, "png", "png"]


def test_a_drawing_is_taken_from_this_computer(place: Callable[[bytes], Place]) -> None:
    assert place(b"<svg />").of(AVA, kind_of) == [None, "svg", "svg"]


def test_junk_is_not_kept(place: Callable[[bytes], Place], tmp_path: Path) -> None:
    assert place(b"<html>").of(AVA, kind_of) == [None, None, None]
    assert place(png(8, 8)).of(AVA, lambda _: None) == [None, None, None]
    assert not (tmp_path / "kept").exists()


def test_junk_on_the_disk_is_thrown_away(place: Callable[[bytes], Place], tmp_path: Path) -> None:
    made = place(png(8, 8))
    assert made.of(AVA, kind_of)[2] == "png"
    (file,) = (tmp_path / "kept").iterdir()
    file.write_bytes(b"junk")
    assert asyncio.run(made.pictures.kept(AVA, kind_of)) is None
    assert not file.exists()


def test_an_address_elsewhere_and_none_at_all_are_never_asked_for(
    place: Callable[[bytes], Place],
) -> None:
    made = place(png(8, 8))
    for address in (None, "https://evil.example/a.png"):
        assert made.of(Agent("A1", image_url=address), kind_of) == [None, None, None]
    assert made.server.peers == []


@pytest.mark.parametrize("disguise", sorted(encoded("")))
def test_a_picture_with_a_secret_in_it_is_neither_shown_nor_kept(
    place: Callable[[bytes], Place], tmp_path: Path, disguise: str
) -> None:
    spoken = encoded(SECRET.reveal())[disguise].encode()
    assert place(png(8, 8) + bytes(70_000) + spoken).of(AVA, kind_of) == [None, None, None]
    assert not (tmp_path / "kept").exists()


def test_a_secret_that_was_kept_before_it_was_known_is_thrown_away(
    place: Callable[[bytes], Place], tmp_path: Path
) -> None:
    made = place(png(8, 8))
    assert made.of(AVA, kind_of)[2] == "png"
    (file,) = (tmp_path / "kept").iterdir()
    file.write_bytes(png(8, 8) + SECRET.reveal().encode())
    assert asyncio.run(made.pictures.kept(AVA, kind_of)) is None
    assert not file.exists()


def test_an_address_with_a_secret_in_it_is_never_asked_for(
    place: Callable[[bytes], Place],
) -> None:
    made = place(png(8, 8))
    for written in (SECRET.reveal(), SECRET.reveal().encode().hex()):
        agent = Agent("A1", image_url=f"/{written}.png")
        assert made.of(agent, kind_of) == [None, None, None]
    assert made.server.peers == []
