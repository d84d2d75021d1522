"""Scenarios: coroutines on Qt's own loop, with a whole panel and a platform of their own."""

from __future__ import annotations

import asyncio
import json
from collections.abc import Callable, Coroutine, Iterator
from pathlib import Path
from typing import Protocol, Self

import pytest
import qasync
from PySide6.QtWidgets import QApplication

from bithuman_panel.core.release import Source
from bithuman_panel.rehearsal.server import Drill, RehearsalServer
from bithuman_panel.rehearsal.simulation import Tempo
from bithuman_panel.services.secrets import SecretStore
from tests.api.hostile import Hostile
from tests.e2e.announcing import QUIET, Place
from tests.e2e.directing import AGENT, Platform
from tests.e2e.recording import Directed
from tests.e2e.show import Show, station_in
from tests.e2e.sqlite_threads import SqliteThreads, watched_sqlite
from tests.e2e.stalls import Heart, Stalls, idle_gap_ms
from tests.ending import begin_afresh, collect
from tests.fault_table import FIGURES

LIMIT_S = 150.0
Scenario = Coroutine[None, None, None]


class Play(Protocol):
    def __call__(self, scenario: Scenario, limit_s: float = LIMIT_S) -> None: ...


class OpenShow(Protocol):
    def __call__(
        self,
        url: str | None = None,
        *,
        store: SecretStore | None = None,
        rehearsal: bool = False,
        announced_at: Source | None = None,
        tours: bool = False,
    ) -> Show: ...


@pytest.fixture
def play(qapp: QApplication) -> Play:
    """Run a scenario to its end on Qt's loop. Inside, nothing of ``qtbot`` may wait."""
    qapp.setQuitOnLastWindowClosed(False)

    def run(scenario: Scenario, limit_s: float = LIMIT_S) -> None:
        # The garbage of one scenario holds the windows of the one before: a collection in a lane's
        # thread would destroy them there, and Qt's timers would then call what is gone.
        begin_afresh()
        try:
            with asyncio.Runner(loop_factory=lambda: qasync.QEventLoop(qapp)) as runner:
                runner.run(asyncio.wait_for(scenario, limit_s))
        finally:
            collect()

    return run


@pytest.fixture
def home(tmp_path: Path) -> Path:
    return tmp_path / "panel"


@pytest.fixture(scope="session")
def stalls(qapp: QApplication, pytestconfig: pytest.Config) -> Iterator[Stalls]:
    """What the GUI thread's longest gaps were; told at the end of the run."""
    stalls = Stalls(idle_gap_ms())
    yield stalls
    if stalls.longest_ms:
        pytestconfig.stash[FIGURES].append(str(stalls))


class MeasuredShow(Show):
    """A show with a heart that beats from its first frame until it has closed."""

    heart: Heart

    async def __aenter__(self) -> Self:
        await super().__aenter__()
        self.heart.start()
        return self

    async def __aexit__(self, *what: object) -> None:
        await super().__aexit__(*what)
        self.heart.stop()


@pytest.fixture
def sqlite_threads(qapp: QApplication) -> Iterator[SqliteThreads]:
    """Who asks SQLite what: nobody in the thread of the window, in any scenario (promise P5)."""
    with watched_sqlite() as threads:
        yield threads
    assert threads.in_window == []


@pytest.fixture
def open_show(
    qapp: QApplication,
    home: Path,
    stalls: Stalls,
    sqlite_threads: SqliteThreads,
    request: pytest.FixtureRequest,
) -> Iterator[OpenShow]:
    """Return a panel that can be opened; every one of a test has the same home.

    Whatever a scenario with a fault does to it, or one marked as steady (with ``-m steady``, and
    where ``-m fault`` writes what was promised), the GUI thread must not stall (promise P5).
    """
    # The hearts and not the shows: the window of a scenario must be gone when ``play`` is over.
    hearts: list[Heart] = []

    def opened(
        url: str | None = None,
        *,
        store: SecretStore | None = None,
        rehearsal: bool = False,
        announced_at: Source | None = None,
        tours: bool = False,
    ) -> Show:
        station = station_in(home, store, url)
        show = MeasuredShow(
            qapp, station, rehearsal=rehearsal, announced_at=announced_at, tours=tours
        )
        show.heart = Heart()
        hearts.append(show.heart)
        return show

    yield opened
    gap_ms = max((heart.stop() for heart in hearts), default=0.0)
    # Of a long show only where it is asked for: a noisy machine says nothing of it.
    is_long, is_fault = (
        request.node.get_closest_marker(name) is not None for name in ("steady", "fault")
    )
    asked = request.config.getoption("-m")
    is_asked = "steady" in asked or (is_fault and "fault" in asked)
    is_held_to_it = is_asked if is_long else is_fault
    if hearts and is_held_to_it:
        stalls.record(request.node.name, gap_ms)
        assert not stalls.is_too_long(gap_ms), f"the GUI thread stalled: {gap_ms} ms"


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


@pytest.fixture
def directed() -> Iterator[Platform]:
    """Give a platform whose answers the test decides."""
    script = Directed()
    with Hostile(script) as server:
        yield Platform(script, server)


@pytest.fixture
def place() -> Iterator[Place]:
    made = Place()
    with made.server:
        yield made


@pytest.fixture
def quiet(directed: Platform) -> Platform:
    """A platform where nothing is live."""
    directed.directed.to_reads = QUIET
    return directed


@pytest.fixture
def willing(home: Path) -> None:
    """Who opens the panel has said yes at an earlier start, and left a line unsent."""
    home.mkdir(parents=True)
    key = f"{AGENT}/lobby"
    kept = {"update_check": True, "drafts": {key: "Welcome."}, "spoken_drafts": [key]}
    (home / "settings.json").write_text(json.dumps(kept))
