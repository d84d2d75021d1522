"""A journal that was lost: noticed, set aside whole, its newest good copy put in its place."""

from __future__ import annotations

import sqlite3
from typing import TYPE_CHECKING

import pytest

from bithuman_panel.core.errors import StoreFailed
from bithuman_panel.services import journalfile
from bithuman_panel.services.bookmark import Bookmark
from bithuman_panel.services.journal import Journal
from bithuman_panel.services.rescue import Loss
from tests.services.damage import spoil_the_page_with
from tests.services.samples import SteppedClock, done, entry

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from bithuman_panel.services.owner import Owner
    from tests.fault_table import Observed

AT = "20260921T141320Z"


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "journal.sqlite3"


@pytest.fixture
def copy(file: Path, owner: Owner, clock: SteppedClock) -> Path:
    """A journal with a copy of its first 20 lines, and one line more."""
    journal = Journal.open(file, owner, clock)
    for number in range(20):
        journal.begin(entry(f"e{number}"))
    taken = journal.back_up()
    assert taken is not None
    journal.finish(done(journal.begin(entry("after the copy"))))
    journal.close()
    return taken


def ids(journal: Journal) -> list[str]:
    return [found.id for found in journal.oldest_first()]


COPIED = [f"e{number}" for number in range(20)]


def deleted(file: Path) -> None:
    file.unlink()


def emptied(file: Path) -> None:
    file.write_bytes(b"")


def without_lines(file: Path) -> None:
    connection = sqlite3.connect(file)
    connection.execute("DELETE FROM entry")
    connection.commit()
    connection.close()


def rubbish(file: Path) -> None:
    file.write_bytes(b"rubbish" * 1000)


LOSSES = [
    (deleted, Loss.MISSING),
    (emptied, Loss.EMPTIED),
    (without_lines, Loss.EMPTIED),
    (rubbish, Loss.DAMAGED),
]


@pytest.mark.parametrize(("strike", "loss"), LOSSES)
def test_a_lost_journal_is_noticed_and_its_copy_put_back(
    file: Path,
    copy: Path,
    owner: Owner,
    clock: SteppedClock,
    strike: Callable[[Path], None],
    loss: Loss,
) -> None:
    strike(file)
    left = file.read_bytes() if file.exists() else None
    journal = Journal.open(file, owner, clock)
    assert (journal.loss, journal.restored) == (loss, copy)
    assert ids(journal) == COPIED
    aside = None if left is None else file.with_name(f"journal.sqlite3.corrupt-{AT}")
    assert journal.quarantined == aside
    if aside and loss is Loss.DAMAGED:
        assert aside.read_bytes() == left
    assert copy.exists(), "the copy itself stays"
    assert journal.begin(entry("next")).seq == 21
    journal.close()
    again = Journal.open(file, owner, clock)
    assert (again.loss, again.quarantined, again.restored) == (None, None, None)
    again.close()


@pytest.mark.parametrize(("strike", "loss"), LOSSES)
def test_without_a_copy_a_new_one_begins_and_that_is_told_once(
    file: Path,
    copy: Path,
    owner: Owner,
    clock: SteppedClock,
    strike: Callable[[Path], None],
    loss: Loss,
) -> None:
    copy.unlink()
    for other in copy.parent.glob("*.sqlite3"):
        other.unlink()
    strike(file)
    journal = Journal.open(file, owner, clock)
    assert (journal.loss, journal.restored) == (loss, None)
    assert Bookmark(file).read() == 0
    journal.close()
    again = Journal.open(file, owner, clock)
    assert again.loss is None
    assert again.begin(entry("next")).seq == 1
    again.close()


def test_a_damaged_copy_is_passed_over_for_an_older_good_one(
    file: Path, copy: Path, owner: Owner, clock: SteppedClock
) -> None:
    newer = copy.with_name("journal-20270101T000000Z.sqlite3")
    content = copy.read_bytes()
    newer.write_bytes(content[: len(content) // 2] + b"\x99" * (len(content) // 2))
    rubbish(file)
    journal = Journal.open(file, owner, clock)
    assert journal.restored == copy
    assert newer.exists()
    journal.close()


def test_a_log_whose_file_is_gone_is_set_aside_too(
    file: Path, copy: Path, owner: Owner, clock: SteppedClock
) -> None:
    file.unlink()
    file.with_name("journal.sqlite3-wal").write_bytes(b"the last lines")
    journal = Journal.open(file, owner, clock)
    assert journal.loss is Loss.MISSING
    aside = journal.quarantined
    assert aside is not None
    assert aside.with_name(aside.name + "-wal").read_bytes() == b"the last lines"
    assert ids(journal) == COPIED
    journal.close()


def test_damage_to_the_newest_line_alone_is_noticed_at_the_opening(
    file: Path, copy: Path, owner: Owner, clock: SteppedClock, monkeypatch: pytest.MonkeyPatch
) -> None:
    # As if it were too big to be checked whole.
    monkeypatch.setattr(journalfile, "CHECKED_BYTES", 0)
    journal = Journal.open(file, owner, clock)
    for number in range(40):
        journal.begin(entry(f"long {number}", text=f"text {number} " + "x" * 900))
    journal.close()
    spoil_the_page_with(b"text 39 ", file)
    journal = Journal.open(file, owner, clock)
    assert (journal.loss, journal.restored) == (Loss.DAMAGED, copy)
    journal.close()


@pytest.mark.allow_log_warning
def test_a_copy_there_is_no_room_for_leaves_a_new_journal(
    file: Path, copy: Path, owner: Owner, clock: SteppedClock
) -> None:
    # What cannot be made in the way of what must be.
    file.with_name(".journal.sqlite3.part").mkdir()
    (file.with_name(".journal.sqlite3.part") / "x").touch()
    rubbish(file)
    journal = Journal.open(file, owner, clock)
    assert (journal.loss, journal.restored) == (Loss.DAMAGED, None)
    assert journal.begin(entry("next")).seq == 1
    journal.close()


@pytest.mark.parametrize("strike", [deleted, rubbish], ids=["deleted", "replaced by rubbish"])
@pytest.mark.fault("disk", "journal: {id} while it is in use", promise="P6")
def test_a_journal_lost_in_use_is_noticed_at_the_next_line_which_goes_out(
    file: Path,
    copy: Path,
    owner: Owner,
    clock: SteppedClock,
    strike: Callable[[Path], None],
    observed: Observed,
) -> None:
    journal = Journal.open(file, owner, clock)
    flying = journal.begin(entry("flying"))
    # Another program replaces it: the open one has no name any more.
    deleted(file)
    if strike is not deleted:
        strike(file)
    assert journal.begin(entry("next")).stage == "in-flight"
    assert journal.restored == copy
    journal.finish(done(flying))
    assert ids(journal) == [*COPIED, "next", "flying"]
    journal.close()
    assert not file.with_name("journal.sqlite3-wal").exists()
    observed.did("The newest copy is put back, and the line goes out")


def test_a_big_copy_is_not_waited_for_in_the_middle_of_a_show(
    file: Path, copy: Path, owner: Owner, clock: SteppedClock, monkeypatch: pytest.MonkeyPatch
) -> None:
    journal = Journal.open(file, owner, clock)
    monkeypatch.setattr(journalfile, "CHECKED_BYTES", copy.stat().st_size - 1)
    deleted(file)
    assert journal.begin(entry("next")).seq == 1
    assert (journal.loss, journal.restored) == (Loss.MISSING, None)
    journal.close()


def test_a_line_that_flew_when_the_copy_was_made_is_settled_in_it(
    file: Path, copy: Path, owner: Owner, clock: SteppedClock
) -> None:
    journal = Journal.open(file, owner, clock)
    deleted(file)
    journal.finish(done(entry("e3")))
    assert journal.restored == copy
    found = journal.find("e3")
    assert found is not None
    assert (found.stage, found.seq) == ("done", 4)
    journal.close()


def test_a_journal_that_cannot_be_opened_again_at_once_is_tried_at_each_line(
    file: Path, copy: Path, owner: Owner, clock: SteppedClock
) -> None:
    journal = Journal.open(file, owner, clock)
    deleted(file)
    file.mkdir()
    for _ in range(2):
        with pytest.raises(StoreFailed, match="Is a directory"):
            journal.begin(entry("next"))
    file.rmdir()
    assert journal.begin(entry("next")).seq == 21
    assert journal.restored == copy
    journal.close()
