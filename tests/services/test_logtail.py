"""The newest records of the log, from the files that it has."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest

from bithuman_panel.core.errors import StoreFailed
from bithuman_panel.services.logtail import newest_records

if TYPE_CHECKING:
    from pathlib import Path


def written(file: Path, *texts: str) -> Path:
    lines = [json.dumps({"level": "INFO", "at": "", "logger": "", "text": text}) for text in texts]
    file.write_text("\n".join(lines) + "\n", "utf-8")
    return file


def test_the_newest_come_first_and_go_on_in_the_file_before(tmp_path: Path) -> None:
    file = written(tmp_path / "panel.log", "three", "four")
    written(tmp_path / "panel.log.1", "one", "two")
    assert [each.text for each in newest_records(file)] == ["four", "three", "two", "one"]
    assert [each.text for each in newest_records(file, most=2)] == ["four", "three"]


def test_what_is_no_record_is_left_out(tmp_path: Path) -> None:
    file = tmp_path / "panel.log"
    file.write_bytes(b"\xff half a line\n")
    assert newest_records(file) == ()
    assert newest_records(tmp_path / "none.log") == ()


def test_a_log_that_cannot_be_read_says_so(tmp_path: Path) -> None:
    (tmp_path / "panel.log").mkdir()
    with pytest.raises(StoreFailed, match="The log cannot be read"):
        newest_records(tmp_path / "panel.log")
