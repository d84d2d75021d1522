"""Trials of the page *Run a show*: its steps, done with keys alone."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bithuman_panel.core.cue import Cue, Link
from bithuman_panel.core.models import Mode
from bithuman_panel.core.run import PrimeState, Standby, Wait
from bithuman_panel.presenters.queue import HURRY_S
from tests.pictures.keys import button, press, tab_to, type_
from tests.pictures.platform import reached, unheard
from tests.pictures.premiere import COVER, STEER, document_of, go, said, standby, with_show
from tests.pictures.preparing import begun, names, to_sheet

if TYPE_CHECKING:
    from tests.pictures.staging import Staging


def lines(on: Staging) -> list[str]:
    """Return what has left, oldest first."""
    assert on.desk
    return [entry.line.text for entry in on.desk.lanes.waiting]


def front(on: Staging) -> Standby:
    """Return what is on standby, as the run tells it."""
    assert on.panel.stage
    shown = on.panel.stage.run._on_standby.now()
    assert shown
    return shown


async def play_small_show(on: Staging) -> None:
    await on.until(on.window.welcome.isVisible)
    tab_to(on, button(on, "Try it in rehearsal"))
    press(on, "Space")
    await begun(on)
    for text in ("Good evening, everybody.", "The show begins."):
        press(on, "Ctrl+Shift+A")
        type_(on, text)
        press(on, "Esc")
    await on.settle(reached(await go(on), "lobby"))
    last = await go(on)
    assert last.line.text == "The show begins."
    await on.settle(reached(last, "lobby"))
    await to_sheet(on)
    press(on, "Del", "Del")
    assert names(on) == []


async def go_into_show_mode(on: Staging) -> None:
    await with_show(on)
    press(on, "Ctrl+Shift+S")
    before = names(on)
    await to_sheet(on)
    press(on, "Del", "Alt+Down", "Ctrl+D", "Enter")
    assert names(on) == before
    assert not on.window.cards.cue_editor().lies_over
    assert (await on.send("By hand.")).line.text == "By hand."
    press(on, "Ctrl+Shift+S")
    assert not document_of(on).in_show_mode


async def let_cues_go(on: Staging) -> None:
    await with_show(on)
    await on.settle(reached(await go(on), "lobby"))
    assert standby(on) == "Be brief"
    # A clicker's key: in Show mode wherever the keyboard is.
    press(on, "Ctrl+Shift+S")
    await on.settle(reached(await go(on, "PgDown"), "lobby"))
    assert standby(on) == "Welcome"


async def choose_another(on: Staging) -> None:
    await with_show(on)
    press(on, "Ctrl+Down", "Ctrl+Down")
    assert standby(on) == "Welcome"
    press(on, "Ctrl+Up")
    assert standby(on) == "Be brief"
    press(on, "Ctrl+K")
    type_(on, "Thanks")
    press(on, "Enter")
    assert standby(on) == "Thanks"
    assert lines(on) == []


async def say_twice(on: Staging) -> None:
    await with_show(on)
    await said(on, 1)
    on.clock.at += 60
    press(on, "Ctrl+Up", "F5")
    assert "Already said in lobby" in on.window.sheet.told()
    assert lines(on) == []
    assert (await go(on, "Shift+F5")).line.text == "The doors are open. Please come in."


async def while_speaking(on: Staging) -> None:
    await with_show(on)
    await said(on, 3)
    on.clock.at += 1
    press(on, "F5")
    waiting = front(on).waiting
    assert waiting
    assert waiting.why is Wait.NEXT
    await to_sheet(on)
    press(on, "Backspace")
    assert front(on).waiting is None
    on.clock.at += 1
    press(on, "F5", "Esc")
    assert front(on).waiting is None
    on.clock.at += HURRY_S
    press(on, "Esc")
    assert lines(on) == []
    assert "floor is yours" in (await go(on, "Shift+F5", after_s=1)).line.text


async def wait_follow_prime(on: Staging) -> None:
    items = (
        Cue("", "Primed", text="What of the sea?", prime="Alex sails."),
        Cue("", "Leads", Mode.CONTEXT, "It rains.", link=Link.FOLLOW),
        Cue("", "Follows", Mode.CONTEXT, "It still rains."),
        Cue("", "Waits", Mode.CONTEXT, "The sun shines.", pre_wait_s=5),
    )
    await with_show(on, items)
    await on.settle(reached(await go(on), "lobby"))
    assert front(on).prime_state is PrimeState.CONFIRMED
    assert standby(on) == "Primed"
    await said(on, 2)
    assert on.desk
    lanes = on.desk.lanes
    await on.until(lambda: bool(lanes.waiting))
    await on.settle(reached(lanes.waiting[-1], "lobby"))
    assert standby(on) == "Waits"
    on.clock.at += 30
    press(on, "F5")
    assert front(on).waiting
    assert lines(on) == []


async def fill_in(on: Staging) -> None:
    await with_show(on)
    document_of(on).set_value("guest", "")
    press(on, "Ctrl+Down", "Ctrl+Down", "F5")
    assert lines(on) == []
    tab_to(on, on.window.sheet.standby.missing.fields["guest"], back=True)
    type_(on, "Alex")
    press(on, "Enter")
    assert front(on).text.endswith("every ocean: Alex.")
    assert (await go(on)).line.text.endswith("every ocean: Alex.")


async def win_time(on: Staging) -> None:
    await with_show(on)
    assert (await go(on, "F8")).line.text == COVER
    assert (await go(on, "F7")).line.text == STEER
    assert standby(on) == "Doors open"


async def not_arrived(on: Staging) -> None:
    await with_show(on)
    await on.settle(unheard(await go(on)))
    assert standby(on) == "Be brief"
    press(on, "Ctrl+Up")
    assert (await go(on)).line.text == "The doors are open. Please come in."


async def play_again(on: Staging) -> None:
    await with_show(on)
    press(on, "Ctrl+Shift+S")
    await said(on, 2)
    press(on, "Ctrl+Shift+S", "Alt+S", "B")
    assert standby(on) == "Doors open"
    assert front(on).said is None
    press(on, "Ctrl+Z")
    assert standby(on) == "Welcome"


async def write_with_few_keys(on: Staging) -> None:
    await with_show(on)
    press(on, "Ctrl+2")
    type_(on, "/tha")
    press(on, "Enter")
    type_(on, " {{guest}}!")
    press(on, "Ctrl+Enter")
    assert lines(on) == [
        "Thank you for being with us. Come home safely. Captain Alex Marlow!",
    ]
