from __future__ import annotations

import pytest

from bithuman_panel.core.findings import fail, ok, skipped, warn
from bithuman_panel.core.preflight import (
    Note,
    Standing,
    Way,
    credits_left,
    in_order,
    looking,
    verdict,
)
from bithuman_panel.core.pseudonyms import may_be_read
from bithuman_panel.core.showtime import Running, ShowTime
from bithuman_panel.core.wording import say

GOOD = Note(ok(say("The history is whole.")))
OPEN = Note(warn(say("There is no steer.")), Way.TABLES)
UNTOLD = Note(skipped(say("The platform does not tell them.")))
BAD = Note(fail(say("The variable {name} has no value.", name="guest")), Way.TABLES)
WORSE = Note(fail(say("The room {room} is not live.", room="lobby")), Way.CUE, "c1")
HOURS = ShowTime(2300.0, 10.0, Running.KNOWN)
EVERYTHING = Standing("Ava", 2, 7, 180, HOURS, 14)


def told(*notes: Note, standing: Standing = EVERYTHING, is_on: bool = False) -> str:
    return str(verdict(notes, standing, is_on=is_on))


def test_ready_is_one_sentence_that_can_be_read_aloud() -> None:
    assert told(GOOD) == (
        "Ready: Ava is live in 2 rooms, 7 people, 180 ms away, credits for about 3 h 50 min, "
        "14 cues resolve."
    )


@pytest.mark.parametrize(
    ("standing", "sentence"),
    [
        (Standing(), "Ready."),
        (Standing(rooms=0), "Ready."),
        (Standing("Ava", 1), "Ready: Ava is live in one room."),
        (Standing(rooms=3, people=1), "Ready: 3 rooms are live, 1 person."),
        (
            Standing(rooms=1, people=0, cues=1),
            "Ready: one room is live, 0 people, one cue resolves.",
        ),
        (Standing(time=ShowTime(5.0, 0.0, Running.STILL)), "Ready: credits do not run now."),
        (
            Standing(time=ShowTime(600.0, 10.0, Running.ASSUMED)),
            "Ready: credits for about 1 h 0 min, as estimated.",
        ),
    ],
)
def test_what_nobody_tells_is_left_out(standing: Standing, sentence: str) -> None:
    assert told(GOOD, standing=standing) == sentence


def test_what_is_to_be_looked_at_is_counted_and_keeps_nobody_from_being_ready() -> None:
    assert told(OPEN, GOOD, standing=Standing(cues=2)) == (
        "Ready: 2 cues resolve, one thing to look at."
    )
    assert told(OPEN, UNTOLD).endswith("14 cues resolve, 2 things to look at.")


def test_not_ready_says_what_comes_first() -> None:
    assert told(GOOD, BAD) == "Not ready: one thing to mend. The variable guest has no value."
    assert told(WORSE, GOOD, BAD) == (
        "Not ready: 2 things to mend. First: The room lobby is not live."
    )


def test_once_the_show_is_on_it_only_warns() -> None:
    assert told(BAD, is_on=True) == (
        "The show is on. One thing to mend: The variable guest has no value."
    )
    assert told(BAD, WORSE, is_on=True) == (
        "The show is on. 2 things to mend. First: The variable guest has no value."
    )
    shown = in_order((GOOD, OPEN, BAD), is_on=True)
    assert [note.state.value for note in shown] == ["warn", "warn", "ok"]
    assert shown[1] == Note(warn(BAD.finding.detail), Way.TABLES)


@pytest.mark.parametrize("is_on", [True, False])
@pytest.mark.parametrize("notes", [(GOOD,), (BAD,), (BAD, WORSE)])
def test_behind_the_shield_it_names_nobody(notes: tuple[Note, ...], *, is_on: bool) -> None:
    covered = verdict(notes, EVERYTHING, is_on=is_on, is_covered=True)
    assert may_be_read(covered)
    assert "Ava" not in str(covered)
    assert not may_be_read(verdict(notes, EVERYTHING, is_on=is_on))


def test_the_worst_comes_first() -> None:
    notes = (GOOD, UNTOLD, OPEN, BAD, GOOD, WORSE)
    assert in_order(notes, is_on=False) == (BAD, WORSE, OPEN, UNTOLD, GOOD, GOOD)


@pytest.mark.parametrize(
    ("time", "state", "sentence"),
    [
        (None, "skipped", "The platform does not tell the credits left."),
        (HOURS, "ok", "Credits for about 3 h 50 min at this rate."),
        (
            ShowTime(100.0, 10.0, Running.KNOWN),
            "warn",
            "Credits run low: about 10 min at this rate. Open Account to buy some.",
        ),
        (
            ShowTime(0.0, 10.0, Running.KNOWN),
            "fail",
            "This account has no credits left. Open Account to buy some.",
        ),
    ],
)
def test_credits(time: ShowTime | None, state: str, sentence: str) -> None:
    note = credits_left(time)
    assert (note.state.value, str(note.finding.detail)) == (state, sentence)


def test_while_it_looks_it_says_how_far_it_is() -> None:
    assert str(looking(5, 11)) == "Looking: 5 of 11 checks are done."
