"""The show of the pictures, with everything that a cue can have, and the hands that run it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bithuman_panel.core.cue import Colour, Cue, Group, Item, Link
from bithuman_panel.core.models import Mode, Target
from tests.pictures.keys import press
from tests.pictures.platform import AVA, reached

if TYPE_CHECKING:
    from pathlib import Path

    from bithuman_panel.core.entry import Entry
    from bithuman_panel.presenters.show import ShowPresenter
    from tests.pictures.staging import Staging

_NOON_S = 12 * 60 * 60
WELCOME = (
    "Good evening and a very warm welcome to the Grand Hall. Tonight you will meet somebody who "
    "has crossed every ocean: {{guest}}."
)
SEA = "{{guest}} likes to be asked about the sea."
ITEMS: tuple[Item, ...] = (
    Group("", "Doors", Colour.BLUE),
    Cue("", "Doors open", text="The doors are open. Please come in.", planned_s=_NOON_S + 25_800),
    Cue("", "Be brief", Mode.CONTEXT, "Answer in one or two sentences tonight."),
    Group("", "First act", Colour.GREEN),
    Cue(
        "",
        "Welcome",
        text=WELCOME,
        note="Wait for the applause to end, then look at the first row.",
        colour=Colour.RED,
        planned_s=_NOON_S + 25_920,
    ),
    Cue("", "The guest", text="{{guest}}, the floor is yours.", link=Link.FOLLOW),
    Cue("", "The sea", text="What was the highest wave you ever saw?", prime=SEA),
    Cue("", "Foyer", text="The bar is open.", target=Target(AVA.code, "foyer-west")),
    Group("", "Ending"),
    Cue(
        "",
        "Interval",
        text="We are back in twenty minutes.",
        target=Target(AVA.code),
        planned_s=_NOON_S + 27_900,
    ),
    Cue("", "Thanks", text="/thanks", pre_wait_s=5),
)
VARIABLES = (("guest", "Captain Alex Marlow"), ("topic", "the sea"))
SNIPPETS = (
    ("hello", "Good evening, {{guest|everybody}}!"),
    ("sponsor", "This evening is made possible by the friends of the Grand Hall."),
    ("thanks", "Thank you for being with us. Come home safely."),
)
COVER = "One moment, please: we will be right back with you."
STEER = "Something is being repaired. Stay friendly, and tell a short story."
ROWS = (
    ("Act", "Cue", "Mode", "Words", "Planned", "Remark"),
    ("Doors", "Doors open", "Speak", "The doors are open. Please come in.", "19:00", ""),
    ("Doors", "Be brief", "Context", "Answer in one or two sentences tonight.", "", ""),
    ("First act", "Welcome", "Speak", "Good evening and a very warm welcome.", "19:10", "Wait"),
    ("First act", "The guest", "Shout", "Captain Alex Marlow, the floor is yours.", "", ""),
    ("First act", "The sea", "Speak", "What was the highest wave you ever saw?", "19:15", ""),
    ("Ending", "Interval", "Speak", "We are back in twenty minutes.", "a quarter to", "All rooms"),
    ("Ending", "Thanks", "Speak", "Thank you for being with us.", "20:30", ""),
)


def document_of(on: Staging) -> ShowPresenter:
    """Return the show that is open in the panel."""
    return on.panel.shows.document


async def with_show(on: Staging, items: tuple[Item, ...] = ITEMS) -> None:
    """Open the panel, and put the show on its run sheet; the first cue is on standby."""
    await on.opened()
    document = document_of(on)
    await on.until(lambda: document.is_open)
    document.set_variables(VARIABLES)
    document.set_snippets(SNIPPETS)
    document.set_cover(COVER)
    document.set_steer(STEER)
    document.add_items(items)
    assert on.panel.stage
    run = on.panel.stage.run
    await on.until(lambda: run.progress.standby is not None or not items)
    # What was done by no hand is nothing to take back.
    on.window.sheet.clear_refusal()
    on.window.composer.undo.close_button.click()


async def go(on: Staging, keys: str = "F5", *, after_s: float = 42.0) -> Entry:
    """Press a key of GO; the line waits in its lane until ``settle`` says what becomes of it."""
    assert on.desk
    lanes = on.desk.lanes
    on.clock.at += after_s
    before = len(lanes.waiting)
    press(on, keys)
    await on.until(lambda: len(lanes.waiting) > before)
    return lanes.waiting[-1]


async def said(on: Staging, count: int) -> None:
    """Let so many cues go, and each be delivered."""
    for _ in range(count):
        await on.settle(reached(await go(on), "lobby"))


async def at_rest(on: Staging) -> None:
    """Wait until the button says no longer that it was pressed, and that somebody speaks."""
    button = on.window.sheet.go
    await on.until(lambda: not button._is_locked and button.text() == "GO")


def standby(on: Staging) -> str:
    """Return the name of the cue on standby."""
    wanted = on.window.sheet.model.standby
    return next(cue.name for cue in document_of(on).cues if cue.id == wanted)


def write_list(file: Path) -> None:
    """Write a cue list as somebody keeps it in a spreadsheet, with rows that cannot be used."""
    from openpyxl import Workbook

    book = Workbook()
    sheet = book.active
    assert sheet is not None
    for row in ROWS:
        sheet.append(row)
    book.save(file)
