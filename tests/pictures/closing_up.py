"""Trials of the page for after the show: reports, what helps, how long history stays."""

from __future__ import annotations

import zipfile
from typing import TYPE_CHECKING

from PySide6.QtGui import QGuiApplication

from bithuman_panel.core.bundle import PICTURE_NAME
from tests.pictures.keys import press, tab_to, type_
from tests.pictures.platform import lost, reached
from tests.pictures.premiere import document_of, go, said, with_show
from tests.pictures.preparing import choose_file
from tests.pictures.recalling import WAVE, evening, shown, texts

if TYPE_CHECKING:
    from tests.pictures.staging import Staging


async def played(on: Staging) -> None:
    """Have let half of the show go, one line of it by hand, and one lost."""
    await with_show(on)
    document_of(on).rename("Gala")
    await said(on, 3)
    await on.settle(reached(await on.send("A hand for Captain Marlow!"), "lobby"))
    await on.settle(lost(await go(on)))
    on.clock.at += 20


async def at_report(on: Staging) -> None:
    """Have the card of the report, with what it comes to."""
    await played(on)
    press(on, "Ctrl+Shift+R")
    card = on.window.cards.report()
    await on.until(lambda: card.save.isEnabled() and "Delivered: 4" in card.summary())


async def write_report(on: Staging) -> None:
    await at_report(on)
    card = on.window.cards.report()
    press(on, "Down")
    await on.until(lambda: card.save.isEnabled() and "Cues as planned" not in card.summary())
    press(on, "Up")
    await on.until(lambda: card.save.isEnabled() and "Cues as planned" in card.summary())
    for ending, downs in (("html", 0), ("xlsx", 1)):
        file = on.documents / f"evening.{ending}"
        tab_to(on, card.forms)
        press(on, *["Down"] * downs)
        tab_to(on, card.save)
        press(on, "Space")
        await on.drawn()
        await choose_file(on, file)
        await on.until(lambda file=file: file.is_file() and card.folder.isVisible())  # type: ignore[misc]
    assert "Captain Alex Marlow" in (on.documents / "evening.html").read_text("utf-8")
    tab_to(on, card.folder)
    press(on, "Esc")
    assert not card.lies_over


async def hand_on_part(on: Staging) -> None:
    await evening(on)
    press(on, "Ctrl+F")
    type_(on, "wave")
    await shown(on, WAVE)
    file = on.documents / "wave.csv"
    press(on, "Alt+P", "X")
    await on.drawn()
    await choose_file(on, file)
    await on.until(file.is_file)
    assert "Alex" not in file.read_text("utf-8")
    press(on, "Ctrl+F")
    tab_to(on, on.window.record.bar.report)
    press(on, "Space")
    card = on.window.cards.report()
    await on.until(lambda: "Lines: 1" in card.summary().splitlines())
    press(on, "Esc")


async def keep_shorter(on: Staging) -> None:
    await evening(on)
    press(on, "Alt+P", "H")
    await on.list_closed()
    card = on.window.cards.keeping()
    await on.until(lambda: card.lies_over and "No line would go" in card._would_go.text())
    assert card.age.currentText() == "A year"
    assert card.age.hasFocus()
    press(on, "Up")
    await on.drawn()
    tab_to(on, card.keep)
    press(on, "Space")
    await on.until(lambda: "It is kept" in card._would_go.text())
    press(on, "Esc")
    assert on.panel._memory.keeping().days == 182


async def to_removal(on: Staging) -> None:
    """Have found what a person's lines are, and be asked for their number."""
    await evening(on)
    press(on, "Ctrl+F")
    type_(on, "alex")
    await on.until(lambda: len(texts(on)) == 2)
    press(on, "Alt+P", "W")
    await on.list_closed()
    card = on.window.cards.removal()
    await on.until(lambda: card.lies_over and card.field.isVisible())


async def delete_for_good(on: Staging) -> None:
    await to_removal(on)
    card = on.window.cards.removal()
    type_(on, "2")
    press(on, "Enter")
    assert card.delete.hasFocus()
    press(on, "Space")
    await on.until(lambda: "2 lines were deleted for good" in card.outcome())
    press(on, "Esc", "Ctrl+F", "Esc")
    await on.until(lambda: len(texts(on)) == 4)
    assert not any("Alex" in text for text in texts(on))


async def gathered(on: Staging) -> None:
    """Have put a support bundle together."""
    await evening(on)
    write_log(on)
    press(on, "Ctrl+Shift+D")
    card = on.window.cards.bundle()
    await on.until(lambda: card.save.isEnabled())


async def save_bundle(on: Staging) -> None:
    await gathered(on)
    card = on.window.cards.bundle()
    first = card.text.toPlainText()
    press(on, "Down")
    assert card.text.toPlainText() != first
    tab_to(on, card.text)
    tab_to(on, card.save)
    press(on, "Space")
    file = on.documents / "support.zip"
    await on.drawn()
    await choose_file(on, file)
    await on.until(lambda: file.is_file() and card.folder.isVisible())
    with zipfile.ZipFile(file) as packed:
        assert PICTURE_NAME in packed.namelist()
    press(on, "Esc")
    assert not card.lies_over


RECORDS = (
    ("INFO", "bithuman_panel.app.desk", "A desk opens, and 0 lines were left queued"),
    ("INFO", "bithuman_panel.services.lane", "A line ended: delivered"),
    ("WARNING", "bithuman_panel.services.lane", "A line ended: not-heard"),
    ("INFO", "bithuman_panel.services.lane", "A line ended: delivered"),
    ("WARNING", "bithuman_panel.services.lane", "A line ended: unknown"),
    ("INFO", "bithuman_panel.app.stage", "Hold"),
)


def write_log(on: Staging) -> None:
    """Let the panel have written a log, a record each half minute."""
    file = on.paths.log_file
    file.parent.mkdir(parents=True, exist_ok=True)
    lines = (
        f'{{"at": "2026-05-21T19:{10 + n // 2}:{30 * (n % 2):02}.250+00:00", "level": "{level}", '
        f'"logger": "{logger}", "text": "{text}"}}\n'
        for n, (level, logger, text) in enumerate(RECORDS)
    )
    file.write_text("".join(lines), encoding="utf-8")


async def at_log(on: Staging) -> None:
    """Have the log in the window."""
    await on.opened()
    write_log(on)
    press(on, "Alt+H", "L")
    await on.list_closed()
    card = on.window.cards.log()
    await on.until(lambda: card.lies_over and card.rows.model().rowCount() == len(RECORDS))


async def read_log(on: Staging) -> None:
    await at_log(on)
    card = on.window.cards.log()
    press(on, "Down", "Ctrl+C")
    assert "A line ended: unknown" in QGuiApplication.clipboard().text()
    tab_to(on, card.level, back=True)
    press(on, "Down", "Down")
    await on.until(lambda: card.rows.model().rowCount() < len(RECORDS))
    press(on, "Esc")
    for is_on in (True, False):
        press(on, "Alt+H", "O")
        await on.list_closed()
        await on.until(lambda is_on=is_on: on.window.support.bar.isVisible() is is_on)  # type: ignore[misc]
