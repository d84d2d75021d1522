"""Newer releases on a computer that IT manages."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from bithuman_panel.core.policy import Policy, policy_refused
from bithuman_panel.core.release_words import QUESTION
from bithuman_panel.core.wording import say
from tests.announcer import payload
from tests.api.authority import Authority
from tests.api.hostile import LIMIT_S, Hostile, http, replying, tunnelling
from tests.e2e.announcing import NEWS, Place, bar, listed_again
from tests.e2e.conftest import Play
from tests.e2e.directing import Platform
from tests.e2e.show import Show, station_in

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")


class Managed:
    """What IT has set, read anew each time; ``policy`` None: it cannot be used."""

    def __init__(self, *, update_check: bool | None = None) -> None:
        self.policy: Policy | None = Policy(update_check=update_check)
        self.reads = 0
        self.may_answer = threading.Event()
        self.may_answer.set()

    def __call__(self) -> Policy:
        self.reads += 1
        self.may_answer.wait(LIMIT_S)
        if self.policy is None:
            raise policy_refused("the registry", say("It is not a policy."))
        return self.policy


@pytest.fixture
def managed_show(
    qapp: QApplication, home: Path, quiet: Platform, place: Place
) -> Callable[[Managed], Show]:
    def opened(managed: Managed) -> Show:
        station = replace(station_in(home, None, quiet.url), policy=managed)
        return Show(qapp, station, rehearsal=False, announced_at=place.source)

    return opened


def test_where_it_says_off_nobody_asks_or_looks(
    play: Play, managed_show: Callable[[Managed], Show], place: Place, willing: None
) -> None:
    async def scenario() -> None:
        async with managed_show(Managed(update_check=False)) as show:
            box = show.window.releases
            await show.until(lambda: box.text() == "Switched off by your IT.")
            await listed_again(show)
            assert bar(show) == ""
            assert not box.daily.isEnabled()
            box.look_requested.emit()
            await listed_again(show)

    play(scenario())
    assert place.looks == 0


def test_what_it_sets_while_the_window_is_open_holds_for_the_next_look(
    play: Play, managed_show: Callable[[Managed], Show], place: Place
) -> None:
    managed = Managed()

    async def scenario() -> None:
        async with managed_show(managed) as show:
            await show.until(lambda: bar(show) == str(QUESTION))
            managed.policy = Policy(update_check=False)
            show.click("Look once a day")
            await show.until(lambda: show.window.releases.text() == "Switched off by your IT.")
            assert bar(show) == ""

    play(scenario())
    assert place.looks == 0


def test_a_show_that_begins_while_they_are_read_is_left_in_peace(
    play: Play, managed_show: Callable[[Managed], Show], place: Place
) -> None:
    managed = Managed()

    async def scenario() -> None:
        async with managed_show(managed) as show:
            await show.until(lambda: bar(show) == str(QUESTION))
            before = managed.reads
            managed.may_answer.clear()
            show.click("Look once a day")
            await show.until(lambda: managed.reads > before)
            show.write("W")
            managed.may_answer.set()
            looking = show.panel._releases._looking
            assert looking
            await looking
            assert show.window.releases.daily.isChecked()
            assert bar(show) == ""
        assert place.looks == 0
        async with managed_show(managed) as again:
            await again.until(lambda: place.looks == 1)

    play(scenario())


def test_managed_defaults_that_cannot_be_used_keep_it_offline(
    play: Play, managed_show: Callable[[Managed], Show], place: Place, willing: None
) -> None:
    managed = Managed()
    managed.policy = None

    async def scenario() -> None:
        async with managed_show(managed) as show:
            box = show.window.releases
            await show.until(lambda: "stays offline" in box.text())
            assert not box.look.isEnabled()

    play(scenario())
    assert place.looks == 0


def test_the_proxy_and_the_authority_of_it_are_used(
    play: Play,
    managed_show: Callable[[Managed], Show],
    place: Place,
    willing: None,
    tmp_path: Path,
) -> None:
    authority, managed = Authority(tmp_path), Managed()
    body = place.announcer.signed(payload(time.time()))
    with (
        Hostile(replying(http("200 OK", body)), tls=authority.server("panel.example")) as server,
        Hostile(tunnelling(server.port)) as proxy,
    ):
        managed.policy = Policy(ca_file=authority.ca_file, proxy=proxy.base_url)
        place.address = "https://panel.example/announcement.json"

        async def scenario() -> None:
            async with managed_show(managed) as show:
                await show.until(lambda: bar(show) == NEWS)

        play(scenario())
        assert server.full_posts() == 1
