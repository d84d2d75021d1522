"""The show on disk as the window sees it: nothing waits in the thread of the loop."""

from __future__ import annotations

import asyncio
import os
import threading
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from bithuman_panel.app import shows as module
from bithuman_panel.app.memory import SettingsMemory
from bithuman_panel.app.shows import PanelShows
from bithuman_panel.core.errors import StoreFailed
from bithuman_panel.core.secret import Redactor
from bithuman_panel.core.wording import say
from bithuman_panel.services.clock import SystemClock
from bithuman_panel.services.settings import SettingsFile
from bithuman_panel.services.showfile import ShowFile
from tests.services.showsamples import FULL, file_of, read

if TYPE_CHECKING:
    from collections.abc import Callable

    from bithuman_panel.core.show import Show
    from bithuman_panel.core.wording import Sentence
    from bithuman_panel.presenters.ports import ShowStore
    from tests.fault_table import Observed

LIMIT_S = 40.0


@dataclass
class Desk:
    """A folder, a memory, the store on both, and what it told."""

    home: Path
    told: list[tuple[str, str]] = field(default_factory=list)

    def __post_init__(self) -> None:
        self.memory = SettingsMemory(SettingsFile(self.home / "settings.json"), 60.0)
        self.shows = PanelShows(
            self.home / "shows", SystemClock(), Redactor(), self.memory, self._hear
        )

    def _hear(self, sentence: Sentence) -> None:
        self.told.append((threading.current_thread().name, str(sentence)))

    async def close(self) -> None:
        await self.shows.close()
        self.memory.close()


@pytest.fixture
def desk(tmp_path: Path) -> Desk:
    return Desk(Path(os.path.realpath(tmp_path)))


def shown(path: str) -> Show:
    return read(Path(path).read_bytes()).show


async def until(condition: Callable[[], bool]) -> None:
    async with asyncio.timeout(LIMIT_S):
        while not condition():
            await asyncio.sleep(0.002)


def test_it_is_the_store_of_the_presenters(desk: Desk) -> None:
    store: ShowStore = desk.shows
    assert store.recent() == ()
    asyncio.run(desk.close())


def test_a_show_is_begun_kept_and_there_again_after_a_restart(desk: Desk) -> None:
    async def first() -> None:
        opened = await desk.shows.last("My show")
        assert opened.path == desk.shows.recent()[0] == str(desk.home / "shows" / "My show.show")
        desk.shows.keep(replace(opened.show, cover="One moment."))
        await desk.close()

    async def second() -> None:
        again = Desk(desk.home)
        assert again.shows.recent() == desk.shows.recent() != ()
        opened = await again.shows.last("My show")
        assert opened.show.cover == "One moment."
        await again.close()

    asyncio.run(first())
    asyncio.run(second())


def test_shows_are_opened_begun_and_copied(desk: Desk) -> None:
    async def scenario() -> None:
        path = desk.home / "gala.show"
        path.write_bytes(file_of(FULL))
        assert (await desk.shows.open(str(path))).show == FULL
        with pytest.raises(StoreFailed, match="not there any more"):
            await desk.shows.open(str(desk.home / "gone.show"))
        assert desk.shows.recent() == (str(path),)
        desk.shows.keep(replace(FULL, name="Edited"))
        await desk.shows.save_copy(str(desk.home / "copy.show"))
        assert shown(str(desk.home / "copy.show")).name == "Edited"
        new = await desk.shows.new("Other")
        assert desk.shows.recent() == (new.path, str(path))
        await desk.close()
        assert shown(new.path) == new.show

    asyncio.run(scenario())


def test_what_the_saving_tells_comes_in_the_thread_of_the_loop(desk: Desk) -> None:
    async def scenario() -> None:
        path = desk.home / "gala.show"
        path.write_bytes(file_of(FULL))
        await desk.shows.open(str(path))
        path.write_bytes(b"theirs")
        desk.shows.keep(replace(FULL, name="Ours"))
        await until(lambda: bool(desk.told))
        thread, sentence = desk.told[0]
        assert thread == threading.current_thread().name
        assert "changed by somebody else" in sentence
        assert desk.shows.recent()[0] == str(desk.home / "gala (2).show")
        await desk.close()

    asyncio.run(scenario())


@pytest.mark.allow_log_warning
def test_where_the_show_was_rescued_at_the_end_it_is_found_again(desk: Desk) -> None:
    async def scenario() -> None:
        path = desk.home / "stick" / "gala.show"
        path.parent.mkdir()
        path.write_bytes(file_of(FULL))
        await desk.shows.open(str(path))
        path.unlink()
        path.parent.rmdir()
        desk.shows.keep(replace(FULL, name="Edited"))
        await desk.close()
        again = Desk(desk.home)
        assert (await again.shows.last("My show")).show.name == "Edited"
        await again.close()

    asyncio.run(scenario())


@pytest.mark.fault("disk", "show: the disk hangs when the panel closes", promise="P5")
def test_a_disk_that_hangs_does_not_keep_the_panel_from_leaving(
    desk: Desk, monkeypatch: pytest.MonkeyPatch, observed: Observed
) -> None:
    door, is_in = threading.Event(), threading.Event()
    save = ShowFile.save

    def hanging(file: ShowFile, show: Show) -> Sentence | None:
        is_in.set()
        assert door.wait(LIMIT_S)
        save(file, show)
        # Said when nobody is there any more.
        return say("Too late.")

    monkeypatch.setattr(ShowFile, "save", hanging)
    monkeypatch.setattr(module, "CLOSE_S", 0.01)

    async def scenario() -> str:
        opened = await desk.shows.last("My show")
        await until(is_in.is_set)
        await desk.close()
        return opened.path

    path = asyncio.run(scenario())
    assert not Path(path).exists()
    door.set()
    for thread in threading.enumerate():
        if thread.name.startswith("bithuman-show"):
            thread.join(LIMIT_S)
    assert Path(path).exists()
    assert desk.told == []
    observed.did("The panel leaves")
