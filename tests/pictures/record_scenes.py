"""The scenes of what was said: found, read, reported, kept, and deleted."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from bithuman_panel.core.bundle import PICTURE_NAME, Bundle, Piece
from bithuman_panel.core.keeping import Holdings, Keeping
from bithuman_panel.presenters.keeping import KeepingShown
from tests.audit.support_scenes import ready
from tests.pictures import closing_up, recalling
from tests.pictures.keys import press, tab_to, type_
from tests.pictures.platform import EVENING

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from tests.pictures.staging import Staging

# Only their sizes are on the picture.
OF_THIS_COMPUTER = {"about.txt": bytes(640), "check.txt": bytes(410), PICTURE_NAME: bytes(63_000)}


async def search(on: Staging) -> QWidget:
    """Three lines of an evening were found by their words."""
    await recalling.evening(on)
    press(on, "Ctrl+F")
    type_(on, "sea")
    await recalling.shown(on, recalling.DOORS, recalling.WAVE, recalling.SEA)
    press(on, "Down", "Down")
    return above_details(on)


def above_details(on: Staging) -> QWidget:
    """Return the upper part of the record, with the list in it."""
    above = on.window.record.list.parentWidget()
    assert above
    return above


async def filters(on: Staging) -> QWidget:
    """The card Filters: what went wrong today."""
    await recalling.evening(on)
    press(on, "Ctrl+Shift+I")
    card = on.window.cards.filters()
    await on.until(lambda: card.lies_over and card.agent.box.count() == 2)
    for box in list(card.outcomes.values())[1:]:
        tab_to(on, box)
        press(on, "Space")
    tab_to(on, card.days.days.box)
    press(on, "Down")
    tab_to(on, card.name)
    type_(on, "What went wrong today")
    press(on, "Enter")
    await recalling.shown(on, recalling.DOORS, recalling.HELLO)
    return card


async def proof(on: Staging) -> QWidget:
    """The details of a line whose outcome nobody can prove."""
    await recalling.read_details(on)
    return on.window.record.below


async def foreign(on: Staging) -> QWidget:
    """Another computer's history, looked at in this window."""
    await recalling.exported(on)
    on.window.record.work.close_button.click()
    # Its newest line is chosen a frame after the list is there.
    await on.until(lambda: on.window.record.history.currentIndex().isValid())
    return above_details(on)


async def report(on: Staging) -> QWidget:
    """What a show came to, before it is saved."""
    await closing_up.at_report(on)
    return on.window.cards.report()


async def keeping(on: Staging) -> QWidget:
    """How long history stays."""
    await recalling.evening(on)
    press(on, "Alt+P", "H")
    await on.list_closed()
    card = on.window.cards.keeping()
    await on.until(lambda: card.lies_over and "No line would go" in card._would_go.text())
    # As that of a house with many shows; files are as large as SQLite has them here.
    held = Holdings(21_408, 31_000_000, EVENING - 340 * 86_400, 33_600_000, 7, 224_000_000)
    card.show_keeping(KeepingShown(Keeping(), held=held, would_go=0))
    return card


async def removal(on: Staging) -> QWidget:
    """A person's lines are to be deleted, and their number is wanted."""
    await closing_up.to_removal(on)
    return on.window.cards.removal()


async def bundle(on: Staging) -> QWidget:
    """What the support bundle holds."""
    await closing_up.gathered(on)
    card = on.window.cards.bundle()
    pieces = tuple(map(as_anywhere, card._model.pieces))
    card.show_bundle(Bundle(pieces), ready(len(pieces)))
    press(on, "Down", "Down")
    return card


def as_anywhere(piece: Piece) -> Piece:
    """Return a file of the bundle without what each computer, and each evening, has of its own."""
    if piece.name in OF_THIS_COMPUTER:
        return Piece(piece.name, OF_THIS_COMPUTER[piece.name])
    return Piece(piece.name, re.sub(rb'(?<="entry": )"[^"]*"', b'"5d2c80b1"', piece.content))


async def log(on: Staging) -> QWidget:
    """The log in the window."""
    await closing_up.at_log(on)
    press(on, "Down")
    return on.window.cards.log()
