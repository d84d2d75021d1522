"""What is learned of how fast an agent speaks: by parts of the way, and never anything odd."""

from __future__ import annotations

import json
import math
from dataclasses import asdict

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bithuman_panel.core.pace import FASTEST, SLOWEST, AgentPace, Pace, pace_in
from bithuman_panel.core.speaking import usual_pace

JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=3),
    lambda inner: (
        st.lists(inner, max_size=4)
        | st.dictionaries(st.sampled_from(AgentPace.__slots__), inner, max_size=5)
    ),
    max_leaves=20,
)


def test_nothing_known_is_what_is_usual() -> None:
    assert Pace().of("A1", "fi") == usual_pace("fi")


def test_measurements_come_closer_and_closer() -> None:
    pace, seen = Pace(), [usual_pace("en")]
    for _ in range(30):
        pace = pace.learned("A1", "en", 20, 10)
        seen.append(pace.of("A1", "en"))
    assert seen == sorted(seen, reverse=True)
    assert seen[1] == pytest.approx((usual_pace("en") + 120) / 2)
    assert seen[-1] == pytest.approx(120, abs=2)
    assert pace.known[0].samples == 8
    assert pace.of("A1", "de") == usual_pace("de"), "another language is another matter"
    assert pace.of("A2", "en") == usual_pace("en"), "and so is another agent"


def test_one_odd_measurement_moves_it_by_a_quarter_at_most() -> None:
    assert Pace().learned("A1", "en", 61, 60).of("A1", "en") == pytest.approx(160 * 0.75)
    assert Pace().learned("A1", "fi", 299, 60).of("A1", "fi") == pytest.approx(105 * 1.25)


@pytest.mark.parametrize(
    ("words", "seconds"),
    [(4, 2), (20, 1), (20, 0), (20, -3), (9000, 2000), (100, 10), (5, 60), (math.nan, 5)],
)
def test_what_cannot_be_is_left_out(words: float, seconds: float) -> None:
    assert Pace().learned("A1", "en", words, seconds) == Pace()


def test_what_a_person_says_stays() -> None:
    pace = Pace().put("A1", "en", 140)
    assert pace.learned("A1", "en", 20, 10) == pace
    assert pace.of("A1", "en") == 140
    assert pace.rates() == {("A1", "en"): 140}
    assert pace.without("A1", "en") == Pace()


@pytest.mark.parametrize(("told", "kept"), [(1, SLOWEST), (9999, FASTEST), (math.nan, 160)])
def test_what_a_person_says_keeps_to_the_bounds(told: float, kept: float) -> None:
    assert Pace().put("A1", "", told).of("A1", "") == kept


def test_the_agent_heard_longest_ago_is_forgotten() -> None:
    pace = Pace()
    for n in range(201):
        pace = pace.learned(f"A{n}", "en", 20, 10)
    assert len(pace.known) == 200
    assert pace.of("A0", "en") == usual_pace("en")
    assert pace.of("A1", "en") != usual_pace("en")


def test_it_comes_back_from_a_file() -> None:
    pace = Pace().learned("A1", "en", 20, 10).put("A2", "", 99)
    assert pace_in(json.loads(json.dumps(asdict(pace)))) == pace


@pytest.mark.parametrize(
    "junk",
    [
        None,
        {},
        {"agent": "A1", "language": "en", "words_a_minute": 900},
        {"agent": "A1", "language": "en", "words_a_minute": True},
        {"agent": "A1", "language": 3, "words_a_minute": 90},
        {"agent": "", "language": "en", "words_a_minute": 90},
        {"agent": "x" * 65, "language": "en", "words_a_minute": 90},
    ],
)
def test_junk_is_left_out(junk: object) -> None:
    assert pace_in({"known": [junk]}) == Pace()
    assert pace_in({"known": junk}) == Pace()


def test_an_agent_counts_once_and_odd_samples_for_none() -> None:
    one = {"agent": "A1", "language": "en", "words_a_minute": 90}
    for samples in (-1, 9, True, "3", None):
        odd = one | {"samples": samples}
        found = pace_in({"known": [odd, odd | {"words_a_minute": 95}]})
        assert found.known == (AgentPace("A1", "en", 90.0),)


@given(st.lists(JSON))
def test_any_json_gives_a_pace_that_saves_and_loads_as_it_is(value: list[object]) -> None:
    read = pace_in({"known": value})
    assert pace_in(json.loads(json.dumps(asdict(read)))) == read
