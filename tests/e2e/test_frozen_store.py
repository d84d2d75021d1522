"""A password store that does not answer: the window lives, says that it waits, and what to do."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt

from bithuman_panel.app import account
from bithuman_panel.core.secret import Secret
from bithuman_panel.rehearsal.server import Drill, RehearsalServer
from tests.canary import Sweeper
from tests.cli.stations import FakeStore
from tests.e2e.conftest import OpenShow, Play
from tests.e2e.recording import recording
from tests.e2e.show import SECRET, Show, press, write
from tests.e2e.stalls import Heart
from tests.fault_table import Observed

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")
WAITING = "Waiting for the system's password store …"
# The store is silent for longer than this; a window that waited for it would beat no faster.
LONGEST_STALL_MS = 1_000.0
Platform = Callable[[Drill | None], RehearsalServer]


class FrozenStore(FakeStore):
    """Gives no answer to any call until it is thawed."""

    def __init__(self) -> None:
        super().__init__()
        self.thawed = threading.Event()

    def get(self, profile: str) -> Secret | None:
        self.thawed.wait()
        return super().get(profile)

    def put(self, profile: str, secret: Secret) -> None:
        self.thawed.wait()
        super().put(profile, secret)


@pytest.fixture
def store() -> Iterator[FrozenStore]:
    frozen = FrozenStore()
    yield frozen
    frozen.thawed.set()


async def lives(show: Show, heart: Heart, since: float) -> None:
    """Wait until the store has been silent for long, and see that nobody else was."""
    await show.until(lambda: time.monotonic() - since > 2 * LONGEST_STALL_MS / 1000)
    assert heart.longest_ms < LONGEST_STALL_MS
    assert show.window.isVisible()


@pytest.mark.fault("window", "a start with a frozen password store", promise="P5")
def test_a_start_with_a_frozen_store_lives_and_goes_on_once_it_answers(
    play: Play, open_show: OpenShow, store: FrozenStore, observed: Observed
) -> None:
    store.secrets["default"] = SECRET

    async def scenario() -> None:
        with recording() as server:
            began = time.monotonic()
            async with open_show(server.base_url, store=store) as show:
                heart = Heart()
                heart.start()
                await show.until(lambda: show.state() == WAITING)
                await lives(show, heart, began)
                show.write("I can still write.")
                show.press_send()
                assert "still opening" in show.refusal
                store.thawed.set()
                await show.opened()
                assert heart.stop() < LONGEST_STALL_MS
                observed.did(f"lives, says: {WAITING} Opens once the store answers")

    play(scenario())


@pytest.mark.fault("window", "a password store that never answers", promise="P5")
def test_a_store_that_never_answers_is_told_with_what_to_do(
    play: Play,
    open_show: OpenShow,
    store: FrozenStore,
    monkeypatch: pytest.MonkeyPatch,
    observed: Observed,
) -> None:
    monkeypatch.setattr(account, "STORE_WAIT_S", 1.2)

    async def scenario() -> None:
        async with open_show(store=store) as show:
            await show.until(lambda: show.window.welcome.isVisible())
            told = show.welcome("refusal")
            assert told.startswith("The password store does not answer.")
            assert "for this session only" in told
            observed.did(told)

    play(scenario())


def test_who_reads_the_help_meanwhile_is_not_torn_from_it(
    play: Play, open_show: OpenShow, store: FrozenStore
) -> None:
    async def scenario() -> None:
        async with open_show(store=store) as show:
            await show.until(lambda: show.state() == WAITING)
            window = show.window
            show.click("Help")
            store.thawed.set()
            await show.until(lambda: not window.strip.isVisible())
            assert window.pages.help.isVisible()
            assert window.pages.help.names.hasFocus()
            press(window.pages.help.names, Qt.Key.Key_Escape)
            assert window.welcome.isVisible()
            assert show.field("Name").hasFocus()

    play(scenario())


@pytest.mark.fault("window", "closing while the password store is frozen", promise="P5")
def test_a_window_closes_while_the_store_is_frozen(
    play: Play, open_show: OpenShow, store: FrozenStore, observed: Observed
) -> None:
    async def scenario() -> None:
        async with open_show(store=store) as show:
            await show.until(lambda: show.state() == WAITING)
            show.window.close()
            assert await show.closed() == 0
            observed.did("closes at once")

    play(scenario())


def test_a_secret_typed_before_a_frozen_store_waits_and_lands_nowhere(
    play: Play, open_show: OpenShow, platform: Platform, store: FrozenStore, home: Path
) -> None:
    server, typed = platform(None), "rehearsal-Wq8Zk3"

    async def scenario() -> None:
        async with open_show(store=store) as show:
            await show.until(lambda: show.state() == WAITING)
            show.click("Account")
            write(show.field("API secret"), typed)
            write(show.field("Platform address"), server.base_url)
            heart, began = Heart(), time.monotonic()
            heart.start()
            show.click("Check and open")
            await show.until(lambda: "password store" in show.welcome("state"))
            await lives(show, heart, began)
            heart.stop()
            store.thawed.set()
            await show.opened()

    play(scenario())
    assert store.secrets["default"] == typed
    found = Sweeper(typed).in_folder(home)
    assert [line for line in found if "the first characters" not in line] == []
