"""A whole panel in this process, and the hands of a presenter on its widgets.

Everything here runs inside a scenario on Qt's own loop, so nothing may nest another one: it looks
again and again instead of waiting as ``qtbot`` does.
"""

from __future__ import annotations

import asyncio
import time
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from typing import Self

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QPushButton, QWidget

from bithuman_panel.app.build import build_panel
from bithuman_panel.app.panel import Panel
from bithuman_panel.app.station import Station
from bithuman_panel.core.entry import Entry, Stage
from bithuman_panel.core.gate import REACTION_S
from bithuman_panel.core.models import Mode
from bithuman_panel.core.release import Source
from bithuman_panel.core.secret import Redactor
from bithuman_panel.services.clock import SystemClock
from bithuman_panel.services.paths import panel_paths
from bithuman_panel.services.secrets import SecretStore
from bithuman_panel.ui.commands import unmarked
from tests.cli.stations import FakeStore

LIMIT_S = 40.0
# The gate takes no second line before (core/gate.py).
LOCKOUT_S = 0.26
SECRET = "rehearsal-presenter"
NONE = Qt.KeyboardModifier.NoModifier
CTRL = Qt.KeyboardModifier.ControlModifier
CTRL_SHIFT = CTRL | Qt.KeyboardModifier.ShiftModifier


def station_in(home: Path, store: SecretStore | None = None, url: str | None = None) -> Station:
    """Return a station in ``home``, with a stored secret unless a ``store`` is given."""
    environ = {"BITHUMAN_PANEL_HOME": str(home)}
    if url:
        environ["BITHUMAN_API_URL"] = url
    kept = store or FakeStore({"default": SECRET})
    return Station(environ, panel_paths(environ), SystemClock(), lambda: kept, Redactor())


class Show:
    """An open panel; leaving the block closes its window as an operator would."""

    def __init__(
        self,
        application: QApplication,
        station: Station,
        *,
        rehearsal: bool,
        announced_at: Source | None = None,
        tours: bool = False,
    ) -> None:
        self.panel: Panel = build_panel(
            application, station, rehearsal=rehearsal, profile=None, announced_at=announced_at
        )
        self.window = self.panel.window
        if not tours:
            self.panel._memory.keep_toured()
        self.window.resize(1440, 860)
        self._running: asyncio.Task[int] | None = None

    async def __aenter__(self) -> Self:
        self.panel.show()
        self.window.activateWindow()
        self._running = asyncio.ensure_future(self.panel.run())
        return self

    async def __aexit__(self, *_: object) -> None:
        self.window.close()
        await self.closed()
        # Every later style sheet would be applied to a window that merely hides.
        self.window.deleteLater()

    async def closed(self) -> int:
        """Wait for the panel to have closed and return its exit status."""
        assert self._running
        return await asyncio.wait_for(asyncio.shield(self._running), LIMIT_S)

    async def until(self, condition: Callable[[], bool]) -> None:
        """Return once ``condition`` holds; a row that it asks for may be missing yet.

        What else is shown of an entry comes a turn after its row: it has come, too.
        """

        def holds() -> bool:
            with suppress(IndexError):
                return condition()
            return False

        async with asyncio.timeout(LIMIT_S):
            while not holds() or self.panel._bridge.has_rest:
                await asyncio.sleep(0.005)

    async def opened(self) -> None:
        """Wait for the desk to be open."""
        await self.until(lambda: self.panel.stage is not None)

    async def aim(self, agent: str, room: str) -> None:
        """Type an agent code and a room id."""
        await self.opened()
        await self.until(lambda: self.window.targets.agent.count() > 0 or self.state() != "")
        self.pick(self.window.targets.agent, agent)
        self.pick(self.window.targets.room, room)
        await self.until(lambda: room in self.sentence)

    def pick(self, picker: QWidget, text: str) -> None:
        """Type into a picker and press Enter."""
        picker.setFocus()
        press(picker, Qt.Key.Key_A, CTRL)
        write(picker, text)
        press(picker, Qt.Key.Key_Return)

    def choose(self, mode: Mode) -> None:
        """Choose a mode."""
        self.window.composer.mode_button(mode).click()

    def write(self, text: str) -> None:
        """Write into the message, in place of what is there."""
        message = self.window.composer.message
        message.setFocus()
        press(message, Qt.Key.Key_A, CTRL)
        write(message, text)

    def press_send(self, modifiers: Qt.KeyboardModifier = CTRL, *, held: bool = False) -> None:
        """Press Ctrl+Enter in the message."""
        press(self.window.composer.message, Qt.Key.Key_Return, modifiers, held=held)

    async def send(self, text: str, modifiers: Qt.KeyboardModifier = CTRL) -> Entry:
        """Write a line, send it, and return its entry once nothing more will become of it."""
        await asyncio.sleep(LOCKOUT_S)
        await self.until(self._was_target_seen)
        before = self.newest()
        self.write(text)
        self.press_send(modifiers)
        assert self.message == "", f"it stayed: {self.refusal}"
        await self.until(lambda: _id(self.newest()) != _id(before))
        return await self.settled()

    def _was_target_seen(self) -> bool:
        """Whether a hand has had the time to see what the panel chose by itself."""
        assert self.panel.stage
        changed_at = self.panel.stage._gate._changed_at
        return changed_at is None or self.panel._clock.monotonic() > changed_at + REACTION_S

    async def _has_been_seen(self) -> None:
        """Wait as long as a hand needs to see what the panel chose by itself."""
        gate = self.panel.stage._gate if self.panel.stage else None
        if gate and gate._changed_at is not None:
            seen_at = gate._changed_at + REACTION_S
            await self.until(lambda: time.monotonic() > seen_at)

    async def settled(self) -> Entry:
        """Return the newest entry once nothing more will become of its line."""

        def is_settled() -> bool:
            newest = self.newest()
            is_over = newest is not None and newest.stage in (Stage.DONE, Stage.WITHDRAWN)
            return is_over and not self.panel._bridge.is_waiting

        await self.until(is_settled)
        entry = self.newest()
        assert entry
        return entry

    async def reads_settled(self) -> None:
        """Wait for the reads that are under way."""
        assert self.panel._desks.desk
        await self.panel._desks.desk.reader.run(lambda: None)

    def newest(self) -> Entry | None:
        """Return the entry on top of the history."""
        return self.window.record.entry_at(0)

    def row(self, number: int = 0) -> list[str]:
        """Return what a row of the history says, cell by cell."""
        model = self.window.record.history.model()
        return [str(model.index(number, column).data()) for column in range(model.columnCount())]

    @property
    def rows(self) -> int:
        """How many rows the history has."""
        return self.window.record.history.model().rowCount()

    @property
    def sentence(self) -> str:
        """What the Send button says."""
        return self.window.composer.sentence()

    @property
    def message(self) -> str:
        """What is written in the composer."""
        return self.window.composer.message.toPlainText()

    @property
    def details(self) -> str:
        """What the details say."""
        return self.window.record.details.toPlainText()

    @property
    def refusal(self) -> str:
        """Why the composer kept the line; empty if it did not."""
        return self._said(self.window.composer, "refusal")

    @property
    def alarm(self) -> str:
        """The alarm on the target."""
        return self._said(self.window.targets, "alarm")

    @property
    def problem(self) -> str:
        """What the record says is wrong with it."""
        return self._said(self.window.record, "alarm")

    def state(self) -> str:
        """Return what is said below the pickers, or in the place of the rooms."""
        targets = self.window.targets
        return targets.empty.text() or self._said(targets, "state")

    def welcome(self, object_name: str) -> str:
        """Return a label of the first page."""
        return self._said(self.window.welcome, object_name)

    def field(self, name: str) -> QLineEdit:
        """Return a field of the first page."""
        fields = self.window.welcome.findChildren(QLineEdit)
        return next(field for field in fields if field.accessibleName() == name)

    def click(self, words: str) -> None:
        """Click the button that says ``words`` and can be seen."""
        buttons = self.window.findChildren(QPushButton)
        button = next(b for b in buttons if unmarked(b.text()) == words and b.isVisible())
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)

    def _said(self, pane: QWidget, object_name: str) -> str:
        labels = pane.findChildren(QLabel, object_name)
        return "\n".join(label.text() for label in labels if label.isVisible())


def _id(entry: Entry | None) -> str | None:
    return entry.id if entry else None


def press(
    widget: QWidget, key: Qt.Key, modifiers: Qt.KeyboardModifier = NONE, *, held: bool = False
) -> None:
    """Press a key (``held``: it repeats itself)."""
    event = QKeyEvent(QEvent.Type.KeyPress, key, modifiers, "", held)
    QApplication.sendEvent(widget, event)
    if not held:
        QApplication.sendEvent(widget, QKeyEvent(QEvent.Type.KeyRelease, key, modifiers))


def write(widget: QWidget, text: str) -> None:
    """Type text, key by key."""
    for character in text:
        key = Qt.Key.Key_unknown
        QApplication.sendEvent(widget, QKeyEvent(QEvent.Type.KeyPress, key, NONE, character))
