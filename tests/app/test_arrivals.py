"""Lines that were just let go: what is shown of them in the press, and what a moment later."""

from __future__ import annotations

import asyncio
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from bithuman_panel.app import arrivals as arrivals_module
from bithuman_panel.app.arrivals import Arrivals
from bithuman_panel.core.gate import Gate
from bithuman_panel.core.models import CueRef, Mode, Target
from bithuman_panel.ui.bridge import EntryBridge
from tests.ui.entries import entry_of

if TYPE_CHECKING:
    from collections.abc import Coroutine

    from pytestqt.qtbot import QtBot

    from bithuman_panel.core.entry import Entry

LOBBY = Target("A12345678", "lobby")


class Desk:
    """Arrivals, and what is seen of them."""

    def __init__(self) -> None:
        self.seen: list[str] = []
        self.expected: list[Entry] = []
        self.begun: list[Coroutine[None, None, None]] = []
        self.looks = 0
        self.gate = Gate()
        self.bridge = EntryBridge(self._hear)
        self.bridge._patience.setInterval(60_000)
        self.arrivals = Arrivals(
            self.bridge,
            self.gate,
            self.expected.append,
            lambda entry: self.seen.append(entry.id),
            self.begun.append,
        )
        self.arrivals.look = self._look

    def _hear(self, entry: Entry) -> None:
        if not self.arrivals.takes(entry):
            self.seen.append(f"{entry.id} {entry.stage}")

    def _look(self) -> None:
        self.looks += 1

    def let_go(self, *entries: Entry) -> None:
        for entry in entries:
            self.arrivals.let_go(entry)
        self.arrivals.submitted(is_leaving=False)

    def end(self) -> None:
        self.bridge._patience.stop()
        for each in self.begun:
            each.close()


@pytest.fixture
def desk(qtbot: QtBot) -> Desk:
    return Desk()


def test_a_line_is_shown_when_it_has_left_and_before_its_outcome(desk: Desk, qtbot: QtBot) -> None:
    entry = entry_of("e1")
    desk.let_go(entry)
    assert desk.seen == []
    desk.bridge.post(entry.withdrawn())
    desk.bridge.let_on()
    qtbot.waitUntil(lambda: len(desk.seen) == 2)
    assert desk.seen == ["e1", "e1 withdrawn"]
    desk.end()


@pytest.mark.parametrize("is_leaving", [True, False])
def test_a_press_waits_for_a_line_that_is_leaving_and_shows_nothing_meanwhile(
    desk: Desk, monkeypatch: pytest.MonkeyPatch, *, is_leaving: bool
) -> None:
    waited: list[list[str]] = []
    monkeypatch.setattr(desk.bridge, "wait_until_left", lambda: waited.append(desk.seen[:]))
    context, line = entry_of("e1", mode=Mode.CONTEXT), entry_of("e2")
    for each in (context, line):
        desk.arrivals.let_go(each)
    assert desk.expected == [], "nor is anything else done of it"
    desk.arrivals.submitted(is_leaving)
    assert waited == [[]] * is_leaving
    assert desk.seen == ["e1", "e2"]
    assert desk.expected == [context, line]
    desk.let_go(entry_of("e3"))
    assert len(desk.expected) == 3, "each once"
    desk.end()


@pytest.mark.parametrize("what", ["cue", "context", "held"])
def test_what_keeps_it_from_going_again_is_shown_in_the_press_itself(desk: Desk, what: str) -> None:
    entry = entry_of("e1", mode=Mode.CONTEXT if what == "context" else Mode.SPEAK)
    if what == "cue":
        entry = replace(entry, line=replace(entry.line, cue=CueRef("run", "c1")))
    desk.gate.is_held = what == "held"
    desk.let_go(entry)
    assert desk.seen == ["e1"]
    desk.end()


def test_a_press_works_through_nothing_that_became_of_lines(desk: Desk, qtbot: QtBot) -> None:
    before = [entry_of(f"b{number}") for number in range(50)]
    for entry in before:
        desk.bridge.post(entry.withdrawn())
    cue = entry_of("e1")
    cue = replace(cue, line=replace(cue.line, cue=CueRef("run", "c1")))
    desk.arrivals.let_go(cue)
    desk.bridge.post(cue.withdrawn())
    desk.arrivals.submitted(is_leaving=False)
    assert desk.seen == ["e1"]
    desk.bridge.let_on()
    qtbot.waitUntil(lambda: len(desk.seen) == 52)
    assert desk.seen[1:] == [f"{each.id} withdrawn" for each in (*before, cue)]
    desk.end()


def test_what_was_just_let_go_is_among_what_was_written_there(desk: Desk) -> None:
    desk.let_go(entry_of("e1", text="One."), entry_of("e2", text="Two."))
    desk.let_go(entry_of("e3", text="Elsewhere.", room="hall"))
    assert list(desk.arrivals.texts(LOBBY, Mode.SPEAK)) == ["Two.", "One."]
    assert list(desk.arrivals.texts(LOBBY, Mode.CONTEXT)) == []
    desk.arrivals.show_all()
    assert desk.seen == ["e1", "e2", "e3"]
    assert list(desk.arrivals.texts(LOBBY, Mode.SPEAK)) == []
    desk.end()


def test_the_queue_is_looked_at_once_for_all_lines_of_a_moment(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(arrivals_module, "QUEUE_SHOWN_AFTER_S", 0)
    desk.let_go(entry_of("e1"), entry_of("e2"))
    desk.arrivals.show_all()
    (look,) = desk.begun
    asyncio.run(look)
    assert desk.looks == 1
    desk.let_go(entry_of("e3"))
    desk.arrivals.show_all()
    assert len(desk.begun) == 2, "and again for those that come later"
    desk.end()


def test_a_line_is_fresh_until_the_queue_was_looked_at(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(arrivals_module, "QUEUE_SHOWN_AFTER_S", 0)
    desk.let_go(entry_of("e1"))
    assert desk.arrivals.is_fresh("e1"), "it has not been shown yet"
    desk.arrivals.show_all()
    assert desk.arrivals.is_fresh("e1")
    (look,) = desk.begun
    asyncio.run(look)
    assert not desk.arrivals.is_fresh("e1")
    assert desk.looks == 1
    desk.end()
