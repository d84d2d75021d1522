from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING

import pytest

from bithuman_panel.core.errors import StoreFailed
from bithuman_panel.core.export import Format
from bithuman_panel.core.meter import Meter, WorkCancelled
from bithuman_panel.core.query import Query
from bithuman_panel.core.wording import Sentence, say
from bithuman_panel.presenters.history_files import ENDING_S, HistoryFilesPresenter
from bithuman_panel.presenters.work import WorkPresenter

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable

FULL = StoreFailed(say("The file cannot be written. Make room."))


class Bar:
    """The row as it looks now, and all that it ever said."""

    def __init__(self) -> None:
        self.said: list[str] = []
        self.results: list[str] = []
        self.is_shown = False
        self.changed = asyncio.Event()

    def show_work(self, sentence: Sentence, done: int, total: int | None) -> None:
        self.said.append(f"{sentence} ({done}/{total})")
        self.is_shown = True
        self.changed.set()

    def clear_work(self) -> None:
        self.is_shown = False

    def show_work_done(self, sentence: Sentence) -> None:
        self.results.append(str(sentence))

    def show_work_failed(self, sentence: Sentence) -> None:
        self.results.append(f"FAILED {sentence}")


class Files:
    """Files that are written as far as ``until`` lets them, each step as scripted."""

    def __init__(self, answer: int | str | Exception | None = 0) -> None:
        self.answer = answer
        self.asked: list[str] = []
        self.step: Callable[[Meter], Awaitable[None]] | None = None

    async def export(
        self, file: str, kind: Format, meter: Meter, query: Query | None = None
    ) -> int:
        of = f" of {query.words}" if query else ""
        answer = await self._write(f"export {file} {kind}{of}", meter)
        assert isinstance(answer, int)
        return answer

    async def back_up(self, meter: Meter) -> str | None:
        answer = await self._write("back up", meter)
        assert answer is None or isinstance(answer, str)
        return answer

    async def _write(self, what: str, meter: Meter) -> int | str | None:
        self.asked.append(what)
        if self.step:
            await self.step(meter)
        if isinstance(self.answer, Exception):
            raise self.answer
        return self.answer


class Desk:
    """A row, its work, and the files of the history."""

    def __init__(self, answer: int | str | Exception | None = 0) -> None:
        self.bar, self.files = Bar(), Files(answer)
        self.work = WorkPresenter(self.bar, 0.0, 0.001)
        self.history = HistoryFilesPresenter(self.bar, self.files, self.work)


def told(done: int, total: int | None) -> Sentence:
    return say("Working")


async def until_shown(bar: Bar) -> None:
    bar.changed.clear()
    await bar.changed.wait()


def test_what_is_over_at_once_never_shows() -> None:
    async def scenario() -> list[str]:
        bar = Bar()
        work = WorkPresenter(bar, 10.0)

        async def quick(_meter: Meter) -> int:
            return 7

        assert await work.run(told, quick) == 7
        assert not work.is_busy
        return bar.said

    assert asyncio.run(scenario()) == []


def test_long_work_shows_how_far_it_is_and_goes() -> None:
    async def scenario() -> None:
        desk = Desk()

        async def slow(meter: Meter) -> str:
            meter.tell(1, 4)
            await until_shown(desk.bar)
            meter.tell(3, 4)
            await until_shown(desk.bar)
            assert desk.work.is_busy
            return "done"

        assert await desk.work.run(told, slow) == "done"
        assert desk.bar.said[0] == "Working (1/4)"
        assert desk.bar.said[-1] == "Working (3/4)"
        assert not desk.bar.is_shown

    asyncio.run(scenario())


def test_what_is_not_worth_telling_yet_is_not_shown() -> None:
    async def scenario() -> None:
        desk, asked = Desk(), asyncio.Event()

        def words(done: int, _total: int | None) -> Sentence | None:
            asked.set()
            return told(done, None) if done else None

        async def slow(meter: Meter) -> None:
            await asked.wait()
            said_nothing = not desk.bar.said
            meter.tell(1)
            await until_shown(desk.bar)
            assert said_nothing

        await desk.work.run(words, slow)
        assert set(desk.bar.said) == {"Working (1/None)"}

    asyncio.run(scenario())


def test_whoever_closes_the_panel_cancels_the_work_and_lets_it_clean_up() -> None:
    cleaned: list[str] = []

    async def scenario() -> None:
        desk = Desk()

        async def endless(meter: Meter) -> None:
            while not meter.is_cancelled:
                await asyncio.sleep(0)
            cleaned.append("the half file is gone")
            raise WorkCancelled

        running = asyncio.ensure_future(desk.work.run(told, endless, ending_s=ENDING_S))
        await until_shown(desk.bar)
        running.cancel()
        with pytest.raises(asyncio.CancelledError):
            await running
        assert not desk.bar.is_shown
        assert not desk.work.is_busy

    asyncio.run(scenario())
    assert cleaned == ["the half file is gone"]


def test_whoever_closes_the_panel_waits_for_no_reading() -> None:
    async def scenario() -> None:
        desk, never = Desk(), asyncio.Event()

        async def hangs(_meter: Meter) -> None:
            await never.wait()

        running = asyncio.ensure_future(desk.work.run(told, hangs))
        await until_shown(desk.bar)
        running.cancel()
        with pytest.raises(asyncio.CancelledError):
            await running

    asyncio.run(asyncio.wait_for(scenario(), ENDING_S))


@pytest.mark.parametrize(
    ("lines", "result"),
    [(1, "One line was exported."), (240, "240 lines were exported.")],
)
def test_an_export_says_how_many_lines_it_has(lines: int, result: str) -> None:
    async def scenario() -> None:
        desk = Desk(lines)
        await desk.history.export("history.csv", Format.CSV)
        assert desk.files.asked == ["export history.csv csv"]
        assert desk.bar.results == [result]

    asyncio.run(scenario())


@pytest.mark.parametrize(
    ("name", "result"),
    [
        ("journal-1.sqlite3", "The history is backed up as journal-1.sqlite3."),
        (None, "There is no line to back up yet."),
    ],
)
def test_a_backup_says_where_it_is(name: str | None, result: str) -> None:
    async def scenario() -> None:
        desk = Desk(name)
        await desk.history.back_up()
        assert desk.bar.results == [result]

    asyncio.run(scenario())


def test_what_cannot_be_written_is_told_with_what_to_do() -> None:
    async def scenario() -> None:
        desk = Desk(FULL)
        await desk.history.export("history.csv", Format.CSV)
        await desk.history.back_up()
        assert desk.bar.results == ["FAILED The file cannot be written. Make room."] * 2

    asyncio.run(scenario())


def test_how_far_it_is_is_told_in_words() -> None:
    async def scenario() -> None:
        desk = Desk("journal-1.sqlite3")

        async def stepped(meter: Meter) -> None:
            await until_shown(desk.bar)
            meter.tell(30, 120)
            await until_shown(desk.bar)

        desk.files.step = stepped
        await desk.history.back_up()
        desk.files.answer = 120
        await desk.history.export("a.json", Format.JSON)
        for words in (
            "Backing up the history … (0/None)",
            "Backing up the history: 25 % (30/120)",
            "Exporting the history … (0/None)",
            "Exporting the history: 30 of 120 lines (30/120)",
        ):
            assert words in desk.bar.said

        desk.files.step = None
        await desk.history.export("a.json", Format.JSON, Query(words="hello"))
        assert desk.files.asked[-1] == "export a.json json of hello"

    asyncio.run(scenario())


def test_a_cancelled_export_says_so_and_meanwhile_no_other_begins() -> None:
    async def scenario() -> None:
        desk = Desk()

        async def until_cancelled(meter: Meter) -> None:
            while True:
                meter.tell(1, 4)
                await asyncio.sleep(0)

        desk.files.step = until_cancelled
        running = asyncio.ensure_future(desk.history.export("a.csv", Format.CSV))
        await until_shown(desk.bar)
        await desk.history.back_up()
        assert desk.files.asked == ["export a.csv csv"]
        desk.work.cancel()
        await running
        assert desk.bar.results == ["Cancelled. Nothing was written."]

    asyncio.run(scenario())
