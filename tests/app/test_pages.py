"""The history a page at a time, awaited: counting gives way, and looking waits for no counting."""

from __future__ import annotations

import asyncio
import threading
from typing import TYPE_CHECKING, TypeVar

import pytest

from bithuman_panel.app.pages import DeskPages
from bithuman_panel.core.errors import StoreFailed, Superseded
from bithuman_panel.core.query import Query
from bithuman_panel.services.journal import Journal
from bithuman_panel.services.owner import Owner
from bithuman_panel.services.reader import Reader
from tests.services.samples import SteppedClock, done, entry

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from bithuman_panel.core.landmarks import Landmarks
    from bithuman_panel.core.query import Choices
    from bithuman_panel.services.browse import Browse

T = TypeVar("T")


@pytest.fixture
def journal(tmp_path: Path) -> Iterator[Journal]:
    owner = Owner.claim(tmp_path / "owners")
    opened = Journal.open(tmp_path / "journal.sqlite3", owner, SteppedClock())
    for number in range(3):
        opened.finish(done(opened.begin(entry(f"e{number}", f"Apple {number}"))))
    yield opened
    opened.close()
    owner.release()


class SlowCounting:
    """A counting that waits in its first question until it is let go, or interrupted."""

    def __init__(self, browse: Browse) -> None:
        self._browse = browse
        self.is_under_way = threading.Event()
        self.may_go_on = threading.Event()
        self.interrupted = 0

    def behind(self) -> int:
        return 0

    def landmarks(self, query: Query) -> Landmarks:
        return self._waited(lambda: self._browse.landmarks(query))

    def choices(self) -> Choices:
        return self._waited(self._browse.choices)

    def _waited(self, call: Callable[[], T]) -> T:
        self.is_under_way.set()
        assert self.may_go_on.wait(40)
        if self.interrupted > 1:
            self.interrupted = 0
            raise Superseded
        return call()

    def interrupt(self) -> None:
        self.interrupted += 1

    def close(self) -> None:
        self._browse.close()


def test_everything_is_asked(journal: Journal) -> None:
    async def scenario() -> None:
        landmarks = await pages.landmarks(Query())
        assert (landmarks.count, landmarks.through) == (3, 3)
        ids = [each.id for each in await pages.page(Query(), landmarks, 0)]
        assert ids == ["e0", "e1", "e2"]
        assert [each.id for each in await pages.newest(Query(), 1)] == ["e2"]
        assert await pages.place(Query(), landmarks, "e1") == 1
        assert [each.id for each in await pages.after(Query(), 1, 9)] == ["e1", "e2"]
        assert (await pages.choices()).agents == ("A1",)

    pages = DeskPages.of(journal)
    asyncio.run(scenario())
    pages.close()


class Watched:
    """A browse that tells in which threads it is asked."""

    def __init__(self, browse: Browse, threads: dict[str, str]) -> None:
        self._browse = browse
        self._threads = threads

    def __getattr__(self, name: str) -> Callable[..., object]:
        def call(*what: object) -> object:
            self._threads[name] = threading.current_thread().name
            answer: object = getattr(self._browse, name)(*what)
            return answer

        return call


def test_nothing_is_asked_in_the_thread_of_the_window(journal: Journal) -> None:
    async def scenario() -> None:
        landmarks = await pages.landmarks(Query("apple"))
        await pages.newest(Query())
        await pages.page(Query(), landmarks, 0)
        await pages.place(Query(), landmarks, "e1")
        await pages.after(Query(), 1, 9)
        await pages.choices()

    looking: dict[str, str] = {}
    counting: dict[str, str] = {}
    pages = DeskPages(
        Watched(journal.browse(), looking),  # type: ignore[arg-type]
        Reader("looking"),
        Watched(journal.browse(), counting),  # type: ignore[arg-type]
        Reader("counting"),
    )
    asyncio.run(scenario())
    own = threading.current_thread().name
    assert own not in looking.values()
    assert looking.keys() == {"newest", "page", "place", "after"}
    assert {name for name, thread in counting.items() if thread == own} == {"interrupt"}
    assert counting.keys() == {"behind", "landmarks", "choices", "interrupt"}
    pages.close()


def test_what_was_said_last_is_found(journal: Journal) -> None:
    async def scenario() -> None:
        found = await pages.landmarks(Query("apple"))
        assert (found.count, found.behind) == (3, 0)
        found = await late.landmarks(Query("apple"))
        assert (found.count, found.behind) == (3, 0), "taken in already"

    pages, late = DeskPages.of(journal), DeskPages(journal.browse(), Reader("late"))
    assert journal.browse().behind() == 3
    asyncio.run(scenario())
    pages.close()
    late.close()


class IndexedMeanwhile:
    """A counting while which the index is completed, after the words were looked for."""

    def __init__(self, browse: Browse, complete: Callable[[], object]) -> None:
        self._browse = browse
        self._complete = complete

    def behind(self) -> int:
        return self._browse.behind()

    def landmarks(self, query: Query) -> Landmarks:
        found = self._browse.landmarks(query)
        self._complete()
        return found

    def interrupt(self) -> None:
        self._browse.interrupt()

    def close(self) -> None:
        self._browse.close()


def test_what_is_indexed_while_it_is_counted_is_still_told_as_behind(journal: Journal) -> None:
    async def scenario() -> None:
        found = await pages.landmarks(Query("apple"))
        assert (found.count, found.behind) == (0, 3), "so whoever asked counts again"
        found = await pages.landmarks(Query("apple"))
        assert (found.count, found.behind) == (3, 0)

    counting = IndexedMeanwhile(journal.browse(), journal.catch_up)
    reader = Reader("counting")
    pages = DeskPages(journal.browse(), Reader("looking"), counting, reader)  # type: ignore[arg-type]
    asyncio.run(scenario())
    pages.close()


def test_a_newer_counting_ends_the_one_before_and_looking_waits_for_none(
    journal: Journal,
) -> None:
    async def scenario() -> None:
        first = asyncio.create_task(pages.landmarks(Query()))
        await asyncio.to_thread(slow.is_under_way.wait, 40)
        waiting = asyncio.create_task(pages.landmarks(Query()))
        await asyncio.sleep(0)
        last = asyncio.create_task(pages.landmarks(Query("apple")))
        assert len(await pages.newest(Query())) == 3
        slow.may_go_on.set()
        for left_off in (first, waiting):
            with pytest.raises(Superseded):
                await left_off
        assert (await last).count == 0

    slow = SlowCounting(journal.browse())
    pages = DeskPages(journal.browse(), Reader(), slow, Reader())  # type: ignore[arg-type]
    asyncio.run(scenario())
    pages.close()


def test_choices_are_asked_for_until_they_come(journal: Journal) -> None:
    async def scenario(times: int) -> None:
        asked = asyncio.create_task(pages.choices())
        for _ in range(times):
            pages.interrupt()
        slow.may_go_on.set()
        assert (await asked).agents == ("A1",)

    slow = SlowCounting(journal.browse())
    pages = DeskPages(journal.browse(), Reader(), slow, Reader())  # type: ignore[arg-type]
    asyncio.run(scenario(2))
    pages.close()


def test_one_browse_is_enough(journal: Journal) -> None:
    async def scenario() -> None:
        assert (await pages.landmarks(Query())).count == 3
        pages.close()
        with pytest.raises(RuntimeError):
            await pages.newest(Query())

    browse = journal.browse()
    pages = DeskPages(browse, Reader())
    asyncio.run(scenario())
    with pytest.raises(StoreFailed):
        browse.newest(Query())
