"""A disk that hangs holds up nobody who writes a record."""

from __future__ import annotations

import logging
import threading
from collections.abc import Iterator

import pytest

from bithuman_panel.services import laterlog
from bithuman_panel.services.laterlog import LaterHandler


class Disk(logging.Handler):
    """A file that hangs until its door is opened."""

    def __init__(self) -> None:
        super().__init__()
        self.door = threading.Event()
        self.door.set()
        self.lines: list[str] = []
        self.threads: set[str] = set()
        self.is_closed = False

    def emit(self, record: logging.LogRecord) -> None:
        self.door.wait(40)
        self.threads.add(threading.current_thread().name)
        self.lines.append(self.format(record))

    def close(self) -> None:
        self.is_closed = True
        super().close()


@pytest.fixture
def disk() -> Disk:
    return Disk()


@pytest.fixture
def handler(disk: Disk, monkeypatch: pytest.MonkeyPatch) -> Iterator[LaterHandler]:
    monkeypatch.setattr(laterlog, "FLUSH_S", 0.05)
    made = LaterHandler(disk, logging.Formatter("%(levelname)s %(message)s"))
    yield made
    disk.door.set()
    made.close()


def record(text: str) -> logging.LogRecord:
    return logging.makeLogRecord({"msg": text, "levelname": "INFO"})


def test_records_are_written_in_order_on_a_thread_of_their_own(
    handler: LaterHandler, disk: Disk
) -> None:
    handler.flush()
    for text in ("one %d", "two", "three"):
        handler.handle(record(text))
    handler.close()
    assert disk.lines == ["INFO one %d", "INFO two", "INFO three"]
    assert disk.threads == {"bithuman-logfile"}
    assert disk.is_closed


def test_what_was_given_is_there_after_a_flush(handler: LaterHandler, disk: Disk) -> None:
    handler.handle(record("one"))
    handler.flush()
    assert disk.lines == ["INFO one"]


def test_a_disk_that_hangs_holds_up_neither_writer_nor_end(
    handler: LaterHandler, disk: Disk
) -> None:
    disk.door.clear()
    handler.handle(record("one"))
    handler.flush()
    handler.close()
    assert disk.lines == []
    assert not disk.is_closed


def test_a_disk_that_hangs_does_not_fill_the_memory(
    handler: LaterHandler, disk: Disk, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(laterlog, "MOST_WAITING", 3)
    disk.door.clear()
    for number in range(9):
        handler.handle(record(str(number)))
    disk.door.set()
    handler.close()
    assert 3 <= len(disk.lines) <= 4
