"""Trials of the page *Rehearse and take an exam*: its steps, done with keys alone."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bithuman_panel.core.drill import Arrival, Drill
from bithuman_panel.core.models import Mode
from tests.pictures.keys import button, press, tab_to, type_
from tests.pictures.platform import AVA, reached

if TYPE_CHECKING:
    from tests.pictures.platform import ScriptedDrills
    from tests.pictures.staging import Staging


def drills_of(on: Staging) -> ScriptedDrills:
    """Return the rehearsal's server."""
    assert on.desk
    assert on.desk.drills
    return on.desk.drills


async def in_rehearsal(on: Staging) -> None:
    """Open the rehearsal from the first page."""
    await on.until(on.window.welcome.isVisible)
    tab_to(on, button(on, "Try it in rehearsal"))
    press(on, "Space")
    await on.opened()


async def to_drills(on: Staging) -> None:
    """Open the card of the drills."""
    press(on, "Alt+P", "L")
    await on.list_closed()
    await on.until(lambda: on.window.cards.drills().lies_over)


async def stage_fault(on: Staging) -> None:
    await in_rehearsal(on)
    await to_drills(on)
    press(on, "Down")
    assert "Nobody is connected" in on.window.cards.drills().about()
    press(on, "Enter")
    await on.until(lambda: on.window.drill_bar.text() == "Drill: Nobody connected")
    assert drills_of(on).staged is Drill.NOBODY_CONNECTED
    press(on, "Ctrl+2")
    type_(on, "Is anybody there?")
    on.clock.at += 5
    press(on, "Ctrl+Enter")
    assert on.window.composer.message.toPlainText() == ""
    await to_drills(on)
    press(on, "Alt+P")
    await on.until(lambda: drills_of(on).staged is None)


async def at_task(on: Staging, number: int) -> None:
    """Wait for a task of the exam."""
    await on.until(lambda: f"task {number} of 9" in on.window.drill_bar.text())


async def say_line(on: Staging, text: str) -> None:
    """Write a line where the cursor is, send it, and let it be delivered and heard."""
    assert on.desk
    assert on.window.composer.message.hasFocus()
    on.clock.at += 21
    type_(on, text)
    press(on, "Ctrl+Enter")
    drills_of(on).arrived.append(Arrival(AVA.code, Mode.SPEAK, text, "lobby", ("lobby",)))
    await on.settle(reached(on.desk.lanes.waiting[-1], "lobby"))


async def go_on(on: Staging) -> None:
    """Leave the task."""
    tab_to(on, button(on, "Done, go on"))
    press(on, "Space")


async def take_exam(on: Staging) -> None:
    await in_rehearsal(on)
    await to_drills(on)
    press(on, "Alt+X")
    for number in range(1, 10):
        await at_task(on, number)
        await say_line(on, f"Welcome to task {number}.")
        await go_on(on)
    await on.until(lambda: on.window.cards.exam.lies_over)
    assert drills_of(on).staged is None


async def read_results(on: Staging) -> None:
    await in_rehearsal(on)
    await to_drills(on)
    press(on, "Alt+X")
    await at_task(on, 1)
    await say_line(on, "Welcome.")
    tab_to(on, button(on, "End the exam"))
    press(on, "Space")
    card = on.window.cards.exam()
    await on.until(lambda: card.lies_over)
    assert "The stage heard it in lobby" in card.text()
    press(on, "Down")
    tab_to(on, card.exams, back=True)
    press(on, "Esc")
    assert not card.lies_over
    await to_drills(on)
    press(on, "Alt+E")
    assert card.lies_over
