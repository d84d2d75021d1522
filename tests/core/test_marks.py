from __future__ import annotations

from dataclasses import replace
from functools import partial

import pytest

from bithuman_panel.core.delivery import Outcome, Verdict
from bithuman_panel.core.entry import Correction, Entry, Stage
from bithuman_panel.core.marks import Mark, Marks
from bithuman_panel.core.models import CueRef, Mode, Part, Target, line_of
from bithuman_panel.core.run import PrimeState, SaidCue

LOBBY, HALL, ALL = Target("A1", "lobby"), Target("A1", "hall"), Target("A1")
RUN = "run1"
UNHEARD = [Outcome.NOT_HEARD, Outcome.REJECTED, Outcome.THROTTLED, Outcome.NOT_SENT]
HEARD = [Outcome.DELIVERED, Outcome.PARTLY_DELIVERED, Outcome.UNKNOWN]


def entry(
    entry_id: str,
    cue: str = "c1",
    target: Target = LOBBY,
    *,
    outcome: Outcome | None = None,
    stage: Stage = Stage.QUEUED,
    part: Part = Part.LINE,
    text: str = "Hello.",
    run: str = RUN,
) -> Entry:
    line = line_of(Mode.SPEAK, text, target, cue=CueRef(run, cue, part))
    verdict = Verdict(outcome) if outcome else None
    return Entry(entry_id, line, "show", 1.0, Stage.DONE if outcome else stage, verdict)


prime = partial(entry, part=Part.PRIME)


@pytest.mark.parametrize("outcome", HEARD)
def test_what_somebody_may_have_heard_is_said(outcome: Outcome) -> None:
    assert Mark(entry("e", outcome=outcome)).is_said


@pytest.mark.parametrize("outcome", UNHEARD)
def test_what_was_proved_unheard_is_not_said(outcome: Outcome) -> None:
    assert not Mark(entry("e", outcome=outcome)).is_said


@pytest.mark.parametrize(
    ("stage", "is_said"),
    [(Stage.QUEUED, True), (Stage.IN_FLIGHT, True), (Stage.WITHDRAWN, False)],
)
def test_what_is_on_its_way_is_said_and_what_was_withdrawn_is_not(
    stage: Stage, is_said: bool
) -> None:
    assert Mark(entry("e", stage=stage)).is_said is is_said


@pytest.mark.parametrize("word", [Correction.LEFT, Correction.SAID_AGAIN, Correction.PANEL_DIED])
def test_an_unknown_line_stays_said_whatever_a_person_makes_of_it(word: Correction) -> None:
    assert Mark(entry("e", outcome=Outcome.UNKNOWN).corrected(word, 2.0)).is_said


def test_a_line_is_confirmed_by_the_platform_or_by_a_person() -> None:
    assert Mark(entry("e", outcome=Outcome.DELIVERED)).is_confirmed
    unknown = entry("e", outcome=Outcome.UNKNOWN)
    assert not Mark(unknown).is_confirmed
    spoken = unknown.corrected(Correction.SPOKEN, 2.0)
    assert Mark(spoken).is_confirmed
    assert not Mark(spoken.corrected(Correction.REOPENED, 3.0)).is_confirmed


def test_marks_are_of_one_run_and_of_cues_alone() -> None:
    marks = Marks(RUN)
    assert marks.take(entry("e1", run="another")) is None
    assert marks.take(replace(entry("e2"), line=line_of(Mode.SPEAK, "Typed.", LOBBY))) is None
    assert marks.newest is None
    assert marks.all() == {}
    assert marks.take(entry("e3")) == "c1"
    assert [mark.entry.id for mark in marks.of("c1")] == ["e3"]
    assert marks.of("c2") == ()


def test_an_entry_that_changes_is_one_mark_and_the_newest_is_the_last_go() -> None:
    marks = Marks(RUN, [entry("e1"), entry("e2", "c2"), entry("e3")])
    marks.take(entry("e1", outcome=Outcome.NOT_SENT))
    marks.take(prime("p1", cue="c2"))
    assert [m.entry.outcome for m in marks.of("c1")] == [Outcome.NOT_SENT, None]
    assert marks.newest == Mark(entry("e3"))
    assert {cue: len(each) for cue, each in marks.all().items()} == {"c1": 2, "c2": 1}


def test_what_a_person_said_outlives_what_the_lane_says_later() -> None:
    marks = Marks(RUN, [entry("e1", outcome=Outcome.UNKNOWN).corrected(Correction.SPOKEN, 2.0)])
    marks.take(entry("e1", outcome=Outcome.UNKNOWN))
    assert marks.of("c1")[0].is_confirmed


@pytest.mark.parametrize(
    ("said_at", "asked_at", "is_said"),
    [
        (LOBBY, LOBBY, True),
        (LOBBY, HALL, False),
        (LOBBY, ALL, True),
        (ALL, HALL, True),
        (LOBBY, Target("A2", "lobby"), False),
        (ALL, Target("A2"), False),
        (LOBBY, None, True),
    ],
)
def test_a_cue_was_said_wherever_its_line_was_heard(
    said_at: Target, asked_at: Target | None, is_said: bool
) -> None:
    marks = Marks(RUN, [entry("e1", target=said_at, outcome=Outcome.DELIVERED)])
    assert (marks.said("c1", asked_at) is not None) is is_said
    assert marks.said("c2", asked_at) is None


def test_the_last_line_that_was_heard_counts() -> None:
    marks = Marks(
        RUN,
        [
            entry("e1", outcome=Outcome.DELIVERED),
            entry("e2", outcome=Outcome.UNKNOWN),
            entry("e3", outcome=Outcome.NOT_HEARD),
        ],
    )
    said = marks.said("c1", LOBBY)
    assert said is not None
    assert said.entry.id == "e2"


@pytest.mark.parametrize(
    ("tries", "state"),
    [
        ([], PrimeState.NEEDED),
        ([prime("p1")], PrimeState.ON_ITS_WAY),
        ([prime("p1", stage=Stage.IN_FLIGHT)], PrimeState.ON_ITS_WAY),
        ([prime("p1", stage=Stage.WITHDRAWN)], PrimeState.NEEDED),
        ([prime("p1", outcome=Outcome.DELIVERED)], PrimeState.CONFIRMED),
        ([prime("p1", outcome=Outcome.PARTLY_DELIVERED)], PrimeState.FAILED),
        ([prime("p1", outcome=Outcome.NOT_HEARD)], PrimeState.FAILED),
        ([prime("p1", outcome=Outcome.UNKNOWN)], PrimeState.UNKNOWN),
        (
            [prime("p1", outcome=Outcome.UNKNOWN).corrected(Correction.SPOKEN, 2.0)],
            PrimeState.CONFIRMED,
        ),
        (
            [prime("p1", outcome=Outcome.UNKNOWN).corrected(Correction.LEFT, 2.0)],
            PrimeState.UNKNOWN,
        ),
        ([prime("p1", outcome=Outcome.UNKNOWN), prime("p2")], PrimeState.ON_ITS_WAY),
        ([prime("p1", outcome=Outcome.DELIVERED), prime("p2")], PrimeState.CONFIRMED),
        ([prime("p1", outcome=Outcome.DELIVERED, target=HALL)], PrimeState.NEEDED),
        ([prime("p1", outcome=Outcome.DELIVERED, target=ALL)], PrimeState.NEEDED),
        ([prime("p1", outcome=Outcome.DELIVERED, text="Other.")], PrimeState.NEEDED),
        ([prime("p1", outcome=Outcome.DELIVERED, run="another")], PrimeState.NEEDED),
        ([prime("p1", outcome=Outcome.DELIVERED, cue="c2")], PrimeState.NEEDED),
        ([entry("e1", outcome=Outcome.DELIVERED)], PrimeState.NEEDED),
    ],
)
def test_a_room_is_primed_by_proof_for_that_room_text_cue_and_run(
    tries: list[Entry], state: PrimeState
) -> None:
    assert Marks(RUN, tries).prime("c1", LOBBY, "Hello.") is state


def test_of_each_cue_that_was_said_its_newest_entry_is_kept() -> None:
    marks = Marks(RUN, [entry("e1"), entry("e2", "c2"), entry("e3"), prime("p1", "c3")])
    said = {"c1": SaidCue("c1", "e3", Mode.SPEAK, 1.0), "c2": SaidCue("c2", "e2", Mode.SPEAK, 1.0)}
    assert marks.kept == tuple(said.values())
    assert marks.knows("e1")
    assert not marks.knows("p1")
    marks.take(entry("e2", "c2", outcome=Outcome.NOT_HEARD))
    marks.take(entry("e3", stage=Stage.WITHDRAWN))
    assert marks.kept == (SaidCue("c1", "e1", Mode.SPEAK, 1.0),)


def test_what_was_said_and_is_gone_from_history_stays_said_everywhere_and_shows_no_mark() -> None:
    lost = SaidCue("c1", "gone", Mode.CONTEXT, 7.0)
    known = SaidCue("c2", "e2", Mode.SPEAK, 1.0)
    marks = Marks(RUN, [entry("e2", "c2", outcome=Outcome.NOT_HEARD)], [lost, known])
    assert marks.kept == (lost,)
    assert marks.said("c2") is None
    for target in (None, LOBBY, HALL, ALL):
        mark = marks.said("c1", target)
        assert mark is not None
        assert mark.is_said
        assert not mark.is_proved
        assert (mark.entry.id, mark.entry.created_at) == ("gone", 7.0)
        assert mark.entry.line.mode is Mode.CONTEXT
        assert mark.entry.line.text == ""
    assert marks.of("c1") == ()
    assert "c1" not in marks.all()
    # What is said again where somebody can tell does not bring back what nobody can.
    marks.take(entry("e3", outcome=Outcome.DELIVERED))
    marks.take(entry("e4", outcome=Outcome.NOT_HEARD))
    assert marks.kept == (lost,)
    there, elsewhere = marks.said("c1", LOBBY), marks.said("c1", HALL)
    assert there is not None
    assert elsewhere is not None
    assert (there.entry.id, elsewhere.entry.id) == ("e3", "gone")
