"""A report of a show that was just played, from the menu to the file."""

from __future__ import annotations

import asyncio
import json
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from bithuman_panel.core.cue import Cue
from bithuman_panel.core.export import Format
from bithuman_panel.core.report import Kind
from tests.e2e.conftest import OpenShow, Play
from tests.e2e.directing import AGENT, Platform, history
from tests.e2e.show import LOCKOUT_S

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")


def test_a_show_is_reported_against_its_plan(
    play: Play, open_show: OpenShow, directed: Platform, tmp_path: Path
) -> None:
    file, shown = tmp_path / "report.json", tmp_path / "shown.json"
    of_part = tmp_path / "part.md"

    async def scenario() -> None:
        async with open_show(directed.url) as show:
            await show.aim(AGENT, "lobby")
            show.panel.shows.document.add_items(
                [Cue("", "Doors", text="Welcome."), Cue("", "Seats", text="Please be seated.")]
            )
            await asyncio.sleep(LOCKOUT_S)
            QTest.mouseClick(show.window.sheet.go, Qt.MouseButton.LeftButton)
            await show.until(lambda: history(show) == [("Delivered", "Welcome.")])
            await show.send("By hand.")
            stage, desk = show.panel.stage, show.panel._desks.desk
            assert stage
            assert desk
            await show.until(lambda: desk.journal.plan_of(stage.run.run) is not None)
            show.window.commands["report"].trigger()
            card = show.window.cards.report()
            # The line by hand came after the last cue that was said: it is of the run.
            await show.until(lambda: "Lines: 2" in card.summary())
            assert "Cues as planned: 1 of 2" in card.summary()
            card.subject_chosen.emit(card.subjects.count() - 1)
            await show.until(lambda: "Lines: 2" in card.summary() and not card.note())
            card.save_requested.emit(0, Kind.JSON, str(file))
            await show.until(lambda: card.work.text() == "The report is saved.")
            assert card.folder.isVisible()
            show.window.pages.escape()
            stage.history.search("hand")
            show.window.record.bar.report.click()
            await show.until(lambda: card.subjects.currentText() == "What the history shows now")
            await show.until(lambda: "Lines: 1" in card.summary())
            # What was found is not the whole: its report says what it was narrowed to.
            places = range(card.subjects.count())
            part = next(n for n in places if card.subjects.itemText(n).startswith("What the hist"))
            card.save_requested.emit(part, Kind.MARKDOWN, str(of_part))
            await show.until(of_part.exists)
            show.window.files.shown_export_requested.emit(str(shown), Format.JSON)
            await show.until(lambda: "One line was exported." in show.window.record.work.text())

    play(scenario())
    told = json.loads(file.read_text())
    assert not told["is_rehearsal"]
    assert [line["text"] for line in told["lines"]] == ["Welcome.", "By hand."]
    assert [cue["became"] for cue in told["cues"]] == ["said", "left-out"]
    assert of_part.read_text().startswith("# Report · “hand”\n")
    assert [record["text"] for record in json.loads(shown.read_text())] == ["By hand."]
