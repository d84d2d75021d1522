"""Where nobody knows whose account is meant, nothing goes to the default one."""

from __future__ import annotations

import errno
import json
from pathlib import Path
from typing import TYPE_CHECKING, NoReturn

import pytest

from bithuman_panel.cli.arguments import parsed
from bithuman_panel.cli.secret import run_secret
from bithuman_panel.core.errors import SecretState
from bithuman_panel.core.models import Profile
from bithuman_panel.services.settings import Settings, SettingsFile
from tests.cli.scripted import ScriptedServer, reply
from tests.cli.stations import STORED, Desk, FakeStore

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from tests.cli.commandline import Ran

    Opened = Callable[..., Desk]

SPARE = "spare-secret-2"
DELIVERED = reply("200 OK", {"agent_code": "A1", "delivered_to_rooms": 1})
LINE = ("send", "--agent", "A1", "--broadcast", "--speak", "Hi")


@pytest.fixture
def usual() -> Iterator[ScriptedServer]:
    """The server that a profile without an address goes to."""
    with ScriptedServer(DELIVERED) as server:
        yield server


@pytest.fixture
def opened(tmp_path: Path, capsys: pytest.CaptureFixture[str], usual: ScriptedServer) -> Opened:
    def make(settings: bytes | Settings | None = None, store: FakeStore | None = None) -> Desk:
        variables = {"BITHUMAN_API_URL": usual.url, "BITHUMAN_API_SECRET": SPARE}
        desk = Desk(tmp_path, capsys, store, variables)
        file = desk.station.paths.settings_file
        if isinstance(settings, Settings):
            SettingsFile(file).save(settings)
        elif settings is not None:
            file.write_bytes(settings)
        return desk

    return make


def is_refused(ran: Ran, *words: str) -> None:
    assert (ran.status, ran.out) == (2, "")
    assert all(word in ran.complaint for word in words), ran.complaint


def settings_of(*profiles: dict[str, object], last: str) -> bytes:
    return json.dumps({"profiles": profiles, "last_profile": last}).encode()


NAMED = ((), ("--profile", "Stage"), ("--profile", "default"))


@pytest.mark.parametrize("named", NAMED)
def test_damaged_settings_send_nothing_and_stay(
    opened: Opened, usual: ScriptedServer, named: tuple[str, ...]
) -> None:
    desk = opened(b'{"profiles": [{"name": "Stage"')
    file = desk.station.paths.settings_file
    for _ in range(2):
        is_refused(desk(*LINE, *named), str(file), "open the account in the window")
    assert (usual.requests, file.exists()) == ([], True)


def test_settings_that_the_system_does_not_give_send_nothing_and_stay(
    opened: Opened, usual: ScriptedServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    desk = opened(Settings(last_profile="default"))
    file = desk.station.paths.settings_file
    before = file.read_bytes()

    def fail(_: Path) -> NoReturn:
        raise OSError(errno.EMFILE, "Too many open files")

    with monkeypatch.context() as patched:
        patched.setattr(Path, "read_bytes", fail)
        is_refused(desk(*LINE), str(file))
    assert (usual.requests, file.read_bytes()) == ([], before)
    assert desk(*LINE).status == 0, "as soon as they can be read"


def test_settings_that_the_window_set_aside_still_say_that_the_account_is_not_known(
    opened: Opened, usual: ScriptedServer
) -> None:
    desk = opened(b"[]")
    file = SettingsFile(desk.station.paths.settings_file)
    file.save(file.load())
    assert file.set_aside
    is_refused(desk(*LINE), str(file.set_aside))
    is_refused(desk(*LINE, "--profile", "default"), str(file.set_aside))
    assert usual.requests == []
    file.set_aside.unlink()
    assert desk(*LINE).status == 0, "that was the way out that the sentence told"


@pytest.mark.parametrize(
    ("named", "secret"), [((), SPARE), (("--profile", "Stage"), STORED)], ids=["none", "named"]
)
def test_a_server_that_is_named_needs_no_settings(
    opened: Opened, usual: ScriptedServer, named: tuple[str, ...], secret: str
) -> None:
    desk = opened(b"[]", FakeStore({"Stage": STORED, "default": "another-secret"}))
    with ScriptedServer(DELIVERED) as server:
        assert desk(*LINE, "--base-url", server.url, *named).status == 0
        assert f"api-secret: {secret}".encode() in server.requests[0]
    assert usual.requests == []


@pytest.mark.parametrize("named", [(), ("--profile", "Stage")])
@pytest.mark.parametrize("address", ["http://stage.example", "", 5, "https://a.example/?b"])
def test_a_profile_whose_address_is_refused_goes_nowhere_else(
    opened: Opened, usual: ScriptedServer, address: object, named: tuple[str, ...]
) -> None:
    desk = opened(settings_of({"name": "Stage", "base_url": address}, last="Stage"))
    is_refused(desk(*LINE, *named), "Stage", "open this account anew in the window")
    assert usual.requests == []
    with ScriptedServer(DELIVERED) as server:
        assert desk(*LINE, *named, "--base-url", server.url).status == 0


@pytest.mark.parametrize("settings", [None, Settings(profiles=(Profile("Staging"),))])
def test_a_profile_that_nobody_knows_goes_nowhere(
    opened: Opened, usual: ScriptedServer, settings: Settings | None
) -> None:
    desk = opened(settings)
    is_refused(desk(*LINE, "--profile", "Stagign"), "There is no profile Stagign here.")
    assert usual.requests == []
    assert desk(*LINE, "--profile", "Stagign", "--base-url", usual.url).status == 0


def test_a_profile_that_only_the_store_knows_is_one(opened: Opened, usual: ScriptedServer) -> None:
    desk = opened(None, FakeStore({"Script": STORED}))
    assert desk(*LINE, "--profile", "Script").status == 0
    assert f"api-secret: {STORED}".encode() in usual.requests[0]


def test_whether_the_store_knows_it_must_be_told(opened: Opened, usual: ScriptedServer) -> None:
    desk = opened(None, FakeStore(trouble=SecretState.LOCKED))
    ran = desk(*LINE, "--profile", "Script")
    is_refused(ran, "The store has trouble.")
    assert "BITHUMAN_API_SECRET" not in ran.err, "it would not be used"
    assert usual.requests == []


@pytest.mark.parametrize("trouble", [SecretState.LOCKED, SecretState.UNAVAILABLE])
def test_the_environments_secret_goes_to_no_profiles_own_server_while_the_store_is_in_trouble(
    opened: Opened, usual: ScriptedServer, trouble: SecretState
) -> None:
    store = FakeStore({"Stage": STORED}, trouble)
    with ScriptedServer(DELIVERED) as server:
        stage = Profile("Stage", server.url)
        desk = opened(Settings(profiles=(stage,), last_profile="Stage"), store)
        is_refused(desk(*LINE), "The store has trouble.")
        assert server.requests == []
        assert desk(*LINE, "--base-url", server.url).status == 0, "that server was named"
        store.trouble = None
        assert desk(*LINE).status == 0
        del store.secrets["Stage"]
        assert desk(*LINE).status == 0, "the store says that there is none"
    secrets = [request.split(b"api-secret: ")[1].split(b"\r\n")[0] for request in server.requests]
    assert secrets == [SPARE.encode(), STORED.encode(), SPARE.encode()]
    assert usual.requests == []


def test_without_readable_settings_the_secret_of_a_named_profile_alone_is_looked_at(
    opened: Opened,
) -> None:
    desk = opened(b"{", FakeStore({"default": STORED}))
    is_refused(desk("secret", "status"), "cannot be read")
    assert run_secret(parsed(["secret", "status", "--profile", "default"]), desk.station) == 0
