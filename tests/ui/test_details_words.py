from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from bithuman_panel.core.delivery import Outcome, Report, Verdict
from bithuman_panel.core.exchange import Timing
from bithuman_panel.core.kin import CuePlace, Kin, Origin
from bithuman_panel.core.models import CueRef, Part
from bithuman_panel.ui.details_words import answer_facts, length, origin_facts, timing_facts
from bithuman_panel.ui.time_words import day_and_time
from tests.ui.entries import AT, HOSTILE, entry_of, with_outcome

if TYPE_CHECKING:
    from collections.abc import Iterable

    from bithuman_panel.core.entry import Entry

PLACE = CuePlace("c1", 3, "Opening", "Sheet", is_here=True)


def known(facts: Iterable[tuple[str, str]]) -> dict[str, str]:
    return {name: value for name, value in facts if value}


def of_cue(part: Part = Part.LINE) -> Entry:
    entry = entry_of()
    return replace(entry, line=replace(entry.line, cue=CueRef("run", "c1", part)))


def test_a_line_by_itself_belongs_to_nothing() -> None:
    assert known(origin_facts(entry_of(), Origin())) == {}


def test_a_cue_is_told_with_its_number_its_show_and_its_run() -> None:
    origin = Origin(Kin(run_title="Gala\nnight", run_at=AT), PLACE)
    assert known(origin_facts(of_cue(), origin)) == {
        "Cue": "3 · Opening",
        "Show": "Gala night",
        "Run of": day_and_time(AT),
    }


def test_a_cue_that_is_not_there_says_so() -> None:
    assert known(origin_facts(of_cue(Part.PRIME), Origin())) == {
        "Cue": "not in the show that is open",
        "Part of the cue": "the context that comes before its line",
    }


def test_the_lines_that_belong_to_it_are_told_by_their_words_and_their_outcome() -> None:
    kin = Kin(entry_of("a", text="Old\nfact."), entry_of("b"), with_outcome(Outcome.DELIVERED))
    assert known(origin_facts(entry_of(), Origin(kin))) == {
        "It replaced": f"Old fact. ({day_and_time(AT)})",
        "It was replaced by": f"Welcome. ({day_and_time(AT)})",
        "It was said again": f"{day_and_time(AT)}: Delivered",
    }


def test_a_hostile_line_is_shown_on_one_line_and_in_part() -> None:
    kin = Kin(entry_of("a", text=HOSTILE + "x" * 5000))
    (told,) = known(origin_facts(entry_of(), Origin(kin))).values()
    assert "\u202e" not in told
    assert len(told) < 500


def test_each_part_of_the_time_is_told_and_all_of_it() -> None:
    timing = Timing(12.4, 20.0, 340.0, 380.0, queue_ms=1400.0)
    assert list(known(timing_facts(timing)).items()) == [
        ("In the queue, with what a hold took", "1.4 s"),
        ("Connection", "12 ms"),
        ("TLS", "20 ms"),
        ("Wait for the answer", "340 ms"),
        ("In all, from the press", "1.8 s"),
    ]


def test_what_an_older_journal_did_not_keep_is_left_out() -> None:
    timing = Timing(None, None, 30.0, 34.0, on_spare=True)
    assert known(timing_facts(timing)) == {
        "Connection": "opened ahead",
        "Wait for the answer": "30 ms",
        "On the wire in all": "34 ms",
    }


def test_what_never_came_to_the_wire_has_waited_alone() -> None:
    assert known(timing_facts(Timing(queue_ms=17_000.0))) == {
        "In the queue, with what a hold took": "17 s"
    }


@pytest.mark.parametrize(
    ("ms", "shown"), [(None, ""), (0.0, "0 ms"), (999.4, "999 ms"), (1000.0, "1 s")]
)
def test_a_length_of_time_has_the_unit_that_reads_best(ms: float | None, shown: str) -> None:
    assert length(ms) == shown


def test_of_many_rooms_as_many_are_named_as_can_be_shown() -> None:
    def named(count: int) -> str:
        report = Report(1, rooms=("hall",) * count)
        return dict(answer_facts(Verdict(Outcome.DELIVERED, report=report)))["Reached"]

    assert named(2) == "hall, hall"
    assert len(named(200_000)) == 6_001
    assert named(200_000).endswith("…")
