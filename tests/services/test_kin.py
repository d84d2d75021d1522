"""What belongs to an entry, asked of a real journal."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from bithuman_panel.core.delivery import Outcome, Verdict
from bithuman_panel.core.entry import Corrected, Correction
from bithuman_panel.core.kin import Kin
from bithuman_panel.core.models import CueRef, Mode, Target, line_of
from tests.services.samples import done, entry, exchange

if TYPE_CHECKING:
    from bithuman_panel.core.entry import Entry
    from bithuman_panel.services.journal import Journal


def fact(entry_id: str, corrects: str | None = None, agent: str = "A1") -> Entry:
    line = line_of(Mode.CONTEXT, f"Fact {entry_id}.", Target(agent), corrects=corrects)
    return replace(entry(entry_id), line=line)


def keep(journal: Journal, kept: Entry, outcome: Outcome = Outcome.DELIVERED) -> Entry:
    settled = journal.begin(kept).done(exchange(), Verdict(outcome, 200))
    journal.finish(settled)
    return settled


def kin(journal: Journal, entry_id: str) -> Kin:
    found = journal.kin(entry_id)
    assert found
    return found


def test_an_entry_that_is_not_there_has_none(journal: Journal) -> None:
    assert journal.kin("e1") is None


def test_a_line_by_itself_belongs_to_nothing(journal: Journal) -> None:
    journal.begin(entry())
    assert kin(journal, "e1") == Kin()


def test_a_fact_knows_what_it_replaced_and_the_last_that_replaced_it(journal: Journal) -> None:
    first = keep(journal, fact("e1"))
    second = keep(journal, fact("e2", corrects="e1"))
    third = keep(journal, fact("e3", corrects="e1"))
    keep(journal, fact("e4", corrects="e1"), Outcome.NOT_SENT)
    keep(journal, fact("e5", corrects="e1"), Outcome.UNKNOWN)
    keep(journal, fact("e6", corrects="e1", agent="A2"))
    assert kin(journal, "e1").replaced_by == third, "what is not proved has replaced nothing"
    assert kin(journal, "e2").replaces == first
    assert kin(journal, "e2").replaced_by is None
    assert second.line.corrects == "e1"


def test_a_fact_that_replaced_one_that_is_gone_says_nothing_of_it(journal: Journal) -> None:
    keep(journal, fact("e2", corrects="gone"))
    assert kin(journal, "e2").replaces is None


def test_said_again_leads_to_the_same_words_that_followed(journal: Journal) -> None:
    unknown = keep(journal, entry("e1", room="r1"), Outcome.UNKNOWN)
    at = unknown.created_at
    keep(journal, replace(entry("e2", room="r1"), created_at=at + 1))
    assert kin(journal, "e1").followed_by is None, "nobody took it up again"
    journal.correct("e1", Corrected(Correction.SAID_AGAIN, at + 2))
    assert kin(journal, "e1").followed_by is None, "what was said before that is another line"
    keep(journal, replace(entry("e3", room="r2"), created_at=at + 3))
    keep(journal, replace(entry("e4", text="Other.", room="r1"), created_at=at + 3))
    again = keep(journal, replace(entry("e5", room="r1"), created_at=at + 3))
    keep(journal, replace(entry("e6", room="r1"), created_at=at + 4))
    assert kin(journal, "e1").followed_by == again


def test_said_again_everywhere_leads_to_the_broadcast_that_followed(journal: Journal) -> None:
    unknown = keep(journal, entry("e1"), Outcome.UNKNOWN)
    journal.correct("e1", Corrected(Correction.SAID_AGAIN, unknown.created_at))
    again = keep(journal, entry("e2"))
    assert kin(journal, "e1").followed_by == again


@pytest.mark.parametrize("is_kept", [True, False])
def test_a_cue_s_line_knows_its_run(journal: Journal, is_kept: bool) -> None:
    def of_run(entry_id: str, created_at: float) -> Entry:
        line = replace(entry().line, cue=CueRef("run", "cue"))
        return replace(entry(entry_id), line=line, created_at=created_at)

    if is_kept:
        plan = "INSERT INTO run VALUES ('run', 'show', 'Gala', 50.0, '{}')"
        journal._stored.write(lambda connection: connection.execute(plan))
    journal.finish(done(journal.begin(of_run("e1", 60.0))))
    journal.finish(done(journal.begin(of_run("e2", 70.0))))
    found = kin(journal, "e2")
    assert (found.run_title, found.run_at) == (("Gala", 50.0) if is_kept else ("", 60.0))
