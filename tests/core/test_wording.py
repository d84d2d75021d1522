from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from bithuman_panel.core.wording import Sentence, say


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
