"""An exam in the real window, on the rehearsal's own server: who does well, and who does not."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton

from bithuman_panel.core import limits
from bithuman_panel.core.delivery import Outcome
from bithuman_panel.core.drill import LESSONS, Drill
from bithuman_panel.core.entry import Stage
from bithuman_panel.core.exam import Conduct, Exam, conduct_of, plan
from bithuman_panel.core.examining import Finding, earned, find, most
from bithuman_panel.presenters import exam as exams
from bithuman_panel.rehearsal import simulation
from tests.e2e.conftest import OpenShow, Play
from tests.e2e.show import LOCKOUT_S, Show, press

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")

DEADLINE_S = 0.8
AVA = "A48KTR2917"


@pytest.fixture
def quick(monkeypatch: pytest.MonkeyPatch) -> None:
    """A rehearsal in a hurry: nothing takes longer than it must to be what it is."""
    monkeypatch.setattr(limits, "DEADLINE_S", DEADLINE_S)
    tempo = simulation.Tempo(slow_s=0.2, drip_gap_s=0.2, retry_after_s=1, away_s=1.0)
    monkeypatch.setattr("bithuman_panel.rehearsal.server.Tempo", lambda: tempo)


def examined(monkeypatch: pytest.MonkeyPatch, *drills: Drill) -> None:
    """Let the next exam be of these drills, in this order."""
    monkeypatch.setattr(exams, "plan", lambda _seed: drills)


class Operator:
    """Hands on the window during an exam."""

    def __init__(self, show: Show) -> None:
        self.show = show
        self.number = 0

    async def begin(self) -> None:
        """Open the card by its command and begin an exam by its Alt letter."""
        self.show.window.commands["drills"].trigger()
        card = self.show.window.cards.drills()
        assert card.lies_over
        press(card.rows, Qt.Key.Key_X, Qt.KeyboardModifier.AltModifier)
        await self.at_task(1)

    async def at_task(self, number: int) -> None:
        """Wait for a task."""
        await self.show.until(lambda: f"task {number} of" in self.show.window.drill_bar.text())
        self.number = number

    async def done(self) -> Exam | None:
        """Leave the task; return the exam if that was the last one."""
        window, number = self.show.window, self.number
        window.drill_bar.accept.setFocus()
        press(window.drill_bar.accept, Qt.Key.Key_Space)
        await self.show.until(
            lambda: f"task {number + 1} of" in window.drill_bar.text() or self.is_over()
        )
        if not self.is_over():
            self.number = number + 1
            return None
        assert self.show.panel.stage
        assert self.show.panel.stage.rehearsing
        return self.show.panel.stage.rehearsing.exam._exams[0]

    def is_over(self) -> bool:
        return self.show.window.cards.exam.lies_over

    async def let_go(self, text: str) -> None:
        """Write a line and press Send, whether it goes or not."""
        await asyncio.sleep(LOCKOUT_S)
        self.show.write(text)
        self.show.press_send()

    async def ends(self, text: str) -> Outcome:
        """Wait for what becomes of the newest line, which says ``text``."""
        await self.show.until(lambda: self.outcome_of(text) is not None)
        outcome = self.outcome_of(text)
        assert outcome
        return outcome

    async def met(self, text: str) -> Outcome | None:
        """Wait for what becomes of a line, or for why it stays where it is (None)."""
        show = self.show
        await show.until(lambda: self.outcome_of(text) is not None or show.message == text)
        return self.outcome_of(text)

    def outcome_of(self, text: str) -> Outcome | None:
        """Return what became of the newest line, if it says ``text`` and nothing more comes."""
        newest = self.show.newest()
        is_it = newest is not None and newest.line.text == text and newest.stage is Stage.DONE
        return newest.outcome if newest is not None and is_it else None

    def answer(self, words: str) -> None:
        """Press one of the three answers to an unknown outcome."""
        buttons = self.show.window.record.findChildren(QPushButton)
        next(b for b in buttons if b.text().replace("&", "") == words and b.isVisible()).click()


async def good(operator: Operator, drill: Drill, number: int) -> None:
    """Do what is right under a drill, as one who sees the window alone would."""
    show, text = operator.show, f"Welcome to task {number}."
    await operator.let_go(text)
    conduct = conduct_of(drill)
    if conduct is Conduct.KEY:
        await show.until(lambda: "refuses the API secret" in show.refusal or not show.message)
        show.window.hold_requested.emit()
        await show.until(lambda: show.window.strip.is_held)
        return
    outcome = await operator.met(text)
    if conduct is Conduct.LOOK:
        assert outcome is Outcome.UNKNOWN, show.refusal
        words = "It was spoken" if LESSONS[drill].is_heard else "Leave it"
        operator.answer(words)
        await show.until(lambda: (entry := show.newest()) is not None and entry.is_judged)
    if conduct is Conduct.MOVE:
        show.pick(show.window.targets.room, "main-stage")
        await show.until(lambda: "main-stage" in show.sentence)
        await operator.let_go(f"{text} Again.")
        assert await operator.ends(f"{text} Again.") is Outcome.DELIVERED
        show.pick(show.window.targets.room, "lobby")
        await show.until(lambda: "lobby" in show.sentence)
    if conduct is Conduct.AGAIN:
        assert outcome is Outcome.NOT_SENT, show.refusal
        assert show.panel._desks.desk
        base = show.panel._desks.desk.drills
        assert base
        await asyncio.sleep(1.2)
        await operator.let_go(text)
        await show.until(
            lambda: (e := show.newest()) is not None and e.outcome is Outcome.DELIVERED
        )


async def is_back(show: Show) -> None:
    """Wait for the Wi-Fi to be back, as the list of rooms shows it."""
    stage = show.panel.stage
    assert stage
    while True:
        await stage.targets.aim.refresh()
        if show.state() == "":
            return


async def recovered(show: Show) -> None:
    """Wait until a line could go again, as whoever takes an exam does between two tasks."""
    stage = show.panel.stage
    assert stage
    # The first press may ask what becomes of a line that the hold had caught.
    while show.window.strip.is_held:
        show.window.strip.hold_requested.emit()
        await asyncio.sleep(0)
    await show.until(lambda: stage.budget._budget.state().opens_in_s <= 0)


async def taken_by(
    show: Show, drills: tuple[Drill, ...], act: Callable[[Operator, Drill, int], Awaitable[None]]
) -> Exam:
    """Take an exam of these drills, doing ``act`` under each."""
    await show.aim(AVA, "lobby")
    operator = Operator(show)
    await operator.begin()
    taken = None
    for number, drill in enumerate(drills, 1):
        await recovered(show)
        await act(operator, drill, number)
        taken = await operator.done()
    assert taken
    return taken


@pytest.mark.parametrize("seed", [1, 2])
@pytest.mark.usefixtures("quick")
def test_a_good_operator_gets_full_marks(
    play: Play, open_show: OpenShow, monkeypatch: pytest.MonkeyPatch, seed: int
) -> None:
    drills = plan(seed)
    examined(monkeypatch, *drills)

    async def scenario() -> None:
        async with open_show(rehearsal=True) as show:
            taken = await taken_by(show, drills, good)
            assert {trial.drill: find(trial) for trial in taken.trials} == dict.fromkeys(
                drills, Finding.RIGHT
            )
            card = show.window.cards.exam()
            assert card.text().startswith(f"{most(taken)} of {most(taken)} points.")

    play(scenario())


async def reckless(operator: Operator, drill: Drill, number: int) -> None:
    """Press again, whatever was said."""
    show, text = operator.show, f"Welcome to task {number}."
    await operator.let_go(text)
    await operator.met(text)
    for _ in range(2):
        await operator.let_go(text)
        await asyncio.sleep(LOCKOUT_S)
        show.press_send()
    await show.until(lambda: not show.panel.stage or not show.panel.stage._desk.lanes.pending())
    assert drill in RECKLESS


RECKLESS = {
    Drill.RESET: Finding.TWICE,
    Drill.SLOW: Finding.TWICE,
    Drill.CUT: Finding.BLIND,
    Drill.NO_CREDITS: Finding.PRESSED_ON,
    Drill.NO_WORKER: Finding.STAYED,
    Drill.NOBODY_CONNECTED: Finding.ONCE_MORE,
    Drill.KEY_REVOKED: Finding.UNGUARDED,
    Drill.THROTTLED: Finding.PRESSED_ON,
}


@pytest.mark.usefixtures("quick")
def test_a_reckless_one_does_not_and_the_history_says_under_which_drill(
    play: Play, open_show: OpenShow, monkeypatch: pytest.MonkeyPatch
) -> None:
    examined(monkeypatch, *RECKLESS)

    async def scenario() -> None:
        async with open_show(rehearsal=True) as show:
            taken = await taken_by(show, tuple(RECKLESS), reckless)
            assert {trial.drill: find(trial) for trial in taken.trials} == RECKLESS
            assert 0 < earned(taken) < most(taken) / 2
            text = show.window.cards.exam().text()
            assert "The stage heard the same line twice." in text
            assert "s: The stage heard it in lobby" in text
            show.window.pages.escape()
            show.window.record.history.selectRow(0)
            assert "Too many requests" in show.details
        async with open_show(rehearsal=True) as show:
            await show.opened()
            await show.until(lambda: show.rows > 0)
            show.window.commands["drills"].trigger()
            card = show.window.cards.drills()
            await show.until(card.results.isEnabled)
            card.results.click()
            assert f"{earned(taken)} of {most(taken)} points." in show.window.cards.exam().text()
            show.window.pages.escape()
            show.window.record.history.selectRow(0)
            await show.until(lambda: "Too many requests" in show.details)

    play(scenario())


@pytest.mark.usefixtures("quick")
def test_an_exam_can_be_ended_early(play: Play, open_show: OpenShow) -> None:
    async def scenario() -> None:
        async with open_show(rehearsal=True) as show:
            await show.aim(AVA, "lobby")
            operator = Operator(show)
            await operator.begin()
            desk = show.panel._desks.desk
            assert desk
            server = desk.drills
            assert server
            staged = [server.drill]
            show.window.drill_bar.decline.click()
            await show.until(operator.is_over)
            assert "ended early" in show.window.cards.exam().text()
            staged.append(server.drill)
            assert (staged[0] is None, staged[1] is None) == (False, True)
            assert show.window.drill_bar.text() == ""

    play(scenario())
