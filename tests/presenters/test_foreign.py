"""A foreign history takes the place of the window's own, and gives it back."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Coroutine
from dataclasses import dataclass, field, replace
from typing import Any

import pytest

from bithuman_panel.core.entry import Entry
from bithuman_panel.core.errors import InputRefused, StoreFailed
from bithuman_panel.core.foreign import Foreign
from bithuman_panel.core.meter import Meter
from bithuman_panel.core.models import CueRef, Line
from bithuman_panel.core.wording import Sentence, say
from bithuman_panel.presenters.foreign import ForeignPresenter
from bithuman_panel.presenters.work import WorkPresenter
from tests.core.entries import entry_of, partly

OWN: Any = "this window's pages"
ENTRY = replace(
    partly(), line=replace(partly().line, cue=CueRef("r1", "c1"), corrects="another fact")
)


@dataclass
class Opened:
    """One that is open, with one entry in it."""

    found: Foreign
    entry: Entry | None = ENTRY
    fails: bool = False
    is_closed: bool = False
    asked: list[str] = field(default_factory=list)

    @property
    def pages(self) -> Any:  # noqa: ANN401 - nobody asks it for anything
        return self.found.name

    async def find(self, entry_id: str) -> Entry | None:
        self.asked.append(entry_id)
        if self.fails:
            raise StoreFailed(say("It cannot be read."))
        return self.entry

    def close(self) -> None:
        self.is_closed = True


class Files:
    """Opens what a test gives, or refuses it."""

    def __init__(self) -> None:
        self.opened: list[Opened] = []
        self.refusal: InputRefused | None = None
        self.door: asyncio.Event | None = None

    async def open(self, file: str, meter: Meter) -> Opened:
        if self.refusal:
            raise self.refusal
        meter.tell(30, 60)
        if self.door:
            await self.door.wait()
            meter.tell(60, 60)
        self.opened.append(Opened(Foreign(file, 3)))
        return self.opened[-1]


class Screen:
    """Remembers what was shown, in order; the list and the work row too."""

    def __init__(self) -> None:
        self.shown: list[tuple[str, object]] = []
        self.in_list: Entry | None = entry_of()

    def show_foreign(self, found: Foreign) -> None:
        self.shown.append(("foreign", found.name))

    def show_own(self) -> None:
        self.shown.append(("own", None))

    def show_meanwhile(self, lines: int) -> None:
        self.shown.append(("meanwhile", lines))

    def show_details(self, entry: Entry | None, *, is_whole: bool = True) -> None:
        self.shown.append(("whole" if is_whole else "row", entry))

    def show_problem(self, sentence: Sentence) -> None:
        self.shown.append(("problem", str(sentence)))

    def show_work_done(self, sentence: Sentence) -> None:
        self.shown.append(("done", str(sentence)))

    def show_work_failed(self, sentence: Sentence) -> None:
        self.shown.append(("failed", str(sentence)))

    def show_work(self, sentence: Sentence, done: int, total: int | None) -> None:
        self.shown.append(("work", str(sentence)))

    def clear_work(self) -> None:
        pass

    def look_at(self, pages: object, *, is_own: bool) -> None:
        self.shown.append(("look at own" if is_own else "look at", pages))

    async def look_at_once(self, pages: object, *, is_own: bool) -> None:
        self.look_at(pages, is_own=is_own)

    def find(self, entry_id: str) -> Entry | None:
        return self.in_list

    def chosen(self, entry_id: str | None) -> None:
        self.shown.append(("chosen", entry_id))

    def take(self) -> list[tuple[str, object]]:
        shown, self.shown = self.shown, []
        return shown


class Desk:
    """A presenter on its screen; ``started`` runs when a test awaits it."""

    def __init__(self) -> None:
        self.screen = Screen()
        self.files = Files()
        self.reused: list[Line] = []
        self.turns = 0
        self.started: list[Coroutine[None, None, None]] = []
        self.work = WorkPresenter(self.screen, 0.0, 0.001)
        self.presenter = ForeignPresenter(
            self.screen,
            self.files,
            self.screen,
            OWN,
            self.work,
            self._turn,
            self.reused.append,
            self.started.append,
        )

    def _turn(self) -> None:
        self.turns += 1

    def open(self, file: str = "gala.json") -> None:
        asyncio.run(self.presenter.open(file))

    def read(self) -> None:
        while self.started:
            asyncio.run(self.started.pop(0))


@pytest.fixture
def desk() -> Desk:
    return Desk()


@pytest.fixture
def opened(desk: Desk) -> Desk:
    desk.open()
    desk.screen.take()
    return desk


def test_an_opened_history_takes_the_place_of_the_own(desk: Desk) -> None:
    desk.open()
    assert desk.presenter.is_open
    assert desk.turns == 1
    assert desk.screen.take() == [("foreign", "gala.json"), ("look at", "gala.json")]


def test_the_own_comes_back(opened: Desk) -> None:
    opened.presenter.leave()
    assert not opened.presenter.is_open
    assert opened.files.opened[0].is_closed
    assert opened.screen.take() == [("own", None), ("look at own", OWN)]
    opened.presenter.leave()
    assert opened.screen.take() == []


def test_the_own_comes_back_for_what_is_to_be_shown_in_it(opened: Desk) -> None:
    asyncio.run(opened.presenter.leave_first())
    assert opened.screen.take() == [("own", None), ("look at own", OWN)]
    asyncio.run(opened.presenter.leave_first())
    assert opened.screen.take() == []


def test_another_file_takes_the_place_of_the_first(opened: Desk) -> None:
    opened.open("second.json")
    assert [each.is_closed for each in opened.files.opened] == [True, False]
    assert opened.screen.take() == [("foreign", "second.json"), ("look at", "second.json")]


def test_a_refused_file_changes_nothing(opened: Desk) -> None:
    opened.files.refusal = InputRefused(say("There is no line in it."))
    opened.open("empty.json")
    assert opened.presenter.is_open
    assert opened.screen.take() == [("failed", "There is no line in it.")]


def test_how_far_it_is_is_shown_and_it_can_be_cancelled(desk: Desk) -> None:
    async def cancelled() -> None:
        desk.files.door = asyncio.Event()
        opening = asyncio.ensure_future(desk.presenter.open("long.json"))
        while not desk.screen.shown:
            await asyncio.sleep(0)
        # One at a time: another is not begun.
        await desk.presenter.open("second.json")
        desk.work.cancel()
        desk.files.door.set()
        await opening

    asyncio.run(cancelled())
    shown = desk.screen.take()
    assert shown[0] == ("work", "Opening the history: 50 %")
    assert shown[-1] == ("done", "Cancelled. Nothing was opened.")
    assert not desk.presenter.is_open


def test_where_nobody_knows_how_far_it_is_none_is_said(desk: Desk) -> None:
    async def begun() -> None:
        desk.files.door = asyncio.Event()
        with pytest.MonkeyPatch.context() as patch:
            patch.setattr(Meter, "tell", lambda *_: None)
            opening = asyncio.ensure_future(desk.presenter.open("long.json"))
            while not desk.screen.shown:
                await asyncio.sleep(0)
            desk.files.door.set()
            await opening

    asyncio.run(begun())
    assert desk.screen.take()[0] == ("work", "Opening the history …")


def test_a_chosen_line_is_shown_at_once_and_then_whole(opened: Desk) -> None:
    opened.presenter.choose("e1")
    assert opened.screen.take() == [("chosen", "e1"), ("row", opened.screen.in_list)]
    opened.read()
    assert opened.screen.take() == [("whole", ENTRY)]


def test_no_line_is_chosen(opened: Desk) -> None:
    opened.presenter.choose(None)
    assert opened.screen.take() == [("chosen", None), ("row", None)]
    assert not opened.started


def test_a_line_that_is_not_there_shows_what_the_row_says(opened: Desk) -> None:
    opened.files.opened[0].entry = None
    opened.presenter.choose("e1")
    opened.screen.take()
    opened.read()
    assert opened.screen.take() == []


def test_a_history_that_cannot_be_read_says_so(opened: Desk) -> None:
    opened.files.opened[0].fails = True
    opened.presenter.choose("e1")
    opened.screen.take()
    opened.read()
    assert opened.screen.take() == [("problem", "It cannot be read.")]


Act = Callable[[Desk], object]


@pytest.mark.parametrize(
    "meanwhile", [lambda d: d.presenter.choose(None), lambda d: d.presenter.leave()]
)
@pytest.mark.parametrize("fails", [False, True])
def test_what_comes_too_late_is_not_shown(opened: Desk, meanwhile: Act, fails: bool) -> None:
    opened.presenter.choose("e1")
    meanwhile(opened)
    opened.files.opened[0].fails = fails
    opened.screen.take()
    opened.read()
    shown = [what for what, _ in opened.screen.take()]
    assert shown == (["problem"] if fails and opened.presenter.is_open else [])


def test_a_line_is_taken_up_without_what_it_was_to_another_panel(opened: Desk) -> None:
    opened.presenter.reuse()
    assert opened.reused == []
    opened.presenter.choose("e1")
    opened.presenter.reuse()
    assert opened.reused == []
    opened.read()
    opened.presenter.reuse()
    (line,) = opened.reused
    assert (line.text, line.mode) == (ENTRY.line.text, ENTRY.line.mode)
    assert (line.cue, line.corrects) == (None, None)


def test_lines_sent_meanwhile_are_counted_apart(desk: Desk) -> None:
    desk.presenter.let_go()
    assert desk.screen.take() == []
    desk.open()
    desk.screen.take()
    desk.presenter.let_go()
    desk.presenter.let_go()
    assert desk.screen.take() == [("meanwhile", 1), ("meanwhile", 2)]
    desk.open("second.json")
    desk.screen.take()
    desk.presenter.let_go()
    assert desk.screen.take() == [("meanwhile", 1)]


def test_what_is_open_is_let_go_of_with_the_window(desk: Desk) -> None:
    desk.presenter.close()
    desk.open()
    desk.presenter.close()
    assert desk.files.opened[0].is_closed
    assert not desk.presenter.is_open


def test_a_line_chosen_of_none_is_not_read(desk: Desk) -> None:
    desk.presenter.choose("e1")
    assert not desk.started
