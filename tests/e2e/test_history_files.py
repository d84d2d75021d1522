"""The history as a file, from the menu of the whole window."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from bithuman_panel.core.export import Format
from tests.e2e.conftest import OpenShow, Play

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")


def test_the_history_is_exported_and_backed_up(
    play: Play, open_show: OpenShow, home: Path, tmp_path: Path
) -> None:
    file = tmp_path / "mine.json"

    async def scenario() -> None:
        async with open_show(rehearsal=True) as show:
            await show.opened()
            await show.until(lambda: show.sentence != "Speak to …")
            await show.send("Welcome.")
            work = show.window.record.work
            show.window.files.export_requested.emit(str(file), Format.JSON)
            await show.until(lambda: "exported" in work.text())
            assert [record["text"] for record in json.loads(file.read_text())] == ["Welcome."]
            show.window.commands["backup"].trigger()
            await show.until(lambda: "backed up as" in work.text())

    play(scenario())
    assert len(list(home.rglob("backups/*.sqlite3"))) >= 1
