"""What is said of a line that a transcript has: how likely, never that it is proved."""

from __future__ import annotations

from dataclasses import replace

from bithuman_panel.core.heard import Heard
from bithuman_panel.core.heard_words import found_sentence, heard_sentence

LOBBY = Heard("lobby", 100.0, 2.1345, 0.975, "rs_1")


def test_where_when_and_how_sure() -> None:
    assert str(heard_sentence(LOBBY, "Lobby")) == "Heard in Lobby, 2.1 s later (97 % sure)"


def test_where_the_clocks_do_not_agree_there_is_no_time() -> None:
    told = heard_sentence(replace(LOBBY, after_s=None), "Lobby")
    assert str(told) == "Heard in Lobby (97 % sure)"


def test_nothing_is_wholly_sure() -> None:
    assert "(99 % sure)" in str(heard_sentence(replace(LOBBY, certainty=1.0), "Lobby"))


def test_beside_an_unknown_outcome_the_person_decides() -> None:
    assert str(found_sentence(LOBBY, "Lobby")) == (
        "A transcript of Lobby has this line (97 % sure). You decide what became of it."
    )
