"""What every list says of a line."""

from __future__ import annotations

from bithuman_panel.core.models import Mode, Target
from bithuman_panel.core.nicknames import Nicknames
from bithuman_panel.ui.ledger_words import room_words
from bithuman_panel.ui.line_words import mode_word, target_words
from bithuman_panel.ui.shield import Shield


def test_a_target_is_its_room_or_all_rooms_and_the_agent() -> None:
    names = Nicknames()
    assert target_words(Target("A1", "hall\nway"), names) == "hall way · A1"
    assert target_words(Target("A1"), names) == "ALL rooms · A1"
    names.keep("A1", "hall\nway", "Foyer")
    assert target_words(Target("A1", "hall\nway"), names) == "Foyer · A1"


def test_a_mode_is_a_word() -> None:
    assert [mode_word(mode) for mode in Mode] == ["Speak", "Context"]


def test_the_ledger_calls_a_room_as_the_operator_does() -> None:
    shield = Shield()
    shield.nicknames.keep("A1", "session-8f3a", "Foyer")
    assert "Foyer" in room_words("A1", "session-8f3a", shield)
    assert "session-8f3a" in room_words("B2", "session-8f3a", shield)
    assert room_words("A1", None, shield) == "Whoever was there"
    shield.put(is_up=True)
    assert "Foyer" not in room_words("A1", "session-8f3a", shield)
