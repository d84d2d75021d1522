"""Lines that flow through a bare window: the libraries of the panel, and none of its own code.

``bare_flow.py FOLDER URL``. A table of PySide6 over 10,000 lines of a file of SQLite, of which it
has the newest hundred; a plain thread for each agent, with a kept ``requests.Session``. Each line
is committed before it goes and after its answer, and has a row that is painted. Each line of its
input is a list, ``["rest", seconds]`` or ``["flow", lines, agents, per second at most]``; each is
answered by one line, a JSON object with the gaps between beats of the GUI thread. It ends with its
input.
"""

from __future__ import annotations

import json
import os
import sqlite3
import sys
import threading
import time
from collections import deque
from pathlib import Path
from queue import SimpleQueue
from typing import TYPE_CHECKING, Any

import requests
from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, Qt, QTimer, Signal
from PySide6.QtWidgets import QApplication, QHeaderView, QTableView, QWidget

from tests.benchmarks.heartbeat import Heartbeat

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtCore import QPersistentModelIndex

HISTORY = 10_000
# What the panel's own table has in a window of the same size: some six rows.
_WINDOW, _TABLE, _ROW = (1440, 860), (520, 248), 36
_HERE = 100
_TEXT = "Line {number} of the evening, about sixty letters that somebody says."
_LATE = "ALATE"
_Any = QModelIndex()


class Journal:
    """Lines in a file, written as the panel's journal is: one at a time, each on the disk."""

    def __init__(self, file: Path) -> None:
        self._lock = threading.Lock()
        self._file = sqlite3.connect(file, isolation_level=None, check_same_thread=False)
        self._file.execute("PRAGMA journal_mode = WAL")
        self._file.execute("CREATE TABLE line (at REAL, agent TEXT, text TEXT, outcome TEXT)")
        self._file.execute("BEGIN")
        for number in range(HISTORY):
            row = (time.time(), f"{_LATE}000", _TEXT.format(number=number), "delivered")
            self._file.execute("INSERT INTO line VALUES (?, ?, ?, ?)", row)
        self._file.execute("COMMIT")
        self._file.execute("PRAGMA synchronous = FULL")

    def newest(self) -> list[tuple[Any, ...]]:
        """Read the newest lines, newest first."""
        found = self._file.execute(
            "SELECT rowid, at, agent, text, outcome FROM line ORDER BY rowid DESC LIMIT ?", [_HERE]
        )
        return [*map(tuple, found)]

    def begin(self, at: float, agent: str, text: str) -> int:
        """Commit a line that is about to go, and return its number."""
        with self._lock:
            row = (at, agent, text, "in flight")
            return self._file.execute("INSERT INTO line VALUES (?, ?, ?, ?)", row).lastrowid or 0

    def finish(self, number: int, outcome: str) -> None:
        """Commit what became of a line."""
        with self._lock:
            self._file.execute("UPDATE line SET outcome = ? WHERE rowid = ?", [outcome, number])


class Lines(QAbstractTableModel):
    """The newest lines; of the others their number alone."""

    def __init__(self, rows: list[tuple[Any, ...]]) -> None:
        super().__init__()
        self._rows = deque(([*row[1:]] for row in rows), maxlen=_HERE)
        self._count = HISTORY

    def add(self, row: list[Any]) -> None:
        """Show a line above all others."""
        self.beginInsertRows(QModelIndex(), 0, 0)
        self._rows.appendleft(row)
        self._count += 1
        self.endInsertRows()

    def change(self, row: list[Any], outcome: str) -> None:
        """Show what became of a line."""
        row[3] = outcome
        place = next(place for place, each in enumerate(self._rows) if each is row)
        self.dataChanged.emit(self.index(place, 0), self.index(place, 3))

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex = _Any) -> int:
        """Return how many there are."""
        return 0 if parent.isValid() else self._count

    def columnCount(self, parent: QModelIndex | QPersistentModelIndex = _Any) -> int:
        """Return how many columns they have."""
        return 0 if parent.isValid() else 4

    def data(
        self, index: QModelIndex | QPersistentModelIndex, role: int = Qt.ItemDataRole.DisplayRole
    ) -> str | None:
        """Return the words of a cell."""
        if role != Qt.ItemDataRole.DisplayRole or index.row() >= len(self._rows):
            return None
        at, agent, text, outcome = self._rows[index.row()]
        when = time.strftime("%H:%M:%S", time.localtime(at))
        return str((when, outcome, text, agent)[index.column()])


class Flowing(QObject):
    """Has lines go, one after another to each agent, and shows them.

    Signals:
        done: a line's row, and its outcome; from the thread of its agent.
        told: what to do; from the thread that reads it.
    """

    done = Signal(int, object, str)
    told = Signal(list)

    def __init__(self, journal: Journal, url: str) -> None:
        super().__init__()
        self._journal, self._url = journal, url
        self._window = QWidget()
        self._window.resize(*_WINDOW)
        self._lines = Lines(journal.newest())
        self._table = _table(self._lines, self._window)
        self._lanes: list[SimpleQueue[list[Any]]] = []
        self._heart = Heartbeat()
        self._left = self._flying = 0
        self._is_flowing = False
        # When the next line may go, by ``perf_counter``, and how long after it another one.
        self._next_at = self._pause_s = 0.0
        self._numbers = HISTORY
        self.done.connect(self._on_done, Qt.ConnectionType.QueuedConnection)
        self.told.connect(self._on_told, Qt.ConnectionType.QueuedConnection)
        self._window.show()

    def _on_told(self, told: list[Any]) -> None:
        act, *wanted = told
        self._heart.start()
        if act == "rest":
            QTimer.singleShot(int(wanted[0] * 1000), self._tell)
            return
        self._left, self._is_flowing = wanted[0], True
        self._next_at, self._pause_s = time.perf_counter(), 1 / wanted[2]
        while len(self._lanes) < wanted[1]:
            self._lanes.append(SimpleQueue())
            threading.Thread(target=self._lane, args=[len(self._lanes) - 1], daemon=True).start()
        for agent in range(wanted[1]):
            self._let_go_in_time(agent)

    def _let_go(self, agent: int) -> None:
        if self._left == 0:
            # What the others were still to let go comes here, too.
            if self._flying == 0 and self._is_flowing:
                self._is_flowing = False
                self._tell()
            return
        self._left -= 1
        self._flying += 1
        self._numbers += 1
        text = _TEXT.format(number=self._numbers)
        row = [time.time(), f"{_LATE}{agent:03}", text, "in flight"]
        self._lanes[agent].put(row)
        self._lines.add(row)

    def _lane(self, agent: int) -> None:
        session = requests.Session()
        session.trust_env = False
        while True:
            row = self._lanes[agent].get()
            at, code, text, _ = row
            number = self._journal.begin(at, code, text)
            reply = session.post(f"{self._url}/v1/agent/{code}/speak", json={"message": text})
            outcome = "delivered" if reply.json()["delivered_to_rooms"] else "not heard"
            self._journal.finish(number, outcome)
            self.done.emit(agent, row, outcome)

    def _on_done(self, agent: int, row: list[Any], outcome: str) -> None:
        self._lines.change(row, outcome)
        self._flying -= 1
        self._let_go_in_time(agent)

    def _let_go_in_time(self, agent: int) -> None:
        """Let the next line go: as in the panel by a press of its own, and not faster."""
        now = time.perf_counter()
        self._next_at = max(self._next_at + self._pause_s, now)
        QTimer.singleShot(int((self._next_at - now) * 1000), lambda: self._let_go(agent))

    def _tell(self) -> None:
        gaps = self._heart.stop()
        sys.stdout.write(f"{json.dumps({'p99_ms': gaps.p99_ms})}\n")
        sys.stdout.flush()


def _table(lines: Lines, window: QWidget) -> QTableView:
    table = QTableView(window)
    table.setGeometry(10, 10, *_TABLE)
    table.setModel(lines)
    table.setShowGrid(False)
    table.setWordWrap(False)
    table.verticalHeader().hide()
    table.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
    table.verticalHeader().setDefaultSectionSize(_ROW)
    table.horizontalHeader().setSectionResizeMode(2, QHeaderView.ResizeMode.Stretch)
    return table


def _listen(tell: Callable[[list[Any]], object]) -> None:
    for line in sys.stdin:
        tell(json.loads(line))
    os._exit(0)


if __name__ == "__main__":
    application = QApplication([])
    flowing = Flowing(Journal(Path(sys.argv[1]) / "lines.sqlite3"), sys.argv[2])
    threading.Thread(target=_listen, args=[flowing.told.emit], daemon=True).start()
    application.exec()
