"""The throwaway desktop itself: what went wrong in it is told."""

from __future__ import annotations

import sys

import pytest

from tests.desktop.desktop import Desktop
from tests.desktop.secret_service import Keyring

pytestmark = pytest.mark.desktop


def test_a_program_that_fails_by_itself_is_told_with_what_it_said(
    capsys: pytest.CaptureFixture[str],
) -> None:
    failing = "import sys; print('so far, so good', flush=True); sys.exit(3)"
    with Desktop(Keyring.NONE) as desktop:
        desktop.popen([sys.executable, "-c", failing]).wait(20)
    told = capsys.readouterr().out
    assert "ended with 3" in told
    assert "so far, so good" in told


def test_a_program_that_is_ended_here_is_not_told_as_failed(
    capsys: pytest.CaptureFixture[str],
) -> None:
    with Desktop(Keyring.NONE) as desktop:
        desktop.popen([sys.executable, "-c", "import time; time.sleep(60)"])
    assert "ended with" not in capsys.readouterr().out
