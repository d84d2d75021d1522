"""A key that is pressed in a panel, in a field that does the least, and in a plain window.

All are in one process, on a journal and a platform that are real. What is noted is when the body
of the line is given to its socket, when the answer is there, and when its row has been painted.
"""

from __future__ import annotations

import asyncio
import json
import socket
import time
from collections.abc import AsyncIterator, Callable, Iterator
from contextlib import asynccontextmanager, contextmanager
from dataclasses import replace
from typing import TYPE_CHECKING, Any

import requests
from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QKeyEvent, QPaintEvent
from PySide6.QtWidgets import QApplication, QPlainTextEdit

from bithuman_panel.api.wire import USER_AGENT
from bithuman_panel.core.entry import Entry, Stage
from bithuman_panel.ui.history_table import HistoryTable
from tests.benchmarks.committing import Flush
from tests.benchmarks.plain_window import PlainWindow
from tests.benchmarks.server import ROOM, SLOW
from tests.e2e.show import CTRL, SECRET, Show, press, station_in

if TYPE_CHECKING:
    from pathlib import Path

AGENT = f"{SLOW}0001"
_DEADLINE_S = 15.0
_LIMIT_S = 60.0
# What a line leaves to be done is done by then; what polls at an opening, too.
_AFTER_S, _OPENED_S = 0.02, 1.5
# Whoever waits here has the interpreter at each look.
_LOOK_S = 0.01
_HEADERS = {
    "User-Agent": USER_AGENT,
    "Accept": "application/json",
    "Accept-Encoding": "identity",
    "Content-Type": "application/json",
    "api-secret": SECRET,
}
_now = time.perf_counter


class Stamps:
    """When a body was last given to a socket of this process, and when a byte last came from one.

    Bodies begin with a brace, as no head does.
    """

    def __init__(self) -> None:
        self.left: float | None = None
        self.heard: float | None = None

    @contextmanager
    def taken(self) -> Iterator[None]:
        """Take them while the block lasts."""
        own = {name: getattr(socket.socket, name) for name in ("send", "sendall", "recv_into")}

        def sending(name: str) -> Callable[..., Any]:
            def send(sock: socket.socket, data: Any, *rest: Any) -> Any:  # noqa: ANN401 - anything
                if bytes(data[:1]) == b"{":
                    self.left = _now()
                return own[name](sock, data, *rest)

            return send

        def recv_into(sock: socket.socket, *rest: Any) -> Any:  # noqa: ANN401 - anything
            count = own["recv_into"](sock, *rest)
            if count:
                self.heard = _now()
            return count

        calls = {"send": sending("send"), "sendall": sending("sendall"), "recv_into": recv_into}
        for name, call in calls.items():
            setattr(socket.socket, name, call)
        try:
            yield
        finally:
            for name, call in own.items():
                setattr(socket.socket, name, call)


class Painted:
    """When the row of one line was first painted with its outcome, in the list of the history."""

    def __init__(self) -> None:
        self._is_it: Callable[[Entry], bool] = lambda _: False
        self.at: float | None = None

    def follow(self, entry_id: str) -> None:
        """Look for this line from now on."""
        self._is_it, self.at = (lambda entry: entry.id == entry_id), None

    def follow_next(self, known: Entry | None) -> None:
        """Look for the line that comes after the newest one that is known."""
        before = known.id if known else None
        self._is_it, self.at = (lambda entry: entry.id != before), None

    @contextmanager
    def watched(self) -> Iterator[None]:
        """Follow each list that is made while the block lasts."""

        own = HistoryTable.paintEvent

        def painted(table: HistoryTable, event: QPaintEvent) -> None:
            own(table, event)
            newest = table._model.entry_at(0)
            is_it = newest is not None and newest.outcome and self._is_it(newest)
            if is_it and self.at is None and event.rect().top() < table.rowHeight(0):
                self.at = _now()

        HistoryTable.paintEvent = painted  # type: ignore[method-assign, assignment]
        try:
            yield
        finally:
            HistoryTable.paintEvent = own  # type: ignore[method-assign]


class Direct(QPlainTextEdit):
    """A field whose Ctrl+Enter does the least: one flush, and one call of ``requests``.

    Its session is kept, so that the connection is open already.
    """

    def __init__(self, url: str, flush: Flush) -> None:
        super().__init__()
        self._flush = flush
        self._session = requests.Session()
        self._url = url

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Send what is written, and wait for the answer."""
        body = json.dumps({"message": self.toPlainText(), "room_id": ROOM})
        self._flush()
        self._session.post(self._url, data=body, headers=_HEADERS, timeout=_DEADLINE_S)


class Hands:
    """Hands that press Ctrl+Enter in all, and tell in milliseconds what came of it."""

    def __init__(
        self, show: Show, direct: Direct, plain: PlainWindow, stamps: Stamps, painted: Painted
    ) -> None:
        self.show = show
        self._direct = direct
        self._plain = plain
        self._stamps = stamps
        self._painted = painted
        self._said = 0

    async def press_direct(self) -> float:
        """Return how long it takes from the key to the socket where nothing else is done."""
        self._direct.setPlainText(self._new_text())
        await asyncio.sleep(_AFTER_S)
        return await self._press(self._direct)

    async def press(self) -> tuple[float, float]:
        """Return the same of the panel, and how long from the answer to the row painted."""
        self.show.write(self._new_text())
        await asyncio.sleep(_AFTER_S)
        self._painted.follow_next(self.show.newest())
        left_ms = await self._press(self.show.window.composer.message)
        return left_ms, await self._heard_ms_before(lambda: self._painted.at)

    async def press_plain(self) -> tuple[float, float]:
        """Return the same of a window that has nothing but the panel's libraries."""
        self._plain.begin(self._new_text())
        await asyncio.sleep(_AFTER_S)
        left_ms = await self._press(self._plain.field)
        return left_ms, await self._heard_ms_before(lambda: self._plain.table.painted_at)

    async def paint_straight(self) -> float:
        """Return how long the newest row takes where the GUI thread has its outcome in hand."""
        stage, entry = self.show.panel.stage, self.show.newest()
        assert stage is not None
        assert entry is not None
        unknown = replace(entry, stage=Stage.IN_FLIGHT, verdict=None, exchange=None)
        stage.history.change(unknown)
        await asyncio.sleep(_AFTER_S)
        self._painted.follow(entry.id)
        at = _now()
        stage.history.change(entry)
        return (await _moment(lambda: self._painted.at) - at) * 1000

    @contextmanager
    def repainting(self) -> Iterator[None]:
        """Paint the list of the history over and over while the block lasts."""
        timer = QTimer(interval=0)
        timer.timeout.connect(self.show.window.record.history.viewport().update)
        timer.start()
        yield
        timer.stop()

    def _new_text(self) -> str:
        self._said += 1
        return f"Line {self._said} of the evening, said out loud."

    async def _press(self, field: QPlainTextEdit) -> float:
        self._stamps.left = None
        at = _now()
        press(field, Qt.Key.Key_Return, CTRL)
        # Qt's loop goes on as it does under a hand: what it paints now the line has to bear.
        return (await _moment(lambda: self._stamps.left) - at) * 1000

    async def _heard_ms_before(self, painted_at: Callable[[], float | None]) -> float:
        painted = await _moment(painted_at)
        assert self._stamps.heard is not None
        return (painted - self._stamps.heard) * 1000


async def _moment(look: Callable[[], float | None]) -> float:
    """Return the moment that ``look`` tells of, once it does."""
    async with asyncio.timeout(_LIMIT_S):
        while (at := look()) is None:
            await asyncio.sleep(_LOOK_S)
    return at


@asynccontextmanager
async def hands_on(home: Path, url: str) -> AsyncIterator[Hands]:
    """Give hands on a panel with what is in ``home``, aimed; its gate takes a line at any time."""
    application = QApplication.instance()
    assert isinstance(application, QApplication)
    stamps, painted = Stamps(), Painted()
    with stamps.taken(), painted.watched():
        async with Show(application, station_in(home, url=url), rehearsal=False) as show:
            speak = f"{url}/v1/agent/{AGENT}/speak"
            direct = Direct(speak, Flush(home / "flushed"))
            direct.show()
            plain = PlainWindow(speak, _HEADERS, ROOM, home / "plain.sqlite3")
            plain.show()
            await show.aim(AGENT, ROOM)
            assert show.panel.stage is not None
            # No hand is so quick.
            show.panel.stage._gate._lockout_s = 0.0
            show.window.activateWindow()
            await asyncio.sleep(_OPENED_S)
            yield Hands(show, direct, plain, stamps, painted)
            plain.end()
            direct.close()
