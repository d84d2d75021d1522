from __future__ import annotations

import asyncio
from dataclasses import replace

from bithuman_panel.core.delivery import Outcome, Verdict
from bithuman_panel.core.drill import Arrival, Drill
from bithuman_panel.core.entry import Correction, Entry, Stage
from bithuman_panel.core.errors import InputRefused, StoreFailed
from bithuman_panel.core.exam import Deed, Did, Exam, Trial, plan
from bithuman_panel.core.models import Mode, Target
from bithuman_panel.core.wording import say
from tests.presenters.drilling import Rehearsal

LOBBY, HALL = Target("A1", "lobby"), Target("A1", "hall")
COUNT = len(plan(1))


def begun() -> Rehearsal:
    rehearsal = Rehearsal()
    asyncio.run(rehearsal.exam.begin())
    return rehearsal


def became(entry: Entry, outcome: Outcome) -> Entry:
    return replace(entry, stage=Stage.DONE, verdict=Verdict(outcome))


def test_an_exam_goes_through_its_tasks_and_is_kept() -> None:
    rehearsal = begun()
    was_on = []
    for _ in range(COUNT):
        was_on.append(rehearsal.exam.is_on)
        asyncio.run(rehearsal.exam.next())
    assert [*was_on, rehearsal.exam.is_on] == [*[True] * COUNT, False]
    tasks = [f"{number}/{COUNT}" for number in range(1, COUNT + 1)]
    assert rehearsal.exam_screen.acts == [*tasks, "clear", "result"]
    staged = [each for drill in plan(1) for each in (drill, None)]
    assert rehearsal.staging.staged == staged, "each begins on a platform that is well"
    assert set(rehearsal.screen.shown) == {None}, "which drill is on is not told"
    (exam,) = rehearsal.store.kept
    assert (exam.id, exam.begun_at, exam.is_whole) == ("x1", rehearsal.clock.now(), True)
    assert tuple(trial.drill for trial in exam.trials) == plan(1)
    assert rehearsal.exam_screen.exams == (exam,)


def test_what_the_operator_does_is_noted_with_its_time() -> None:
    rehearsal = Rehearsal()
    exam, clock = rehearsal.exam, rehearsal.clock
    exam.press()
    exam.aim(LOBBY)
    exam.hold(is_held=True)
    exam.open_account()
    exam.change(rehearsal.entry("before"))
    before = rehearsal.entry("before")
    clock.at += 1
    asyncio.run(exam.begin())
    exam.change(became(before, Outcome.UNKNOWN))
    clock.at += 2.04
    exam.press()
    line = rehearsal.entry("a")
    for each in (line, line.in_flight(), became(line, Outcome.UNKNOWN)):
        exam.change(each)
    clock.at += 1
    word = became(line, Outcome.UNKNOWN).corrected(Correction.SPOKEN, 1.0)
    for each in (word, word.corrected(Correction.PANEL_DIED, 2.0)):
        exam.change(each)
    for target in (None, LOBBY, HALL, HALL, Target("A1")):
        exam.aim(target)
    for is_held in (False, True, True, False):
        exam.hold(is_held=is_held)
    exam.open_account()
    rehearsal.staging.came.append(Arrival("A1", Mode.SPEAK, "Hello.", "lobby", ("lobby",)))
    rehearsal.staging.came.append(Arrival("A1", Mode.CONTEXT, "Rain.", "lobby", ("lobby",)))
    asyncio.run(exam.end())
    (kept,) = rehearsal.store.kept
    assert kept.trials == (
        Trial(
            plan(1)[0],
            (
                Deed(Did.PRESSED, 2.0),
                Deed(Did.SENT, 2.0, "a", "lobby", "Hello."),
                Deed(Did.BECAME, 2.0, "a", "lobby", "Hello.", Outcome.UNKNOWN),
                Deed(Did.SPOKEN, 3.0, "a", "lobby", "Hello."),
                Deed(Did.AIMED, 3.0, place="hall"),
                Deed(Did.AIMED, 3.0),
                Deed(Did.HELD, 3.0),
                Deed(Did.RELEASED, 3.0),
                Deed(Did.ACCOUNT, 3.0),
                Deed(Did.HEARD, 3.0, place="lobby", text="Hello."),
            ),
        ),
    )
    assert not kept.is_whole


def test_what_the_stage_heard_before_belongs_to_the_task_before() -> None:
    rehearsal = begun()
    rehearsal.staging.came.append(Arrival("A1", Mode.SPEAK, "Hello.", None, ("lobby", "hall")))
    asyncio.run(rehearsal.exam.next())
    asyncio.run(rehearsal.exam.end())
    (kept,) = rehearsal.store.kept
    assert [len(trial.all(Did.HEARD)) for trial in kept.trials] == [2, 0]


def test_one_exam_at_a_time_and_a_double_press_skips_no_task() -> None:
    rehearsal = begun()

    async def pressed_twice() -> None:
        await asyncio.gather(rehearsal.exam.begin(), rehearsal.exam.next(), rehearsal.exam.next())
        await asyncio.gather(rehearsal.exam.next(), rehearsal.exam.end())

    asyncio.run(pressed_twice())
    assert rehearsal.exam_screen.acts == [f"1/{COUNT}", f"2/{COUNT}", f"3/{COUNT}"]


def test_where_none_is_on_nothing_goes_on_or_ends() -> None:
    rehearsal = Rehearsal()
    asyncio.run(rehearsal.exam.next())
    asyncio.run(rehearsal.exam.end())
    assert rehearsal.staging.staged == rehearsal.exam_screen.acts == []


def test_a_task_that_cannot_be_staged_ends_the_exam_with_what_was_tried() -> None:
    rehearsal = begun()
    rehearsal.staging.refusal = InputRefused(say("The port is taken."))
    asyncio.run(rehearsal.exam.next())
    (kept,) = rehearsal.store.kept
    assert (len(kept.trials), kept.is_whole) == (1, False)
    assert rehearsal.screen.problems == ["The port is taken."]


def test_an_exam_that_never_began_is_not_kept() -> None:
    rehearsal = Rehearsal()
    rehearsal.staging.refusal = InputRefused(say("The port is taken."))
    asyncio.run(rehearsal.exam.begin())
    assert rehearsal.store.kept == []
    assert (rehearsal.exam.is_on, rehearsal.exam_screen.acts) == (False, ["clear"])


def test_earlier_exams_are_shown_and_their_lines_known() -> None:
    rehearsal = Rehearsal()
    earlier = Exam("old", 1.0, (Trial(Drill.SLOW, (Deed(Did.SENT, 1.0, "e9"),)),))
    rehearsal.store.kept.append(earlier)
    asyncio.run(rehearsal.exam.open())
    assert rehearsal.exam_screen.exams == (earlier,)
    assert rehearsal.drills.drill_of("e9") is Drill.SLOW
    asyncio.run(rehearsal.exam.begin())
    asyncio.run(rehearsal.exam.end())
    assert [exam.id for exam in rehearsal.exam_screen.exams] == ["x1", "old"]


def test_an_exam_that_cannot_be_kept_is_shown_all_the_same() -> None:
    rehearsal = Rehearsal()
    rehearsal.store.refusal = StoreFailed(say("The disk is full."))
    asyncio.run(rehearsal.exam.open())
    asyncio.run(rehearsal.exam.begin())
    asyncio.run(rehearsal.exam.end())
    assert rehearsal.exam_screen.problems == ["The disk is full."] * 2
    assert [exam.id for exam in rehearsal.exam_screen.exams] == ["x1"]
    assert rehearsal.exam_screen.acts[-1] == "result"
