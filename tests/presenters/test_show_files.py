from __future__ import annotations

import asyncio
from dataclasses import dataclass, field, replace
from itertools import count
from typing import TYPE_CHECKING

from bithuman_panel.core.errors import StoreFailed
from bithuman_panel.core.opened import Broken, OpenedShow
from bithuman_panel.core.show import Show, new_show
from bithuman_panel.core.wording import say
from bithuman_panel.presenters.show import ShowPresenter
from bithuman_panel.presenters.show_files import ShowFilesPresenter

if TYPE_CHECKING:
    from bithuman_panel.core.cue import Item
    from bithuman_panel.core.show import RunSheet
    from bithuman_panel.core.wording import Sentence

GALA = new_show("gala", "sheet", "Gala")
FAILED = StoreFailed(say("The file cannot be read."), "EIO")


@dataclass
class Screen:
    """A run sheet pane as it looks now."""

    name: str = ""
    told: list[str] = field(default_factory=list)
    refused: list[str] = field(default_factory=list)

    def tell(self, sentence: Sentence) -> None:
        self.told.append(str(sentence))

    def refuse(self, sentence: Sentence) -> None:
        self.refused.append(str(sentence))

    def show_sheets(self, sheets: tuple[RunSheet, ...], chosen: str) -> None:
        pass

    def show_name(self, name: str) -> None:
        self.name = name

    def show_items(self, items: tuple[Item, ...]) -> None:
        pass

    def show_show_mode(self, *, is_on: bool) -> None:
        pass


@dataclass
class Shelf:
    """A disk that has what it is given, or fails."""

    found: OpenedShow | StoreFailed
    kept: list[Show] = field(default_factory=list)
    asked: list[str] = field(default_factory=list)

    def keep(self, show: Show) -> None:
        self.kept.append(show)

    def recent(self) -> tuple[str, ...]:
        return ("gala.show",)

    async def last(self, name: str) -> OpenedShow:
        return self._answer(f"last {name}")

    async def open(self, path: str) -> OpenedShow:
        return self._answer(f"open {path}")

    async def new(self, name: str) -> OpenedShow:
        return self._answer(f"new {name}")

    async def save_copy(self, path: str) -> None:
        self._answer(f"copy {path}")

    def _answer(self, asked: str) -> OpenedShow:
        self.asked.append(asked)
        if isinstance(self.found, StoreFailed):
            raise self.found
        return self.found


class Room:
    def __init__(self, found: OpenedShow | StoreFailed) -> None:
        numbers = count(1)
        self.screen, self.shelf = Screen(), Shelf(found)
        self.show = ShowPresenter(self.screen, self.shelf.keep, lambda: f"n{next(numbers)}")
        self.opened: list[str] = []
        self.files = ShowFilesPresenter(
            self.screen, self.shelf, self.show, lambda: self.opened.append(self.show.show.name)
        )


def test_the_last_show_is_opened_and_told_to_those_who_run_it() -> None:
    room = Room(OpenedShow(GALA, "/shows/gala.show"))
    asyncio.run(room.files.open_last())
    assert room.shelf.asked == ["last New show"]
    assert (room.show.show, room.opened) == (GALA, ["Gala"])
    assert room.screen.name == "Gala"
    assert room.screen.told == []
    assert room.files.recent() == ("gala.show",)


def test_what_a_file_had_that_cannot_be_used_is_told() -> None:
    one = Broken(say("Cue 3"), say("Its text is too long."))
    opened = OpenedShow(GALA, "/shows/gala.show", (one,), (say("Updated."),))
    room = Room(opened)
    asyncio.run(room.files.open("/shows/gala.show"))
    assert room.screen.told[0].startswith("Cue 3: Its text is too long. The rest of the show is")
    room = Room(replace(opened, broken=(one, one)))
    asyncio.run(room.files.open("/shows/gala.show"))
    assert room.screen.told[0].startswith("2 parts of the show could not be used")
    room = Room(replace(opened, broken=()))
    asyncio.run(room.files.open("/shows/gala.show"))
    assert room.screen.told == ["Updated."]


def test_a_file_that_cannot_be_read_leaves_the_show_as_it_is() -> None:
    room = Room(FAILED)
    asyncio.run(room.files.open("/shows/gone.show"))
    asyncio.run(room.files.begin())
    asyncio.run(room.files.save_copy("/full/gala.show"))
    assert room.screen.refused == ["The file cannot be read."] * 3
    assert room.opened == []
    assert room.shelf.asked == ["open /shows/gone.show", "new New show", "copy /full/gala.show"]


def test_a_new_show_is_begun_and_a_copy_is_told() -> None:
    room = Room(OpenedShow(GALA, "/shows/gala.show"))
    asyncio.run(room.files.begin())
    assert room.opened == ["Gala"]
    asyncio.run(room.files.save_copy("/elsewhere/gala.show"))
    assert room.screen.told == ["A copy of the show was saved."]


def test_in_show_mode_no_other_show_is_opened() -> None:
    room = Room(OpenedShow(GALA, "/shows/gala.show"))
    room.show.lock(is_on=True)
    asyncio.run(room.files.open("/shows/gala.show"))
    asyncio.run(room.files.begin())
    assert [said.partition(":")[0] for said in room.screen.refused] == ["Show mode"] * 2
    assert (room.shelf.asked, room.opened) == ([], [])
