"""The first page: from no account to a panel that lists the agents, or to a rehearsal."""

from __future__ import annotations

import asyncio
import threading
from collections.abc import Callable
from pathlib import Path

import pytest

from bithuman_panel.app import profiles
from bithuman_panel.core.errors import SecretState
from bithuman_panel.core.secret import Secret
from bithuman_panel.rehearsal.server import Drill, RehearsalServer
from tests.cli.stations import FakeStore, SilentStore
from tests.e2e.conftest import OpenShow, Play
from tests.e2e.show import SECRET, Show, write

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")
Platform = Callable[[Drill | None], RehearsalServer]
OTHER = "Another account or secret …"


async def first_page(show: Show) -> None:
    await show.until(show.window.welcome.isVisible)


async def submit(show: Show, url: str, secret: str, name: str = "Main stage") -> None:
    """Fill the page in and press the button; return once the answer is there."""
    for field, text in (("Name", name), ("API secret", secret), ("Platform address", url)):
        show.field(field).clear()
        write(show.field(field), text)
    show.click("Check and open")
    await asyncio.sleep(0)
    await show.until(lambda: show.field("Name").isEnabled() or show.panel.stage is not None)


def test_a_good_secret_is_kept_and_lists_the_agents(
    play: Play, open_show: OpenShow, platform: Platform, home: Path
) -> None:
    server, store = platform(None), FakeStore()

    async def scenario() -> None:
        async with open_show(store=store) as show:
            await first_page(show)
            await submit(show, server.base_url, SECRET)
            await show.opened()
            await show.until(lambda: show.window.targets.agent.count() > 3)
            assert not show.window.welcome.isVisible()
            assert store.secrets == {"Main stage": SECRET}
            assert show.field("API secret").text() == ""
        async with open_show(store=store) as again:
            await again.opened()
            await again.until(lambda: again.window.targets.agent.count() > 3)
            assert "Main stage" in again._said(again.window.strip, "profile")

    play(scenario())
    for file in home.rglob("*"):
        assert file.is_dir() or SECRET.encode() not in file.read_bytes(), file.name


def test_bad_and_unknown_secrets_are_refused_without_an_echo(
    play: Play, open_show: OpenShow, platform: Platform
) -> None:
    server, store = platform(None), FakeStore()

    async def scenario() -> None:
        async with open_show(store=store) as show:
            await first_page(show)
            for secret, words in (
                ("has a space in it", "cannot be sent, at position 4"),
                ("short", "8 to 512"),
                ("unknown-secret-1", "does not know this API secret"),
            ):
                await submit(show, server.base_url, secret)
                assert words in show.welcome("refusal")
                assert secret not in show.welcome("refusal")
            await submit(show, "http://api.example", SECRET)
            assert "https" in show.welcome("refusal")
            assert store.secrets == {}
            assert show.panel.stage is None

    play(scenario())


def test_a_platform_that_cannot_be_reached_says_so(play: Play, open_show: OpenShow) -> None:
    gone = RehearsalServer()
    url = gone.start()
    gone.stop()

    async def scenario() -> None:
        async with open_show(store=FakeStore()) as show:
            await first_page(show)
            await submit(show, url, SECRET)
            assert show.welcome("refusal") != ""
            assert show.field("API secret").text() == SECRET, "not to be typed again"

    play(scenario())


def test_where_the_store_fails_the_secret_is_used_for_this_session_only(
    play: Play, open_show: OpenShow, platform: Platform
) -> None:
    server, store = platform(None), FakeStore()

    async def scenario() -> None:
        async with open_show(store=store) as show:
            await first_page(show)
            store.trouble = SecretState.REFUSED
            await submit(show, server.base_url, SECRET)
            assert "The store has trouble." in show.welcome("refusal")
            show.click("Use it for this session only")
            await show.opened()
            await show.until(lambda: show.window.targets.agent.count() > 3)
        store.trouble = None
        assert store.secrets == {}
        async with open_show(store=store) as again:
            await first_page(again)

    play(scenario())


def test_a_store_that_cannot_tell_leads_to_the_first_page(play: Play, open_show: OpenShow) -> None:
    async def scenario() -> None:
        async with open_show(store=FakeStore(trouble=SecretState.LOCKED)) as show:
            await first_page(show)
            assert "The store has trouble." in show.welcome("refusal")

    play(scenario())


def test_damaged_settings_open_no_account_by_themselves_until_one_is_chosen(
    play: Play, open_show: OpenShow, platform: Platform, home: Path
) -> None:
    server, store = platform(None), FakeStore({"default": SECRET})
    home.mkdir()
    (home / "settings.json").write_bytes(b'{"profiles": [{"name": "Staging", "base_')

    async def scenario() -> None:
        for _ in range(2):
            async with open_show(server.base_url, store=store) as show:
                await first_page(show)
                (aside,) = home.glob("settings.json.broken-*")
                assert str(aside) in show.welcome("refusal").replace("\u200b", "")
                assert show.panel.stage is None
        async with open_show(server.base_url, store=store) as show:
            await first_page(show)
            await submit(show, server.base_url, SECRET)
            await show.opened()
        async with open_show(server.base_url, store=store) as again:
            await again.opened()

    play(scenario())


@pytest.mark.allow_log_warning
def test_settings_that_the_system_does_not_give_are_told_of_and_never_overwritten(
    play: Play, open_show: OpenShow, home: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    kept = b'{"profiles": [{"name": "Staging"}], "last_profile": "Staging"}'
    file = home / "settings.json"
    home.mkdir()
    file.write_bytes(kept)
    read = Path.read_bytes

    def denied(path: Path) -> bytes:
        if path == file:
            raise PermissionError(13, "Permission denied")
        return read(path)

    monkeypatch.setattr(Path, "read_bytes", denied)

    async def scenario() -> None:
        async with open_show(store=FakeStore({"default": SECRET})) as show:
            await first_page(show)
            assert str(file) in show.welcome("refusal")
            assert show.panel.stage is None

    play(scenario())
    assert read(file) == kept
    assert not list(home.glob("settings.json.*"))


def test_a_store_that_takes_its_time_is_waited_for_aloud(
    play: Play, open_show: OpenShow, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(profiles, "PATIENCE_S", 0.01)
    store = SilentStore()

    async def scenario() -> None:
        async with open_show(store=store) as show:
            await show.until(lambda: "password store" in show.state())
            assert not show.window.welcome.isVisible()
            store.speak.set()
            await first_page(show)

    play(scenario())


def test_a_rehearsal_needs_nothing(play: Play, open_show: OpenShow) -> None:
    async def scenario() -> None:
        async with open_show(store=FakeStore()) as show:
            await first_page(show)
            show.click("Try it in rehearsal")
            await show.opened()
            assert "REHEARSAL" in show._said(show.window.strip, "badge")
            await show.aim("A12345678", "customer_session_1")
            await show.send("Welcome.")
            assert show.row()[1] == "Delivered"

    play(scenario())


class SlowStore(FakeStore):
    """Takes a secret only when it may."""

    def __init__(self) -> None:
        super().__init__()
        self.asked = threading.Event()
        self.may_answer = threading.Event()

    def put(self, profile: str, secret: Secret) -> None:
        self.asked.set()
        self.may_answer.wait(40)
        super().put(profile, secret)


def test_who_went_rehearsing_meanwhile_is_not_thrown_into_the_live_show(
    play: Play, open_show: OpenShow, platform: Platform
) -> None:
    server, store = platform(None), SlowStore()

    async def scenario() -> None:
        async with open_show(store=store) as show:
            await first_page(show)
            for field, text in (("API secret", SECRET), ("Platform address", server.base_url)):
                write(show.field(field), text)
            show.click("Check and open")
            await show.until(store.asked.is_set)
            show.click("Try it in rehearsal")
            await show.opened()
            store.may_answer.set()
            await show.until(lambda: "default" in store.secrets)
            await show.until(lambda: not show.panel._welcome._presenter._is_busy)
            for _ in range(3):
                await asyncio.sleep(0)
                async with show.panel._desks._changing:
                    assert "REHEARSAL" in show._said(show.window.strip, "badge")
            assert show.panel.stage is not None

    play(scenario())


def test_another_account_begins_released_and_empty(
    play: Play, open_show: OpenShow, platform: Platform
) -> None:
    server = platform(None)

    async def scenario() -> None:
        async with open_show(server.base_url) as show:
            await show.aim("A12345678", "customer_session_1")
            await show.send("Live.")
            first = show.panel.stage
            show.window.commands["route"].trigger()
            show.window.strip.hold.click()
            assert show.window.strip.hold.isChecked()
            show.click("Account")
            assert show.window.cards.account.lies_over
            show.click(OTHER)
            assert show.window.welcome.isVisible()
            show.click("Back")
            assert not show.window.welcome.isVisible()
            show.click("Account")
            show.click(OTHER)
            show.click("Try it in rehearsal")
            await show.until(lambda: show.panel.stage not in (None, first))
            assert not show.window.strip.hold.isChecked(), "what it says is what it does"
            assert not show.window.commands["route"].isChecked()
            await show.until(lambda: show.rows == 0)
            assert "Live." not in show.details
            await show.aim("A12345678", "customer_session_1")
            entry = await show.send("Rehearsed.")
            assert entry.line.route == "speak"
            assert show.rows == 1

    play(scenario())
    assert [arrival.text for arrival in server.arrivals()] == ["Live."]
