"""Trials of the page *Prepare a show*: its steps, done with keys alone."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFileDialog

from bithuman_panel.core.cue import Group
from bithuman_panel.core.keymap import Act
from bithuman_panel.presenters.cue_editor_view import Field
from bithuman_panel.presenters.phrases import LineKind, TableKind
from tests.pictures.keys import button, press, tab_to, type_
from tests.pictures.platform import reached
from tests.pictures.premiere import document_of, go, standby, with_show

if TYPE_CHECKING:
    from pathlib import Path

    from tests.pictures.staging import Staging

ROWS = "Name\tText\tPlanned\nOne\tThe first line.\t19:05\nTwo\tThe second line.\tsoon\n"


def names(on: Staging) -> list[str]:
    """Return what the cues are called, in order."""
    return [cue.title for cue in document_of(on).cues]


def written(on: Staging, field: Field, text: str) -> None:
    """Go to a field of the card, and write in it."""
    tab_to(on, on.window.cards.cue_editor().form.fields[field].field)
    type_(on, text)


async def begun(on: Staging) -> None:
    """Have the stage and its show open."""
    await on.opened()
    await on.until(lambda: document_of(on).is_open)


async def to_sheet(on: Staging) -> None:
    """Have the frame on the run sheet, from the message."""
    press(on, "Ctrl+2")
    tab_to(on, on.window.sheet.table, back=True)


async def write_cues(on: Staging) -> None:
    await begun(on)
    for text in ("One.", "Two.", "Three."):
        press(on, "Ctrl+Shift+A")
        type_(on, text)
        press(on, "Esc")
    assert names(on) == ["One.", "Two.", "Three."]
    assert not on.window.strip.is_held
    press(on, "Ctrl+E", "Ctrl+Down")
    written(on, Field.NOTE, "Smile.")
    press(on, "Ctrl+Up")
    written(on, Field.PRIME, "The hall is full.")
    press(on, "Esc")
    one, two, _ = document_of(on).cues
    assert (one.prime, two.note) == ("The hall is full.", "Smile.")
    assert on.window.composer.message.hasFocus()
    type_(on, "Four.")
    press(on, "Ctrl+Shift+M")
    assert names(on) == ["One.", "Two.", "Three.", "Four."]


async def put_in_order(on: Staging) -> None:
    await with_show(on)
    before = names(on)
    await to_sheet(on)
    press(on, "Down", "Alt+Up")
    assert names(on)[:2] == ["Be brief", "Doors open"]
    press(on, "Alt+Down")
    assert names(on) == before
    press(on, "Ctrl+D")
    assert names(on)[:3] == ["Doors open", "Be brief", "Be brief"]
    press(on, "Ctrl+Z")
    assert names(on) == before
    press(on, "Shift+Up", "Del")
    assert names(on) == before[2:]
    press(on, "Ctrl+Z")
    assert names(on) == before
    press(on, "Ctrl+Shift+Z")
    assert names(on) == before[2:]


async def gather(on: Staging) -> None:
    await with_show(on)
    press(on, "Alt+S", "C", "G")
    type_(on, "Bar")
    press(on, "Esc")
    items = document_of(on).sheet.items
    assert [item.name for item in items if isinstance(item, Group)][1] == "Bar"
    await to_sheet(on)
    rows = on.window.sheet.model.rowCount()
    press(on, "Left", "Left")
    assert on.window.sheet.model.rowCount() < rows
    press(on, "Right")
    assert on.window.sheet.model.rowCount() == rows


async def keep_sheets(on: Staging) -> None:
    await with_show(on)
    await to_sheet(on)
    tab_to(on, on.window.sheet.head.menu, back=True)
    press(on, "Space", "R")
    type_(on, "Matinee")
    press(on, "Enter")
    assert [sheet.name for sheet in document_of(on).show.sheets][-1] == "Matinee"
    assert on.window.sheet.head.chooser.isVisible()
    assert names(on) == []


async def bring(on: Staging) -> None:
    await with_show(on)
    QGuiApplication.clipboard().setText(ROWS)
    before, page = names(on), on.window.cards.imports()
    press(on, "Alt+S", "P")
    await on.drawn()
    await on.list_closed()
    await on.until(lambda: page.lies_over and page.add.isEnabled())
    press(on, "Alt+N")
    assert "soon" in page._reason.text()
    assert names(on) == before
    press(on, "Alt+A")
    await on.until(lambda: names(on) == [*before, "One"])


async def leave_room(on: Staging) -> None:
    await begun(on)
    press(on, "Ctrl+Shift+V")
    table = on.window.cards.show_tables().tables[TableKind.VARIABLES]
    tab_to(on, table.add)
    press(on, "Space")
    type_(on, "guest")
    press(on, "Enter")
    type_(on, "Alex")
    press(on, "Esc")
    assert document_of(on).show.variables == (("guest", "Alex"),)


async def have_at_hand(on: Staging) -> None:
    await begun(on)
    press(on, "Ctrl+Shift+V")
    for which, text in ((LineKind.COVER, "One moment."), (LineKind.STEER, "It is dark.")):
        tab_to(on, on.window.cards.show_tables().lines[which].field)
        type_(on, text)
    press(on, "Esc")
    show = document_of(on).show
    assert (show.cover, show.steer) == ("One moment.", "It is dark.")


async def plan(on: Staging) -> None:
    await with_show(on)
    press(on, "Ctrl+Down", "Ctrl+E")
    written(on, Field.PLANNED, "19:11")
    press(on, "Esc")
    assert document_of(on).cues[1].planned_s == (19 * 60 + 11) * 60


async def keep_show(on: Staging) -> None:
    await with_show(on)
    before, file = names(on), on.home / "gala.show"
    press(on, "Alt+S", "S")
    await choose_file(on, file)
    await on.until(file.is_file)
    press(on, "Ctrl+O")
    await choose_file(on, file)
    await on.until(lambda: on.panel.shows.files.recent()[0] == str(file))
    press(on, "Ctrl+Shift+N")
    await on.until(lambda: names(on) == [])
    press(on, "Ctrl+K")
    type_(on, "gala")
    press(on, "Enter")
    await on.until(lambda: names(on) == before)


async def choose_file(on: Staging, file: Path) -> None:
    """Type the name of a file where the system asks for one."""
    dialog = next(each for each in on.window.findChildren(QFileDialog) if each.isVisible())
    dialog.activateWindow()
    await on.until(dialog.isActiveWindow)
    type_(on, str(file))
    press(on, "Enter")
    await on.until(lambda: not dialog.isVisible())
    on.window.activateWindow()
    await on.until(on.window.isActiveWindow)


async def teach(on: Staging) -> None:
    await with_show(on)
    press(on, "Alt+H", "C")
    # On a real screen the menu has gone by now, and the card has the keyboard for good.
    await on.drawn()
    await on.list_closed()
    card = on.window.cards.keys_editor()
    type_(on, "GO")
    press(on, "Enter", "F12")
    await on.until(lambda: "F12" in on.window.go_keys.keymap.keys(Act.GO))
    press(on, "Esc")
    assert not card.lies_over
    assert (await go(on, "F12")).line.text == "The doors are open. Please come in."


async def rehearse_show(on: Staging) -> None:
    await with_show(on)
    live = on.desk
    press(on, "Ctrl+,")
    tab_to(on, button(on, "Another account or secret …"))
    press(on, "Space")
    tab_to(on, button(on, "Try it in rehearsal"))
    press(on, "Space")
    await on.until(lambda: on.desk is not live)
    await on.opened()
    stage = on.panel.stage
    assert stage
    await on.until(lambda: stage.run.progress.standby is not None)
    await on.settle(reached(await go(on), "lobby"))
    assert standby(on) == "Be brief"
