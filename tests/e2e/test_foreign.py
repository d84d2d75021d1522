"""Another computer's history in the whole window, by keyboard: looked at, and never mixed in."""

from __future__ import annotations

import asyncio
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QLabel

from bithuman_panel.core.delivery import Outcome, Verdict
from bithuman_panel.core.entry import Entry
from bithuman_panel.core.exchange import Fault
from bithuman_panel.core.export import Format, as_json
from tests.core.entries import EXCHANGE, done, partly, rejected
from tests.e2e.conftest import OpenShow, Play
from tests.e2e.show import LOCKOUT_S, Show

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")

LOST = replace(EXCHANGE, handed_over=True, fault=Fault.LOST)
UNKNOWN = replace(done(Verdict(Outcome.UNKNOWN), LOST, text="Was it heard?"), id="u")


@pytest.fixture
def file(tmp_path: Path) -> Path:
    path = tmp_path / "gala.json"
    entries = [
        replace(partly(), id="p"),
        replace(rejected(), id="r"),
        *(
            replace(done(Verdict(Outcome.DELIVERED, 200), text=f"Line {n}"), id=str(n))
            for n in range(3)
        ),
        UNKNOWN,
    ]
    path.write_text("".join(as_json(entries)), "ascii")
    return path


async def looking_at(show: Show, file: Path) -> None:
    """Open a file, as the dialog does when one was chosen."""
    show.window.commands["foreign.open"].trigger()
    dialog = show.window.findChild(QFileDialog)
    assert dialog is not None
    dialog.fileSelected.emit(str(file))
    dialog.close()
    show.window.activateWindow()
    await show.until(show.window.isActiveWindow)
    await show.until(lambda: "not your own history" in show.window.record.foreign.text())
    await show.until(lambda: bool(texts(show)))


def texts(show: Show) -> list[str]:
    """Return the lines of the list, newest first."""
    entries = (show.window.record.entry_at(row) for row in range(show.rows))
    return [entry.line.text for entry in entries if entry]


def drop(show: Show, file: Path) -> None:
    """Drag a file over the window and let it fall."""
    given = QMimeData()
    given.setUrls([QUrl.fromLocalFile(str(file))])
    copy, left, none = (
        Qt.DropAction.CopyAction,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    for event in (
        QDragEnterEvent(QPoint(3, 3), copy, given, left, none),
        QDropEvent(QPointF(4, 4), copy, given, left, none),
    ):
        QApplication.sendEvent(show.window, event)


def said_last(show: Show) -> str:
    """Return what stands large below the composer."""
    return " ".join(label.text() for label in show.window.composer.last_line.findChildren(QLabel))


def press(show: Show, key: Qt.Key, modifier: Qt.KeyboardModifier) -> None:
    QTest.keyClick(show.window.focusWidget() or show.window, key, modifier)


def test_it_is_looked_at_and_left_by_keyboard(play: Play, open_show: OpenShow, file: Path) -> None:
    async def scenario() -> None:
        async with open_show(rehearsal=True) as show:
            await show.opened()
            await show.until(lambda: show.sentence != "Speak to …")
            await show.send("Welcome.")
            before = texts(show)
            await looking_at(show, file)
            assert texts(show)[0] == "Was it heard?"
            assert len(texts(show)) == 6
            record = show.window.record
            # What was sent elsewhere is judged there.
            await show.until(lambda: "What proves it" in show.details or "Line" in show.details)
            assert record.below.verdicts.isHidden()
            # It is searched like any history.
            record.bar.field.setFocus()
            QTest.keyClicks(record.bar.field, "no such")
            await show.until(lambda: len(texts(show)) == 1)
            press(show, Qt.Key.Key_Down, Qt.KeyboardModifier.NoModifier)
            press(show, Qt.Key.Key_Home, Qt.KeyboardModifier.ControlModifier)
            await show.until(lambda: "No such agent" in show.details)
            # A line of this window is counted apart, and told as always.
            await asyncio.sleep(LOCKOUT_S)
            show.write("Good evening.")
            show.press_send()
            await show.until(lambda: "One line was sent from here" in record.foreign.text())
            assert "Good evening." not in texts(show)
            await show.until(lambda: "Delivered" in said_last(show))
            ctrl_shift = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
            press(show, Qt.Key.Key_L, ctrl_shift)
            await show.until(lambda: texts(show) == ["Good evening.", *before])
            assert record.foreign.isHidden()
            assert not show.window.commands["foreign.leave"].isEnabled()

    play(scenario())


def test_a_line_of_it_is_taken_up_unsent(play: Play, open_show: OpenShow, file: Path) -> None:
    async def scenario() -> None:
        async with open_show(rehearsal=True) as show:
            await show.opened()
            await show.until(lambda: show.sentence != "Speak to …")
            sentence = show.sentence
            await looking_at(show, file)
            await show.until(lambda: show.window.record.below.copies.isEnabled())
            await show.until(lambda: "…" not in show.details)
            show.window.record.below.reuse.click()
            assert show.window.composer.message.toPlainText() == "Was it heard?"
            # It goes where this window aims, and not before somebody sends it.
            assert show.sentence == sentence
            show.window.record.below.cue_wanted.emit(UNKNOWN.line)
            stage = show.panel.stage
            assert stage is not None
            (cue,) = stage.show.sheet.cues
            assert (cue.text, cue.target) == ("Was it heard?", None)

    play(scenario())


def test_it_is_dropped_exported_not_deleted_and_hidden(
    play: Play, open_show: OpenShow, file: Path, tmp_path: Path
) -> None:
    copy, strange = tmp_path / "copy.json", tmp_path / "strange.json"
    strange.write_text("[1, 2]")

    async def scenario() -> None:
        async with open_show(rehearsal=True) as show:
            await show.opened()
            record = show.window.record
            drop(show, strange)
            await show.until(lambda: "strange.json is no history" in record.work.text())
            assert record.foreign.isHidden()
            drop(show, file)
            await show.until(lambda: len(texts(show)) == 6)
            show.window.files.export_requested.emit(str(copy), Format.JSON)
            await show.until(lambda: "6 lines were exported" in record.work.text())
            assert copy.read_bytes() == file.read_bytes()
            stage = show.panel.stage
            assert stage is not None
            choices = await stage.foreign.choices()
            assert choices.agents == ("A12345678",)
            show.window.commands["delete"].trigger()
            card = show.window.cards.removal()
            await show.until(lambda: "This is another computer's history" in card.outcome())
            card.leave()
            show.window.shield.put(is_up=True)
            rows = " ".join(str(show.row(row)) for row in range(show.rows))
            for shown in (rows, show.details):
                assert "heard?" not in shown
            assert "gala" not in record.foreign.text()

    play(scenario())


def test_the_window_closes_while_one_is_open_or_being_opened(
    play: Play, open_show: OpenShow, file: Path, tmp_path: Path
) -> None:
    large = tmp_path / "large.json"
    many: list[Entry] = [replace(partly(), id=str(n)) for n in range(3000)]
    large.write_text("".join(as_json(many)), "ascii")

    async def scenario() -> None:
        async with open_show(rehearsal=True) as show:
            await show.opened()
            await looking_at(show, file)
            show.window.importing.history_chosen.emit(str(large))
            await asyncio.sleep(0)

    play(scenario())
