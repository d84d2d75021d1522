"""The scenes of a prepared show: on the run sheet, in its cards, and while it is run."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tests.pictures.keys import press, tab_to, type_
from tests.pictures.platform import unheard
from tests.pictures.premiere import at_rest, document_of, go, said, with_show, write_list

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from tests.pictures.staging import Staging


async def under_way(on: Staging) -> None:
    """Let the first cues go: one of them is not heard, and the last one has been spoken."""
    await with_show(on)
    await said(on, 1)
    await on.settle(unheard(await go(on)))
    await said(on, 1)
    on.clock.at += 20
    await at_rest(on)


async def show_mode(on: Staging) -> QWidget:
    """The show under way, in Show mode: marks, one of them a failure, and the times."""
    await under_way(on)
    press(on, "Ctrl+Shift+S")
    return on.window


async def standby(on: Staging) -> QWidget:
    """The run sheet, and the cue that GO lets go next."""
    await with_show(on)
    await said(on, 2)
    on.clock.at += 20
    await at_rest(on)
    return on.window.sheet


async def said_before(on: Staging) -> QWidget:
    """A cue that was said is on standby again, and a plain GO was refused."""
    await standby(on)
    press(on, "Ctrl+Up", "Ctrl+Up")
    on.clock.at += 60
    press(on, "F5")
    sheet = on.window.sheet
    # The picture has the flash, however long it takes to come to it.
    for flash in (sheet._flash, sheet.go._flash):
        flash.stop()
    return sheet


async def countdown(on: Staging) -> QWidget:
    """A cue waits for the end of what is being said."""
    await with_show(on)
    await said(on, 3)
    on.clock.at += 1
    press(on, "F5")
    await at_rest(on)
    return on.window.sheet


async def values(on: Staging) -> QWidget:
    """A variable without a value is asked for beside standby."""
    await with_show(on)
    document_of(on).set_value("guest", "")
    await said(on, 2)
    on.clock.at += 20
    await at_rest(on)
    return on.window.sheet


async def import_page(on: Staging) -> QWidget:
    """A spreadsheet, and what each of its rows becomes."""
    await with_show(on, ())
    file = on.home / "evening.xlsx"
    write_list(file)
    on.window.importing.file_chosen.emit(str(file))
    page = on.window.cards.imports()
    await on.until(lambda: page.lies_over and page.add.isEnabled())
    tab_to(on, page.next)
    press(on, "Space")
    return page


async def cue_editor(on: Staging) -> QWidget:
    """A cue in its card."""
    await with_show(on)
    press(on, "Ctrl+Down", "Ctrl+Down", "Ctrl+E")
    await on.until(lambda: on.window.cards.cue_editor().lies_over)
    return on.window.cards.cue_editor()


async def phrases(on: Staging) -> QWidget:
    """Variables, snippets, cover line and steer."""
    await with_show(on)
    press(on, "Ctrl+Shift+V")
    await on.until(lambda: on.window.cards.show_tables().lies_over)
    return on.window.cards.show_tables()


async def learn(on: Staging) -> QWidget:
    """The card of the keys waits for the button of a clicker."""
    await with_show(on)
    on.window.cards.keys_editor().open()
    type_(on, "GO")
    press(on, "Enter")
    await on.until(lambda: on.window.cards.keys_editor().learn.is_listening)
    return on.window.cards.keys_editor()
