"""The window on a computer that IT manages."""

from __future__ import annotations

import json
import os
import sys
import threading
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from bithuman_panel.core.policy import Policy
from bithuman_panel.rehearsal.server import Drill, RehearsalServer
from bithuman_panel.services.policy import json_policy
from tests.api.authority import Authority
from tests.api.hostile import Hostile, as_json, serving, tunnelling
from tests.cli.stations import FakeStore
from tests.e2e.conftest import Play
from tests.e2e.recording import recording
from tests.e2e.show import LIMIT_S, SECRET, Show, station_in, write

pytestmark = [
    pytest.mark.qt_log_ignore("This plugin does not support"),
    pytest.mark.skipif(sys.platform == "win32", reason="Windows has its registry"),
]
Platform = Callable[[Drill | None], RehearsalServer]
ManagedShow = Callable[..., Show]


@pytest.fixture
def managed(qapp: QApplication, home: Path, tmp_path: Path) -> ManagedShow:
    """Return a function that writes a policy and gives a panel on which it holds."""

    def opened(stored: object, store: FakeStore | None = None) -> Show:
        file = tmp_path / "policy.json"
        file.write_text(json.dumps(stored))
        file.chmod(0o644)
        # For the tests, whoever runs them is the administrator.
        policy = lambda: json_policy(file, os.getuid())  # noqa: E731
        return Show(qapp, replace(station_in(home, store), policy=policy), rehearsal=False)

    return opened


def usual_address(show: Show) -> str:
    return show.field("Platform address").placeholderText()


def test_a_managed_address_is_where_lines_go(
    play: Play, managed: ManagedShow, platform: Platform
) -> None:
    server = platform(None)

    async def scenario() -> None:
        async with managed({"base_url": server.base_url}) as show:
            await show.aim("A12345678", "customer_session_1")
            await show.send("Welcome.")
            assert show.row()[1] == "Delivered"

    play(scenario())
    assert [arrival.text for arrival in server.arrivals()] == ["Welcome."]


def test_the_first_page_shows_the_managed_address_and_an_empty_field_means_it(
    play: Play, managed: ManagedShow, platform: Platform
) -> None:
    server, store = platform(None), FakeStore()

    async def scenario() -> None:
        async with managed({"base_url": server.base_url}, store) as show:
            await show.until(show.window.welcome.isVisible)
            await show.until(lambda: usual_address(show) == server.base_url)
            write(show.field("API secret"), SECRET)
            show.click("Check and open")
            await show.opened()
            await show.until(lambda: show.window.targets.agent.count() > 3)

    play(scenario())
    assert store.secrets == {"default": SECRET}


@pytest.mark.parametrize("rehearsal", [False, True])
def test_a_policy_that_takes_its_time_keeps_no_window_shut(
    play: Play, qapp: QApplication, home: Path, *, rehearsal: bool
) -> None:
    may_answer, readers = threading.Event(), list[threading.Thread]()

    def slow() -> Policy:
        readers.append(threading.current_thread())
        if threading.current_thread() is not threading.main_thread():
            may_answer.wait(LIMIT_S)
        return Policy("https://managed.example")

    async def scenario() -> None:
        station = replace(station_in(home, FakeStore()), policy=slow)
        async with Show(qapp, station, rehearsal=rehearsal) as show:
            await show.until(lambda: show.panel._painted.is_set())
            for _ in range(3):
                show.click("Account")
                assert show.window.welcome.isVisible()
                show.window.pages.leave_welcome()
            show.click("Account")
            await show.until(lambda: readers != [])
            assert usual_address(show) == "", "it is not known yet"
            may_answer.set()
            await show.until(lambda: usual_address(show) == "https://managed.example")

    play(scenario())
    assert threading.main_thread() not in readers
    assert len(readers) <= 3, "one reads for the page, however often it is opened"


def test_a_managed_proxy_and_ca_file_reach_the_wire(
    play: Play, managed: ManagedShow, tmp_path: Path
) -> None:
    authority = Authority(tmp_path)
    authority.ca_file.chmod(0o644)
    known = as_json("200 OK", valid=True, success=True, data=[], balance=1)
    with (
        Hostile(serving(*[known] * 20), tls=authority.server()) as server,
        Hostile(tunnelling(server.port)) as proxy,
    ):

        async def scenario() -> None:
            stored = {
                "base_url": "https://api.panel.test",
                "proxy": f"http://127.0.0.1:{proxy.port}",
                "ca_file": str(authority.ca_file),
            }
            async with managed(stored) as show:
                await show.opened()
                await show.until(lambda: server.full_posts() > 0)

        play(scenario())
        assert server.failed_handshakes == []
        heads = {bytes(peer.received).split(b"\r\n")[0] for peer in proxy.peers}
        assert heads == {b"CONNECT api.panel.test:443 HTTP/1.1"}


@pytest.mark.parametrize("secrets", [{}, {"default": SECRET}], ids=["first start", "known account"])
def test_a_broken_policy_is_told_and_nothing_goes_out(
    play: Play, managed: ManagedShow, secrets: dict[str, str]
) -> None:
    with recording() as server:

        async def scenario() -> None:
            store = FakeStore(dict(secrets))
            async with managed({"base_url": 7, "proxy": "direct"}, store) as show:
                await show.until(show.window.welcome.isVisible)
                told = show.welcome("refusal")
                assert "base_url" in told
                assert "policy.json" in told
                assert "stays offline: ask your IT." in told
                assert show.panel.stage is None
                # A whole account typed by hand does not help either.
                for field, text in (("API secret", SECRET), ("Platform address", server.base_url)):
                    write(show.field(field), text)
                show.click("Check and open")
                await show.until(lambda: show.panel._welcome._submitting is not None)
                assert show.panel._welcome._submitting
                await show.panel._welcome._submitting
                assert show.welcome("refusal") == told
                assert show.panel.stage is None
                assert store.secrets == secrets

        play(scenario())
        assert server.peers == []


def test_a_broken_policy_does_not_stop_a_rehearsal(play: Play, managed: ManagedShow) -> None:
    async def scenario() -> None:
        async with managed([]) as show:
            await show.until(show.window.welcome.isVisible)
            show.click("Try it in rehearsal")
            await show.opened()
            await show.aim("A12345678", "customer_session_1")
            await show.send("Welcome.")
            assert show.row()[1] == "Delivered"

    play(scenario())


def test_a_managed_ca_file_without_a_certificate_is_told_and_nothing_goes_out(
    play: Play, managed: ManagedShow, tmp_path: Path
) -> None:
    file = tmp_path / "ca.pem"
    file.write_text("nonsense")
    file.chmod(0o644)
    with recording() as server:

        async def scenario() -> None:
            stored = {"base_url": server.base_url, "ca_file": str(file)}
            async with managed(stored) as show:
                await show.until(lambda: "holds no certificate" in show.problem)
                assert str(file) in show.problem
                show.write("Hello?")
                show.press_send()
                assert "holds no certificate" in show.refusal
                assert show.panel.stage is None

        play(scenario())
        assert server.peers == []
