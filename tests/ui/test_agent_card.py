"""The card of the chosen agent: all that is known of it, and nothing behind the shield."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QLabel

from bithuman_panel.core.models import Agent
from bithuman_panel.ui.agent_card import AgentCard
from bithuman_panel.ui.look import Look
from tests.ui.conftest import Show

AVA = Agent("A1", "Ava", "ready", "essence-2", "Greets guests at the entrance.")


@pytest.fixture
def card(show: Show, look: Look) -> AgentCard:
    made = show(AgentCard(look), 300, 200)
    made.show_agent(AVA)
    return made


def words(card: AgentCard) -> list[str]:
    return [label.text() for label in card.findChildren(QLabel) if label.isVisibleTo(card)]


def test_it_tells_all_that_is_known(card: AgentCard) -> None:
    assert words(card) == ["Ava", "A1", "Ready to go live", "essence-2", AVA.description]
    card.show_agent(Agent("A2", status="failed"))
    assert words(card) == ["A2", "A2", "Its making failed: it cannot go live. Make it anew."]
    card.show_agent(None)
    assert not card.isVisible()


def test_a_long_description_is_cut_between_words(card: AgentCard) -> None:
    card.show_agent(Agent("A1", description="word " * 100))
    (told,) = (text for text in words(card) if text.startswith("word"))
    assert told.endswith("word …")
    assert len(told) <= 142


def test_behind_the_shield_nothing_is_left_to_know_it_by(card: AgentCard, look: Look) -> None:
    look.shield.put(is_up=True)
    assert words(card) == ["Ava", "Ready to go live", "essence-2"]
    card.show_agent(Agent("A2", "The one of A2", "resting"))
    assert words(card) == ["#1", "The platform calls it resting."]
    look.shield.put(is_up=False)
    assert "The one of A2" in words(card)


def test_the_star_tells_what_is_kept_and_not_that_it_was_pressed(card: AgentCard) -> None:
    asked: list[int] = []
    card.favourite_requested.connect(lambda: asked.append(1))
    card.star.click()
    assert (asked, card.star.isChecked()) == ([1], False)
    card.show_favourites(("A1",))
    assert card.star.isChecked()
    card.show_agent(Agent("A2"))
    assert not card.star.isChecked()
    assert card.star.accessibleName() == "Favourite"
