"""Preflight through the window, against the simulated platform: what it says, and what it sends."""

from __future__ import annotations

import asyncio
from collections.abc import Iterator
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt

from bithuman_panel.core.cue import Cue
from bithuman_panel.core.models import Target
from bithuman_panel.core.preflight import Way
from bithuman_panel.rehearsal.drills import Drill
from bithuman_panel.rehearsal.server import RehearsalServer
from bithuman_panel.ui.preflight_card import PreflightCard
from tests.cli.stations import FakeStore
from tests.e2e.conftest import OpenShow, Play
from tests.e2e.directing import Platform
from tests.e2e.knowing import list_rooms
from tests.e2e.recording import posts
from tests.e2e.show import Show, press

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")
AVA = "A48KTR2917"


@pytest.fixture
def platform() -> Iterator[RehearsalServer]:
    server = RehearsalServer()
    server.start()
    yield server
    server.stop()


def prepare(show: Show, *cues: Cue) -> None:
    """Put cues on the sheet, and the two lines at hand."""
    document = show.panel.shows.document
    document.add_items(cues)
    document.set_cover("One moment, please.")
    document.set_steer("Be brief.")


async def fly(show: Show) -> PreflightCard:
    """Press the one key, and wait for the sentence."""
    press(show.window.focusWidget() or show.window, Qt.Key.Key_F3)
    await show.until(lambda: show.window.cards.preflight.lies_over)
    card = show.window.cards.preflight()
    await show.until(lambda: card.sentence().startswith(("Ready", "Not ready", "The show is on")))
    return card


def told(card: PreflightCard, state: str) -> list[str]:
    return [detail for found, detail in (row.text() for row in card.rows) if found == state]


def room_of(server: RehearsalServer, show: Show) -> str:
    live = show.panel.stage.targets.rooms if show.panel.stage else None
    assert live
    return live[0].room_id


async def listed(show: Show) -> None:
    await show.opened()
    await show.until(lambda: bool(show.panel.stage and show.panel.stage.targets.rooms))


def test_ready_is_said_with_what_the_platform_really_told(
    play: Play, open_show: OpenShow, platform: RehearsalServer
) -> None:
    async def scenario() -> None:
        async with open_show(platform.base_url) as show:
            await listed(show)
            room = room_of(platform, show)
            await show.aim(AVA, room)
            prepare(
                show, Cue("", text="Good evening."), Cue("", text="{{guest|Friends}}, welcome.")
            )
            card = await fly(show)
            stage = show.panel.stage
            assert stage
            rooms = [each for each in stage.targets.rooms or () if each.deliverable is not False]
            people = sum(each.people or 0 for each in rooms)
            agent = stage.targets.aim.agent
            assert agent
            assert card.sentence().startswith(
                f"Ready: {agent.title} is live in {len(rooms)} rooms, {people} people, "
            )
            assert "2 cues resolve" in card.sentence()
            assert "credits for" in card.sentence()
            assert "The platform accepts the API secret." in told(card, "Good")
            assert "The history is whole." in told(card, "Good")
            assert told(card, "To mend") == []

    play(scenario())
    assert platform.arrivals() == ()


def test_that_the_panel_is_safe_is_told_until_it_is_armed(
    play: Play, open_show: OpenShow, platform: RehearsalServer
) -> None:
    async def scenario() -> None:
        async with open_show(platform.base_url) as show:
            await listed(show)
            await show.aim(AVA, room_of(platform, show))
            prepare(show, Cue("", text="Good evening."))
            show.window.strip.armed.setChecked(False)
            card = await fly(show)
            safe = "Safe: nothing leaves by accident. Arm the panel to send."
            assert safe in told(card, "Look at it")
            assert "to look at" in card.sentence()
            show.window.strip.armed.setChecked(True)
            assert safe not in told(card, "Look at it")

    play(scenario())


def test_a_vanished_room_and_a_missing_variable_are_named(
    play: Play, open_show: OpenShow, platform: RehearsalServer
) -> None:
    async def scenario() -> None:
        async with open_show(platform.base_url) as show:
            await listed(show)
            await show.aim(AVA, room_of(platform, show))
            gone = Target(AVA, "attic")
            prepare(show, Cue("", text="Hi {{guest}}."), Cue("", "Loft", text="Hi.", target=gone))
            card = await fly(show)
            assert card.sentence().startswith("Not ready: 2 things to mend. First: The room attic")
            mend = told(card, "To mend")
            assert mend[0].endswith("Open it again, or aim elsewhere. One cue goes there.")
            assert mend[1].startswith("The variable guest has no value, and one cue waits for it.")
            card.rows[1].go.click()
            assert show.window.cards.show_tables().lies_over
            assert not card.lies_over
            show.window.pages.escape()
            card = await fly(show)
            card.rows[0].go.click()
            assert show.window.cards.cue_editor().lies_over

    play(scenario())
    assert platform.arrivals() == ()


def test_a_revoked_secret_is_named(
    play: Play, open_show: OpenShow, platform: RehearsalServer
) -> None:
    async def scenario() -> None:
        async with open_show(platform.base_url) as show:
            await listed(show)
            prepare(show, Cue("", text="Good evening."))
            platform.set_drill(Drill.KEY_REVOKED)
            card = await fly(show)
            assert card.sentence().startswith("Not ready: one thing to mend.")
            assert len(told(card, "To mend")) == 1

    play(scenario())
    assert platform.arrivals() == ()


def test_once_the_show_is_on_it_only_warns_and_go_works_as_before(
    play: Play, open_show: OpenShow, platform: RehearsalServer
) -> None:
    async def scenario() -> None:
        async with open_show(platform.base_url) as show:
            await listed(show)
            await show.aim(AVA, room_of(platform, show))
            prepare(show, Cue("", text="Good evening."), Cue("", text="Hi {{guest}}."))
            show.panel.shows.document.lock(is_on=True)
            card = await fly(show)
            assert card.sentence().startswith("The show is on. One thing to mend: The variable")
            assert told(card, "To mend") == []
            show.window.pages.escape()
            assert show.window.sheet.go.isEnabled()
            await asyncio.sleep(0.3)
            press(show.window.sheet.table, Qt.Key.Key_F5)
            await show.until(lambda: show.rows == 1)

    play(scenario())
    assert [arrival.text for arrival in platform.arrivals()] == ["Good evening."]


def test_nothing_but_the_question_whether_the_secret_is_valid_is_posted(
    play: Play, open_show: OpenShow, directed: Platform
) -> None:
    list_rooms(directed, "lobby", "hall")

    async def scenario() -> None:
        async with open_show(directed.url) as show:
            await show.aim("A12345678", "lobby")
            prepare(
                show, Cue("", text="Good evening."), Cue("", text="Hi.", target=Target("A12345678"))
            )
            await fly(show)

    play(scenario())
    asked = [first.split(" ")[1] for first, _, _ in posts(directed.server)]
    assert set(asked) == {"/v1/validate"}
    assert directed.lines == []


def test_a_preflight_of_another_show_is_not_that_of_this_one(
    play: Play, open_show: OpenShow, platform: RehearsalServer
) -> None:
    async def scenario() -> None:
        async with open_show(platform.base_url) as show:
            await listed(show)
            await show.aim(AVA, room_of(platform, show))
            prepare(show, Cue("", text="Hi {{guest}}."))
            card = await fly(show)
            document = show.panel.shows.document
            document.open(replace(document.show, variables=(("guest", "Kim"),)))
            assert card.sentence().startswith("Ready: ")

    play(scenario())


def test_without_an_account_it_says_so_and_leads_there(play: Play, open_show: OpenShow) -> None:
    async def scenario() -> None:
        async with open_show(store=FakeStore()) as show:
            await show.until(lambda: show.window.welcome.isVisible())
            card = await fly(show)
            assert card.sentence() == (
                "Not ready: one thing to mend. No account is open. Open one, or rehearse."
            )

    play(scenario())


def test_its_buttons_lead_to_the_targets_and_to_the_account(
    play: Play, open_show: OpenShow, platform: RehearsalServer
) -> None:
    async def scenario() -> None:
        async with open_show(platform.base_url) as show:
            await listed(show)
            card = await fly(show)
            card.way_requested.emit(Way.TARGETS, "")
            assert show.window.focusWidget() is show.window.targets.agent
            card.way_requested.emit(Way.ACCOUNT, "")
            await show.until(lambda: show.window.cards.account.lies_over)

    play(scenario())
