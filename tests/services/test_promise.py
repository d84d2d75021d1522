"""What was promised to be gone is kept until it is, by ids alone."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from bithuman_panel.services.promise import Promise, PromiseFile

if TYPE_CHECKING:
    from pathlib import Path


@pytest.fixture
def promised(tmp_path: Path) -> PromiseFile:
    return PromiseFile(tmp_path / "journal.sqlite3")


def test_it_comes_back_as_it_was_and_then_is_kept(promised: PromiseFile) -> None:
    assert (promised.is_there, promised.read()) == (False, None)
    promise = Promise(("e1", "e2"), (("r1", "c1"), ("r1", "")), 5.0)
    promised.write(promise)
    assert (promised.is_there, promised.read()) == (True, promise)
    promised.keep()
    assert (promised.is_there, promised.read()) == (False, None)
    promised.keep()


@pytest.mark.parametrize("content", ["", "{", "[]", '{"entries": 3, "planned": [1, ["r"]]}'])
def test_junk_promises_nothing(promised: PromiseFile, tmp_path: Path, content: str) -> None:
    (tmp_path / "journal.sqlite3.going").write_text(content)
    assert promised.read() == Promise()
