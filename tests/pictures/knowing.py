"""Trials of the pages that tell who is there, what was heard and told, and what is live."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bithuman_panel.core.models import Mode
from bithuman_panel.core.transcript import Said
from bithuman_panel.ui.record_column import Page
from tests.pictures.keys import button, press, tab_to, type_
from tests.pictures.platform import AVA, EVENING, reached
from tests.pictures.premiere import with_show

if TYPE_CHECKING:
    from tests.pictures.staging import Staging

LINE = "Good evening, everybody. The show begins in five minutes."
SEA, ALEX = "The guest likes to be asked about the sea.", "The guest is called Alex."
FULL = "The hall is full tonight."
CHIYO = "A63QLN5508"


async def to_rooms(on: Staging) -> None:
    """Have the frame on the list of rooms."""
    press(on, "Ctrl+1")
    tab_to(on, on.window.targets.rooms)


def current_room(on: Staging) -> str:
    """Return what the row says that is looked at."""
    rooms = on.window.targets.rooms
    return rooms.words(rooms.currentRow())


def waiting(on: Staging) -> list[tuple[str, str | None]]:
    """Return text and room of each line that waits."""
    assert on.desk
    return [(each.line.text, each.line.target.room) for each in on.desk.lanes.waiting]


async def read_rooms(on: Staging) -> None:
    await on.opened()
    await to_rooms(on)
    press(on, "Down")
    assert on.sentence == "Speak to Ava in lobby"
    press(on, "Enter")
    await on.until(lambda: on.sentence == "Speak to Ava in main-stage")
    assert waiting(on) == []


async def room_closes(on: Staging) -> None:
    await on.opened()
    assert on.desk
    on.desk.reads.closed.add("lobby")
    press(on, "Ctrl+R")
    await on.until(lambda: "has closed" in on.sentence)
    press(on, "Ctrl+K")
    type_(on, "main-st")
    press(on, "Enter")
    await on.until(lambda: on.sentence == "Speak to Ava in main-stage")


async def name_room(on: Staging) -> None:
    await on.opened()
    await to_rooms(on)
    press(on, "Down", "F2")
    type_(on, "The big hall")
    press(on, "Enter")
    assert "The big hall" in current_room(on)
    press(on, "Alt+P", "M")
    await on.list_closed()
    type_(on, "The small hall")
    press(on, "Enter")
    assert "The small hall" in current_room(on)
    press(on, "F2", "Backspace", "Enter")
    assert "main-stage" in current_room(on)


async def send_to_several(on: Staging) -> None:
    await on.opened()
    await to_rooms(on)
    press(on, "Down", "Space")
    await on.until(lambda: on.sentence == "Speak to Ava in 2 rooms, 13 people")
    press(on, "Ctrl+2")
    type_(on, "Doors open.")
    on.clock.at += 5
    press(on, "Ctrl+Enter")
    assert waiting(on) == [("Doors open.", "lobby"), ("Doors open.", "main-stage")]
    await to_rooms(on)
    press(on, "Enter")
    await on.until(lambda: "2 rooms" not in on.sentence)


def favourites(on: Staging) -> tuple[str, ...]:
    """Return the codes of the agents that are favourites, in order."""
    assert on.panel.stage
    return on.panel.stage.agents.favourites.codes


async def keep_agents(on: Staging) -> None:
    await on.opened()
    press(on, "Ctrl+Shift+F")
    assert favourites(on) == (AVA.code,)
    press(on, "Ctrl+1")
    type_(on, "chi")
    press(on, "Enter", "Ctrl+Shift+F")
    assert favourites(on) == (AVA.code, CHIYO)
    press(on, "Alt+P", "G", "U")
    assert favourites(on) == (CHIYO, AVA.code)
    press(on, "Alt+P", "G", "D", "Ctrl+Shift+F")
    assert favourites(on) == (AVA.code,)


async def open_agents_page(on: Staging) -> None:
    await on.opened()
    press(on, "Alt+P", "G", "P")
    await on.list_closed()
    card = on.window.cards.viewer()
    await on.until(lambda: card.lies_over)
    press(on, "Enter")
    tab_to(on, card.open, back=True)
    press(on, "Esc")
    assert not card.lies_over


def talk(on: Staging) -> None:
    """Let somebody talk to Ava in the lobby."""
    assert on.desk
    on.desk.reads.said["lobby"] += [
        Said(EVENING - 40, by_agent=False, text="Hello! Is Alex here tonight?"),
        Said(EVENING - 36, by_agent=True, text="Good evening. Yes, and so is the sea."),
        Said(EVENING - 20, by_agent=False, text="My boat is called Ariel."),
    ]


async def in_words(on: Staging) -> None:
    """Open the transcript, and wait for what is said."""
    await on.opened()
    talk(on)
    press(on, "Ctrl+4")
    await on.until(lambda: on.window.transcript.model.rowCount() > 2)


async def heard(on: Staging) -> None:
    """Send a line to the lobby that the transcript then has."""
    assert on.desk
    entry = await on.send(LINE)
    said = Said(on.clock.now() + 2, by_agent=True, text=LINE)
    on.desk.reads.said["lobby"].append(said)
    await on.settle(reached(entry, "lobby"))

    def is_marked() -> bool:
        newest = on.window.record.entry_at(0)
        return newest is not None and bool(newest.heard)

    await on.until(is_marked)


async def read_transcript(on: Staging) -> None:
    await in_words(on)
    await heard(on)
    press(on, "Ctrl+4", "Home", "End", "Enter")
    assert on.window.record_column.page is Page.HISTORY
    assert LINE in on.window.record.details.toPlainText()


async def see_heard(on: Staging) -> None:
    await in_words(on)
    await heard(on)
    press(on, "Ctrl+3", "Down")
    assert on.window.record_column.page is Page.HISTORY
    tab_to(on, on.window.record.details)
    assert "Heard in lobby" in on.window.record.details.toPlainText()


async def pass_on(on: Staging) -> None:
    await in_words(on)
    press(on, "End", "Enter")
    message = on.window.composer.message
    told = message.toPlainText()
    assert told == "A visitor said: My boat is called Ariel."
    assert on.sentence == "Tell Ava in lobby"
    assert message.hasFocus()
    assert waiting(on) == []
    on.clock.at += 5
    press(on, "Ctrl+Enter")
    assert waiting(on) == [("A visitor said: My boat is called Ariel.", "lobby")]


async def told(on: Staging) -> None:
    """Have told the lobby three facts."""
    await on.opened()
    for text in (ALEX, SEA, FULL):
        await on.settle(reached(await on.send(text, Mode.CONTEXT), "lobby"))
    press(on, "Ctrl+5")
    await on.until(lambda: on.window.ledger.model.rowCount() == 3)


async def look_at_ledger(on: Staging) -> None:
    await told(on)
    press(on, "Down")
    assert on.window.ledger.chosen
    assert on.window.ledger.chosen.text == SEA
    tab_to(on, on.window.ledger.only_room, back=True)
    press(on, "Space")
    assert on.window.ledger.only_room.isChecked()


async def tell_what_it_lacks(on: Staging) -> None:
    await told(on)
    press(on, "Ctrl+K")
    type_(on, "main-st")
    press(on, "Enter")
    await on.until(lambda: on.window.ledger.missing.text() != "")
    press(on, "Ctrl+5")
    tab_to(on, button(on, "Queue 3 facts"))
    on.clock.at += 5
    press(on, "Space")
    assert waiting(on) == [(text, "main-stage") for text in (ALEX, SEA, FULL)]


async def correct_fact(on: Staging) -> None:
    await told(on)
    press(on, "Down", "Down")
    tab_to(on, button(on, "Correct this"))
    press(on, "Space")
    composer = on.window.composer
    assert composer.correcting.text() == f"Replaces: {ALEX}"
    press(on, "End")
    type_(on, " Alexandra.")
    tab_to(on, button(on, "Keep both"), back=True)
    press(on, "Space")
    assert composer.correcting.text() == ""
    press(on, "Ctrl+5")
    tab_to(on, button(on, "Correct this"))
    press(on, "Space", "Ctrl+A")
    type_(on, "The guest is called Alexandra.")
    on.clock.at += 5
    press(on, "Ctrl+Enter")
    assert on.desk
    await on.settle(reached(on.desk.lanes.waiting[-1], "lobby"))
    facts = [on.window.ledger.model.fact_at(row) for row in range(4)]
    assert [fact.text for fact in facts if fact][-1] == ALEX
    press(on, "Ctrl+5", "Ctrl+End")
    await on.until(lambda: "Replaced" in on.window.ledger.fact.toPlainText())


async def look_at_everything(on: Staging) -> None:
    await with_show(on)
    press(on, "F3")
    card = on.window.cards.preflight()
    await on.until(lambda: "eady" in card.sentence())
    shown = [row for row in card.rows if row.go.isVisible()]
    if shown:
        tab_to(on, shown[0].go)
    press(on, "Alt+L")
    await on.until(lambda: "eady" in card.sentence())
    press(on, "Esc")
    assert not card.lies_over
    assert waiting(on) == []


async def know_credits(on: Staging) -> None:
    await on.opened()
    press(on, "Ctrl+,")
    card = on.window.cards.account()
    await on.until(lambda: card.facts.text_of("Show time") != "")
    await on.until(lambda: card.sessions.current() is not None)
    press(on, "Down")
    press(on, "Esc")
    assert not card.lies_over


async def end_session(on: Staging) -> None:
    await on.opened()
    press(on, "Ctrl+,")
    card = on.window.cards.account()
    await on.until(lambda: card.sessions.current() is not None)
    press(on, "Down")
    tab_to(on, card.end)
    press(on, "Space")
    ending = on.window.cards.ending()
    type_(on, "main")
    press(on, "Enter")
    assert ending.outcome() == ""
    type_(on, "-stage")
    press(on, "Enter")
    await on.until(lambda: ending.outcome() == "The session was ended.")
    press(on, "Esc", "Alt+P", "D")
    await on.list_closed()
    await on.until(lambda: ending.lies_over)
    press(on, "Esc")
    assert not ending.lies_over
