"""Scenarios: coroutines on Qt's own loop, with a whole panel and a platform of their own."""

from __future__ import annotations

import asyncio
import gc
from collections.abc import Callable, Coroutine, Iterator
from pathlib import Path
from typing import Protocol

import pytest
import qasync
from PySide6.QtWidgets import QApplication

from bithuman_panel.rehearsal.server import Drill, RehearsalServer
from bithuman_panel.rehearsal.simulation import Tempo
from bithuman_panel.services.secrets import SecretStore
from tests.e2e.show import Show, station_in

LIMIT_S = 30.0
Scenario = Coroutine[None, None, None]


class Play(Protocol):
    def __call__(self, scenario: Scenario) -> None: ...


class OpenShow(Protocol):
    def __call__(
        self, url: str | None = None, *, store: SecretStore | None = None, rehearsal: bool = False
    ) -> Show: ...


@pytest.fixture
def play(qapp: QApplication) -> Iterator[Play]:
    """Run a scenario to its end on Qt's loop. Inside, nothing of ``qtbot`` may wait."""
    before = (qapp.palette(), qapp.styleSheet(), qapp.font(), qapp.style().objectName())
    qapp.setQuitOnLastWindowClosed(False)

    def run(scenario: Scenario) -> None:
        # The garbage of one scenario holds the windows of the one before: a collection in a lane's
        # thread would destroy them there, and Qt's timers would then call what is gone.
        gc.collect()
        gc.disable()
        try:
            with asyncio.Runner(loop_factory=lambda: qasync.QEventLoop(qapp)) as runner:
                runner.run(asyncio.wait_for(scenario, LIMIT_S))
        finally:
            gc.enable()
            gc.collect()

    yield run
    qapp.setStyleSheet(before[1])
    qapp.setStyle(before[3])
    qapp.setPalette(before[0])
    qapp.setFont(before[2])


@pytest.fixture
def home(tmp_path: Path) -> Path:
    return tmp_path / "panel"


@pytest.fixture
def open_show(qapp: QApplication, home: Path) -> OpenShow:
    """Return a panel that can be opened; every one of a test has the same home."""

    def opened(
        url: str | None = None, *, store: SecretStore | None = None, rehearsal: bool = False
    ) -> Show:
        return Show(qapp, station_in(home, store, url), rehearsal=rehearsal)

    return opened


@pytest.fixture
def platform() -> Iterator[Callable[[Drill | None], RehearsalServer]]:
    """Start the simulated platform as a server of its own."""
    servers: list[RehearsalServer] = []

    def started(drill: Drill | None = None) -> RehearsalServer:
        server = RehearsalServer(drill=drill, tempo=Tempo(slow_s=0.3, drip_gap_s=0.1))
        servers.append(server)
        server.start()
        return server

    yield started
    for server in servers:
        server.stop()
