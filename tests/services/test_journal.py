"""The journal: what is committed, what a dead panel leaves behind, who may touch which row."""

from __future__ import annotations

import sqlite3
import subprocess
import sys
import threading
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from bithuman_panel.core.delivery import Outcome, Verdict
from bithuman_panel.core.entry import Corrected, Correction, Entry, Stage
from bithuman_panel.core.errors import StoreFailed
from bithuman_panel.core.exchange import Fault
from bithuman_panel.core.models import Mode, Target, line_of
from bithuman_panel.services.journal import _FOLDED_LINES, Journal
from tests.services.samples import FAILURE, SteppedClock, commits, done, entry, exchange, wait_until

if TYPE_CHECKING:
    from bithuman_panel.services.owner import Owner
    from tests.fault_table import Observed

ROOT = Path(__file__).parents[2]
TWO_LINES_AND_WAIT = """
import sys
from pathlib import Path
from bithuman_panel.services.clock import SystemClock
from bithuman_panel.services.journal import _FOLDED_LINES, Journal
from bithuman_panel.services.owner import Owner
from tests.services.samples import done, entry

home = Path(sys.argv[1])
journal = Journal.open(home / "journal.sqlite3", Owner.claim(home / "owners"), SystemClock())
journal.finish(done(journal.begin(entry("finished"))))
journal.begin(entry("flying"))
journal.record(entry("waiting"))
print("ready", flush=True)
sys.stdin.read()
"""


def stored_rows(file: Path) -> list[sqlite3.Row]:
    connection = sqlite3.connect(file)
    connection.row_factory = sqlite3.Row
    try:
        return connection.execute("SELECT * FROM entry ORDER BY seq").fetchall()
    finally:
        connection.close()


def test_an_intent_is_on_disk_for_others_before_the_wire(journal: Journal, tmp_path: Path) -> None:
    begun = journal.begin(entry())
    assert (begun.stage, begun.seq) == (Stage.IN_FLIGHT, 1)
    (row,) = stored_rows(tmp_path / "journal.sqlite3")
    assert (row["id"], row["stage"], row["text"]) == ("e1", "in-flight", "Hello.")


def test_an_intent_is_flushed_at_commit(journal: Journal) -> None:
    writer = journal._stored._database.writer
    (level,) = writer.execute("PRAGMA synchronous").fetchone()
    (mode,) = writer.execute("PRAGMA journal_mode").fetchone()
    (deletion,) = writer.execute("PRAGMA secure_delete").fetchone()
    assert (level, mode, deletion) == (2, "wal", 1)


def test_an_intent_never_folds_the_log_but_an_outcome_may(journal: Journal) -> None:
    writer = journal._stored._database.writer
    begun: list[Entry] = []
    intent = commits(writer, lambda: begun.append(journal.begin(entry("e1"))))
    outcome = commits(writer, lambda: journal.finish(done(begun[-1])))
    next_one = commits(writer, lambda: begun.append(journal.begin(entry("e2"))))
    assert outcome == [("FULL", "1000")], "of a command the first is the last, too"
    assert intent == next_one == [("FULL", "0")]
    outcomes = [
        commits(writer, lambda: journal.finish(done(begun[-1]))) for _ in range(_FOLDED_LINES)
    ]
    assert outcomes.count([("FULL", "1000")]) == 1


def test_everything_of_an_entry_comes_back(journal: Journal) -> None:
    finished = done(journal.begin(entry(room="room 1")), FAILURE)
    journal.finish(finished)
    assert journal.find("e1") == finished


def test_a_bare_entry_comes_back(journal: Journal) -> None:
    begun = journal.begin(entry())
    journal.finish(replace(begun, stage=Stage.DONE, verdict=Verdict(Outcome.UNKNOWN)))
    found = journal.find("e1")
    assert found is not None
    assert (found.exchange, found.verdict) == (None, Verdict(Outcome.UNKNOWN))


def test_nul_and_astral_characters_survive_and_surrogates_do_not_stop_the_line(
    journal: Journal,
) -> None:
    line = line_of(Mode.CONTEXT, "a\x00b 😀 \u202e \ud800", Target("A1", "r\ud800"))
    journal.begin(Entry("e1", line, "p\ud800", 1.0))
    found = journal.find("e1")
    assert found is not None
    assert found.line.text == "a\x00b 😀 \u202e ?"
    assert (found.line.target.room, found.profile) == ("r?", "p?")


def test_what_sqlite_cannot_take_is_a_store_failure(journal: Journal) -> None:
    with pytest.raises(StoreFailed) as failed:
        journal.begin(entry("\ud800"))
    assert failed.value.reason == "UnicodeEncodeError"
    assert journal.begin(entry()).seq == 1


@pytest.mark.fault("crash", "the same entry is handed in twice", promise="P1")
def test_the_same_id_never_flies_twice(journal: Journal, observed: Observed) -> None:
    begun = journal.begin(entry())
    with pytest.raises(StoreFailed, match="sent before"):
        journal.begin(entry())
    journal.finish(done(begun))
    with pytest.raises(StoreFailed, match="sent before"):
        journal.begin(entry())
    assert journal.find("e1") == done(begun)
    observed.did("The second was refused")


def test_a_line_that_was_put_back_flies_once_more_in_its_old_place(journal: Journal) -> None:
    begun = journal.begin(entry())
    journal.begin(entry("e2"))
    assert journal.record(replace(begun, stage=Stage.QUEUED)).seq == begun.seq
    found = journal.find("e1")
    assert found is not None
    assert found.stage is Stage.QUEUED
    assert journal.begin(found).seq == begun.seq


def test_a_withdrawn_entry_is_one_row_and_cannot_be_begun(journal: Journal) -> None:
    recorded = journal.record(entry().withdrawn())
    assert (recorded.stage, recorded.seq) == (Stage.WITHDRAWN, 1)
    assert journal.find("e1") == recorded
    with pytest.raises(StoreFailed):
        journal.begin(entry())


def test_a_settled_row_is_not_recorded_over(journal: Journal) -> None:
    finished = done(journal.begin(entry()))
    journal.finish(finished)
    with pytest.raises(StoreFailed, match="settled already"):
        journal.record(entry().withdrawn())
    assert journal.find("e1") == finished


def test_an_outcome_without_its_intent_is_kept_all_the_same(journal: Journal) -> None:
    journal.finish(done(entry()))
    found = journal.find("e1")
    assert found is not None
    assert found.outcome is Outcome.PARTLY_DELIVERED


def test_corrections_are_added_in_order(journal: Journal) -> None:
    journal.finish(done(journal.begin(entry())))
    journal.correct("e1", Corrected(Correction.SPOKEN, 5.0))
    corrected = journal.correct("e1", Corrected(Correction.SAID_AGAIN, 6.0))
    assert [c.what for c in corrected.corrections] == [Correction.SPOKEN, Correction.SAID_AGAIN]
    assert journal.find("e1") == corrected


def test_a_late_outcome_keeps_the_corrections(journal: Journal) -> None:
    begun = journal.begin(entry())
    journal.correct("e1", Corrected(Correction.LEFT, 5.0))
    journal.finish(done(begun))
    found = journal.find("e1")
    assert found is not None
    assert (found.outcome, len(found.corrections)) == (Outcome.PARTLY_DELIVERED, 1)


def unknown(journal: Journal, entry_id: str = "e1") -> Entry:
    """Return a line that was told unknown at its deadline, as the journal has it."""
    given_up = exchange(status=None, fault=Fault.DEADLINE, reply_headers=(), reply_body=b"")
    told = journal.begin(entry(entry_id)).done(given_up, Verdict(Outcome.UNKNOWN))
    journal.finish(told)
    return told


def test_a_late_answer_corrects_an_unknown_line_in_one_commit(
    journal: Journal, tmp_path: Path
) -> None:
    told = unknown(journal)
    late = told.answered_late(exchange(), Verdict(Outcome.NOT_HEARD, 200), 9.0)
    assert journal.answer_late(late) == late
    assert journal.find("e1") == late
    (row,) = stored_rows(tmp_path / "journal.sqlite3")
    assert (row["outcome"], row["reply_body"]) == ("not-heard", exchange().reply_body)


def test_a_person_s_word_given_meanwhile_stays_beside_the_late_answer(journal: Journal) -> None:
    told = unknown(journal)
    journal.correct("e1", Corrected(Correction.SPOKEN, 5.0))
    late = journal.answer_late(told.answered_late(exchange(), Verdict(Outcome.DELIVERED, 200), 9.0))
    assert late.corrections == (
        Corrected(Correction.SPOKEN, 5.0),
        Corrected(Correction.LATE_ANSWER, 9.0),
    )
    assert journal.find("e1") == late


def test_what_is_proved_stays_whatever_comes_later(journal: Journal) -> None:
    begun = journal.begin(entry())
    journal.finish(done(begun))
    before = journal.find("e1")
    late = begun.done(exchange(), Verdict(Outcome.UNKNOWN))
    assert journal.answer_late(late.answered_late(exchange(), Verdict(Outcome.REJECTED), 9.0)) == (
        before
    )
    assert journal.find("e1") == before


def test_only_the_first_late_answer_counts(journal: Journal) -> None:
    told = unknown(journal)
    first = journal.answer_late(told.answered_late(exchange(), Verdict(Outcome.UNKNOWN, 500), 9.0))
    again = told.answered_late(exchange(), Verdict(Outcome.DELIVERED, 200), 10.0)
    assert journal.answer_late(again) == first
    assert journal.find("e1") == first


def test_a_late_answer_brings_no_line_back_that_is_gone(journal: Journal) -> None:
    gone = entry("gone").done(exchange(), Verdict(Outcome.UNKNOWN))
    late = gone.answered_late(exchange(), Verdict(Outcome.DELIVERED, 200), 9.0)
    assert journal.answer_late(late) == late
    assert journal.find("gone") is None


def test_a_correction_of_nothing_fails(journal: Journal) -> None:
    with pytest.raises(StoreFailed, match="not in the history"):
        journal.correct("nobody", Corrected(Correction.SPOKEN, 5.0))


def test_pages_are_newest_first_by_order_of_intent_not_by_clock(journal: Journal) -> None:
    for number in range(5):
        journal.begin(replace(entry(f"e{number}"), created_at=1000.0 - number))
    assert [found.id for found in journal.latest(2)] == ["e4", "e3"]
    assert [found.id for found in journal.latest(2, before_seq=4)] == ["e2", "e1"]
    assert journal.latest(2, before_seq=1) == ()
    assert journal.find("nobody") is None


def test_an_export_streams_all_pages_oldest_first(
    journal: Journal, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("bithuman_panel.services.journalreading._PAGE", 2)
    for number in range(5):
        journal.begin(entry(f"e{number}"))
    stream = journal.oldest_first()
    assert next(stream).id == "e0"
    # No reader is left open in between: another panel may write, and this one close.
    journal.begin(entry("e5"))
    assert [found.id for found in stream] == ["e1", "e2", "e3", "e4", "e5"]


def test_two_panels_on_one_file_write_at_the_same_time(
    journal: Journal, other_owner: Owner, clock: SteppedClock, tmp_path: Path
) -> None:
    other = Journal.open(tmp_path / "journal.sqlite3", other_owner, clock)

    def write(into: Journal, name: str) -> None:
        for number in range(40):
            into.finish(done(into.begin(entry(f"{name}{number}"))))

    threads = [
        threading.Thread(target=write, args=(into, f"{name}{copy}-"))
        for into, name in ((journal, "a"), (other, "b"))
        for copy in range(2)
    ]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len(list(other.oldest_first())) == 160
    assert journal.check() is None
    other.close()


def test_the_living_are_left_alone_and_the_dead_become_unknown(
    journal: Journal, other_owner: Owner, clock: SteppedClock, tmp_path: Path
) -> None:
    other = Journal.open(tmp_path / "journal.sqlite3", other_owner, clock)
    other.begin(entry("theirs"))
    other.record(entry("put back"))
    other.finish(done(other.begin(entry("done"))))
    mine = journal.begin(entry("mine"))
    assert journal.recover() == ()
    other.close()
    other_owner.release()
    clock.time += 60
    (recovered,) = journal.recover()
    assert (recovered.id, recovered.stage, recovered.outcome) == ("theirs", Stage.DONE, "unknown")
    assert recovered.corrections == (Corrected(Correction.PANEL_DIED, clock.time),)
    assert journal.find("theirs") == recovered
    waiting, finished = journal.find("put back"), journal.find("done")
    assert waiting is not None
    assert finished is not None
    assert (waiting.stage, finished.stage) == (Stage.WITHDRAWN, Stage.DONE)
    assert finished.corrections == ()
    assert journal.find("mine") == mine
    assert journal.recover() == ()


def test_what_a_dead_panel_left_is_read_as_unknown_even_before_it_is_recovered(
    journal: Journal, other_owner: Owner, clock: SteppedClock, tmp_path: Path
) -> None:
    other = Journal.open(tmp_path / "journal.sqlite3", other_owner, clock)
    other.begin(entry())
    (seen,) = journal.latest(1)
    assert (seen.stage, seen.outcome) == (Stage.IN_FLIGHT, None)
    other.close()
    other_owner.release()
    (exported,) = journal.oldest_first()
    assert (exported.stage, exported.outcome) == (Stage.DONE, Outcome.UNKNOWN)
    corrected = journal.correct("e1", Corrected(Correction.SPOKEN, 7.0))
    assert [c.what for c in corrected.corrections] == [Correction.PANEL_DIED, Correction.SPOKEN]
    assert journal.find("e1") == corrected


@pytest.mark.fault("crash", "kill -9 while another panel writes the same file", promise="P6")
@pytest.mark.skipif(sys.platform == "win32", reason="kill -9 is of other systems")
def test_a_panel_killed_in_the_middle_loses_nothing_and_harms_nobody(
    journal: Journal, tmp_path: Path, observed: Observed
) -> None:
    mine = journal.begin(entry("mine"))
    command = [sys.executable, "-c", TWO_LINES_AND_WAIT, str(tmp_path)]
    with subprocess.Popen(
        command, cwd=ROOT, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    ) as panel:
        assert panel.stdout is not None
        assert panel.stdout.readline() == "ready\n"
        assert journal.recover() == ()
        panel.kill()
        panel.communicate()
    recovered = journal.recover()
    assert [(found.id, found.outcome) for found in recovered] == [("flying", Outcome.UNKNOWN)]
    finished = journal.find("finished")
    assert finished is not None
    assert finished.outcome is Outcome.PARTLY_DELIVERED
    assert journal.find("mine") == mine
    assert [file.stem for file in (tmp_path / "owners").iterdir()] == [journal._owner.id]
    observed.did("Nothing lost, its line is unknown")


def test_a_closed_journal_fails_and_closes_again(journal: Journal) -> None:
    journal.close()
    journal.close()
    with pytest.raises(StoreFailed, match="written"):
        journal.begin(entry())
    with pytest.raises(StoreFailed, match="read"):
        journal.latest(1)
    assert journal.check() == "Cannot operate on a closed database."


def test_readers_are_not_held_up_by_a_writer(journal: Journal, tmp_path: Path) -> None:
    journal.begin(entry())
    blocker = sqlite3.connect(tmp_path / "journal.sqlite3", isolation_level=None)
    blocker.execute("BEGIN IMMEDIATE")
    blocker.execute("UPDATE entry SET text = 'x'")
    answers: list[tuple[Entry, ...]] = []
    reader = threading.Thread(target=lambda: answers.append(journal.latest(1)), daemon=True)
    reader.start()
    wait_until(lambda: answers)
    assert answers[0][0].line.text == "Hello."
    blocker.execute("ROLLBACK")
    blocker.close()


def test_a_refused_intent_is_recorded_as_not_sent(journal: Journal) -> None:
    seen = exchange(handed_over=False, status=None, fault=Fault.JOURNAL, detail="disk full")
    refused = entry().done(seen, Verdict(Outcome.NOT_SENT))
    assert journal.record(refused).seq == 1
    assert journal.find("e1") == replace(refused, seq=1)


def test_what_the_dead_left_is_found_without_going_through_all(journal: Journal) -> None:
    asked: list[str] = []
    connection = journal._stored._database.writer
    connection.set_trace_callback(asked.append)
    journal.recover()
    journal.left_queued()
    journal.left_queued("default")
    connection.set_trace_callback(None)
    selects = [statement for statement in asked if statement.startswith("SELECT")]
    assert len(selects) == 3
    for statement in selects:
        ways = connection.execute(f"EXPLAIN QUERY PLAN {statement}").fetchall()
        assert "INDEX entry_unsettled" in ways[0][3]
