"""What the settings forget with the lines that go, and what they keep."""

from __future__ import annotations

from dataclasses import replace

import pytest

from bithuman_panel.core.delivery import Outcome
from bithuman_panel.core.models import Mode, Target
from bithuman_panel.core.query import Query
from bithuman_panel.core.saved_filters import SavedFilter
from bithuman_panel.services.forgetting import forgotten
from bithuman_panel.services.settings import Settings

LOBBY = Target("A1", "lobby")
SETTINGS = Settings(
    last_target=LOBBY,
    typed_agents=("A1",),
    typed_rooms={"A1": ("lobby", "hall"), "A2": ("lobby",)},
    nicknames={"A1/lobby": "Foyer", "A1/hall": "Zoë's room"},
    favourites=("A1",),
    drafts={"": "Nowhere", "A1/hall\nlobby": "Both", "A1/lobby": "One", "A1": "For Zoë"},
    spoken_drafts=("A1/lobby", "A1"),
)


def test_with_a_room_goes_what_is_of_this_room() -> None:
    left = forgotten(SETTINGS, Query(agent="A1", room="lobby", profile="Main"))
    assert left.last_target is None
    assert left.typed_rooms == {"A1": ("hall",), "A2": ("lobby",)}
    assert left.nicknames == {"A1/hall": "Zoë's room"}
    assert left.drafts == {"": "Nowhere", "A1": "For Zoë"}
    assert left.spoken_drafts == ("A1",), "the name of the room goes, too"
    assert (left.typed_agents, left.favourites) == (("A1",), ("A1",))


def test_a_room_of_which_nothing_is_left_leaves_no_list() -> None:
    left = forgotten(SETTINGS, Query(agent="A2", room="lobby"))
    assert left.typed_rooms == {"A1": ("lobby", "hall")}
    assert left.last_target == LOBBY


def test_with_words_goes_what_has_them() -> None:
    left = forgotten(SETTINGS, Query(words="zoe"))
    assert left.nicknames == {"A1/lobby": "Foyer"}
    assert left.drafts == {"": "Nowhere", "A1/hall\nlobby": "Both", "A1/lobby": "One"}
    assert left.last_target == LOBBY
    assert forgotten(SETTINGS, Query(words="LOBBY")).typed_rooms == {"A1": ("hall",)}


def test_filters_go_that_have_the_words_or_are_of_the_room() -> None:
    kept = (
        SavedFilter("Zoë's lines", "number"),
        SavedFilter("Hers", "welcome zoë"),
        SavedFilter("Lobby", agent="A1", room="lobby"),
        SavedFilter("Other lobby", agent="A2", room="lobby"),
        SavedFilter("Any room", agent="A1"),
    )
    settings = replace(SETTINGS, filters=kept)
    assert forgotten(settings, Query(words="zoe")).filters == kept[2:]
    left = forgotten(settings, Query(agent="A1", room="lobby")).filters
    assert left == (*kept[:2], *kept[3:])
    assert forgotten(settings, Query(words="lobby")).filters == (*kept[:2], kept[4])


def test_with_everything_go_the_unsent_texts() -> None:
    left = forgotten(SETTINGS, Query())
    assert (left.drafts, left.spoken_drafts) == ({}, ())
    assert left.nicknames == SETTINGS.nicknames


@pytest.mark.parametrize(
    "query",
    [
        Query(agent="A1"),
        Query(agent="A1", room="lobby", since=5.0),
        Query(agent="A1", room="lobby", outcomes=frozenset({Outcome.DELIVERED})),
        Query(words="zoe", mode=Mode.CONTEXT),
        Query(run="r1"),
        Query(profile="Main"),
    ],
)
def test_with_less_goes_nothing(query: Query) -> None:
    assert forgotten(SETTINGS, query) == SETTINGS
