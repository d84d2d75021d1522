"""The card before the agent's page: what it costs, no default that opens, never the secret."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel

from bithuman_panel.core.agents import page_of
from bithuman_panel.core.models import Agent
from bithuman_panel.ui.main_window import MainWindow
from bithuman_panel.ui.viewer_card import ViewerCard
from tests.ui.browser import Browser, browser_of_its_own
from tests.ui.hands import CTRL, press

AVA = Agent("A48KCZ1TQ7", "Ava <b>")
PAGE = page_of(AVA.code)


@pytest.fixture
def browser() -> Iterator[Browser]:
    with browser_of_its_own() as made:
        yield made


@pytest.fixture
def card(window: MainWindow) -> ViewerCard:
    made = window.cards.viewer()
    made.offer(AVA, PAGE)
    return made


def words(card: ViewerCard) -> str:
    return "\n".join(label.text() for label in card.findChildren(QLabel) if label.isVisible())


def test_it_says_what_it_costs_and_enter_opens_nothing(card: ViewerCard, browser: Browser) -> None:
    assert "billed: usually 10 credits a minute" in words(card)
    assert "Open the page of Ava <b>?" in words(card)
    assert PAGE in words(card)
    assert card.window().focusWidget() is card.done
    assert "billed" in card.done.accessibleDescription()
    press(card.done, Qt.Key.Key_Return)
    press(card.done, Qt.Key.Key_Return, CTRL)
    assert browser.opened == []
    card.done.click()
    assert (card.lies_over, browser.opened) == (False, [])


def test_the_button_opens_the_page_and_nothing_else_of_it(
    card: ViewerCard, browser: Browser
) -> None:
    card.open.click()
    assert browser.opened == [PAGE]
    assert not card.lies_over
    card.open.click()
    assert browser.opened == [PAGE], "what has gone opens nothing"


def test_where_no_browser_takes_it_the_address_stays(
    card: ViewerCard, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("bithuman_panel.ui.viewer_card.open_page", lambda _page: False)
    high = card.height()
    card.open.click()
    assert card.trouble() == "No browser opened it. Open the address above by hand."
    assert card.height() > high
    assert PAGE in words(card)
    card.leave()
    card.offer(AVA, PAGE)
    assert card.trouble() == ""


def test_behind_the_shield_it_names_nobody(window: MainWindow, card: ViewerCard) -> None:
    window.shield.put(is_up=True)
    assert not card.lies_over
    card.offer(Agent(AVA.code), PAGE)
    assert "Open the page of #1?" in words(card)
    assert AVA.code not in words(card)


def test_card_menu_and_empty_list_ask_for_it(window: MainWindow) -> None:
    asked: list[int] = []
    window.targets.viewer_requested.connect(lambda: asked.append(1))
    window.commands["agent.page"].trigger()
    window.targets.show_agent(AVA)
    window.targets.card.page.click()
    assert len(asked) == 2
    assert window.targets.card.page.accessibleName() == "Open the agent's page …"
