"""Which conversation is tied to which room."""

from __future__ import annotations

from bithuman_panel.core.activity import Activity, RuntimeSession

LOBBY = RuntimeSession("s1", "A1", "lobby", has_transcript=True)
OTHER = RuntimeSession("s2", "A2", "lobby")
NOWHERE = RuntimeSession("s3", "A1")


def test_a_room_is_tied_by_agent_and_name_alone() -> None:
    activity = Activity(sessions=(LOBBY, OTHER, NOWHERE))
    assert activity.session_in("A1", "lobby") is LOBBY
    assert activity.session_in("A2", "lobby") is OTHER
    assert activity.session_in("A1", "stage") is None
    assert activity.talks == (LOBBY,)


def test_two_of_one_name_tie_nothing() -> None:
    twin = RuntimeSession("s9", "A1", "lobby")
    assert Activity(sessions=(LOBBY, twin)).session_in("A1", "lobby") is None
