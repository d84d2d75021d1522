from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bithuman_panel.core.choice import Choice, send_sentence
from bithuman_panel.core.models import Agent, Mode, Room
from bithuman_panel.core.pseudonyms import (
    Pseudonyms,
    covered_send_sentence,
    may_be_read,
    without_names,
)
from bithuman_panel.core.wording import Sentence, say

AVA = Agent("A48KTR2917", "Ava")
NAMELESS = Agent("A12345678")
ROOMS = (Room("lobby-9f3c", 3), Room("hall-77aa", 1))


def covered(choice: Choice | None, mode: Mode = Mode.SPEAK, names: Pseudonyms | None = None) -> str:
    return str(covered_send_sentence(mode, choice, names or Pseudonyms()))


def test_a_room_is_named_by_its_number() -> None:
    names = Pseudonyms()
    assert names.room(AVA.code, "hall-77aa") == 1
    choice = Choice(AVA, "lobby-9f3c", ROOMS)
    assert covered(choice, Mode.SPEAK, names) == "Speak to Ava in room 2"
    assert covered(choice, Mode.CONTEXT, names) == "Tell Ava in room 2"


def test_a_room_keeps_its_number_when_another_closes() -> None:
    names = Pseudonyms()
    before = [names.room(AVA.code, room) for room in ("a", "b", "c")]
    assert before == [1, 2, 3]
    assert [names.room(AVA.code, room) for room in ("c", "d")] == [3, 4]
    assert names.room(NAMELESS.code, "c") == 1, "another agent's rooms are counted apart"


def test_agents_of_one_name_are_told_apart() -> None:
    names = Pseudonyms()
    twins = [Agent("A1", "Ava"), Agent("B2", "Ava"), Agent("C3", "Ava #2"), Agent("D4", "Ava")]
    called = [names.agent(each) for each in twins]
    assert called == ["Ava", "Ava #2", "Ava #2 #2", "Ava #3"]
    assert [names.agent(each) for each in reversed(twins)] == called[::-1]


def test_a_name_that_is_too_long_is_cut_before_its_number() -> None:
    names = Pseudonyms()
    first, second = (names.agent(Agent(code, "A" * 200)) for code in ("X1", "X2"))
    assert second == f"{first} #2"
    assert len(second) < 45


@pytest.mark.parametrize("name", [None, "", "A12345678", "Backup a12345678 (old)"])
def test_an_agent_whose_name_would_tell_its_code_is_a_number(name: str | None) -> None:
    agent = Agent("A12345678", name)
    assert covered(Choice(agent, "hall")) == "Speak to #1 in room 1"
    assert covered(Choice(agent, None, ROOMS)) == "Speak to ALL 2 rooms of #1, 4 people"


def test_agents_keep_their_numbers() -> None:
    names = Pseudonyms()
    first, second = names.agent(NAMELESS), names.agent(Agent("B1"))
    assert (first, second) == ("#1", "#2")
    assert names.agent(AVA) == "Ava"
    assert names.agent(NAMELESS) == first


def test_the_operators_own_word_for_a_room_is_hidden_too() -> None:
    choice = Choice(AVA, "lobby-9f3c", ROOMS, "Where the client sits")
    assert covered(choice) == "Speak to Ava in room 1"


def test_of_several_rooms_nobody_reads_which() -> None:
    choice = Choice(AVA, "lobby-9f3c", ROOMS, also=("hall-77aa",))
    assert covered(choice) == "Speak to Ava in 2 rooms, 4 people"


@pytest.mark.parametrize("mode", list(Mode))
def test_without_a_choice_there_is_nothing_to_hide(mode: Mode) -> None:
    assert covered(None, mode) == str(send_sentence(mode, None))


IDS = st.text("abcXYZ0123456789_-", min_size=6, max_size=20)


@given(IDS, IDS, st.sampled_from(list(Mode)), st.booleans())
def test_neither_code_nor_id_is_ever_in_the_sentence(
    code: str, room: str, mode: Mode, is_broadcast: bool
) -> None:
    choice = Choice(Agent(code), None if is_broadcast else room, (Room(room),))
    sentence = covered(choice, mode)
    assert code not in sentence
    assert room not in sentence


@pytest.mark.parametrize(
    ("sentence", "is_open"),
    [
        (say("It was withdrawn."), True),
        (say("Delivered to {rooms} rooms.", rooms=3), True),
        (say("Delivered to {rooms} rooms of {agent}.", rooms=3, agent="A1"), False),
        (say("{anything_new}", anything_new="A1"), False),
        (say("Refused (status {status}).", status="404"), True),
        (say("{title} {hint}", title=say("It failed."), hint=say("Try again.")), True),
        (say("{title} {hint}", title=say("{code} failed.", code="A1"), hint=say("Go.")), False),
    ],
)
def test_only_what_is_known_to_be_harmless_may_be_read(sentence: Sentence, is_open: bool) -> None:
    assert may_be_read(sentence) is is_open


@pytest.mark.parametrize(
    ("sentence", "told"),
    [
        (say("It was withdrawn."), "It was withdrawn."),
        (say("Refused (status {status}).", status="404"), "Refused (status 404)."),
        (say("In {room} for {seconds} s.", room="lobby", seconds=3), "In hidden for 3 s."),
        (say("{title} Go.", title=say("{code} failed.", code="A1")), "hidden failed. Go."),
    ],
)
def test_a_reason_is_covered_without_losing_its_words(sentence: Sentence, told: str) -> None:
    assert str(without_names(sentence)) == told
    assert str(without_names(without_names(sentence))) == told


def test_a_room_that_has_closed_is_told_by_its_number() -> None:
    names = Pseudonyms()
    gone = Choice(AVA, "lobby-9f3c", ROOMS)
    told = covered_send_sentence(Mode.SPEAK, gone, names, is_there=False)
    assert str(told) == "Room 1 has closed"
    assert may_be_read(told)
    several = replace(gone, also=("hall-77aa",))
    told = covered_send_sentence(Mode.SPEAK, several, names, is_there=False)
    assert str(told) == "One of the chosen rooms has closed"
