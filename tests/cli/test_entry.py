from __future__ import annotations

import importlib
import os
import sys
from types import ModuleType, SimpleNamespace
from typing import TYPE_CHECKING

import pytest

from bithuman_panel.__main__ import program
from bithuman_panel.cli import main, window
from bithuman_panel.cli.arguments import parsed
from tests.cli.stations import Desk

if TYPE_CHECKING:
    from argparse import Namespace
    from collections.abc import Callable, Mapping
    from pathlib import Path

    from bithuman_panel.app.station import Station
    from tests.cli.commandline import CommandLine


class App(ModuleType):
    """Stands in for the window: remembers what it was asked."""

    def __init__(self) -> None:
        super().__init__("bithuman_panel.app")
        self.asked: list[tuple[object, ...]] = []
        self.began: list[bool] = []

    def first_frame(
        self, environ: Mapping[str, str], behind: str, *, rehearsal: bool
    ) -> SimpleNamespace:
        assert importlib.import_module(behind)
        self.began.append(rehearsal)
        return SimpleNamespace(is_for_rehearsal=rehearsal)

    def run_window(
        self,
        station: Station,
        *,
        rehearsal: bool,
        profile: str | None,
        opening: SimpleNamespace,
    ) -> int:
        assert opening.is_for_rehearsal == rehearsal
        self.asked.append((rehearsal, profile))
        return 0

    def self_test(self, screenshot: Path | None, tell: Callable[[str], None]) -> int:
        self.asked.append((screenshot,))
        tell("Speak: delivered.")
        return 3


@pytest.fixture
def app(monkeypatch: pytest.MonkeyPatch) -> App:
    app = App()
    monkeypatch.setitem(sys.modules, "bithuman_panel.app", app)
    return app


def test_without_a_command_the_window_opens(run: CommandLine, app: App) -> None:
    assert run().status == 0
    assert run("--rehearsal").status == 0
    assert app.asked == [(False, None), (True, None)]
    assert app.began == [False, True]


def test_nothing_else_brings_the_window_into_sight(run: CommandLine, app: App) -> None:
    run("self-test")
    with pytest.raises(SystemExit):
        main(["--rehearsal", "--never-heard-of"])
    assert app.began == []


def test_the_windows_own_entry_opens_it_too(
    home: Path, app: App, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "argv", ["bithuman-panel-window", "--rehearsal"])
    assert window() == 0
    assert app.asked == [(True, None)]


def test_the_self_test_tells_what_it_does(run: CommandLine, app: App, tmp_path: Path) -> None:
    ran = run("self-test", "--screenshot", str(tmp_path / "window.png"))
    assert (ran.status, ran.out) == (3, "Speak: delivered.\n")
    run("self-test")
    assert app.asked == [(tmp_path / "window.png",), (None,)]


def test_tls_keys_are_never_written(
    run: CommandLine, app: App, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("SSLKEYLOGFILE", "/tmp/keys")  # noqa: S108
    run()
    assert "SSLKEYLOGFILE" not in os.environ


def failing(error: BaseException) -> Callable[[Namespace, Station], int]:
    def command(options: Namespace, station: Station) -> int:
        raise error

    return command


@pytest.mark.allow_log_warning
def test_a_fault_of_the_panel_is_one_sentence_and_the_rest_is_in_the_log(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    error = ZeroDivisionError("inner detail")
    monkeypatch.setattr("bithuman_panel.cli.lists.run_agents", failing(error))
    desk = Desk(tmp_path, capsys)
    ran = desk("agents")
    assert (ran.status, ran.out) == (1, "")
    assert "inner detail" not in ran.complaint
    assert str(desk.station.paths.log_file) in ran.complaint
    assert "inner detail" in desk.station.paths.log_file.read_text()


def test_an_interrupted_command_ends_without_a_word(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("bithuman_panel.cli.lists.run_agents", failing(KeyboardInterrupt()))
    ran = Desk(tmp_path, capsys)("agents")
    assert (ran.status, ran.out, ran.err) == (130, "", "")


def test_no_arguments_means_those_of_the_process(
    home: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(sys, "argv", ["bithuman-panel", "--version"])
    with pytest.raises(SystemExit) as ended:
        main()
    assert ended.value.code == 0
    assert parsed(["doctor"]).command == "doctor"


def test_importing_the_module_runs_nothing() -> None:
    assert callable(importlib.import_module("bithuman_panel.__main__").program)


@pytest.mark.parametrize(
    ("has_window", "leave"), [(False, "os._exit"), (True, "sys.exit")], ids=["command", "window"]
)
def test_only_a_window_has_its_interpreter_taken_down(
    has_window: bool, leave: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    left = []
    monkeypatch.setattr("bithuman_panel.cli.main", lambda: 12)
    monkeypatch.delitem(sys.modules, "PySide6", raising=False)
    if has_window:
        monkeypatch.setitem(sys.modules, "PySide6", ModuleType("PySide6"))
    for way in ("os._exit", "sys.exit"):
        monkeypatch.setattr(way, lambda status, way=way: left.append((way, status)))
    monkeypatch.setattr("gc.set_threshold", lambda count: None)
    program()
    assert left[0] == (leave, 12)
