"""What a transcript proves of an agent's pace: two lines of which one had to wait, or nothing."""

from __future__ import annotations

from dataclasses import replace

import pytest

from bithuman_panel.core.speaking import words_in
from bithuman_panel.core.transcript import Measure, Said, Sent, measures

ONE = "One two three four five six seven eight nine ten."
TWO = "Ten nine eight seven six five four three two one."
# They were sent a second apart; the agent needs four for each, and its clock is a day behind.
FIRST, SECOND = Sent(90_000.0, ONE), Sent(90_001.0, TWO)
SENT = (FIRST, SECOND)
BEGUN = (Said(3600.3, True, ONE), Said(3604.3, True, TWO))
ENDED = (Said(3604.3, True, ONE), Said(3608.3, True, TWO))
MADE = (Said(3600.3, True, ONE), Said(3601.3, True, TWO))


@pytest.mark.parametrize("said", [BEGUN, ENDED])
def test_a_line_that_waited_tells_how_long_one_takes(said: tuple[Said, ...]) -> None:
    assert measures(said, SENT, "en") == (
        # It stands for a number, and compares as one.
        Measure("en", words_in(ONE), pytest.approx(4.0), SENT),  # type: ignore[arg-type]
    )


def test_spaces_may_be_laid_out_anew_and_messages_come_in_any_order() -> None:
    said = (BEGUN[1], replace(BEGUN[0], text=f" {ONE.replace(' ', '  ')}\n"))
    assert len(measures(said, SENT, None)) == 1


def test_a_line_that_did_not_wait_tells_nothing() -> None:
    assert measures(MADE, SENT, "en") == (), "times of when they were made"
    late = (FIRST, replace(SECOND, at=90_003.5))
    assert measures(BEGUN, late, "en") == (), "it may have been silent in between"


def test_a_longer_second_line_may_only_seem_to_have_waited() -> None:
    longer = f"{TWO[:-1]} and two."
    sent = (FIRST, Sent(90_001.0, longer))
    # Not waiting: the times are of the ends, and the second takes 0.8 s longer than the first.
    not_waiting = (Said(4.0, True, ONE), Said(5.8, True, longer))
    assert measures(not_waiting, sent, "en") == ()
    waiting = (Said(4.0, True, ONE), Said(8.8, True, longer))
    assert len(measures(waiting, sent, "en")) == 1


@pytest.mark.parametrize("text", ["Short.", f"{ONE} {ONE}"])
def test_lines_of_other_lengths_tell_nothing(text: str) -> None:
    said = (BEGUN[0], Said(3604.3, True, text))
    assert measures(said, (FIRST, Sent(90_001.0, text)), "en") == ()


def test_lines_of_other_languages_tell_nothing() -> None:
    text = "Раз два три четыре пять шесть семь восемь девять десять."
    said = (BEGUN[0], Said(3604.3, True, text))
    assert measures(said, (FIRST, Sent(90_001.0, text)), "en") == ()


def test_nothing_to_say_tells_nothing() -> None:
    said = (Said(0.0, True, "..."), Said(9.0, True, "…"))
    assert measures(said, (Sent(1.0, "..."), Sent(2.0, "…")), "en") == ()


@pytest.mark.parametrize(
    "said",
    [
        (),
        BEGUN[:1],
        (BEGUN[0], Said(3602.0, False, "What?"), BEGUN[1]),
        (BEGUN[0], replace(BEGUN[1], by_agent=False)),
        (BEGUN[0], replace(BEGUN[1], text="Something of its own that is as long as the other.")),
        (replace(BEGUN[1], at=3596.0), BEGUN[0]),
        (*BEGUN, Said(3700.0, True, ONE)),
    ],
)
def test_whatever_is_in_doubt_tells_nothing(said: tuple[Said, ...]) -> None:
    assert measures(said, SENT, "en") == ()


def test_a_line_that_was_sent_twice_may_be_either() -> None:
    assert measures(BEGUN, (*SENT, FIRST), "en") == ()
