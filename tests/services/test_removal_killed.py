"""``kill -9`` in the middle of a removal: all that was promised goes, and never more."""

from __future__ import annotations

import os
import shutil
import signal
import sys
from functools import partial
from typing import TYPE_CHECKING

import pytest

from bithuman_panel.core.query import Query
from bithuman_panel.services.journal import Journal
from bithuman_panel.services.owner import Owner
from bithuman_panel.services.search_index import index_due
from tests.services.samples import SteppedClock, done, entry
from tests.traces import traces

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from bithuman_panel.core.removing import Step
    from tests.fault_table import Observed

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="there is no fork")

NAME = "Qxvjwinska"
LINES = 30
# A prime: the kills fall on all kinds of moments.
STRIDE = 13
# What the interpreter tells of itself and of its files.
TOLD = ("open", "os.", "sqlite3.", "tempfile.", "shutil.")


def nothing(_step: Step, _done: int, _total: int | None) -> None:
    """Hear nothing."""


def opened(home: Path) -> tuple[Journal, Owner]:
    owner = Owner.claim(home / "owners")
    return Journal.open(home / "journal.sqlite3", owner, SteppedClock()), owner


def close(journal: Journal, owner: Owner) -> None:
    journal.close()
    owner.release()


@pytest.fixture
def template(tmp_path: Path) -> Path:
    """Return a home with a history, a third of it of one person."""
    home = tmp_path / "template"
    home.mkdir()
    journal, owner = opened(home)
    for number in range(LINES):
        text = f"Welcome {NAME}, {number}." if number % 3 == 0 else f"Line {number}."
        journal.finish(done(journal.begin(entry(f"e{number}", text))))
    journal._stored.write(partial(index_due, limit=100))
    journal.copy_now(lambda _done, _all: None)
    close(journal, owner)
    (home / "journal.sqlite3.corrupt-20260101T000000Z").write_text(f"{NAME} was here")
    return home


class Death:
    """Kills its own process at the ``nth`` thing that the process does."""

    def __init__(self, nth: int) -> None:
        self._left = nth

    def come_nearer(self, *_: object) -> None:
        self._left -= 1
        if self._left == 0:
            os.kill(os.getpid(), signal.SIGKILL)

    def hear(self, event: str, _: tuple[object, ...]) -> None:
        if event.startswith(TOLD):
            self.come_nearer()


def in_a_child(work: Callable[[], None]) -> bool:
    """Return whether a child came to the end of ``work``: else it was killed."""
    child = os.fork()
    if child == 0:
        status = 1
        try:
            work()
            status = 0
        finally:
            os._exit(status)
    _, status = os.waitpid(child, 0)
    assert status in (0, signal.SIGKILL)
    return status == 0


def remove_and_die(home: Path, nth: int) -> None:
    journal, _ = opened(home)
    found = journal.removal.find(Query(words=NAME), journal.oldest_first(), nothing)
    death = Death(nth)
    journal._stored._database.writer.set_trace_callback(death.come_nearer)
    sys.addaudithook(death.hear)
    journal.removal.remove(found, nothing)
    journal.close()


@pytest.mark.fault("crash", "kill -9 while lines are deleted, at any step", promise="P6")
def test_killed_anywhere_it_is_finished_at_the_next_start(
    template: Path, tmp_path: Path, observed: Observed
) -> None:
    kept = [f"e{number}" for number in range(LINES) if number % 3]
    outcomes = []
    for nth in range(1, 2_000, STRIDE):
        home = tmp_path / f"home{nth}"
        shutil.copytree(template, home)
        has_ended = in_a_child(partial(remove_and_die, home, nth))
        journal, owner = opened(home)
        was_promised = journal.removal.is_promised
        journal.removal.drop_promised(10)
        journal.removal.finish(nothing)
        left = [one.id for one in journal.oldest_first()]
        is_gone = left == kept
        assert is_gone or (len(left) == LINES and not was_promised)
        assert journal.loss is None
        close(journal, owner)
        if is_gone:
            assert traces(home, NAME) == []
            assert not (home / "journal.sqlite3.going").exists()
        outcomes.append(is_gone)
        shutil.rmtree(home)
        if has_ended:
            break
    # Before the promise nothing goes, after it all does.
    assert outcomes == sorted(outcomes)
    assert len(outcomes) > 10
    assert outcomes[-1]
    observed.did("Before the promise nothing went; after it all of it, at the next start")
