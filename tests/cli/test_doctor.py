from __future__ import annotations

import json
import socket
import ssl
import sys
from typing import TYPE_CHECKING, Any

import pytest

from bithuman_panel.app import local_checks
from bithuman_panel.core.errors import SecretState
from bithuman_panel.core.models import Profile
from bithuman_panel.rehearsal.drills import Drill, Generation
from bithuman_panel.rehearsal.server import REHEARSAL_SECRET, RehearsalServer
from tests.cli.scripted import ScriptedServer, reply
from tests.cli.stations import STORED, Desk, FakeStore, SilentStore

if TYPE_CHECKING:
    from pathlib import Path

    from tests.cli.commandline import CommandLine, Ran

NAMES = [
    "secret-store",
    "secret",
    "key",
    "account",
    "agents",
    "rooms",
    "credits",
    "round-trip",
    "trust-store",
    "folders",
    "database",
]
ONLINE = NAMES[2:8]
AGENT = "A48KTR2917"


def states(ran: Ran) -> dict[str, str]:
    checks: list[dict[str, Any]] = json.loads(ran.out)
    assert [check["check"] for check in checks] == NAMES
    assert all(set(check) == {"check", "state", "detail"} for check in checks)
    assert all(check["detail"] for check in checks)
    return {check["check"]: check["state"] for check in checks}


def detail(ran: Ran, name: str) -> str:
    return next(str(check["detail"]) for check in json.loads(ran.out) if check["check"] == name)


def test_a_healthy_setting(run: CommandLine, rehearsal: RehearsalServer) -> None:
    ran = run("doctor", "--json")
    assert ran.status == 0
    # Without a bus there is no password store; the environment gives the secret.
    assert states(ran) == dict.fromkeys(NAMES, "ok") | {"secret-store": "warn"}
    assert rehearsal.arrivals() == ()


def test_people_read_one_line_for_each_check(run: CommandLine, rehearsal: RehearsalServer) -> None:
    ran = run("doctor", "--agent", AGENT)
    assert ran.status == 0
    lines = ran.out.splitlines()
    assert [line.split(": ")[0].split(" ")[1] for line in lines] == NAMES
    assert lines[2] == "ok key: The platform accepts the API secret."


def test_the_doctor_sends_nothing(run: CommandLine) -> None:
    with ScriptedServer(reply("404 Not Found", {"detail": "Not Found"})) as server:
        ran = run("doctor", "--json", "--agent", AGENT, "--base-url", server.url)
    paths = [request.split(b" ")[1].decode() for request in server.requests]
    assert paths
    assert not [path for path in paths if "speak" in path or "context" in path]
    assert {name: states(ran)[name] for name in ("account", "agents", "rooms", "credits")} == (
        dict.fromkeys(("account", "agents", "rooms", "credits"), "skipped")
    )


def test_a_revoked_key_fails_and_the_rest_is_skipped(
    run: CommandLine, rehearsal: RehearsalServer
) -> None:
    rehearsal.set_drill(Drill.KEY_REVOKED)
    ran = run("doctor", "--json")
    found = states(ran)
    assert (ran.status, found["key"]) == (1, "fail")
    assert {found[name] for name in ("account", "agents", "rooms", "credits")} == {"skipped"}
    assert found["round-trip"] == "ok"


def test_a_platform_that_cannot_be_reached_is_asked_once(run: CommandLine) -> None:
    with socket.create_server(("127.0.0.1", 0)) as free:
        url = f"http://127.0.0.1:{free.getsockname()[1]}"
    ran = run("doctor", "--json", "--base-url", url)
    found = states(ran)
    assert (ran.status, found["key"]) == (1, "fail")
    assert {found[name] for name in ONLINE[1:]} == {"skipped"}


def test_an_empty_purse_is_a_warning(run: CommandLine, rehearsal: RehearsalServer) -> None:
    rehearsal.set_drill(Drill.NO_CREDITS)
    ran = run("doctor", "--json")
    assert (ran.status, states(ran)["credits"]) == (0, "warn")


def test_an_older_platform_has_fewer_calls(run: CommandLine) -> None:
    server = RehearsalServer(generation=Generation.SEED)
    ran = run("doctor", "--json", "--agent", AGENT, "--base-url", server.start())
    server.stop()
    assert (ran.status, states(ran)["rooms"]) == (0, "skipped")


EMPTY = {
    "valid": True,
    "success": True,
    "data": {"user_id": "u1", "account_status": "suspended", "credit_balance": -1},
}


def test_an_account_in_trouble_is_a_warning(run: CommandLine) -> None:
    with ScriptedServer(reply("200 OK", EMPTY)) as server:
        ran = run("doctor", "--json", "--base-url", server.url)
    assert states(ran)["account"] == "warn"
    assert "u1" in detail(ran, "account")
    assert "suspended" in detail(ran, "account")


def test_no_agents_and_no_rooms_are_warnings(run: CommandLine) -> None:
    answer = {"valid": True, "success": True, "data": [], "agent_code": AGENT, "sessions": []}
    with ScriptedServer(reply("200 OK", answer)) as server:
        ran = run("doctor", "--json", "--base-url", server.url)
    found = states(ran)
    assert (found["agents"], found["rooms"]) == ("warn", "warn")


def test_without_a_secret_the_platform_is_not_asked(
    run: CommandLine, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("BITHUMAN_API_SECRET")
    ran = run("doctor", "--json")
    found = states(ran)
    assert ran.status == 1
    assert (found["secret-store"], found["secret"]) == ("fail", "fail")
    assert {found[name] for name in ONLINE} == {"skipped"}


def test_a_password_store_that_answers_is_named(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    desk = Desk(tmp_path, capsys, FakeStore({"default": STORED}))
    with ScriptedServer(reply("404 Not Found", {})) as server:
        ran = desk("doctor", "--json", "--base-url", server.url)
    assert states(ran)["secret-store"] == "ok"
    assert "Fake Store" in detail(ran, "secret-store")
    assert "password store" in detail(ran, "secret")


@pytest.mark.parametrize("trouble", [SecretState.LOCKED, SecretState.UNAVAILABLE])
def test_a_password_store_in_trouble_warns_where_the_environment_helps(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], trouble: SecretState
) -> None:
    environ = {"BITHUMAN_API_SECRET": REHEARSAL_SECRET}
    with ScriptedServer(reply("404 Not Found", {})) as server:
        argv = ("doctor", "--json", "--base-url", server.url)
        helped = Desk(tmp_path, capsys, FakeStore(trouble=trouble), environ)(*argv)
        alone = Desk(tmp_path, capsys, FakeStore(trouble=trouble))(*argv)
    assert states(helped)["secret-store"] == "warn"
    assert states(alone)["secret-store"] == "fail"


@pytest.mark.parametrize(
    "argv",
    [("--ca-file", "/nowhere/ca.pem"), ("--base-url", "http://example.org"), ("--agent", "../me")],
)
def test_refused_input_is_a_wrong_use(run: CommandLine, argv: tuple[str, ...]) -> None:
    ran = run("doctor", "--json", *argv)
    assert (ran.status, ran.out) == (2, "")
    assert ran.complaint


def test_a_ca_file_that_can_be_used_is_named(run: CommandLine, rehearsal: RehearsalServer) -> None:
    bundle = ssl.get_default_verify_paths().cafile or "/etc/ssl/certs/ca-certificates.crt"
    ran = run("doctor", "--json", "--ca-file", bundle)
    assert (ran.status, states(ran)["trust-store"]) == (0, "ok")
    assert bundle in detail(ran, "trust-store")


def test_folders_that_cannot_be_made_fail(run: CommandLine, home: Path) -> None:
    home.write_text("not a folder")
    with ScriptedServer(reply("404 Not Found", {})) as server:
        ran = run("doctor", "--json", "--base-url", server.url)
    found = states(ran)
    assert (ran.status, found["folders"], found["database"]) == (1, "fail", "fail")


def test_a_folder_that_cannot_be_written_fails(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(dir: Path) -> None:
        raise PermissionError(13, "Permission denied", str(dir))

    monkeypatch.setattr("tempfile.TemporaryFile", refuse)
    check = local_checks.folders(Desk(tmp_path, capsys).station.paths)
    assert check.state == "fail"
    assert "Permission denied" in str(check.detail)


def test_a_damaged_history_fails_once(
    run: CommandLine, rehearsal: RehearsalServer, home: Path
) -> None:
    home.mkdir()
    (home / "journal.sqlite3").write_bytes(b"rubbish" * 1000)
    damaged = run("doctor", "--json")
    assert (damaged.status, states(damaged)["database"]) == (1, "fail")
    assert states(run("doctor", "--json"))["database"] == "ok"


def test_a_history_with_a_fault_inside_fails() -> None:
    check = local_checks.history("row 3 missing from index", None)
    assert (check.state.value, str(check.detail)) == (
        "fail",
        "The history is damaged: row 3 missing from index.",
    )


def test_a_password_store_that_never_answers_fails(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(local_checks, "STORE_WAIT_WITH_SPARE_S", 0.05)
    store = SilentStore()
    check = local_checks.secret_store(Profile("default"), Desk(tmp_path, capsys, store).station)
    store.speak.set()
    assert check.state == "fail"
    assert "does not answer" in str(check.detail)


@pytest.mark.parametrize("platform", ["win32", "darwin"])
def test_some_systems_always_have_a_certificate_store(platform: str) -> None:
    assert local_checks.has_store(platform, ())


def test_a_system_without_certificates_is_a_warning(
    run: CommandLine, rehearsal: RehearsalServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("SSL_CERT_FILE", "/nowhere/ca.pem")
    monkeypatch.setenv("SSL_CERT_DIR", "/nowhere")
    monkeypatch.setattr(local_checks, "BUNDLES", ())
    monkeypatch.setattr(sys, "platform", "linux")
    assert states(run("doctor", "--json"))["trust-store"] == "warn"
