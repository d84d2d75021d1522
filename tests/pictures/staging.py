"""The real panel over a scripted platform, and the hands that bring it into a scene."""

from __future__ import annotations

import asyncio
import json
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from bithuman_panel.app.build import build_panel
from bithuman_panel.app.station import Station
from bithuman_panel.core.models import Mode, Target
from bithuman_panel.core.secret import Redactor
from bithuman_panel.services.paths import panel_paths
from bithuman_panel.ui.soon import Paced
from tests.cli.stations import FakeStore
from tests.e2e.show import CTRL, CTRL_SHIFT, press, write
from tests.pictures.platform import AVA, LIVE, ShowClock

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from bithuman_panel.app.panel import Panel
    from bithuman_panel.core.entry import Entry
    from tests.pictures.platform import ScriptedDesk

LIMIT_S = 40.0
SECRET = "a-secret-that-no-picture-shows"
# More than the gate's pause between two lines.
MOMENT_S = 21.0


def station_in(
    home: Path, clock: ShowClock, settings: dict[str, object], *, has_secret: bool
) -> Station:
    """Return a station of the account *Main stage*, with these ``settings`` besides."""
    home.mkdir(parents=True, exist_ok=True)
    kept = {
        "profiles": [{"name": LIVE.name}],
        "last_profile": LIVE.name,
        "last_target": {"agent": AVA.code, "room": "lobby"},
        "update_check": False,
        **settings,
    }
    for name in ("settings.json", "rehearsal.json"):
        (home / name).write_text(json.dumps(kept), encoding="utf-8")
    environ = {"BITHUMAN_PANEL_HOME": str(home)}
    store = FakeStore({LIVE.name: SECRET} if has_secret else {})
    return Station(environ, panel_paths(environ), clock, lambda: store, Redactor())


class Staging:
    """An open panel. ``desk`` is the platform's side of it, once one is open."""

    def __init__(
        self, application: QApplication, station: Station, clock: ShowClock, *, rehearsal: bool
    ) -> None:
        self.panel: Panel = build_panel(application, station, rehearsal=rehearsal, profile=None)
        self.window = self.panel.window
        self.clock = clock
        self.paths = station.paths
        self.home = station.paths.settings_file.parent
        # Where a person keeps files: the panel writes nothing of theirs into its own folder.
        self.documents = self.home.parent / "documents"
        self.documents.mkdir(exist_ok=True)
        self.desk: ScriptedDesk | None = None
        self._percent = 100
        self._running: asyncio.Task[int] | None = None

    async def open(self, width: int, height: int, percent: int = 100) -> None:
        """Show the window; its size is what it would be at 100 %."""
        self._percent = percent
        self.resize(width, height)
        self.panel.show()
        self.window.activateWindow()
        self._running = asyncio.ensure_future(self.panel.run())

    def resize(self, width: int, height: int) -> None:
        """Give the window another size, told as at 100 %."""
        self.window.resize(width * self._percent // 100, height * self._percent // 100)

    async def close(self) -> None:
        """Close the window as an operator would."""
        self.window.close()
        assert self._running
        await asyncio.wait_for(self._running, LIMIT_S)
        self.window.deleteLater()

    async def until(self, condition: Callable[[], bool]) -> None:
        """Return once ``condition`` holds, and all that was told of lines has been shown.

        A row may come from the disk before its line is told of.
        """
        async with asyncio.timeout(LIMIT_S):
            while not condition() or self.panel._bridge.is_waiting:
                await asyncio.sleep(0.002)

    async def opened(self) -> None:
        """Wait for agents and rooms to be listed and the target of the last time to be chosen."""
        await self.until(lambda: self.panel.stage is not None and "lobby" in self.sentence)

    @property
    def sentence(self) -> str:
        """What the Send button says."""
        return self.window.composer.sentence()

    def choose(self, mode: Mode) -> None:
        """Choose a mode."""
        self.window.composer.mode_button(mode).click()

    def write(self, text: str) -> None:
        """Write into the message, in place of what is there."""
        message = self.window.composer.message
        message.setFocus()
        press(message, Qt.Key.Key_A, CTRL)
        write(message, text)

    async def send(self, text: str, mode: Mode = Mode.SPEAK, *, confirmed: bool = False) -> Entry:
        """Send a line; it waits in its lane until ``settle`` says what becomes of it."""
        assert self.desk
        self.clock.at += MOMENT_S
        before = len(self.desk.lanes.waiting)
        self.choose(mode)
        self.write(text)
        self.press_send(confirmed=confirmed)
        await self.until(lambda: self.desk is not None and len(self.desk.lanes.waiting) > before)
        return self.desk.lanes.waiting[-1]

    def press_send(self, *, confirmed: bool = False) -> None:
        """Press Ctrl+Enter in the message, with Shift where ``confirmed``."""
        keys = CTRL_SHIFT if confirmed else CTRL
        press(self.window.composer.message, Qt.Key.Key_Return, keys)

    async def settle(self, entry: Entry) -> None:
        """Let the lane tell what became of a line."""
        assert self.desk
        lanes, journal = self.desk.lanes, self.desk.journal
        [waited] = [waiting for waiting in lanes.waiting if waiting.id == entry.id]
        begun = waited if waited.seq else journal.begin(waited)
        settled = replace(entry, seq=begun.seq)
        journal.finish(settled)
        lanes.waiting = [waiting for waiting in lanes.waiting if waiting.id != entry.id]
        lanes.on_change(settled)
        await self.until(lambda: self._row_of(entry) == settled)

    def in_flight(self, entry: Entry) -> Entry:
        """Let the lane say that a line is on its way."""
        assert self.desk
        lanes = self.desk.lanes
        gone = self.desk.journal.begin(entry)
        lanes.waiting = [gone if waiting.id == entry.id else waiting for waiting in lanes.waiting]
        lanes.on_change(gone)
        return gone

    def aim(self, target: Target) -> None:
        """Choose a room of the agent, or all of them."""
        targets = self.window.targets
        if target.room is None:
            targets.broadcast_chosen.emit()
        else:
            targets.room_chosen.emit(target.room)

    async def list_closed(self) -> None:
        """Wait until an open list has gone; a real screen then gives the keyboard back."""
        await self.until(lambda: QApplication.activePopupWidget() is None)
        self.window.activateWindow()
        await self.until(self.window.isActiveWindow)

    async def drawn(self) -> None:
        """Let the window do what it has put off until it is drawn."""
        # The clock stands still, and what it says is told now, whichever second it is outside.
        self.window.sheet_times.ticked.emit()
        for _ in range(4):
            await asyncio.sleep(0)
            QApplication.sendPostedEvents()
            # What is shown at a pace is shown as it stands.
            for paced in self.window.findChildren(Paced):
                paced.now()
            # What is written a frame later is written now; a screen reader asks Qt, and not us.
            self.window.record.details.toPlainText()

    def escape(self) -> None:
        """Press Esc where the keyboard is."""
        press(QApplication.focusWidget() or self.window, Qt.Key.Key_Escape)

    def _row_of(self, entry: Entry) -> Entry | None:
        record = self.window.record
        count = record.history.model().rowCount()
        shown = (record.entry_at(row) for row in range(count))
        return next((each for each in shown if each and each.id == entry.id), None)
