"""The least that sends a line as the panel does on its libraries, with none of the panel's code.

A field and a table of PySide6; a thread that commits one row to a file of sqlite3, sends by a kept
session of requests, and commits what became of it; a queued signal, and a row in the table.
"""

from __future__ import annotations

import json
import sqlite3
import threading
import time
from queue import SimpleQueue
from typing import TYPE_CHECKING
from uuid import uuid4

import requests
from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QPaintEvent
from PySide6.QtWidgets import QPlainTextEdit, QTableWidget, QTableWidgetItem, QVBoxLayout, QWidget

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from pathlib import Path

# As the journal's own file is opened: no commit is told of before the disk has it.
_OPENING = (
    "PRAGMA journal_mode = WAL",
    "PRAGMA synchronous = FULL",
    "CREATE TABLE IF NOT EXISTS entry (seq INTEGER PRIMARY KEY, id TEXT UNIQUE, text TEXT, "
    "at REAL, outcome TEXT, reply BLOB)",
)
_BEGIN = "INSERT INTO entry (id, text, at) VALUES (?, ?, ?)"
_FINISH = "UPDATE entry SET outcome = ?, reply = ? WHERE id = ?"
_WAIT_S = 10.0


class _Field(QPlainTextEdit):
    """A field whose Enter hands over what is written."""

    def __init__(self, send: Callable[[str], object]) -> None:
        super().__init__()
        self._send = send

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Return:
            self._send(self.toPlainText())
        else:
            super().keyPressEvent(event)


class _Table(QTableWidget):
    """A table that notes when it was last painted with a row in it."""

    def __init__(self) -> None:
        super().__init__(0, 3)
        self.painted_at: float | None = None

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self.rowCount() and self.painted_at is None:
            self.painted_at = time.perf_counter()


class PlainWindow(QWidget):
    """Sends what is written in ``field`` to ``url``, and shows in ``table`` what became of it.

    Its session has made its connection before. ``ca_file`` vouches for a platform that speaks TLS.
    ``replied_at`` is when the last reply was read, None since the text that is written now;
    ``committed_ms`` is how long the last text took to be written down before it went.

    Signals:
        answered: a text, and what became of it.
    """

    answered = Signal(str, str)

    def __init__(
        self,
        url: str,
        headers: Mapping[str, str],
        room: str,
        file: Path,
        ca_file: Path | None = None,
    ) -> None:
        super().__init__()
        self.replied_at: float | None = None
        self.committed_ms = 0.0
        self._url, self._headers, self._room = url, dict(headers), room
        self._texts: SimpleQueue[str | None] = SimpleQueue()
        self.field = _Field(self._texts.put)
        self.table = _Table()
        inside = QVBoxLayout(self)
        inside.addWidget(self.field)
        inside.addWidget(self.table)
        self.answered.connect(self._show, Qt.ConnectionType.QueuedConnection)
        self._thread = threading.Thread(target=self._work, args=(file, ca_file), daemon=True)
        self._thread.start()

    def begin(self, text: str) -> None:
        """Show an empty table, and ``text`` in the field."""
        self.table.setRowCount(0)
        self.table.painted_at = self.replied_at = None
        self.field.setPlainText(text)

    def end(self) -> None:
        """End its thread, and close."""
        self._texts.put(None)
        self._thread.join()
        self.close()

    def _work(self, file: Path, ca_file: Path | None) -> None:
        file.parent.mkdir(parents=True, exist_ok=True)
        connection = sqlite3.connect(file, isolation_level=None)
        for statement in _OPENING:
            connection.execute(statement)
        session = requests.Session()
        # What a session looks for in the environment costs a quarter of its time.
        session.trust_env = False
        session.verify = str(ca_file) if ca_file else True
        self._post(session, "Warm.")
        while (text := self._texts.get()) is not None:
            name, begun = uuid4().hex, time.perf_counter()
            connection.execute(_BEGIN, (name, text, time.time()))
            self.committed_ms = (time.perf_counter() - begun) * 1000
            reply = self._post(session, text)
            self.replied_at = time.perf_counter()
            outcome = "delivered" if reply.json()["delivered_to_rooms"] else "not heard"
            connection.execute(_FINISH, (outcome, reply.content, name))
            self.answered.emit(text, outcome)
        session.close()
        connection.close()

    def _post(self, session: requests.Session, text: str) -> requests.Response:
        body = json.dumps({"message": text, "room_id": self._room})
        return session.post(self._url, data=body, headers=self._headers, timeout=_WAIT_S)

    def _show(self, text: str, outcome: str) -> None:
        self.table.insertRow(0)
        for column, words in enumerate((time.strftime("%H:%M:%S"), text, outcome)):
            self.table.setItem(0, column, QTableWidgetItem(words))
