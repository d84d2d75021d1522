from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bithuman_panel.core.choice import (
    TITLE_LENGTH,
    Choice,
    both_ends,
    cost_note,
    send_sentence,
    short,
    with_minutes,
)
from bithuman_panel.core.models import Agent, Mode, Room, Target

AVA = Agent("A12345678", "Ava")
ROOMS = (Room("lobby", 4), Room("hall", 2), Room("roof", 1))
LOBBY = Choice(AVA, "lobby", ROOMS)
ALL = Choice(AVA, None, ROOMS)
SEVERAL = Choice(AVA, "lobby", ROOMS, also=("hall",))


def test_a_choice_gives_the_target_of_a_line() -> None:
    assert LOBBY.target == Target("A12345678", "lobby")
    assert LOBBY.targets == (LOBBY.target,)
    assert LOBBY.reach == LOBBY.target
    assert not LOBBY.is_several
    assert not LOBBY.is_broadcast
    assert ALL.target == Target("A12345678", None)
    assert ALL.is_broadcast


@pytest.mark.parametrize(
    ("choice", "rest"),
    [
        (None, "…"),
        (Choice(AVA, "room-7", ROOMS, nickname="Lobby"), "Ava in Lobby"),
        (Choice(AVA, "room-7", None), "Ava in room-7"),
        (Choice(AVA, "room-7", nickname=" \t"), "Ava in room-7"),
        (Choice(Agent("A1"), "lobby"), "A1 in lobby"),
        (Choice(Agent("A1", "  "), "lobby"), "A1 in lobby"),
        (SEVERAL, "Ava in 2 rooms, 6 people"),
        (
            Choice(AVA, "roof", (Room("roof", 1), Room("x", 0)), also=("x",)),
            "Ava in 2 rooms, one person",
        ),
        (Choice(AVA, "lobby", ROOMS, also=("typed", "hall")), "Ava in 3 rooms"),
        (Choice(AVA, "lobby", None, also=("hall",)), "Ava in 2 rooms"),
        (Choice(AVA, "lobby", (Room("lobby", 1), Room("hall")), also=("hall",)), "Ava in 2 rooms"),
        (ALL, "ALL 3 rooms of Ava, 7 people"),
        (Choice(AVA, None, (*ROOMS, Room("attic"))), "ALL 4 rooms of Ava"),
        (Choice(AVA, None, (Room("hall", 1),)), "ALL rooms of Ava: it has one"),
        (Choice(AVA, None, (Room("hall", 1), Room("attic", 0))), "ALL 2 rooms of Ava, one person"),
        (Choice(AVA, None, None), "ALL rooms of Ava"),
        (Choice(AVA, None, ()), "ALL rooms of Ava"),
        (Choice(AVA, None, (Room("shut", 9, deliverable=False),)), "ALL rooms of Ava"),
    ],
)
def test_the_sentence_says_what_the_press_will_do(choice: Choice | None, rest: str) -> None:
    speak = "Speak to " + rest
    tell = "Tell " + rest
    assert str(send_sentence(Mode.SPEAK, choice)) == speak
    assert str(send_sentence(Mode.CONTEXT, choice)) == tell


def test_several_rooms_are_several_targets_in_the_order_in_which_they_were_chosen() -> None:
    choice = Choice(AVA, "roof", ROOMS, also=("hall", "lobby"))
    assert choice.is_several
    assert choice.target == choice.targets[0]
    assert [target.room for target in choice.targets] == ["roof", "hall", "lobby"]


def test_the_same_rooms_have_the_same_drafts_in_whatever_order_chosen() -> None:
    assert Choice(AVA, "hall", also=("lobby",)).reach == SEVERAL.reach
    assert Choice(AVA, "hall", also=("roof",)).reach != SEVERAL.reach
    assert SEVERAL.reach != LOBBY.reach


def test_what_several_rooms_cost_is_told_against_a_broadcast() -> None:
    assert [cost_note(choice) for choice in (None, LOBBY, ALL)] == [None, None, None]
    told = "3 lines of this minute's budget, one for each room. To all rooms it would be one."
    assert str(cost_note(Choice(AVA, "roof", also=("hall", "lobby")))) == told


def test_a_room_that_cannot_be_reached_is_not_counted() -> None:
    rooms = (*ROOMS, Room("shut", 90, deliverable=False), Room("open", 1, deliverable=True))
    choice = Choice(AVA, None, rooms)
    assert (choice.room_count, choice.people) == (4, 8)


def test_people_are_told_only_where_the_platform_says_it_for_every_room() -> None:
    assert LOBBY.people == 4
    assert Choice(AVA, None, (Room("lobby", 4), Room("hall"))).people is None
    assert Choice(AVA, "elsewhere", ROOMS).people is None
    assert Choice(AVA, "lobby", None).people is None
    assert Choice(AVA, "lobby", (Room("lobby", 0),)).people == 0


def test_how_many_rooms_is_not_guessed_where_they_are_not_listed() -> None:
    assert Choice(AVA).room_count is None
    assert Choice(AVA, None, ()).room_count == 0
    assert LOBBY.room_count == 1


def test_a_long_title_is_cut_at_its_end() -> None:
    assert short("x" * TITLE_LENGTH) == "x" * TITLE_LENGTH
    assert short("x" * (TITLE_LENGTH + 1)) == "x" * (TITLE_LENGTH - 1) + "…"


def test_a_broadcast_has_no_room_to_show() -> None:
    assert ALL.room_title == ""


_names = st.text(max_size=80)
_choices = st.builds(
    Choice,
    agent=st.builds(Agent, code=st.text(min_size=1, max_size=64), name=st.none() | _names),
    room=st.none() | _names,
    rooms=st.none()
    | st.lists(
        st.builds(
            Room,
            room_id=_names,
            people=st.none() | st.integers(0, 1_000_000),
            deliverable=st.none() | st.booleans(),
        ),
        max_size=3,
    ).map(tuple),
    nickname=st.none() | _names,
)


@given(st.sampled_from(Mode), st.none() | _choices)
def test_no_name_can_push_the_verb_away_or_break_the_line(
    mode: Mode, choice: Choice | None
) -> None:
    text = str(send_sentence(mode, choice))
    assert text.startswith("Speak to " if mode is Mode.SPEAK else "Tell ")
    assert len(text.splitlines()) == 1
    assert len(text) < 3 * TITLE_LENGTH
    assert not set(text) & set("\u202a\u202b\u202d\u202e\u2066\u2067\u2068\u200e\u200f\x1b")


@given(st.sampled_from(Mode), _choices)
def test_a_broadcast_says_all_and_one_room_never_does(mode: Mode, choice: Choice) -> None:
    assert (" ALL " in send_sentence(mode, choice).template) is choice.is_broadcast


def test_a_name_that_looks_like_a_place_names_no_other_room() -> None:
    choice = Choice(Agent("A1", "{room}"), "lobby")
    assert str(send_sentence(Mode.SPEAK, choice)) == "Speak to {room} in lobby"


def test_long_ids_of_rooms_differ_by_their_ends_too() -> None:
    sentences = {
        str(
            send_sentence(
                Mode.SPEAK, Choice(AVA, f"event-2026-11-27-berlin-main-stage-evening-{n}")
            )
        )
        for n in (1, 2)
    }
    assert len(sentences) == 2
    assert len(both_ends("x" * (TITLE_LENGTH + 1))) == TITLE_LENGTH
    assert both_ends("x" * TITLE_LENGTH) == "x" * TITLE_LENGTH


@pytest.mark.parametrize("mode", Mode)
def test_where_a_room_has_closed_it_says_so_instead(mode: Mode) -> None:
    assert str(send_sentence(mode, LOBBY, is_there=False)) == "lobby has closed"
    several = send_sentence(mode, SEVERAL, is_there=False)
    assert str(several) == "One of the chosen rooms has closed"
    assert send_sentence(mode, None, is_there=False) == send_sentence(mode, None)


def test_a_line_of_minutes_says_how_many_and_any_other_nothing() -> None:
    sentence = send_sentence(Mode.SPEAK, LOBBY)
    assert with_minutes(sentence, 0) is sentence
    assert str(with_minutes(sentence, 5)) == "Speak to Ava in lobby, about 5 min"
