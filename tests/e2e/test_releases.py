"""Newer releases through the whole window: asked once, looked for, told; never at a show."""

from __future__ import annotations

import asyncio
import json
import time
from collections.abc import Awaitable, Callable
from pathlib import Path

import pytest
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QLabel

from bithuman_panel import __version__
from bithuman_panel.core.release_words import QUESTION
from bithuman_panel.presenters.queue import HURRY_S
from tests.announcer import PAGE, Announcer
from tests.api.hostile import LIMIT_S
from tests.e2e.announcing import EMPTY, LIVE, NEWS, QUIET, TROUBLE, Place, bar, listed_again
from tests.e2e.conftest import OpenShow, Play
from tests.e2e.directing import AGENT, ESCAPE, Platform, hand_on_keyboard
from tests.e2e.show import SECRET, Show
from tests.ui.browser import browser_of_its_own
from tests.ui.ear import Ear

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")


def test_asked_once_yes_found_told_and_the_page_opened(
    play: Play,
    open_show: OpenShow,
    quiet: Platform,
    place: Place,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    ear = Ear()
    monkeypatch.setattr(QAccessible, "updateAccessibility", ear.hear)

    async def scenario() -> None:
        async with open_show(quiet.url, announced_at=place.source) as show:
            await show.until(lambda: "newer release?" in bar(show))
            assert show.window.composer.message.hasFocus(), "it took no focus"
            assert place.looks == 0, "nothing is looked for before a yes"
            show.click("Look once a day")
            await show.until(lambda: bar(show) == NEWS)
            polite = QAccessible.AnnouncementPoliteness.Polite
            told = [each for each in ear.heard if each[0] in (str(QUESTION), NEWS)]
            assert told == [(str(QUESTION), polite), (NEWS, polite)]
            show.click("Open the page")
            assert browser.opened == [PAGE]
            assert bar(show) == ""
            await listed_again(show)
            assert bar(show) == ""
        async with open_show(quiet.url, announced_at=place.source) as again:
            await listed_again(again)
            assert bar(again) == "", "told once, asked once"
            assert again.window.releases.text() == NEWS
        assert place.looks == 1, "once a day"

    with browser_of_its_own() as browser:
        play(scenario())


def test_the_secret_never_goes_there(
    play: Play, open_show: OpenShow, quiet: Platform, place: Place, willing: None
) -> None:
    async def scenario() -> None:
        async with open_show(quiet.url, announced_at=place.source) as show:
            await show.until(lambda: bar(show) == NEWS)

    play(scenario())
    assert SECRET.encode() in b"".join(bytes(peer.received) for peer in quiet.server.peers)
    asked = b"".join(bytes(peer.received) for peer in place.server.peers)
    assert asked.startswith(b"GET /announcement.json HTTP/1.1\r\n")
    for secret in (SECRET.encode(), b"api-secret", b"Cookie", __version__.encode()):
        assert secret.lower() not in asked.lower()


def test_no_is_no(play: Play, open_show: OpenShow, quiet: Platform, place: Place) -> None:
    async def scenario() -> None:
        async with open_show(quiet.url, announced_at=place.source) as show:
            await show.until(lambda: bar(show) != "")
            show.click("No")
            assert bar(show) == ""
            assert show.window.composer.message.hasFocus()
        async with open_show(quiet.url, announced_at=place.source) as again:
            await listed_again(again)
            assert bar(again) == ""
            assert not again.window.releases.daily.isChecked()

    play(scenario())
    assert place.looks == 0


def test_a_copy_that_does_not_know_asks_nothing(
    play: Play, open_show: OpenShow, quiet: Platform
) -> None:
    async def scenario() -> None:
        async with open_show(quiet.url) as show:
            await listed_again(show)
            assert bar(show) == ""
            assert "does not know" in show.window.releases.text()

    play(scenario())


async def with_a_live_room(show: Show, platform: Platform) -> None:
    await show.until(lambda: show.window.targets.rooms.count() > 0)


async def with_a_line_begun(show: Show, platform: Platform) -> None:
    show.write("W")


async def with_a_line_sent(show: Show, platform: Platform) -> None:
    await show.aim(AGENT, "lobby")
    await show.send("Welcome.")


async def with_a_draft_sent(show: Show, platform: Platform) -> None:
    await show.aim(AGENT, "lobby")
    show.window.composer.message.setFocus()
    show.press_send()
    assert (await show.settled()).line.text == "Welcome."


async def with_a_hold(show: Show, platform: Platform) -> None:
    hand_on_keyboard(show, ESCAPE)
    await asyncio.sleep(HURRY_S)
    hand_on_keyboard(show, ESCAPE)


@pytest.mark.parametrize(
    "begin",
    [with_a_live_room, with_a_line_begun, with_a_line_sent, with_a_draft_sent, with_a_hold],
)
def test_never_at_a_show(
    begin: Callable[[Show, Platform], Awaitable[None]],
    play: Play,
    open_show: OpenShow,
    directed: Platform,
    place: Place,
    willing: None,
) -> None:
    # Nothing can be read at first, so that nothing is known to be quiet.
    directed.directed.to_reads = LIVE if begin is with_a_live_room else TROUBLE

    async def scenario() -> None:
        async with open_show(directed.url, announced_at=place.source) as show:
            await show.opened()
            await begin(show, directed)
            directed.directed.to_reads = QUIET
            await listed_again(show)
            assert bar(show) == ""
            assert place.looks == 0
        async with open_show(directed.url, announced_at=place.source) as again:
            await again.until(lambda: bar(again) == NEWS)

    play(scenario())


def test_a_room_that_goes_live_takes_the_bar_away(
    play: Play, open_show: OpenShow, quiet: Platform, place: Place
) -> None:
    async def scenario() -> None:
        async with open_show(quiet.url, announced_at=place.source) as show:
            await show.until(lambda: bar(show) != "")
            show.window.notice.accept.setFocus()
            quiet.directed.to_reads = LIVE
            await listed_again(show)
            assert bar(show) == ""
            assert show.window.composer.message.hasFocus(), "and the keyboard back to the message"

    play(scenario())


def test_what_comes_back_during_a_show_is_told_at_the_next_start(
    play: Play, open_show: OpenShow, quiet: Platform, place: Place, willing: None
) -> None:
    place.may_answer.clear()

    async def scenario() -> None:
        async with open_show(quiet.url, announced_at=place.source) as show:
            await show.until(lambda: place.looks == 1)
            show.write("W")
            place.may_answer.set()
            await show.until(lambda: show.window.releases.text() == NEWS)
            await listed_again(show)
            assert bar(show) == ""
        async with open_show(quiet.url, announced_at=place.source) as again:
            await again.until(lambda: bar(again) == NEWS)
        assert place.looks == 1

    play(scenario())


def test_a_rehearsal_neither_asks_nor_looks(
    play: Play, open_show: OpenShow, place: Place, home: Path, willing: None
) -> None:
    last = {"last_target": {"agent": EMPTY, "room": None}}
    (home / "rehearsal.json").write_text(json.dumps(last))

    async def scenario() -> None:
        async with open_show(rehearsal=True, announced_at=place.source) as show:
            await listed_again(show)
            assert show.panel.stage
            assert show.panel.stage.targets.rooms == (), "as quiet as can be"
            assert bar(show) == ""

    play(scenario())
    assert place.looks == 0


def test_a_hand_may_look_during_a_show_and_the_box_answers(
    play: Play, open_show: OpenShow, directed: Platform, place: Place
) -> None:
    async def scenario() -> None:
        directed.directed.to_reads = LIVE
        async with open_show(directed.url, announced_at=place.source) as show:
            await with_a_live_room(show, directed)
            box = show.window.releases
            show.click("Help")
            show.click("Look now")
            await show.until(lambda: box.text() == NEWS)
            assert box.isVisible(), "it is a part of the help"
            assert "Calmer on stage." in [label.text() for label in box.findChildren(QLabel)]
            assert bar(show) == ""
            place.announcer = Announcer()
            show.click("Look now")
            await show.until(lambda: "not carry the right signature" in box.text())
            assert bar(show) == ""

    play(scenario())


def test_a_window_that_closes_does_not_wait_for_a_look(
    play: Play, open_show: OpenShow, quiet: Platform, place: Place, willing: None
) -> None:
    place.may_answer.clear()

    async def scenario() -> None:
        async with open_show(quiet.url, announced_at=place.source) as show:
            await show.until(lambda: place.looks == 1)
            begun = time.monotonic()
            show.window.close()
            assert await show.closed() == 0
            assert time.monotonic() - begun < LIMIT_S / 2

    play(scenario())
