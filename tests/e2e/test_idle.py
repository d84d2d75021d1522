"""A window in which nothing happens does nothing."""

from __future__ import annotations

import asyncio
from collections import Counter

import pytest
from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QApplication

from bithuman_panel.core.view import Layout
from tests.e2e.conftest import OpenShow, Play

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")

# What is set off by a start has ended by then; a loop that feeds itself goes on.
SETTLED_S = 1.0
WATCHED_S = 0.5


class LaidOut(QObject):
    """Counts what is laid out anew while it watches."""

    def __init__(self) -> None:
        super().__init__()
        self.found: Counter[str] = Counter()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.LayoutRequest:
            self.found[f"{type(watched).__name__} {watched.objectName()}"] += 1
        return False


@pytest.mark.parametrize("layout", Layout)
def test_nothing_is_laid_out_anew(
    play: Play, open_show: OpenShow, qapp: QApplication, layout: Layout
) -> None:
    async def scenario() -> None:
        async with open_show(rehearsal=True) as show:
            await show.opened()
            show.window.layouts.show(layout)
            await show.send("Hello.")
            await asyncio.sleep(SETTLED_S)
            watch = LaidOut()
            qapp.installEventFilter(watch)
            await asyncio.sleep(WATCHED_S)
            qapp.removeEventFilter(watch)
            # A clock that counts may lay its own row out, once a second.
            assert all(times <= 2 for times in watch.found.values()), watch.found

    play(scenario())
