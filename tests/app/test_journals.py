"""What is said of a history that was lost, and when the history is copied."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from bithuman_panel.app.journals import open_journal, quarantine_notice
from bithuman_panel.core.delivery import Outcome, Verdict
from bithuman_panel.core.entry import Stage
from bithuman_panel.core.exchange import Exchange
from bithuman_panel.services.clock import SystemClock
from bithuman_panel.services.paths import Paths, panel_paths
from tests.app.desks import a_line
from tests.fault_table import Observed


@pytest.fixture
def paths(tmp_path: Path) -> Paths:
    return panel_paths({"BITHUMAN_PANEL_HOME": str(tmp_path / "home")})


def say_a_line(paths: Paths, *, backs_up: bool) -> None:
    with open_journal(paths, SystemClock(), rehearsal=False, backs_up=backs_up) as journal:
        begun = journal.begin(a_line())
        journal.finish(begun.done(Exchange("POST", ""), Verdict(Outcome.UNKNOWN)))


def copies(paths: Paths) -> list[Path]:
    return sorted((paths.data / "backups").glob("journal-*.sqlite3"))


def rubbish(file: Path) -> None:
    file.write_bytes(b"rubbish" * 1000)


def emptied(file: Path) -> None:
    file.write_bytes(b"")


@pytest.mark.parametrize(
    ("strike", "word"),
    [(rubbish, "was damaged"), (emptied, "was found empty"), (Path.unlink, "was missing")],
    ids=["damaged", "emptied", "deleted"],
)
@pytest.mark.parametrize("has_copy", [True, False], ids=["with a copy", "without a copy"])
@pytest.mark.fault("disk", "history: {id}", promise="P6")
def test_a_lost_history_is_told_with_what_is_in_its_place(
    paths: Paths, strike: Callable[[Path], None], word: str, has_copy: bool, observed: Observed
) -> None:
    say_a_line(paths, backs_up=True)
    if not has_copy:
        shutil.rmtree(paths.data / "backups")
    strike(paths.journal_file(rehearsal=False))
    with open_journal(paths, SystemClock(), rehearsal=False) as journal:
        told = str(quarantine_notice(journal))
        kept = [entry.stage for entry in journal.latest(9)]
        aside, restored = journal.quarantined, journal.restored
    assert told.startswith(f"The history {word}")
    assert kept == ([Stage.DONE] if has_copy else [])
    assert (restored is not None) == has_copy
    assert (str(restored) in told) == has_copy
    assert ("new one has begun" in told) != has_copy
    assert aside is None or str(aside) in told
    with open_journal(paths, SystemClock(), rehearsal=False) as journal:
        assert quarantine_notice(journal) is None
    observed.did(
        "Told; the newest copy is in its place" if has_copy else "Told; a new one has begun"
    )


def test_a_desk_copies_at_its_close_what_has_changed_and_a_command_once_a_day(
    paths: Paths,
) -> None:
    say_a_line(paths, backs_up=False)
    (daily,) = copies(paths)
    daily.rename(daily.with_name("journal-20200101T000000Z.sqlite3"))
    with open_journal(paths, SystemClock(), rehearsal=False, backs_up=True):
        pass
    assert len(copies(paths)) == 1, "nothing has changed"
    with open_journal(paths, SystemClock(), rehearsal=False, backs_up=True) as journal:
        journal.begin(a_line("e2"))
    assert len(copies(paths)) == 2


def promise(paths: Paths, content: str) -> Path:
    file = paths.data / "journal.sqlite3.going"
    file.write_text(content)
    return file


def test_what_was_promised_to_be_gone_is_not_seen_at_the_next_opening(paths: Paths) -> None:
    say_a_line(paths, backs_up=False)
    file = promise(paths, f'{{"entries": ["{a_line().id}"]}}')
    with open_journal(paths, SystemClock(), rehearsal=False, backs_up=True) as journal:
        assert journal.count() == 0
    # The rest of it waits for a quiet moment.
    assert file.exists()


def test_a_command_leaves_a_promise_to_the_window(paths: Paths) -> None:
    say_a_line(paths, backs_up=False)
    promise(paths, f'{{"entries": ["{a_line().id}"]}}')
    with open_journal(paths, SystemClock(), rehearsal=False) as journal:
        assert journal.count() == 1


@pytest.mark.allow_log_warning
def test_a_promise_that_cannot_be_read_holds_no_show_up(paths: Paths) -> None:
    say_a_line(paths, backs_up=False)
    (paths.data / "journal.sqlite3.going").mkdir()
    with open_journal(paths, SystemClock(), rehearsal=False, backs_up=True) as journal:
        assert journal.count() == 1
