"""Where a line was heard, and what a room was told: kept in the journal, and read from it."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from bithuman_panel.core.delivery import judge
from bithuman_panel.core.entry import Corrected, Correction
from bithuman_panel.core.errors import StoreFailed
from bithuman_panel.core.exchange import Fault
from bithuman_panel.core.heard import Heard
from bithuman_panel.core.models import CueRef, Mode, Target, line_of
from bithuman_panel.services.facts import heard_json, heard_of
from tests.services.samples import done, entry, exchange

if TYPE_CHECKING:
    from bithuman_panel.core.entry import Entry
    from bithuman_panel.services.journal import Journal

LOBBY = Heard("lobby", 100.0, 2.1, 0.97, "rs_1")
STAGE = Heard("stage", 101.0, None, 0.8, "rs_2")


def context(entry_id: str, agent: str = "A1", corrects: str | None = None) -> Entry:
    line = line_of(Mode.CONTEXT, f"Fact {entry_id}.", Target(agent, "lobby"))
    return replace(entry(entry_id), line=replace(line, corrects=corrects))


def test_where_a_line_was_heard_is_kept_once_for_each_room(journal: Journal) -> None:
    journal.finish(done(journal.begin(entry())))
    assert journal.mark_heard("e1", LOBBY).heard == (LOBBY,)
    journal.mark_heard("e1", replace(LOBBY, at=999.0))
    journal.mark_heard("e1", STAGE)
    found = journal.find("e1")
    assert found is not None
    assert found.heard == (LOBBY, STAGE)


def test_what_comes_later_leaves_the_mark(journal: Journal) -> None:
    flown = journal.begin(entry())
    seen = exchange(status=None, fault=Fault.LOST)
    lost = flown.done(seen, judge(seen, None, None))
    journal.finish(lost)
    journal.mark_heard("e1", LOBBY)
    journal.correct("e1", Corrected(Correction.SPOKEN, 5.0))
    journal.finish(lost)
    assert journal.answer_late(done(flown)).heard == (LOBBY,)
    found = journal.find("e1")
    assert found is not None
    assert found.heard == (LOBBY,)


def test_a_line_that_is_gone_has_no_mark(journal: Journal) -> None:
    with pytest.raises(StoreFailed, match="not in the history"):
        journal.mark_heard("never", LOBBY)


@pytest.mark.parametrize("stored", [None, "", "{", "{}", "[1, {}]", '[{"room": "a"}]', b"\xff"])
def test_junk_on_the_disk_was_heard_nowhere(stored: object) -> None:
    assert heard_of(stored) == ()


def test_a_mark_comes_back_as_it_was() -> None:
    assert heard_of(heard_json((LOBBY, STAGE))) == (LOBBY, STAGE)
    assert heard_of('[{"room": "a", "at": 1}]') == (Heard("a", 1.0, None, 0.0, ""),)


def test_contexts_are_found_by_profile_and_agent_oldest_first(journal: Journal) -> None:
    for each in (
        context("c1"),
        entry("spoken"),
        context("c2", agent="A2"),
        context("c3", corrects="c1"),
        replace(context("c4"), profile="other"),
        context("c5"),
    ):
        journal.finish(done(journal.begin(each)))
    found = journal.contexts("default", "A1", 9)
    assert [each.id for each in found] == ["c1", "c3", "c5"]
    assert [each.line.corrects for each in found] == [None, "c1", None]
    assert [each.id for each in journal.contexts("default", "A1", 2)] == ["c3", "c5"]


def test_a_run_has_its_own_lines_oldest_first(journal: Journal) -> None:
    for number, run in enumerate(("first", "second", "first")):
        line = line_of(Mode.SPEAK, "Welcome.", Target("A1", "lobby"))
        cued = replace(line, cue=CueRef(run, f"c{number}"))
        journal.begin(replace(entry(f"e{number}"), line=cued))
    journal.begin(entry("typed"))
    assert [each.id for each in journal.of_run("first")] == ["e0", "e2"]
