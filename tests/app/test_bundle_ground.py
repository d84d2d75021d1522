from __future__ import annotations

import base64
import json
import sqlite3
import ssl
import sys
from contextlib import closing
from pathlib import Path

import pytest

from bithuman_panel import __version__
from bithuman_panel.api.trust import Trust
from bithuman_panel.app import bundle_ground
from bithuman_panel.app.bundle_checks import is_whole
from bithuman_panel.app.bundle_ground import (
    browser,
    certificates,
    database,
    keyring,
    rehearsal,
    releases,
    spreadsheets,
    versions,
)
from bithuman_panel.core.errors import SecretState, SecretStoreFailed
from bithuman_panel.core.findings import Finding, FindingState
from bithuman_panel.core.wording import say
from bithuman_panel.services import workbook
from bithuman_panel.services.workbook import workbook_of
from tests.cli.stations import FakeStore

only_linux = pytest.mark.skipif(sys.platform != "linux", reason="the other systems have their own")


def told(finding: Finding) -> str:
    return f"{finding.state}: {finding.detail}"


def test_the_versions_are_told(monkeypatch: pytest.MonkeyPatch) -> None:
    assert told(versions()).startswith(f"ok: bitHuman Panel {__version__}, Python 3.")
    monkeypatch.setattr(bundle_ground, "qVersion", lambda: "6.4.2")
    assert told(versions()).startswith("fail: Qt 6.4.2 runs, but 6.")


class NobodyTrusted(Trust):
    """A computer on which no certificate is kept."""

    def context(self, ca_file: Path | None) -> ssl.SSLContext:
        return ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)


class Broken(Trust):
    """A program whose TLS library does not work."""

    def context(self, ca_file: Path | None) -> ssl.SSLContext:
        raise ssl.SSLError("no cipher")


def test_the_authorities_are_counted() -> None:
    finding = certificates()
    assert finding.state is FindingState.OK
    assert ssl.OPENSSL_VERSION in str(finding.detail)


@only_linux
@pytest.mark.parametrize("has_folder", [True, False])
def test_a_computer_without_certificates_is_no_fault_of_the_program(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, has_folder: bool
) -> None:
    paths = ssl.get_default_verify_paths()._replace(capath=str(tmp_path) if has_folder else "")
    monkeypatch.setattr(ssl, "get_default_verify_paths", lambda: paths)
    assert "no certificates to believe" in told(certificates(NobodyTrusted()))
    assert certificates(NobodyTrusted()).state is FindingState.WARN
    if has_folder:
        (tmp_path / "3513523f.0").write_text("")
        assert told(certificates(NobodyTrusted())).startswith("ok: 1 authorities; ")


def test_tls_that_does_not_work_is_not_passed_over() -> None:
    with pytest.raises(ssl.SSLError):
        certificates(Broken())


class NoStore(FakeStore):
    """A store in one state, or with none at all."""

    def __init__(self, state: SecretState | None) -> None:
        super().__init__({})
        self._state = state

    def state(self, profile: str) -> tuple[SecretState, str, str]:
        if self._state is None:
            raise SecretStoreFailed(say("It gave no answer."), SecretState.UNAVAILABLE)
        return self._state, "Secret Service", f"It is {self._state}."


@pytest.mark.parametrize(
    ("state", "found"),
    [
        (SecretState.ABSENT, "ok: keyring.backends.SecretService: Secret Service answers."),
        (SecretState.PRESENT, "ok: keyring.backends.SecretService: Secret Service answers."),
        (SecretState.LOCKED, "warn: keyring.backends.SecretService: It is locked."),
        (SecretState.UNAVAILABLE, "warn: keyring.backends.SecretService: It is unavailable."),
        (None, "warn: keyring.backends.SecretService: It gave no answer."),
    ],
)
@only_linux
def test_a_store_that_is_locked_or_absent_is_no_failure(
    state: SecretState | None, found: str
) -> None:
    assert told(keyring(NoStore(state))) == found


@only_linux
@pytest.mark.parametrize("name", ["secretstorage", "jeepney", "keyring.backends.SecretService"])
def test_a_program_without_its_keyring_is_not_passed_over(
    name: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(sys.modules, name, None)
    with pytest.raises(ImportError):
        keyring(NoStore(SecretState.ABSENT))


def test_the_database_has_what_is_needed(tmp_path: Path) -> None:
    assert told(database(tmp_path)).startswith(f"ok: SQLite {sqlite3.sqlite_version} with WAL")
    with closing(sqlite3.connect(tmp_path / "self-test.sqlite3")) as tried:
        assert tried.execute("SELECT count(*) FROM entry").fetchone() == (0,)


def test_a_database_without_wal_is_found(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    connect = sqlite3.connect
    # A database in memory knows no write-ahead log.
    monkeypatch.setattr(sqlite3, "connect", lambda _, **how: connect(":memory:", **how))
    assert told(database(tmp_path)).startswith("fail: SQLite")


def test_a_signature_is_checked_and_the_place_of_releases_told(tmp_path: Path) -> None:
    facts = tmp_path / "build.json"
    assert told(releases(facts)) == (
        "ok: Signatures can be checked; this copy has no place to look for releases."
    )
    key = base64.b64encode(bytes.fromhex(bundle_ground.SAMPLE_KEY)).decode("ascii")
    address = "https://panel.example/announcement.json"
    known = {"announcement": address, "public_key": key, "key": "0123456789abcdef"}
    facts.write_text(json.dumps(known), encoding="ascii")
    assert told(releases(facts)) == (
        f"ok: Signatures can be checked; releases are announced at {address}."
    )


def test_a_signature_that_does_not_hold_is_a_failure(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(bundle_ground, "SAMPLE_SIGNATURE", "00" * 64)
    lines: list[str] = []
    assert not is_whole({"releases": lambda: releases(tmp_path / "none")}, lines.append)
    assert lines == ["FAIL releases: It could not be tried (InvalidSignature: )."]


@pytest.mark.parametrize(
    ("searched", "state"),
    [
        (None, "ok"),
        ("/opt/more/lib", "ok"),
        ("/usr/lib/bithuman-panel/_internal", "fail"),
        ("/opt/more/lib:/usr/lib/bithuman-panel/_internal", "fail"),
    ],
)
@only_linux
def test_a_browser_gets_the_systems_libraries(searched: str | None, state: str) -> None:
    environ = {} if searched is None else {"LD_LIBRARY_PATH": searched}
    assert browser(environ, "/usr/lib/bithuman-panel/_internal").state == state
    # A program that is not frozen has no libraries of its own.
    assert browser(environ, None).state == "ok"


def test_the_rehearsal_answers() -> None:
    finding = rehearsal()
    assert finding.state is FindingState.OK
    assert str(finding.detail).endswith(" agents answer.")
    assert not str(finding.detail).startswith("0 ")


def test_a_workbook_is_written_and_read(monkeypatch: pytest.MonkeyPatch) -> None:
    assert told(spreadsheets()) == "ok: Workbooks are written and read."
    monkeypatch.setattr(workbook, "workbook_of", lambda _rows, title: workbook_of((), title))
    assert told(spreadsheets()) == "fail: A workbook comes back as another one."
