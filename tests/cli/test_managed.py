"""Commands on a computer that IT manages, with real policy files."""

from __future__ import annotations

import json
import os
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from bithuman_panel.rehearsal.server import REHEARSAL_SECRET
from bithuman_panel.services.policy import json_policy
from tests.api.authority import Authority
from tests.api.hostile import Hostile, replying, tunnelling
from tests.api.sending import OK
from tests.cli.scripted import ScriptedServer, reply
from tests.cli.stations import STORED, Desk, FakeStore

if TYPE_CHECKING:
    from collections.abc import Callable

    from tests.cli.commandline import Ran

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="Windows has its registry")

SEND = ("send", "--agent", "A1", "--broadcast", "--speak", "Hi")
ONLINE = [SEND, ("agents",), ("rooms", "--agent", "A1"), ("doctor",)]
DELIVERED = reply("200 OK", {"delivered_to_rooms": 1})


@pytest.fixture
def managed(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> Callable[..., Desk]:
    """Return a function that writes a policy and gives the computer on which it holds."""

    def write(mode: int = 0o644, **stored: object) -> Desk:
        file = tmp_path / "policy.json"
        file.write_text(json.dumps(stored))
        file.chmod(mode)
        # For the tests, whoever runs them is the administrator.
        policy = lambda: json_policy(file, os.getuid())  # noqa: E731
        store = FakeStore({"default": STORED})
        return Desk(tmp_path / "home", capsys, store, policy=policy)

    return write


def test_a_managed_address_is_used(managed: Callable[..., Desk]) -> None:
    with ScriptedServer(DELIVERED) as server:
        assert managed(base_url=server.url)(*SEND).status == 0
    assert f"api-secret: {STORED}".encode() in server.requests[0]


def test_an_option_beats_it(managed: Callable[..., Desk]) -> None:
    with ScriptedServer(DELIVERED) as server:
        desk = managed(base_url="https://managed.invalid")
        assert desk(*SEND, "--base-url", server.url).status == 0


def test_a_managed_proxy_and_ca_file_reach_the_wire(
    managed: Callable[..., Desk], tmp_path: Path
) -> None:
    authority = Authority(tmp_path)
    authority.ca_file.chmod(0o644)
    with (
        Hostile(replying(OK), tls=authority.server()) as server,
        Hostile(tunnelling(server.port)) as proxy,
    ):
        address = {"base_url": "https://api.panel.test", "proxy": f"http://127.0.0.1:{proxy.port}"}
        untrusted = managed(**address)(*SEND, "--json")
        trusted = managed(**address, ca_file=str(authority.ca_file))(*SEND, "--json")
    assert [untrusted.status, trusted.status] == [14, 0]
    assert [bytes(peer.received).split(b"\r\n")[0] for peer in proxy.peers] == [
        b"CONNECT api.panel.test:443 HTTP/1.1"
    ] * 2
    assert server.full_posts() == 1


BROKEN: dict[str, dict[str, object]] = {
    "an address without TLS": {"base_url": "http://managed.example"},
    "an address of the wrong type": {"base_url": 7},
    "a proxy with a password": {"proxy": "http://me:hush@p:1"},
    "a CA file that is missing": {"ca_file": "/nowhere/ca.pem"},
    "a switch that is none": {"update_check": "sometimes"},
    "a file that others can write": {"mode": 0o666},
}


def refused(ran: Ran) -> str:
    assert (ran.status, ran.out) == (2, "")
    assert "stays offline" in ran.complaint
    assert "hush" not in ran.complaint
    return ran.complaint


@pytest.mark.parametrize("broken", BROKEN.values(), ids=BROKEN)
@pytest.mark.parametrize("argv", ONLINE, ids=lambda argv: argv[0])
def test_a_broken_policy_lets_nothing_out(
    managed: Callable[..., Desk], argv: tuple[str, ...], broken: dict[str, object]
) -> None:
    desk = managed(**broken)
    with ScriptedServer(DELIVERED) as server:
        # Not even where an option says all that is needed.
        ran = desk(*argv, "--base-url", server.url)
    assert "policy.json" in refused(ran)
    assert not server.connected.is_set()
    assert json.loads(desk("export", "--format", "json").out) == []


def test_a_managed_ca_file_without_a_certificate_lets_nothing_out(
    managed: Callable[..., Desk], tmp_path: Path
) -> None:
    file = tmp_path / "ca.pem"
    file.write_text("nonsense")
    file.chmod(0o644)
    with ScriptedServer(DELIVERED) as server:
        ran = managed(base_url=server.url, ca_file=str(file))(*SEND)
    assert ran.status == 2
    assert f"The CA file {file} holds no certificate" in ran.complaint
    assert not server.connected.is_set()


def test_what_needs_no_platform_works_all_the_same(managed: Callable[..., Desk]) -> None:
    desk = managed(base_url=7)
    assert desk("secret", "status").status == 0
    assert desk("export", "--format", "csv").status == 0
    assert desk("secret", "forget").status == 0


def test_the_doctor_says_what_is_managed(managed: Callable[..., Desk], tmp_path: Path) -> None:
    def told(desk: Desk) -> str:
        with ScriptedServer(reply("404 Not Found", {})) as server:
            ran = desk("doctor", "--json", "--base-url", server.url)
        checks = json.loads(ran.out)
        return str(next(c["detail"] for c in checks if c["check"] == "trust-store"))

    source = tmp_path / "policy.json"
    names = f"Managed defaults from {source}: "
    assert told(managed(base_url="https://a.example", update_check=False)).endswith(
        names + "address, update check."
    )
    # A slip in a name shows by its absence.
    assert told(managed(base_ulr="https://a.example")).endswith(names + "none.")


def test_a_variable_that_cannot_be_used_lets_nothing_out(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    environ = {"BITHUMAN_PANEL_PROXY": "proxy", "BITHUMAN_API_SECRET": REHEARSAL_SECRET}
    with ScriptedServer(DELIVERED) as server:
        ran = Desk(tmp_path, capsys, environ=environ)(*SEND, "--base-url", server.url)
    assert "BITHUMAN_PANEL_PROXY in the environment" in refused(ran)
    assert not server.connected.is_set()
