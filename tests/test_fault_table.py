"""The table of faults: one order whatever came first, a difference found, nothing Markdown eats."""

from __future__ import annotations

import random
from pathlib import Path

import pytest

from tests.fault_table import AREAS, BEGINS, FILE, Observed, Row, Tried, named, settle, written

ROWS = [
    Row("wire", "a | b", "P2", "not sent", "api/test_a"),
    Row("wire", "B", "P1", "delivered *once*", "api/test_b"),
    Row("disk", "full", "P6", "told", "services/test_c"),
]


def a_file(tmp_path: Path) -> Path:
    file = tmp_path / "reliability.md"
    file.write_text(f"# Head\n\n{BEGINS}", encoding="utf-8")
    return file


def test_what_was_written_is_found_again_in_any_order(tmp_path: Path) -> None:
    file = a_file(tmp_path)
    assert settle(file, ROWS, write=True) == ""
    once = file.read_text(encoding="utf-8")
    assert once.startswith(f"# Head\n\n{BEGINS}\n3 faults were tried.\n")
    assert "| a \\| b | P2 | not sent | api/test\\_a |" in once
    assert "delivered \\*once\\*" in once
    for _ in range(5):
        shuffled = random.sample(ROWS, 3)
        assert settle(file, shuffled, write=False) == ""
        settle(file, shuffled, write=True)
        assert file.read_text(encoding="utf-8") == once


def test_every_difference_is_found_and_told(tmp_path: Path) -> None:
    file = a_file(tmp_path)
    assert "+ 3 faults were tried." in settle(file, ROWS, write=False)
    settle(file, ROWS, write=True)
    assert "- | full | P6 | told |" in settle(file, ROWS[:2], write=False)
    other = Row("disk", "full", "P6", "kept quiet", "services/test_c")
    assert "+ | full | P6 | kept quiet |" in settle(file, [*ROWS[:2], other], write=False)
    more = Row("crash", "killed", "P6", "unknown", "e2e/test_d")
    assert "+ | killed | P6 | unknown |" in settle(file, [*ROWS, more], write=False)


def test_a_file_without_its_line_is_not_written(tmp_path: Path) -> None:
    file = tmp_path / "reliability.md"
    file.write_text("# Head\n", encoding="utf-8")
    assert "has lost the line" in settle(file, ROWS, write=True)
    assert file.read_text(encoding="utf-8") == "# Head\n"


def test_a_fault_is_named_by_its_case_on_one_line_of_a_bearable_length() -> None:
    assert named("code {code!a}", {"code": "a\nb"}) == "code 'a\\nb'"
    assert named("no {places} here", {}) == "no {places} here"
    assert named("{text}", {"text": "x" * 600}) == "x… (600 times)"
    assert named("{text}", {"text": "a\u202eb\n  c"}) == "a<U+202E>b c"
    assert len(named("{text}", {"text": "word " * 90})) == 160


def test_one_fault_cannot_have_ended_in_two_ways() -> None:
    tried = Tried()
    for _ in range(2):
        tried.add(ROWS[0])
    with pytest.raises(AssertionError, match="told otherwise"):
        tried.add(Row("wire", "a | b", "P2", "delivered", "api/test_a"))
    assert len(tried.rows) == 1


def test_a_row_is_of_a_known_area_and_promise() -> None:
    for area, promise in (("weather", "P1"), ("wire", "P8")):
        with pytest.raises(AssertionError):
            Row(area, "rain", promise, "wet", "x")
    observed = Observed()
    observed.did("once")
    observed.did("twice\nover")
    assert observed.said == "twice over"


def test_the_book_says_how_it_is_made_and_holds_what_was_asked_for() -> None:
    head, mark, tables = FILE.read_text(encoding="utf-8").partition(BEGINS)
    assert mark
    assert "make reliability" in head
    assert len([line for line in tables.splitlines() if line.startswith("| ")]) >= 100
    assert [title for title in AREAS.values() if f"## {title} (" not in tables] == []
    assert written([]).startswith("0 faults")
