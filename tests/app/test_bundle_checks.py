from __future__ import annotations

import logging
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from bithuman_panel.app.bundle_checks import bundle_checks, is_whole, line_of
from bithuman_panel.core.findings import Finding, FindingState, fail, ok, warn
from bithuman_panel.core.wording import say
from tests.app.bundles import installed_copy


def broken() -> Finding:
    raise ModuleNotFoundError("No module named 'starlette'")


def test_each_check_is_one_line() -> None:
    told: list[str] = []
    checks = {
        "style": lambda: ok(say("Dark and light.")),
        "keyring": lambda: warn(say("It is {state}.", state="locked")),
    }
    assert is_whole(checks, told.append)
    assert told == ["ok style: Dark and light.", "warn keyring: It is locked."]


@pytest.mark.parametrize("place", [0, 1])
def test_one_failure_is_enough_and_ends_nothing(place: int) -> None:
    told: list[str] = []
    checks = [("style", lambda: fail(say("It is gone."))), ("fonts", lambda: ok(say("Inter.")))]
    assert not is_whole(dict(checks if place == 0 else reversed(checks)), told.append)
    assert sorted(told) == ["FAIL style: It is gone.", "ok fonts: Inter."]


def test_what_breaks_in_a_check_is_its_failure() -> None:
    told: list[str] = []
    assert not is_whole({"rehearsal": broken}, told.append)
    assert told == [
        "FAIL rehearsal: It could not be tried (ModuleNotFoundError: No module named 'starlette')."
    ]


def test_the_log_has_it_where_no_console_is(caplog: pytest.LogCaptureFixture) -> None:
    with caplog.at_level(logging.INFO):
        is_whole({"style": lambda: ok(say("All there."))}, lambda _: None)
    assert "self-test: ok style: All there." in caplog.messages


def test_this_checkout_is_whole(qapp: QApplication, tmp_path: Path) -> None:
    findings = {name: check() for name, check in bundle_checks(qapp, tmp_path).items()}
    failed = {name: line_of(name, finding) for name, finding in findings.items() if is_bad(finding)}
    assert failed == {}
    assert list(findings) == [
        "versions",
        "platform",
        "plug-ins",
        "icons",
        "style",
        "images",
        "sounds",
        "fonts",
        "translations",
        "help",
        "certificates",
        "keyring",
        "releases",
        "database",
        "spreadsheets",
        "browser",
        "rehearsal",
    ]


def is_bad(finding: Finding) -> bool:
    return finding.state is FindingState.FAIL


def test_an_installed_program_without_a_page_of_its_help_fails_though_it_sends(
    tmp_path: Path,
) -> None:
    installed_copy(tmp_path)
    (tmp_path / "bithuman_panel" / "resources" / "help" / "outcomes.md").unlink()
    ran = subprocess.run(
        [sys.executable, "-m", "bithuman_panel", "self-test"],
        cwd=tmp_path,
        capture_output=True,
        text=True,
        timeout=180,
        check=False,
    )
    told = ran.stdout.splitlines()
    [failed] = [line for line in told if line.startswith("FAIL")]
    assert failed.startswith("FAIL help: These links lead nowhere: index: outcomes.md, ")
    assert [line.endswith(": delivered") for line in told[-3:]] == [True] * 3
    assert ran.returncode == 1
