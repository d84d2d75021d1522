"""Which of our lines a transcript has: each once, in order, never before it was let go."""

from __future__ import annotations

import random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bithuman_panel.core.hearing import (
    HORIZON_S,
    LEAST,
    MOST_LINES,
    SLACK_S,
    LetGo,
    Match,
    heard_lines,
)
from bithuman_panel.core.transcript import Said
from tests.steps import calls_of

WELCOME = "Good evening and welcome to the Grand Hall."
SEATS = "Please take your seats, we begin in 10 minutes."
DOORS = "The doors close now."


def said(*texts: tuple[float, str]) -> tuple[Said, ...]:
    return tuple(Said(at, True, text) for at, text in texts)


def let_go(*texts: tuple[float, str]) -> tuple[LetGo, ...]:
    return tuple(LetGo(f"e{n}", at, text) for n, (at, text) in enumerate(texts))


def found(
    messages: tuple[Said, ...], lines: tuple[LetGo, ...], ahead_s: float | None = 0.0
) -> list[tuple[str, float]]:
    return [(match.entry, match.at) for match in heard_lines(messages, lines, ahead_s)]


def test_a_line_is_heard_some_seconds_later() -> None:
    (match,) = heard_lines(said((102.1, WELCOME.upper())), let_go((100.0, WELCOME)), 0.0)
    assert (match.entry, match.at) == ("e0", 102.1)
    assert match.after_s == pytest.approx(2.1)
    assert 0.99 < match.certainty < 1


def test_clocks_that_are_apart_are_compared() -> None:
    (match,) = heard_lines(said((3_702.0, WELCOME)), let_go((100.0, WELCOME)), 3_600.0)
    assert match.after_s == pytest.approx(2.0)


def test_where_nobody_knows_how_far_apart_there_is_no_time() -> None:
    assert heard_lines(said((102.0, WELCOME)), let_go((100.0, WELCOME)), None)[0].after_s is None
    # Some message from before the line: the clocks do not agree after all.
    (early,) = heard_lines(said((99.0, WELCOME)), let_go((100.0, WELCOME)), 0.0)
    assert early.after_s is None
    (by_a_second,) = heard_lines(said((99.1, WELCOME)), let_go((100.0, WELCOME)), 0.0)
    assert by_a_second.after_s == 0, "a reply tells the platform's clock by the second"


@pytest.mark.parametrize("at", [100.0 - SLACK_S - 0.1, 100.0 + HORIZON_S + 0.1])
def test_never_before_it_was_let_go_and_not_an_hour_later(at: float) -> None:
    assert found(said((at, WELCOME)), let_go((100.0, WELCOME))) == []


def test_what_a_visitor_says_is_not_the_agent() -> None:
    assert found((Said(102.0, False, WELCOME),), let_go((100.0, WELCOME))) == []


def test_a_line_without_words_is_never_found() -> None:
    assert found(said((102.0, "👋")), let_go((100.0, "👋"))) == []


def test_of_two_alike_each_message_is_one_line() -> None:
    lines = let_go((100.0, WELCOME), (110.0, WELCOME))
    assert found(said((101.0, WELCOME)), lines) == [("e0", 101.0)]
    assert found(said((101.0, WELCOME), (111.0, WELCOME)), lines) == [("e0", 101.0), ("e1", 111.0)]
    # The first was never heard: the message comes after the second.
    assert len(found(said((111.0, WELCOME)), lines)) == 1


def test_two_messages_of_one_line_mark_it_once_where_it_came_first() -> None:
    assert found(said((101.0, WELCOME), (105.0, WELCOME)), let_go((100.0, WELCOME))) == [
        ("e0", 101.0)
    ]


def test_a_line_may_be_cut_in_two_or_three() -> None:
    first, second = "Good evening and welcome", "to the Grand Hall."
    lines = let_go((100.0, WELCOME), (101.0, DOORS))
    assert found(said((102.0, first), (104.0, second), (106.0, DOORS)), lines) == [
        ("e0", 102.0),
        ("e1", 106.0),
    ]
    three = said((102.0, "Good evening and"), (103.0, "welcome to the"), (104.0, "Grand Hall."))
    assert found(three, lines[:1]) == [("e0", 102.0)]


def test_lines_may_be_said_in_one_message() -> None:
    lines = let_go((100.0, WELCOME), (101.0, DOORS), (102.0, SEATS))
    assert found(said((103.0, f"{WELCOME} {DOORS}")), lines) == [("e0", 103.0), ("e1", 103.0)]
    assert found(said((103.0, f"{WELCOME} {DOORS} {SEATS}")), lines) == [
        ("e0", 103.0),
        ("e1", 103.0),
        ("e2", 103.0),
    ]


def test_what_the_agent_says_between_is_passed_over() -> None:
    messages = said((101.0, "Hello there."), (102.0, WELCOME), (103.0, "It is left."), (104, DOORS))
    assert found(messages, let_go((100.0, WELCOME), (101.0, DOORS))) == [("e0", 102), ("e1", 104)]


def test_a_near_miss_is_another_sentence() -> None:
    assert (
        found(said((102.0, "Please take the bus.")), let_go((100.0, "Please take a seat."))) == []
    )
    assert found(said((102.0, "No.")), let_go((100.0, "Yes."))) == []


def test_order_counts_more_than_one_likely_pair() -> None:
    # As well as they all go together: the line that was swapped is left out.
    messages = said((103.0, SEATS), (104.0, WELCOME), (105.0, DOORS))
    lines = let_go((100.0, WELCOME), (101.0, SEATS), (102.0, DOORS))
    assert found(messages, lines)[-1] == ("e2", 105.0)
    assert len(found(messages, lines)) == 2


TEXTS = st.sampled_from([WELCOME, SEATS, DOORS, "Yes.", "Hello and welcome.", "", WELCOME[:30]])
MOMENTS = st.floats(0, 400)


@given(
    messages=st.lists(st.tuples(MOMENTS, TEXTS), max_size=12),
    lines=st.lists(st.tuples(MOMENTS, TEXTS), max_size=8),
    ahead_s=st.sampled_from([None, 0.0, 50.0]),
    dice=st.randoms(use_true_random=False),
)
def test_whatever_is_said_and_in_whatever_order_it_is_told(
    messages: list[tuple[float, str]],
    lines: list[tuple[float, str]],
    ahead_s: float | None,
    dice: random.Random,
) -> None:
    spoken, ours = list(said(*messages)), list(let_go(*lines))
    matches = heard_lines(spoken, ours, ahead_s)
    by_id = {line.entry: line for line in ours}
    assert len({match.entry for match in matches}) == len(matches)
    assert [match.at for match in matches] == sorted(match.at for match in matches)
    for match in matches:
        assert match.at in {message.at for message in spoken}
        assert match.at - (ahead_s or 0.0) >= by_id[match.entry].at - SLACK_S - 1e-6
        assert LEAST <= match.certainty < 1
        assert match.after_s is None or (ahead_s is not None and match.after_s >= 0)
    dice.shuffle(spoken)
    dice.shuffle(ours)
    assert heard_lines(spoken, ours, ahead_s) == matches


@given(st.integers(1, 6), st.integers(0, 8))
def test_a_message_is_never_two_lines(lines: int, messages: int) -> None:
    ours = let_go(*((n * 1.0, WELCOME) for n in range(lines)))
    spoken = said(*((10.0 + n, WELCOME) for n in range(messages)))
    matches: tuple[Match, ...] = heard_lines(spoken, ours, 0.0)
    assert len(matches) == min(lines, messages)
    assert len({match.at for match in matches}) == len(matches)


@pytest.mark.parametrize("words", [4, 30, 3_000])
@pytest.mark.parametrize("choice", ["ab", "abcdefghijklmnopqrstuvwxyz"])
def test_a_long_day_costs_little_whatever_was_said(words: int, choice: str) -> None:
    dice = random.Random(7)  # noqa: S311 - a long day
    texts = [" ".join(dice.choices(choice, k=words)) for _ in range(50)]
    spoken = said(*((float(n), texts[n % 50]) for n in range(10_000)))
    ours = let_go(*((n * 20.0, texts[n % 50]) for n in range(MOST_LINES + 20)))
    assert calls_of(lambda: heard_lines(spoken, ours, 0.0)) < 6_000_000


def test_of_too_much_work_that_of_the_newest_lines_is_done(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    ours, spoken = let_go((1.0, WELCOME), (1.5, SEATS)), said((2.0, WELCOME), (2.5, SEATS))
    assert found(spoken, ours) == [("e0", 2.0), ("e1", 2.5)]
    monkeypatch.setattr("bithuman_panel.core.hearing._MOST_WORK", 140)
    assert found(spoken, ours) == [("e1", 2.5)]


def test_of_a_long_day_the_newest_lines_count() -> None:
    ours = let_go(*((n * 1.0, f"Line number {n} of the evening.") for n in range(MOST_LINES + 1)))
    assert found(said((2.0, ours[0].text)), ours) == []
    last = ours[-1]
    assert found(said((last.at + 1, last.text)), ours) == [(last.entry, last.at + 1)]
