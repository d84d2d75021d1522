"""The journal's file when the disk, the folder or the file itself is not what it should be."""

from __future__ import annotations

import os
import shutil
import sqlite3
import subprocess
import sys
import threading
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from bithuman_panel.core.errors import StoreFailed
from bithuman_panel.services import journalfile, rescue
from bithuman_panel.services.journal import Journal
from bithuman_panel.services.journalfile import JournalFile
from bithuman_panel.services.locks import locked
from bithuman_panel.services.migrations import VERSION
from tests.services.damage import spoil_the_ids, spoil_the_middle
from tests.services.samples import SteppedClock, done, entry

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from bithuman_panel.services.owner import Owner
    from tests.fault_table import Observed

ROOT = Path(__file__).parents[2]


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "journal.sqlite3"


def filled(file: Path, owner: Owner, clock: SteppedClock, lines: int = 1) -> None:
    """Make a journal with lines, and without a copy."""
    journal = Journal.open(file, owner, clock)
    for number in range(lines):
        journal.finish(done(journal.begin(entry(f"e{number}"))))
    journal.close()
    shutil.rmtree(file.parent / "backups")


def execute(file: Path, *statements: str) -> None:
    connection = sqlite3.connect(file, isolation_level=None)
    for statement in statements:
        connection.execute(statement)
    connection.close()


def zeroed_page(content: bytes) -> bytes:
    return content[:4096] + bytes(4096) + content[8192:]


@pytest.mark.fault("disk", "journal: damaged ({id})", promise="P6")
@pytest.mark.parametrize(
    "damage",
    [
        lambda content: b"this is no database at all" * 400,
        lambda content: content[: len(content) // 2],
        zeroed_page,
        lambda content: b"\xff" * 100 + content[100:],
        lambda content: content[:4000] + os.urandom(len(content) - 4000),
    ],
    ids=["text", "cut", "zero page", "bad header", "random"],
)
def test_a_damaged_file_is_set_aside_whole_and_the_line_goes_out(
    file: Path,
    owner: Owner,
    clock: SteppedClock,
    damage: Callable[[bytes], bytes],
    observed: Observed,
) -> None:
    filled(file, owner, clock, lines=20)
    damaged = damage(file.read_bytes())
    file.write_bytes(damaged)
    journal = Journal.open(file, owner, clock)
    assert journal.begin(entry("new")).seq == 1
    assert journal.quarantined == file.with_name("journal.sqlite3.corrupt-20260921T141320Z")
    assert journal.quarantined.read_bytes()[200:] == damaged[200:]
    assert journal.check() is None
    journal.close()
    observed.did("Set aside whole, and the next line went out")


@pytest.mark.fault("disk", "journal: damaged three times in one second", promise="P6")
def test_two_damaged_files_in_one_second_are_both_kept(
    file: Path, owner: Owner, clock: SteppedClock, observed: Observed
) -> None:
    for _ in range(3):
        file.write_bytes(b"rubbish" * 1000)
        Journal.open(file, owner, clock).close()
    assert len(list(file.parent.glob("*.corrupt-20260921T141320Z*"))) == 3
    observed.did("All three kept aside")


def test_a_sound_file_is_not_set_aside(file: Path, owner: Owner, clock: SteppedClock) -> None:
    filled(file, owner, clock)
    journal = Journal.open(file, owner, clock)
    assert journal.quarantined is None
    assert [found.id for found in journal.latest(9)] == ["e0"]
    journal.close()


@pytest.mark.fault("disk", "journal: of something else ({statement})", promise="P6")
@pytest.mark.parametrize(
    "statement",
    ["DROP TABLE entry", "ALTER TABLE entry DROP COLUMN exchange", "PRAGMA user_version = 0"],
)
def test_the_tables_of_something_else_are_set_aside(
    file: Path, owner: Owner, clock: SteppedClock, statement: str, observed: Observed
) -> None:
    filled(file, owner, clock)
    execute(file, statement)
    journal = Journal.open(file, owner, clock)
    assert journal.quarantined is not None
    assert journal.begin(entry()).seq == 1
    journal.close()
    observed.did("Set aside, and the next line went out")


@pytest.mark.fault("disk", "journal: four panels find it damaged at once", promise="P6")
def test_of_two_panels_that_find_rubbish_one_sets_it_aside(
    file: Path, owner: Owner, clock: SteppedClock, observed: Observed
) -> None:
    file.write_bytes(b"rubbish" * 1000)
    opened: list[JournalFile] = []
    threads = [
        threading.Thread(target=lambda: opened.append(JournalFile(file, clock))) for _ in range(4)
    ]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len([stored for stored in opened if stored.quarantined]) == 1
    assert len(list(file.parent.glob("*.corrupt-*"))) == 1
    for stored in opened:
        assert stored.check() is None
        stored.close()
    observed.did("One sets it aside, all go on")


@pytest.mark.fault("disk", "journal: damaged while it is in use", promise="P6")
def test_a_file_damaged_in_use_is_set_aside_and_the_line_goes_out(
    file: Path,
    owner: Owner,
    clock: SteppedClock,
    monkeypatch: pytest.MonkeyPatch,
    observed: Observed,
) -> None:
    # As if it were too big to be checked at the start.
    monkeypatch.setattr(journalfile, "CHECKED_BYTES", 0)
    filled(file, owner, clock, lines=50)
    spoil_the_ids(file)
    journal = Journal.open(file, owner, clock)
    assert list(file.parent.glob("*.corrupt-*")) == []
    assert journal.begin(entry("new")).seq == 1
    assert list(file.parent.glob("*.corrupt-*")) == [journal.quarantined]
    assert [found.id for found in journal.latest(9)] == ["new"]
    journal.close()
    observed.did("Set aside, and the line went out")


@pytest.mark.fault("disk", "journal: damage met while reading", promise="P6")
def test_damage_met_while_reading_is_told(
    file: Path,
    owner: Owner,
    clock: SteppedClock,
    monkeypatch: pytest.MonkeyPatch,
    observed: Observed,
) -> None:
    monkeypatch.setattr(journalfile, "CHECKED_BYTES", 0)
    filled(file, owner, clock, lines=200)
    spoil_the_middle(file)
    journal = Journal.open(file, owner, clock)
    assert journal.check() is not None
    with pytest.raises(StoreFailed, match="cannot be read"):
        list(journal.oldest_first())
    journal.close()
    observed.did("Told: the history cannot be read")


@pytest.mark.fault("disk", "journal: of a newer panel", promise="P6")
def test_a_newer_panels_file_is_left_as_it_is(
    file: Path, owner: Owner, clock: SteppedClock, observed: Observed
) -> None:
    filled(file, owner, clock)
    execute(file, f"PRAGMA user_version = {VERSION + 1}")
    before = file.read_bytes()
    with pytest.raises(StoreFailed, match="newer version"):
        Journal.open(file, owner, clock)
    assert file.read_bytes() == before
    observed.did("Told, and left as it is")


@pytest.mark.fault("disk", "journal: a folder in its place", promise="P2")
def test_a_directory_in_its_place_is_told(
    file: Path, owner: Owner, clock: SteppedClock, observed: Observed
) -> None:
    file.mkdir()
    with pytest.raises(StoreFailed) as failed:
        Journal.open(file, owner, clock)
    assert failed.value.reason == "Is a directory"
    assert "Is a directory" in str(failed.value)
    assert file.is_dir()
    observed.did(failed.value.reason)


@pytest.mark.fault("disk", "journal: its folder is gone", promise="P2")
def test_a_missing_folder_is_told(
    file: Path, owner: Owner, clock: SteppedClock, observed: Observed
) -> None:
    with pytest.raises(StoreFailed) as failed:
        Journal.open(file.parent / "gone" / "journal.sqlite3", owner, clock)
    assert failed.value.reason == "No such file or directory"
    observed.did(failed.value.reason)


@pytest.mark.fault("disk", "journal: its log cannot be opened", promise="P2")
def test_a_log_that_cannot_be_opened_is_told(
    file: Path, owner: Owner, clock: SteppedClock, observed: Observed
) -> None:
    file.with_name(file.name + "-wal").mkdir()
    with pytest.raises(StoreFailed) as failed:
        Journal.open(file, owner, clock)
    assert failed.value.reason in {"unable to open database file", "disk I/O error"}
    observed.did("Told, and nothing is sent")


@pytest.mark.fault("disk", "disk full at the intent, then free again", promise="P2")
def test_a_full_disk_refuses_the_intent_and_later_takes_it(
    file: Path, owner: Owner, clock: SteppedClock, observed: Observed
) -> None:
    journal = Journal.open(file, owner, clock)
    begun = journal.begin(entry("before"))
    writer = journal._stored._database.writer
    (pages,) = writer.execute("PRAGMA page_count").fetchone()
    writer.execute(f"PRAGMA max_page_count = {pages}")
    with pytest.raises(StoreFailed) as failed:
        journal.begin(entry("e1", text="long " * 9000))
    assert failed.value.reason == "No space left on device"
    assert journal.find("e1") is None
    writer.execute("PRAGMA max_page_count = 1000000")
    assert journal.begin(entry("e1", text="long " * 9000)).seq == 2
    journal.finish(done(begun))
    journal.close()
    observed.did(f"Not sent: {failed.value.reason}; later lines went out")


@pytest.mark.fault("disk", "the system takes no more bytes of a file", promise="P2")
@pytest.mark.skipif(sys.platform == "win32", reason="limits of other systems")
def test_a_disk_that_takes_no_more_bytes_refuses_the_intent(
    tmp_path: Path, observed: Observed
) -> None:
    script = """
import resource, sys
from pathlib import Path
from bithuman_panel.core.errors import StoreFailed
from bithuman_panel.services.clock import SystemClock
from bithuman_panel.services.journal import Journal
from bithuman_panel.services.owner import Owner
from tests.services.samples import entry
home = Path(sys.argv[1])
journal = Journal.open(home / "j.sqlite3", Owner.claim(home / "owners"), SystemClock())
resource.setrlimit(resource.RLIMIT_FSIZE, (50_000, resource.RLIM_INFINITY))
try:
    journal.begin(entry("big", text="x" * 90_000))
except StoreFailed as failed:
    print("refused:", failed.reason)
resource.setrlimit(resource.RLIMIT_FSIZE, (resource.RLIM_INFINITY, resource.RLIM_INFINITY))
print(journal.find("big"), journal.begin(entry("small")).seq)
"""
    ran = subprocess.run(
        [sys.executable, "-c", script, str(tmp_path)],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=True,
    )
    refusal, after = ran.stdout.splitlines()
    assert refusal.startswith("refused: ")
    assert after == "None 1"
    observed.did("Not sent; the next line went out")


@pytest.mark.skipif(sys.platform == "win32", reason="modes of other systems")
def test_its_files_are_for_this_user_alone(file: Path, owner: Owner, clock: SteppedClock) -> None:
    journal = Journal.open(file, owner, clock)
    journal.begin(entry())
    modes = {name.name: name.stat().st_mode & 0o777 for name in file.parent.glob("journal*")}
    assert modes == {
        "journal.sqlite3": 0o600,
        "journal.sqlite3.lock": 0o600,
        "journal.sqlite3-wal": 0o600,
        "journal.sqlite3-shm": 0o600,
    }
    journal.close()


@pytest.mark.fault("disk", "journal: another program is writing and does not end", promise="P2")
def test_a_busy_file_is_waited_for_then_told(
    file: Path,
    owner: Owner,
    clock: SteppedClock,
    monkeypatch: pytest.MonkeyPatch,
    observed: Observed,
) -> None:
    monkeypatch.setattr("bithuman_panel.services.database.BUSY_S", 0.05)
    journal = Journal.open(file, owner, clock)
    blocker = sqlite3.connect(file, isolation_level=None)
    blocker.execute("BEGIN IMMEDIATE")
    with pytest.raises(StoreFailed) as failed:
        journal.begin(entry())
    assert failed.value.reason == "database is locked"
    blocker.execute("ROLLBACK")
    assert journal.begin(entry()).seq == 1
    blocker.close()
    journal.close()
    observed.did(failed.value.reason)


@pytest.mark.fault("disk", "journal: another program has it for itself", promise="P2")
def test_a_file_that_another_program_holds_for_itself_is_waited_for_then_told(
    file: Path,
    owner: Owner,
    clock: SteppedClock,
    monkeypatch: pytest.MonkeyPatch,
    observed: Observed,
) -> None:
    monkeypatch.setattr("bithuman_panel.services.database.BUSY_S", 0.05)
    holder = sqlite3.connect(file, isolation_level=None)
    holder.execute("BEGIN EXCLUSIVE")
    with pytest.raises(StoreFailed) as failed:
        Journal.open(file, owner, clock)
    assert failed.value.reason == "database is locked"
    holder.execute("ROLLBACK")
    holder.close()
    Journal.open(file, owner, clock).close()
    observed.did(failed.value.reason)


def test_rubbish_that_another_panel_is_setting_aside_is_waited_for(
    file: Path, owner: Owner, clock: SteppedClock, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(rescue, "BUSY_S", 0.05)
    file.write_bytes(b"rubbish" * 1000)
    with (
        locked(file.with_name("journal.sqlite3.lock"), 1),
        pytest.raises(StoreFailed, match="Another panel"),
    ):
        Journal.open(file, owner, clock)
    assert file.read_bytes().startswith(b"rubbish")


def test_many_panels_may_start_on_a_new_folder_at_once(
    file: Path, owner: Owner, clock: SteppedClock
) -> None:
    start = threading.Barrier(8)
    opened: list[JournalFile] = []

    def begin() -> None:
        start.wait()
        opened.append(JournalFile(file, clock))

    threads = [threading.Thread(target=begin) for _ in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert [stored.quarantined for stored in opened] == [None] * 8
    for stored in opened:
        stored.close()


@pytest.mark.fault("disk", "journal: bytes that are no text", promise="P6")
def test_bytes_that_are_no_text_do_not_stop_a_reading(
    file: Path, owner: Owner, clock: SteppedClock, observed: Observed
) -> None:
    filled(file, owner, clock)
    execute(file, "UPDATE entry SET text = CAST(x'41ff42' AS TEXT)")
    journal = Journal.open(file, owner, clock)
    assert journal.latest(1)[0].line.text == "A�B"
    journal.close()
    observed.did("Read, with the odd byte made visible")


def test_rubbish_that_becomes_something_else_while_it_is_waited_for_is_told(
    file: Path, clock: SteppedClock, monkeypatch: pytest.MonkeyPatch
) -> None:
    file.write_bytes(b"rubbish" * 1000)

    @contextmanager
    def swapped(lock_file: Path, wait_s: float) -> Iterator[None]:
        file.unlink()
        file.mkdir()
        yield

    monkeypatch.setattr(rescue, "locked", swapped)
    with pytest.raises(StoreFailed) as failed:
        JournalFile(file, clock)
    assert failed.value.reason == "Is a directory"
    assert list(file.parent.glob("*.corrupt-*")) == []
