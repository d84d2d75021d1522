"""The doorbell of Linux and macOS: where it hangs, and what it makes of a visitor."""

from __future__ import annotations

import errno
import logging
import os
import socket
import sys
import tempfile
from typing import TYPE_CHECKING, NoReturn

import pytest

if sys.platform == "win32":
    pytest.skip("its bell hangs in no folder", allow_module_level=True)

from bithuman_panel.ui import doorbell_socket
from bithuman_panel.ui.doorbell_socket import Doorbell, ring

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot

NAME = "bell"


@pytest.fixture
def own(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot) -> Path:
    """Give this user a folder of their own, and another one for temporary files."""
    for variable, folder in (("XDG_RUNTIME_DIR", "own"), ("TMPDIR", "all")):
        (tmp_path / folder).mkdir()
        monkeypatch.setenv(variable, str(tmp_path / folder))
    monkeypatch.delenv("FLATPAK_ID", raising=False)
    return tmp_path / "own"


def test_it_hangs_in_the_users_own_folder_and_no_disk_is_tried_for_it(
    own: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def is_full() -> NoReturn:
        raise FileNotFoundError(errno.ENOENT, "No usable temporary directory")

    monkeypatch.setattr(tempfile, "gettempdir", is_full)
    bell = Doorbell(NAME)
    assert bell.is_listening
    assert [each.name for each in own.iterdir()] == [NAME]
    assert ring(NAME)
    bell.close()
    assert [*own.iterdir()] == []
    assert not ring(NAME)


def test_where_that_folder_cannot_be_had_both_find_the_one_for_temporary_files(own: Path) -> None:
    own.rmdir()
    bell = Doorbell(NAME)
    assert [each.name for each in (own.parent / "all").iterdir()] == [NAME]
    assert ring(NAME)
    bell.close()


def test_a_start_that_is_told_of_no_own_folder_is_heard_all_the_same(
    own: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    own.rmdir()
    bell = Doorbell(NAME)
    monkeypatch.delenv("XDG_RUNTIME_DIR")
    assert ring(NAME)
    bell.close()


def test_in_a_sandbox_it_hangs_where_all_its_windows_see_it(
    own: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    shared = own / "app" / "ai.panel"
    shared.mkdir(parents=True)
    monkeypatch.setenv("FLATPAK_ID", "ai.panel")
    bell = Doorbell(NAME)
    assert [each.name for each in shared.iterdir()] == [NAME]
    bell.close()


@pytest.mark.allow_log_warning
def test_where_it_can_hang_nowhere_nobody_is_heard_and_the_log_says_so(
    own: Path, caplog: pytest.LogCaptureFixture
) -> None:
    name = "n" * 200
    bell = Doorbell(name)
    assert not bell.is_listening
    assert not ring(name)
    bell.close()
    (said,) = caplog.records
    assert said.levelno == logging.WARNING
    assert "AF_UNIX path too long" in said.message


def test_what_another_user_has_hung_under_its_name_hears_nobody(
    own: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    bell = Doorbell(NAME)
    stranger = os.getuid() + 1
    monkeypatch.setattr(os, "getuid", lambda: stranger)
    assert not ring(NAME)
    bell.close()


class Refusing:
    """A socket whose visitors cannot be let in, for a while."""

    def __init__(self, fault: OSError) -> None:
        self.fault: OSError | None = fault
        self.asked = 0

    def accept(self) -> tuple[socket.socket, object]:
        self.asked += 1
        if self.fault:
            raise self.fault
        return socket.socket(), ""

    def close(self) -> None:
        pass


@pytest.mark.parametrize("fault", [BlockingIOError(), ConnectionAbortedError()])
def test_who_has_gone_again_has_not_rung(
    own: Path, monkeypatch: pytest.MonkeyPatch, fault: OSError
) -> None:
    bell = Doorbell(NAME)
    rung: list[bool] = []
    bell.rung.connect(lambda: rung.append(True))
    real = bell._socket
    monkeypatch.setattr(bell, "_socket", Refusing(fault))
    bell._on_visitor()
    assert rung == []
    assert bell._visitors.isEnabled()
    bell.close()
    real.close()


@pytest.mark.allow_log_warning
def test_a_visitor_who_cannot_be_let_in_yet_is_not_announced_in_each_turn(
    own: Path,
    monkeypatch: pytest.MonkeyPatch,
    qtbot: QtBot,
    caplog: pytest.LogCaptureFixture,
) -> None:
    monkeypatch.setattr(doorbell_socket, "_REST_MS", 60_000)
    bell = Doorbell(NAME)
    rung: list[bool] = []
    bell.rung.connect(lambda: rung.append(True))
    real = bell._socket
    refusing = Refusing(OSError(errno.EMFILE, "Too many open files"))
    monkeypatch.setattr(bell, "_socket", refusing)
    assert ring(NAME), "it waits at the door"
    qtbot.waitUntil(lambda: refusing.asked == 1)
    assert not bell._visitors.isEnabled()
    assert rung == []
    assert "Too many open files" in caplog.text
    monkeypatch.setattr(bell, "_socket", real)
    bell._rest.start(0)
    qtbot.waitUntil(lambda: rung == [True])
    bell.close()
