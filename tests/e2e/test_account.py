"""The account in the window: its card, the end of a session, and what a refusal leads to."""

from __future__ import annotations

import logging
from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLineEdit

from bithuman_panel.core.activity import RuntimeSession
from bithuman_panel.core.delivery import Outcome
from bithuman_panel.rehearsal.server import Drill, RehearsalServer
from tests.e2e.conftest import OpenShow, Play
from tests.e2e.show import Show, press, write
from tests.ui.browser import Browser, browser_of_its_own

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")
Platform = Callable[[Drill | None], RehearsalServer]
AVA = "A48KTR2917"


@pytest.fixture
def browser(qapp: QApplication) -> Iterator[Browser]:
    with browser_of_its_own() as made:
        yield made


def sessions(show: Show) -> tuple[RuntimeSession, ...]:
    stage = show.panel.stage
    assert stage
    activity = stage.audience.activity.activity
    return activity.sessions if activity else ()


async def open_card(show: Show) -> None:
    await show.opened()
    await show.until(lambda: len(sessions(show)) > 0)
    show.click("Account")
    card = show.window.cards.account()
    await show.until(lambda: card.facts.text_of("Plan") != "")
    assert card.lies_over


def choose(show: Show, room: str) -> RuntimeSession:
    rows = show.window.cards.account().sessions
    place = next(row for row, each in enumerate(sessions(show)) if each.room == room)
    rows.setCurrentIndex(rows.model().index(place, 0))
    return sessions(show)[place]


def type_name(show: Show, name: str) -> None:
    field = show.window.cards.ending().field.field
    assert isinstance(field, QLineEdit)
    field.clear()
    write(field, name)
    press(field, Qt.Key.Key_Return)


def test_a_session_is_ended_by_the_name_of_its_room_and_leaves_every_list(
    play: Play,
    open_show: OpenShow,
    platform: Platform,
    caplog: pytest.LogCaptureFixture,
) -> None:
    server = platform(None)

    async def scenario() -> None:
        async with open_show(server.base_url) as show:
            await open_card(show)
            session = choose(show, "lobby")
            show.click("End this session …")
            ending = show.window.cards.ending()
            type_name(show, "Lobby")
            await show.until(lambda: "not the name" in ending.field.complaint())
            assert session.id in {each.id for each in sessions(show)}
            type_name(show, "lobby")
            await show.until(lambda: ending.outcome() == "The session was ended.")
            await show.until(lambda: session.id not in {each.id for each in sessions(show)})
            assert f"End of session {session.id}" in caplog.text
            assert "ended" in caplog.text

    with caplog.at_level(logging.INFO):
        play(scenario())


def test_in_show_mode_no_session_can_be_ended(
    play: Play, open_show: OpenShow, platform: Platform
) -> None:
    server = platform(None)

    async def scenario() -> None:
        async with open_show(server.base_url) as show:
            await show.opened()
            show.window.sheet.show_mode_requested.emit(True)
            await open_card(show)
            card = show.window.cards.account()
            await show.until(lambda: card._obstacle.isVisible())
            assert not card.end.isEnabled()
            stage = show.panel.stage
            assert stage
            stage.account.end(sessions(show)[0].id)
            room = sessions(show)[0].room
            type_name(show, room or "")
            assert "Show mode is on" in show.window.cards.ending().field.complaint()

    play(scenario())


def test_a_room_that_is_tied_to_no_session_leads_to_the_list(
    play: Play, open_show: OpenShow, platform: Platform
) -> None:
    server = platform(None)

    async def scenario() -> None:
        async with open_show(server.base_url) as show:
            await show.opened()
            await show.until(lambda: len(sessions(show)) > 0)
            room = sessions(show)[0]
            stage = show.panel.stage
            assert stage
            stage.account.end_in(room.agent, "nowhere")
            assert show.window.cards.account.lies_over
            stage.account.end_in(room.agent, room.room)
            assert show.window.cards.ending.lies_over

    play(scenario())


@pytest.mark.parametrize(
    ("drill", "words"),
    [(Drill.NO_CREDITS, "Buy credits …"), (Drill.PLAN_REQUIRED, "Upgrade the plan …")],
)
def test_a_refusal_offers_the_platform_s_page_wherever_it_is_read(
    play: Play,
    open_show: OpenShow,
    platform: Platform,
    browser: Browser,
    drill: Drill,
    words: str,
) -> None:
    server = platform(None)

    async def scenario() -> None:
        async with open_show(server.base_url) as show:
            await open_card(show)
            show.window.pages.escape()
            await show.aim(AVA, show.window.targets.room.itemText(0))
            server.set_drill(drill)
            entry = await show.send("Welcome.")
            assert entry.outcome is Outcome.REJECTED
            page = entry.verdict and entry.verdict.failure and entry.verdict.failure.link
            assert show.window.composer.last_line.page.text() == words
            show.window.composer.last_line.page.click()
            show.window.record.below.page.click()
            show.click("Account")
            card = show.window.cards.account()
            await show.until(lambda: card._trouble.isVisible())
            card.doors[0].click()
            assert card.doors[0].text() == words
            assert browser.opened == [page] * 3

    play(scenario())
