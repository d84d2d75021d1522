"""How an agent stands is told in plain words; its page is an address and nothing more."""

from __future__ import annotations

import pytest

from bithuman_panel.core.agents import (
    favourites_first,
    is_usable,
    page_of,
    short_standing,
    standing,
)
from bithuman_panel.core.errors import InputRefused
from bithuman_panel.core.models import Agent
from bithuman_panel.core.webpages import web_page


@pytest.mark.parametrize(
    ("status", "short", "whole"),
    [
        (None, "None", "None"),
        ("", "None", "None"),
        ("ready", "None", "Ready to go live"),
        ("processing", "not ready yet", "Not ready yet: it is still being made, and cannot go"),
        ("generating", "not ready yet", "Not ready yet"),
        ("completed", "not ready yet", "Not ready yet"),
        ("success", "not ready yet", "Not ready yet"),
        ("failed", "failed", "Its making failed: it cannot go live."),
        ("unknown", "perhaps not ready", "The platform does not say"),
        ("resting", "called resting", "The platform calls it resting."),
        ("\u202ex", "called ⟨U+202E⟩x", "The platform calls it ⟨U+202E⟩x."),
    ],
)
def test_each_word_of_the_platform_is_told_plainly(
    status: str | None, short: str, whole: str
) -> None:
    agent = Agent("A1", status=status)
    assert str(short_standing(agent)) == short
    assert str(standing(agent)).startswith(whole)


def test_only_ready_or_nothing_said_speaks_for_going_live() -> None:
    assert is_usable(Agent("A1"))
    assert is_usable(Agent("A1", status="ready"))
    assert not is_usable(Agent("A1", status="completed"))


def test_the_page_is_an_address_for_a_browser_and_takes_a_code_alone() -> None:
    page = page_of("A48KTR2917")
    assert page == "https://agent.viewer.bithuman.ai/A48KTR2917"
    assert web_page(page) == page
    for code in ("", "../x", "A1?token=x", "a b", "A" * 65):
        with pytest.raises(InputRefused):
            page_of(code)


def test_favourites_come_first_in_their_own_order() -> None:
    ava, ben, cleo = Agent("A1"), Agent("B2"), Agent("C3")
    assert favourites_first((ava, ben, cleo), ("C3", "X9")) == (cleo, ava, ben)
    assert favourites_first((ava, ben, cleo), ("C3", "B2")) == (cleo, ben, ava)
    assert favourites_first((ben, ava), ()) == (ben, ava)
