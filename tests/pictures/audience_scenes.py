"""The scenes of who is there, what was heard and told, what is live, and what is rehearsed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bithuman_panel.core.delivery import Outcome
from bithuman_panel.core.drill import Drill
from bithuman_panel.core.exam import Deed, Did, Exam, Trial
from bithuman_panel.core.models import Mode
from tests.pictures import drilling, knowing
from tests.pictures.keys import press, tab_to, type_
from tests.pictures.platform import EVENING, reached
from tests.pictures.premiere import with_show

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from tests.pictures.staging import Staging

TAKEN = Exam(
    "exam",
    EVENING,
    (
        Trial(
            Drill.SILENCE,
            (
                Deed(Did.SENT, 3.2, "a", "lobby", "Welcome."),
                Deed(Did.BECAME, 18.2, "a", "lobby", "Welcome.", Outcome.UNKNOWN),
                Deed(Did.SPOKEN, 24.9, "a", "lobby", "Welcome."),
                Deed(Did.HEARD, 25.4, "", "lobby", "Welcome."),
            ),
        ),
        Trial(
            Drill.ROOM_VANISHES,
            (
                Deed(Did.SENT, 2.1, "b", "lobby", "Hello."),
                Deed(Did.BECAME, 2.4, "b", "lobby", "Hello.", Outcome.NOT_HEARD),
            ),
        ),
    ),
)


async def radar(on: Staging) -> QWidget:
    """The rooms: one has a name, two people came to another, the third has just closed."""
    await on.opened()
    await knowing.to_rooms(on)
    press(on, "Down", "F2")
    type_(on, "The big hall")
    press(on, "Enter")
    assert on.desk
    reads = on.desk.reads
    on.clock.at += 2
    reads.came["lobby"] = 2
    reads.closed.add("foyer-west")
    press(on, "Ctrl+R")
    rooms = on.window.targets.rooms
    await on.until(lambda: "closed" in rooms.words(2))
    return on.window.targets


async def several(on: Staging) -> QWidget:
    """A line for two rooms."""
    await on.opened()
    await knowing.to_rooms(on)
    press(on, "Down", "Space")
    await on.until(lambda: "2 rooms" in on.sentence)
    on.write("The doors close in five minutes.")
    return on.window.composer


async def transcript(on: Staging) -> QWidget:
    """What is said in the lobby, with a line of ours in it."""
    await knowing.in_words(on)
    await knowing.heard(on)
    press(on, "Ctrl+4", "Up", "Up")
    return on.window.record_column


async def ledger(on: Staging) -> QWidget:
    """What the rooms were told: one fact was replaced, and the chosen room lacks three."""
    await knowing.told(on)
    press(on, "Ctrl+End")
    tab_to(on, on.window.ledger.correct)
    press(on, "Space", "Ctrl+A")
    type_(on, "The guest is called Alexandra.")
    on.clock.at += 5
    press(on, "Ctrl+Enter")
    assert on.desk
    await on.settle(reached(on.desk.lanes.waiting[-1], "lobby"))
    await on.settle(reached(await on.send("Supper is at nine.", Mode.CONTEXT), "lobby"))
    press(on, "Ctrl+K")
    type_(on, "main-st")
    press(on, "Enter")
    await on.until(lambda: on.window.ledger.missing.text() != "")
    press(on, "Ctrl+5")
    return on.window.record_column


async def correcting(on: Staging) -> QWidget:
    """A fact is being corrected."""
    await knowing.told(on)
    press(on, "Ctrl+End")
    tab_to(on, on.window.ledger.correct)
    press(on, "Space", "Ctrl+A")
    type_(on, "The guest is called Alexandra.")
    return on.window.composer


async def viewer(on: Staging) -> QWidget:
    """What opening the agent's page costs."""
    await on.opened()
    press(on, "Alt+P", "G", "P")
    await on.list_closed()
    await on.until(lambda: on.window.cards.viewer().lies_over)
    return on.window.cards.viewer()


async def preflight(on: Staging) -> QWidget:
    """Everything was looked at, and something is to be mended."""
    await with_show(on)
    assert on.desk
    on.desk.reads.on_asked = on.clock.take_a_moment
    press(on, "F3")
    card = on.window.cards.preflight()
    await on.until(lambda: "eady" in card.sentence())
    return card


async def account(on: Staging) -> QWidget:
    """The account, with what is live."""
    await on.opened()
    press(on, "Ctrl+,")
    card = on.window.cards.account()
    await on.until(lambda: card.facts.text_of("Show time") != "")
    await on.until(lambda: card.sessions.current() is not None)
    return card


async def ending(on: Staging) -> QWidget:
    """A session is to be ended."""
    await account(on)
    press(on, "Down")
    tab_to(on, on.window.cards.account().end)
    press(on, "Space")
    type_(on, "main-st")
    return on.window.cards.ending()


async def drills(on: Staging) -> QWidget:
    """The faults by their names."""
    await on.opened()
    await drilling.to_drills(on)
    on.window.cards.drills().choose(Drill.ROOM_VANISHES)
    return on.window.cards.drills()


async def exam(on: Staging) -> QWidget:
    """A task of an exam is on."""
    await on.opened()
    await drilling.to_drills(on)
    press(on, "Alt+X")
    await drilling.at_task(on, 1)
    return on.window.drill_bar


async def results(on: Staging) -> QWidget:
    """The results of an exam in which one task went well, and one did not."""
    await on.opened()
    on.window.drilling.show_exams((TAKEN,))
    on.window.drilling.show_result()
    return on.window.cards.exam()
