from __future__ import annotations

import csv
import io
import json
import os
import sys
from pathlib import Path
from types import SimpleNamespace
from typing import TYPE_CHECKING

import pytest

from bithuman_panel.core.meter import Meter
from bithuman_panel.core.query import Query
from bithuman_panel.core.record import KEPT_FIELDS, kept_record
from bithuman_panel.services.clock import SystemClock
from bithuman_panel.services.foreignjournal import open_foreign
from tests.cli.scripted import ScriptedServer, reply

if TYPE_CHECKING:
    from tests.cli.commandline import CommandLine

AGENT = "A12345678"
DELIVERED = reply("200 OK", {"agent_code": AGENT, "delivered_to_rooms": 1})


@pytest.fixture
def sent(run: CommandLine) -> CommandLine:
    """The command line, with two lines in its history."""
    with ScriptedServer(DELIVERED) as server:
        for text in ("Welcome.", "=Grüße"):
            run("send", "--agent", AGENT, "--broadcast", "--speak", text, "--base-url", server.url)
    return run


def test_json_is_one_array_of_whole_entries(sent: CommandLine) -> None:
    ran = sent("export", "--format", "json")
    entries = json.loads(ran.out)
    assert [entry["text"] for entry in entries] == ["Welcome.", "=Grüße"]
    assert [entry["outcome"] for entry in entries] == ["delivered", "delivered"]
    assert all(tuple(entry) == KEPT_FIELDS for entry in entries)
    assert (ran.status, ran.err) == (0, "")


def test_another_panel_opens_what_was_exported(sent: CommandLine, tmp_path: Path) -> None:
    file = tmp_path / "history.json"
    assert sent("export", "--format", "json", "--output", str(file)).status == 0
    foreign = open_foreign(file, tmp_path / "elsewhere", SystemClock(), Meter(), str)
    assert [kept_record(each) for each in foreign.journal.oldest_first()] == json.loads(
        file.read_text("ascii")
    )
    assert [each.line.text for each in foreign.browse.newest(Query(words="gru"))] == ["=Grüße"]
    assert (foreign.found.lines, foreign.found.remarks) == (2, ())
    foreign.close()


def test_csv_comes_as_it_is_written(sent: CommandLine, tmp_path: Path) -> None:
    file = tmp_path / "history.csv"
    assert sent("export", "--format", "csv", "--output", str(file)).status == 0
    written = file.read_bytes()
    assert written.startswith(b"\xef\xbb\xbf")
    assert written.endswith(b'"\r\n')
    rows = list(csv.reader(io.StringIO(written.decode("utf-8-sig"), newline="")))
    assert [row[KEPT_FIELDS.index("text")] for row in rows[1:]] == ["Welcome.", "'=Grüße"]


def test_html_shows_the_lines(sent: CommandLine) -> None:
    out = sent("export", "--format", "html").out
    assert out.startswith("<!DOCTYPE html>")
    assert "=Grüße" in out


def test_a_file_replaces_an_older_one_and_is_for_its_owner_alone(
    sent: CommandLine, tmp_path: Path
) -> None:
    file = tmp_path / "history.json"
    file.write_text("older")
    ran = sent("export", "--format", "json", "--output", str(file))
    assert (ran.status, ran.out) == (0, "")
    assert len(json.loads(file.read_text())) == 2
    if sys.platform != "win32":
        assert file.stat().st_mode & 0o077 == 0


@pytest.mark.skipif(sys.platform == "win32", reason="pipes and links of other systems")
def test_a_pipe_is_written_into_and_stays_one(sent: CommandLine, tmp_path: Path) -> None:
    pipe = tmp_path / "pipe"
    os.mkfifo(pipe)
    reading = os.open(pipe, os.O_RDWR | os.O_NONBLOCK)
    try:
        ran = sent("export", "--format", "json", "--output", str(pipe))
        assert (ran.status, ran.out, ran.err) == (0, "", "")
        assert pipe.is_fifo()
        assert len(json.loads(os.read(reading, 65536))) == 2
    finally:
        os.close(reading)
    assert list(tmp_path.glob(".bithuman-panel-*")) == []


@pytest.mark.skipif(sys.platform == "win32", reason="pipes and links of other systems")
@pytest.mark.parametrize("place", [os.devnull, "/dev/stdout"])
def test_what_a_link_leads_to_is_written_into_and_the_link_stays(
    sent: CommandLine, tmp_path: Path, place: str
) -> None:
    link = tmp_path / "link"
    link.symlink_to(place)
    assert sent("export", "--format", "csv", "--output", str(link)).status == 0
    assert link.is_symlink()


@pytest.mark.skipif(sys.platform != "linux", reason="a device of Linux")
def test_a_device_that_takes_no_more_is_told(run: CommandLine) -> None:
    ran = run("export", "--format", "json", "--output", "/dev/full")
    assert ran.status == 1
    assert "No space left on device" in ran.complaint
    assert not Path("/dev/full").is_file()


@pytest.mark.parametrize("place", ["", "missing/history.json"])
def test_a_place_that_cannot_be_written_is_refused(
    run: CommandLine, tmp_path: Path, place: str
) -> None:
    ran = run("export", "--format", "json", "--output", str(tmp_path / place))
    assert (ran.status, ran.out) == (2, "")
    assert ran.complaint


def test_a_write_that_fails_leaves_the_older_file(
    run: CommandLine, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(_: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "fsync", full)
    file = tmp_path / "history.json"
    file.write_text("older")
    ran = run("export", "--format", "json", "--output", str(file))
    assert ran.status == 1
    assert "No space left on device" in ran.complaint
    assert file.read_text() == "older"
    assert not list(tmp_path.glob(".bithuman-panel-*"))


class FullDevice(io.RawIOBase):
    """Takes nothing: ``error`` is raised by every write."""

    def __init__(self, error: OSError) -> None:
        super().__init__()
        self._error = error

    def writable(self) -> bool:
        return True

    def write(self, _: object) -> int:
        raise self._error


@pytest.mark.parametrize(
    ("error", "status"),
    [(OSError(28, "No space left on device"), 1), (BrokenPipeError(32, "Broken pipe"), 0)],
)
def test_an_output_that_takes_no_more(
    sent: CommandLine, monkeypatch: pytest.MonkeyPatch, error: OSError, status: int
) -> None:
    raw = FullDevice(error)
    monkeypatch.setattr(sys, "stdout", SimpleNamespace(buffer=raw, flush=lambda: None))
    assert sent("export", "--format", "json").status == status


def test_a_history_that_cannot_be_read_is_a_fault(run: CommandLine, home: Path) -> None:
    home.write_text("not a folder")
    ran = run("export", "--format", "json")
    assert (ran.status, ran.out) == (1, "")
    assert ran.complaint


def test_every_format_is_offered(run: CommandLine) -> None:
    assert [run("export", "--format", kind).status for kind in ("csv", "json", "html")] == [0] * 3
