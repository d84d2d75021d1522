"""Trials of the page that tells how what was said is found, read, and used again."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication

from bithuman_panel.core.entry import Entry
from bithuman_panel.core.models import Mode, Target, line_of
from tests.pictures.keys import press, tab_to, type_
from tests.pictures.platform import AVA, LIVE, lost, reached, unheard
from tests.pictures.premiere import with_show
from tests.pictures.preparing import choose_file, names

if TYPE_CHECKING:
    from tests.pictures.staging import Staging

HELLO = "Good evening, everybody. The show begins in five minutes."
SEA = "The guest of honour is called Alex, and likes to be asked about the sea."
FLOOR = "Alex, welcome! The floor is yours."
WAVE = "What was the highest wave you ever saw at sea?"
DOORS = "The doors to the main stage are open now. Please take your seats."
# Longer than the list is high.
MANY = 30


async def evening(on: Staging) -> None:
    """Have sent what a presenter sends in an evening."""
    await on.opened()
    await on.settle(unheard(await on.send(HELLO)))
    await on.settle(reached(await on.send(HELLO), "lobby"))
    await on.settle(reached(await on.send(SEA, Mode.CONTEXT), "lobby"))
    await on.settle(reached(await on.send(FLOOR), "lobby"))
    await on.settle(reached(await on.send(WAVE), "lobby"))
    await on.settle(lost(await on.send(DOORS)))


def texts(on: Staging) -> list[str]:
    """Return what the rows of the history say, newest first."""
    record = on.window.record
    rows = range(record.history.model().rowCount())
    return [entry.line.text for entry in map(record.entry_at, rows) if entry]


def told(on: Staging) -> str:
    """Return what stands above the list of what it was narrowed to."""
    return on.window.record.bar.text()


async def shown(on: Staging, *wanted: str) -> None:
    """Wait until the history shows these lines alone, and has counted them."""
    await on.until(lambda: texts(on) == list(wanted) and "Counting" not in told(on))


def chosen(on: Staging) -> str:
    """Return the text of the line that is looked at."""
    entry = on.window.record.entry_at(on.window.record.history.currentIndex().row())
    assert entry
    return entry.line.text


async def search(on: Staging) -> None:
    await evening(on)
    press(on, "Ctrl+F")
    type_(on, "sea alex")
    await shown(on, SEA)
    assert told(on).startswith("One line found")
    press(on, *["Backspace"] * len(" alex"))
    await shown(on, DOORS, WAVE, SEA)
    press(on, "Down", "Down")
    assert chosen(on) == WAVE
    assert WAVE in on.window.record.details.toPlainText()
    press(on, "Ctrl+F", "Esc")
    assert on.window.record.bar.field.text() == ""
    await on.until(lambda: len(texts(on)) == 6)
    assert not on.window.strip.is_held
    press(on, "Esc")
    assert on.window.record.history.hasFocus()


async def narrow(on: Staging) -> None:
    await evening(on)
    press(on, "Ctrl+Shift+I")
    card = on.window.cards.filters()
    await on.until(lambda: card.lies_over and card.agent.box.count() == 2)
    press(on, "Space")
    await shown(on, WAVE, FLOOR, SEA, HELLO)
    tab_to(on, card.mode.box)
    press(on, "Down")
    await shown(on, WAVE, FLOOR, HELLO)
    tab_to(on, card.agent.box)
    press(on, "Down")
    tab_to(on, card.room.box)
    press(on, "Down")
    tab_to(on, card.days.days.box)
    press(on, "Down")
    await shown(on, WAVE, FLOOR, HELLO)
    press(on, "Esc")
    assert not card.lies_over
    assert "3 lines found" in told(on)
    assert "lobby" in told(on)
    press(on, "Alt+G", "O")
    await on.until(lambda: len(texts(on)) == 6)
    assert told(on) == ""


async def save_filters(on: Staging) -> None:
    await evening(on)
    press(on, "Ctrl+Shift+I")
    card = on.window.cards.filters()
    await on.until(lambda: card.lies_over)
    press(on, "Space")
    tab_to(on, card.name)
    type_(on, "What arrived")
    press(on, "Enter", "Alt+L")
    await on.until(lambda: len(texts(on)) == 6)
    press(on, "Esc", "Ctrl+Shift+I")
    tab_to(on, card.saved.box)
    press(on, "Down")
    await shown(on, WAVE, FLOOR, SEA, HELLO)
    tab_to(on, card.name)
    press(on, "Ctrl+A")
    type_(on, "Heard")
    press(on, "Alt+R")
    assert card.saved.box.currentText() == "Heard"
    press(on, "Alt+D")
    assert card.saved.box.count() == 1
    press(on, "Esc")
    assert len(texts(on)) == 4


def said_before(on: Staging, count: int) -> None:
    """Let the history hold so many lines of the days before."""
    assert on.desk
    journal, began_at = on.desk.journal, on.clock.now() - 86_400
    for number in range(1, count + 1):
        target = Target(AVA.code, "lobby")
        line = line_of(Mode.SPEAK, f"Line {number}.", target)
        entry = Entry(f"before-{number}", line, LIVE.name, began_at + 60 * number)
        journal.finish(reached(journal.begin(entry), "lobby"))
    assert on.panel.stage
    on.panel.stage.history.refresh()


async def stay_put(on: Staging) -> None:
    await on.opened()
    said_before(on, MANY)
    await on.until(lambda: len(texts(on)) == MANY)
    press(on, "Ctrl+3", "End")
    assert chosen(on) == "Line 1."
    table = on.window.record.history
    top = table.verticalScrollBar().value()
    press(on, "Ctrl+2")
    await on.settle(reached(await on.send(HELLO), "lobby"))
    assert chosen(on) == "Line 1."
    assert table.verticalScrollBar().value() == top + 1
    newer = on.window.record.bar.newer
    await on.until(lambda: newer.text() == "One new line")
    press(on, "Ctrl+3")
    tab_to(on, newer, back=True)
    press(on, "Space")
    assert table.is_at_newest
    assert table.indexAt(table.viewport().rect().topLeft()).row() == 0


async def read_details(on: Staging) -> None:
    await evening(on)
    press(on, "Ctrl+3")
    assert chosen(on) == DOORS
    tab_to(on, on.window.record.details)
    await on.until(lambda: "No answer began." in on.window.record.details.toPlainText())
    assert "The time for an answer was up." in on.window.record.details.toPlainText()


async def pick(on: Staging, keys: str, letter: str) -> None:
    """Open the menu of a button, and choose in it; Qt shows the press for a moment first."""
    press(on, keys)
    await on.until(lambda: QApplication.activePopupWidget() is not None)
    press(on, letter)
    await on.list_closed()


async def go_on(on: Staging) -> None:
    await with_show(on)
    await on.settle(reached(await on.send(WAVE), "lobby"))
    press(on, "Ctrl+3")
    below = on.window.record.below
    await on.until(lambda: "An answer began" in below.details.toPlainText())
    await pick(on, "Alt+B", "T")
    assert WAVE in QGuiApplication.clipboard().text()
    await pick(on, "Alt+B", "C")
    assert QGuiApplication.clipboard().text().startswith("curl ")
    before = names(on)
    await pick(on, "Alt+M", "C")
    await on.until(lambda: len(names(on)) == len(before) + 1)
    press(on, "Ctrl+Z")
    assert names(on) == before
    press(on, "Ctrl+3", "Alt+E")
    await on.until(lambda: on.window.composer.message.toPlainText() == WAVE)
    assert on.window.composer.message.hasFocus()


async def exported(on: Staging) -> None:
    """Have exported the evening as JSON, and look at it as another computer's."""
    await evening(on)
    file = on.documents / "booth.json"
    press(on, "Alt+P", "E")
    await on.drawn()
    await choose_file(on, file)
    await on.until(lambda: "exported" in on.window.record.work.text())
    press(on, "Alt+P", "O")
    await on.drawn()
    await choose_file(on, file)
    await on.until(lambda: on.window.record.foreign.isVisible())
    await on.until(lambda: len(texts(on)) == 6)


async def open_export(on: Staging) -> None:
    await exported(on)
    press(on, "Ctrl+F")
    type_(on, "wave")
    await shown(on, WAVE)
    press(on, "Ctrl+2")
    line = await on.send("Meanwhile.")
    assert texts(on) == [WAVE]
    press(on, "Ctrl+Shift+L")
    await on.until(lambda: not on.window.record.foreign.isVisible())
    await on.until(lambda: texts(on)[:2] == ["Meanwhile.", DOORS])
    await on.settle(reached(line, "lobby"))
