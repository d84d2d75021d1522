"""What a dead panel left queued comes back on hold, and leaves by a human act alone."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt

from bithuman_panel.core.entry import Entry
from bithuman_panel.core.models import Mode, Target, line_of
from bithuman_panel.services.clock import SystemClock
from bithuman_panel.services.journal import Journal
from bithuman_panel.services.owner import Owner
from bithuman_panel.services.paths import panel_paths
from tests.e2e.conftest import OpenShow, Play
from tests.e2e.recording import posts, recording

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")
TEXTS = ("Said too late.", "Still wanted.")


def leave_queued(home: Path) -> None:
    """Write what a panel writes that dies with lines in its queue."""
    paths = panel_paths({"BITHUMAN_PANEL_HOME": str(home)})
    paths.make()
    owner = Owner.claim(paths.owners_folder)
    journal = Journal.open(paths.journal_file(rehearsal=False), owner, SystemClock())
    for text in TEXTS:
        line = line_of(Mode.SPEAK, text, Target("A12345678", "lobby"))
        journal.record(Entry(text.replace(" ", "-"), line, "default", SystemClock().now()))
    journal.close()
    owner.release()


def test_a_queue_is_restored_on_hold_and_only_what_is_ticked_leaves(
    play: Play, open_show: OpenShow, home: Path
) -> None:
    leave_queued(home)
    with recording() as server:

        async def scenario() -> None:
            async with open_show(server.base_url) as show:
                await show.opened()
                rows = show.window.queue.rows
                await show.until(lambda: rows.count() == 2)
                assert show.window.strip.hold.isChecked()
                assert posts(server) == []
                wanted = next(row for row in map(rows.item, range(2)) if TEXTS[1] in row.text())
                wanted.setCheckState(Qt.CheckState.Checked)
                show.window.strip.hold.click()
                assert show.window.strip.hold.isChecked(), "the first press asks"
                show.window.strip.hold.click()
                await show.until(lambda: len(posts(server)) == 1)
                assert not show.window.strip.hold.isChecked()
            async with open_show(server.base_url) as again:
                await again.opened()
                assert not again.window.strip.hold.isChecked(), "a queue comes back once"

        play(scenario())
        assert len(posts(server)) == 1
        assert TEXTS[1].encode() in posts(server)[0][2]
