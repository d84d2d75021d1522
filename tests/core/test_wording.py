from __future__ import annotations

from http import HTTPStatus

from hypothesis import given
from hypothesis import strategies as st

from bithuman_panel.core.wording import Sentence, counted, say


def test_values_stand_in_their_places() -> None:
    sentence = say("Delivered to {rooms} rooms of {agent}.", rooms=3, agent="Ava")
    assert str(sentence) == "Delivered to 3 rooms of Ava."


def test_a_translation_may_order_the_places_as_it_likes() -> None:
    sentence = say("Speak to {agent} in {room}", agent="Ava", room="Lobby")
    assert sentence.filled("In {room} zu {agent} sprechen") == "In Lobby zu Ava sprechen"


def test_a_place_without_a_value_stays_as_it_is() -> None:
    assert str(Sentence("About {what} and {}.")) == "About {what} and {}."


def test_the_template_is_the_key_of_a_translation() -> None:
    assert say("Queued").template == "Queued"


def test_a_value_that_looks_like_a_place_is_not_filled_again() -> None:
    sentence = say("Speak to {agent} in {room}", agent="{room}", room="Lobby")
    assert str(sentence) == "Speak to {room} in Lobby"


@given(st.text(), st.text())
def test_every_value_is_said_as_it_is(agent: str, room: str) -> None:
    assert str(say("{agent} in {room}", agent=agent, room=room)) == f"{agent} in {room}"


def test_a_count_of_one_has_words_of_its_own() -> None:
    one, many = "Delivered to one room of {agent}.", "Delivered to {count} rooms of {agent}."
    assert str(counted(one, many, 1, agent="Ava")) == "Delivered to one room of Ava."
    assert str(counted(one, many, 0, agent="Ava")) == "Delivered to 0 rooms of Ava."
    assert str(counted(one, many, 1200, agent="Ava")) == "Delivered to 1200 rooms of Ava."
    assert counted(one, many, 1).template == many


def test_amounts_stay_numbers_and_facts_become_text() -> None:
    sentence = say("", rooms=3, seconds=1.5, status=HTTPStatus.OK, code="401", is_on=True, no=None)
    assert dict(sentence.values) == {
        "rooms": 3,
        "seconds": 1.5,
        "status": "200",
        "code": "401",
        "is_on": "True",
        "no": "None",
    }


def test_whoever_fills_a_template_says_how_values_are_shown() -> None:
    sentence = say("{why} {rooms} {agent}", why=say("Lost."), rooms=3, agent="Ava")
    assert sentence.filled("{rooms}, {agent}, {why}", repr).startswith("3, 'Ava', Sentence(")


def test_a_sentence_in_a_sentence_is_kept_whole() -> None:
    why = counted("One room.", "{count} rooms.", 1)
    assert dict(say("It failed. {why}", why=why).values) == {"why": why}
    assert str(say("It failed. {why}", why=why)) == "It failed. One room."


def test_values_may_come_later() -> None:
    sentence = say("The history in {folder} cannot be read ({reason}).", folder="/here")
    told = sentence.about(reason="no")
    assert str(told) == "The history in /here cannot be read (no)."
    assert str(sentence) == "The history in /here cannot be read ({reason})."
